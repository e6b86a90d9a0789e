"""Pages as they came, and reports as they are read."""

from __future__ import annotations

from dataclasses import dataclass, field

from aidememoire.model.origin import Origin
from aidememoire.model.quick import kept
from aidememoire.model.span import Because, Citation, Span, build_citation

SEGMENT_KINDS = (
    "header",
    "headline",
    "dateline",
    "body",
    "caption",
    "credit",
    "byline",
    "related_link",
    "teaser",
    "boilerplate",
)
"""What a stretch of a page can be. A related_link or a teaser is another report's news."""
TOLD_CAPTION = "page.news-before-credit"
"""The rule of a caption that tells the news itself, not only what the picture shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """What the markup of a page says of whole lines of its text: `[start, end)` is of `kind`, because of `rule`.

    `kind` is one of SEGMENT_KINDS. A « body » hint says that the words belong to the story: rules of the language may
    still find a dateline or a credit in them, and nothing may take them for another story's.
    """

    kind: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a source gave: decoded text (NFC) with what came beside it. `date` is as printed by the source, unparsed.

    hints   what the markup said of stretches of the text, in order, without overlap; none for plain text
    origin  where the bytes were found and what they claimed to be; no part of the page's identity
    """

    source: str
    text: str
    url: str | None = None
    date: str | None = None
    title: str | None = None
    hints: tuple[Hint, ...] = ()
    origin: Origin | None = field(default=None, compare=False)


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of the report's text. Segments are in order, do not overlap, and cover every non-blank character."""

    kind: str
    span: Span
    because: tuple[Because, ...] = ()

    @property
    def read_as(self) -> str:
        """The kind its words are read by: « body » for a caption that tells the news, else its own."""
        return "body" if any(b.rule == TOLD_CAPTION for b in self.because) else self.kind


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A page made readable. `id` is the SHA-256 of source-independent content (text, url, date, title)."""

    id: str
    source: str
    text: str
    language: str
    segments: tuple[Segment, ...]
    url: str | None = None
    date: str | None = None
    title: str | None = None
    agency: Citation | None = None

    def cite(self, start: int, end: int) -> Citation:
        """The words `[start, end)` as a citation."""
        return build_citation(self.id, self.text, start, end)

    def cite_span(self, span: Span) -> Citation:
        """The words of `span` as a citation."""
        return build_citation(self.id, self.text, span.start, span.end)

    def get_segment(self, offset: int) -> Segment | None:
        """The segment holding the character at `offset`, or None between segments."""
        return next((s for s in self.segments if s.span.start <= offset < s.span.end), None)

    def find_segments(self, *kinds: str) -> tuple[Segment, ...]:
        """Segments of the given kinds, in order."""
        return tuple(s for s in self.segments if s.kind in kinds)
