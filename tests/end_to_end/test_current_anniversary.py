"""An anniversary that is being marked falls in the year in which the report was published, where that is known."""

from __future__ import annotations

import pytest

from aidememoire.languages import load_packs
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read

TEXT = (
    "Hanoï (VNA) – À l'occasion du 50e anniversaire de l'établissement des relations diplomatiques, le ministre "
    "vietnamien Lê Minh Hoan a reçu mardi à Hanoï le ministre japonais Kenji Moriyama."
)


@pytest.mark.parametrize(("header", "years"), [(" date 2023-06 ", (2023, 1973)), ("", (None, None))])
def test_the_year_is_that_of_the_report(header: str, years: tuple[int | None, int | None]) -> None:
    """With a date of publication the year and the origin follow; without one, both stay unknown."""
    reading = read(Page(source="example", text=header + TEXT), load_packs(), Knowledge.empty(), language="fr")
    (mark,) = reading.ties.anniversaries
    assert (mark.year, mark.origin) == years
