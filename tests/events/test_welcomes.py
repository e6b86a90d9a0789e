"""The hosts of a visit: who of the state visited greeted the visitor, saw them off or had invited them."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.events import EventMention
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read

LEADS = {
    "fr": "La ministre togolaise du Commerce, Afi Lawson, est arrivée mardi 11 mars 2025 à Quito pour une visite.",
    "en": "Togolese Trade Minister Afi Lawson arrived in Quito on Tuesday, 11 March 2025 for an official visit.",
    "vi": "Ngày 11/3/2025, Thủ tướng Lào Bounmy Keola bắt đầu chuyến thăm chính thức Việt Nam.",
}


def read_text(language: str, text: str) -> Reading:
    return read(Page(source="r.txt", text=text), load_packs(), load_knowledge(), language=language)


def get_visit(reading: Reading) -> EventMention:
    return next(e for e in reading.events if e.kind == "visit" and not e.background)


def list_hosts(language: str, next_sentence: str) -> list[str | None]:
    reading = read_text(language, f"{LEADS[language]} {next_sentence}")
    return [reading.cast.actors[p.actor].name for p in get_visit(reading).participants if p.role == "host"]


@pytest.mark.parametrize(
    ("language", "next_sentence", "hosts"),
    (
        ("fr", "Elle a été accueillie par le ministre équatorien du Travail, Luis Rivas.", ["Luis Rivas"]),
        ("fr", "Le ministre équatorien du Travail, Luis Rivas, était là pour l'accueillir.", ["Luis Rivas"]),
        ("fr", "À sa descente d'avion, elle a été saluée par le ministre équatorien Luis Rivas.", ["Luis Rivas"]),
        ("en", "On hand to receive her at the airport was Ecuadorian Labour Minister Luis Rivas.", ["Luis Rivas"]),
        ("en", "She was seen off two days later by Ecuadorian Labour Minister Luis Rivas.", ["Luis Rivas"]),
        ("vi", "Ra đón tại sân bay có Bộ trưởng Ngoại giao Việt Nam Lê Văn Hùng.", ["Lê Văn Hùng"]),
    ),
)
def test_those_who_greet_are_hosts(language: str, next_sentence: str, hosts: list[str]) -> None:
    """Whatever their office: the sentence tells that they received the visitor, or came to the airport."""
    assert list_hosts(language, next_sentence) == hosts


@pytest.mark.parametrize(
    ("language", "next_sentence"),
    (
        ("fr", "Elle a été accueillie par l'ambassadeur du Togo, Koffi Mensah."),
        ("fr", "Elle sera accueillie jeudi par le ministre équatorien du Travail, Luis Rivas."),
        ("fr", "Peu après son arrivée, elle a été reçue par la vice-présidente équatorienne, Eva Rivas."),
        ("fr", "Le projet a été salué par le ministre équatorien du Travail, Luis Rivas."),
        ("en", "She was welcomed by Togolese Ambassador Koffi Mensah."),
        ("en", "She was later received at the palace by Ecuadorian Vice President Eva Rivas."),
        ("en", "She was welcomed by Peruvian Labour Minister Luis Rivas."),
    ),
)
def test_others_are_no_hosts(language: str, next_sentence: str) -> None:
    """Her own envoy, one of a third state, a stop of the programme, what is still to come."""
    assert list_hosts(language, next_sentence) == []


def test_of_a_long_row_only_the_first() -> None:
    """Those who stand in line at the airport are not all hosts."""
    row = (
        "On hand to receive her at the airport were Ecuadorian Labour Minister Luis Rivas, Ecuadorian Health Minister "
        "Ana Vela, Ecuadorian Deputy Minister Eva Cobo and Ecuadorian Governor Raul Pena."
    )
    assert list_hosts("en", row) == ["Luis Rivas"]


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    (
        ("fr", "Le ministre togolais Koffi Mensah a achevé mardi 11 mars 2025 une visite de trois jours au Pérou.", 11),
        ("en", "Togolese Minister Koffi Mensah wrapped up a three-day visit to Peru on Tuesday, 11 March 2025.", 11),
        ("vi", "Ngày 11/3/2025, Thủ tướng Lào Bounmy Keola kết thúc chuyến thăm chính thức 3 ngày tới Việt Nam.", 11),
        ("en", "Togolese Minister Koffi Mensah began a three-day visit to Peru on Tuesday, 11 March 2025.", 13),
    ),
)
def test_the_day_a_visit_ends_is_its_last(language: str, text: str, edtf: int) -> None:
    """How long it lasted draws out the first day only: no visit goes on after the day it ended."""
    when = get_visit(read_text(language, text)).when
    assert when is not None
    assert (when.edtf or "").split("/")[-1] == f"2025-03-{edtf}"


def test_one_who_came_is_not_the_one_who_received() -> None:
    """« A a accueilli B, arrivé à Lima pour une visite »: B is on the visit."""
    text = "Le président péruvien Hugo Tineo a accueilli mardi son homologue togolais Koffi Mensah, arrivé à Lima."
    reading = read_text("fr", text)
    guests = [reading.cast.actors[p.actor].name for p in get_visit(reading).participants if p.role == "guest"]
    assert guests == ["Koffi Mensah"]


def test_a_departure_begins_the_visit_it_leads_to() -> None:
    """« a quitté A à destination de B, où il va effectuer une visite »: one visit, begun, to B."""
    text = "Le président togolais Koffi Mensah a quitté Lomé mardi à destination de Lima où il va effectuer une visite."
    visits = [e for e in read_text("fr", text).events if e.kind == "visit"]
    assert [(e.status, e.place.name if e.place else None) for e in visits] == [("held", "Lima")]


def test_a_greeting_beside_the_visit_is_a_reception() -> None:
    """The visit has its own counterpart for a host; those at the airport received the visitor."""
    text = (
        "La présidente du Parlement togolais, Afi Lawson, est arrivée mardi 11 mars 2025 à Quito pour une visite, à "
        "l'invitation du président du Parlement équatorien, Luis Rivas. Elle a été accueillie à l'aéroport par le "
        "vice-président du Parlement équatorien, Raul Pena."
    )
    reading = read_text("fr", text)
    told = [(e.kind, [reading.cast.actors[p.actor].name for p in e.participants]) for e in reading.events]
    assert told == [("visit", ["Afi Lawson", "Luis Rivas"]), ("reception", ["Afi Lawson", "Raul Pena"])]


@pytest.mark.parametrize(("published", "status"), (("15 octobre 2024", "planned"), ("19 octobre 2024", "held")))
def test_the_days_of_this_visit_are_told_after_it(published: str, status: str) -> None:
    """« entame samedi une visite », then « cette visite, qui aura lieu les 19 et 20 octobre »: one visit then."""
    text = (
        f"{published} - La ministre togolaise du Commerce, Afi Lawson, entame samedi une visite à Quito. Cette visite, "
        "qui aura lieu les 19 et 20 octobre 2024, portera sur la pêche."
    )
    visits = [e for e in read_text("fr", text).events if e.kind == "visit"]
    assert [(e.status, e.when.edtf if e.when else None) for e in visits] == [(status, "2024-10-19/2024-10-20")]
