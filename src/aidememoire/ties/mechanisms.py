"""Dialogue mechanisms: mentions of one mechanism in a report are put together, its ordinal and rhythm with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from aidememoire.analysis.parse import Sentence
from aidememoire.model.span import Because
from aidememoire.model.ties import MechanismMention
from aidememoire.pack.ties import Body
from aidememoire.rules.rule import Rule
from aidememoire.ties.setting import Setting, find_matches
from aidememoire.ties.sides import READ, find_parties

ASIDES = frozenset({"related_link", "teaser"})
_GROUP = "body"
_OF_THREE = frozenset({"trilateral", "tripartite"})
"""Words of English names: a body of three sides is none of two of them."""
_THREE = 3
_PLAIN = frozenset(
    "joint bilateral intergovernmental permanent high-level high ministerial cooperation regular on and".split()
)
"""Words of English names that two names of one body may have or lack."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    mention: MechanismMention
    body: Body


def find_mechanisms(setting: Setting) -> tuple[MechanismMention, ...]:
    """Mechanisms, each once for the report's own words and once for its asides."""
    merged: list[_Found] = []
    for sentence in setting.parse.sentences:
        if sentence.segment in READ or sentence.segment in ASIDES:
            for item in _find_in(setting, sentence):
                _merge(merged, item)
    return tuple(item.mention for item in merged if item.body.named)


def _find_in(setting: Setting, sentence: Sentence) -> Iterator[_Found]:
    for rule, match in find_matches(setting, setting.grammar.mechanisms, sentence):
        body = rule.build(match)
        if body is None:
            continue
        start, end = match.span(_GROUP)
        item = _build(setting, sentence, rule, body, start, end)
        if item is not None:
            yield item


def _build(setting: Setting, sentence: Sentence, rule: Rule, body: Body, start: int, end: int) -> _Found | None:
    bound = find_parties(setting.parse, setting.sides, sentence, start, end, setting.grammar.parties)
    blocs = {hit.rows[0].code for hit in setting.grammar.blocs.find(setting.parse.text, start, end + 40)}
    if bound is None or len(bound[0]) < 2 or (body.beside and not bound[1]) or (blocs and not blocs & set(bound[0])):
        return None
    parties = bound[0]
    if any(word in body.name.split() for word in _OF_THREE):
        parties = _find_three(setting, sentence)
    if not parties:
        return None
    citation = setting.parse.cite(start, end)
    mention = MechanismMention(
        citation=citation,
        name=body.name,
        as_printed=citation.quote,
        parties=parties,
        ordinal=body.ordinal,
        periodicity=body.periodicity,
        because=(Because(rule=rule.name, citation=citation),),
        from_segment="body" if sentence.segment in READ else sentence.segment,
    )
    return _Found(mention=mention, body=body)


def _find_three(setting: Setting, sentence: Sentence) -> tuple[str, ...]:
    """The three sides that the sentence of a body of three names; empty where it names more or fewer."""
    named = {s.code for s in setting.sides.find_between(sentence.start, sentence.end)}
    return tuple(sorted(named)) if len(named) == _THREE else ()


def _merge(merged: list[_Found], item: _Found) -> None:
    """Add `item`, or give what it says to the mention of the same mechanism."""
    if not item.body.head:
        _number(merged, item)
        return
    for index, held in enumerate(merged):
        if _is_same(held, item):
            a, b = held.mention, item.mention
            longer = b if len(b.name) > len(a.name) else a
            mention = replace(
                a,
                name=longer.name,
                ordinal=a.ordinal if a.ordinal is not None else b.ordinal,
                periodicity=a.periodicity or b.periodicity,
                because=(*a.because, *b.because),
            )
            body = replace(
                held.body, topic=held.body.topic or item.body.topic, named=held.body.named or item.body.named
            )
            merged[index] = _Found(mention=mention, body=body)
            return
    merged.append(item)


def _number(merged: list[_Found], item: _Found) -> None:
    """« this seventh round »: the number of the mechanism told last, if it has none of its own."""
    held = merged[-1] if merged else None
    if held is None or held.mention.ordinal is not None or held.mention.from_segment != item.mention.from_segment:
        return
    mention = replace(
        held.mention, ordinal=item.mention.ordinal, because=(*held.mention.because, *item.mention.because)
    )
    merged[-1] = replace(held, mention=mention)


def _is_same(held: _Found, item: _Found) -> bool:
    a, b = held.mention, item.mention
    topics = {t for t in (held.body.topic, item.body.topic) if t}
    ordinals = {n for n in (a.ordinal, b.ordinal) if n}
    if (item.body.fresh and a.name != b.name) or _is_of_other_field(a, b):
        return False
    if _is_binational(a) != _is_binational(b) and a.name != held.body.head and b.name != item.body.head:
        return False
    told = bool(topics) or (a.name == b.name and a.name != held.body.head)
    return (
        held.body.head == item.body.head
        and a.from_segment == b.from_segment
        and a.parties == b.parties
        and len(topics) < 2
        and (len(ordinals) < 2 or told)
    )


def _is_of_other_field(a: MechanismMention, b: MechanismMention) -> bool:
    """« cultural joint commission » and « joint commission on security » beside « economic joint commission »."""
    own, other = (set(m.name.split()) - _PLAIN for m in (a, b))
    return bool(own - other and other - own)


def _is_binational(mention: MechanismMention) -> bool:
    """A binational commission sits at the level of heads of state, above the joint commission it often replaces."""
    return "binational" in mention.name
