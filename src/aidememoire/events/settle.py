"""When: the times of a sentence shared out among its triggers."""

from __future__ import annotations

import re
from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.events.fates import is_forgone, is_put_off_to
from aidememoire.events.trigger import Trigger
from aidememoire.model.time import TimeMention
from aidememoire.pack.events import ClauseWords

_STANDING = ("noun", "circumstance", "stay")
_PUT_OFF = ("postponed", "cancelled")
_AHEAD = ("planned", "proposed", *_PUT_OFF)
_COMMA = 12
"""What a comma counts as, in characters, when the nearest trigger is looked for."""
_AFTER = 60
"""How far after its words a day of their own may stand."""
_AFTER_WORDS = 12
"""Characters a conjunction before a gerund takes at most (« ngay sau khi »)."""
_TO_PLACE = re.compile(r"[^,.;:⟨]{1,24}⟨[LS]\d+⟩[^,.;:⟨]{0,8}")
"""Between a verb of motion and the day it is told of: where it leads."""
_ASIDE = re.compile(r", [^,;]*,(?= ?(?:\w{1,4} )?$)")


def find_times_of(trigger: Trigger, triggers: tuple[Trigger, ...], words: ClauseWords) -> tuple[TimeMention, ...]:
    """The times that date `trigger`, nearest first; a time that opens the sentence dates its first finite verb."""
    gist = trigger.gist
    held: list[tuple[int, TimeMention]] = []
    opening: list[TimeMention] = []
    for start, end, mention in gist.find_mentions():
        if not isinstance(mention, TimeMention) or mention.value.kind not in ("date", "time"):
            continue
        if not _can_date(trigger, start, mention, words) or _is_told_before(trigger, triggers, start, end, words):
            continue
        if is_forgone(trigger, start, end, words):
            continue
        if start < 8:
            opening.append(mention)
        rivals = tuple(t for t in triggers if not (_is_purpose(t, start, words) and _has_time_after(t)))
        own = _is_sat(trigger, start, words) or _is_begun(trigger, start, mention, words)
        own = own or _is_of_journey(trigger, triggers, start)
        if own or is_nearest(trigger, rivals, start, end):
            new = _has_day(mention) and is_put_off_to(trigger, start, words)
            held.append((-1 if new else measure(gist, trigger, start, end), mention))
    held.sort(key=lambda item: item[0])
    times = tuple(mention for _, mention in held)
    if times or trigger.turn.voice in _STANDING:
        return times
    return tuple(opening) or _borrow(trigger, triggers, words) or _take_back(trigger, triggers, words)


def _has_day(time: TimeMention) -> bool:
    return time.value.day is not None or time.value.weekday is not None


def _is_of_journey(trigger: Trigger, triggers: tuple[Trigger, ...], start: int) -> bool:
    """« arrives in Lima today for talks »: the day beside where a journey leads, before what is told next."""
    if trigger.frame.group != "visit" or trigger.is_noun or start < trigger.end:
        return False
    between = any(trigger.end <= t.start < start for t in triggers if t is not trigger)
    return not between and _TO_PLACE.fullmatch(trigger.gist.text, trigger.end, start) is not None


def find_day_before(trigger: Trigger, told: tuple[TimeMention, ...], words: ClauseWords) -> tuple[TimeMention, ...]:
    """« a fait de même », « dans la foulée, il a reçu B »: the one day of the contact `told` just before."""
    text, low = trigger.gist.text, max(0, trigger.start - 160)
    same = trigger.frame.echo or words.same_day.search(text, low, trigger.end + 60) is not None
    if not same or trigger.turn.status != "held" or trigger.turn.voice in _STANDING:
        return ()
    return tuple(t for t in told[:1] if t.value.end is None and _is_day(t))


def _is_day(time: TimeMention) -> bool:
    """« mardi », « le 3 », « hier », « aujourd'hui »."""
    value = time.value
    near = value.offset is not None and value.offset[1] == "day" and value.reference == "report"
    return value.day is not None or value.weekday is not None or near


