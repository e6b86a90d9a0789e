"""Merging and splitting events by their ids, beside people by their names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aidememoire.cli.deciding import write_short
from aidememoire.cli.events import find_event
from aidememoire.cli.messages import Messages
from aidememoire.cli.record import get_time
from aidememoire.errors import RecordError, UnknownNameError

if TYPE_CHECKING:
    from aidememoire.store.record import Record

_ID = re.compile(r"[0-9a-f]{4,64}")


def are_events(record: Record, *words: str) -> bool:
    """Whether each word is the id of an event, or its beginning, four letters at least."""
    from aidememoire.views.show import find_event_ids

    return all(_ID.fullmatch(w.lower()) and len(find_event_ids(record, w)) == 1 for w in words)


def decide_pair(
    record: Record, verdict: str, left: str, right: str, reason: str, author: str, withdraw: bool, say: Messages
) -> str:
    """Decide that two events are one ("same") or two ("different"); a sentence on what was done."""
    from aidememoire.workflow.review import join_events

    if withdraw:
        raise RecordError(say("events.undo"))
    one, other = find_event(record, left, say), find_event(record, right, say)
    if one.id == other.id:
        raise RecordError(say("events.already", event=write_short(one, say)))
    if one.addition or other.addition:
        raise RecordError(say("events.added"))
    join_events(record, one, other, verdict, reason=reason, author=author, at=get_time(exact=True))
    if verdict == "different":
        return say("events.parted", left=write_short(one, say), right=write_short(other, say))
    return say("events.joined", event=write_short(find_event(record, left, say), say))


def split_event(record: Record, word: str, report: str, reason: str, author: str, withdraw: bool, say: Messages) -> str:
    """Decide that what one report tells is another event; a sentence on what was done."""
    from aidememoire.views.show import find_reports
    from aidememoire.workflow.review import split_telling

    if withdraw:
        raise RecordError(say("events.undo"))
    event = find_event(record, word, say)
    found = find_reports(record, report)
    if len(found) != 1:
        raise UnknownNameError(say("split.no_report", name=report))
    if not split_telling(record, event, found[0], reason=reason, author=author, at=get_time(exact=True)):
        raise RecordError(say("events.not_told", report=report, event=write_short(event, say)))
    return say("events.split", report=report, event=write_short(find_event(record, word, say), say))
