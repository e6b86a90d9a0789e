"""Tellings of known days meet by the day, and nothing that the rules would join, or doubt, goes without meeting."""

from __future__ import annotations

from itertools import combinations
from random import Random

from store.build_readings import build_meeting

from aidememoire.consolidate.copies import CopyFinder
from aidememoire.consolidate.judge import judge
from aidememoire.consolidate.keys import find_candidates
from aidememoire.consolidate.link import link
from aidememoire.consolidate.telling import Telling, build_tellings
from aidememoire.model.reading import Reading

DATES = ("2024-05-03", "2024-05-04", "2024-05-06", "2024-05-31", "2024-06-01", "2024-05-04/2024-05-06", "2024-05")


def build_readings(count: int) -> list[Reading]:
    """Meetings of the same people on few days, held or to come, some of them numbered sessions."""
    chance = Random(11)
    return [
        build_meeting(
            chance.choice(DATES),
            source=f"{number}.txt",
            kind=chance.choice(("meeting", "call", "visit")),
            status=chance.choice(("held", "held", "held", "planned", "postponed")),
            ordinal=chance.choice((None, None, 3, 4)),
        )
        for number in range(count)
    ]


def test_nothing_that_would_be_linked_goes_without_meeting() -> None:
    """Every pair judged: the links are those of the candidates alone."""
    readings = build_readings(70)
    tellings = [t for r in readings for t in build_tellings(r)]
    copies = CopyFinder({r.report.id: r for r in readings})
    judged = {
        (a.id, b.id)
        for a, b in combinations(sorted(tellings, key=lambda t: t.id), 2)
        if judge(a, b, copies).judgement != "different"
    }
    assert judged == {(k.left, k.right) for k in link(tellings, copies)}


def test_held_on_days_apart_never_meet() -> None:
    """Two days apart in one month: no comparison is spent on them; neighbours meet, and so does what was announced."""

    def meet(one: str, other: str, status: str = "held") -> bool:
        found: list[Telling] = []
        for source, day in (("a.txt", one), ("b.txt", other)):
            found += build_tellings(build_meeting(day, source=source, status=status))
        return bool(find_candidates(found))

    assert not meet("2024-05-03", "2024-05-06")
    assert meet("2024-05-03", "2024-05-04")
    assert meet("2024-05-31", "2024-06-01")
    assert meet("2024-05-03", "2024-05-06", "planned")
    assert meet("2024-05-03", "2024-05")
    assert meet("2024-05-03/2024-05-05", "2024-05-06")
