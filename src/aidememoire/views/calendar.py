"""What is to come between sides: sessions due, contacts announced, deadlines, anniversaries; and what is overdue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from aidememoire.consolidate.anniversaries import find_anniversaries
from aidememoire.consolidate.days import build_days, write_day
from aidememoire.consolidate.rhythm import has_passed
from aidememoire.lexicon.founding import find_foundings
from aidememoire.model.commitments import Commitment
from aidememoire.model.sessions import Entry, Mechanism
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record
from aidememoire.store.ties import load_ties
from aidememoire.views.commitments import Ledger, query_commitments
from aidememoire.views.mechanisms import query_mechanisms
from aidememoire.views.periods import read_first, read_last

AHEAD = 2
"""Years a calendar looks ahead where no end is asked for."""

_SETTLED = frozenset({"kept", "cancelled"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Entries by date. `on`, `start` and `end` are ISO 8601; `given` is whether the day `on` was asked for.

    `yearly` are the next anniversaries of every founding, round or not, for calendars that repeat them.
    """

    entries: tuple[Entry, ...]
    on: str | None
    given: bool
    start: str | None
    end: str | None
    yearly: tuple[Entry, ...] = ()


def query_calendar(
    record: Record,
    parties: Iterable[str] = (),
    *,
    start: str | None = None,
    end: str | None = None,
    on: str | None = None,
    ledger: Ledger | None = None,
) -> Calendar:
    """What falls between `start` and `end` (EDTF; by default from the day `on`, two years ahead).

    Without a `start`, what is overdue on that day is there too. Anniversaries without any day known are none.
    `ledger` are all promises of the parties as they stood on that day, where they are at hand.
    Raises RecordError on a bad date.
    """
    wanted = tuple(parties)
    register = query_mechanisms(record, wanted, on=on)
    day = read_last(register.on)
    first = read_first(start) or day
    last = read_last(end) or (_add_years(first, AHEAD) if first else None)
    if first is None or last is None:
        return Calendar(entries=(), on=register.on, given=register.given, start=None, end=None)
    found = [e for m in register.mechanisms for e in list_sessions(m)]
    ledger = ledger or query_commitments(record, wanted, on=on)
    found += _list_commitments(ledger.commitments, {e.event for e in found if e.event}, day)
    inside = [e for e in found if _is_between(e, first, last) or (e.overdue and start is None)]
    with open_transaction(record.engine) as connection:
        ties = tuple(load_ties(connection, ("anniversary", "framework"), wanted))
    foundings = find_foundings(wanted) if wanted else ()
    inside += find_anniversaries(foundings, ties, first, last)
    return Calendar(
        entries=tuple(sorted(inside, key=_get_order)),
        on=register.on,
        given=register.given,
        start=write_day(first),
        end=write_day(last),
        yearly=find_anniversaries(foundings, ties, first, _add_years(first, 1) - 1, every=True),
    )


def _add_years(day: int, years: int) -> int:
    found = date.fromordinal(day)
    return date(found.year + years, found.month, min(found.day, 28)).toordinal()


def _is_between(entry: Entry, first: int, last: int) -> bool:
    days = build_days(entry.edtf)
    return (
        days is not None
        and days.first is not None
        and days.last is not None
        and (days.first <= last and days.last >= first)
    )


def _get_order(entry: Entry) -> tuple[int, int, str, str]:
    days = build_days(entry.edtf)
    return (days.first or 0 if days else 0), (days.last or 0 if days else 0), entry.kind, entry.id


def list_sessions(mechanism: Mechanism) -> Iterator[Entry]:
    """The session announced; else the one due by the mechanism's period."""
    session = mechanism.next
    edtf = (session.when.edtf if session else None) or mechanism.due
    if edtf is None or edtf.startswith("X"):
        return
    number = session.ordinal if session else _count_on(mechanism)
    last = (mechanism.last.citation,) if mechanism.last else ()
    grounds = (session.citation,) if session else (*mechanism.grounds, *last)
    yield Entry(
        id=sha256(f"session|{mechanism.id}|{number or edtf}".encode()).hexdigest()[:32],
        kind="session",
        edtf=edtf,
        parties=mechanism.parties,
        announced=session is not None and session.when.edtf is not None,
        overdue=mechanism.overdue,
        name=mechanism.name,
        words=mechanism.printed[0] if mechanism.printed else "",
        ordinal=number,
        period=mechanism.period if mechanism.rhythm == "stated" else None,
        event=session.event if session else None,
        citations=grounds,
        reports=tuple(dict.fromkeys((*(c.report for c in grounds), *(session.reports if session else ())))),
    )


def _count_on(mechanism: Mechanism) -> int | None:
    ordinal = mechanism.last.ordinal if mechanism.last else None
    return ordinal + 1 if ordinal is not None else None


def _list_commitments(commitments: Sequence[Commitment], taken: set[str], day: int | None) -> Iterator[Entry]:
    """Deadlines of promises and contacts announced, as far as nothing settled them."""
    for found in commitments:
        due = found.due.edtf if found.due else None
        announced = found.kind == "event"
        if found.status in _SETTLED or due is None or due.startswith(("X", "[")) or found.steps[0].event in taken:
            continue
        parties = {d.side for d in found.debtors} | set(found.creditors)
        yield Entry(
            id=sha256(f"{found.kind}|{found.id}".encode()).hexdigest()[:32],
            kind="contact" if announced else "deadline",
            edtf=due,
            parties=tuple(sorted(parties)),
            announced=announced,
            overdue=has_passed(due, day) and found.status in ("open", "lapsed"),
            words=found.content.quote,
            event=found.steps[0].event,
            citations=(found.content,),
            reports=found.steps[0].reports,
        )
