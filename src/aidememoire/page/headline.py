"""The headline: the short lines a story begins with, and every later line that repeats them."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.lexicon.fold import fold
from aidememoire.pack.page import PageGrammar
from aidememoire.page.lines import LONG, Line, Piece
from aidememoire.page.story import ends_sentence

_MENU = 25
_CLOSING = '»”"?!)…'


def find_headline(
    pieces: list[Piece], lines: tuple[Line, ...], text: str, grammar: PageGrammar, title: str | None
) -> list[Piece]:
    """Pieces with the headline decided: the page's title where the text begins with it, else the first short lines."""
    at = next((n for n, piece in enumerate(pieces) if piece.kind is None), None)
    if at is None or (sum(piece.kind is None for piece in pieces) < 2 and not title):
        return pieces
    made = _split_title(pieces, at, text, title)
    if made[at].kind is None:
        for n in _find_titles(made, at, lines, text, grammar):
            made[n] = made[n].turn("headline", "page.first-short-line")
        _turn_menu(made, text)
    return _find_repeats(made, text, grammar, title)


def _split_title(pieces: list[Piece], at: int, text: str, title: str | None) -> list[Piece]:
    """The piece at `at` in two where it begins with the page's title."""
    piece = pieces[at]
    words = title.strip() if title else ""
    if not words or piece.length < len(words) or not text.startswith(words, piece.start):
        return list(pieces)
    end = start = piece.start + len(words)
    while start < piece.end and text[start].isspace():
        start += 1
    headline = replace(piece.turn("headline", "page.title"), end=end)
    rest = [replace(piece, start=start)] if start < piece.end else []
    return [*pieces[:at], headline, *rest, *pieces[at + 1 :]]


def _find_titles(
    pieces: list[Piece], at: int, lines: tuple[Line, ...], text: str, grammar: PageGrammar
) -> tuple[int, ...]:
    """Indexes of the short lines before the first sentence; none where the text is but short lines, save the first."""
    found: list[int] = []
    for n in range(at, len(pieces)):
        piece = pieces[n]
        if piece.kind is not None:
            continue
        if not _is_title(pieces, n, lines, text, grammar):
            return tuple(found)
        found.append(n)
    return tuple(found[:1])


def _is_title(pieces: list[Piece], n: int, lines: tuple[Line, ...], text: str, grammar: PageGrammar) -> bool:
    piece = pieces[n]
    last = text[piece.end - 1]
    whole = piece.end == lines[piece.line].end or (n + 1 < len(pieces) and pieces[n + 1].kind is not None)
    stopped = last in grammar.stops and last not in _CLOSING
    if not whole or stopped or piece.length > grammar.headline:
        return False
    words = _build_key(text[piece.start : piece.end]).replace("'", " ").split()
    if not any(map(str.isalpha, text[piece.start : piece.end])) or (words and words[-1] in grammar.unfinished):
        return False
    return not _is_wrapped(pieces, n, lines, text)


def _is_wrapped(pieces: list[Piece], n: int, lines: tuple[Line, ...], text: str) -> bool:
    """Whether the piece's line is broken by a page's width: a line of its block goes on in lower case.

    The first line of such a block may still be a headline, when it is clearly shorter than the others.
    """
    block: list[Line] = []
    piece = pieces[n]
    for other in pieces[n + 1 : n + 6]:
        if other.kind is not None or lines[other.line].gap:
            break
        block.append(lines[other.line])
    if not block or not any(text[line.start].islower() for line in block):
        return False
    widest = max(line.length for line in block)
    return text[block[0].start].islower() or 10 * piece.length > 8 * widest or widest > 2 * LONG


def _turn_menu(pieces: list[Piece], text: str) -> None:
    """Several lines of a word or two before the headline are a site's menu."""
    titles = [n for n, piece in enumerate(pieces) if piece.rule == "page.first-short-line"]
    first = next((k for k, n in enumerate(titles) if not _is_menu_word(pieces[n], text)), len(titles))
    if 2 <= first < len(titles):
        for n in titles[:first]:
            pieces[n] = pieces[n].turn("boilerplate", "page.menu-before-story")


def _is_menu_word(piece: Piece, text: str) -> bool:
    return piece.length <= _MENU and len(text[piece.start : piece.end].split()) <= 3


def _find_repeats(pieces: list[Piece], text: str, grammar: PageGrammar, title: str | None) -> list[Piece]:
    known = {_build_key(text[piece.start : piece.end]) for piece in pieces if piece.kind == "headline"}
    known = (known | {_build_key(title or "")}) - {""}
    return [
        piece.turn("headline", "page.repeated-headline")
        if piece.kind is None
        and piece.length <= grammar.headline
        and _build_key(text[piece.start : piece.end]) in known
        and not ends_sentence(text, piece)
        else piece
        for piece in pieces
    ]


def _build_key(words: str) -> str:
    return " ".join(fold(words).lower().split()).rstrip(" .!?…|-")
