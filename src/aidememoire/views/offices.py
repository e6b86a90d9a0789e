"""Who held which office of a state or an organisation, when, and from where that is known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection, select

from aidememoire.consolidate.days import build_days, write_day
from aidememoire.consolidate.telling import SOLE
from aidememoire.consolidate.terms import get_base
from aidememoire.errors import RecordError
from aidememoire.model.knowledge import Knowledge, Tenure
from aidememoire.model.people import Appearance, Person
from aidememoire.store.codec import decode_appearance, decode_person
from aidememoire.store.engine import open_transaction
from aidememoire.store.ready import cut
from aidememoire.store.record import Record
from aidememoire.store.schema import APPEARANCES, GUISES, PEOPLE

ORDER = tuple(
    "head_of_state monarch crown_prince head_of_government deputy_head_of_state deputy_head_of_government party_leader "
    "speaker foreign_minister secretary_of_defence defence_minister secretary_general".split()
)
"""Offices listed first, in this order; the others by code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """One person in one office.

    person       id of the person in the record, None for somebody only reference data know
    printed      the office as reports print it most often, None where none does
    tenure       the row of reference data, None where there is none
    first, last  outer days (ISO 8601) of dated contacts in which reports have the person in the office
    told         appearances that say so, by day
    manner       for a question on one day: "known" (reference data have it then), "seen" (told on that day), "between"
                 (told before and after), "checked" (reference data had it when last checked, before that day); else ""
    rivals       others in the same office on the same day, where one person holds it at a time
    """

    office: str
    name: str
    person: str | None
    printed: str | None
    tenure: Tenure | None
    first: str | None
    last: str | None
    told: tuple[Appearance, ...]
    manner: str = ""
    rivals: tuple[str, ...] = ()


def query_offices(record: Record, side: str, knowledge: Knowledge, on: str | None = None) -> tuple[Holding, ...]:
    """The offices of a side, by rank, then by time; on one day where `on` (EDTF: year, month or day) is given.

    Raises RecordError on a bad date.
    """
    people, told = _load_told(record, side)
    found = _merge(people, told, [t for t in knowledge.tenures if t.state == side])
    if on is not None:
        days = build_days(on)
        if days is None or days.first is None or days.last is None:
            raise RecordError(f"{on!r} is not a date; write 2024, 2024-05 or 2024-05-21")
        found = [h for h in (_place(h, write_day(days.first), write_day(days.last)) for h in found) if h.manner]
        found = [_with_rivals(h, found) for h in found]
    return tuple(sorted(found, key=_get_order))


def _load_told(record: Record, side: str) -> tuple[dict[str, Person], dict[tuple[str, str], list[Appearance]]]:
    """People of a side, and by (person, office code) the appearances that tell the office as held."""
    people: dict[str, Person] = {}
    told: dict[tuple[str, str], list[Appearance]] = defaultdict(list)
    with open_transaction(record.engine) as connection:
        query = select(GUISES.c.id, GUISES.c.office, GUISES.c.person).where(
            GUISES.c.side == side, GUISES.c.office != "", GUISES.c.person.is_not(None)
        )
        rows = {i: (person, office) for i, office, person in connection.execute(query)}
        for guise, appearance in _load_appearances(connection, rows):
            told[rows[guise]].append(appearance)
        for some in cut(person for person, _ in rows.values()):
            for i, content in connection.execute(select(PEOPLE.c.id, PEOPLE.c.content).where(PEOPLE.c.id.in_(some))):
                people[i] = decode_person(content)
    return people, told


def _load_appearances(connection: Connection, guises: Iterable[str]) -> Iterable[tuple[str, Appearance]]:
    for some in cut(guises):
        query = select(APPEARANCES.c.guise, APPEARANCES.c.content).where(APPEARANCES.c.guise.in_(some))
        for guise, content in connection.execute(query):
            yield guise, decode_appearance(content)


def _merge(
    people: dict[str, Person], told: dict[tuple[str, str], list[Appearance]], tenures: Sequence[Tenure]
) -> list[Holding]:
    """One holding a person and tenure, and one for an office told that reference data do not have."""
    found: list[Holding] = []
    taken: set[tuple[str, str]] = set()
    for (person, office), appearances in told.items():
        own = [t for t in tenures if t.person == people[person].known and get_base(t.office) == get_base(office)]
        taken.update((t.person, t.row) for t in own)
        for tenure in own:
            inside = [a for a in appearances if len(own) == 1 or _fits(a, tenure)]
            found.append(_build(office, people[person], tenure, inside))
        if not own:
            found.append(_build(office, people[person], None, appearances))
    for tenure in tenures:
        if (tenure.person, tenure.row) not in taken:
            blank = Holding(
                office=get_base(tenure.office) if not tenure.office.startswith("ambassador:") else tenure.office,
                name=tenure.person,
                person=next((i for i, p in people.items() if p.known == tenure.person), None),
                printed=None,
                tenure=tenure,
                first=None,
                last=None,
                told=(),
            )
            found.append(blank)
    return found


def _fits(appearance: Appearance, tenure: Tenure) -> bool:
    if appearance.first is None:
        return False
    end = (tenure.until or date.max).isoformat()
    return tenure.since.isoformat() <= appearance.first <= end


def _build(office: str, person: Person, tenure: Tenure | None, told: Sequence[Appearance]) -> Holding:
    dated = [a for a in told if a.certain and a.first and a.last]
    printed = sorted(a.office.printed for a in told if a.office)
    return Holding(
        office=office,
        name=person.name,
        person=person.id,
        printed=max(printed, key=printed.count, default=None),
        tenure=tenure,
        first=min((a.first for a in dated if a.first), default=None),
        last=max((a.last for a in dated if a.last), default=None),
        told=tuple(sorted(told, key=lambda a: (a.first or "9", a.report, a.citation.span))),
    )


def _place(holding: Holding, first: str, last: str) -> Holding:
    """The holding with how it is known from `first` to `last`; an empty manner where nothing says so."""
    tenure = holding.tenure
    if any(a.certain and a.first and a.last and a.first <= last and first <= a.last for a in holding.told):
        manner = "seen"
    elif tenure is not None and tenure.since.isoformat() <= last and _lasts(tenure, first):
        manner = "known"
    elif tenure is not None and tenure.until is None and tenure.since.isoformat() <= last:
        manner = "checked"
    elif holding.first is not None and holding.last is not None and holding.first <= last and first <= holding.last:
        manner = "between"
    else:
        manner = ""
    return replace(holding, manner=manner)


def _lasts(tenure: Tenure, first: str) -> bool:
    until = tenure.until or tenure.checked
    return until is not None and first <= until.isoformat()


def _with_rivals(holding: Holding, found: Sequence[Holding]) -> Holding:
    base = get_base(holding.office)
    if holding.office not in SOLE and base not in SOLE:
        return holding
    others = {h.name for h in found if get_base(h.office) == base and h.name != holding.name}
    return replace(holding, rivals=tuple(sorted(others)))


def _get_order(holding: Holding) -> tuple[int, str, str, str]:
    rank = ORDER.index(holding.office) if holding.office in ORDER else len(ORDER)
    since = holding.tenure.since.isoformat() if holding.tenure else holding.first or "9999"
    return rank, holding.office, since, holding.name
