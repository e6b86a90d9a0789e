"""Since when a framework holds: only a date that its own words attach to it."""

from __future__ import annotations

from aidememoire.analysis.parse import Parse, Sentence
from aidememoire.model.time import TimeMention, TimeValue
from aidememoire.pack.ties import SinceWords

_BEFORE = 110
_REACH = 160


def find_since(
    parse: Parse, times: tuple[TimeMention, ...], sentence: Sentence, start: int, end: int, words: SinceWords
) -> TimeMention | None:
    """The time attached to the framework at `[start, end)` of the view, or None."""
    text = parse.text
    placed = [(parse.get_range(t.citation.span), t) for t in times if _is_calendar(t)]
    inside = [(a, b, t) for (a, b), t in placed if sentence.start <= a and b <= sentence.end]
    raised = words.trigger.search(text, max(sentence.start, start - _BEFORE), start) is not None
    for a, _, time in inside:
        if end <= a <= end + _REACH:
            if words.founded.fullmatch(text, end, a) or (raised and words.after.fullmatch(text, end, a)):
                return time
            break
    for _, b, time in reversed(inside):
        if b <= start and _is_dated(time) and words.verb.fullmatch(text, b, start):
            return time
    if sentence.segment == "body" and words.today.search(text, sentence.start, start):
        return _find_lead_day(parse, placed, sentence)
    return None


def _is_calendar(time: TimeMention) -> bool:
    """Whether a time names a year or a month: « cinquante ans après » and « au XXIe siècle » date no framework."""
    return time.value.kind == "date" and (time.value.year is not None or time.value.month is not None)


def _is_dated(time: TimeMention) -> bool:
    """Whether a time placed before a verb says more than the day of the report."""
    value = time.value
    return value.year is not None or (value.month is not None and value.day is None)


def _is_in(value: TimeValue, stay: TimeValue) -> bool:
    """Whether a day lies in a stay within one month."""
    last = stay.end.day if stay.end is not None else None
    if value.month != stay.month or last is None or stay.day is None or value.day is None:
        return False
    return stay.day <= value.day <= last


def _find_lead_day(
    parse: Parse, placed: list[tuple[tuple[int, int], TimeMention]], sentence: Sentence
) -> TimeMention | None:
    """The first day and month named in the body, at or before `sentence`: the day of the report's own event.

    Of a stay named before it (« du 27 au 30 novembre ») it must be a day.
    """
    stay: TimeValue | None = None
    for other in parse.sentences:
        if other.segment != "body" or other.start > sentence.start:
            continue
        for (a, b), time in placed:
            value = time.value
            if not (other.start <= a and b <= other.end and value.day is not None and value.month is not None):
                continue
            if value.end is None:
                return time if stay is None or _is_in(value, stay) else None
            stay = value
    return None
