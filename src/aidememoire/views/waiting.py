"""The beginning of what waits for a person, found without going through the whole of a large record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from aidememoire.store.record import Record
from aidememoire.views.latest import Wanted, query_latest, query_undated
from aidememoire.views.review import FINDINGS, Item, find_adrift, find_findings
from aidememoire.views.why import Doubt, find_doubts

NEWEST = 300
UNDATED = 100
"""Events gone through for something soft: the newest dated ones, and some without a year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Items to decide; `seen` events were gone through of `total`."""

    items: tuple[Item, ...]
    seen: int
    total: int


def query_waiting(record: Record, parties: Sequence[str] = ()) -> Waiting:
    """Decisions adrift, pairs, then events with something soft, of all `parties` (codes) at once, gravest first."""
    wanted = Wanted(parties=tuple(parties))
    pairs = [d for d in find_doubts(record) if set(parties) <= {p for e in (d.left, d.right) for p in e.parties}]
    newest = query_latest(record, wanted, limit=NEWEST)
    events = (*query_undated(record, wanted, limit=UNDATED), *newest.events)
    soft = [(found, e) for e in events if (found := find_findings(e))]
    soft.sort(key=lambda f: FINDINGS.index(f[0][0].name))
    items = (
        *(() if parties else find_adrift(record)),
        *map(_build_pair, pairs),
        *(Item(kind="event", events=(e,), findings=found) for found, e in soft),
    )
    return Waiting(items=items, seen=len(events), total=newest.total + newest.undated)


def _build_pair(doubt: Doubt) -> Item:
    return Item(kind="pair", events=(doubt.left, doubt.right), link=doubt.link)
