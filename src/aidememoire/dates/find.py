"""Finding time expressions: every rule over every sentence, the longest match kept, the words around it read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from aidememoire.analysis.parse import Parse
from aidememoire.model.span import Because
from aidememoire.model.time import TimeMention, TimeValue
from aidememoire.pack.dates import Context, DateGrammar
from aidememoire.rules.rule import Rule

_HEADS = frozenset({"header", "byline", "credit"})
_NONE: frozenset[str] = frozenset()
_WORD = re.compile(r"[^\W\d_]+|\d+")


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
        sorts = _find_sorts(parse.view.folded, start, end, grammar)
        if grammar.triggers and not sorts:
            continue
        rules = tuple(r for r in grammar.rules if grammar.needs.get(r.name, _NONE) <= sorts)
        matches = keep_longest(find_matches(parse, rules, start, end))
        found.extend(_build_mention(parse, match, start, end, grammar.contexts) for match in matches)
    return tuple(sorted(found, key=lambda m: m.citation.span))


def find_matches(parse: Parse, rules: tuple[Rule, ...], start: int, end: int) -> Iterator[_Match]:
    """Every match of every rule in `[start, end)` of the view, overlapping ones included."""
    for order, rule in enumerate(rules):
        text = parse.view.marked if rule.over == "marked" else parse.view.folded
        for match in rule.pattern.finditer(text, start, end):
            value = rule.build(match)
            if value is not None:
                a, b = match.span("t") if "t" in rule.pattern.groupindex else match.span()
                yield _Match(start=a, end=b, order=order, rule=rule, value=value)


def keep_longest(matches: Iterator[_Match]) -> tuple[_Match, ...]:
    """Of overlapping matches the longest; of one length the rule that comes first."""
    kept: list[_Match] = []
    for match in sorted(matches, key=lambda m: (m.start - m.end, m.order, m.start)):
        if all(match.end <= other.start or other.end <= match.start for other in kept):
            kept.append(match)
    return tuple(sorted(kept, key=lambda m: m.start))


def get_grain(value: TimeValue) -> str | None:
    """The grain the words of an expression give: day, week, month, quarter, season, year, decade, century."""
    if value.kind in ("duration", "set"):
        return None
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


def _find_sorts(text: str, start: int, end: int, grammar: DateGrammar) -> set[str]:
    """The sorts of trigger words in a stretch."""
    sorts: set[str] = set()
    for word in set(_WORD.findall(text, start, end)):
        if word[0].isdigit():
            sorts.update(("number", "year") if len(word) == 4 else ("number",))
        elif (sort := grammar.triggers.get(word.lower())) is not None:
            sorts.add(sort)
    return sorts


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
            seen = context.pattern.search(parse.text, start, match.start)
        if seen is not None and seen.end() > seen.start():
            value = replace(value, direction=content) if field == "direction" else replace(value, bearing=content)
            because.append(Because(rule=context.name, citation=parse.cite(*seen.span())))
    return TimeMention(citation=citation, value=value, because=tuple(because))
