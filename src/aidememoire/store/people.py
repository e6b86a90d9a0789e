"""People on disk: appearances, guises with their keys and links, people; all of it can be drawn again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, bindparam, delete, func, or_, select, update

from aidememoire.consolidate.people_keys import find_keys
from aidememoire.consolidate.references import build_reference, find_meant, get_stem, list_references
from aidememoire.model.decisions import Decision
from aidememoire.model.links import RULES, Link
from aidememoire.model.people import Appearance, Guise, Person
from aidememoire.store.codec import encode_value
from aidememoire.store.engine import insert_new
from aidememoire.store.ready import IDS, among, cut, fetch, run
from aidememoire.store.schema import APPEARANCES, GUISE_KEYS, GUISE_LINKS, GUISES, PEOPLE

_A, _LEFT, _RIGHT = APPEARANCES.c, GUISE_LINKS.c.left, GUISE_LINKS.c.right
_APPEARING = select(_A.guise).where(among(_A.report))
_REMOVE_APPEARANCES = delete(APPEARANCES).where(among(_A.report))
_GUISES = select(GUISES).where(among(GUISES.c.id))
_COUNTED = (
    select(_A.guise, func.count(), func.min(_A.first), func.max(_A.last)).where(among(_A.guise)).group_by(_A.guise)
)
_RENEW = update(GUISES).where(GUISES.c.id == bindparam("guise"))
_RENEW = _RENEW.values({name: bindparam(f"new_{name}") for name in ("count", "first", "last")})
_ONE, _OTHER = GUISE_KEYS.alias(), GUISE_KEYS.alias()
_PAIRS = (
    select(_ONE.c.guise, _OTHER.c.guise)
    .join(_OTHER, _ONE.c.key == _OTHER.c.key)
    .where(among(_ONE.c.guise), _ONE.c.guise != _OTHER.c.guise)
)
_CANDIDATES = (_PAIRS.where(_ONE.c.narrow), _PAIRS.where(_ONE.c.narrow.is_(False), _OTHER.c.narrow))
_TOUCHING = select(GUISE_LINKS).where(or_(among(_LEFT), among(_RIGHT)))
_REMOVE_LINKS = (delete(GUISE_LINKS).where(among(_LEFT)), delete(GUISE_LINKS).where(among(_RIGHT)))
_PEOPLE = select(GUISES.c.person).where(among(GUISES.c.id), GUISES.c.person.is_not(None)).distinct()
_MEMBERS = select(GUISES.c.id).where(among(GUISES.c.person))
_REMOVE_PEOPLE = delete(PEOPLE).where(among(PEOPLE.c.id))
_PUT = update(GUISES).where(among(GUISES.c.id)).values(person=bindparam("into"))


def clear_people(connection: Connection) -> None:
    """Forget everything drawn of people."""
    for table in (PEOPLE, GUISE_LINKS, GUISE_KEYS, GUISES, APPEARANCES):
        connection.execute(delete(table))


def remove_appearances(connection: Connection, reports: Iterable[str]) -> frozenset[str]:
    """Remove the appearances of reports; the guises they belonged to."""
    wanted = frozenset(reports)
    found = frozenset(row.guise for row in fetch(connection, _APPEARING, wanted))
    run(connection, _REMOVE_APPEARANCES, wanted if found else ())
    return found


def insert_appearances(connection: Connection, appearances: Iterable[Appearance]) -> None:
    """Keep appearances."""
    rows = [
        {"id": a.id, "report": a.report, "guise": a.guise, "first": a.first, "last": a.last, "content": encode_value(a)}
        for a in appearances
    ]
    insert_new(connection, APPEARANCES, rows)


def load_guises(connection: Connection, ids: Iterable[str]) -> dict[str, Guise]:
    """Guises by id, as they are kept."""
    found = {}
    for row in fetch(connection, _GUISES, ids):
        found[row.id] = Guise(
            id=row.id,
            name=row.name,
            side=row.side,
            office=row.office,
            report=row.report,
            first=row.first,
            last=row.last,
            count=row._mapping["count"],
        )
    return found


def renew_guises(connection: Connection, touched: Mapping[str, Guise | None]) -> tuple[frozenset[str], frozenset[str]]:
    """Count again the appearances of touched guises (a new one comes with its value).

    Gives the ids whose name, office or time changed, the new ones among them, and the ids that are gone.
    """
    counted = {}
    for guise, count, first, last in fetch(connection, _COUNTED, touched):
        counted[guise] = (count, first, last)
    before = load_guises(connection, touched)
    changed, gone = set(), {i for i in touched if i not in counted}
    new = []
    for i, (count, first, last) in counted.items():
        if i in before:
            held = before[i]
            if (held.first, held.last) != (first, last):
                changed.add(i)
            if (held.count, held.first, held.last) != (count, first, last):
                values = {"guise": i, "new_count": count, "new_first": first, "new_last": last}
                connection.execute(_RENEW, values)
        elif (value := touched[i]) is not None:
            changed.add(i)
            row = {
                "id": i,
                "reference": build_reference(value.name, value.side),
                "name": value.name,
                "side": value.side,
                "office": value.office,
                "report": value.report,
            }
            new.append((value, {**row, "first": first, "last": last, "count": count, "person": None}))
    insert_new(connection, GUISES, [row for _, row in new])
    keys = [{"key": k, "narrow": n, "guise": g.id} for g, _ in new for k, n in find_keys(g)]
    insert_new(connection, GUISE_KEYS, keys)
    for some in cut(gone):
        connection.execute(delete(GUISES).where(GUISES.c.id.in_(some)))
    return frozenset(changed), frozenset(gone)


def find_pairs(connection: Connection, guises: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Pairs of guises, at least one of them given, that share a key narrow for at least one; smaller id first."""
    wanted = frozenset(guises)
    found: set[tuple[str, str]] = set()
    for query in _CANDIDATES:
        found.update((a, b) if a < b else (b, a) for a, b in fetch(connection, query, wanted))
    return tuple(sorted(found))


