"""The days of a stay, and days told beside an event that are not its own."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from aidememoire.dates.evidence import ASIDES, get_zone
from aidememoire.dates.resolve import get_direction
from aidememoire.model.events import EventMention
from aidememoire.model.report import Report
from aidememoire.model.span import Because
from aidememoire.model.time import TimeMention, When

_WITHIN = frozenset({"meeting", "reception", "call"})
"""Contacts held at any time of a visit; its papers are signed at its end."""
_LONGEST = 31
"""Days of a stay."""
_RECALLED = 2
"""Months before the report beyond which an event is no news."""
_NOT_NEWS = frozenset({"recalled", "term", "edition", "published"})


def build_stay(
    when: When, times: tuple[TimeMention, ...], whens: tuple[When, ...], report: Report, *, ending: bool = False
) -> When:
    """A visit's first day drawn out to the days the report tells: a range that starts on it (`ending`: ends on it).

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
        begun = _read_day(start) if ending else first
        meets = end == when.edtf if ending else start == when.edtf
        if value.end is not None and meets and last and begun and 0 < (last - begun).days <= _LONGEST:
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


_BESIDE = 90
"""Characters after the words of a visit within which its length may stand."""
_LATER = 600
"""Characters after them within which « cette visite de deux jours » is that visit."""
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_LENGTH = re.compile(r"P(?:(\d{1,2})D|T(\d{2,3})H)")


def last_days(when: When, times: tuple[TimeMention, ...], *, back: bool = False) -> When:
    """A visit's first day drawn out to the days its own words say it lasts (« une visite de deux jours »).

    back   the day is the last one (« a achevé jeudi une visite de deux jours »)
    """
    day = _get_day(when)
    if day is None:
        return when
    for time in times:
        match = _LENGTH.fullmatch(time.value.duration or "")
        days = int(match[1]) if match and match[1] else int(match[2]) // 24 if match else 0
        if 1 < days <= _LONGEST:
            other = day + timedelta(days=1 - days if back else days - 1)
            first, last = min(day, other), max(day, other)
            note = f"{days} days {'up to' if back else 'from'} {when.edtf}"
            because = Because(rule="stay-length", citation=time.citation, note=note)
            return When(edtf=f"{first}/{last}", grain="day", basis=(*when.basis, because))
    return when


def find_lengths(event: EventMention, times: tuple[TimeMention, ...]) -> tuple[TimeMention, ...]:
    """How long a visit is said to last beside its own words (« a three-day visit ») or later (« cette visite de… »)."""
    start, end = event.citation.span.start, event.citation.span.end
    reach = {"stay": end + _BESIDE, "length": end + _LATER}
    return tuple(t for t in times if start <= t.citation.span.start < reach.get(t.value.bearing or "", 0))


def share_days(events: tuple[EventMention, ...], name_of: Callable[[int], str | None]) -> tuple[EventMention, ...]:
    """Held events no day is told of, on the day of a visit of one day by somebody who takes part.

    `name_of` names an actor; a person without a name makes no bridge.
    """
    visits = [e for e in events if e.kind == "visit" and _is_front(e) and e.when and _get_day(e.when)]
    return tuple(_put_on_visit(e, visits, name_of) if is_undated(e) else e for e in events)


def _is_front(event: EventMention) -> bool:
    return event.status == "held" and not event.background


def is_undated(event: EventMention) -> bool:
    """Whether only the month of the report is known of the event."""
    basis = event.when.basis if event.when is not None else ()
    return _is_front(event) and event.kind != "visit" and any(b.rule == "published-month" for b in basis)


def _put_on_visit(
    event: EventMention, visits: list[EventMention], name_of: Callable[[int], str | None]
) -> EventMention:
    people = {p.actor for p in event.participants}
    days = {
        v.when.edtf: v.when
        for v in visits
        if v.when
        and _is_in_month(v.when, event.when)
        and people & {p.actor for p in v.participants if p.role == "guest" and name_of(p.actor)}
    }
    if len(days) != 1:
        return event
    when = next(iter(days.values()))
    because = Because(rule="day-of-visit", citation=event.citation, note=f"on the visit of {when.edtf}")
    return replace(event, when=When(edtf=when.edtf, grain="day", basis=(*when.basis, because)))


def _is_in_month(day: When, month: When | None) -> bool:
    return month is not None and (day.edtf or "").startswith(month.edtf or "-")


def loosen_ends(events: tuple[EventMention, ...], report: Report) -> tuple[EventMention, ...]:
    """« a achevé jeudi une visite, où il a rencontré A »: the last day of a visit need not be the meeting's.

    It is where nothing parts the two (« a achevé jeudi sa visite à Lima par un entretien avec A »).
    """
    ends = {t.citation.span for e in events if e.kind == "visit" for t in e.times if t.value.bearing == "last"}
    return tuple(
        replace(e, when=When(edtf=None))
        if e.kind in _WITHIN
        and e.status == "held"
        and e.times
        and all(t.citation.span in ends for t in e.times)
        and not _is_closing(e, report)
        else e
        for e in events
    )


def _is_closing(event: EventMention, report: Report) -> bool:
    """Whether whoever was met stands after the day with no sign between the two."""
    last = max((p.citation.span.start for p in event.participants), default=0)
    return any(
        t.citation.span.end < last and not set(",.;:\n") & set(report.text[t.citation.span.end : last])
        for t in event.times
    )


def is_past(event: EventMention, published: When) -> bool:
    """Whether an event told as news has a printed year and month well before the report: it is recalled."""
    dated = any(t.value.year is not None and t.value.month is not None for t in event.times)
    held = event.when.edtf if event.when is not None else None
    if not (_is_front(event) and dated and held and published.edtf):
        return False
    then, now = _MONTH.match(held), _MONTH.match(published.edtf)
    if then is None or now is None:
        return False
    return (int(now[1]) - int(then[1])) * 12 + int(now[2]) - int(then[2]) > _RECALLED


def is_still_to_come(event: EventMention, published: When) -> bool:
    """Whether an event told without a tense (« X thăm Y từ ngày 12 đến 14/4 ») begins after the day of the report."""
    first = _read_day((event.when.edtf or "").split("/")[0]) if event.when is not None else None
    written = _get_day(published)
    told = event.untensed and event.status == "held" and not event.background
    return told and first is not None and written is not None and written < first


def is_of_the_saying(time: TimeMention, when: When, status: str, published: When) -> bool:
    """Whether « lundi » beside an event that was not held is the day on which that was said.

    A denied or cancelled one happened on no day before the report; a plan is not before the report that tells it. What
    was put off or called off may have been for a day to come.
    """
    if status == "held" or time.value.reference != "report" or get_direction(time.value) == "future":
        return False
    day, written = _get_day(when), _get_day(published)
    if status in ("postponed", "cancelled"):
        return day is None or written is None or day <= written
    return status not in ("planned", "proposed") or (day is not None and written is not None and day < written)


def is_of_no_tense(time: TimeMention, when: When, event: EventMention, published: When) -> bool:
    """« Le président reçoit jeudi son homologue »: the day of the report, else before it or after, nobody knows."""
    value = time.value
    alone = value.weekday is not None and value.day is None and value.offset is None and get_direction(value) is None
    day, written = _get_day(when), _get_day(published)
    return event.untensed and event.status == "held" and alone and None not in (day, written) and day != written


def _get_day(when: When) -> date | None:
    return _read_day(when.edtf or "")


def _read_day(edtf: str) -> date | None:
    try:
        return date.fromisoformat(edtf) if len(edtf) == 10 else None
    except ValueError:
        return None
