"""Offices over time: what reports tell of one person beside what reference data have, conflicts shown."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from aidememoire.consolidate.appearances import get_code
from aidememoire.consolidate.telling import SOLE
from aidememoire.lexicon.name_compare import DIFFERENT, compare_names
from aidememoire.model.knowledge import Tenure
from aidememoire.model.people import Appearance, OfficeConflict, Term

SLACK = timedelta(days=31)
"""Reports and reference data may differ by so much about the day an office begins or ends."""

BASES = {"secretary_of_defence": "defence_minister", "monarch": "head_of_state", "pope": "head_of_state"}
"""Codes of reports under which reference data have another."""

ONE_JOB = frozenset({*SOLE, "speaker", "ambassador", "spokesperson", "deputy_minister", "deputy_foreign_minister"})
"""Offices of which a person told in two on one day deserves a look, unless reference data have both."""


def get_base(office: str) -> str:
    """The code under which an office of a report and one of reference data meet: `ambassador:KZ` is `ambassador`."""
    return BASES.get(office, office if office.startswith("other:") else office.partition(":")[0])


def build_terms(
    appearances: Iterable[Appearance], own: Sequence[Tenure], others: Sequence[Tenure], names: Sequence[str]
) -> tuple[Term, ...]:
    """The terms of one person, by first day.

    `own` are the tenures reference data have for the person, `others` those of the same sides, `names` the person's
    spellings.
    """
    groups: dict[tuple[str, str, str], list[Appearance]] = defaultdict(list)
    for appearance in appearances:
        if appearance.office is not None:
            code = appearance.office.code or ""
            printed = "" if code else appearance.office.printed.casefold()
            groups[code, appearance.side or "", printed].append(appearance)
    for tenure in own:
        base = get_base(tenure.office)
        if not any(get_base(code) == base and side == tenure.state for code, side, _ in groups):
            groups[base, tenure.state, ""] = []
    found = [_build_term(*key[:2], told, own) for key, told in groups.items()]
    terms = [_with_conflicts(t, found, own, others, names) for t in found]
    return tuple(sorted(terms, key=_get_order))


def _build_term(office: str, side: str, told: Sequence[Appearance], own: Sequence[Tenure]) -> Term:
    held = [a for a in told if a.office is not None and not a.office.former]
    dated = [a for a in held if a.certain]
    printed = Counter(a.office.printed for a in told if a.office is not None)
    base = get_base(office)
    return Term(
        office=office,
        side=side,
        printed=tuple(sorted(printed, key=lambda p: (-printed[p], p))),
        former=bool(told) and not held,
        first=min((a.first for a in dated if a.first), default=None),
        last=max((a.last for a in dated if a.last), default=None),
        known=tuple(t for t in own if get_base(t.office) == base and t.state == side),
        appearances=tuple(sorted(told, key=lambda a: (a.first or "9", a.report, a.citation.span))),
        conflicts=(),
    )


def _get_order(term: Term) -> tuple[str, str, str, tuple[str, ...]]:
    known = min((t.since.isoformat() for t in term.known), default=None)
    return min(d for d in (term.first, known, "9999") if d), term.office, term.side, term.printed


def _with_conflicts(
    term: Term, terms: Sequence[Term], own: Sequence[Tenure], others: Sequence[Tenure], names: Sequence[str]
) -> Term:
    found: dict[tuple[str, str, str], OfficeConflict] = {}
    for appearance in term.appearances:
        if appearance.certain and appearance.first is not None and get_code(appearance.office):
            for conflict in _find_conflicts(appearance, term, terms, own, others, names):
                found.setdefault((conflict.kind, conflict.detail, conflict.day), conflict)
    return Term(
        office=term.office,
        side=term.side,
        printed=term.printed,
        former=term.former,
        first=term.first,
        last=term.last,
        known=term.known,
        appearances=term.appearances,
        conflicts=tuple(found[key] for key in sorted(found)),
    )


def _find_conflicts(
    told: Appearance,
    term: Term,
    terms: Sequence[Term],
    own: Sequence[Tenure],
    others: Sequence[Tenure],
    names: Sequence[str],
) -> Iterator[OfficeConflict]:
    assert told.first is not None and told.last is not None
    first, last = date.fromisoformat(told.first), date.fromisoformat(told.last)
    if term.known and not any(covers(t, first, last) for t in term.known):
        nearest = min(term.known, key=lambda t: _measure(t, first))
        yield OfficeConflict(kind="outside", day=told.first, detail=write_time(nearest), source=nearest.row)
    base = get_base(term.office)
    if term.office in SOLE and not any(covers(t, first, last) for t in term.known):
        for tenure in others:
            same = get_base(tenure.office) == base and tenure.state == term.side
            if same and holds(tenure, first, last) and all(_is_other(tenure.person, n) for n in names):
                yield OfficeConflict(kind="other_holder", day=told.first, detail=tenure.person, source=tenure.row)
    for other in terms:
        if other.office != term.office and {other.office, term.office} <= ONE_JOB:
            both = any(covers(t, first, last) for t in other.known) and any(covers(t, first, last) for t in term.known)
            day = next((a for a in other.appearances if a.certain and a.first == told.first == told.last), None)
            if day is not None and not both and get_code(day.office) and other.side == term.side:
                yield OfficeConflict(kind="two_offices", day=told.first, detail=other.office, source=day.report)


def covers(tenure: Tenure, first: date, last: date) -> bool:
    """Whether the office may have been held from `first` to `last`, as far as reference data know, with some slack."""
    until = tenure.until or date.max - SLACK
    since = tenure.since if tenure.since > date.min + SLACK else date.min + SLACK
    return since - SLACK <= first and last <= until + SLACK


def holds(tenure: Tenure, first: date, last: date) -> bool:
    """Whether reference data have the office held all of the time from `first` to `last`."""
    until = tenure.until or tenure.checked
    return until is not None and tenure.since + SLACK <= first and last <= until - SLACK


def _is_other(person: str, name: str) -> bool:
    return compare_names(person, name).verdict == DIFFERENT


def _measure(tenure: Tenure, day: date) -> int:
    return min(abs((tenure.since - day).days), abs(((tenure.until or tenure.checked or day) - day).days))


def write_time(tenure: Tenure) -> str:
    """A tenure's time as EDTF: `2016-04-08/2021-04-05`, open (`..`) where its end is not known."""
    return f"{tenure.since}/{tenure.until or '..'}"
