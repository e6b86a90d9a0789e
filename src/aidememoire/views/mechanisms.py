"""The mechanisms between sides: sessions, rhythm, what is due."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from aidememoire.consolidate.days import build_days, write_day
from aidememoire.consolidate.sessions import build_mechanisms
from aidememoire.model.ledger import Tie
from aidememoire.model.record import Event
from aidememoire.model.sessions import Mechanism
from aidememoire.store.codec import decode_event
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record
from aidememoire.store.schema import EVENTS, TELLINGS, TIE_PARTIES, TIES
from aidememoire.store.ties import load_ties
from aidememoire.views.commitments import find_known_events, find_newest_day
from aidememoire.views.periods import read_last


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Mechanisms as they stood on a day; `on` is ISO 8601, `given` whether it was asked for."""

    mechanisms: tuple[Mechanism, ...]
    on: str | None
    given: bool


def query_mechanisms(record: Record, parties: Iterable[str] = (), *, on: str | None = None) -> Register:
    """The mechanisms in which all `parties` (codes) take part, as known on a day. Raises RecordError on a bad date."""
    last = read_last(on or find_newest_day(record))
    wanted = tuple(parties)
    with open_transaction(record.engine) as connection:
        ties = tuple(load_ties(connection, ("mechanism",), wanted))
    sessions: Sequence[Event] = load_sessions(record, wanted)
    if on is not None and last is not None:
        ties = tuple(t for t in ties if _is_told_by(t, last))
        sessions = find_known_events(record, sessions, last)
    found = build_mechanisms(ties, sessions, last)
    return Register(mechanisms=found, on=write_day(last) if last else None, given=on is not None)


def _is_told_by(tie: Tie, last: int) -> bool:
    """Whether a report named it by a day, as far as the report is dated."""
    days = build_days(tie.told)
    return days is None or days.first is None or days.first <= last


def load_sessions(record: Record, parties: Sequence[str]) -> tuple[Event, ...]:
    """The events of reports that name a mechanism of all `parties`, by id: few beside all events.

    An event whose sides its report does not tell is there too: « la septième réunion se tiendra à Tokyo ».
    """
    wanted = {p.upper() for p in parties}
    named = select(TELLINGS.c.event).join(TIES, TIES.c.report == TELLINGS.c.report).where(TIES.c.kind == "mechanism")
    for party in sorted(wanted):
        named = named.where(TIES.c.id.in_(select(TIE_PARTIES.c.tie).where(func.upper(TIE_PARTIES.c.party) == party)))
    query = select(EVENTS.c.content).where(EVENTS.c.id.in_(named)).order_by(EVENTS.c.id)
    with open_transaction(record.engine) as connection:
        found = tuple(map(decode_event, connection.execute(query).scalars()))
    return tuple(e for e in found if e.mechanism is not None and (not e.parties or wanted <= set(e.parties)))
