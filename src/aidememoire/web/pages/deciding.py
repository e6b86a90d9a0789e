"""What a person decides on the page of an event or in the queue: each form comes here, and goes back where it was."""

from __future__ import annotations

from dataclasses import dataclass

from litestar import post
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.model.decisions import VERDICTS
from aidememoire.store.record import Record
from aidememoire.views.show import find_event_ids, find_reports, get_event
from aidememoire.web.given import GivenRecord, GivenSettings, GivenVisitor
from aidememoire.web.pages.correcting import check_correction
from aidememoire.web.pages.speaking import link
from aidememoire.web.problems import ProblemError
from aidememoire.web.sign_in import clean_target
from aidememoire.workflow.review import (
    correct_event,
    find_act,
    join_events,
    judge_event,
    note_event,
    split_telling,
    take_back_act,
)

ACTIONS = ("accept", "reject", "correct", "note", "merge", "split", "undo", *VERDICTS)

MOST = 2000
"""Characters of a reason, a note or a value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What the forms of decisions send; each uses some of it. `back` is where to go then."""

    action: str = ""
    reason: str = ""
    field: str = ""
    who: str = ""
    value: str = ""
    text: str = ""
    other: str = ""
    report: str = ""
    decision: str = ""
    back: str = ""
    csrf: str = ""


@post("/events/{event:str}/decide", sync_to_thread=True, opt={"role": "reviewer"})
def decide(
    record: GivenRecord,
    visitor: GivenVisitor,
    settings: GivenSettings,
    event: FromPath[str],
    data: URLEncodedBody[Form],
) -> Redirect:
    """Carry a decision on one event out."""
    if max(map(len, (data.reason, data.value, data.text))) > MOST:
        raise ProblemError("too_large", 413)
    carry_out(record, event, data, {"author": visitor.name, "at": settings.clock()})
    if data.back:
        return Redirect(clean_target(data.back), status_code=303)
    return Redirect(link(f"/events/{event}", done=data.action), status_code=303)


def carry_out(record: Record, wanted: str, data: Form, made: dict[str, str]) -> None:
    """One decision. Raises ProblemError where a field it needs is missing or makes no sense."""
    event = get_event(record, wanted).event
    reason = " ".join(data.reason.split())
    if data.action in ("accept", "reject"):
        if data.action == "reject":
            need(reason)
        judge_event(record, event, data.action, reason=reason, **made)
    elif data.action == "note":
        note_event(record, event, need(data.text), **made)
    elif data.action == "correct":
        field, value, person = check_correction(event, data.field, data.who, data.value)
        correct_event(record, event, field, value, person, reason=need(reason), **made)
    elif data.action == "split":
        found = find_reports(record, data.report)
        if len(found) != 1 or not split_telling(record, event, found[0], reason=need(reason), **made):
            raise ProblemError("not_told", 400, name=data.report[:64])
    elif data.action in ("merge", *VERDICTS):
        join(record, wanted, data, made)
    elif data.action == "undo":
        found_acts = find_act(record, need(data.decision), made["author"])
        take_back_act(record, found_acts, load_knowledge(), reason=reason, **made)
    else:
        raise ProblemError("choice", 400, value=data.action[:40], allowed=", ".join(ACTIONS))


def join(record: Record, wanted: str, data: Form, made: dict[str, str]) -> None:
    """Two events are one, are two, or nobody can say."""
    found = find_event_ids(record, data.other)
    if len(found) != 1:
        raise ProblemError("event", 404, name=data.other[:64])
    left, right = get_event(record, wanted).event, get_event(record, found[0]).event
    if left.id == right.id or left.addition or right.addition:
        raise ProblemError("event", 400, name=data.other[:64])
    verdict = "same" if data.action == "merge" else data.action
    join_events(record, left, right, verdict, reason=" ".join(data.reason.split()), **made)


def need(text: str) -> str:
    """The text, which may not be empty."""
    words = " ".join(text.split())
    if not words:
        raise ProblemError("needed", 400)
    return words
