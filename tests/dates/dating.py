"""Reports written line by line (`header| date 2024-11`), with their times found and solved; clues made by hand."""

from __future__ import annotations

from datetime import date

from aidememoire.analysis.parse import Parse, parse
from aidememoire.dates.find import find_times
from aidememoire.dates.solve import Solution, solve
from aidememoire.languages.fr.dates import GRAMMAR
from aidememoire.languages.fr.sentences import SENTENCES
from aidememoire.lexicon.person_names import split_name
from aidememoire.model.clues import Clue
from aidememoire.model.knowledge import FrameworkSince, Knowledge, Tenure, build_knowledge
from aidememoire.model.report import SEGMENT_KINDS, Report, Segment
from aidememoire.model.span import Citation, Span
from aidememoire.model.time import When

TENURES = (
    ("Mirela Costin", "foreign_minister", "RO", date(2019, 11, 4), date(2021, 11, 25)),
    ("Mirela Costin", "foreign_minister", "RO", date(2023, 6, 15), None),
    ("Baltasar Quiroga", "head_of_state", "AR", date(2015, 12, 10), date(2016, 12, 9)),
)
FRAMEWORKS = ((("AR", "RO"), "strategic partnership", date(2017, 3, 2), date(2022, 9, 14)),)


def build_report(lines: str, url: str | None = None, date: str | None = None) -> Report:
    """A report whose lines are segments; a line without a kind is body."""
    at, kept, segments = 0, [], []
    for line in lines.strip().split("\n"):
        kind, _, rest = line.partition("| ")
        words, kind = (rest, kind) if kind in SEGMENT_KINDS and rest else (line, "body")
        if words.strip():
            segments.append(Segment(kind=kind, span=Span(start=at, end=at + len(words))))
        kept.append(words)
        at += len(words) + 1
    return Report(
        id="r", source="test", text="\n".join(kept), language="fr", segments=tuple(segments), url=url, date=date
    )


def build_parse(lines: str) -> Parse:
    """The parse of such a report."""
    return parse(build_report(lines), SENTENCES)


def build_test_knowledge() -> Knowledge:
    """The invented tenures and framework above; the horizon is 2026."""
    tenures = tuple(
        Tenure(person=p, office=o, state=s, since=a, until=b, checked=date(2025, 12, 31), source="test", row=f"row:{n}")
        for n, (p, o, s, a, b) in enumerate(TENURES)
    )
    frameworks = tuple(
        FrameworkSince(parties=p, name=n, earliest=a, latest=a, until=b, source="test", row="frameworks:1")
        for p, n, a, b in FRAMEWORKS
    )
    return build_knowledge(tenures, frameworks, [split_name(t.person) for t in tenures], "test")


KNOWLEDGE = build_test_knowledge()


def solve_lines(
    lines: str, *clues: Clue, knowledge: Knowledge = KNOWLEDGE, url: str | None = None, date: str | None = None
) -> Solution:
    """Times found and solved."""
    report = build_report(lines, url, date)
    return solve(report, find_times(parse(report, SENTENCES), GRAMMAR), clues, knowledge)


def get_when(solution: Solution, quote: str) -> When:
    """What the expression `quote` was worked out to be."""
    found = [w for t, w in zip(solution.times, solution.whens, strict=True) if t.citation.quote == quote]
    assert found, f"{quote!r} is not among {[t.citation.quote for t in solution.times]}"
    return found[0]


def office(name: str, code: str, state: str | None, segment: str = "body") -> Clue:
    """An office clue; its words stand nowhere in particular."""
    return Clue(kind="office", citation=build_words(name), segment=segment, name=name, code=code, state=state)


def framework(code: str, *states: str, at: int = 0) -> Clue:
    """A framework in force between `states`."""
    return Clue(kind="framework", citation=build_words(code, at), code=code, states=tuple(sorted(states)))


def anniversary(year: int) -> Clue:
    """An anniversary of `year` still to come."""
    return Clue(kind="anniversary", citation=build_words("anniversaire"), year=year)


def build_words(words: str, at: int = 0) -> Citation:
    """A citation of `words`."""
    return Citation(report="r", span=Span(start=at, end=at + len(words)), quote=words)
