"""What a person decides of two people: they are one, or they are two; kept, drawn at once, taken back at will."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from aidememoire.consolidate.people_known import KnownPeople
from aidememoire.consolidate.references import build_reference, get_stem, list_references
from aidememoire.lexicon.fold import fold
from aidememoire.model.decisions import PERSON, Decision
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.people import Guise
from aidememoire.store.decisions import build_decision, find_standing_decisions, load_decisions, withdraw
from aidememoire.store.engine import open_transaction
from aidememoire.store.people import find_members, find_referred, load_guises
from aidememoire.store.record import Record
from aidememoire.store.schema import APPEARANCES, GUISES
from aidememoire.workflow.consolidate import draw_pending
from aidememoire.workflow.people import decide


def merge_people(
    record: Record, left: str, right: str, knowledge: Knowledge, *, reason: str, author: str, at: str
) -> Decision:
    """Decide that two people (ids) are one. Raises ValueError when the ids are one already."""
    with open_transaction(record.engine) as connection:
        references = [_choose_reference(connection, person) for person in (left, right)]
    return _keep(record, references[0], references[1], "same", knowledge, reason, author, at)


def split_spellings(
    record: Record, left: str, right: str, knowledge: Knowledge, *, reason: str, author: str, at: str
) -> tuple[Decision, ...]:
    """Decide that two spellings of one person are two people's: a decision for every side both are told of.

    Nothing is decided, and nothing given, where no person has both.
    """
    found = []
    for one in find_spelling(record, left):
        for other in find_spelling(record, right):
            pair = [build_reference(g.name, g.side) for g in (one, other)]
            if pair[0] != pair[1] and _are_one(record, one, other):
                found.append((min(pair), max(pair)))
    return tuple(_keep(record, a, b, "different", knowledge, reason, author, at) for a, b in sorted(set(found)))


def split_report(
    record: Record, person: str, report: str, knowledge: Knowledge, *, reason: str, author: str, at: str
) -> tuple[Decision, ...]:
    """Decide that whoever a report (id) names like a person is somebody else; nothing where it does not name them."""
    with open_transaction(record.engine) as connection:
        _, members = find_members(connection, [person])
        guises = [g for g in load_guises(connection, members).values() if not g.report]
        query = select(APPEARANCES.c.guise).where(APPEARANCES.c.report == report, APPEARANCES.c.guise.in_(members))
        there = set(connection.execute(query).scalars())
    singled = {build_reference(g.name, g.side, "", report) for g in guises if g.id in there}
    others = {build_reference(g.name, g.side) for g in guises}
    found = [
        _keep(record, a, b, "different", knowledge, reason, author, at) for a in sorted(others) for b in sorted(singled)
    ]
    if found:
        draw_pending(record)
    return tuple(found)


def take_back(
    record: Record, verdict: str, left: str, right: str, knowledge: Knowledge, *, reason: str, author: str, at: str
) -> tuple[Decision, ...]:
    """Take back the standing decisions of a verdict on two names; `right` may be a report's id. What was added."""
    with open_transaction(record.engine) as connection:
        standing = find_standing_decisions(load_decisions(connection, PERSON))
    found = [
        withdraw(d, reason=reason, author=author, at=at)
        for d in _find_decisions(record, [d for d in standing if d.verdict == verdict], left, right)
    ]
    known = KnownPeople(knowledge)
    for row in found:
        decide(record, row, known)
    if found:
        draw_pending(record)
    return tuple(found)


def _find_decisions(record: Record, standing: Sequence[Decision], left: str, right: str) -> list[Decision]:
    """Those on the two names, else those on a report's, else those on other spellings of the one person both are."""
    guises = find_spelling(record, left), find_spelling(record, right)
    one, other = ({r for g in some for r in list_references(g)} for some in guises)
    exact = [d for d in standing if {d.left, d.right} & one and {d.left, d.right} & other]
    stems = {get_stem(r) for r in one}
    single = [d for d in standing if any(r.endswith(f"#{right}") and get_stem(r) in stems for r in (d.left, d.right))]
    if exact or single:
        return exact or single
    with open_transaction(record.engine) as connection:
        both = [find_members(connection, [g.id for g in some])[1] for some in guises]
        members = load_guises(connection, both[0] & both[1]).values()
    inside = {r for g in members for r in list_references(g)}
    return [d for d in standing if {d.left, d.right} <= inside]


def find_spelling(record: Record, text: str) -> tuple[Guise, ...]:
    """The guises printed so, marks and case apart; those of a person where `text` is the beginning of an id."""
    with open_transaction(record.engine) as connection:
        rows = [tuple(r) for r in connection.execute(select(GUISES.c.id, GUISES.c.name, GUISES.c.person))]
        plain = fold(text.strip()).casefold()
        exact = [i for i, name, _ in rows if name == text.strip()]
        named = exact or [i for i, name, _ in rows if fold(name).casefold() == plain]
        ids = named or [i for i, _, person in rows if len(plain) >= 4 and (person or "").startswith(plain)]
        return tuple(load_guises(connection, ids).values())


def _are_one(record: Record, one: Guise, other: Guise) -> bool:
    with open_transaction(record.engine) as connection:
        return other.id in find_members(connection, [one.id])[1]


def _choose_reference(connection: Connection, person: str) -> str:
    """The reference of a person: the best name on its side; with the office where somebody else has both, too."""
    _, members = find_members(connection, [person])
    guises = load_guises(connection, members)
    best = max(guises.values(), key=lambda g: (g.side != "", g.count, len(g.name), g.id))
    for reference in list_references(best):
        meant = find_referred(connection, [reference])
        if set(meant) <= set(guises):
            return reference
    return list_references(best)[-1]


def _keep(
    record: Record, left: str, right: str, verdict: str, knowledge: Knowledge, reason: str, author: str, at: str
) -> Decision:
    decision = build_decision(PERSON, left, right, verdict, reason=reason, author=author, at=at)
    decide(record, decision, KnownPeople(knowledge))
    return decision
