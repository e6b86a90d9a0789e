"""Numbered sources at the end of a text, and the marks that point to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from aidememoire.export.chronology import describe_source
from aidememoire.export.paragraph import fill
from aidememoire.export.wording import Wording

Json = dict[str, Any]


class SourceList:
    """Reports numbered from 1 as they are first cited; `cards` gives {"source", "headline", "published"} by report."""

    def __init__(self, cards: Mapping[str, Json]) -> None:
        self._cards = cards
        self._numbers: dict[str, int] = {}

    def mark(self, reports: Iterable[str]) -> str:
        """« [2, 3] » for reports, « » for none."""
        numbers = sorted({self._numbers.setdefault(r, len(self._numbers) + 1) for r in reports})
        return f"[{', '.join(map(str, numbers))}]" if numbers else ""

    def write(self, wording: Wording) -> Iterator[str]:
        """The heading and a paragraph a source; nothing where none was cited."""
        if self._numbers:
            yield f"{wording.sources}\n{'-' * len(wording.sources)}"
        for report, number in self._numbers.items():
            text = describe_source(self._cards.get(report, {"source": report}), wording)
            yield fill(text, f"[{number}] ", "    ")
