"""Evidence from what everybody knows the day of: congresses by their number, lunar years by their name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from aidememoire.dates.bound import BEGIN, END, Bound
from aidememoire.dates.lunar_years import build_span
from aidememoire.model.clues import Clue
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.span import Because

_FRESH = timedelta(days=330)
"""How long what « has just » been held is spoken of so."""
_AWAITED = timedelta(days=730)
"""How long before it what is prepared is spoken of."""
_WORDS = {"ahead": "still to come", "fresh": "told as just held", None: "told as held"}


def bound_by_landmark(clue: Clue, knowledge: Knowledge) -> Iterator[Bound]:
    """After a congress that is told as held; soon after one that has just been; before one still to come."""
    rows = [
        row
        for row in knowledge.landmarks
        if row.name == clue.code and row.ordinal == clue.ordinal and row.state in clue.states
    ]
    if len(rows) != 1:
        return
    row = rows[0]
    shown = f"{row.name.replace('_', ' ')} {row.ordinal} of {row.state} held {row.since}/{row.until}"

    what = _WORDS[clue.bearing]
    because = Because(rule="landmark", citation=clue.citation, source=row.row, note=f"{shown}: {what}")
    if clue.bearing == "ahead":
        yield Bound(spans=((row.since - _AWAITED, row.until),), wide=((BEGIN, row.until),), because=because)
        return
    last = row.until + _FRESH if clue.bearing == "fresh" else END
    yield Bound(spans=((row.since, last),), wide=((row.since, END),), because=because)


def bound_by_lunar_year(clue: Clue) -> Bound:
    """Within the lunar years of that name, or around their new year."""
    feast = clue.bearing == "feast"
    spans = tuple(build_span(year, feast=feast) for year in clue.years)
    note = f"lunar years {', '.join(map(str, clue.years))}"
    return Bound(spans=spans, because=Because(rule="lunar-year", citation=clue.citation, note=note))
