"""Judging a pair of tellings: the same event, different events, or unsure, each with its reasons.

The rules stand in order of precedence; the first that applies decides. "Unsure" never joins two tellings: a missed
link leaves two lines in a chronology, a wrong one puts words into the wrong meeting.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from aidememoire.consolidate.compare import Comparison, compare
from aidememoire.consolidate.names import Name, fold_name, is_same_name
from aidememoire.consolidate.reasons import write_reason
from aidememoire.consolidate.telling import FORWARD, Telling

YEAR = 366
"""A session number comes back in no shorter time; a postponed session is held within it."""

SESSION = 31
"""Two dates of one numbered session that was held lie at most so many days apart."""

ONE_SIDED = frozenset({"press_statement", "appointment", "visit"})
"""Kinds known by one person: a spokesman's briefing, an envoy, a guest."""

RITUAL = frozenset({"message", "ceremony"})
"""Kinds that come back on the same day every year."""

TEASER = 6
"""Words from which a teaser's sentence is the heading of one report, wherever it is printed."""

SOLEMN = frozenset({"other", "signing", "ceremony"})
"""Kinds told by what was decided rather than by who met."""

PAIR = 2
"""People named in both tellings from which a side that one report does not give, or gives otherwise, parts nothing."""

Copies = Callable[[str, str], bool]
"""Whether two reports, by id, are copies of one dispatch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What was decided on a pair, how strong the evidence for "same" is (0 to 1), and why.

    soft   "different" for want of evidence only: what ties each of the two to a third report still joins them
    """

    judgement: str
    score: float
    reasons: tuple[str, ...]
    soft: bool = False


def judge(left: Telling, right: Telling, copies: Copies) -> Judgement:
    """Decide on two tellings. The order of the two does not matter."""
    if left.report == right.report and not (left.aside or right.aside):
        return _differ(write_reason("one_report"))
    found = compare(left, right)
    for step in (_find_difference, _find_session, _find_meeting, _find_topic):
        decided = step(left, right, found)
        if decided is not None:
            return decided
    return _find_copy(left, right, found, copies)


def _differ(reason: str, *, soft: bool = False) -> Judgement:
    return Judgement(judgement="different", score=0.0, reasons=(reason,), soft=soft)


def _agree(score: float, found: Comparison, *reasons: str) -> Judgement:
    score += 0.02 * (found.kinds == "equal") + 0.01 * (found.place == "same") + 0.01 * (found.parties == "equal")
    return Judgement(judgement="same", score=min(round(score, 3), 1.0), reasons=reasons)


def _doubt(score: float, *reasons: str) -> Judgement:
    return Judgement(judgement="unsure", score=score, reasons=reasons)


def _find_difference(left: Telling, right: Telling, found: Comparison) -> Judgement | None:
    if found.session == "different" and found.mechanism != "different":
        return _differ(write_reason("sessions", left=left.ordinal, right=right.ordinal))
    crossing = found.parties == "crossing" and len(left.parties & right.parties) < 2
    if found.parties == "apart" or (crossing and found.named < PAIR):
        return _differ(write_reason("sides"))
    if found.kinds == "apart":
        return _differ(write_reason("kinds", left=left.event.kind, right=right.event.kind))
    if found.mechanism == "different" and not found.shared:
        return _differ(write_reason("mechanisms"))
    return None


def _find_session(left: Telling, right: Telling, found: Comparison) -> Judgement | None:
    """Numbered sessions of one mechanism, whenever each report puts them; and dates that rule all else out."""
    if found.session != "same" or found.mechanism == "different":
        return _find_apart(left, right, found)
    number = write_reason("session", number=left.ordinal)
    if found.mechanism == "unknown":
        return _find_unnamed(left, right, found, number) or _find_apart(left, right, found)
    if found.gap is None or found.gap == 0:
        return _agree(0.96, found, number)
    if found.gap > YEAR:
        return _differ(write_reason("session_apart", gap=found.gap))
    if {left.event.status, right.event.status} & FORWARD:
        return _agree(0.9, found, number, write_reason("announced_apart", gap=found.gap))
    if found.gap <= SESSION:
        return _agree(0.88, found, number, write_reason("dates_apart", gap=found.gap))
    return _doubt(0.5, number, write_reason("dates_apart", gap=found.gap))


