"""The days of a stay, and days told beside an event that are not its own."""

from __future__ import annotations

from datetime import date

from aidememoire.dates.evidence import ASIDES, get_zone
from aidememoire.dates.resolve import get_direction
from aidememoire.model.report import Report
from aidememoire.model.span import Because
from aidememoire.model.time import TimeMention, When

_LONGEST = 31
"""Days of a stay."""
_NOT_NEWS = frozenset({"recalled", "term", "edition", "published"})


def build_stay(when: When, times: tuple[TimeMention, ...], whens: tuple[When, ...], report: Report) -> When:
    """A visit's first day drawn out to the days the report tells: a range that starts on it, or the visit's last day.

    Anything but a solved day stays as it is, and so does a day on which two ranges start.
    """
    first = _get_day(when)
    if first is None:
        return when
    found: dict[str, tuple[TimeMention, When]] = {}
    for time, other in zip(times, whens, strict=True):
        value = time.value
        if value.bearing in _NOT_NEWS or get_zone(report, time) in ASIDES or other.edtf is None:
            continue
        start, _, end = other.edtf.partition("/")
        last = _read_day(end) if value.end is not None else None
        if value.end is not None and start == when.edtf and last is not None and 0 < (last - first).days <= _LONGEST:
            found.setdefault(other.edtf, (time, other))
    if len(found) != 1:
        return when
    time, other = next(iter(found.values()))
    because = Because(rule="stay", citation=time.citation, note=f"the days of the stay: {other.edtf}")
    return When(edtf=other.edtf, grain="day", basis=(*when.basis, *other.basis, because))


def end_stay(when: When, ends: tuple[When, ...]) -> When:
    """A visit's first day with the one last day its own words give."""
    first = _get_day(when)
    days = {w.edtf: w for w in ends if (day := _get_day(w)) and first and 0 < (day - first).days <= _LONGEST}
    if first is None or len(days) != 1:
        return when
    last = next(iter(days.values()))
    return When(edtf=f"{when.edtf}/{last.edtf}", grain="day", basis=(*when.basis, *last.basis))


def is_of_the_saying(time: TimeMention, when: When, status: str, published: When) -> bool:
    """Whether « lundi » beside an event that was not held is the day on which that was said.

    A denied or cancelled one happened on no day before the report; a plan is not before the report that tells it.
    """
    if status == "held" or time.value.reference != "report" or get_direction(time.value) == "future":
        return False
    day, written = _get_day(when), _get_day(published)
    return status not in ("planned", "proposed") or (day is not None and written is not None and day < written)


def _get_day(when: When) -> date | None:
    return _read_day(when.edtf or "")


def _read_day(edtf: str) -> date | None:
    try:
        return date.fromisoformat(edtf) if len(edtf) == 10 else None
    except ValueError:
        return None
