"""Promises followed through the record: which statements promise, which later ones speak of them, what they tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from aidememoire.consolidate.announced import build_announced
from aidememoire.consolidate.days import build_days
from aidememoire.consolidate.likeness import are_apart, measure_likeness
from aidememoire.consolidate.statements import (
    PROMISING,
    Statement,
    build_statements,
    find_debtors,
    find_report,
    is_undertaking,
)
from aidememoire.model.commitments import Commitment, Debtor, Step
from aidememoire.model.record import Event
from aidememoire.model.time import When

ALIKE = 0.5
"""Share of words from which a later statement may speak of a promise."""

SAME = 0.6
"""Share from which two promises of one debtor are one promise made twice."""

SHARED = 2
"""Words two statements must share; one is enough beside a shared name."""

TALKED = 3
"""Words it must share with a promise to be a mention of it where it tells nothing of its fate."""

CLEAR = 0.15
"""By how much the likest promise must lead the next for a report to count for it alone."""

_OPEN_DOMAINS = frozenset({"politics", "other"})


@dataclass(kw_only=True)
class _Promise:
    """A promise in the making: its first statement, others' words for it, what was told since."""

    statement: Statement
    debtors: tuple[Debtor, ...]
    foreign: bool
    wordings: list[Statement] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)


def build_commitments(events: Sequence[Event], on: int | None) -> tuple[Commitment, ...]:
    """The promises in `events` and what became of each by the day `on` (proleptic ordinal; None: no day is known).

    Events are those between the sides asked about, in order of time. Contacts announced are promises of all sides.
    """
    statements = build_statements(events)
    promises = _gather(statements)
    index = _Index(promises)
    for statement in statements:
        step = find_report(statement)
        if statement.act not in PROMISING:
            _report(statement, step, index)
    said = [_finish(p, on) for p in promises]
    announced = build_announced(events, [s for s in statements if is_undertaking(s)], on)
    return tuple(sorted((*said, *announced), key=_get_order))


def _get_order(commitment: Commitment) -> tuple[bool, int, str]:
    days = build_days(commitment.steps[0].when.edtf)
    first = days.first if days and days.first else 0
    return first == 0, first, commitment.id


def _gather(statements: Iterable[Statement]) -> list[_Promise]:
    """Undertakings, each once: what other reports of the event say in other words joins it, a later one repeats it."""
    found: list[_Promise] = []
    by_debtor: dict[tuple[Debtor, ...], list[_Promise]] = {}
    for statement in statements:
        if statement.said is None or not is_undertaking(statement):
            continue
        debtors, foreign = find_debtors(statement)
        if not debtors:
            continue
        mates = by_debtor.setdefault(debtors, [])
        same = _find_same(mates, statement)
        if same is None:
            mates.append(_Promise(statement=statement, debtors=debtors, foreign=foreign))
            found.append(mates[-1])
        elif same.statement.event.id == statement.event.id:
            same.wordings.append(statement)
        else:
            same.steps.append(_build_step("repeated", statement))
    return found


def _find_same(mates: Sequence[_Promise], statement: Statement) -> _Promise | None:
    """The likest promise of the debtor that this is again, the first of several as like."""
    found, most = None, 0.0
    for promise in mates:
        score = _compare_promises(promise.statement, statement)
        if score > most:
            found, most = promise, score
        if most >= 1.0:
            break  # no later one can be likelier
    return found


def _compare_promises(promise: Statement, other: Statement) -> float:
    """How like two promises of one debtor are, 0 where they are two promises."""
    if promise.act != other.act:
        return 0.0
    left, right = promise.terms, other.terms
    elsewhere = promise.event is not other.event and promise.event.id != other.event.id
    if (elsewhere and not _are_in_order(promise, other)) or are_apart(left, right):
        return 0.0
    likeness = measure_likeness(left, right)
    if elsewhere:
        common = left.stems & right.stems
        if common and left.numbers & right.numbers and _share_due(promise, other):
            return max(likeness, SAME)
        return likeness if likeness >= SAME and len(common) >= SHARED else 0.0
    reports = set(promise.said.reports if promise.said else ()), set(other.said.reports if other.said else ())
    if reports[0] & reports[1]:
        return 0.0
    return likeness if likeness >= SAME or (likeness and _share_due(promise, other)) else 0.0


def _share_due(left: Statement, right: Statement) -> bool:
    """Whether both set a time, and one holds the other: « d'ici décembre », « avant la fin de l'année »."""
    dues = [build_days(s.said.due.edtf) if s.said and s.said.due else None for s in (left, right)]
    one, other = dues
    if one is None or other is None or one.last is None or other.last is None:
        return False
    return one.last == other.last


