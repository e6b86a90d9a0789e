"""When: the times of a sentence shared out among its triggers."""

from __future__ import annotations

import re
from dataclasses import replace

from aidememoire.events.fates import is_forgone, is_put_off_to
from aidememoire.events.nearest import is_nearest, measure
from aidememoire.events.trigger import Trigger
from aidememoire.model.time import TimeMention
from aidememoire.pack.events import ClauseWords

_STANDING = ("noun", "circumstance", "stay")
_PUT_OFF = ("postponed", "cancelled")
_AHEAD = ("planned", "proposed", *_PUT_OFF)
_AFTER = 60
"""How far after its words a day of their own may stand."""
_OF_NOUN = 25
"""How near after a noun a day that belongs to it stands, and before it the words that part it from its sentence."""
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
    if (words.not_when.search(text, low, start) and not signed) or _is_of_another_day(trigger, start, words):
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
        return trigger.is_noun and 0 <= start - trigger.end <= _OF_NOUN
    own = words.subordinate.search(text, trigger.end) if trigger.turn.voice == "object" else None
    between = _skip_relatives(text[own.end() if own else trigger.end : start], words)
    if start < trigger.end or words.subordinate.search(between) is None:
        return True
    return trigger.turn.status in _PUT_OFF and words.coming.search(between) is not None


def _is_of_another_day(trigger: Trigger, start: int, words: ClauseWords) -> bool:
    """« a salué mardi cet accord, au lendemain d'une rencontre avec B »: the day is the verb's, not the meeting's."""
    if trigger.turn.voice != "circumstance" or 0 <= start - trigger.end <= _OF_NOUN:
        return False
    return words.other_day.search(trigger.gist.text, max(0, trigger.at - _OF_NOUN), trigger.end) is not None


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
    return _is_day(time) and words.since.search(text, max(0, start - 60), start) is not None


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
    if before[-1].turn.voice == "passive" and before[-1].at == before[-1].start:
        return ()  # « la déclaration signée le 3 mai, A a visité B »: the day of what is only spoken of
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
