"""Notes from citations: the words, and the report they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from aidememoire.export.chronology import describe_source
from aidememoire.export.document import Note, build_note
from aidememoire.export.wording import Wording
from aidememoire.model.span import Citation

Json = dict[str, Any]

SHORT = 12
"""Signs of a report's id that stand in a note, enough to find it again."""


class Notes:
    """Builds notes; `cards` gives {"source", "headline", "published"} by report id."""

    def __init__(self, cards: Mapping[str, Json], wording: Wording) -> None:
        self._cards = cards
        self._wording = wording

    def cite(self, *citations: Citation) -> tuple[Note, ...]:
        """One note for each different quotation, with every report it stands in."""
        found: dict[str, dict[str, None]] = {}
        for citation in citations:
            found.setdefault(" ".join(citation.quote.split()), {})[citation.report] = None
        return tuple(self.build(quote, reports) for quote, reports in found.items())

    def name(self, reports: Iterable[str]) -> tuple[Note, ...]:
        """One note that names reports without quoting them; none for none."""
        wanted = tuple(dict.fromkeys(reports))
        return (self.build("", wanted),) if wanted else ()

    def build(self, quote: str, reports: Iterable[str]) -> Note:
        """One note: the words, and the reports they stand in."""
        return build_note(quote, self._wording.semicolon.join(map(self.describe, reports)))

    def describe(self, report: str) -> str:
        """« Headline, source (published: …), id »."""
        card = self._cards.get(report)
        return ", ".join(w for w in (describe_source(card, self._wording) if card else "", report[:SHORT]) if w)
