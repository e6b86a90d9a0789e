"""A parse: the view of a report and its sentences, segment by segment."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.analysis.view import View, build_view
from aidememoire.model.quick import quick
from aidememoire.model.report import Report
from aidememoire.model.span import Citation, Span
from aidememoire.pack.sentences import SentenceGrammar

_READ = frozenset({"headline", "body", "caption", "related_link", "teaser", "dateline"})


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """`[start, end)` in the view; `segment` is the kind its segment is read as, `paragraph` counts segments."""

    start: int
    end: int
    segment: str
    paragraph: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Parse:
    """A report ready for rules. Sentences are in order and lie within one segment each.

    marked  the language needs marks to tell its words apart (SentenceGrammar.marked)
    """

    report: Report
    view: View
    sentences: tuple[Sentence, ...]
    marked: bool = False

    @property
    def text(self) -> str:
        """What lexicons and rules are looked up in: folded, or with marks where the language tells words by them."""
        return self.view.marked if self.marked else self.view.folded

    def cite(self, start: int, end: int) -> Citation:
        """The words of the report under `[start, end)` of the view."""
        return self.report.cite_span(self.view.get_span(start, end))

    def get_text(self, start: int, end: int) -> str:
        """The report's own words under `[start, end)` of the view."""
        span = self.view.get_span(start, end)
        return self.report.text[span.start : span.end]

    def get_range(self, span: Span) -> tuple[int, int]:
        """The view range over `span` of the report."""
        return self.view.get_range(span)


def parse(report: Report, grammar: SentenceGrammar) -> Parse:
    """Sentences of every segment that holds prose (headline, dateline, body, captions, links, teasers)."""
    view = build_view(report.text, grammar.glue)
    sentences: list[Sentence] = []
    for number, segment in enumerate(report.segments):
        if segment.kind not in _READ:
            continue
        start, end = view.get_offset(segment.span.start), view.get_offset(segment.span.end)
        for a, b in grammar.find_sentences(view.marked, start, end):
            sentences.append(Sentence(start=a, end=b, segment=segment.read_as, paragraph=number))
    return Parse(report=report, view=view, sentences=tuple(sentences), marked=grammar.marked)
