"""The solver over the generated undated reports of the tests, with ten thousand more tenures to look through."""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

from aidememoire.analysis.parse import parse
from aidememoire.dates.find import find_times
from aidememoire.dates.solve import solve
from aidememoire.languages.fr.dates import GRAMMAR
from aidememoire.languages.fr.sentences import SENTENCES
from aidememoire.lexicon.person_names import split_name
from aidememoire.model.knowledge import Knowledge, Tenure, build_knowledge

TENURES = 10_000
COUNT = 2_000


def measure_solver() -> str:
    """Times and truth over generated reports."""
    sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))
    from dates.dating import build_report, get_when
    from dates.undated import build_case

    crowd = build_crowd()
    spent: list[float] = []
    asserted = right = settled = covered = several = 0
    for seed in range(COUNT):
        case = build_case(seed)
        report = build_report(case.lines)
        times = find_times(parse(report, SENTENCES), GRAMMAR)
        knowledge = add_crowd(case.knowledge, crowd)
        start = perf_counter()
        solution = solve(report, times, case.clues, knowledge)
        spent.append(perf_counter() - start)
        edtf = get_when(solution, case.quote).edtf or ""
        exact, one = edtf[:1].isdigit(), case.years == {case.truth.year} and not case.wrong
        asserted, right = asserted + exact, right + (edtf == case.truth.isoformat())
        settled, covered = settled + one, covered + (one and exact)
        several += exact and len(case.years) > 1
    slow = sorted(spent)[int(COUNT * 0.95)] * 1000
    return (
        f"{slow:.2f} ms at the 95th percentile with {TENURES:,} tenures; {COUNT:,} undated reports: right when "
        f"asserted {right / asserted:.3f}, asserted where settled {covered / settled:.3f}, where open {several}"
    )


def build_crowd() -> Knowledge:
    """Ten thousand invented tenures under made-up names."""
    source = random.Random(3)
    syllables = (
        "ba be bi bo ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to".split()
    )
    rows = []
    for number in range(TENURES):
        person = " ".join("".join(source.choices(syllables, k=3)).title() for _ in range(2))
        since = date(1990, 1, 1) + timedelta(days=source.randrange(12_000))
        rows.append(
            Tenure(
                person=person,
                office="foreign_minister",
                state=source.choice(("RO", "AR", "PT", "LV")),
                since=since,
                until=since + timedelta(days=900),
                checked=None,
                source="bench",
                row=f"bench:{number}",
            )
        )
    return build_knowledge(rows, (), [split_name(t.person) for t in rows], "bench")


def add_crowd(knowledge: Knowledge, crowd: Knowledge) -> Knowledge:
    """The case's own rows beside the crowd's; indexes merged, since only looking things up is timed."""
    names = dict(crowd.by_name)
    for word, rows in knowledge.by_name.items():
        names[word] = (*rows, *names.get(word, ()))
    return replace(knowledge, tenures=(*knowledge.tenures, *crowd.tenures), by_name=names)
