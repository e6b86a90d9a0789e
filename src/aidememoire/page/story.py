"""What stands between a story's paragraphs, and where the story ends."""

from __future__ import annotations

import re
from dataclasses import replace

from aidememoire.pack.page import PageGrammar
from aidememoire.page.lines import LONG, Line, Piece

_ENDS = ".!?…"
_LIST = re.compile(r": ?[^,;:]+[,;] ?[^,;:]+[,;]| ?: (?:- )?(?:MM?|Mmes?|Mr|Ms|Mrs|SEM|[A-Z])\. ?[A-ZÀ-Ý]")
"""Who took part: a colon, then several names."""
_CLOSERS = "»”\")’' "
_ENOUGH = 100
"""Characters of prose before something may end the story: furniture above a story ends nothing."""

_TOLD = 200
_CAPTION = 120
"""Characters of prose before a caption below the story, and of the caption at most."""


_LINKS = 4
"""Links a box inside a story names at most."""


def end_story(pieces: list[Piece], lines: tuple[Line, ...], text: str) -> list[Piece]:
    """What follows the story: teasers of other stories, related links, and furniture.

    A list that stands before most of a signed story, or a few links with paragraphs after them, is a box inside the
    story (« inline »): it ends with the first full sentence after it.
    """
    prose = [piece.length if piece.kind is None and piece.length >= LONG // 2 else 0 for piece in pieces]
    total, before = sum(prose), 0
    last_sign = max((n for n, piece in enumerate(pieces) if piece.cut and piece.cut.signs), default=-1)
    mode, inline = "", False
    made: list[Piece] = []
    for number, piece in enumerate(pieces):
        before += prose[number]
        after = total - before
        made.append(_decide_after(piece, mode, inline, text))
        if inline and made[-1].kind is None:
            mode, inline = "", False
        cut = piece.cut
        if cut is None or before < _ENOUGH:
            continue
        if cut.opens:
            inline = (after > before and last_sign > number) or _goes_on(pieces, number, text, after > before)
            mode = cut.opens
        elif cut.signs and number == last_sign and after <= before and not mode:
            mode = "signed"
    return made


def _decide_after(piece: Piece, mode: str, inline: bool, text: str) -> Piece:
    if inline:
        links = piece.kind is None and not ends_sentence(text, piece)
        return piece.turn(mode, f"page.after-{mode.replace('_', '-')}-opener") if links else piece
    if mode == "signed":
        return piece.turn("teaser", "page.after-signature") if piece.kind is None else piece
    if mode and piece.kind not in ("boilerplate", mode):
        return piece.turn(mode, f"page.after-{mode.replace('_', '-')}-opener")
    return piece


def _goes_on(pieces: list[Piece], number: int, text: str, more: bool) -> bool:
    """Whether the story goes on after what `number` opens: paragraphs, with no headlines among them.

    Related links stand inside stories; anything else only where three paragraphs and `more` prose follow than precede.
    """
    cut = pieces[number].cut
    related = pieces[number].kind == "related_link" or (cut is not None and cut.near and more)
    if not related and not more:
        return False
    links = paragraphs = short = 0
    for piece in pieces[number + 1 :]:
        if piece.cut is not None and (piece.cut.opens or piece.cut.signs):
            break
        if piece.kind is not None:
            continue
        if piece.length >= LONG and ends_sentence(text, piece) and text[piece.end - 3 : piece.end] != "...":
            paragraphs += 1
        elif paragraphs:
            short += 1
        else:
            links += 1
    return links <= _LINKS and 4 * short <= paragraphs and paragraphs > (1 if related else 2)


def find_last_caption(pieces: list[Piece], lines: tuple[Line, ...], text: str, grammar: PageGrammar) -> list[Piece]:
    """The caption a page prints below its story: a short last line without a verb, and the agency's name after it."""
    at = max((n for n, piece in enumerate(pieces) if piece.kind is None), default=0)
    piece = pieces[at] if pieces else None
    if grammar.verbal is None or piece is None or piece.kind is not None or at == 0:
        return pieces
    words = text[piece.start : piece.end]
    signature = pieces[at + 1].cut if at + 1 < len(pieces) else None
    signed = signature is not None and signature.signs
    whole = piece.start == lines[piece.line].start and (piece.end == lines[piece.line].end or signed)
    told = sum(other.length for other in pieces[:at] if other.kind is None) > _TOLD
    short = piece.length <= _CAPTION and words[-1] == "." and words[0].isupper() and words.count(" ") > 2
    if not (whole and told and short) or ":" in words or grammar.verbal.search(words):
        return pieces
    made = list(pieces)
    made[at] = piece.turn("caption", "page.last-line-without-a-verb")
    if signed:
        made[at + 1] = replace(made[at + 1], kind="credit")
    return made


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
    quoted = _is_quoted(text[piece.start : piece.end])
    if (piece.start, piece.end) != (line.start, line.end) or (text[piece.end - 1] in grammar.stops and not quoted):
        return False
    if not text[piece.start].isupper() and not text[piece.start].isdigit() and not quoted:
        return False
    if _LIST.search(text, piece.start, piece.end):
        return False
    apart_above = line.gap or ends_sentence(text, pieces[n - 1])
    following = lines[piece.line + 1]
    return apart_above and (following.gap or 10 * piece.length < 7 * following.length)


def _is_quoted(words: str) -> bool:
    """Whether the words are one quotation and no full sentence: « Un véritable allié »."""
    inner = words[1:-1].strip()
    return words[0] in "«“" and words[-1] in "»”" and bool(inner) and inner[-1] not in _ENDS and inner[0].isupper()


def ends_sentence(text: str, piece: Piece) -> bool:
    """Whether the last words of a piece end a sentence."""
    words = text[max(piece.start, piece.end - 6) : piece.end].rstrip(_CLOSERS)
    return bool(words) and words[-1] in _ENDS
