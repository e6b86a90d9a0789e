"""A day before what was signed on it."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


@pytest.mark.parametrize("words", ["a memorandum of understanding on fishing", "an agreement on fishing"])
def test_a_day_before_what_was_signed_dates_the_signing(words: str) -> None:
    """« signed on 3 May a memorandum »: the day is the news', as « the 3 May memorandum » would not be."""
    text = f"Ghana and Togo signed in Accra on 3 May 2022 {words}."
    reading = read(Page(source="t", text=text, url=None, date="2022-05-04"), load_packs(), load_knowledge())
    assert [(e.kind, e.when.edtf) for e in reading.events] == [("signing", "2022-05-03")]
