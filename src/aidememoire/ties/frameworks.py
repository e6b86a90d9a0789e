"""Partnership frameworks: level, parties, since when; one mention for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from aidememoire.analysis.parse import Sentence
from aidememoire.model.span import Because
from aidememoire.model.ties import FrameworkMention
from aidememoire.pack.ties import Level
from aidememoire.rules.rule import Rule
from aidememoire.ties.setting import Setting, find_matches
from aidememoire.ties.sides import READ, find_parties
from aidememoire.ties.since import find_since
from aidememoire.ties.standing import is_in_force


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    mention: FrameworkMention
    level: Level
    beside: bool


def find_frameworks(setting: Setting) -> tuple[FrameworkMention, ...]:
    """Frameworks of the report's own words, one for each name and pair of sides, best cited first printed."""
    found = [
        item for sentence in setting.parse.sentences if sentence.segment in READ for item in _find_in(setting, sentence)
    ]
    best: dict[tuple[str, tuple[str, ...]], _Found] = {}
    for item in found:
        key = (item.level.name, item.mention.parties)
        if key not in best or _weigh(item) > _weigh(best[key]):
            best[key] = item
    kept = [item for item in best.values() if not any(_is_short_for(item, other) for other in best.values())]
    return tuple(item.mention for item in sorted(kept, key=lambda i: i.mention.citation.span))


def _find_in(setting: Setting, sentence: Sentence) -> Iterator[_Found]:
    for rule, match in find_matches(setting, setting.grammar.frameworks, sentence):
        level = rule.build(match)
        if level is not None:
            item = _build(setting, sentence, rule, level, match.start(), match.end())
            if item is not None:
                yield item


def _build(setting: Setting, sentence: Sentence, rule: Rule, level: Level, start: int, end: int) -> _Found | None:
    parse, grammar = setting.parse, setting.grammar
    since = find_since(parse, setting.times, sentence, start, end, grammar.since)
    bound = find_parties(parse, setting.sides, sentence, start, end, grammar.parties)
    if bound is None or len(bound[0]) < 2 or (level.dated and since is None):
        return None
    if not is_in_force(parse.text, sentence, start, end, grammar.standing, dated=since is not None):
        return None
    citation = parse.cite(start, end)
    because = [Because(rule=rule.name, citation=citation)]
    if since is not None:
        because.append(Because(rule=f"{rule.name}.since", citation=since.citation))
    mention = FrameworkMention(
        citation=citation,
        name=level.name,
        as_printed=citation.quote,
        parties=bound[0],
        because=tuple(because),
        since_time=since,
    )
    return _Found(mention=mention, level=level, beside=bound[1])


def _weigh(item: _Found) -> tuple[bool, bool]:
    return item.mention.since_time is not None, item.beside


def _is_short_for(item: _Found, other: _Found) -> bool:
    """Whether `item`, undated, is only a shorter way to say `other`: same sides, its parts among the other's."""
    if item is other or item.mention.parties != other.mention.parties or item.mention.since_time is not None:
        return False
    if item.level.motto and other.level.motto:
        return (len(item.level.parts), item.level.name) < (len(other.level.parts), other.level.name)
    return set(item.level.parts) < set(other.level.parts)
