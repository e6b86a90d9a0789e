"""Nobody is met who has a verb of their own, nothing told again that was over, nothing held that a paper is about."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS, KNOWLEDGE = load_packs(), load_knowledge()


def find_contacts(text: str) -> list[tuple[str, bool, list[str | None]]]:
    """Kind, background and the names of each event, in order."""
    reading = read(Page(source="x", text=text), PACKS, KNOWLEDGE)
    actors = reading.cast.actors
    return [(e.kind, e.background, [actors[p.actor].name for p in e.participants]) for e in reading.events]


@pytest.mark.parametrize(
    "text",
    [
        "Le président péruvien Hugo Tineo a rencontré la présidente grecque Eleni Marou et le ministre letton Arvis "
        "Kalnozols a visité le port.",
        "Peruvian President Hugo Tineo met Greek President Eleni Marou, and Latvian Foreign Minister Arvis Kalnozols "
        "said that the port would open.",
        "Peruvian President Hugo Tineo met Greek President Eleni Marou and Latvian Foreign Minister Arvis Kalnozols "
        "toured the port.",
    ],
)
def test_who_has_a_verb_of_their_own_was_not_met(text: str) -> None:
    """« A met B and C said »: C begins a clause."""
    assert find_contacts(text)[0] == ("meeting", False, ["Hugo Tineo", "Eleni Marou"])
    assert len([c for c in find_contacts(text) if c[0] == "meeting"]) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Le président péruvien Hugo Tineo a reçu la présidente grecque Eleni Marou et le ministre letton Arvis "
        "Kalnozols à huis clos.",
        "Peruvian President Hugo Tineo met Greek President Eleni Marou and Latvian Foreign Minister Arvis Kalnozols "
        "in Lima.",
    ],
)
def test_a_list_stays_whole_before_a_place(text: str) -> None:
    """« à huis clos » is no verb."""
    assert {name for c in find_contacts(text) for name in c[2]} == {"Hugo Tineo", "Eleni Marou", "Arvis Kalnozols"}


def test_the_noun_before_a_relative_has_the_verb_after_it() -> None:
    """« La rencontre que devaient avoir A et B a été reportée »: both were to meet."""
    text = (
        "La rencontre que devaient avoir mardi à Riga le ministre letton de la Culture, Arvis Kalnozols, et son "
        "homologue chilien Matías Ortuzar a été reportée à une date ultérieure."
    )
    assert [c[2] for c in find_contacts(text)] == [["Arvis Kalnozols", "Matías Ortuzar"]]


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("Cette lettre vient cinq jours après la visite du président péruvien, Hugo Tineo, à Athènes.", "Hugo Tineo"),
        (
            "Two weeks after the visit of Peruvian President Hugo Tineo to Athens, Greek President Eleni Marou "
            "received Latvian Foreign Minister Arvis Kalnozols on Monday.",
            "Hugo Tineo",
        ),
    ],
)
def test_what_was_over_days_before_is_no_news(text: str, past: str) -> None:
    """The visit is kept, in the background."""
    visits = [c for c in find_contacts(text) if c[0] == "visit"]
    assert [(back, names) for _, back, names in visits] == [(True, [past])]


def test_a_meeting_followed_up_is_an_earlier_one() -> None:
    """« issues following up from the meeting between A and B »."""
    text = (
        "Greek President Eleni Marou received Latvian Foreign Minister Arvis Kalnozols. They discussed issues "
        "following up from the meeting between President Marou and Peruvian President Hugo Tineo."
    )
    assert ("meeting", True, ["Eleni Marou", "Hugo Tineo"]) in find_contacts(text)


def test_hours_after_a_meeting_the_news_is_of_that_day() -> None:
    """« Deux heures après »: still news."""
    text = (
        "Deux heures après son entretien avec la présidente grecque Eleni Marou, le président péruvien Hugo Tineo a "
        "pris la parole."
    )
    assert [c[1] for c in find_contacts(text)] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Greece signed in Lima a memorandum of understanding on political consultations.",
        "The visit takes place within the framework of the Memorandum of Understanding on diplomatic consultations "
        "between Peru and Greece.",
        "Le Pérou et la Grèce ont paraphé un mémorandum sur les consultations politiques.",
    ],
)
def test_a_paper_on_consultations_is_no_session(text: str) -> None:
    """Consultations that a memorandum provides for have not been held."""
    assert "dialogue" not in [c[0] for c in find_contacts(text)]


def test_talks_that_will_be_about_an_agreement_are_not_between_its_parties() -> None:
    """« Les discussions porteront sur l'accord entre A et B »: told with the meeting to come."""
    text = (
        "À Lima, la ministre grecque Eleni Marou s'entretiendra le 6 juillet avec le ministre péruvien Hugo Tineo. Les "
        "discussions porteront sur l'accord entre l'AELE et le Pérou, en négociation depuis 2012."
    )
    assert [c[2] for c in find_contacts(text)] == [["Eleni Marou", "Hugo Tineo"]]


def test_somebody_told_to_do_a_thing_has_not_done_it() -> None:
    """« a appelé A et B à signer »."""
    text = (
        "Le président péruvien Hugo Tineo a appelé la présidente grecque Eleni Marou et le ministre letton à signer "
        "l'accord."
    )
    assert "signing" not in [c[0] for c in find_contacts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Porteuse d'un message du président péruvien Hugo Tineo à son homologue grec, la ministre péruvienne de la "
        "Culture Rosa Quispe a été reçue jeudi à Athènes par le président Nikos Marou.",
    ],
)
def test_an_official_of_another_state_is_not_the_counterpart_named_before(text: str) -> None:
    """« un message à son homologue grec, la ministre péruvienne X a été reçue »: X is of Peru."""
    reading = read(Page(source="x", text=text), PACKS, KNOWLEDGE)
    assert {a.name: a.state for a in reading.cast.actors if a.name}["Rosa Quispe"] == "PE"
    assert ("reception", False, ["Rosa Quispe", "Nikos Marou"]) in find_contacts(text)


@pytest.mark.parametrize("where", ["at State House", "at Lima Palace in Lima,", "at the Government Palace"])
def test_where_a_guest_is_received_may_stand_before_the_guest(where: str) -> None:
    """« received at State House the minister »."""
    text = f"Peruvian President Hugo Tineo on Monday received {where} the Greek Foreign Minister, Eleni Marou."
    assert find_contacts(text) == [("reception", False, ["Hugo Tineo", "Eleni Marou"])]
