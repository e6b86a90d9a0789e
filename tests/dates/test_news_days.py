"""Days as wires print them, read from Thursday 7 March 2024."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from aidememoire.reading.when import find_times_in


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("en", "She is in Lusaka from Monday to Saturday.", "2024-03-04/2024-03-09"),
        ("fr", "Elle séjourne à Lusaka de lundi à samedi.", "2024-03-04/2024-03-09"),
        ("vi", "Bà ở thăm Lusaka từ thứ Hai đến thứ Bảy.", "2024-03-04/2024-03-09"),
        ("en", "They meet in the week of April 29, 2024.", "2024-04-29/2024-05-05"),
        ("fr", "Ils se voient la semaine du 26 février 2024.", "2024-02-26/2024-03-03"),
        ("en", "The spokesman said on the 2nd that all went well.", "2024-03-02"),
        ("en", "The page was stored 2023-03-14T11:05:00+01:00 by us.", "2023-03-14"),
        ("vi", "Trang đăng 2023-03-14T11:05:00Z tại đây.", "2023-03-14"),
        ("vi", "Tối 14-2, đoàn tới Lusaka.", "2024-02-14"),
        ("fr", "Il sera reçu le 8 courant.", "2024-03-08"),
        ("fr", "Ils se sont parlé le weekend dernier.", "2024-03-02/2024-03-03"),
        ("en", "They spoke over the weekend.", "2024-03-02/2024-03-03"),
        ("en", "He arrived on Rajab 14, 1445 AH.", "2024-01-26"),
        ("fr", "Fait à Fès le 12 ramadan 1445.", "2024-03-22"),
    ],
)
def test_days_of_the_news(language: str, text: str, edtf: str) -> None:
    """Each text gives one expression, and that is its day or its days."""
    assert [t.edtf for t in find_times_in(text, language, "2024-03-07", split=False)] == [edtf]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il l'a reçu ce vendredi 3 à Alger."),
        ("en", "They met on the 2nd floor."),
        ("en", "They met on Friday the 13th, he said."),
    ],
)
def test_a_weekday_and_day_months_away_is_left_open(language: str, text: str) -> None:
    """No Friday the third lies near: unknown rather than a day of another season."""
    found = find_times_in(text, language, "2024-03-07")
    assert all(t.edtf is None or t.edtf[:7] == "2024-03" for t in found)


@pytest.mark.parametrize(
    ("head", "day", "expected"),
    [
        ("Mercredi 08/02/2023", "7 mars", "XXXX-03-07"),
        ("Mercredi 08/02/2023", "7 août", "XXXX-08-07"),
        ("Mercredi 08/02/2023", "6 février", "2023-02-06"),
        ("Mercredi 08/02/2023", "9 février", "2023-02-09"),
        ("Mercredi 08/02/2023", "20 décembre", "2022-12-20"),
    ],
)
def test_a_page_s_clock_gives_no_year_to_a_contact_of_another_season(head: str, day: str, expected: str) -> None:
    """A day at the top of a page is that of the story only where the lead's day falls shortly before it."""
    text = f"{head}\n\nLe président péruvien Hugo Tineo a reçu le {day} à Lima la présidente grecque Eleni Marou."
    reading = read(Page(source="x", text=text), load_packs(), load_knowledge())
    assert [e.when.edtf for e in reading.events if e.when] == [expected]


@pytest.mark.parametrize(
    ("head", "day", "expected"),
    [
        ("date 2023-02", "7 août", "XXXX-08-07"),
        ("date 2023-02", "17 mars", "XXXX-03-17"),
        ("date 2023-02", "20 janvier", "2023-01-20"),
        ("date 2023-02", "6 février", "2023-02-06"),
    ],
)
def test_the_month_a_page_was_collected_gives_no_year_to_another_season(head: str, day: str, expected: str) -> None:
    """Whoever collects pages finds them months or years after they came out."""
    text = f"{head} Le président péruvien Hugo Tineo a reçu le {day} à Lima la présidente grecque Eleni Marou."
    reading = read(Page(source="x", text=text), load_packs(), load_knowledge())
    assert [e.when.edtf for e in reading.events if e.when] == [expected]


def test_a_held_contact_told_twice_is_no_plan() -> None:
    """The lead again in the body does not make a past day one to come, near the page's own."""
    told = "Les 7 et 8 mars, le président péruvien Hugo Tineo était en visite officielle en Grèce."
    text = f"Mercredi 08/02/2023\n\nLe Pérou et la Grèce\n\n{told}\n\n{told}"
    reading = read(Page(source="x", text=text), load_packs(), load_knowledge())
    assert {e.when.edtf for e in reading.events if e.when} <= {"XXXX-03-07/XXXX-03-08"}
