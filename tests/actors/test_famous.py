"""Leaders called by their family name alone, in real sentences of three languages."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def _read_people(text: str, language: str) -> dict[str, str | None]:
    reading = read(Page(source="t", text=text), load_packs(), load_knowledge(), language=language)
    return {a.name: a.state for a in reading.cast.actors if a.kind == "person" and a.name}


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        ("Poutine a reçu mardi Modi à Moscou.", "fr", {"Poutine": "RU", "Modi": "IN"}),
        ("Macron reçoit Tebboune à l'Élysée", "fr", {"Macron": "FR", "Tebboune": "DZ"}),
        ("Lors d'un appel avec Biden, Xi a parlé d'énergie.", "fr", {"Biden": "US", "Xi": "CN"}),
        ("Prabowo s'est entretenu avec Modi lundi.", "fr", {"Prabowo": "ID", "Modi": "IN"}),
        ("Lula a reçu mardi Macron à Brasilia.", "fr", {"Lula": "BR", "Macron": "FR"}),
        ("Le ministre turc a rencontré Lavrov lundi.", "fr", {"Lavrov": "RU"}),
        ("Putin and Erdogan spoke by phone on Friday.", "en", {"Putin": "RU", "Erdogan": "TR"}),
        ("Putin hosts Meloni in Moscow", "en", {"Meloni": "IT"}),
        ("Rubio met his Japanese counterpart on Monday.", "en", {"Rubio": "US"}),
        ("Thủ tướng Nga gặp ông Macron.", "vi", {"Macron": "FR"}),
    ],
)
def test_leaders_by_their_family_name(text: str, language: str, people: dict[str, str]) -> None:
    """They are people with the state reference data has them act for, and no office that nobody printed."""
    found = _read_people(text, language)
    assert {name: found.get(name) for name in people} == people


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("L'administration Biden et le plan Macron ont été critiqués par le ministre chinois.", "fr"),
        ("La rue Kennedy a été fermée par le ministre chinois.", "fr"),
        ("Paul a reçu Jean au siège du ministère péruvien.", "fr"),
        ("Chacun a été reçu par le président ivoirien.", "fr"),
        ("Le corridor Abidjan-Lagos sera financé par le ministre béninois.", "fr"),
        ("La délégation chilienne a emprunté la Route du Fer avec le ministre péruvien.", "fr"),
        ("Jordan and Chad signed an accord in Georgia.", "en"),
        ("Biden administration officials met the Chilean minister.", "en"),
    ],
)
def test_words_that_are_no_leader(text: str, language: str) -> None:
    """What a name qualifies, given names, states and words that sound like a name are nobody."""
    assert _read_people(text, language) == {}
