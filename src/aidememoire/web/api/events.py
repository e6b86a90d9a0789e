"""Events: the chronology, one event, why it is one, what happened to it."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import Request, Response, get
from litestar.params import FromPath, QueryParameter

from aidememoire.export.history import encode_decision
from aidememoire.model.record import Event
from aidememoire.ontology.load import load_terms
from aidememoire.store.record import Record
from aidememoire.views.chronology import has_happened
from aidememoire.views.history import Step, query_history
from aidememoire.views.known import query_known
from aidememoire.views.portions import Key, Wanted, query_portion
from aidememoire.views.show import get_event
from aidememoire.views.why import explain_event
from aidememoire.web.api import asked
from aidememoire.web.api.answers import answer, shape
from aidememoire.web.api.cursors import cut_page, read_cursor, write_cursor
from aidememoire.web.api.encode import Json, encode_events
from aidememoire.web.api.linking import Found, answer_linked, wants_linked
from aidememoire.web.api.shapes import events as shapes
from aidememoire.web.given import GivenRecall, GivenRecord
from aidememoire.web.problems import ProblemError
from aidememoire.web.recall import Recall

PORTIONS = 20
"""Portions gone through for one page where some events drop out."""

Order = Annotated[str, QueryParameter(name="order", description="asc (oldest first) or desc.", max_length=8)]
AsOf = Annotated[
    str | None, QueryParameter(name="as_of", description="Only what had surely happened by then.", max_length=40)
]
KnownOn = Annotated[
    str | None,
    QueryParameter(name="known_on", description="As the record knew it at the end of that day.", max_length=40),
]


@get("/events", sync_to_thread=True, summary="The chronology, a page at a time.", tags=["events"])
def list_events(
    request: Request[Any, Any, Any],
    record: GivenRecord,
    recall: GivenRecall,
    party: asked.Parties = None,
    kind: asked.Kinds = None,
    status: asked.Statuses = None,
    start: asked.Start = None,
    end: asked.End = None,
    as_of: AsOf = None,
    known_on: KnownOn = None,
    order: Order = "asc",
    limit: asked.Limit = 50,
    cursor: asked.Cursor = None,
) -> Response[shapes.EventPage]:
    """Who met whom, when, with what outcome: events in order of time, each field with the words it rests on.

    Asked for application/ld+json, linked data; the next page then stands in the header Link.
    """
    wanted = _read_wanted(party, kind, status, start, end)
    asked.check_dates(as_of=as_of, known_on=known_on)
    (order,) = asked.check_among("order", [order], ("asc", "desc"))
    question = (wanted.parties, wanted.kinds, wanted.statuses, start, end, as_of, known_on, order)

    def find() -> Found:
        if known_on is not None:
            return _find_known(record, recall, wanted, (known_on, as_of), order, question, cursor, limit)
        key = read_cursor(cursor, question, tuple[str, str, int, str])
        events, last = _find(record, wanted, as_of, key, order == "desc", limit)
        return events, write_cursor(question, last) if last else None

    def build() -> shapes.EventPage:
        events, following = find()
        return shape({"items": encode_events(record, events), "next": following}, shapes.EventPage)

    if wants_linked(request):
        return answer_linked(request, recall, record, find)
    return answer(request, recall, build)


def _read_wanted(
    party: list[str] | None, kind: list[str] | None, status: list[str] | None, start: str | None, end: str | None
) -> Wanted:
    asked.check_dates(from_=start, to=end)
    kinds, statuses = (tuple(t.code for t in load_terms(name)) for name in ("kinds", "statuses"))
    return Wanted(
        parties=asked.find_parties(party),
        kinds=asked.check_among("kind", kind, kinds),
        statuses=asked.check_among("status", status, statuses),
        start=start,
        end=end,
    )


def _find(
    record: Record, wanted: Wanted, as_of: str | None, after: Key | None, newest_first: bool, limit: int
) -> tuple[list[Event], Key | None]:
    """Events for one page, and the key of the last one looked at where others follow."""
    found: list[Event] = []
    for _ in range(PORTIONS):
        portion = query_portion(record, wanted, after=after, newest_first=newest_first, limit=limit - len(found))
        found += [e for e in portion.events if as_of is None or has_happened(e, as_of)]
        after = portion.next
        if after is None or len(found) >= limit:
            break
    return found, after


def _find_known(
    record: Record,
    recall: Recall,
    wanted: Wanted,
    days: tuple[str, str | None],
    order: str,
    question: tuple[object, ...],
    cursor: str | None,
    limit: int,
) -> tuple[list[Event], str | None]:
    """The same as the record knew it on a day: drawn again from what it held then, so only for sides that are named."""
    if not wanted.parties:
        raise ProblemError("known_whole", 400)
    known_on, as_of = days

    def draw() -> tuple[Event, ...]:
        return query_known(record, known_on, wanted.parties, wanted.start, wanted.end, as_of=as_of)

    known = recall.get(("known", known_on, as_of, wanted.parties, wanted.start, wanted.end), draw)
    fitting = [
        e
        for e in (known if order == "asc" else reversed(known))
        if (not wanted.kinds or e.kind in wanted.kinds) and (not wanted.statuses or e.status in wanted.statuses)
    ]
    page, following = cut_page(fitting, question, cursor, limit, lambda e: e.id)
    return list(page), following


@get("/events/{event:str}", sync_to_thread=True, summary="One event.", tags=["events"])
def show_event(
    request: Request[Any, Any, Any], record: GivenRecord, recall: GivenRecall, event: FromPath[str]
) -> Response[shapes.Event]:
    """Everything the record knows of one event, as plain JSON or application/ld+json.

    Its id may be shortened as long as it stays the only one.
    """
    identity = asked.find_event_id(record, event)

    def find() -> Found:
        return [get_event(record, identity).event], None

    if wants_linked(request):
        return answer_linked(request, recall, record, find)
    return answer(request, recall, lambda: shape(encode_events(record, find()[0])[0], shapes.Event))


@get("/events/{event:str}/why", sync_to_thread=True, summary="Why it is one event.", tags=["events"])
def show_why(
    request: Request[Any, Any, Any], record: GivenRecord, recall: GivenRecall, event: FromPath[str]
) -> Response[shapes.Why]:
    """The tellings that were joined, the judgements that joined them, and the events kept apart, with reasons."""
    identity = asked.find_event_id(record, event)

    def build() -> shapes.Why:
        found = explain_event(record, identity)
        rivals = encode_events(record, [r.event for r in found.rivals])
        plain = {
            "event": found.detail.event.id,
            "tellings": [
                {"telling": t.telling, "report": t.report, "quote": t.quote, "date": t.edtf} for t in found.tellings
            ],
            "links": [encode_judgement(k) for k in found.links],
            "rivals": [
                {"event": e, "link": encode_judgement(r.link)} for e, r in zip(rivals, found.rivals, strict=True)
            ],
        }
        return shape(plain, shapes.Why)

    return answer(request, recall, build)


def encode_judgement(link: Any) -> Json:
    """A judgement on two tellings."""
    names = ("left", "right", "judgement", "score", "decided_by")
    return {**{n: getattr(link, n) for n in names}, "reasons": list(link.reasons)}


@get("/events/{event:str}/history", sync_to_thread=True, summary="What happened to it.", tags=["events"])
def show_history(
    request: Request[Any, Any, Any], record: GivenRecord, recall: GivenRecall, event: FromPath[str]
) -> Response[shapes.History]:
    """Reports read and read again, decisions made and taken back, in order of time."""
    identity = asked.find_event_id(record, event)

    def build() -> shapes.History:
        found = query_history(record, identity)
        return shape({"event": found.event.id, "steps": [encode_step(s) for s in found.steps]}, shapes.History)

    return answer(request, recall, build)


def encode_step(step: Step) -> Json:
    """One step of a history."""
    return {
        "at": step.at,
        "sources": list(step.sources),
        "versions": dict(step.versions),
        "again": step.again,
        "decision": encode_decision(step.decision, step.withdrawn) if step.decision else None,
    }


ROUTES = (list_events, show_event, show_why, show_history)
