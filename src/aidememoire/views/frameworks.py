"""The partnership frameworks between sides, over time."""

from __future__ import annotations

from collections.abc import Iterable

from aidememoire.consolidate.frameworks import build_frameworks
from aidememoire.lexicon.founding import find_foundings
from aidememoire.model.frameworks import Framework
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record
from aidememoire.store.ties import load_ties


def query_frameworks(record: Record, parties: Iterable[str] = ()) -> tuple[Framework, ...]:
    """The frameworks in which all `parties` (codes) take part, oldest first.

    Without parties, those that reports name; with some, those of the reference data too.
    """
    wanted = tuple(parties)
    with open_transaction(record.engine) as connection:
        ties = tuple(load_ties(connection, ("framework",), wanted))
    named = {t.parties for t in ties}
    foundings = [f for f in find_foundings(wanted) if wanted or f.parties in named]
    return build_frameworks(foundings, ties)
