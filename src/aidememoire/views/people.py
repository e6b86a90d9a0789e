"""Who is in the record: everybody of a side, and everything known of one person."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process
from sqlalchemy import Connection, func, select

from aidememoire.consolidate.terms import build_terms
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.name_compare import PART, SAME, compare_names
from aidememoire.lexicon.name_forms import build_form
from aidememoire.model.knowledge import Knowledge, Tenure
from aidememoire.model.links import Link
from aidememoire.model.people import Appearance, Person, Term
from aidememoire.model.record import Event
from aidememoire.store.codec import decode_appearance, decode_event, decode_person
from aidememoire.store.engine import open_transaction
from aidememoire.store.people import load_guise_links
from aidememoire.store.ready import cut
from aidememoire.store.record import Record
from aidememoire.store.schema import APPEARANCES, EVENTS, GUISES, PEOPLE, TELLINGS
from aidememoire.views.chronology import get_order
from aidememoire.views.show import ReportCard, find_cards

_ID = re.compile(r"[0-9a-f]{4,32}")
NEAR = 5
"""Names given when one is not found, or fits several people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """One line of a list of people: `office` and `printed` are the last known; `reports` counts appearances."""

    id: str
    name: str
    names: tuple[str, ...]
    sides: tuple[str, ...]
    office: str
    printed: str | None
    reports: int
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """Another person who may be the same: the rules are unsure."""

    card: PersonCard
    link: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDetail:
    """Everything known of one person; `links` say why the spellings are one, `neighbours` who else it may be."""

    person: Person
    terms: tuple[Term, ...]
    appearances: tuple[Appearance, ...]
    events: tuple[Event, ...]
    cards: tuple[ReportCard, ...]
    links: tuple[Link, ...]
    neighbours: tuple[Neighbour, ...]
    guises: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What a name finds: one person, several (then `people` are these), or nobody (then they are the nearest)."""

    found: str | None
    several: bool
    people: tuple[PersonCard, ...]


def query_people(record: Record, side: str | None = None) -> tuple[PersonCard, ...]:
    """Everybody in the record, or everybody of a side: most often told first, then by name."""
    with open_transaction(record.engine) as connection:
        wanted = select(GUISES.c.person).where(GUISES.c.person.is_not(None))
        if side is not None:
            wanted = wanted.where(GUISES.c.side == side)
        return _load_cards(connection, {p for p in connection.execute(wanted.distinct()).scalars() if p})


def _load_cards(connection: Connection, people: Iterable[str]) -> tuple[PersonCard, ...]:
    rows = defaultdict(list)
    contents = {}
    for some in cut(people):
        for row in connection.execute(select(GUISES).where(GUISES.c.person.in_(some))).mappings():
            rows[row["person"]].append(row)
        for i, content in connection.execute(select(PEOPLE.c.id, PEOPLE.c.content).where(PEOPLE.c.id.in_(some))):
            contents[i] = decode_person(content)
    latest = {
        i: max(own, key=lambda r: (r["office"] != "", r["last"] or "", r["count"], r["id"])) for i, own in rows.items()
    }
    printed = _load_printed(connection, [r["id"] for r in latest.values()])
    cards = [
        PersonCard(
            id=i,
            name=person.name,
            names=person.names,
            sides=person.sides,
            office=latest[i]["office"],
            printed=printed.get(latest[i]["id"]),
            reports=sum(r["count"] for r in rows[i]),
            first=min((r["first"] for r in rows[i] if r["first"]), default=None),
            last=max((r["last"] for r in rows[i] if r["last"]), default=None),
        )
        for i, person in contents.items()
    ]
    return tuple(sorted(cards, key=lambda c: (-c.reports, fold(c.name).casefold(), c.id)))


def _load_printed(connection: Connection, guises: Sequence[str]) -> dict[str, str]:
    """The office as printed in one appearance of each guise."""
    found: dict[str, str] = {}
    for some in cut(guises):
        first = select(func.min(APPEARANCES.c.id)).where(APPEARANCES.c.guise.in_(some)).group_by(APPEARANCES.c.guise)
        query = select(APPEARANCES.c.guise, APPEARANCES.c.content).where(APPEARANCES.c.id.in_(first))
        for guise, content in connection.execute(query):
            office = decode_appearance(content).office
            if office is not None:
                found[guise] = office.printed
    return found


def search_person(record: Record, name: str, side: str | None = None) -> Search:
    """Whom a name, part of a name or the beginning of an id means; only people of `side` where it is given."""
    with open_transaction(record.engine) as connection:
        query = select(GUISES.c.name, GUISES.c.person, GUISES.c.side, GUISES.c.id).where(GUISES.c.person.is_not(None))
        rows = [tuple(r) for r in connection.execute(query)]
        if side is not None:
            kept = {person for _, person, own, _ in rows if own == side}
            rows = [r for r in rows if r[1] in kept]
        people = _find_meant(name, rows)
        if len(people) == 1:
            return Search(found=people[0], several=False, people=())
        cards = _load_cards(connection, people or _find_near(name, rows))
        return Search(found=None, several=bool(people), people=cards[:NEAR])


def _find_meant(name: str, rows: Sequence[tuple[str, str, str, str]]) -> list[str]:
    """People by id, by the very spelling, by the name in another spelling, by part of it: the first way that finds."""
    wanted = name.strip()
    if _ID.fullmatch(wanted.lower()):
        found = {p for _, p, _, i in rows if i.startswith(wanted.lower()) or p.startswith(wanted.lower())}
        if found:
            return sorted(found)
    plain = fold(wanted).casefold()
    for test in (
        lambda n: n == wanted,
        lambda n: fold(n).casefold() == plain,
        lambda n: compare_names(n, wanted).verdict == SAME,
        lambda n: compare_names(n, wanted).verdict == PART,
    ):
        fits = {n: test(n) for n in {r[0] for r in rows}}
        found = {p for n, p, _, _ in rows if fits[n]}
        if found:
            return sorted(found)
    return []


def _find_near(name: str, rows: Sequence[tuple[str, str, str, str]]) -> list[str]:
    plain = {n: " ".join(build_form(n).words) for n in {r[0] for r in rows}}
    wanted = " ".join(build_form(name).words)
    near = process.extract(wanted, plain, scorer=fuzz.token_set_ratio, limit=NEAR, score_cutoff=60)
    names = {key for _, _, key in near}
    return sorted({p for n, p, _, _ in rows if n in names})


def query_names(record: Record, people: Iterable[str]) -> dict[str, str]:
    """The best name of each person, by id."""
    with open_transaction(record.engine) as connection:
        found: dict[str, str] = {}
        for some in cut(people):
            query = select(PEOPLE.c.id, PEOPLE.c.name).where(PEOPLE.c.id.in_(some))
            found.update((i, name) for i, name in connection.execute(query))
        return found


def get_person(record: Record, person: str, knowledge: Knowledge) -> PersonDetail:
    """Everything known of the person with this id, which the record holds; `knowledge` adds the offices it has."""
    with open_transaction(record.engine) as connection:
        content = connection.execute(select(PEOPLE.c.content).where(PEOPLE.c.id == person)).scalar_one()
        found = decode_person(content)
        appearances = _load_appearances(connection, found.guises)
        events = _load_events(connection, appearances)
        links = load_guise_links(connection, found.guises)
        neighbours = _load_neighbours(connection, found, links)
        names = tuple(
            (row.id, row.name)
            for some in cut(found.guises)
            for row in connection.execute(select(GUISES.c.id, GUISES.c.name).where(GUISES.c.id.in_(some)))
        )
    own, others = _split_tenures(found, knowledge)
    inside = tuple(k for k in links if k.left in found.guises and k.right in found.guises)
    return PersonDetail(
        person=found,
        terms=build_terms(appearances, own, others, found.names),
        appearances=appearances,
        events=events,
        cards=find_cards(
            record, [*(a.report for e in events for a in e.attestations), *(a.report for a in appearances)]
        ),
        links=inside,
        neighbours=neighbours,
        guises=names,
    )


def _split_tenures(person: Person, knowledge: Knowledge) -> tuple[list[Tenure], list[Tenure]]:
    own = [t for t in knowledge.tenures if t.person == person.known]
    return own, [t for t in knowledge.tenures if t.state in person.sides and t.person != person.known]


def _load_appearances(connection: Connection, guises: Iterable[str]) -> tuple[Appearance, ...]:
    found: list[Appearance] = []
    for some in cut(guises):
        query = select(APPEARANCES.c.content).where(APPEARANCES.c.guise.in_(some))
        found.extend(decode_appearance(c) for c in connection.execute(query).scalars())
    return tuple(sorted(found, key=lambda a: (a.first or "9", a.report, a.citation.span)))


def _load_events(connection: Connection, appearances: Sequence[Appearance]) -> tuple[Event, ...]:
    """The contacts the person takes part in, in the order of a chronology."""
    ids: set[str] = set()
    for some in cut(t for a in appearances for t in a.tellings):
        query = select(TELLINGS.c.event).where(TELLINGS.c.id.in_(some), TELLINGS.c.event.is_not(None)).distinct()
        ids.update(i for i in connection.execute(query).scalars() if i)
    found: list[bytes] = []
    for some in cut(ids):
        found.extend(connection.execute(select(EVENTS.c.content).where(EVENTS.c.id.in_(some))).scalars())
    return tuple(sorted((decode_event(c) for c in found), key=get_order))


def _load_neighbours(connection: Connection, person: Person, links: Sequence[Link]) -> tuple[Neighbour, ...]:
    """Other people to whom an unsure link leads, the strongest link to each."""
    own = set(person.guises)
    best: dict[str, Link] = {}
    ends = {k.right if k.left in own else k.left: k for k in links if (k.left in own) != (k.right in own)}
    for some in cut(ends):
        for guise, other in connection.execute(select(GUISES.c.id, GUISES.c.person).where(GUISES.c.id.in_(some))):
            if other is not None and (other not in best or best[other].score < ends[guise].score):
                best[other] = ends[guise]
    return tuple(Neighbour(card=card, link=best[card.id]) for card in _load_cards(connection, best))


def find_person_id(record: Record, identity: str) -> str | None:
    """The id of the person whose id, or that of one of whose guises, begins so; None where none or several do."""
    with open_transaction(record.engine) as connection:
        query = select(GUISES.c.person).where(GUISES.c.id >= identity, GUISES.c.id < identity + "g")
        found = connection.execute(query.where(GUISES.c.person.is_not(None)).distinct().limit(2)).scalars().all()
    return found[0] if len(found) == 1 else None
