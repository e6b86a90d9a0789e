"""People on disk: appearances, guises with their keys and links, people; all of it can be drawn again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection, delete, func, or_, select, update

from aidememoire.consolidate.people_keys import find_keys
from aidememoire.consolidate.references import build_reference, find_meant, get_stem, list_references
from aidememoire.model.decisions import Decision
from aidememoire.model.links import RULES, Link
from aidememoire.model.people import Appearance, Guise, Person
from aidememoire.store.codec import encode_value
from aidememoire.store.engine import CHUNK, insert_new
from aidememoire.store.schema import APPEARANCES, GUISE_KEYS, GUISE_LINKS, GUISES, PEOPLE


def cut(ids: Iterable[str]) -> Iterator[list[str]]:
    """Ids, sorted and each once, in portions that fit in one statement."""
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), CHUNK):
        yield wanted[start : start + CHUNK]


def clear_people(connection: Connection) -> None:
    """Forget everything drawn of people."""
    for table in (PEOPLE, GUISE_LINKS, GUISE_KEYS, GUISES, APPEARANCES):
        connection.execute(delete(table))


def remove_appearances(connection: Connection, reports: Iterable[str]) -> frozenset[str]:
    """Remove the appearances of reports; the guises they belonged to."""
    found: set[str] = set()
    for some in cut(reports):
        found.update(connection.execute(select(APPEARANCES.c.guise).where(APPEARANCES.c.report.in_(some))).scalars())
        connection.execute(delete(APPEARANCES).where(APPEARANCES.c.report.in_(some)))
    return frozenset(found)


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
    for some in cut(ids):
        for row in connection.execute(select(GUISES).where(GUISES.c.id.in_(some))):
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
    a = APPEARANCES.c
    for some in cut(touched):
        query = select(a.guise, func.count(), func.min(a.first), func.max(a.last)).where(a.guise.in_(some))
        for guise, count, first, last in connection.execute(query.group_by(a.guise)):
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
                statement = update(GUISES).where(GUISES.c.id == i).values(count=count, first=first, last=last)
                connection.execute(statement)
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
    one, other = GUISE_KEYS.alias(), GUISE_KEYS.alias()
    pairs = select(one.c.guise, other.c.guise).join(other, one.c.key == other.c.key)
    found: set[tuple[str, str]] = set()
    for some in cut(guises):
        given = pairs.where(one.c.guise.in_(some), one.c.guise != other.c.guise)
        for query in (given.where(one.c.narrow), given.where(one.c.narrow.is_(False), other.c.narrow)):
            found.update((a, b) if a < b else (b, a) for a, b in connection.execute(query))
    return tuple(sorted(found))


def find_linked(connection: Connection, guises: Iterable[str]) -> frozenset[str]:
    """The guises to which links lead from the given ones, these included where they have any."""
    found: set[str] = set()
    for some in cut(guises):
        touching = or_(GUISE_LINKS.c.left.in_(some), GUISE_LINKS.c.right.in_(some))
        for pair in connection.execute(select(GUISE_LINKS.c.left, GUISE_LINKS.c.right).where(touching)):
            found.update(pair)
    return frozenset(found)


def remove_links(connection: Connection, guises: Iterable[str]) -> None:
    """Remove the links of guises."""
    for some in cut(guises):
        connection.execute(delete(GUISE_LINKS).where(GUISE_LINKS.c.left.in_(some)))
        connection.execute(delete(GUISE_LINKS).where(GUISE_LINKS.c.right.in_(some)))


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
    for some in cut(guises):
        touching = or_(GUISE_LINKS.c.left.in_(some), GUISE_LINKS.c.right.in_(some))
        for row in connection.execute(select(GUISE_LINKS).where(touching)):
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
    people: set[str] = set()
    members: set[str] = set()
    for some in cut(guises):
        query = select(GUISES.c.person).where(GUISES.c.id.in_(some), GUISES.c.person.is_not(None)).distinct()
        people.update(p for p in connection.execute(query).scalars() if p is not None)
    for some in cut(people):
        members.update(connection.execute(select(GUISES.c.id).where(GUISES.c.person.in_(some))).scalars())
    return frozenset(people), frozenset(members)


def replace_people(connection: Connection, old: Iterable[str], new: Sequence[Person]) -> None:
    """Put people in the place of others."""
    for some in cut(old):
        connection.execute(delete(PEOPLE).where(PEOPLE.c.id.in_(some)))
    insert_new(connection, PEOPLE, [{"id": p.id, "name": p.name, "content": encode_value(p)} for p in new])
    for person in new:
        for some in cut(person.guises):
            connection.execute(update(GUISES).where(GUISES.c.id.in_(some)).values(person=person.id))
