"""Who the participants of an event are in the record, and what reference data say of their offices on that date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from aidememoire.consolidate.days import build_days, write_day
from aidememoire.consolidate.people_known import KnownPeople
from aidememoire.consolidate.terms import get_base, holds
from aidememoire.model.knowledge import Knowledge, Tenure
from aidememoire.model.people import Guise
from aidememoire.model.record import Attendee, Event
from aidememoire.store.engine import open_transaction
from aidememoire.store.ready import cut
from aidememoire.store.record import Record
from aidememoire.store.schema import GUISES

VERDICTS = ("same", "other", "outside", "")
"""Reference data have the person on that date in this office, in another one, in this office at another time only, or
say nothing."""

_INDEXES: dict[str, KnownPeople] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One participant: the id of the person in the record, None for nobody known; what reference data say."""

    attendee: Attendee
    person: str | None
    verdict: str
    tenures: tuple[Tenure, ...]


def find_standings(record: Record, event: Event, knowledge: Knowledge) -> tuple[Standing, ...]:
    """Each participant of an event, in order."""
    people = find_people(record, event.attendees)
    days = build_days(event.when.edtf)
    first, last = (days.first, days.last) if days and len(days.options) == 1 else (None, None)
    found = []
    for attendee in event.attendees:
        tenures = _find_tenures(attendee, knowledge, first, last) if first and last else ()
        verdict, shown = _judge(attendee, tenures, first, last) if first and last else ("", ())
        person = next((people[key] for key in _get_keys(attendee) if key in people), None)
        found.append(Standing(attendee=attendee, person=person, verdict=verdict, tenures=shown))
    return tuple(found)


def find_people(record: Record, attendees: Iterable[Attendee]) -> dict[tuple[str, str], str]:
    """The person of each (name, side) that the record has."""
    wanted = {key for a in attendees for key in _get_keys(a)}
    found: dict[tuple[str, str], str] = {}
    with open_transaction(record.engine) as connection:
        for some in cut(name for name, _ in wanted):
            query = select(GUISES.c.name, GUISES.c.side, GUISES.c.person).where(GUISES.c.name.in_(some))
            found.update({(n, s): p for n, s, p in connection.execute(query) if p and (n, s) in wanted})
    return found


def _get_keys(attendee: Attendee) -> list[tuple[str, str]]:
    side = attendee.state or attendee.organisation or ""
    return [(name, side) for name in (*([attendee.name] if attendee.name else []), *attendee.names)]


def _get_index(knowledge: Knowledge) -> KnownPeople:
    """The names of the reference data, indexed once for each version of them."""
    if knowledge.version not in _INDEXES:
        _INDEXES.clear()
        _INDEXES[knowledge.version] = KnownPeople(knowledge)
    return _INDEXES[knowledge.version]


def _find_tenures(attendee: Attendee, knowledge: Knowledge, first: int, last: int) -> tuple[Tenure, ...]:
    """Every tenure of the person for that side in the reference data."""
    if not attendee.name or not attendee.state:
        return ()
    guise = Guise(
        id="",
        name=attendee.name,
        side=attendee.state,
        office=attendee.office_code or "",
        first=write_day(first),
        last=write_day(last),
    )
    known = _get_index(knowledge).find(guise)
    return tuple(t for t in knowledge.tenures if t.person == known and t.state == attendee.state)


def _judge(attendee: Attendee, tenures: Sequence[Tenure], first: int, last: int) -> tuple[str, tuple[Tenure, ...]]:
    begins, ends = date.fromordinal(first), date.fromordinal(last)
    then = tuple(t for t in tenures if holds(t, begins, ends))
    base = get_base(attendee.office_code or "")
    same = tuple(t for t in then if get_base(t.office) == base)
    elsewhen = tuple(t for t in tenures if get_base(t.office) == base)
    if same:
        return "same", same
    if then:
        return "other", then
    return ("outside", elsewhen) if base and elsewhen else ("", ())