def find_length(trigger: Trigger, words: ClauseWords) -> TimeMention | None:
    """« est arrivé lundi pour une visite de deux jours »: how long a visit that begins is to last."""
    if trigger.frame.group != "visit":
        return None
    for start, _, mention in trigger.gist.find_mentions():
        lasts = isinstance(mention, TimeMention) and mention.value.kind == "duration"
        if lasts and words.lasting.search(trigger.gist.text, max(0, start - 110), start):
            return mention  # type: ignore[return-value]
    return None


def _can_date(trigger: Trigger, start: int, time: TimeMention, words: ClauseWords) -> bool:
    """Whether a time at `start` can date the trigger: not « depuis », « l'accord signé le », « le plan 2026 »."""
    text, low = trigger.gist.text, max(0, start - 60)
    signed = trigger.frame.group == "signing" and trigger.end <= start
    if _is_its_day(trigger, low, start, time, words):
        return True
    if words.not_when.search(text, low, start) and not signed:
        return False
    if _is_told_aside(text, start, trigger.at, words):
        return False
    if start >= trigger.end and words.saying.search(text, trigger.end, start):
        return False
    said = start < trigger.at and words.reported.search(text, start, trigger.at) is not None
    if said and words.cleft.search(text[:start]) is None:
        return False
    if _is_to_come(trigger) and start < trigger.at and words.announced.search(text, start, trigger.at):
        return False
    if _is_purpose(trigger, start, words) and _has_time_after(trigger):
        return False
    value = time.value
    if trigger.frame.code in words.agreeing and words.aim.search(text, trigger.end, max(start, trigger.end)):
        return False
    if value.month is None and value.day is None and value.season is None and value.year is not None:
        return (
            words.in_year.search(time.citation.quote + " ") is not None
            or words.in_year.search(text, low, start) is not None
        )
    if words.of_time.search(text, low, start):
        return trigger.is_noun and 0 <= start - trigger.end <= 25
    own = words.subordinate.search(text, trigger.end) if trigger.turn.voice == "object" else None
    between = _skip_relatives(text[own.end() if own else trigger.end : start], words)
    if start < trigger.end or words.subordinate.search(between) is None:
        return True
    return trigger.turn.status in _PUT_OFF and words.coming.search(between) is not None


def _is_told_aside(text: str, start: int, at: int, words: ClauseWords) -> bool:
    """« A, who is to be sworn in on 14 January, held talks with B »: a day between the two commas of such a clause.

    « After the attack that struck the town on Monday, A telephoned B »: the day of what the clause before is about.
    """
    if start < at and words.happened.fullmatch(text, 0, start) and "," in text[start:at]:
        return True
    opens = text.rfind("⟩, ", 0, start) + 3
    clause = 3 <= opens < start <= at and words.subordinate.match(text, opens) is not None
    return clause and "," not in text[opens:start] and "," in text[start:at]


def _is_purpose(trigger: Trigger, start: int, words: ClauseWords) -> bool:
    """« arrived on Monday to hold talks on Tuesday »: the day before the words of purpose is that of the first verb."""
    text = trigger.gist.text
    return start < trigger.at and words.aim.match(text.lower(), trigger.at + (text[trigger.at] == " ")) is not None


def _has_time_after(trigger: Trigger) -> bool:
    near = (m for start, _, m in trigger.gist.find_mentions() if 0 <= start - trigger.end <= _AFTER)
    return any(isinstance(m, TimeMention) and m.value.kind == "date" and m.value.duration is None for m in near)


def _is_its_day(trigger: Trigger, low: int, start: int, time: TimeMention, words: ClauseWords) -> bool:
    """« est à Lima depuis lundi », « la dernière réunion remonte au 3 mai », « scheduled for 3 May »: its day."""
    turn, text = trigger.turn, trigger.gist.text
    if turn.status in _AHEAD and trigger.end <= start and words.scheduled.search(text, trigger.end, start):
        return True
    if _is_sat(trigger, start, words) or (_has_day(time) and is_put_off_to(trigger, start, words)):
        return True
    if _is_begun(trigger, start, time, words):
        return True
    past = turn.voice == "occur" and turn.background and trigger.end <= start
    return past and words.dated_back.search(text, trigger.end, start) is not None


