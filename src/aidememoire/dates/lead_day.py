"""The one day a report's first sentences tell, for the news no day is told of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from aidememoire.dates.calendar import build_day
from aidememoire.dates.evidence import ASIDES
from aidememoire.dates.publication import is_near
from aidememoire.dates.solve import Solution
from aidememoire.dates.stays import is_undated
from aidememoire.model.actors import Cast
from aidememoire.model.events import EventMention
from aidememoire.model.report import Report
from aidememoire.model.span import Because, Span
from aidememoire.model.time import TimeMention, When

_LEAD = 400
"""Characters of the first paragraph that are the lead."""
_BESIDE = frozenset({"recalled", "term", "ahead", "edition", "beside", "published", "last"})


def date_by_lead(
    events: tuple[EventMention, ...], cast: Cast, solution: Solution, report: Report
) -> tuple[EventMention, ...]:
    """The report's first held event, on the one past day of the lead, if its words or its people stand there.

    Nothing changes where that event has a time of its own, or another event has the lead's.
    """
    own = [e for e in events if e.from_segment not in ASIDES]
    news = next((e for e in own if e.status == "held" and not e.background), None)
    lead = _find_lead(report)
    if lead is None or news is None or news.times or not is_undated(news) or not _is_told_in(lead, news, cast):
        return events
    taken = {t.citation.span for e in events for t in e.times}
    found = [t for t in _find_days(lead, solution) if t.citation.span not in taken]
    if len({solution.get_when(t).edtf for t in found}) != 1:
        return events
    when = solution.get_when(found[0])
    because = Because(rule="day-of-lead", citation=found[0].citation, note="the one day of the first sentences")
    dated = replace(news, when=When(edtf=when.edtf, grain="day", basis=(*when.basis, because)))
    return tuple(dated if e is news else e for e in events)


def _find_lead(report: Report) -> Span | None:
    body = next((s.span for s in report.segments if s.read_as == "body"), None)
    return None if body is None else Span(start=body.start, end=min(body.end, body.start + _LEAD))


def _find_days(lead: Span, solution: Solution) -> list[TimeMention]:
    """Every expression of the lead that was solved to a day on or before the report's, no feast."""
    last = (solution.published.edtf or "")[-10:]
    inside = [t for t in solution.times if lead.start <= t.citation.span.start < lead.end]
    days = [
        (t, solution.get_when(t).edtf or "") for t in inside if t.value.bearing not in _BESIDE and not t.value.feast
    ]
    return [t for t, day in days if len(day) == 10 and day <= last and _is_news(day, last)]


def _is_news(day: str, last: str) -> bool:
    """Whether a day lies within weeks of a report's own; a report of no known day may be of any."""
    try:
        told = date.fromisoformat(day)
        return is_near(build_day(date.fromisoformat(last)), told, told)
    except ValueError:
        return True


def _is_told_in(lead: Span, event: EventMention, cast: Cast) -> bool:
    people = {p.actor for p in event.participants}
    words = [event.citation, *event.evidence, *(m.citation for m in cast.mentions if people & set(m.actors))]
    return any(lead.start <= c.span.start < lead.end for c in words)
