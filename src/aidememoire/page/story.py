"""What stands between a story's paragraphs, and where the story ends."""

from __future__ import annotations

from aidememoire.pack.page import PageGrammar
from aidememoire.page.lines import LONG, Line, Piece

_ENDS = ".!?…"
_CLOSERS = "»”\")’' "
_ENOUGH = 100
"""Characters of prose before something may end the story: furniture above a story ends nothing."""


def end_story(pieces: list[Piece], lines: tuple[Line, ...], text: str) -> list[Piece]:
    """What follows the story: teasers of other stories, and furniture.

    A list that stands before most of a signed story (« inline ») ends with the first full sentence after it.
    """
    prose = [piece.length if piece.kind is None and piece.length >= LONG // 2 else 0 for piece in pieces]
    total, before = sum(prose), 0
    last_sign = max((n for n, piece in enumerate(pieces) if piece.cut and piece.cut.signs), default=-1)
    mode = ""
    made: list[Piece] = []
    for number, piece in enumerate(pieces):
        before += prose[number]
        after = total - before
        made.append(_decide_after(piece, mode, text))
        cut = piece.cut
        if cut is None or before < _ENOUGH:
            mode = "" if mode == "inline" and made[-1].kind is None else mode
        elif cut.opens:
            mode = "inline" if after > before and last_sign > number else cut.opens
        elif cut.signs and number == last_sign and after <= before and not mode:
            mode = "signed"
    return made


def _decide_after(piece: Piece, mode: str, text: str) -> Piece:
    if mode == "inline":
        links = piece.kind is None and not ends_sentence(text, piece)
        return piece.turn("teaser", "page.after-teaser-opener") if links else piece
    if mode == "signed":
        return piece.turn("teaser", "page.after-signature") if piece.kind is None else piece
    if mode and piece.kind not in ("boilerplate", mode):
        return piece.turn(mode, f"page.after-{mode}-opener")
    return piece


def find_intertitles(pieces: list[Piece], lines: tuple[Line, ...], text: str, grammar: PageGrammar) -> list[Piece]:
    """Short lines between two paragraphs of the story, without a stop: headlines of what follows."""
    prose = [n for n, piece in enumerate(pieces) if piece.kind is None and piece.length >= LONG // 2]
    first, last = (prose[0], prose[-1]) if prose else (0, -1)
    made = list(pieces)
    for n in range(first + 1, last):
        piece = pieces[n]
        if piece.kind is None and piece.length <= grammar.intertitle and _stands_apart(pieces, n, lines, text, grammar):
            made[n] = piece.turn("headline", "page.short-line-between-paragraphs")
    return made


def _stands_apart(pieces: list[Piece], n: int, lines: tuple[Line, ...], text: str, grammar: PageGrammar) -> bool:
    piece, line = pieces[n], lines[pieces[n].line]
    if (piece.start, piece.end) != (line.start, line.end) or text[piece.end - 1] in grammar.stops:
        return False
    if not text[piece.start].isupper() and not text[piece.start].isdigit():
        return False
    apart_above = line.gap or ends_sentence(text, pieces[n - 1])
    following = lines[piece.line + 1]
    return apart_above and (following.gap or 10 * piece.length < 7 * following.length)


def ends_sentence(text: str, piece: Piece) -> bool:
    """Whether the last words of a piece end a sentence."""
    words = text[max(piece.start, piece.end - 6) : piece.end].rstrip(_CLOSERS)
    return bool(words) and words[-1] in _ENDS
