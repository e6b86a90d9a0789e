"""Places: cities and states after a preposition of place, venues, unknown places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from aidememoire.actors.sides import settle_codes
from aidememoire.actors.tokens import Scene, Token
from aidememoire.analysis.parse import Parse
from aidememoire.model.actors import PlaceMention
from aidememoire.model.span import Because

_VENUE = re.compile(r"V(?:[pJR]|(?:dD?|C)(?:[NKLSBPVM]|Y)+|[NKL])*")
_WITHIN = re.compile(r"(?<=A)J(?P<part>[NL][NLBVXp]{0,2})(?=[,!;:TvOA&<>]|$)")
"""« in Mozambique's Tete Province »: a part of a state, after the state."""
_POSSESSIVE = ("'s", "s'")
_UNKNOWN = re.compile(r"(?<=A)N(?:~N)?(?![Nn,&<])|(?<=A)N(?=,T)")


def find_places(
    parse: Parse, scenes: Sequence[Scene], taken: Sequence[tuple[int, int]], names: frozenset[str], counts: Counter[str]
) -> tuple[PlaceMention, ...]:
    """Places that are not part of an actor's phrase (`taken`, view ranges); `names` are words of people's names."""
    busy: set[int] = set()
    for start, end in taken:
        busy.update(range(start, end))
    found: list[PlaceMention] = []
    for scene in scenes:
        covered = 0
        for match in _VENUE.finditer(scene.tags):
            tokens = scene.tokens[match.start() : match.end()]
            if match.start() >= covered and not _is_busy(tokens, busy) and match.end() - match.start() > 1:
                found.append(_build(parse, tokens, counts))
                busy.update(range(tokens[0].start, tokens[-1].end))
                covered = match.end()
        for match in _WITHIN.finditer(scene.tags):
            tokens = scene.tokens[match.start() : match.end()]
            named = any(t.text in names for t in tokens)
            if tokens[0].text.endswith(_POSSESSIVE) and not named and not _is_busy(tokens, busy):
                found.append(_build(parse, tokens, counts))
                busy.update(range(tokens[0].start, tokens[-1].end))
        for i, token in enumerate(scene.tokens):
            if token.start in busy:
                continue
            before = scene.tags[i - 1] if i else ""
            if token.tag == "K" and before == "d":
                continue
            if (
                token.tag in "KLM"
                or (token.tag == "V" and (_is_row_place(token) or _is_one_house(token)))
                or (token.tag == "S" and scene.tags[max(0, i - 3) : i].rstrip("dD").endswith("A"))
            ):
                found.append(_build(parse, (token,), counts))
        for match in _UNKNOWN.finditer(scene.tags):
            tokens = scene.tokens[match.start() : match.end()]
            named = tokens[0].text[:1].isupper() and tokens[0].text not in names
            if named and not _is_busy(tokens, busy) and not scene.capitals:
                found.append(_build(parse, tokens, counts))
    return tuple(sorted(found, key=lambda p: p.citation.span))


def _is_row_place(token: Token) -> bool:
    return any(r.file.endswith("places.csv") for r in token.rows)


def _is_one_house(token: Token) -> bool:
    """« le Palais royal », with its capital: the one of the country told of."""
    return " " in token.text and token.text[0].isupper()


def _is_busy(tokens: Sequence[Token], busy: set[int]) -> bool:
    return any(t.start in busy for t in tokens)


def _build(parse: Parse, tokens: Sequence[Token], counts: Counter[str]) -> PlaceMention:
    codes: tuple[str, ...] = ()
    row = None
    for token in tokens:
        rows = [r for r in token.rows if r.file.endswith(("states.csv", "places.csv"))]
        if rows:
            codes, row = tuple(dict.fromkeys(r.code for r in rows)), rows[0]
            break
    citation = parse.cite(tokens[0].start, tokens[-1].end)
    country = settle_codes(codes, counts) if codes else None
    rule = row.name if row is not None else "actors.unknown-place"
    return PlaceMention(
        citation=citation, name=citation.quote, country=country, because=(Because(rule=rule, citation=citation),)
    )
