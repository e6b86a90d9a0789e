"""What a person decides on the page of an event or in the queue: each form comes here, and goes back where it was."""

from __future__ import annotations

from dataclasses import dataclass

from litestar import post
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.model.decisions import VERDICTS
from aidememoire.model.record import Event
from aidememoire.store.record import Record
from aidememoire.views.show import find_event_ids, get_event
from aidememoire.web.checking import check_correction, clean_words, need_words, refuse
from aidememoire.web.deeds import Deed, find_deed
from aidememoire.web.given import GivenRecord
from aidememoire.web.pages.showing import Asked
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
"""What a form may ask for; `merge` is « same » with a reason given."""

LONGEST = 2000
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


@post("/events/{event:str}/decide", sync_to_thread=True, opt={"role": "reviewer"}, include_in_schema=False)
def decide(request: Asked, record: GivenRecord, event: FromPath[str], data: URLEncodedBody[Form]) -> Redirect:
    """Carry a decision on one event out."""
    if max(map(len, (data.reason, data.value, data.text))) > LONGEST:
        raise ProblemError("too_large", 413)
    if data.action not in ACTIONS:
        raise refuse("action", data.action, ACTIONS)
    deed = find_deed(request, "join" if data.action in VERDICTS else data.action)
    if data.action == "undo":
        undo(record, data, deed)
    else:
        found = get_event(record, event).event
        carry_out(record, found, data, deed)
    deed.log(event[:12])
    if data.back:
        return Redirect(clean_target(data.back), status_code=303)
    return Redirect(link(f"/events/{event}", done=data.action), status_code=303)


def carry_out(record: Record, event: Event, data: Form, deed: Deed) -> None:
    """One decision on an event. Refuses where a field it needs is missing or makes no sense."""
    reason = clean_words(data.reason)
    if data.action == "accept":
        judge_event(record, event, "accept", reason=reason, **deed.who)
    elif data.action == "reject":
        judge_event(record, event, "reject", reason=need_words("reason", reason), **deed.who)
    elif data.action == "note":
        note_event(record, event, need_words("text", data.text), **deed.who)
    elif data.action == "correct":
        who = int(data.who) if data.who.isdecimal() and len(data.who) < 6 else data.who
        value, person = check_correction(event, data.field, data.value, who)
        correct_event(record, event, data.field, value, person, reason=need_words("reason", reason), **deed.who)
    elif data.action == "split":
        told = {a.report for a in event.attestations}
        made = data.report in told and split_telling(
            record, event, data.report, reason=need_words("reason", reason), **deed.who
        )
        if not made:
            raise ProblemError("not_told", 409, name=data.report[:64])
    else:
        join(record, event, data, deed)


def join(record: Record, left: Event, data: Form, deed: Deed) -> None:
    """Two events are one, are two, or nobody can say."""
    found = find_event_ids(record, clean_words(data.other))
    if len(found) != 1:
        raise ProblemError("event", 404, name=data.other[:64], near=", ".join(i[:12] for i in found) or "–")
    right = get_event(record, found[0]).event
    if left.id == right.id or left.addition or right.addition:
        raise ProblemError("not_two", 409)
    verdict = "same" if data.action == "merge" else data.action
    join_events(record, left, right, verdict, reason=clean_words(data.reason), **deed.who)


def undo(record: Record, data: Form, deed: Deed) -> None:
    """Take a decision back, with those made together with it."""
    wanted = need_words("decision", data.decision)
    found = find_act(record, wanted, deed.author)
    if not found:
        raise ProblemError("decision", 404, name=wanted[:64])
    take_back_act(record, found, load_knowledge(), reason=clean_words(data.reason), **deed.who)