def _is_begun(trigger: Trigger, start: int, time: TimeMention, words: ClauseWords) -> bool:
    """« reçoit depuis lundi A, en visite officielle »: the day a visit that goes on began."""
    turn, text = trigger.turn, trigger.gist.text
    if trigger.frame.group != "visit" or turn.status != "held" or turn.background:
        return False
    day = time.value.day is not None or time.value.weekday is not None
    return day and words.since.search(text, max(0, start - 60), start) is not None


def _is_sat(trigger: Trigger, start: int, words: ClauseWords) -> bool:
    """« Au terme de la 5e session, tenue lundi à Lima, A et B ont signé »: the day the session was held."""
    sessions = trigger.is_noun and trigger.frame.group in ("dialogue", "conference")
    return sessions and trigger.end <= start and words.sat.match(trigger.gist.text, trigger.end, start) is not None


def _is_told_before(trigger: Trigger, triggers: tuple[Trigger, ...], start: int, end: int, words: ClauseWords) -> bool:
    """« has been in Peru since Monday and met B »: a conjunction alone parts the day from the verb it stands before."""
    if end > trigger.at or not any(t.end <= start for t in triggers):
        return False
    between = trigger.gist.text[end : trigger.at].strip()
    return between[:1].isalpha() and words.again.fullmatch(between) is not None


def _is_to_come(trigger: Trigger) -> bool:
    """« Le porte-parole a annoncé mardi que A se rendra »: of what is not held yet, the day told first is another."""
    return trigger.turn.status in ("planned", "proposed", "postponed", "cancelled")


def _skip_relatives(between: str, words: ClauseWords) -> str:
    """« met B, who is on a visit, on Monday »: the words without a clause that two commas shut off."""
    return _ASIDE.sub(lambda m: "," if words.subordinate.match(m.group(), 2) else m.group(), between)


def _borrow(trigger: Trigger, triggers: tuple[Trigger, ...], words: ClauseWords) -> tuple[TimeMention, ...]:
    """The day of the verb just before (« s'est rendu lundi à X, où il a eu… »): same status, one day, no range."""
    before = [t for t in triggers if t.end <= trigger.at and t.turn.voice not in _STANDING]
    if not before or before[-1].turn != replace(trigger.turn, voice=before[-1].turn.voice, at=before[-1].turn.at):
        return ()
    found = find_times_of(before[-1], triggers, words)
    return tuple(t for t in found[:1] if t.value.end is None and (t.value.day or t.value.weekday is not None))


def _take_back(trigger: Trigger, triggers: tuple[Trigger, ...], words: ClauseWords) -> tuple[TimeMention, ...]:
    """« reçoit B pour une visite de deux jours, lundi »: the day told after a noun that no verb of its own has."""
    after = [t for t in triggers if trigger.end <= t.start]
    if trigger.frame.group == "visit" and trigger.turn.status == "held" and after:
        return _find_stay(after[0], triggers, words)
    if not after or after[0].turn.voice != "noun" or not after[0].frame.vague or after[0].turn.status != "held":
        return ()
    found = find_times_of(after[0], triggers, words)
    return tuple(t for t in found[:1] if t.value.end is None and (t.value.day or t.value.weekday is not None))


def _find_stay(after: Trigger, triggers: tuple[Trigger, ...], words: ClauseWords) -> tuple[TimeMention, ...]:
    """« came to Peru and co-chaired the session from 3 to 5 May »: a visit to a session lasts its days."""
    if after.frame.group != "dialogue" or after.turn.status != "held" or after.turn.background:
        return ()
    return tuple(t for t in find_times_of(after, triggers, words)[:1] if t.value.end is not None)


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