def _find_unnamed(left: Telling, right: Telling, found: Comparison, number: str) -> Judgement | None:
    """Sessions with one number whose names cannot be compared, as those of two languages: by sides and day."""
    if found.parties != "equal" or len(left.parties) < 2 or found.conflicts:
        return None
    if found.gap is None:
        return _doubt(0.4, number)
    if found.gap == 0:
        return _agree(0.87, found, number, write_reason("same_day"))
    if found.gap <= YEAR and {left.event.status, right.event.status} & FORWARD:
        return _doubt(0.45, number, write_reason("announced_apart", gap=found.gap))
    return None


def _find_apart(left: Telling, right: Telling, found: Comparison) -> Judgement | None:
    if found.dates == "near" and found.kinds == "equal" and not found.conflicts:
        if found.mechanism == "same":
            return _agree(0.75, found, write_reason("one_mechanism"), write_reason("day_apart"))
        if len(found.shared) > 1 and found.place in ("same", "unknown"):
            score, reason = 0.72, write_reason("people", sides=_list(found.shared))
            if left.event.kind in ("call", "visit"):
                return _agree(score, found, reason, write_reason("day_apart"))
            return _doubt(score, reason, write_reason("day_apart"))
    if found.dates not in ("apart", "near"):
        return None
    moved = {left.event.status, right.event.status} & FORWARD and found.gap is not None and found.gap <= YEAR
    if moved and found.kinds == "equal" and found.shared and not found.conflicts:
        return _doubt(
            0.4, write_reason("people", sides=_list(found.shared)), write_reason("announced_away", gap=found.gap)
        )
    open_session = moved and found.kinds == "equal" and left.event.kind == "dialogue" and not found.conflicts
    return _differ(write_reason("days_apart", gap=found.gap), soft=bool(open_session))


def _find_meeting(left: Telling, right: Telling, found: Comparison) -> Judgement | None:
    """Events known by who took part."""
    if found.conflicts:
        return _find_conflict(left, right, found)
    people = write_reason("people", sides=_list(found.shared)) if found.shared else ""
    both = len(found.shared) > 1 or (found.named >= PAIR and found.parties == "equal" and found.kinds == "equal")
    backed = bool(found.shared and found.offices)
    if found.dates == "exact":
        if both:
            return _agree(0.95, found, people, write_reason("same_day"))
        if backed:
            return _agree(
                0.9, found, people, write_reason("office", sides=_list(found.offices)), write_reason("same_day")
            )
        if found.mechanism == "same":
            return _agree(0.88, found, write_reason("one_mechanism"), write_reason("same_day"))
        if len(found.offices) > 1 and found.place != "apart":
            return _agree(0.86, found, write_reason("offices", sides=_list(found.offices)), write_reason("same_day"))
        if _is_one_sitting(left, right, found):
            return _agree(0.74, found, write_reason("same_day"), write_reason("same_place", dates=found.dates))
        if found.shared and found.kinds == "equal" and left.event.kind in ONE_SIDED and found.place != "apart":
            return _agree(0.85, found, people, write_reason("same_day"))
        if found.shared and found.parties == "equal" and found.kinds == "equal" and _is_same_host(left, right):
            return _agree(0.8, found, people, write_reason("same_day"), write_reason("one_described"))
    if found.dates in ("month", "open") and found.mechanism == "same" and found.place in ("same", "country"):
        return _agree(0.74, found, write_reason("one_mechanism"), write_reason("same_place", dates=found.dates))
    if found.dates == "month":
        if both or backed:
            return _agree(0.8, found, people, write_reason("same_month"))
        single = found.shared and found.kinds == "equal" and found.place != "apart"
        if single and left.event.kind in ("visit", "appointment") and _is_same_guest(left, right):
            return _agree(0.78, found, people, write_reason("same_month"))
    if found.dates == "open" and found.shared and _is_one_visit(left, right, found):
        return _agree(0.7, found, people, write_reason("same_day_no_year"))
    if found.dates == "open" and both and not {left.event.kind, right.event.kind} & RITUAL:
        return _agree(0.75, found, people, write_reason("same_day_no_year"))
    return None


def _is_one_sitting(left: Telling, right: Telling, found: Comparison) -> bool:
    """Whether two sides sat in one country on one day, and one of the two reports names nobody there."""
    sessions = left.event.kind == right.event.kind == "dialogue" and found.parties == "equal" and len(left.parties) == 2
    bare = any(not any(p.name for p in t.people) for t in (left, right))
    return sessions and bare and found.place in ("same", "country") and found.mechanism != "different"


