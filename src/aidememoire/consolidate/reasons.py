"""The reasons a judgement may give: one English sentence each, recognised again when it is shown."""

from __future__ import annotations

import re
from functools import lru_cache

REASONS = {
    "one_report": "one report tells them as two events",
    "sessions": "sessions {left} and {right}",
    "sides": "other sides",
    "kinds": "a {left} and a {right}",
    "mechanisms": "other mechanisms",
    "session": "session {number} of one mechanism",
    "session_apart": "the same session number {gap} days apart",
    "announced_apart": "announced {gap} days from the day told elsewhere",
    "dates_apart": "dates {gap} days apart",
    "day_apart": "dates a day apart",
    "announced_away": "announced {gap} days away",
    "days_apart": "{gap} days apart",
    "people": "the same people of {sides}",
    "office": "the same office of {sides}",
    "offices": "the same offices of {sides}",
    "same_day": "the same day",
    "same_month": "the same month",
    "same_day_no_year": "the same day and month, the year not told everywhere",
    "one_mechanism": "one mechanism",
    "one_described": "one side is described in one report only",
    "same_place": "the same place, dates: {dates}",
    "renamed": "the same office under another name",
    "others": "other people of {sides}",
    "topics": "both of {topics}",
    "dates_agree": "dates agree",
    "copies": "copies of one dispatch tell it",
    "teaser": "a teaser in the same words",
    "one_framework": "one framework",
    "dates_are": "dates: {dates}",
    "kept_apart": "yet joined to neither, since it would make one event of two that differ",
    "nothing": "nothing in common but the sides and the time",
}
"""Key → sentence; what stands in braces is filled in."""


def write_reason(key: str, **values: object) -> str:
    """The sentence of a reason."""
    return REASONS[key].format(**values)


def find_reason(sentence: str) -> tuple[str, dict[str, str]] | None:
    """The key and the values of a sentence that `write_reason` wrote; None for any other."""
    for key, pattern in _build_patterns():
        if match := pattern.fullmatch(sentence):
            return key, match.groupdict()
    return None


@lru_cache(maxsize=1)
def _build_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Sentences with most words of their own first, so that a general one takes no special one's place."""
    ordered = sorted(REASONS.items(), key=lambda r: -len(re.sub(r"\{\w+\}", "", r[1])))
    return tuple((key, re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(text)))) for key, text in ordered)
