"""Whether what one side alone says is listed as such: of the events that each side's report tells in its own language.

A newspaper is no side: only events that both sides' agencies or ministries report count. Strict: an event whose two
reports were not joined, or of which a thing was not read, counts as wrong.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from aidememoire.consolidate.differences import OneSided, find_differences
from aidememoire.model.reading import Reading
from aidememoire.model.record import Event
from aidememoire.model.span import Span
from bench.record.piece import Piece

HALF = 0.5
"""Share of the shorter of two stretches of words from which they are the same thing said."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """One thing said in one report: whether one side alone says it, and whether it was listed as that."""

    event: str
    source: str
    words: str
    alone: bool
    listed: bool

    @property
    def right(self) -> bool:
        """Listed exactly where one side alone says it."""
        return self.alone == self.listed


@dataclass(frozen=True, kw_only=True)
class Sides:
    """Every thing said, and every event by whether all of its things are right; `joined`: those drawn as one event."""

    outcomes: tuple[Outcome, ...]
    joined: frozenset[str]

    @property
    def whole(self) -> frozenset[str]:
        """Events whose differences are all right."""
        return frozenset(self.events - {o.event for o in self.outcomes if not o.right})

    @property
    def events(self) -> frozenset[str]:
        """Every event with something said."""
        return frozenset(o.event for o in self.outcomes)


def compare_sides(pieces: Sequence[Piece], worlds: Iterable[tuple[str, Event]], readings: Iterable[Reading]) -> Sides:
    """`worlds`: events with the event of the world each is. A thing of an event that was not joined is not right."""
    homes: dict[str, str] = {}
    for piece in pieces:
        for event, _ in (e for mark in piece.marks for e in mark.events):
            homes.setdefault(event, piece.source[:-1])
    told: dict[str, list[Piece]] = defaultdict(list)
    for piece in pieces:
        told[piece.source[:-1]].append(piece)
    drawn: dict[str, list[Event]] = defaultdict(list)
    for world, event in worlds:
        if world:
            drawn[homes[world]].append(event)
    texts = {r.report.source: (r.report.id, r.report.text) for r in readings}
    outcomes, joined = [], set()
    for home, reports in told.items():
        if None in {p.side for p in reports}:
            continue
        ids = {texts[p.source][0] for p in reports}
        one = any(ids <= {a.report for a in event.attestations} for event in drawn[home])
        if one:
            joined.add(home)
        listed = [side for event in drawn[home] for side in find_differences(event)]
        outcomes += [o for piece in reports for o in _judge(home, piece, reports, listed, texts, one)]
    return Sides(outcomes=tuple(outcomes), joined=frozenset(joined))


def _judge(
    home: str,
    piece: Piece,
    reports: Sequence[Piece],
    listed: Sequence[OneSided],
    texts: Mapping[str, tuple[str, str]],
    one: bool,
) -> Iterable[Outcome]:
    others = {t.key for p in reports if p is not piece for t in p.things}
    report, text = texts[piece.source]
    said = [act.content.span for side in listed for act in side.acts if act.content.report == report]
    named = [c.span for side in listed for p in side.people for c in p.citations if c.report == report]
    for thing in piece.things:
        mine = named if thing.key.startswith("@") else said
        alone = thing.key not in others
        start = text.find(thing.words)
        shown = start >= 0 and any(_is_same(Span(start=start, end=start + len(thing.words)), s) for s in mine)
        yield Outcome(
            event=home, source=piece.source, words=thing.words, alone=alone, listed=shown if one else not alone
        )


def _is_same(left: Span, right: Span) -> bool:
    shared = min(left.end, right.end) - max(left.start, right.start)
    return shared > HALF * min(left.end - left.start, right.end - right.start)
