"""By when something was promised: the time inside the words of an act of speech."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from aidememoire.consolidate.days import Days, build_days, write_day
from aidememoire.consolidate.telling import Telling
from aidememoire.model.span import Because
from aidememoire.model.speech import SpeechMention
from aidememoire.model.time import TimeMention, TimeValue, When

PROMISING = frozenset({"commit", "agree", "propose", "invite", "request"})
"""Acts that may set a time for what is to come."""

_ELSEWHERE = frozenset({"recalled", "edition", "published", "term"})
_PAST = frozenset({"past", "held"})


def find_due(telling: Telling, act: SpeechMention) -> When | None:
    """The first time in the content that lies after the act itself; None where there is none.

    The date is the reading's. Only where that lies before the act, and the words give a month without a year, is the
    next such month meant: nobody promises a thing for a month gone by.
    """
    said = telling.days
    if act.act not in PROMISING:
        return None
    for time, when in zip(telling.reading.times, telling.reading.whens, strict=True):
        if act.content.span.covers(time.citation.span):
            due = _settle(time, when, said)
            if due is not None:
                return due
    return None


def _settle(time: TimeMention, when: When, said: Days | None) -> When | None:
    value = time.value
    if value.kind != "date" or value.bearing in _ELSEWHERE or value.direction in _PAST:
        return None
    days = build_days(when.edtf)
    if days is None or days.last is None or len(days.options) != 1:
        return None
    start = said.first if said else None
    if start is None or days.last >= start:
        return _cite(time, when.edtf, when.grain) if start is not None or value.year is not None else None
    return _move(time, value, said)


def _move(time: TimeMention, value: TimeValue, said: Days | None) -> When | None:
    if value.year is not None or value.month is None or value.day is not None or said is None or said.last is None:
        return None
    if said.grain not in ("exact", "month"):
        return None
    day = date.fromordinal(said.last)
    year = day.year if value.month >= day.month else day.year + 1
    last = date(year, value.month, monthrange(year, value.month)[1])
    return _cite(time, write_day(last.toordinal())[:7], "month", note="the first such month after the promise")


def _cite(time: TimeMention, edtf: str | None, grain: str | None, note: str = "") -> When:
    because = Because(rule="due", citation=time.citation, note=note)
    return When(edtf=edtf, grain=grain, basis=(because,))