def find_linked(connection: Connection, guises: Iterable[str]) -> frozenset[str]:
    """The guises to which links lead from the given ones, these included where they have any."""
    return frozenset(i for row in fetch(connection, _TOUCHING, guises) for i in (row.left, row.right))


def remove_links(connection: Connection, guises: Iterable[str]) -> None:
    """Remove the links of guises."""
    wanted = frozenset(guises)
    for statement in _REMOVE_LINKS:
        run(connection, statement, wanted)


def insert_guise_links(connection: Connection, links: Iterable[Link]) -> None:
    """Keep the rules' links between guises."""
    rows = [
        {"left": k.left, "right": k.right, "judgement": k.judgement, "score": k.score, "reasons": json.dumps(k.reasons)}
        for k in links
    ]
    insert_new(connection, GUISE_LINKS, rows)


def load_guise_links(connection: Connection, guises: Iterable[str]) -> tuple[Link, ...]:
    """Every link on any of the guises, sorted by ids."""
    found = {}
    for row in fetch(connection, _TOUCHING, guises):
        found[row.left, row.right] = Link(
            left=row.left,
            right=row.right,
            judgement=row.judgement,
            score=row.score,
            reasons=tuple(json.loads(row.reasons)),
            decided_by=RULES,
        )
    return tuple(found[pair] for pair in sorted(found))


def find_referred(connection: Connection, references: Iterable[str]) -> dict[str, Guise]:
    """The guises that any of the references means, by id."""
    wanted = set(references)
    ids: set[str] = set()
    for some in cut(get_stem(r) for r in wanted):
        ids.update(connection.execute(select(GUISES.c.id).where(GUISES.c.reference.in_(some))).scalars())
    guises = load_guises(connection, ids)
    return {g.id: g for r in wanted for g in find_meant(r, guises.values())}


def find_partners(connection: Connection, guises: Iterable[Guise], decisions: Iterable[Decision]) -> frozenset[str]:
    """The guises that decisions set beside any of the given ones."""
    own = {reference for guise in guises for reference in list_references(guise)}
    others = {d.right for d in decisions if d.left in own} | {d.left for d in decisions if d.right in own}
    return frozenset(find_referred(connection, others))


def find_members(connection: Connection, guises: Iterable[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The people these guises are in now, and all guises of these people."""
    people = frozenset(row.person for row in fetch(connection, _PEOPLE, guises))
    return people, frozenset(row.id for row in fetch(connection, _MEMBERS, people))


def replace_people(connection: Connection, old: Iterable[str], new: Sequence[Person]) -> None:
    """Put people in the place of others."""
    run(connection, _REMOVE_PEOPLE, old)
    insert_new(connection, PEOPLE, [{"id": p.id, "name": p.name, "content": encode_value(p)} for p in new])
    for person in new:
        for some in cut(person.guises):
            connection.execute(_PUT, {IDS: some, "into": person.id})
