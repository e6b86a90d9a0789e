"""What a record holds, in figures; and what was refused."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Connection, Table, func, select

from aidememoire.consolidate.known_digests import load_digests_of_today
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.model.refusal import Refusal
from aidememoire.store.engine import open_transaction
from aidememoire.store.known import count_guises, find_changed, load_digests
from aidememoire.store.passed import count_passed
from aidememoire.store.record import Record
from aidememoire.store.schema import EVENTS, PENDING, READINGS, REFUSALS
from aidememoire.store.tallies import load_tallies


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Counts; `pending` reports have no events drawn yet (a read was interrupted); `last_read` is ISO 8601 or None.

    passed    (reason, number of pages) that a first look passed over
    versions  (part and version, number of current readings made with it): « pack fr 1 », « knowledge 3f… »
    names_outdated  names of people looked up in other reference data than today's: the next writing looks them up anew
    dates_outdated  current readings dated with other reference data than today's: `redate` dates what is open in them
    """

    reports: int
    sources: int
    readings: int
    citations: int
    events: int
    pending: int
    refusals: int
    languages: tuple[tuple[str, int], ...]
    last_read: str | None
    versions: tuple[tuple[str, int], ...] = ()
    passed: tuple[tuple[str, int], ...] = ()
    names_outdated: int = 0
    dates_outdated: int = 0


def query_status(record: Record) -> Status:
    """The figures of a record."""
    with open_transaction(record.engine) as connection:
        languages = load_tallies(connection, "reports")
        return Status(
            reports=sum(languages.values()),
            sources=_get_tally(connection, "sources"),
            readings=_get_tally(connection, "readings"),
            citations=_get_tally(connection, "citations"),
            events=_count(connection, EVENTS),
            pending=_count(connection, PENDING),
            refusals=_count(connection, REFUSALS),
            languages=tuple(languages.items()),
            last_read=connection.execute(select(func.max(READINGS.c.at))).scalar(),
            versions=_count_versions(connection),
            passed=count_passed(connection),
            names_outdated=_count_names(connection),
            dates_outdated=_count_dates(connection),
        )


def count_reports(record: Record) -> int:
    """How many reports the record holds."""
    with open_transaction(record.engine) as connection:
        return sum(load_tallies(connection, "reports").values())


def _get_tally(connection: Connection, kind: str) -> int:
    return load_tallies(connection, kind).get("", 0)


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


def _count_versions(connection: Connection) -> tuple[tuple[str, int], ...]:
    counts: Counter[str] = Counter()
    for versions, n in load_tallies(connection, "versions").items():
        for part, version in json.loads(versions).items():
            counts[f"{part} {version}"] += n
    return tuple(sorted(counts.items()))


def _count_names(connection: Connection) -> int:
    changed = find_changed(load_digests(connection), load_digests_of_today())
    return 0 if changed == () else count_guises(connection, changed)


def _count_dates(connection: Connection) -> int:
    """Readings that do not say by which data they were dated were made without any."""
    today, count = load_knowledge().version, 0
    for versions, n in load_tallies(connection, "versions").items():
        count += n if json.loads(versions).get("knowledge", today) != today else 0
    return count


def find_refusals(record: Record) -> tuple[Refusal, ...]:
    """Every page refused and not read since, by source."""
    query = select(REFUSALS.c.source, REFUSALS.c.reason).order_by(REFUSALS.c.source, REFUSALS.c.reason)
    with open_transaction(record.engine) as connection:
        return tuple(Refusal(source=source, reason=reason) for source, reason in connection.execute(query))
