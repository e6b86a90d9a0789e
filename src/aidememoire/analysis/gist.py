"""A gist: one sentence with its actors, times and places replaced by placeholders, so that rules read its shape.

« Le ministre français X a reçu lundi à Paris son homologue Y. » becomes `⟨P0⟩ a recu ⟨T0⟩ a ⟨L0⟩ ⟨P1⟩.`
Letters: P person, S state or side, O organisation, D delegation, G group, T time, L place. Numbers index `mentions`
of that letter in the sentence's order. Offsets of the report come with every match.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from aidememoire.analysis.parse import Parse, Sentence
from aidememoire.lexicon.fold import fold
from aidememoire.model.actors import ActorMention, PlaceMention
from aidememoire.model.quick import quick
from aidememoire.model.span import Citation
from aidememoire.model.time import TimeMention

Mention = ActorMention | PlaceMention | TimeMention
_LETTER = {"person": "P", "state": "S", "organisation": "O", "delegation": "D", "group": "G"}
_PLACEHOLDER = re.compile(r"⟨([A-Z])(\d+)⟩")


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of the gist and the stretch of the view it stands for; `mention` for a placeholder."""

    gist_start: int
    gist_end: int
    view_start: int
    view_end: int
    mention: Mention | None


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Gist:
    """text is folded unless the language needs marks (Parse.text); pieces tile it in order."""

    text: str
    sentence: Sentence
    pieces: tuple[Piece, ...]

    def find_mentions(self, start: int = 0, end: int | None = None) -> tuple[tuple[int, int, Mention], ...]:
        """(gist start, gist end, mention) of every placeholder wholly inside `[start, end)` of the gist."""
        limit = len(self.text) if end is None else end
        return tuple(
            (p.gist_start, p.gist_end, p.mention)
            for p in self.pieces
            if p.mention is not None and start <= p.gist_start and p.gist_end <= limit
        )

    def get_view_range(self, start: int, end: int) -> tuple[int, int]:
        """The view range under `[start, end)` of the gist; a placeholder counts whole."""
        first, last = self._get_piece(start), self._get_piece(end - 1)
        a = first.view_start if first.mention else first.view_start + start - first.gist_start
        b = last.view_end if last.mention else last.view_start + end - last.gist_start
        return a, b

    def cite(self, parse: Parse, start: int, end: int) -> Citation:
        """The report's words under `[start, end)` of the gist."""
        return parse.cite(*self.get_view_range(start, end))

    def spell(self, start: int, end: int) -> str:
        """The gist's `[start, end)` with what each place is called, folded, after its placeholder: airports, say."""
        told: list[str] = []
        for _, b, mention in self.find_mentions(start, end):
            if isinstance(mention, PlaceMention):
                told.append(f"{self.text[start:b]} {fold(mention.citation.quote)}")
                start = b
        return "".join((*told, self.text[start:end]))

    def _get_piece(self, position: int) -> Piece:
        index = bisect_right([p.gist_start for p in self.pieces], position) - 1
        return self.pieces[index]


def build_gist(parse: Parse, sentence: Sentence, mentions: Iterable[Mention]) -> Gist:
    """The gist of one sentence. Mentions outside it are passed over; of two that overlap the first, longest stays."""
    inside: list[tuple[int, int, Mention]] = []
    for mention in mentions:
        a, b = parse.get_range(mention.citation.span)
        if sentence.start <= a and b <= sentence.end:
            inside.append((a, b, mention))
    inside.sort(key=lambda item: (item[0], -item[1]))
    pieces: list[Piece] = []
    parts: list[str] = []
    counts: dict[str, int] = {}
    at, length = sentence.start, 0

    def add(text: str, a: int, b: int, mention: Mention | None) -> None:
        nonlocal length
        if text:
            pieces.append(
                Piece(gist_start=length, gist_end=length + len(text), view_start=a, view_end=b, mention=mention)
            )
            parts.append(text)
            length += len(text)

    for a, b, mention in inside:
        if a < at:
            continue
        add(parse.text[at:a], at, a, None)
        letter = get_letter(mention)
        add(f"⟨{letter}{counts.get(letter, 0)}⟩", a, b, mention)
        counts[letter] = counts.get(letter, 0) + 1
        at = b
    add(parse.text[at : sentence.end], at, sentence.end, None)
    return Gist(text="".join(parts), sentence=sentence, pieces=tuple(pieces))


def get_letter(mention: Mention) -> str:
    """The placeholder letter of a mention."""
    if isinstance(mention, TimeMention):
        return "T"
    return "L" if isinstance(mention, PlaceMention) else _LETTER[mention.kind]
