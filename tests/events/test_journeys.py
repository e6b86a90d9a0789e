"""A journey, and what its sentence tells to follow it: each is an event, in its own tense, at its own place."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

Told = tuple[str, str, str | None]


def tell(language: str, text: str) -> list[Told]:
    reading = read(Page(source="r.txt", text=text), load_packs(), load_knowledge(), language=language)
    return [(e.kind, e.status, e.place.name if e.place else None) for e in reading.events if not e.background]


@pytest.mark.parametrize(
    ("language", "text"),
    (
        (
            "fr",
            "La ministre togolaise du Commerce, Afi Lawson, se rendra lundi à Quito et rencontrera le ministre "
            "équatorien du Commerce, Luis Rivas.",
        ),
        (
            "en",
            "Togolese Minister Afi Lawson will go to Quito on Monday and meet with Ecuadorian Minister Luis Rivas.",
        ),
        (
            "en",
            "Togolese Minister Afi Lawson will fly to Quito, hold talks with Minister Luis Rivas of Ecuador and rest.",
        ),
        (
            "en",
            "Togolese Minister Afi Lawson will travel to Quito for talks with Ecuadorian Minister Luis Rivas.",
        ),
    ),
)
def test_a_journey_to_come_and_the_meeting_there(language: str, text: str) -> None:
    """Both are told, both to come; the place stands with the journey, whatever follows it."""
    told = tell(language, text)
    assert ("visit", "planned", "Quito") in told
    assert ("meeting", "planned") in [(kind, status) for kind, status, _ in told]
    assert {status for _, status, _ in told} == {"planned"}


@pytest.mark.parametrize(
    ("text", "status", "edtf"),
    (
        ("LIMA, May 10, 2024 - Togolese Minister Afi Lawson is going to Quito on May 13.", "planned", "2024-05-13"),
        (
            "LIMA, May 10, 2024 - Togolese Minister Afi Lawson is travelling to Quito on Monday for a two-day visit.",
            "planned",
            "2024-05-13/2024-05-14",
        ),
        ("LIMA, May 10, 2024 - Togolese Minister Afi Lawson travelled to Quito on Monday.", "held", "2024-05-06"),
    ),
)
def test_a_journey_arranged_is_to_come(text: str, status: str, edtf: str) -> None:
    """« is travelling on Monday » looks ahead, and so does its day."""
    reading = read(Page(source="r.txt", text=text), load_packs(), load_knowledge(), language="en")
    visits = [(e.status, e.when.edtf if e.when else None) for e in reading.events if e.kind == "visit"]
    assert visits == [(status, edtf)]


def test_a_headline_says_that_a_visit_is_to_come() -> None:
    """« attendu », then the present tense: nothing below says that it has begun."""
    text = (
        "Le ministre togolais Koffi Mensah attendu au Pérou\n\nLe ministre togolais du Commerce, Koffi Mensah, "
        "effectue une visite officielle à Lima à compter de vendredi.\n"
    )
    assert [(kind, status) for kind, status, _ in tell("fr", text) if kind == "visit"] == [("visit", "planned")]


@pytest.mark.parametrize(
    "text",
    (
        "Ngày 2/9/2025, chuyên cơ chở Thủ tướng Lào Bounmy Keola đã tới sân bay quốc tế ở thủ đô Bắc Kinh.",
        "Ngày 2/9/2025, máy bay chở Thủ tướng Lào Bounmy Keola đã hạ cánh xuống thủ đô Bắc Kinh.",
        "Thủ tướng Lào Bounmy Keola làm việc tại Trung Quốc từ ngày 2 đến 4/9/2025.",
    ),
)
def test_who_lands_or_works_abroad_is_on_a_visit(text: str) -> None:
    """The plane that carries somebody, and days of work in another state."""
    assert [(kind, status) for kind, status, _ in tell("vi", text)] == [("visit", "held")]


@pytest.mark.parametrize(
    "text",
    (
        "Thủ tướng Lào Bounmy Keola làm việc tại Viêng Chăn ngày 2/9/2025.",
        "Máy bay chở hành khách đã hạ cánh xuống thủ đô Bắc Kinh.",
    ),
)
def test_others_are_on_no_visit(text: str) -> None:
    """Work at home, and passengers."""
    assert [kind for kind, _, _ in tell("vi", text) if kind == "visit"] == []


@pytest.mark.parametrize(
    ("language", "text", "status"),
    (
        ("vi", "Việt Nam sẽ đón Thủ tướng Lào Bounmy Keola thăm chính thức từ ngày 3 đến 5/3/2025.", "planned"),
        (
            "en",
            "Peruvian Minister Hugo Tineo hosted Togolese Minister Afi Lawson on a visit from 3 to 5 March 2025.",
            "held",
        ),
    ),
)
def test_who_is_hosted_on_a_visit(language: str, text: str, status: str) -> None:
    """The visit, on its own days, though no place stands beside it: the host says where."""
    reading = read(Page(source="r.txt", text=text), load_packs(), load_knowledge(), language=language)
    visits = [(e.status, e.when.edtf if e.when else None) for e in reading.events if e.kind == "visit"]
    assert visits == [(status, "2025-03-03/2025-03-05")]


def test_a_visit_under_study_is_only_proposed() -> None:
    """« est à l'étude »: nobody has said that it will be made."""
    text = "Une visite du ministre togolais du Commerce, Koffi Mensah, à Lima est à l'étude."
    assert [(kind, status) for kind, status, _ in tell("fr", text)] == [("visit", "proposed")]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    (
        ("vi", "Ngày 7/3/2025, Thủ tướng Lào Bounmy Keola đã ở Campuchia trong khuôn khổ chuyến thăm.", "Campuchia"),
        ("vi", "Tối 13/9/2025, Thủ tướng Lào Bounmy Keola mở đầu chuyến thăm chính thức Nam Phi.", "Nam Phi"),
        ("fr", "Le président togolais Koffi Mensah a regagné Lomé lundi au terme d'une visite au Pérou.", "Pérou"),
    ),
)
def test_where_a_visit_told_in_passing_is_made(language: str, text: str, place: str) -> None:
    """The place just before its words, unless they tell that somebody came home from it."""
    assert tell(language, text) == [("visit", "held", place)]
