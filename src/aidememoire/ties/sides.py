"""Which sides a tie binds: those named beside it, else the two the report is about."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise

from aidememoire.analysis.parse import Parse, Sentence
from aidememoire.model.actors import ActorMention, Cast
from aidememoire.model.quick import quick
from aidememoire.pack.ties import PartyWords, TieGrammar

READ = frozenset({"headline", "dateline", "body", "caption"})
"""Segments whose words are the report's own."""
_BLOC_WEIGHT, _PERSON_WEIGHT = 0.8, 2.0
_PAIR = 2


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A word that names a side, at `[start, end)` of the view."""

    start: int
    end: int
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Every side named in the report, in order, and the two it is mainly about (sorted; fewer when not known)."""

    named: tuple[Side, ...]
    main: tuple[str, ...]

    def find_between(self, start: int, end: int) -> tuple[Side, ...]:
        """Sides named wholly inside `[start, end)`."""
        return tuple(s for s in self.named if start <= s.start and s.end <= end)


def build_sides(parse: Parse, cast: Cast, grammar: TieGrammar) -> Sides:
    """Sides from the cast's states and the grammar's blocs; the main two by how often and through whom they appear."""
    found: dict[tuple[int, int], Side] = {}
    blocs: set[str] = set()
    for sentence in parse.sentences:
        for hit in grammar.blocs.find(parse.text, sentence.start, sentence.end):
            code = hit.rows[0].code
            found[(hit.start, hit.end)] = Side(start=hit.start, end=hit.end, code=code)
            blocs.add(code)
    for mention in cast.states:
        start, end = parse.get_range(mention.citation.span)
        if not any(s.start < end and start < s.end for s in found.values() if s.code in blocs):
            found[(start, end)] = Side(start=start, end=end, code=mention.code)
    for actor_mention in cast.mentions:
        start, end = parse.get_range(actor_mention.citation.span)
        side = _get_code(cast, actor_mention)
        if side is not None and not any(s.start < end and start < s.end for s in found.values()):
            found[(start, end)] = Side(start=start, end=end, code=side)
    named = tuple(sorted(found.values(), key=lambda s: (s.start, s.end)))
    return Sides(named=named, main=_rank(parse, cast, named, frozenset(blocs)))


def _get_code(cast: Cast, mention: ActorMention) -> str | None:
    """The side that a mention of a state or of an organisation names."""
    if mention.kind not in ("state", "organisation") or len(mention.actors) != 1:
        return None
    return cast.actors[mention.actors[0]].state


def _rank(parse: Parse, cast: Cast, named: tuple[Side, ...], blocs: frozenset[str]) -> tuple[str, ...]:
    """The two sides with the greatest weight among the report's own words, sorted by code."""
    own = [(s.start, s.end) for s in parse.sentences if s.segment in READ]
    weight: dict[str, float] = defaultdict(float)
    for side in named:
        if any(a <= side.start < b for a, b in own):
            weight[side.code] += _BLOC_WEIGHT if side.code in blocs else 1.0
    for mention in cast.mentions:
        start, _ = parse.get_range(mention.citation.span)
        if any(a <= start < b for a, b in own):
            for actor in mention.actors:
                if (state := cast.actors[actor].state) is not None:
                    weight[state] += _PERSON_WEIGHT / max(1, len(mention.actors))
    best = sorted(weight, key=lambda code: (-weight[code], code))[:2]
    return tuple(sorted(best))


def find_parties(
    parse: Parse, sides: Sides, sentence: Sentence, start: int, end: int, words: PartyWords
) -> tuple[tuple[str, ...], bool] | None:
    """(sorted parties, named beside the tie?) of the tie at `[start, end)`; None when its parties are no states."""
    text = parse.text
    if words.stranger.match(text, end, sentence.end):
        return None
    if words.both.match(text, end, sentence.end):
        return sides.main, False
    inside = sides.find_between(start, end)
    if len(inside) == _PAIR and _is_pair(text, inside[0], inside[1], words):
        return _sort(inside[0].code, inside[1].code), True
    after = sides.find_between(end, sentence.end)
    if after and (lead := words.lead.fullmatch(text, end, after[0].start)):
        if len(after) > 1 and _is_pair(text, after[0], after[1], words):
            return _sort(after[0].code, after[1].code), True
        if text[after[0].end - 1] == "-":
            return (sides.main, True) if after[0].code in sides.main else None
        if lead.group("with"):
            return _add_counterpart(after[0].code, sides), True
    before = sides.find_between(sentence.start, start)
    for left, right in reversed(list(pairwise(before))):
        if _is_pair(text, left, right, words):
            return _sort(left.code, right.code), False
    return sides.main, False


def _is_pair(text: str, left: Side, right: Side, words: PartyWords) -> bool:
    """Whether two sides are named together: « Vietnam - Japon », « le Maroc et la France », « franco-tunisien »."""
    joined = left.end == right.start or words.join.fullmatch(text, left.end, right.start) is not None
    return joined and left.code != right.code


def _add_counterpart(code: str, sides: Sides) -> tuple[str, ...]:
    """`code` and the main side it faces: the other one, or the only one known."""
    others = [c for c in sides.main if c != code]
    return _sort(code, others[0]) if len(others) == 1 else (code,)


def _sort(left: str, right: str) -> tuple[str, ...]:
    return tuple(sorted({left, right}))
