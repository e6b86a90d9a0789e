"""How a language ends its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceGrammar:
    """abbreviations: words that a full stop follows without ending a sentence (« M », « Dr »), lower case."""

    abbreviations: frozenset[str]

    def find_sentences(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """(start, end) of each sentence in `text[start:end]`, without the blanks around it."""
        at = start
        for stop in _STOP.finditer(text, start, end):
            if stop.group().startswith(".") and not self._ends(text, at, stop.start()):
                continue
            yield from _trim(text, at, stop.end())
            at = stop.end()
        yield from _trim(text, at, end)

    def _ends(self, text: str, at: int, stop: int) -> bool:
        """Whether a full stop at `stop` ends a sentence: not after an initial or an abbreviation."""
        last = re.split(r"[^\w]", text[max(at, stop - 24) : stop])[-1]
        return not (len(last) == 1 and last.isupper()) and last.lower() not in self.abbreviations


_STOP = re.compile(r"[.!?…]+(?:\s?[»”]|[\")])*(?=\s+[^a-zà-ÿ\s]|\s*\Z)")


def _trim(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
