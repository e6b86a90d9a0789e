"""Two tellings compared, aspect by aspect. Nothing is decided here."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.consolidate.days import Days, measure_gap
from aidememoire.consolidate.names import fold_name, is_same_name
from aidememoire.consolidate.telling import SOLE, Person, Telling

KIN = {
    "meeting": {"meeting", "reception", "dialogue", "conference"},
    "reception": {"meeting", "reception", "appointment", "ceremony"},
    "dialogue": {"meeting", "dialogue", "conference"},
    "conference": {"meeting", "dialogue", "conference"},
    "call": {"call", "meeting", "dialogue"},
    "visit": {"visit"},
    "message": {"message"},
    "press_statement": {"press_statement"},
    "signing": {"signing", "ceremony"},
    "appointment": {"appointment", "ceremony", "reception"},
    "ceremony": {"ceremony", "signing", "appointment", "reception"},
    "other": {"other"},
}
"""Kinds that two reports may give one event. A visit is never one of the meetings it holds."""

ALIKE, UNLIKE = 0.75, 0.34
"""Share of the shorter name's words in common: from here two names are one mechanism's; below that, they are not."""

BODIES = frozenset(
    word[:5]
    for word in (
        "annual body commission committee conference consultation consultations cooperation council dialogue forum "
        "group high intergovernmental joint level mechanism meeting ministerial ordinary permanent regular round "
        "seminar session steering strategic summit table technical working"
    ).split()
)
"""Words of mechanisms' English labels that say what body it is, not what it is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How two tellings stand to each other.

    kinds      equal, kin, apart
    dates      exact, month, coarse, open (days agree, a year is unknown), near (a day apart), apart, unknown
    gap        days between the dates, None where one is unknown
    shared     sides on which the same person is named in both
    named      people named in both, whatever their sides
    offices    sides on which someone holds the same office in both, where no name decides
    conflicts  sides on which both name people and nobody is common, or the offices are known to differ
    renamed    of these, sides on which both name the one holder of an office that has but one
    parties    equal, within (one set holds the other), crossing, apart, unknown
    mechanism  same, different, unknown;  session: the same for its number
    place      same, country, apart, unknown
    topics     a framework is named in both clauses
    """

    kinds: str
    dates: str
    gap: int | None
    shared: frozenset[str]
    named: int
    offices: frozenset[str]
    conflicts: frozenset[str]
    renamed: frozenset[str]
    parties: str
    mechanism: str
    session: str
    place: str
    topics: bool


def compare(left: Telling, right: Telling) -> Comparison:
    """Compare two tellings; the order of the two does not matter."""
    shared, offices, conflicts = compare_people(left.people, right.people)
    gap = measure_gap(left.days, right.days) if left.days and right.days else None
    return Comparison(
        kinds=compare_kinds(left, right),
        dates=compare_dates(left.days, right.days, gap),
        gap=gap,
        shared=shared,
        named=sum(any(_is_same_person(a, b) for b in right.people) for a in left.people),
        offices=offices,
        conflicts=conflicts,
        renamed=frozenset(s for s in conflicts if _share_sole_office(s, left.people, right.people)),
        parties=compare_parties(left.parties, right.parties),
        mechanism=compare_mechanisms(left, right),
        session=compare_numbers(left.ordinal, right.ordinal),
        place=compare_places(left, right),
        topics=bool(left.topics & right.topics),
    )


def compare_kinds(left: Telling, right: Telling) -> str:
    """Whether the kinds can be one event's; a contact in person is no call, whatever it is named."""
    one, other = left.event.kind, right.event.kind
    if other not in KIN.get(one, {one}) and one not in KIN.get(other, {other}):
        return "apart"
    if {left.remote, right.remote} == {True, False}:
        return "apart"
    return "equal" if one == other else "kin"


def compare_dates(left: Days | None, right: Days | None, gap: int | None) -> str:
    """How closely two dates agree; the coarser of the two decides."""
    if left is None or right is None or gap is None:
        return "unknown"
    grains = (left.grain, right.grain)
    if gap:
        return "near" if gap == 1 and grains == ("exact", "exact") else "apart"
    return next((g for g in ("coarse", "open", "month") if g in grains), "exact")


def compare_parties(left: frozenset[str], right: frozenset[str]) -> str:
    """How two sets of sides stand to each other."""
    if not left or not right:
        return "unknown"
    if not left & right:
        return "apart"
    if left == right:
        return "equal"
    return "within" if left <= right or right <= left else "crossing"


def compare_people(
    left: tuple[Person, ...], right: tuple[Person, ...]
) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Sides with a person in common, sides with an office in common, sides in conflict."""
    shared = {_get_common_side(a, b) for a in left for b in right if _is_same_person(a, b)}
    offices, conflicts = set(), set()
    for side in {p.side for p in left} & {p.side for p in right} - {None}:
        if side is None or side in shared:
            continue
        ones, others = [p for p in left if p.side == side], [p for p in right if p.side == side]
        if all(any(p.name for p in people) for people in (ones, others)):
            conflicts.add(side)
        elif any(_is_same_office(a, b) for a in ones for b in others):
            offices.add(side)
        elif any(p.office for p in ones) and any(p.office for p in others):
            conflicts.add(side)
    return frozenset(s or "?" for s in shared), frozenset(offices), frozenset(conflicts)


def _share_sole_office(side: str, left: tuple[Person, ...], right: tuple[Person, ...]) -> bool:
    """Two names for one office at one time are two spellings: « Wang Yi », « Vuong Nghi »."""
    held = [{p.office for p in people if p.side == side and p.name} & SOLE for people in (left, right)]
    return bool(held[0] & held[1])


def _get_common_side(left: Person, right: Person) -> str | None:
    return left.side or right.side


def _is_same_person(left: Person, right: Person) -> bool:
    sides = {left.side, right.side} - {None}
    return len(sides) < 2 and is_same_name(left.name, right.name)


def _is_same_office(left: Person, right: Person) -> bool:
    if left.office and right.office:
        return left.office == right.office
    few, many = sorted((left.printed, right.printed), key=len)
    return bool(few) and len(few & many) > len(few) / 2


def compare_mechanisms(left: Telling, right: Telling) -> str:
    """Whether both name one mechanism: by what its label says it is about, else by the words of the shorter name.

    Words of two languages say nothing of one another.
    """
    subjects = left.labels - BODIES, right.labels - BODIES
    if all(subjects):
        return "same" if subjects[0] & subjects[1] else "different"
    few, many = sorted((left.mechanism, right.mechanism), key=len)
    if not few or left.reading.report.language != right.reading.report.language:
        return "unknown"
    share = len(few & many) / len(few)
    return "same" if share >= ALIKE else "different" if share < UNLIKE else "unknown"


def compare_numbers(left: int | None, right: int | None) -> str:
    """Whether two session numbers agree."""
    if left is None or right is None:
        return "unknown"
    return "same" if left == right else "different"


def compare_places(left: Telling, right: Telling) -> str:
    """Whether two places agree: by name, or by country."""
    one, other = left.event.place, right.event.place
    if one is None or other is None:
        return "unknown"
    if is_same_name(fold_name(one.name), fold_name(other.name)):
        return "same"
    if one.country is None or other.country is None:
        return "unknown"
    return "country" if one.country == other.country else "apart"
