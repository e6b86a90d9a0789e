"""How well the reports of one part are joined: pairs of tellings, sources counted, sides told apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from aidememoire.consolidate.telling import Telling, build_tellings
from aidememoire.model.reading import Reading
from aidememoire.model.record import Event
from bench.record.both import Sides, compare_sides
from bench.record.piece import Mark, Piece
from bench.record.sides import rate_sides

Told = tuple[str, str]
"""A report (its source) and the event of the world it tells; an event of "" is none the report was written to tell."""


@dataclass(frozen=True, kw_only=True)
class Ratio:
    """So many of so many."""

    name: str
    right: int
    of: int

    @property
    def share(self) -> float:
        """Between 0 and 1; 1 of nothing."""
        return self.right / self.of if self.of else 1.0


@dataclass(frozen=True, kw_only=True)
class Result:
    """Figures with the faults behind them, one line each."""

    ratios: tuple[Ratio, ...]
    faults: tuple[str, ...]

    def get(self, name: str) -> Ratio:
        """The figure of that name."""
        return next(r for r in self.ratios if r.name == name)


def score(part: str, pieces: Sequence[Piece], readings: Sequence[Reading], events: Sequence[Event]) -> Result:
    """Compare the events drawn from `readings` with what the `pieces` were written to tell."""
    by_source = {p.source: p for p in pieces}
    meant: dict[str, Told] = {}
    for reading in readings:
        piece = by_source[reading.report.source]
        for telling in build_tellings(reading):
            meant[telling.id] = (piece.source, find_meaning(telling, piece))
    drawn = [frozenset(meant[i] for i in event.tellings) for event in events]
    homes = _find_homes(drawn, events)
    expected = find_expected(pieces)
    worlds = [(_get_main(group), event) for group, event in zip(drawn, events, strict=True)]
    if part.startswith("both"):
        sides = compare_sides(pieces, worlds, readings)
        told, unheard = rate_both(sides), find_unheard(sides)
    elif any(p.said for p in pieces):
        told, unheard = rate_composed(part, pieces, worlds, readings), ()
    else:
        told, unheard = (), ()
    found = {pair for group in drawn for pair in _find_pairs(group)}
    return Result(
        ratios=(
            *rate_pairs(expected, found, by_source),
            rate_linking(expected, found, {t for group in drawn for t in group}),
            *rate_found(pieces, drawn),
            *rate_sources(pieces, drawn, events),
            *told,
        ),
        faults=(*_find_faults(expected, found, homes), *find_miscounts(pieces, drawn, events), *unheard),
    )


def rate_composed(
    part: str, pieces: Sequence[Piece], worlds: Sequence[tuple[str, Event]], readings: Iterable[Reading]
) -> tuple[Ratio, ...]:
    """What composed reports say, told apart by side."""
    listed, alone = rate_sides(part, pieces, worlds, {r.report.id: r.report.source for r in readings})
    return (
        Ratio(name="sides told apart", right=listed[0], of=listed[1]),
        Ratio(name="of that, one side's alone", right=alone[0], of=alone[1]),
    )


def rate_both(sides: Sides) -> tuple[Ratio, ...]:
    """What reports in two languages say, told apart by side: thing by thing, and event by event."""
    alone = [o for o in sides.outcomes if o.alone]
    return (
        Ratio(name="sides told apart", right=sum(o.right for o in sides.outcomes), of=len(sides.outcomes)),
        Ratio(name="of that, one side's alone", right=sum(o.right for o in alone), of=len(alone)),
        Ratio(name="events with every difference right", right=len(sides.whole), of=len(sides.events)),
        Ratio(name="of those joined", right=len(sides.whole & sides.joined), of=len(sides.events & sides.joined)),
    )


def find_unheard(sides: Sides) -> tuple[str, ...]:
    """What one side alone says and was not listed, and what was listed though both say it."""
    return tuple(
        f"{'not listed' if o.alone else 'listed, though both say it'}: {o.source}: {o.words}"
        for o in sides.outcomes
        if not o.right and o.event in sides.joined
    )


def _get_main(group: frozenset[Told]) -> str:
    """The event of the world that most tellings of a group mean."""
    counts = Counter(world for _, world in group)
    return min(counts, key=lambda w: (-counts[w], w))


def find_meaning(telling: Telling, piece: Piece) -> str:
    """The event of the world whose words a telling cites; "" for words that were not written to tell one."""
    span = telling.event.citation.span
    visit = telling.event.kind == "visit"
    text = telling.reading.report.text
    for mark in piece.marks:
        words = piece.text[mark.start : mark.end]
        start = text.find(words)
        if 0 <= start < span.end and span.start < start + len(words):
            return _choose(mark, visit)
    return ""


def _choose(mark: Mark, visit: bool) -> str:
    fitting = [i for i, kind in mark.events if (kind == "visit") == visit]
    return fitting[0] if fitting else ""


def find_expected(pieces: Iterable[Piece]) -> set[tuple[Told, Told]]:
    """Every pair of reports that tell one event."""
    groups: dict[str, set[Told]] = defaultdict(set)
    for piece in pieces:
        for mark in piece.marks:
            for event, _ in mark.events:
                groups[event].add((piece.source, event))
    return {pair for group in groups.values() for pair in _find_pairs(group)}


def _find_pairs(group: Iterable[Told]) -> Iterable[tuple[Told, Told]]:
    return ((a, b) for a, b in combinations(sorted(group), 2) if a[0] != b[0])


def rate_pairs(
    expected: set[tuple[Told, Told]], found: set[tuple[Told, Told]], pieces: Mapping[str, Piece]
) -> Iterable[Ratio]:
    """Precision and recall over all pairs, and over those of two languages."""
    for name, chosen in (("", lambda pair: True), ("bilingual ", lambda pair: _is_bilingual(pair, pieces))):
        wanted, made = {p for p in expected if chosen(p)}, {p for p in found if chosen(p)}
        right = len(wanted & made)
        yield Ratio(name=f"{name}pairs precision", right=right, of=len(made))
        yield Ratio(name=f"{name}pairs recall", right=right, of=len(wanted))


def _is_bilingual(pair: tuple[Told, Told], pieces: Mapping[str, Piece]) -> bool:
    return len({pieces[source].language for source, _ in pair}) == 2


def rate_linking(expected: set[tuple[Told, Told]], found: set[tuple[Told, Told]], read: set[Told]) -> Ratio:
    """Recall over the pairs of which both tellings were read: what linking alone achieves."""
    possible = {p for p in expected if set(p) <= read}
    return Ratio(name="pairs recall, of what was read", right=len(possible & found), of=len(possible))


def rate_found(pieces: Iterable[Piece], drawn: Iterable[frozenset[Told]]) -> Iterable[Ratio]:
    """Of what the reports tell, how much was read at all: no link can mend what was not."""
    told = {(p.source, event) for p in pieces for m in p.marks for event, _ in m.events}
    read = {t for group in drawn for t in group}
    yield Ratio(name="tellings read", right=len(told & read), of=len(told))


def count_origins(
    pieces: Sequence[Piece], drawn: Sequence[frozenset[Told]], events: Iterable[Event]
) -> dict[str, tuple[set[str], int, set[str]]]:
    """Of each event of the world: who told it; the count of the event it was best found in; who told that."""
    origins: dict[str, set[str]] = defaultdict(set)
    origin = {p.source: p.origin for p in pieces}
    for piece in pieces:
        for mark in piece.marks:
            for event, _ in mark.events:
                origins[event].add(piece.origin)
    best: dict[str, tuple[int, int, set[str]]] = {}
    for group, event in zip(drawn, events, strict=True):
        counts: dict[str, set[str]] = defaultdict(set)
        for source, world in group:
            counts[world].add(source)
        for world, sources in counts.items():
            mine = (len(sources), event.independent_sources, {origin[s] for s in sources})
            if world and mine[0] > best.get(world, (0, 0, set()))[0]:
                best[world] = mine
    return {w: (wanted, *best.get(w, (0, 0, set()))[1:]) for w, wanted in origins.items()}


def rate_sources(pieces: Sequence[Piece], drawn: Sequence[frozenset[Told]], events: Iterable[Event]) -> Iterable[Ratio]:
    """Independent sources counted exactly: of every event of the world, and of the reports that were joined to it."""
    counts = count_origins(pieces, drawn, events).values()
    whole = sum(1 for wanted, n, _ in counts if n == len(wanted))
    joined = sum(1 for _, n, there in counts if n == len(there))
    yield Ratio(name="sources exact", right=whole, of=len(counts))
    yield Ratio(name="sources exact, given what was joined", right=joined, of=len(counts))


def find_miscounts(pieces: Sequence[Piece], drawn: Sequence[frozenset[Told]], events: Iterable[Event]) -> Iterable[str]:
    """Events whose sources are miscounted although their reports were joined."""
    for world, (_, n, there) in sorted(count_origins(pieces, drawn, events).items()):
        if n != len(there):
            yield f"miscounted: {world}: {n} sources for {', '.join(sorted(there))}"


def _find_homes(drawn: Iterable[frozenset[Told]], events: Iterable[Event]) -> dict[Told, str]:
    return {told: event.id for group, event in zip(drawn, events, strict=True) for told in group}


def _find_faults(
    expected: set[tuple[Told, Told]], found: set[tuple[Told, Told]], homes: Mapping[Told, str]
) -> Iterable[str]:
    for (left, one), (right, other) in sorted(found - expected):
        yield f"wrongly joined: {left} ({one or '?'}) and {right} ({other or '?'})"
    for (left, event), (right, _) in sorted(expected - found):
        missing = [s for s in (left, right) if (s, event) not in homes]
        yield f"not joined: {left} and {right} ({event})" + (f", not read: {', '.join(missing)}" if missing else "")
