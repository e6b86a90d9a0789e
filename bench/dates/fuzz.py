"""Random hostile strings through the date rules: nothing is raised, and no string takes long.

Words are drawn from what the rules themselves look for (months, weekdays, units, digits, signs) and from what breaks
matchers: combining marks, invisible and wide characters, digits of other scripts, very long runs of one sign.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from time import process_time

from aidememoire.dates.find import find_times
from aidememoire.reading.when import DATED, build_parse, find_times_in, load_dates

_SHARED = (
    "1er 4 12 31 32 00 1998 2024 2023-2025 05/06/2024 14/03/2023 11:05 10h30 24h 2024-12-31T23:59:59Z 2018Q4 99999999"
    " 1/2/3/4/5 1-2-3-4-5 1.2.3.4.5 2024-13-45 31/02 29 février 30 february - – — / . , : ; ( ) ' ’ “ ” [ ] % €"
    " + T Z GMT XXe XIX Ramadan Tet Noël Eid al-Fitr"
).split(" ")
_HOSTILE = (
    "\u200b", "\u00ad", "\u0301", "e\u0301\u0301\u0301", "\u202e", "\ufeff", "\x00", "\u00a0", "\u2028", "𝒳", "٣",
    "四月", "ǅ", "İ", "ß", "ﬁ", "🗓", "\n\n", "\t", "1" * 300, "-" * 300, " " * 300, "a" * 300, "du 1 au " * 40,
    "'" * 60, "le " * 90, "and " * 60, "từ ngày " * 30, "1 " * 120, "2024 " * 60, "(" * 80,
)  # fmt: skip
_MOST_WORDS = 25


def draw_words(language: str) -> tuple[str, ...]:
    """What strings of a language are made of."""
    grammar = load_dates(language)
    told = [word for rule in grammar.rules for e in rule.examples for word in e.text.split(" ")]
    return (*sorted(grammar.triggers), *sorted(set(told)), *_SHARED, *_HOSTILE)


def draw_strings(count: int, seed: int) -> Iterator[tuple[str, str]]:
    """`count` pairs of language and string, the same for the same seed."""
    source = random.Random(seed)
    words = {language: draw_words(language) for language in DATED}
    for number in range(count):
        language = DATED[number % len(DATED)]
        parts = source.choices(words[language], k=source.randrange(1, _MOST_WORDS))
        if source.random() < 0.2:
            parts = [chr(source.choice((source.randrange(32, 0x3000), source.randrange(48, 58)))) for _ in parts]
        yield language, "".join(part + source.choice((" ", " ", "", "  ", "-", "/")) for part in parts)


def run_strings(count: int, seed: int = 7) -> tuple[float, str]:
    """The most processor time, in seconds, that one string took, and the string; raises what a rule raises.

    Raises AssertionError for an expression whose words are not the text's own.
    """
    worst, slowest = 0.0, ""
    source = random.Random(seed)
    for language, text in draw_strings(count, seed):
        if not text:
            continue
        start = process_time()
        found = find_times_in(text, language, "2024-05-06", source.choice((None, "past", "future")))
        mentions = find_times(build_parse(text, language), load_dates(language))
        spent = process_time() - start
        assert all(0 <= t.start < t.end <= len(text) for t in found), text
        assert all(text[m.citation.span.start : m.citation.span.end] == m.citation.quote for m in mentions), text
        if spent > worst:
            worst, slowest = spent, text
    return worst, slowest
