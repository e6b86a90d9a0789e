"""What lies at hand while events are drawn: some hundred readings, however many reports tell the same events.

A reading with its tellings and the words by which copies are known takes some 60 KB. Tellings are compared, and events
drawn, a few at a time, so that only one event's own tellings have to be at hand together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection

from aidememoire.consolidate.chains import Chains
from aidememoire.consolidate.copies import CopyFinder
from aidememoire.consolidate.telling import Telling, build_tellings
from aidememoire.model.reading import Reading
from aidememoire.store.record import load_readings

ROOM = 200
"""Readings at hand, besides those that are drawn; more only where one event has more reports."""

PAIRS = 3_000
"""Pairs of tellings at hand with what was judged of them; more only where one event has more tellings."""


class Desk:
    """Readings and tellings in use during one portion, and whether two of them are copies.

    A stored telling may be missing here: its report was read again since and waits for its own portion, which will
    remove it and draw those it was linked to.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._staying: frozenset[str] = frozenset()
        self.readings: dict[str, Reading] = {}
        self.tellings: dict[str, Telling] = {}
        self.copies = CopyFinder(self.readings)

    def keep(self, reports: Iterable[str]) -> None:
        """Have the readings of these reports at hand, until the end."""
        self._staying |= frozenset(reports)
        self.fetch(self._staying)

    def fetch(self, reports: Iterable[str]) -> None:
        """Have the readings of these reports at hand. Others make room for them, save those that are kept."""
        asked = frozenset(reports)
        wanted = asked - self.readings.keys()
        if len(self.readings) - len(self._staying) + len(wanted) > ROOM:
            self._clear(asked | self._staying)
        for reading in load_readings(self._connection, sorted(wanted)):
            self.readings[reading.report.id] = reading
            self.tellings.update((t.id, t) for t in build_tellings(reading))

    def _clear(self, staying: Collection[str]) -> None:
        for report in self.readings.keys() - staying:
            del self.readings[report]
            self.copies.forget(report)
        for telling in [i for i, t in self.tellings.items() if t.report not in staying]:
            del self.tellings[telling]


def cut(groups: Sequence[tuple[str, ...]], reports: Mapping[str, str]) -> Iterator[tuple[tuple[str, ...], ...]]:
    """Groups of tellings in portions: of PAIRS told by ROOM reports at most, or of one group.

    `reports` has the report of each telling. Groups that the same reports tell come together: these are loaded once.
    """
    some: list[tuple[str, ...]] = []
    used: set[str] = set()
    pairs = 0
    for group in _order(groups, reports):
        told_by = {reports[i] for i in group}
        more = len(group) * (len(group) - 1) // 2
        if some and (len(used | told_by) > ROOM or pairs + more > PAIRS):
            yield tuple(some)
            some, used, pairs = [], set(), 0
        some.append(group)
        used |= told_by
        pairs += more
    if some:
        yield tuple(some)


def _order(groups: Sequence[tuple[str, ...]], reports: Mapping[str, str]) -> list[tuple[str, ...]]:
    """Groups by the first of all reports that a chain of groups ties theirs to, then by the first of their own."""
    chains = Chains()
    for group in groups:
        chains.add(reports[i] for i in group)
        for telling in group[1:]:
            chains.join(reports[group[0]], reports[telling])
    first = {report: chain[0] for chain in chains.build() for report in chain}
    return sorted(groups, key=lambda group: (first[reports[group[0]]], min(reports[i] for i in group), group))