def _are_in_order(promise: Statement, later: Statement) -> bool:
    return promise.last is not None and later.first is not None and later.first > promise.last


class _Index:
    """Promises by the names and stems in them, so that a statement meets only those it may speak of."""

    def __init__(self, promises: Sequence[_Promise]) -> None:
        self._by_term: dict[str, list[int]] = {}
        self.promises = promises
        for number, promise in enumerate(promises):
            for term in promise.statement.terms.stems | promise.statement.terms.names:
                self._by_term.setdefault(term, []).append(number)

    def find(self, statement: Statement) -> list[tuple[float, _Promise]]:
        """Earlier promises it may speak of, likest first."""
        terms = statement.terms
        shared = Counter(n for t in terms.stems | terms.names for n in self._by_term.get(t, ()))
        found = [(_compare(self.promises[n].statement, statement), n) for n in shared]
        return [(score, self.promises[n]) for score, n in sorted(found, key=lambda f: (-f[0], f[1])) if score]


def _compare(promise: Statement, later: Statement) -> float:
    """How surely `later` speaks of the thing promised; 0 where it does not."""
    left, right = promise.terms, later.terms
    if not _are_in_order(promise, later) or are_apart(left, right):
        return 0.0
    likeness, common = measure_likeness(left, right), left.stems & right.stems
    if left.names & right.names and common - left.names:
        return likeness + 1 if _share_domain(promise, later) else 0.0
    return likeness if likeness >= ALIKE and len(common) >= SHARED and _share_domain(promise, later) else 0.0


def _share_domain(promise: Statement, later: Statement) -> bool:
    one, other = (set(s.said.domains) if s.said else set[str]() for s in (promise, later))
    return not one or not other or bool(one & other) or bool((one | other) & _OPEN_DOMAINS)


def _report(statement: Statement, step: str | None, index: _Index) -> None:
    """Give the step to the promise it speaks of; where several are as like, to none: each is only mentioned."""
    found = index.find(statement)
    if not found:
        return
    best = [p for score, p in found if score > found[0][0] - CLEAR]
    kind = step if step is not None and len(best) == 1 else "mentioned"
    if kind == "mentioned":
        best = [p for p in best if len(p.statement.terms.stems & statement.terms.stems) >= TALKED]
    for promise in best:
        if not any(s.event == statement.event.id and s.kind == kind for s in promise.steps):
            promise.steps.append(_build_step(kind, statement))


def _build_step(kind: str, statement: Statement) -> Step:
    event = statement.event
    reports = statement.said.reports if statement.said else tuple(a.report for a in event.attestations)
    return Step(kind=kind, when=event.when, event=event.id, citation=statement.content, reports=reports)


def _finish(promise: _Promise, on: int | None) -> Commitment:
    statement = promise.statement
    said = statement.said
    assert said is not None
    every = (statement, *promise.wordings)
    due = next((s.said.due for s in every if s.said and s.said.due), None)
    steps = (_build_step("promised", statement), *sorted(promise.steps, key=_get_day))
    owing = {d.side for d in promise.debtors}
    others = tuple(p for p in statement.event.parties if p not in owing)
    place = f"{statement.content.report}|{statement.content.span.start}|{statement.content.span.end}|{said.act}"
    return Commitment(
        id=sha256(place.encode()).hexdigest()[:32],
        kind=said.act,
        debtors=promise.debtors,
        creditors=others if said.act == "commit" or len(owing) == 1 else (),
        speakers=said.speakers,
        content=statement.content,
        wordings=tuple(s.content for s in promise.wordings),
        domains=tuple(dict.fromkeys(d for s in every if s.said for d in s.said.domains)),
        due=due,
        status=find_status(steps, due, on),
        steps=steps,
        told_by=said.states if promise.foreign else (),
    )


def _get_day(step: Step) -> int:
    days = build_days(step.when.edtf)
    return days.first if days and days.first else 0


def find_status(steps: Sequence[Step], due: When | None, on: int | None) -> str:
    """kept, cancelled, progress as the steps say; else lapsed where the time has passed by `on`; else open."""
    kinds = {s.kind for s in steps}
    for kind in ("kept", "cancelled", "progress"):
        if kind in kinds:
            return kind
    days = build_days(due.edtf) if due else None
    passed = days is not None and days.last is not None and on is not None and days.last < on
    return "lapsed" if passed else "open"
