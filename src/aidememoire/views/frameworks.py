"""The partnership frameworks between sides, over time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from aidememoire.consolidate.days import build_days
from aidememoire.consolidate.frameworks import build_frameworks
from aidememoire.lexicon.founding import find_foundings
from aidememoire.model.frameworks import Framework
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record
from aidememoire.store.ties import load_ties
from aidememoire.views.periods import read_last


def query_frameworks(record: Record, parties: Iterable[str] = (), *, on: str | None = None) -> tuple[Framework, ...]:
    """The frameworks in which all `parties` (codes) take part, oldest first; those that had begun by `on` (EDTF).

    Without parties, those of all sides of which a report names one; the reference data add theirs. Raises RecordError
    on a bad date.
    """
    wanted = tuple(parties)
    with open_transaction(record.engine) as connection:
        ties = tuple(load_ties(connection, ("framework",), wanted))
    named = {t.parties for t in ties}
    foundings = [f for f in find_foundings(wanted) if wanted or f.parties in named]
    found = build_frameworks(foundings, ties)
    last = read_last(on)
    return found if last is None else tuple(_place(f, last) for f in found if _has_begun(f.since or f.named, last))


def _has_begun(edtf: str | None, last: int) -> bool:
    days = build_days(edtf)
    return days is not None and days.first is not None and days.first <= last


def _place(framework: Framework, last: int) -> Framework:
    """As it stood on a day: its end, where that came later, was not known."""
    ended = framework.until is not None and _has_begun(framework.until, last)
    return framework if ended else replace(framework, until=None)
