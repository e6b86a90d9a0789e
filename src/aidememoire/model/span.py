"""Spans and citations: the words everything rests on."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.errors import CitationError
from aidememoire.model.quick import kept


@kept
@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Span:
    """Half-open `[start, end)` in Unicode code points of `Report.text`; never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise CitationError(f"span [{self.start}, {self.end}) is empty or inverted")

    def covers(self, other: Span) -> bool:
        """True when `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """True when the two share at least one character."""
        return self.start < other.end and other.start < self.end


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """The exact words of one report: `quote == text[span.start:span.end]`."""

    report: str
    span: Span
    quote: str

    def __post_init__(self) -> None:
        if len(self.quote) != self.span.end - self.span.start:
            raise CitationError(
                f"quote of {len(self.quote)} characters for span [{self.span.start}, {self.span.end}) in {self.report}"
            )


def build_citation(report: str, text: str, start: int, end: int) -> Citation:
    """Cut the words `[start, end)` of `text`, the text of the report with id `report`."""
    if end > len(text):
        raise CitationError(f"span [{start}, {end}) ends after the text of {report} ({len(text)} characters)")
    return Citation(report=report, span=Span(start=start, end=end), quote=text[start:end])


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Because:
    """One reason for a finding: the rule or lexicon row that made it, and the words it saw.

    `citation` is None only where the reason lies outside the report; then `source` names the row
    of reference data (file and key). `note` is a short working for people, in English.
    """

    rule: str
    citation: Citation | None = None
    source: str | None = None
    note: str = ""
