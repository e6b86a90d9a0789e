"""EDTF dates in words, in both languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidememoire.export.calendar import write_date, write_open
from aidememoire.export.wording import WORDINGS, load_wording


@pytest.mark.parametrize(
    ("edtf", "french", "english"),
    [
        ("2024-03-25", "25 mars 2024", "25 March 2024"),
        ("2024-05-01", "1er mai 2024", "1 May 2024"),
        ("2024-05", "mai 2024", "May 2024"),
        ("2024", "2024", "2024"),
        ("2025-21", "printemps 2025", "spring 2025"),
        ("2025-33", "1er trimestre 2025", "first quarter of 2025"),
        ("2025-34", "2e trimestre 2025", "quarter 2 of 2025"),
        ("202X", "années 2020", "2020s"),
        ("2024-04-04/2024-04-05", "4-5 avril 2024", "4–5 April 2024"),
        ("2024-10-28/2024-11-02", "28 octobre - 2 novembre 2024", "28 October – 2 November 2024"),
        ("2024-12-31/2025-01-02", "31 décembre 2024 - 2 janvier 2025", "31 December 2024 – 2 January 2025"),
        ("2023/..", "depuis 2023", "since 2023"),
        ("/2023", "jusqu'à 2023", "until 2023"),
        ("XXXX-05-14", "14 mai (année inconnue)", "14 May (year unknown)"),
        ("XXXX-04-04/XXXX-04-05", "4-5 avril (année inconnue)", "4–5 April (year unknown)"),
        ("[2013-03-25,2019-03-25,2024-03-25]", "25 mars 2013, 2019 ou 2024", "25 March 2013, 2019 or 2024"),
        ("[2024-03-25,2024-04-01]", "25 mars 2024 ou 1er avril 2024", "25 March 2024 or 1 April 2024"),
        ("2024-03~", "vers mars 2024", "about March 2024"),
        ("2024-03-01?", "1er mars 2024 (incertain)", "1 March 2024 (uncertain)"),
        (None, "Date inconnue", "Date unknown"),
        ("", "Date inconnue", "Date unknown"),
    ],
)
def test_dates_are_written_in_both_languages(edtf: str | None, french: str, english: str) -> None:
    """What is known is said, what is not known is said too."""
    assert write_date(edtf, load_wording("fr").calendar) == french
    assert write_date(edtf, load_wording("en").calendar) == english


@pytest.mark.parametrize(
    ("edtf", "alternatives", "expected"),
    [
        ("2024-05-14", (), "14 mai 2024"),
        ("XXXX-05-14", ("2014-05-14", "2025-05-14"), "14 mai (2014 ou 2025)"),
        ("[2014-05-14,2025-05-14]", ("2014-05-14", "2025-05-14"), "14 mai 2014 ou 2025"),
        ("2024-05", ("2024-06",), "mai 2024 ou juin 2024"),
        (None, ("2024-06",), "juin 2024"),
        ("XXXX-05", ("2024-05",), "mai (année inconnue) ou mai 2024"),
        (None, (), "Date inconnue"),
    ],
)
def test_what_the_evidence_leaves_open_is_written(
    edtf: str | None, alternatives: tuple[str, ...], expected: str
) -> None:
    """Every year that is possible, on one line."""
    assert write_open(edtf, alternatives, load_wording("fr").calendar) == expected


_YEARS = st.sampled_from(("2024", "XXXX", "202X", "20XX", "0000", "-044"))
_TWO = st.sampled_from(("00", "01", "12", "13", "20", "21", "24", "33", "36", "41", "XX", "1X", "31", "32", ""))
_DATES = st.builds(lambda y, m, d, mark: f"{y}-{m}-{d}".rstrip("-") + mark, _YEARS, _TWO, _TWO, st.sampled_from("?~% "))
_FORMS = st.one_of(
    st.text(alphabet="0123456789X-/[],.~?%", max_size=30),
    _DATES,
    st.builds("{}/{}".format, _DATES, _DATES),
    st.lists(_DATES, max_size=4).map(lambda dates: f"[{','.join(dates)}]"),
)


@given(_FORMS, st.sampled_from(WORDINGS))
def test_a_form_not_known_is_no_failure(edtf: str, language: str) -> None:
    """Whatever stands in a record, a chronology can be written."""
    words = load_wording(language).calendar
    assert isinstance(write_date(edtf, words), str)
    assert isinstance(write_open(edtf, ("2024-05-14", edtf), words), str)