def _is_bare_session(left: Telling, right: Telling, found: Comparison) -> bool:
    """Whether two tellings of a session of two sides at one time have nothing in common as one names nobody."""
    sessions = left.event.kind == right.event.kind == "dialogue" and found.parties == "equal" and len(left.parties) == 2
    return sessions and found.gap == 0 and not (left.people and right.people)


def _is_same_host(left: Telling, right: Telling) -> bool:
    """Whether one host or caller is named in both: on one day that person has one such contact with one other side."""
    names = [_get_names(t, "host", "initiator") for t in (left, right)]
    return len(left.parties) == 2 and any(is_same_name(a, b) for a in names[0] for b in names[1])


def _get_names(telling: Telling, *roles: str) -> set[Name]:
    actors = [telling.reading.cast.actors[p.actor] for p in telling.event.participants if p.role in roles]
    return {fold_name(a.name) for a in actors if a.name}


def _find_conflict(left: Telling, right: Telling, found: Comparison) -> Judgement:
    """Someone else on one side. A report may name only part of a delegation, so a common mechanism keeps it open."""
    if found.dates == "exact" and found.shared and found.conflicts == found.renamed and found.kinds == "equal":
        return _agree(0.76, found, write_reason("people", sides=_list(found.shared)), write_reason("renamed"))
    if found.dates == "exact" and found.mechanism == "same" and found.kinds == "equal":
        return _agree(
            0.74,
            found,
            write_reason("one_mechanism"),
            write_reason("same_day"),
            write_reason("others", sides=_list(found.conflicts)),
        )
    return _differ(write_reason("others", sides=_list(found.conflicts)))


def _is_one_visit(left: Telling, right: Telling, found: Comparison) -> bool:
    """Whether both tell a visit of one guest to one country: its host need not be named."""
    kinds = left.event.kind == right.event.kind == "visit"
    return kinds and found.parties == "equal" and found.place != "apart" and _is_same_guest(left, right)


def _is_same_guest(left: Telling, right: Telling) -> bool:
    """Whether the guests agree: by role where both give it, else by anyone in common."""
    names = [_get_names(t, "guest") for t in (left, right)]
    return not all(names) or any(is_same_name(a, b) for a in names[0] for b in names[1])


def _find_topic(left: Telling, right: Telling, found: Comparison) -> Judgement | None:
    """Events known by what was decided: an upgrade of relations happens once; what two sides sign on one day in one
    place is one signing, whoever held the pens."""
    kinds = {left.event.kind, right.event.kind}
    if kinds == {"signing"} and found.parties == "equal" and len(left.parties) > 1 and _is_one_day_and_place(found):
        return _agree(0.76, found, write_reason("same_day"), write_reason("same_place", dates=found.dates))
    if not found.topics or not kinds <= SOLEMN or found.parties != "equal" or len(left.parties) < 2:
        return None
    if found.dates in ("exact", "month", "coarse"):
        return _agree(
            0.78,
            found,
            write_reason("topics", topics=", ".join(sorted(left.topics & right.topics))),
            write_reason("dates_agree"),
        )
    return None


def _is_one_day_and_place(found: Comparison) -> bool:
    return found.dates == "exact" and found.place == "same"


def _find_copy(left: Telling, right: Telling, found: Comparison, copies: Copies) -> Judgement:
    """Copies of one dispatch tell the same events in the same words, dated or not."""
    told_alike = left.event.kind == right.event.kind and (left.words == right.words or len(found.shared) > 1)
    if told_alike and left.report != right.report and copies(left.report, right.report):
        return _agree(0.82, found, write_reason("copies"))
    teased = left.words == right.words and found.kinds == "equal" and (left.aside or right.aside)
    if teased and (left.report == right.report or len(left.words.split()) >= TEASER):
        return _agree(0.8, found, write_reason("teaser"))
    if found.shared or found.topics:
        shared = write_reason("people", sides=_list(found.shared)) if found.shared else write_reason("one_framework")
        return _doubt(0.3 + 0.1 * len(found.shared), shared, write_reason("dates_are", dates=found.dates))
    if found.dates in ("open", "month") and _is_one_sitting(left, right, found):
        return _doubt(0.3, write_reason("same_place", dates=found.dates))
    return _differ(write_reason("nothing"), soft=_is_bare_session(left, right, found))


def _list(sides: frozenset[str]) -> str:
    return " and ".join(sorted(sides))
