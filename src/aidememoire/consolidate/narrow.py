"""Dates that settle one another: a day without its year in one report, the month or the year in another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from aidememoire.consolidate.days import Days, Stretch, find_years, write_day
from aidememoire.model.span import Because
from aidememoire.model.time import When

Dated = tuple[Days, When]
"""A date as compared, and as its report gives it."""


def narrow(dates: Sequence[Dated]) -> When | None:
    """The one day, or short stretch, that fits every date, where an open one leaves several; None without just one.

    The working is that of all dates, after the reason of this step.
    """
    years = [date.fromordinal(d).year for days, _ in dates for o in days.options for d in o]
    if not years or not any(days.grain == "open" for days, _ in dates):
        return None
    span = range(max(1, min(years) - 1), min(9998, max(years) + 1) + 1)
    placed = [find_years(days, span) for days, _ in dates]
    fitting = [s for days, _ in dates if days.grain == "open" for s in find_years(days, span) if _fits_all(s, placed)]
    if len(set(fitting)) != 1:
        return None
    first, last = fitting[0]
    edtf = write_day(first) if first == last else f"{write_day(first)}/{write_day(last)}"
    whens = [when for _, when in dates]
    reason = Because(
        rule="record.narrowed",
        citation=next((b.citation for w in whens for b in w.basis if b.citation is not None), None),
        note=f"only {edtf} fits {' and '.join(sorted({w.edtf for w in whens if w.edtf}))}",
    )
    return When(edtf=edtf, grain="day", basis=(reason, *dict.fromkeys(b for w in whens for b in w.basis)))


def _fits_all(stretch: Stretch, placed: Sequence[Sequence[Stretch]]) -> bool:
    return all(any(stretch[0] <= o[1] and o[0] <= stretch[1] for o in options) for options in placed)
