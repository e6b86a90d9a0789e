"""Pages whose markup says what their lines are: the hints decide, the rules of the language say more within them."""

from __future__ import annotations

from collections.abc import Iterator

from aidememoire.model.report import Hint
from aidememoire.pack.page import PageGrammar
from aidememoire.page.captions import find_captions
from aidememoire.page.lines import Line, Piece

_LINKS = frozenset({"related_link", "teaser"})
_WITHIN = {
    "body": frozenset({"header", "dateline", "credit", "byline", "related_link", "boilerplate"}),
    "caption": frozenset({"credit"}),
    "byline": frozenset({"credit", "header"}),
}
"""What rules of the language may find in lines of a kind; elsewhere the markup has the last word."""
_HEADING = "markup.links-heading"
_LOOSE = frozenset({_HEADING, "markup.links", "markup.beside-story"})
"""Rules that saw a link and no name of its kind."""


def follow_hints(
    pieces: list[Piece], hints: tuple[Hint, ...], lines: tuple[Line, ...], text: str, grammar: PageGrammar
) -> list[Piece]:
    """Pieces decided by the hints that hold them.

    A heading above other stories, read by the language's rules, says whether these are related or not, whatever the
    classes say. Nothing that stands in the story can end it.
    """
    hinted = tuple(_pair(pieces, hints))
    story = [piece if hint is not None and hint.kind == "body" else None for piece, hint in hinted]
    kept = [_weigh(piece) for piece in story if piece is not None]
    told = iter(_group(find_captions(kept, lines, text, grammar), kept))
    made: list[Piece] = []
    opened: str | None = None
    for piece, hint in hinted:
        if hint is None:
            made.append(piece)
        elif hint.kind == "body":
            opened = None
            made.extend(next(told))
        elif hint.kind in _LINKS:
            opens = _find_opened(piece)
            opened = opens if opens or hint.rule == _HEADING else opened
            made.append(_turn_link(piece, hint, opened))
        else:
            opened = None
            within = _WITHIN.get(hint.kind, frozenset())
            made.append(piece if piece.kind in within else piece.turn(hint.kind, hint.rule))
    return made


def _find_opened(piece: Piece) -> str | None:
    """What a line says of the stories listed after it."""
    if piece.cut is None or piece.cut.opens not in _LINKS:
        return None
    return "related_link" if piece.cut.near else piece.cut.opens


def _turn_link(piece: Piece, hint: Hint, opened: str | None) -> Piece:
    """A line of another story: related where its classes or the heading above it say so."""
    if opened is None or opened == hint.kind or (hint.kind == "related_link" and hint.rule not in _LOOSE):
        return piece.turn(hint.kind, hint.rule)
    return piece.turn(opened, f"page.after-{opened.replace('_', '-')}-opener")


def _weigh(piece: Piece) -> Piece:
    """A piece of the story: what a rule took for the end of a story, or another's, is the story's own."""
    return piece if piece.kind is None or piece.kind in _WITHIN["body"] else piece.turn_back()


def _group(made: list[Piece], before: list[Piece]) -> Iterator[list[Piece]]:
    """Decided pieces, those of each piece they were made from together."""
    at = 0
    for piece in before:
        group: list[Piece] = []
        while at < len(made) and made[at].start < piece.end:
            group.append(made[at])
            at += 1
        yield group


def _pair(pieces: list[Piece], hints: tuple[Hint, ...]) -> Iterator[tuple[Piece, Hint | None]]:
    """Each piece with the hint that holds its first character."""
    at = 0
    for piece in pieces:
        while at < len(hints) and hints[at].end <= piece.start:
            at += 1
        held = at < len(hints) and hints[at].start <= piece.start
        yield piece, hints[at] if held else None
