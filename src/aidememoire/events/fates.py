"""What became of a contact that was to be, and whether what a noun names is still to come."""

from __future__ import annotations

import re

from aidememoire.events.trigger import Trigger
from aidememoire.pack.events import ClauseWords

FATES = ("postponed", "cancelled", "denied")
_OWN_VERB = frozenset({"active", "light", "reflexive", "passive", "gerund", "occur", "stay"})
"""How a contact is told that has a predicate of its own beside the one that says what it was before."""
_VERBS = _OWN_VERB - {"occur", "stay"}
_NEAR = 90
_ASKED = 160
"""How far before a verb it may be told that somebody asks for it."""
_BACK, _REACH = 140, 300
"""How far before and after a noun it may be told that it is held after all."""
_BEFORE, _AFTER = 50, 110
_TIME = 60
_NEXT = 24
"""How far after a noun the word may end that tells it as a plan of the past (« cuộc gặp vốn được lên lịch »)."""
_HEAD = re.compile(r"(?:[^\s⟨⟩,]+ ){1,3}$")
"""The words that a noun takes before it: article, preposition, adjective."""


def find_fate(trigger: Trigger, after: str, low: int, words: ClauseWords) -> str | None:
    """Put off, called off or asked for, by the words `after` the trigger and those before it; None where none is told.

    Not where it is held or set anew after all, nor of what a verb tells as held: what is put off then is another
    contact (« a reçu B, dont la visite avait été reportée »). What will not be held as planned, and is put off, is put
    off.
    """
    fates, text = words.fates, trigger.gist.text
    if trigger.turn.voice == "active" and fates.asked.search(text, max(low, trigger.at - _ASKED), trigger.at):
        return "proposed"
    if fates.after_all.search(text, max(0, trigger.start - _BACK), trigger.end + _REACH):
        return None
    if trigger.turn.voice in _OWN_VERB and fates.once.search(after):
        return None
    if trigger.turn.voice in _VERBS and trigger.turn.status == "held":
        return None
    before = text[max(low, trigger.start - _NEAR) : trigger.start] if trigger.is_noun else ""
    if fates.postponed.search(after) or fates.postponing.search(before):
        return "postponed"
    if fates.cancelled.search(after) or fates.cancelling.search(before):
        unkept = fates.unkept.search(after) is not None
        return "postponed" if unkept and fates.postponed.search(text, trigger.end) else "cancelled"
    return None


def is_forgone(trigger: Trigger, start: int, end: int, words: ClauseWords) -> bool:
    """« Prévue le 4 mars puis reportée, la visite aura lieu le 12 juin »: the 4th of March dates it no more."""
    fates, text = words.fates, trigger.gist.text
    if trigger.turn.status not in ("held", "planned") or is_put_off_to(trigger, start, words):
        return False
    if fates.dropped.search(text, max(0, start - _TIME), start):
        return True
    return end <= trigger.at and fates.forgone.match(text, end, trigger.at) is not None


def is_put_off_to(trigger: Trigger, start: int, words: ClauseWords) -> bool:
    """« prévue le 4 juin, a été reportée au 12 juin »: the 12th is the day it is for now."""
    return words.fates.until.search(trigger.gist.text, max(0, start - _TIME), start) is not None


def was_to_be(trigger: Trigger, words: ClauseWords) -> bool:
    """« devait se rendre à Lima »: told as a plan of the past."""
    if trigger.turn.status != "planned":
        return False
    high = trigger.end + _NEXT if trigger.turn.voice == "occur" else trigger.start
    return words.fates.was_to.search(trigger.gist.text, trigger.at, high) is not None


def is_to_come(trigger: Trigger, triggers: tuple[Trigger, ...], low: int, high: int, words: ClauseWords) -> bool:
    """Whether words beside a noun say that it is still to come, and are said of it, not of the next noun.

    « lors de la prochaine session », « la visite prévue en mai »; but not « lors de leur entretien, A et B ont préparé
    la visite prévue en mai ».
    """
    text = trigger.gist.text
    start = max(low, trigger.start - _BEFORE)
    for match in words.coming.finditer(text, start, trigger.start):
        if words.verb.search(text, match.end(), trigger.start) is None:
            return True
    return words.coming.search(text, trigger.end, _find_end(trigger, triggers, high, words)) is not None


def _find_end(trigger: Trigger, triggers: tuple[Trigger, ...], high: int, words: ClauseWords) -> int:
    """Where the words end that may be said of a noun: before the next noun of a contact, or the verb of a sentence."""
    text, end = trigger.gist.text, min(high, trigger.end + _AFTER)
    if trigger.turn.voice == "circumstance":
        verb = words.verb.search(text, trigger.end, end)
        end = verb.start() if verb is not None else end
    following = next((t.start for t in triggers if t.start >= trigger.end and t.is_noun), end)
    if following >= end:
        return end
    head = _HEAD.search(text, trigger.end, following)
    return head.start() if head is not None else following
