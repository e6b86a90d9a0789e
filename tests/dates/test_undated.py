"""Two thousand undated reports: what is asserted is right, and what the evidence settles is asserted."""

from __future__ import annotations

from time import perf_counter

from dates.dating import build_report, get_when
from dates.undated import build_case

from aidememoire.analysis.parse import parse
from aidememoire.dates.find import find_times
from aidememoire.dates.solve import solve
from aidememoire.languages.fr.dates import GRAMMAR
from aidememoire.languages.fr.sentences import SENTENCES

COUNT = 2000


def test_two_thousand_undated_reports() -> None:
    """Exact when asserted ≥ 99 %; asserted on ≥ 70 % of those with one year left; never where several are."""
    asserted = right = settled = covered = several = 0
    spent: list[float] = []
    for seed in range(COUNT):
        case = build_case(seed)
        report = build_report(case.lines)
        times = find_times(parse(report, SENTENCES), GRAMMAR)
        start = perf_counter()
        solution = solve(report, times, case.clues, case.knowledge)
        spent.append(perf_counter() - start)
        edtf = get_when(solution, case.quote).edtf or ""
        exact = edtf[:1].isdigit()
        asserted += exact
        right += edtf == case.truth.isoformat()
        one = case.years == {case.truth.year} and not case.wrong
        settled += one
        covered += one and exact
        several += exact and len(case.years) > 1
    told = f"asserted {asserted}, right {right}, settled {settled}, covered {covered}"
    assert several == 0, told
    assert right >= 0.99 * asserted, told
    assert covered >= 0.7 * settled, told
    assert sorted(spent)[int(COUNT * 0.95)] < 0.05
