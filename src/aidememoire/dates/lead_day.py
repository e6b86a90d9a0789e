"""The one day a report's first sentences tell, for the news no day is told of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from aidememoire.dates.calendar import build_day
from aidememoire.dates.evidence import ASIDES, get_zone
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
_EARLY = 1500
"""Characters from the first word of the story within which its news is told."""
_PROSE = frozenset({"headline", "body", "caption"})
_BESIDE = frozenset({"recalled", "term", "ahead", "edition", "beside", "published", "last", "said"})


def date_by_lead(
    events: tuple[EventMention, ...], cast: Cast, solution: Solution, report: Report
) -> tuple[EventMention, ...]:
    """The report's first held contact, on the one past day of the lead, if its words or its people stand there.

    Nothing changes where that contact has a time of its own, or a visit has one.
    """
    own = [e for e in events if e.from_segment not in ASIDES]
    held = [e for e in own if e.status == "held" and not e.background]
    news = next((e for e in held if e.kind != "visit"), None)
    lead = _find_lead(report)
    if lead is None or news is None or news.times or not is_undated(news):
        return events
    visits = {t.citation.span for e in held if e.kind == "visit" for t in e.times}
    inside = [t for t in _find_days(report, solution) if lead.start <= t.citation.span.start < lead.end]
    if visits or not _is_told_in(lead, news, cast) or len({solution.get_when(t).edtf for t in inside}) != 1:
        return events
    when = solution.get_when(inside[0])
    because = Because(rule="day-of-lead", citation=inside[0].citation, note="the one day of the first sentences")
    dated = replace(news, when=When(edtf=when.edtf, grain="day", basis=(*when.basis, because)))
    return tuple(dated if e is news else e for e in events)


def date_by_dispatch(events: tuple[EventMention, ...], solution: Solution, report: Report) -> tuple[EventMention, ...]:
    """Held contacts without a day, on the day of a dispatch that is sent out on their day and tells no other day."""
    day, lead = solution.act_day, _find_lead(report)
    if day is None or lead is None or any(solution.get_when(t).edtf != day.edtf for t in _find_days(report, solution)):
        return events
    return tuple(
        replace(e, when=day)
        if is_undated(e) and not e.times and 0 <= e.citation.span.start - lead.start < _EARLY
        else e
        for e in events
    )


def _find_lead(report: Report) -> Span | None:
    body = next((s.span for s in report.segments if s.read_as == "body"), None)
    return None if body is None else Span(start=body.start, end=min(body.end, body.start + _LEAD))


def _find_days(report: Report, solution: Solution) -> list[TimeMention]:
    """Every expression of the prose, no feast, that was solved to a day of the weeks before the report's, or to it."""
    inside = [t for t in solution.times if get_zone(report, t) in _PROSE and t.value.bearing not in _BESIDE]
    days = [(t, solution.get_when(t).edtf or "") for t in inside if t.value.end is None and not t.value.feast]
    return [t for t, day in days if len(day) == 10 and _is_news(day, solution.published.edtf or "")]


def _is_news(day: str, published: str) -> bool:
    """Whether a day lies within weeks of a report's own, and not after it; a report of no known day may be of any."""
    try:
        told = date.fromisoformat(day)
        last = date.fromisoformat(published[-10:])
        return told <= last and is_near(build_day(last), told, told)
    except ValueError:
        return not published or day[:7] <= published[-7:]


def _is_told_in(lead: Span, event: EventMention, cast: Cast) -> bool:
    people = {p.actor for p in event.participants}
    words = [event.citation, *event.evidence, *(m.citation for m in cast.mentions if people & set(m.actors))]
    return any(lead.start <= c.span.start < lead.end for c in words)
