"""Copies: reports that carry one dispatch. Two outlets printing one agency's text are one source."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from itertools import combinations

from aidememoire.consolidate.chains import Chains
from aidememoire.consolidate.outlets import Outlet, find_outlet
from aidememoire.lexicon.fold import fold
from aidememoire.model.reading import Reading
from aidememoire.model.report import Report
from aidememoire.model.span import Span

SHINGLE = 5
"""Words in a shingle."""

COPY = 0.5
"""Share of the shorter text's shingles found in the other, from which two texts are copies."""

REWRITE = 0.15
"""The same share where both credit one agency: an outlet that rewords a dispatch keeps its quotations."""

FEWEST = 8
"""Texts with fewer shingles are copies only when equal: a headline proves nothing."""

_HASHES = struct.Struct("<4I")
_WORD = re.compile(r"\w+")
Shingles = frozenset[tuple[str, ...]]


def find_shingles(reading: Reading) -> Shingles:
    """Runs of five folded words of the report's body; the whole text where no body was found.

    People with their offices, places and days are left out: two reporters who name the same ones do not copy.
    """
    words = _WORD.findall(fold(" ".join(_find_wording(reading))).casefold())
    return frozenset(tuple(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)))


def _find_wording(reading: Reading) -> Iterator[str]:
    text, cast = reading.report.text, reading.cast
    spans = sorted(
        span
        for spans in (
            (m.citation.span for m in cast.mentions),
            (p.citation.span for p in cast.places),
            (t.citation.span for t in reading.times),
        )
        for span in spans
    )
    bodies = [s.span for s in reading.report.find_segments("body")] or [Span(start=0, end=len(text))]
    for body in bodies:
        start = body.start
        for span in (s for s in spans if s.overlaps(body)):
            if span.start > start:
                yield text[start : span.start]
            start = max(start, span.end)
        yield text[start : body.end]


def build_sketch(reading: Reading) -> tuple[int, ...]:
    """Four numbers of a text; two texts have each in common as often as they have shingles in common (MinHash)."""
    numbers = [
        _HASHES.unpack(blake2b(" ".join(s).encode(), digest_size=_HASHES.size).digest()) for s in find_shingles(reading)
    ]
    return tuple(map(min, zip(*numbers, strict=True)))


def find_agencies(reading: Reading) -> frozenset[str]:
    """The agencies a report credits, in lower case: « VNA/CVN » names two."""
    agency = reading.report.agency
    return frozenset(_WORD.findall(fold(agency.quote).casefold())) if agency else frozenset()


def is_copy(left: Shingles, right: Shingles, agency: bool) -> bool:
    """Whether two texts carry one dispatch; `agency` when both credit the same one."""
    if left == right:
        return True
    few = min(len(left), len(right))
    return few >= FEWEST and len(left & right) / few >= (REWRITE if agency else COPY)


def find_voice(report: Report) -> Outlet | None:
    """Who the report is of."""
    return find_outlet(report.agency.quote if report.agency else None, report.url or report.source)


class CopyFinder:
    """Answers whether two reports are copies, shingling each report once and only when asked.

    `group` also puts together what one agency or one outlet reports: it confirms nothing that it said before.
    """

    def __init__(self, readings: Mapping[str, Reading]) -> None:
        self._readings = readings
        self._shingles: dict[str, Shingles] = {}

    def __call__(self, left: str, right: str) -> bool:
        """Whether the reports with these ids carry one dispatch."""
        if left == right:
            return True
        agency = bool(find_agencies(self._readings[left]) & find_agencies(self._readings[right]))
        return is_copy(self._get(left), self._get(right), agency)

    def _is_one_voice(self, left: str, right: str) -> bool:
        one, other = (find_voice(self._readings[i].report) for i in (left, right))
        return one is not None and other is not None and one.name == other.name

    def _get(self, report: str) -> Shingles:
        if report not in self._shingles:
            self._shingles[report] = find_shingles(self._readings[report])
        return self._shingles[report]

    def forget(self, report: str) -> None:
        """Let go of what was worked out of a report."""
        self._shingles.pop(report, None)

    def group(self, reports: Iterable[str]) -> dict[str, str]:
        """Each report's dispatch: the smallest id among the reports it is tied to by copying or by who reports."""
        chains = Chains()
        for left, right in combinations(sorted(chains.add(reports)), 2):
            if not chains.are_one(left, right) and (self._is_one_voice(left, right) or self(left, right)):
                chains.join(left, right)
        return {i: chain[0] for chain in chains.build() for i in chain}
