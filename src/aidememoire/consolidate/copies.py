"""Copies: reports that carry one dispatch. Two outlets printing one agency's text are one source."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Mapping
from hashlib import blake2b

from aidememoire.lexicon.fold import fold
from aidememoire.model.reading import Reading

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
    """Runs of five folded words of the report's body; the whole text where no body was found."""
    report = reading.report
    texts = [report.text[s.span.start : s.span.end] for s in report.find_segments("body")] or [report.text]
    words = _WORD.findall(fold(" ".join(texts)).casefold())
    return frozenset(tuple(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)))


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


class CopyFinder:
    """Answers whether two reports are copies, shingling each report once and only when asked."""

    def __init__(self, readings: Mapping[str, Reading]) -> None:
        self._readings = readings
        self._shingles: dict[str, Shingles] = {}

    def __call__(self, left: str, right: str) -> bool:
        """Whether the reports with these ids carry one dispatch."""
        if left == right:
            return True
        agency = bool(find_agencies(self._readings[left]) & find_agencies(self._readings[right]))
        return is_copy(self._get(left), self._get(right), agency)

    def _get(self, report: str) -> Shingles:
        if report not in self._shingles:
            self._shingles[report] = find_shingles(self._readings[report])
        return self._shingles[report]

    def group(self, reports: Iterable[str]) -> dict[str, str]:
        """Each report's dispatch: the smallest id among the reports it is tied to by copying."""
        ids = sorted(set(reports))
        head = {i: i for i in ids}
        for index, left in enumerate(ids):
            for right in ids[index + 1 :]:
                if head[left] != head[right] and self(left, right):
                    old, new = max(head[left], head[right]), min(head[left], head[right])
                    head = {i: new if h == old else h for i, h in head.items()}
        return head
