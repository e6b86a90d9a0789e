"""What reviewers decide of events."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from litestar import Request, Response, post
from litestar.params import FromPath, JSONBody

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.model.decisions import VERDICTS, Decision
from aidememoire.model.record import Event
from aidememoire.store.record import Record
from aidememoire.views.show import get_event
from aidememoire.web.api import asked
from aidememoire.web.api.answers import answer_fresh, shape
from aidememoire.web.api.encode import encode_events
from aidememoire.web.api.shapes import changes as shapes
from aidememoire.web.checking import check_addition, check_correction, clean_words, need_words
from aidememoire.web.deeds import Deed, find_deed
from aidememoire.web.given import GivenRecord
from aidememoire.web.problems import ProblemError
from aidememoire.workflow.review import (
    add_event,
    correct_event,
    find_act,
    join_events,
    judge_event,
    note_event,
    split_telling,
    take_back_act,
)

OPT = {"role": "reviewer"}
Asker = Request[Any, Any, Any]


def _find(record: Record, event: str) -> Event:
    return get_event(record, asked.find_event_id(record, event)).event


def _tell(record: Record, deed: Deed, made: Sequence[Decision], event: str) -> Response[shapes.Made]:
    """The decisions, logged, and the event as it now stands."""
    deed.log(event[:12])
    found = encode_events(record, [get_event(record, event).event])[0]
    return answer_fresh(shape({"decisions": [d.id for d in made], "event": found}, shapes.Made))


@post("/events/{event:str}/accept", sync_to_thread=True, opt=OPT, status_code=200, tags=["review"])
def accept(
    request: Asker, record: GivenRecord, event: FromPath[str], data: JSONBody[shapes.Verdict]
) -> Response[shapes.Made]:
    """The event is right as it stands."""
    deed, found, reason = find_deed(request, "accept"), _find(record, event), clean_words(data.reason)
    made = judge_event(record, found, "accept", reason=reason, **deed.who)
    return _tell(record, deed, [made], found.id)


@post("/events/{event:str}/reject", sync_to_thread=True, opt=OPT, status_code=200, tags=["review"])
def reject(
    request: Asker, record: GivenRecord, event: FromPath[str], data: JSONBody[shapes.Reasoned]
) -> Response[shapes.Made]:
    """The event does not belong in the record; it stays in its history."""
    deed, found, reason = find_deed(request, "reject"), _find(record, event), need_words("reason", data.reason)
    made = judge_event(record, found, "reject", reason=reason, **deed.who)
    return _tell(record, deed, [made], found.id)


@post("/events/{event:str}/note", sync_to_thread=True, opt=OPT, status_code=200, tags=["review"])
def note(
    request: Asker, record: GivenRecord, event: FromPath[str], data: JSONBody[shapes.Note]
) -> Response[shapes.Made]:
    """A remark is kept beside the event."""
    deed, found, text = find_deed(request, "note"), _find(record, event), need_words("text", data.text)
    return _tell(record, deed, [note_event(record, found, text, **deed.who)], found.id)


@post("/events/{event:str}/correct", sync_to_thread=True, opt=OPT, status_code=200, tags=["review"])
def correct(
    request: Asker, record: GivenRecord, event: FromPath[str], data: JSONBody[shapes.Correct]
) -> Response[shapes.Made]:
    """One field is set above what the reports say; what they say stays beside it."""
    deed, found, reason = find_deed(request, "correct"), _find(record, event), need_words("reason", data.reason)
    value, person = check_correction(found, data.field, data.value, data.participant)
    made = correct_event(record, found, data.field, value, person, reason=reason, **deed.who)
    return _tell(record, deed, [made], found.id)


@post("/events/{event:str}/join", sync_to_thread=True, opt=OPT, status_code=200, tags=["review"])
def join(
    request: Asker, record: GivenRecord, event: FromPath[str], data: JSONBody[shapes.Join]
) -> Response[shapes.Made]:
    """This event and another are one, are two, or nobody can say."""
    deed, left, right = find_deed(request, "join"), _find(record, event), _find(record, data.other)
    asked.check_among("verdict", [data.verdict], VERDICTS)
    if left.id == right.id or left.addition or right.addition:
        raise ProblemError("not_two", 409)
    reason = clean_words(data.reason)
    made = join_events(record, left, right, data.verdict, reason=reason, **deed.who)
    return _tell(record, deed, [made], left.id)


@post("/events/{event:str}/split", sync_to_thread=True, opt=OPT, status_code=200, tags=["review"])
def split(
    request: Asker, record: GivenRecord, event: FromPath[str], data: JSONBody[shapes.Split]
) -> Response[shapes.Made]:
    """What one report tells is another event than the others tell."""
    deed, found, reason = find_deed(request, "split"), _find(record, event), need_words("reason", data.reason)
    told = {a.report for a in found.attestations}
    fits = [r for r in told if r.startswith(data.report.lower()) and len(data.report) >= asked.FEWEST]
    made = split_telling(record, found, fits[0], reason=reason, **deed.who) if len(fits) == 1 else ()
    if not made:
        raise ProblemError("not_told", 409, name=data.report[:64])
    return _tell(record, deed, made, found.id)


@post("/events", sync_to_thread=True, opt=OPT, status_code=201, tags=["review"])
def add(request: Asker, record: GivenRecord, data: JSONBody[shapes.Add]) -> Response[shapes.Made]:
    """An event that no report tells is added, with its own source."""
    deed = find_deed(request, "add")
    said = {
        "kind": data.kind,
        "status": data.status,
        "date": data.date,
        "place": data.place,
        "mechanism": data.mechanism,
        "ordinal": None if data.ordinal is None else str(data.ordinal),
        "source": data.source,
        "text": data.text,
    }
    content = check_addition(said, data.parties, data.people)
    identity = add_event(record, content, reason=clean_words(data.reason), **deed.who)
    deed.log(identity[:12])
    event = get_event(record, identity).event
    decisions = [r.decision for r in event.remarks if r.verdict == "add"]
    plain = {"decisions": decisions, "event": encode_events(record, [event])[0]}
    return answer_fresh(shape(plain, shapes.Made), 201)


@post("/decisions/{decision:str}/undo", sync_to_thread=True, opt=OPT, status_code=200, tags=["review"])
def undo(
    request: Asker, record: GivenRecord, decision: FromPath[str], data: JSONBody[shapes.Verdict]
) -> Response[shapes.Made]:
    """A decision, with those made together with it, is taken back; what it hid or moved is as it was."""
    deed, wanted, reason = find_deed(request, "undo"), decision.lower(), clean_words(data.reason)
    found = find_act(record, wanted, deed.who["author"]) if asked.is_id(wanted) else ()
    if not found:
        raise ProblemError("decision", 404, name=decision[:64])
    take_back_act(record, found, load_knowledge(), reason=reason, **deed.who)
    deed.log(wanted[:12])
    return answer_fresh(shapes.Made(decisions=tuple(d.id for d in found)))


ROUTES = (accept, reject, note, correct, join, split, add, undo)
