"""Properties that hold whatever the evidence."""

from __future__ import annotations

from datetime import date
from random import Random
from time import perf_counter

from dates.dating import build_parse, build_report, get_when
from dates.undated import build_case
from hypothesis import given, settings
from hypothesis import strategies as st

from aidememoire.analysis.parse import parse
from aidememoire.dates.calendar import Period
from aidememoire.dates.find import find_times
from aidememoire.dates.resolve import resolve
from aidememoire.dates.solve import Solution, solve
from aidememoire.languages.fr.dates import GRAMMAR
from aidememoire.languages.fr.sentences import SENTENCES
from aidememoire.model.clues import Clue
from aidememoire.model.time import TimeValue

WORDS = st.sampled_from(
    ("lundi", "mardi", "le", "du", "au", "les", "et", "1er", "4", "31", "29", "février", "mai", "décembre", "2024",
     "1995",      "en", "depuis", "mandat", "2023-2025", "-", ",", "/", "12/05/2024",
     "hier", "la veille", "dernier", "prochain",
     "ans",      "il y a", "trois", "fin", "mi-", "années", "90", "XXe siècle", "au printemps", ".", "(", ")", "heure",
     "10h30", "à")
)  # fmt: skip


def run(seed: int, clues: tuple[Clue, ...] | None = None, drop: int | None = None) -> Solution:
    case = build_case(seed)
    report = build_report(case.lines)
    kept = case.clues if clues is None else clues
    if drop is not None:
        kept = tuple(c for n, c in enumerate(kept) if n != drop)
    return solve(report, find_times(parse(report, SENTENCES), GRAMMAR), kept, case.knowledge)


@given(st.integers(0, 10**6), st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_the_order_of_evidence_does_not_matter(seed: int, random: Random) -> None:
    """Clues shuffled give the same solution."""
    clues = list(build_case(seed).clues)
    random.shuffle(clues)
    assert run(seed, tuple(clues)) == run(seed)


@given(st.integers(0, 10**6))
@settings(max_examples=200, deadline=None)
def test_true_evidence_never_makes_a_right_answer_wrong(seed: int) -> None:
    """Solved right without one clue, a report is not solved otherwise with it."""
    case = build_case(seed)
    for drop in range(len(case.clues)):
        before = get_when(run(seed, drop=drop), case.quote).edtf
        after = get_when(run(seed), case.quote).edtf
        if before == case.truth.isoformat():
            assert after == before


@given(st.integers(0, 10**6))
@settings(max_examples=150, deadline=None)
def test_every_quote_of_a_basis_is_verbatim(seed: int) -> None:
    """What a basis cites from the report stands there; the rest names its row."""
    case = build_case(seed)
    text = build_report(case.lines).text
    told = {c.citation for c in case.clues}
    for when in run(seed).whens:
        for because in when.basis:
            assert because.citation is not None or because.source
            if because.citation is not None and because.citation not in told:
                span = because.citation.span
                assert because.citation.quote == text[span.start : span.end]


@given(st.lists(WORDS, max_size=30))
@settings(max_examples=300, deadline=None)
def test_no_interval_is_inverted(words: list[str]) -> None:
    """Whatever words come together, what is solved runs forward, and nothing raises."""
    report = build_report("header| date 2024-05\n" + " ".join(words))
    times = find_times(parse(report, SENTENCES), GRAMMAR)
    for when in solve(report, times, (), build_case(1).knowledge).whens:
        if when.edtf and "/" in when.edtf and when.edtf[0].isdigit():
            first, last = when.edtf.split("/")
            assert first <= last or first.startswith(last) or last.startswith(first)


@given(st.text(max_size=400))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_without_failing(text: str) -> None:
    """No text makes the rules raise, and citations are its own words."""
    lines = "body| " + text.replace("\n", " ").replace("\r", " ")
    for time in find_times(build_parse(lines), GRAMMAR):
        assert time.citation.quote.strip()


def test_no_rule_runs_away() -> None:
    """Long runs of one token, where careless patterns go quadratic or worse, stay fast."""
    for token in ("1", "1 ", "le ", "du 4 ", "2020-", "mardi ", "mandat ", "les 4, ", "Forum ", "depuis ", "'", "à "):
        text = (token * 4000)[:8000]
        start = perf_counter()
        find_times(build_parse("body| " + text), GRAMMAR)
        assert perf_counter() - start < 3, token


@given(
    st.builds(TimeValue, month=st.integers(1, 12), day=st.integers(1, 31)), st.dates(date(1990, 1, 1), date(2090, 1, 1))
)
def test_a_day_without_year_falls_within_a_year_of_the_report(value: TimeValue, day: date) -> None:
    """Never further than the calendar's leap days make it."""
    period = resolve(value, Period(lo=day, hi=day, grain="day", edtf=day.isoformat()), None)
    if period is not None and (value.month, value.day) != (2, 29):
        assert abs((period.lo - day).days) <= 366
