"""Which words before a photo credit are its caption, and which are the story itself with a credit stuck to it."""

from __future__ import annotations

import re
from dataclasses import replace

from aidememoire.lexicon.fold import fold
from aidememoire.model.report import TOLD_CAPTION
from aidememoire.pack.page import PageGrammar
from aidememoire.page.lines import LONG, Line, Piece

_LONGEST = 400
_MANY = 7
"""How many times longer than a caption the lead that it repeats may be."""
_NEAR = 12
_AROUND = 40
_SHORT = 60
_WORD = re.compile(r"\w{3,}")


def find_captions(pieces: list[Piece], lines: tuple[Line, ...], text: str, grammar: PageGrammar) -> list[Piece]:
    """Pieces with captions decided: the words before a credit on its line, or the line above it."""
    made: list[Piece] = []
    story = 0
    for number, piece in enumerate(pieces):
        if piece.cut is not None and piece.cut.pictures and made and made[-1].kind is None:
            near = pieces[max(0, number - _AROUND) : number + _AROUND]
            read = _read_before(made, piece, lines, text, grammar, near, alone=story == 1)
            story += sum(other.kind is None for other in read) - 1
            made[-1:] = read
        if piece.cut is not None and piece.cut.shows and made and made[-1].kind is None and made[-1].line == piece.line:
            made[-1] = made[-1].turn("headline", "page.repeated-headline")
            story -= 1
        shown = number > 0 and pieces[number - 1].cut
        if shown and shown.shows and piece.kind is None and piece.line == pieces[number - 1].line:
            made.extend(_split_first(piece, text, grammar))
            story += made[-1].kind is None
            continue
        made.append(piece)
        story += piece.kind is None
    return made


def find_told_captions(pieces: list[Piece], text: str, grammar: PageGrammar) -> list[Piece]:
    """The story's first sentence, with a credit right behind it on its line, is printed under the picture.

    It is often the only place where the news is told, so its words are read as the story's (`Segment.read_as`).
    """
    first = next((n for n, piece in enumerate(pieces[:-1]) if piece.kind is None), None)
    if first is None:
        return pieces
    piece, after = pieces[first], pieces[first + 1]
    credited = after.kind == "credit" and after.cut is not None and after.cut.pictures and after.line == piece.line
    if not credited or piece.length > _LONGEST or not any(other.kind is None for other in pieces[first + 2 :]):
        return pieces
    if len(tuple(grammar.sentences.find_sentences(text, piece.start, piece.end))) != 1:
        return pieces
    return [*pieces[:first], piece.turn("caption", TOLD_CAPTION), *pieces[first + 1 :]]


def _read_before(
    made: list[Piece],
    credit: Piece,
    lines: tuple[Line, ...],
    text: str,
    grammar: PageGrammar,
    near: list[Piece],
    *,
    alone: bool,
) -> list[Piece]:
    """The last piece made, read as what stands before a credit; `alone`: it is all the story there is so far."""
    before = made[-1]
    if before.line == credit.line:
        more = lines[credit.line].end - credit.end > LONG
        return _read_line(before, text, grammar, near, more)
    starts = len(made) < 2 or made[-2].line != before.line
    if before.line != credit.line - 1 or not starts or before.length > _LONGEST:
        return [before]
    words = text[before.start : before.end]
    depicts = grammar.depicts.search(fold(words)) is not None
    plain = not lines[credit.line].gap and not alone and grammar.tells.search(words) is None
    return [before.turn("caption", "page.line-above-credit")] if depicts or plain else [before]


def _read_line(piece: Piece, text: str, grammar: PageGrammar, pieces: list[Piece], more: bool) -> list[Piece]:
    """The words before a credit on its line, as a caption, as story, or as story and then a caption.

    With `more` text after the credit on the same line, words without a stop are what came before the picture.
    """
    words = text[piece.start : piece.end]
    caption = piece.turn("caption", "page.words-before-credit")
    tells = grammar.tells.search(words) is not None
    depicts = grammar.depicts.search(fold(words)) is not None
    if not depicts and more and text[piece.end - 1 :][:1].isalpha():
        return [piece]
    sentences = tuple(grammar.sentences.find_sentences(text, piece.start, piece.end))
    plain = not tells and (len(sentences) < 2 or sentences[0][1] - sentences[0][0] < _SHORT)
    if piece.length <= _LONGEST and (depicts or plain or _repeats(piece, text, pieces)):
        return [caption]
    if len(sentences) < 2:
        return [piece]
    start = sentences[-1][0]
    last = text[start : piece.end]
    if piece.end - start > _LONGEST or (grammar.tells.search(last) and not grammar.depicts.search(fold(last))):
        return [piece]
    return [replace(piece, end=sentences[-2][1]), replace(caption, start=start)]


def _split_first(piece: Piece, text: str, grammar: PageGrammar) -> list[Piece]:
    """The first sentence after a picture's number is its caption; the rest is not."""
    sentences = tuple(grammar.sentences.find_sentences(text, piece.start, piece.end))
    caption = piece.turn("caption", "page.words-after-picture-number")
    if len(sentences) < 2:
        return [caption]
    return [replace(caption, end=sentences[0][1]), replace(piece, start=sentences[1][0])]


def _repeats(piece: Piece, text: str, pieces: list[Piece]) -> bool:
    """Whether a paragraph close by says the same: then these words are a caption, not a lead without another copy.

    A much longer one has most words of any sentence about the same people.
    """
    words = set(_WORD.findall(fold(text[piece.start : piece.end]).lower()))
    for other in pieces:
        near = other.kind is None and 0 < abs(other.line - piece.line) <= _NEAR
        if near and piece.length // 2 < other.length < _MANY * piece.length:
            shared = words & set(_WORD.findall(fold(text[other.start : other.end]).lower()))
            if len(shared) >= 0.8 * len(words):
                return True
    return False
