"""Ties as rows: drawn from readings, asked for by kind and by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, delete, func, select

from aidememoire.model.ledger import Tie
from aidememoire.store.codec import decode_tie, encode_tie
from aidememoire.store.engine import insert_new
from aidememoire.store.ready import among, run
from aidememoire.store.schema import TIE_PARTIES, TIES

_REMOVE = delete(TIES).where(among(TIES.c.report))


def replace_ties(connection: Connection, reports: Iterable[str], ties: Sequence[Tie]) -> None:
    """Put these ties in the place of all ties of the reports."""
    run(connection, _REMOVE, reports)
    rows = [{"id": t.id, "report": t.report, "kind": t.kind, "name": t.name, "content": encode_tie(t)} for t in ties]
    insert_new(connection, TIES, rows)
    insert_new(connection, TIE_PARTIES, [{"party": p, "tie": t.id} for t in ties for p in t.parties])


def load_ties(connection: Connection, kinds: Sequence[str], parties: Iterable[str] = ()) -> Iterator[Tie]:
    """The ties of these kinds in which all `parties` (codes) take part, by id."""
    query = select(TIES.c.content).where(TIES.c.kind.in_(list(kinds))).order_by(TIES.c.id)
    for party in sorted({p.upper() for p in parties}):
        query = query.where(TIES.c.id.in_(select(TIE_PARTIES.c.tie).where(func.upper(TIE_PARTIES.c.party) == party)))
    for content in connection.execute(query).scalars():
        yield decode_tie(content)
