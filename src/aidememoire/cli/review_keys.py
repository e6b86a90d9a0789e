"""The queue one item after the other: a key decides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.record import get_time
from aidememoire.cli.screen import answer
from aidememoire.errors import AidememoireError

if TYPE_CHECKING:
    from aidememoire.store.record import Record
    from aidememoire.views.review import Entry, Item

QUIT, SKIP = "q", "s"
PAIR = {"=": "same", "m": "same", "x": "different", "d": "different", "?": "unsure", "u": "unsure"}


def ask_each(record: Record, queue: Sequence[Entry], author: str, say: Messages) -> None:
    """Show each item and do what the key says, until the queue ends or `q`; what a decision did away with is passed."""
    from aidememoire.cli.review import write_item
    from aidememoire.views.review import load_items

    if not queue:
        answer(say("review.none"))
    for number, entry in enumerate(queue, start=1):
        item = next(iter(load_items(record, [entry])), None)
        if item is None:
            continue
        answer(f"\n{number}/{len(queue)}")
        for line in list(write_item(item, say))[:-1]:
            answer(line)
        key = read_key(item, say)
        if key == QUIT:
            return
        if key != SKIP:
            try:
                decide(record, item, key, author, say)
            except (AidememoireError, typer.BadParameter) as error:
                answer(str(error))


def read_key(item: Item, say: Messages) -> str:
    """The first key pressed that means something here."""
    allowed = {"pair": "=mxd?u", "adrift": "b", "event": "acrn"}[item.kind] + SKIP + QUIT
    answer({"pair": say("keys.pair"), "adrift": say("keys.adrift"), "event": say("keys.event")}[item.kind])
    while True:
        key = str(typer.getchar()).lower()
        if key in ("\x03", "\x04"):
            return QUIT
        if len(key) == 1 and key in allowed:
            return key


def decide(record: Record, item: Item, key: str, author: str, say: Messages) -> None:
    """Carry a key out; what else is needed is asked for."""
    from aidememoire.cli.correct import correct_field
    from aidememoire.cli.undo import take_back
    from aidememoire.workflow.review import join_events, judge_event, note_event

    who = {"author": author, "at": get_time(exact=True)}
    if item.decision is not None:
        answer(take_back(record, item.decision.id, {"reason": "", **who}, say))
    elif item.kind == "pair":
        left, right = item.events
        join_events(record, left, right, PAIR[key], reason=say("keys.reason"), **who)
    elif key == "a":
        judge_event(record, item.events[0], "accept", reason="", **who)
    elif key == "r":
        judge_event(record, item.events[0], "reject", reason=ask(say("keys.why")), **who)
    elif key == "n":
        note_event(record, item.events[0], ask(say("keys.note")), **who)
    else:
        field, value = ask(say("keys.field")), ask(say("keys.value"))
        correct_field(record, item.events[0], field, value, {"reason": ask(say("keys.why")), **who}, say)
    answer(say("keys.done"))


def ask(question: str) -> str:
    """One line from the person at the terminal."""
    return str(typer.prompt(question)).strip()
