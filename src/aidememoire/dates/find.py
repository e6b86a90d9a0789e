"""Finding time expressions: every rule over every sentence, the longest match kept, the words around it read."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from aidememoire.analysis.parse import Parse
from aidememoire.model.span import Because
from aidememoire.model.time import TimeMention, TimeValue
from aidememoire.pack.dates import Context, DateGrammar
from aidememoire.rules.rule import Rule

_HEADS = frozenset({"header", "byline", "credit", "boilerplate"})
_WORD = re.compile(r"[^\W\d_]+|\d+")
_MARKED = re.compile(r"\d\s?[-/.–—]\s?\d")
_DASH = re.compile(r"\s?[-–—]\s?")
_CLOCK = re.compile(r"\d:\d")
_NUMBER, _NUMBER_OF_FOUR = ("number", "count"), ("number", "count", "year")
_AROUND = 64
"""Characters on either side of a trigger word within which the whole of its expression stands."""

_BEFORE = 240
"""Characters before an expression within which words bear on it."""

_Windows = dict[str, list[tuple[int, int]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Match:
    start: int
    end: int
    order: int
    rule: Rule
    value: TimeValue


def find_times(parse: Parse, grammar: DateGrammar) -> tuple[TimeMention, ...]:
    """Every time expression of the prose, and of header, byline and credit lines, in order; none overlap."""
    found: list[TimeMention] = []
    for start, end in _find_stretches(parse):
        windows = _find_windows(parse.view.folded, start, end, grammar)
        if grammar.triggers and not windows:
            continue
        matches = keep_longest(find_matches(parse, grammar, windows, start, end))
        found.extend(_build_mention(parse, match, start, end, grammar.contexts) for match in matches)
    return set_apart_pairs(parse.report.text, tuple(sorted(found, key=lambda m: m.citation.span)))


def set_apart_pairs(text: str, found: tuple[TimeMention, ...]) -> tuple[TimeMention, ...]:
    """`found` with the two days of an anniversary, « 2/9/1945 – 2/9/2025 », as days beside the news."""
    kept = list(found)
    for at, (one, two) in enumerate(pairwise(found)):
        a, b = one.value, two.value
        between = text[one.citation.span.end : two.citation.span.start]
        same = a.day is not None and (a.month, a.day) == (b.month, b.day) and a.end is None and b.end is None
        if same and a.year is not None and b.year is not None and a.year < b.year and _DASH.fullmatch(between):
            kept[at : at + 2] = [replace(t, value=replace(t.value, bearing="beside")) for t in (one, two)]
    return tuple(kept)


def find_matches(parse: Parse, grammar: DateGrammar, windows: _Windows, start: int, end: int) -> Iterator[_Match]:
    """Every match of every rule in `[start, end)` of the view, overlapping ones included."""
    marked, folded = parse.view.marked, parse.view.folded
    for needs, rules in grammar.groups:
        for lo, hi in _choose_windows(windows, needs, start, end):
            for order, rule in rules:
                for match in rule.pattern.finditer(marked if rule.over == "marked" else folded, lo, hi):
                    value = rule.build(match)
                    if value is not None:
                        a, b = match.span("t" if "t" in rule.pattern.groupindex else 0)
                        yield _Match(start=a, end=b, order=order, rule=rule, value=value)


def keep_longest(matches: Iterator[_Match]) -> tuple[_Match, ...]:
    """Of overlapping matches the longest; of one length the rule that comes first."""
    kept: list[_Match] = []
    starts: list[int] = []
    for match in sorted(matches, key=lambda m: (m.start - m.end, m.order, m.start)):
        place = bisect_left(starts, match.start)
        free = place == 0 or kept[place - 1].end <= match.start
        if free and (place == len(kept) or match.end <= starts[place]):
            kept.insert(place, match)
            starts.insert(place, match.start)
    return tuple(kept)


def get_grain(value: TimeValue) -> str | None:
    """The grain the words of an expression give: day, week, month, quarter, season, year, decade, century;
    else that it is a duration or a set."""
    if value.kind in ("duration", "set"):
        return value.kind
    if value.day is not None or value.weekday is not None or value.feast is not None or value.kind == "time":
        return "day"
    for grain in ("month", "quarter", "season", "year", "decade", "century"):
        if getattr(value, grain) is not None:
            return grain
    return value.offset[1] if value.offset else None


def _find_stretches(parse: Parse) -> Iterator[tuple[int, int]]:
    for sentence in parse.sentences:
        yield sentence.start, sentence.end
    for segment in parse.report.segments:
        if segment.kind in _HEADS:
            yield parse.get_range(segment.span)


def _find_windows(text: str, start: int, end: int, grammar: DateGrammar) -> _Windows:
    """For each sort of trigger words (see DateGrammar.triggers) what stands around them in a stretch."""
    found: _Windows = {}
    get = grammar.triggers.get
    lowered = text[start:end].lower()
    for match in _WORD.finditer(lowered if len(lowered) == end - start else text[start:end]):
        word = match.group()
        sorts = get(word)
        if sorts is None:
            if word[0] > "9":
                continue
            sorts = _NUMBER_OF_FOUR if len(word) == 4 else _NUMBER
        lo, hi = max(start, start + match.start() - _AROUND), text.find(" ", start + match.end() + _AROUND, end)
        for sort in sorts:
            windows = found.setdefault(sort, [])
            begun = windows.pop()[0] if windows and windows[-1][1] >= lo else lo
            windows.append((begun, hi if hi >= 0 else end))
    if "number" in found:
        if _MARKED.search(text, start, end) is not None:
            found["marked"] = found["number"]
        if _CLOCK.search(text, start, end) is not None:
            found["clock"] = found["number"]
    return found


def _choose_windows(windows: _Windows, needs: frozenset[str], start: int, end: int) -> list[tuple[int, int]]:
    """Where a rule may match: around the sort it needs that stands there least, nowhere where one is missing."""
    if not needs:
        return [(start, end)]
    chosen: list[tuple[int, int]] | None = None
    for sort in needs:
        kept = windows.get(sort)
        if kept is None:
            return []
        if chosen is None or len(kept) < len(chosen):
            chosen = kept
    return chosen or []


def _build_mention(parse: Parse, match: _Match, start: int, end: int, contexts: tuple[Context, ...]) -> TimeMention:
    citation = parse.cite(match.start, match.end)
    because = [Because(rule=match.rule.name, citation=citation)]
    value = match.value
    grain = get_grain(value)
    for context in contexts:
        field, content = context.sets
        if grain not in context.grains or getattr(value, field) is not None:
            continue
        if content == "recalled" and value.year is None:
            continue
        if context.after:
            seen = context.pattern.match(parse.text, match.end, end)
        else:
            seen = context.pattern.search(parse.text, max(start, match.start - _BEFORE), match.start)
        if seen is not None and seen.end() > seen.start():
            value = replace(value, direction=content) if field == "direction" else replace(value, bearing=content)
            because.append(Because(rule=context.name, citation=parse.cite(*seen.span())))
    return TimeMention(citation=citation, value=value, because=tuple(because))
