"""Congresses by number and lunar years by name leave one year of several."""

from __future__ import annotations

from datetime import date

import pytest

from aidememoire.dates.lunar_years import build_span, find_lunar_years
from aidememoire.languages import load_packs
from aidememoire.lexicon.roman import read_numeral
from aidememoire.model.knowledge import Knowledge, Landmark
from aidememoire.model.report import Page
from aidememoire.reading.read import read

_ROWS = Knowledge(
    landmarks=(
        Landmark(
            name="party_congress",
            state="VN",
            ordinal=13,
            since=date(2021, 1, 25),
            until=date(2021, 2, 1),
            source="test",
            row="landmarks.csv:2",
        ),
    ),
    horizon=2024,
)


def _read(text: str, knowledge: Knowledge) -> tuple[str | None, dict[str, str]]:
    """The date of the first event, and its reasons: rule → note."""
    when = read(Page(source="x", text=text), load_packs(), knowledge).events[0].when
    assert when is not None
    return when.edtf, {because.rule: because.note or "" for because in when.basis}


@pytest.mark.parametrize(
    ("words", "number"),
    [("XIII", 13), ("IX", 9), ("XIV", 14), ("20e", 20), ("14th", 14), ("X", 10), ("mot", 0), ("", 0)],
)
def test_numerals(words: str, number: int) -> None:
    """Roman ones, and figures whatever ends them."""
    assert read_numeral(words) == number


def test_lunar_years() -> None:
    """2024 was a year of the dragon, Giáp Thìn; a stem and a branch of unlike parity make no year."""
    assert 2024 in find_lunar_years(4) and 2012 in find_lunar_years(4) and 2023 not in find_lunar_years(4)
    assert find_lunar_years(4, 0) == (2024,)
    assert find_lunar_years(5, 9) == (2013,)
    assert find_lunar_years(1, 0) == ()
    assert build_span(2013, feast=True)[0].year == 2012


_CALL = (
    "Le ministre vietnamien des Affaires étrangères, Lê Minh Hoan, s'est entretenu le 4 mars avec M. Kenji Moriyama, "
    "ministre japonais des Affaires étrangères."
)


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("Il a été félicité pour le succès du 13e Congrès du Parti communiste du Vietnam.", "2021-03-04"),
        ("Ils ont parlé du chemin de fer.", "XXXX-03-04"),
        ("L'année du Serpent, a-t-il dit, sera bonne.", "[2001-03-04,2013-03-04]"),
    ],
)
def test_a_day_without_its_year(after: str, expected: str) -> None:
    """What is told as just held leaves the year after it; without a landmark the day stays open."""
    found, reasons = _read(f"{_CALL} {after}", _ROWS)
    assert found == expected
    assert ("landmark" in reasons or "lunar-year" in reasons) == (expected != "XXXX-03-04")


def test_a_congress_to_come_is_not_over() -> None:
    """« en vue du 13e Congrès »: before it; of another country's congress nothing is known."""
    text = _CALL + " Les préparatifs du 13e Congrès du Parti avancent."
    assert _read(text, _ROWS)[0] == "[2019-03-04,2020-03-04]"
    other = text.replace("13e Congrès du Parti avancent", "13e Congrès du Parti cubain avancent")
    assert _read(other, _ROWS)[0] == "XXXX-03-04"


def test_the_new_year_of_the_snake_in_vietnamese() -> None:
    """Stem and branch name one year of sixty."""
    text = (
        "Ngày 16/2, Bộ trưởng Ngoại giao Việt Nam Lê Minh Hoan đã điện đàm với Ngoại trưởng Nhật Bản Kenji Moriyama. "
        "Nhân Tết Quý Tỵ, ông Moriyama chúc mừng nhân dân Việt Nam."
    )
    assert _read(text, Knowledge(horizon=2024))[0] == "2013-02-16"
    assert _read(text.replace("Quý Tỵ", "cổ truyền"), Knowledge(horizon=2024))[0] == "XXXX-02-16"
