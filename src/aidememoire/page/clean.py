"""From a page to a report: the text as it is, with each stretch of it named."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from aidememoire.lexicon.fold import fold
from aidememoire.model.report import Page, Report, Segment
from aidememoire.model.span import Because, Citation, Span, build_citation
from aidememoire.pack.page import PageGrammar
from aidememoire.page.captions import find_captions, find_told_captions
from aidememoire.page.headline import find_headline
from aidememoire.page.hints import follow_hints
from aidememoire.page.lines import Line, Piece, cut_lines, split_lines
from aidememoire.page.story import end_story, ends_sentence, find_intertitles, find_last_caption


def clean(page: Page, grammar: PageGrammar, language: str) -> Report:
    """The report of a page: its text untouched, in segments that cover every non-blank character.

    Nothing is removed or rewritten: a segment only says what a stretch is and which rule said so.
    """
    text = page.text
    identity = compute_id(page)
    lines = split_lines(text)
    pieces = cut_lines(lines, text, grammar)
    if page.hints:
        pieces = follow_hints(pieces, page.hints, lines, text, grammar)
    else:
        pieces = find_captions(pieces, lines, text, grammar)
        pieces = find_headline(pieces, lines, text, grammar, page.title)
        pieces = end_story(pieces, lines, text)
        pieces = find_last_caption(pieces, lines, text, grammar)
        pieces = find_intertitles(pieces, lines, text, grammar)
        pieces = find_told_captions(pieces, text, grammar)
    segments = tuple(_build_segments(pieces, lines, text, identity))
    return Report(
        id=identity,
        source=page.source,
        text=text,
        language=language,
        segments=segments,
        url=page.url,
        date=page.date,
        title=page.title,
        agency=_find_agency(pieces, text, identity, grammar),
    )


def compute_id(page: Page) -> str:
    """SHA-256, in hexadecimal, of the page's text, address, date and title: one id wherever the page is kept."""
    content = json.dumps([page.text, page.url, page.date, page.title], ensure_ascii=False)
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()


def _build_segments(pieces: Iterable[Piece], lines: tuple[Line, ...], text: str, report: str) -> Iterable[Segment]:
    group: list[Piece] = []
    for piece in pieces:
        if group and not _continues(group[-1], piece, lines, text):
            yield _build_segment(group, text, report)
            group = []
        group.append(piece)
    if group:
        yield _build_segment(group, text, report)


def _continues(before: Piece, piece: Piece, lines: tuple[Line, ...], text: str) -> bool:
    """Whether two pieces are one segment: a paragraph broken by line ends, a headline over two lines.

    A line in small letters goes on with the prose above it, whatever empty lines stand between.
    """
    if before.kind != piece.kind:
        return False
    if before.line == piece.line:
        return piece.kind in ("dateline", "boilerplate", "teaser")
    joined = piece.line == before.line + 1 and not lines[piece.line].gap and before.rule == piece.rule
    if piece.kind is None and before.rule == piece.rule and text[piece.start].islower():
        return not ends_sentence(text, before) and text[before.end - 1] not in ":;"
    if text[piece.start : piece.end].startswith(text[before.start : before.end]):
        return False
    if piece.kind in ("headline", "teaser") and not text[piece.start].islower():
        return False
    return joined and piece.kind in (None, "headline", "teaser", "caption") and not ends_sentence(text, before)


def _build_segment(group: list[Piece], text: str, report: str) -> Segment:
    start, end = group[0].start, group[-1].end
    while end > start and text[end - 1].isspace():
        end -= 1
    because = tuple(dict.fromkeys(_build_because(piece, text, report) for piece in group if piece.rule))
    return Segment(kind=group[0].kind or "body", span=Span(start=start, end=end), because=because)


def _build_because(piece: Piece, text: str, report: str) -> Because:
    seen = piece.seen
    words = build_citation(report, text, seen.start, seen.end) if seen is not None else None
    return Because(rule=piece.rule, citation=words)


def _find_agency(pieces: list[Piece], text: str, report: str, grammar: PageGrammar) -> Citation | None:
    """The agency named by the dateline, else by the signature, else by the byline."""
    told = [piece for piece in pieces if piece.kind == "dateline"]
    told += [piece for piece in pieces if piece.cut is not None and piece.cut.signs]
    told += [piece for piece in pieces if piece.kind == "byline"]
    for piece in told:
        words = text[piece.start : piece.end]
        if len(fold(words)) != len(words):
            continue
        hit = next(grammar.agencies.find(fold(words)), None)
        if hit is not None:
            return build_citation(report, text, piece.start + hit.start, piece.start + hit.end)
    return None
