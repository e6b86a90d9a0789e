"""Whether a contact told in the present is still to come, by the day on which it is announced beside it."""

from __future__ import annotations

from aidememoire.events.trigger import Trigger
from aidememoire.model.time import TimeMention, TimeValue
from aidememoire.pack.events import ClauseWords

_BEFORE = 48
_AFTER = 90
_YEAR, _MONTH = 12, 31
_FAR = 124
"""Days ahead that something is announced for; what is told of a day further on is of the year before."""


def is_announced(trigger: Trigger, times: tuple[TimeMention, ...], words: ClauseWords) -> bool:
    """« entame lundi une visite, a annoncé vendredi la présidence »: Friday speaks of a Monday to come.

    The present is told of the day itself or of one to come: what is told on another weekday, or on an earlier day, is
    not yet held.
    """
    if not trigger.turn.untensed or trigger.turn.status != "held" or not times:
        return False
    if _is_starting(trigger, times[0], words):
        return True
    return any(_is_before(said.value, times[0].value) for said in _find_sayings(trigger, times, words))


def _is_starting(trigger: Trigger, time: TimeMention, words: ClauseWords) -> bool:
    """« se rend dès lundi à Lima »: the present, of a day from which it is held and that is still to come."""
    if time.value.kind not in ("date", "time") or time.value.offset is not None:
        return False
    at = next((start for start, _, mention in trigger.gist.find_mentions() if mention is time), None)
    return at is not None and words.fates.starting.search(trigger.gist.text, max(0, at - _BEFORE), at) is not None


def _find_sayings(trigger: Trigger, times: tuple[TimeMention, ...], words: ClauseWords) -> list[TimeMention]:
    """The days that stand beside a verb of announcing: just after it, or before it with nothing told between."""
    gist, text, found = trigger.gist, trigger.gist.text, []
    for start, end, mention in gist.find_mentions():
        if not isinstance(mention, TimeMention) or mention is times[0] or mention.value.kind not in ("date", "time"):
            continue
        before = words.fates.announcing.search(text, max(0, start - _BEFORE), start)
        ahead = end < trigger.at and words.fates.announcing_next.match(text, end, min(trigger.at, end + _AFTER))
        if before is not None or ahead:
            found.append(mention)
    return found


def _is_before(said: TimeValue, held: TimeValue) -> bool:
    """Whether the saying is known to come before: an earlier day of one month, or another weekday."""
    if said.day is not None and held.day is not None:
        months = (said.month or held.month, held.month or said.month)
        if None in months:
            return said.day < held.day
        later = ((months[1] or 0) - (months[0] or 0)) % _YEAR * _MONTH + held.day - said.day
        return 0 < later < _FAR
    if said.weekday is None or held.weekday is None or held.day is not None or said.day is not None:
        return False
    return said.weekday != held.weekday
