"""Where the story begins, what stands between its paragraphs, and where it ends."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.lexicon.fold import fold
from aidememoire.pack.page import PageGrammar
from aidememoire.page.lines import LONG, Line, Piece

_ENDS = ".!?…"
_CLOSERS = "»”\")’' "
_ENOUGH = 150
"""Characters of prose before something may end the story: furniture above a story ends nothing."""


def find_headline(
    pieces: list[Piece], lines: tuple[Line, ...], text: str, grammar: PageGrammar, title: str | None
) -> list[Piece]:
    """The first words, when they are a headline (or the page's title), and every later line that repeats them."""
    at = next((n for n, piece in enumerate(pieces) if piece.kind is None), None)
    if at is None or (sum(piece.kind is None for piece in pieces) < 2 and not title):
        return pieces
    made = _split_title(pieces, at, text, title)
    if made[at].kind is None:
        last = _find_headline_end(made, at, lines, text, grammar)
        made[at:last] = [piece.turn("headline", "page.first-short-line") for piece in made[at:last]]
    known = {_get_key(text, piece) for piece in made if piece.kind == "headline"} | {_fold_key(title or "")} - {""}
    return [
        piece.turn("headline", "page.repeated-headline")
        if piece.kind is None and piece.length <= grammar.headline and _get_key(text, piece) in known
        else piece
        for piece in made
    ]


def _split_title(pieces: list[Piece], at: int, text: str, title: str | None) -> list[Piece]:
    piece = pieces[at]
    words = title.strip() if title else ""
    if not words or not text.startswith(words, piece.start) or piece.end - piece.start < len(words):
        return list(pieces)
    end = piece.start + len(words)
    headline = replace(piece.turn("headline", "page.title"), end=end)
    rest = [replace(piece, start=end)] if text[end : piece.end].strip() else []
    return [*pieces[:at], headline, *(_strip(rest[0], text) for _ in rest), *pieces[at + 1 :]]


def _strip(piece: Piece, text: str) -> Piece:
    start = piece.start
    while start < piece.end and text[start].isspace():
        start += 1
    return replace(piece, start=start)


def _find_headline_end(pieces: list[Piece], at: int, lines: tuple[Line, ...], text: str, grammar: PageGrammar) -> int:
    """The index after the last piece of the headline that may begin at `at`: `at` where it is no headline."""
    piece = pieces[at]
    if not _is_title(piece, lines, text, grammar):
        return at
    end, length = at + 1, piece.length
    while end < len(pieces) and pieces[end].kind is None and not lines[pieces[end].line].gap:
        length += pieces[end].length
        if ends_sentence(text, pieces[end]) or length > grammar.headline:
            starts_low = text[pieces[at + 1].start].islower()
            return at if starts_low else at + 1
        end += 1
    return end


def _is_title(piece: Piece, lines: tuple[Line, ...], text: str, grammar: PageGrammar) -> bool:
    whole = piece.end == lines[piece.line].end
    stopped = text[piece.end - 1] in grammar.stops and text[piece.end - 1] not in '»”"?!'
    return (
        whole
        and piece.length <= grammar.headline
        and not stopped
        and any(map(str.isalpha, text[piece.start : piece.end]))
    )


def end_story(pieces: list[Piece], lines: tuple[Line, ...], text: str) -> list[Piece]:
    """What follows the story: teasers of other stories, and furniture."""
    prose = [piece.length if piece.kind is None and piece.length >= LONG // 2 else 0 for piece in pieces]
    total, before = sum(prose), 0
    last_sign = max((n for n, piece in enumerate(pieces) if piece.cut and piece.cut.signs), default=-1)
    mode = ""
    made: list[Piece] = []
    for number, piece in enumerate(pieces):
        before += prose[number]
        after = total - before
        made.append(_decide_after(piece, mode))
        cut = piece.cut
        if cut is None or before < _ENOUGH:
            continue
        if cut.opens and not (after > before and last_sign > number):
            mode = cut.opens
        elif cut.signs and number == last_sign and after <= before and not mode:
            mode = "signed"
    return made


def _decide_after(piece: Piece, mode: str) -> Piece:
    if mode == "signed":
        return piece.turn("teaser", "page.after-signature") if piece.kind is None else piece
    if mode and piece.kind != "boilerplate":
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


def _get_key(text: str, piece: Piece) -> str:
    return _fold_key(text[piece.start : piece.end])


def _fold_key(words: str) -> str:
    return " ".join(fold(words).lower().split()).rstrip(" .!?…|-")
