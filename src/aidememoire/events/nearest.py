"""Which of the triggers of a sentence a stretch of its words stands nearest to."""

from __future__ import annotations

import re

from aidememoire.analysis.gist import Gist
from aidememoire.events.trigger import Trigger

_STANDING = ("noun", "circumstance", "stay")
_COMMA = 12
"""What a comma counts as, in characters, when the nearest trigger is looked for."""
_AFTER_WORDS = 12
"""Characters a conjunction before a gerund takes at most (« ngay sau khi »)."""


def is_nearest(trigger: Trigger, triggers: tuple[Trigger, ...], start: int, end: int) -> bool:
    """Whether no trigger of another kind of event stands nearer to `[start, end)`."""
    kinds = (t for t in triggers if _is_another(t, trigger) and not t.frame.adds)
    others = tuple(t for t in kinds if not _is_setting(t) and not _is_verb_of(t, trigger))
    if trigger.turn.voice == "circumstance" and any(_is_between(t, trigger, start, end) for t in others):
        return False
    if any(_is_past_stay(trigger, t, start, end) or _is_of_the_past(t, trigger, start, end) for t in others):
        return False
    own = measure(trigger.gist, trigger, start, end)
    rivals = (
        t for t in others if not _is_between(trigger, t, start, end) and not _is_past_stay(t, trigger, start, end)
    )
    return all(own <= measure(t.gist, t, start, end) for t in rivals if not _is_added(trigger, t, start, end))


def _is_another(other: Trigger, trigger: Trigger) -> bool:
    """Of another kind of contact, or a setting of the past beside one of the report's own days."""
    past = other.turn.background and other.turn.voice == "circumstance" and not trigger.turn.background
    return past or other.frame.group != trigger.frame.group


def _is_between(trigger: Trigger, other: Trigger, start: int, end: int) -> bool:
    """« met B on Monday as part of a visit »: what stands between a verb and a circumstance after it is the verb's."""
    sat = other.frame.group in ("dialogue", "conference") or (other.frame.vague and trigger.frame.group == "visit")
    passing = other.turn.voice == "noun" and sat
    after = (passing or other.turn.voice in ("circumstance", "gerund")) and end <= other.at
    return after and trigger.end <= start and trigger.turn.voice not in (*_STANDING, "gerund")


def _is_of_the_past(past: Trigger, verb: Trigger, start: int, end: int) -> bool:
    """« Après leur première rencontre, le 17 juin, A et B se sont revus »: what stands before the comma is past."""
    setting = past.turn.background and past.turn.voice == "circumstance" and not verb.turn.background
    return setting and past.end <= start and end <= verb.at and "," in verb.gist.text[end : verb.at]


def _is_past_stay(stay: Trigger, verb: Trigger, start: int, end: int) -> bool:
    """« on a visit to Chile, on Monday, A met B »: what follows the comma that ends the setting is the verb's."""
    opens = _heads_sentence(stay) if stay.turn.voice in ("stay", "circumstance") else _is_after(stay)
    setting = opens and verb.turn.voice in ("active", "occur", "light")
    return setting and stay.end <= start and end <= verb.at and "," in stay.gist.text[stay.end : start]


def _heads_sentence(stay: Trigger) -> bool:
    """« On a visit to Chile, », « Nhân dịp tháp tùng A thăm Chile, »: nothing before it but what brings it in."""
    before = stay.gist.text[: stay.at]
    return before.strip() == "" or (stay.rule.name.endswith("in-whose-train") and "," not in before)


def _is_after(verb: Trigger) -> bool:
    """« After receiving B, on Monday, A met C »: what is told to have come first, with a conjunction before it."""
    before = verb.gist.text[: verb.at].strip()
    told = verb.turn.voice in ("gerund", "active") and verb.turn.status == "held"
    return told and 0 < len(before) <= _AFTER_WORDS and "," not in before and "⟨" not in before


def _is_added(trigger: Trigger, noun: Trigger, start: int, end: int) -> bool:
    """« had talks with B on Monday, the first visit since »: what a noun adds after a comma dates nothing before it."""
    return noun.turn.voice == "noun" and trigger.end <= start and "," in noun.gist.text[end : noun.at]


def _is_verb_of(other: Trigger, trigger: Trigger) -> bool:
    """« la commission mixte s'est réunie lundi »: the verb tells no meeting beside that of its subject."""
    alone = other.turn.voice in ("reflexive", "active") and other.frame.lone and other.frame.group == "talks"
    return alone and trigger.turn.voice == "occur" and trigger.end <= other.at


def _is_setting(trigger: Trigger) -> bool:
    """« en marge du sommet »: the setting of another event, whose time and place are the event's."""
    return trigger.frame.group == "conference" and trigger.turn.voice == "circumstance"


def measure(gist: Gist, trigger: Trigger, start: int, end: int) -> int:
    """How far a stretch stands from a trigger; commas, actors and stops between make it further."""
    inside = trigger.at <= start and end <= trigger.start and gist.text.startswith(",", end)
    low = trigger.start if inside else trigger.at
    a, b = (end, low) if end <= low else (trigger.end, start)
    if b <= a:
        return 0
    between = gist.text[a:b]
    return len(between) + _COMMA * between.count(",") + 200 * len(re.findall(r"[;:]", between))
