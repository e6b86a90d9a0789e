"""Whether what only one side's reports say is listed as such: of the composed events that both sides report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from aidememoire.consolidate.differences import find_differences
from aidememoire.consolidate.names import fold_name
from aidememoire.model.record import Event
from bench.record.piece import Piece, load_table
from bench.record.world import Said

ENOUGH = 0.6
"""Share of a topic's words from which an act's content is that topic."""


def rate_sides(
    part: str, pieces: Sequence[Piece], events: Iterable[tuple[str, Event]], sources: Mapping[str, str]
) -> tuple[tuple[int, int], tuple[int, int]]:
    """(rightly listed or rightly left out, of all things said) and (listed, of what one side alone reports).

    `events` come with the event of the world each is; `sources`: report id → source. A thing one side alone reports
    has to stand in its list; a thing both report in none.
    """
    topics = load_table(f"topics_{part}")
    told = _find_told(pieces)
    language = {p.source: p.language for p in pieces}
    right = count = alone = found = 0
    for world, event in events:
        by_side = told.get(world, {})
        if len(by_side) < 2:
            continue
        listed = {
            (one.side, topic)
            for one in find_differences(event)
            for act in one.acts
            if (topic := _find_topic(act.content.quote, language[sources[act.reports[0]]], topics)) is not None
        }
        for side, things in by_side.items():
            others = set().union(*(t for s, t in by_side.items() if s != side))
            for said in things:
                count += 1
                right += ((side, said.topic) in listed) == (said not in others)
                alone += said not in others
                found += said not in others and (side, said.topic) in listed
    return (right, count), (found, alone)


def _find_told(pieces: Iterable[Piece]) -> dict[str, dict[str, set[Said]]]:
    """Event of the world → side → what its reports were written to say."""
    found: dict[str, dict[str, set[Said]]] = defaultdict(lambda: defaultdict(set))
    for piece in pieces:
        if piece.side is not None and piece.said:
            found[piece.source[:8]][piece.side].update(piece.said)
    return found


def _find_topic(quote: str, language: str, topics: Sequence[Mapping[str, str]]) -> int | None:
    words = _get_words(quote)
    shares = []
    for index, topic in enumerate(topics):
        phrases = [v for k, v in topic.items() if k.startswith(language) and not k.endswith("_short")]
        best = max(len(words & _get_words(p)) / max(1, len(_get_words(p))) for p in phrases)
        shares.append((best, -index))
    share, index = max(shares)
    return -index if share >= ENOUGH else None


def _get_words(text: str) -> set[str]:
    return {w for w in fold_name(text) if len(w) > 2}
