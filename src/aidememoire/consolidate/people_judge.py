"""Judging two guises: the same person, different people, or unsure, each with its reasons.

The rules stand in order of precedence. "Unsure" joins nobody: one person under two headings can be merged by whoever
looks; two people under one heading put words into the wrong mouth.
"""

from __future__ import annotations

from datetime import date

from aidememoire.consolidate.judge import Judgement
from aidememoire.consolidate.telling import SOLE
from aidememoire.lexicon.name_compare import DIFFERENT, SAME, NameVerdict, compare_names
from aidememoire.model.people import Guise

HIGH = frozenset({*SOLE, "deputy_head_of_government", "monarch", "speaker", "party_leader"})
POSTED = frozenset({"ambassador", "consul", "spokesperson", "charge_d_affaires", "attache"})
"""Nobody holds an office of HIGH and one of POSTED at one time."""

APART = 366
"""Days from which one word of a name and one office no longer make one person of two."""

LIFE = 60 * 366
"""Days that no career spans."""


def judge_guises(left: Guise, right: Guise, known: tuple[str | None, str | None] = (None, None)) -> Judgement:
    """Judge two guises; `known` is the name under which reference data has each, where it has one."""
    names = compare_names(left.name, right.name)
    if known[0] is not None and known[0] == known[1]:
        return _agree(0.98, "reference data has both as " + known[0], names.reason)
    if names.verdict == DIFFERENT:
        return _differ(names.reason)
    gap = _measure_gap(left, right)
    if gap is not None and gap > LIFE:
        return _differ(f"{gap // 366} years apart")
    if left.side and right.side and left.side != right.side:
        return _judge_sides(left, right, names)
    clash = _find_clash(left, right, gap)
    if clash:
        return _differ(clash)
    if names.verdict == SAME:
        return _judge_same(left, right, names)
    return _judge_part(left, right, names, gap)


def _judge_sides(left: Guise, right: Guise, names: NameVerdict) -> Judgement:
    """Somebody may leave a state's service for an organisation's; the name alone does not say so."""
    one, other = left.side, right.side
    if names.verdict == SAME and (len(one) > 2) != (len(other) > 2):
        return _doubt(0.4, names.reason, f"{one} and {other}")
    return _differ(f"{' and '.join(sorted((one, other)))} are two sides")


def _judge_same(left: Guise, right: Guise, names: NameVerdict) -> Judgement:
    if not (left.side and right.side):
        if not left.side and not right.side:
            return _agree(0.75 * names.score, names.reason, "no side is told of either")
        return _agree(0.8 * names.score, names.reason, "one side is told once")
    if left.office and left.office == right.office:
        return _agree(0.95 * names.score, names.reason, f"the same office of {left.side}")
    return _agree(0.9 * names.score, names.reason, f"both of {left.side}")


def _judge_part(left: Guise, right: Guise, names: NameVerdict, gap: int | None) -> Judgement:
    side = left.side if left.side == right.side else ""
    near = gap is not None and gap <= APART
    if side and left.office and left.office == right.office and near:
        score = 0.7 if left.office in SOLE else 0.6
        if left.office in SOLE or names.score >= 0.5:
            return _agree(score, names.reason, f"the same office of {side} within a year")
    if side and not (left.office and right.office) and names.score >= 0.5:
        return _doubt(0.45, names.reason, f"both of {side}")
    return _doubt(0.3, names.reason) if side else _differ(f"{names.reason}; no side in common")


def _find_clash(left: Guise, right: Guise, gap: int | None) -> str:
    """Two offices that nobody holds at one time, held at one time."""
    offices = {left.office, right.office}
    if gap == 0 and offices & HIGH and offices & POSTED:
        return f"{' and '.join(sorted(offices))} at one time"
    return ""


def _measure_gap(left: Guise, right: Guise) -> int | None:
    """Days between the times two guises are seen in; 0 where these overlap, None where one has no time."""
    if left.first is None or left.last is None or right.first is None or right.last is None:
        return None
    later, earlier = max(left.first, right.first), min(left.last, right.last)
    return max(0, (date.fromisoformat(later) - date.fromisoformat(earlier)).days)


def _agree(score: float, *reasons: str) -> Judgement:
    return Judgement(judgement="same", score=round(score, 3), reasons=tuple(reasons))


def _differ(*reasons: str) -> Judgement:
    return Judgement(judgement="different", score=0.0, reasons=tuple(reasons))


def _doubt(score: float, *reasons: str) -> Judgement:
    return Judgement(judgement="unsure", score=round(score, 3), reasons=tuple(reasons))
