"""A day told twice in one breath: « ce matin, 12 mai », « today (12 May) », « thứ Tư (12/5) »."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from aidememoire.model.report import Report
from aidememoire.model.time import TimeMention, TimeValue, When

_BREATH = re.compile(r"[ \u00a0]?[,(–-]?[ \u00a0]?")


def share_apposed(report: Report, times: tuple[TimeMention, ...], whens: tuple[When, ...]) -> tuple[When, ...]:
    """`whens` with every day that only the report's own day tells as the calendar's day printed beside it.

    The printed day is kept where the two disagree.
    """
    shared = list(whens)
    for (i, left), (j, right) in pairwise(enumerate(times)):
        if not _BREATH.fullmatch(report.text, left.citation.span.end, right.citation.span.start):
            continue
        for near, day in ((i, j), (j, i)):
            told, printed = times[near], whens[day]
            if _hangs_on_report(told.value) and _is_printed(times[day].value) and printed.edtf is not None:
                basis = (*told.because, *(b for b in printed.basis if b not in told.because))
                shared[near] = replace(printed, basis=basis)
    return tuple(shared)


def _hangs_on_report(value: TimeValue) -> bool:
    """« hier », « ce matin », « jeudi »."""
    days = value.offset is not None and value.offset[1] == "day"
    return (
        value.reference == "report" and value.day is None and value.end is None and (days or value.weekday is not None)
    )


def _is_printed(value: TimeValue) -> bool:
    return value.kind == "date" and value.day is not None and value.month is not None and value.end is None
