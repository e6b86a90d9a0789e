"""Speakers whom the cast leaves without a side, or does not know at all: the contact in hand tells whose they are."""

from __future__ import annotations

import re

from aidememoire.lexicon.fold import fold
from aidememoire.model.actors import ActorMention, Cast, LocalActor
from aidememoire.model.events import EventMention
from aidememoire.pack.speech import Cue
from aidememoire.speech.memory import Speaker
from aidememoire.speech.setting import Line

_PAIR = 2
_REACH = 90
"""How far before its verb such a subject may begin, in characters."""
_NEAR = 400
"""How far before a description the one it means is named, in characters."""
_CODE = 2
"""Letters in the code of a state; organisations have others."""
_CAPITAL = re.compile(r"⟨L\d+⟩ (?=[a-z])")
_SMALL = frozenset("the le la l he hh hrh se sem son sa his her excellence excellency h e s m mr ms d de of".split())
"""Words that say nothing of an office: articles, titles of courtesy."""


def find_stranger(line: Line, cue: Cue, floor: int) -> Speaker | None:
    """« Mwakasege asked »: a subject by a name that the report prints in full before and no mention holds.

    A capital that is the subject (« Bangkok, selon qui …, a promis ») speaks for its state.
    """
    words, near = line.grammar.words, max(floor, cue.start - _REACH)
    if (place := words.capital.search(line.text, near, cue.start)) is not None:
        return _find_capital(line, place.start("who"))
    if (peoples := words.peoples.search(line.text, near, cue.start)) is not None:
        return _find_peoples(line, *peoples.span("who"))
    match = words.surname.search(line.text, near, cue.start)
    if match is None or words.asks.search(line.text, 0, match.start("who")):
        return None
    name, text = match.group("name"), line.parse.text
    before = text[: line.gist.get_view_range(match.start("name"), match.end("name"))[0]]
    full = re.search(rf"\b[A-Z][\w.'-]+ (?:[a-z]{{1,3}} |[A-Z][\w.'-]+ )?{re.escape(name)}\b", before)
    common = re.search(rf"\b{re.escape(name.lower())}\b", text)
    if not full or common:
        return None
    known = [
        n for n, a in enumerate(line.cast.actors) if a.state and fold(a.name or "").split(" ")[-1:] == [fold(name)]
    ]
    if len(known) == 1:
        return Speaker(mentions=(), at=match.start("who"), actors=tuple(known))
    return Speaker(mentions=(), at=match.start("who"), stranger=True)


def _find_peoples(line: Line, start: int, end: int) -> Speaker | None:
    """« Tunisiens et Suédois »: the two sides whose people the words `[start, end)` name."""
    a, b = line.gist.get_view_range(start, end)
    get = line.parse.view.get_offset
    sides = {s.code for s in line.cast.states if a <= get(s.citation.span.start) < b}
    return Speaker(mentions=(), at=start, sides=tuple(sorted(sides))) if len(sides) == _PAIR else None


def find_capital_head(line: Line) -> Speaker | None:
    """« Kampala lacks parts and has asked for them »: the capital that opens the sentence as its subject."""
    return _find_capital(line, 0) if _CAPITAL.match(line.text) else None


def _find_capital(line: Line, at: int) -> Speaker | None:
    """The state whose capital stands at `at` of the gist."""
    place = next((m for a, _, m in line.gist.find_mentions(at) if a == at), None)
    if place is None:
        return None
    sides = {s.code for s in line.cast.states if s.sense == "capital" and s.citation.span == place.citation.span}
    return Speaker(mentions=(), at=at, sides=tuple(sides)) if sides else None


def find_described(cast: Cast, talk: EventMention | None, mention: ActorMention, code: str) -> tuple[int, ...]:
    """« le ministre d'État », « the State leader »: those whose office begins with these words or has this code.

    Those in the contact in hand come first; where several sides have such an office, the one named last.
    """
    printed = _get_words(mention.citation.quote)
    people = [n for n, a in enumerate(cast.actors) if a.kind == "person" and a.office is not None and a.state]
    there = {p.actor for p in talk.participants} if talk is not None else set()
    for pool in ([n for n in people if n in there], people):
        begun = tuple(n for n in pool if _begins(cast.actors[n], printed))
        found = begun or tuple(n for n in pool if code and _has_code(cast.actors[n], code))
        if found:
            one_side = len({cast.actors[n].state for n in found}) == 1
            return found if one_side else _find_nearest(cast, found, mention)
    return ()


def _find_nearest(cast: Cast, numbers: tuple[int, ...], mention: ActorMention) -> tuple[int, ...]:
    """Of several, the one named last before the mention and not long before: « the diplomat » is the one in hand."""
    at = mention.citation.span.start
    named = [
        (m.citation.span.start, m.actors)
        for m in cast.mentions
        if at - _NEAR < m.citation.span.start < at and len(m.actors) == 1 and m.actors[0] in numbers
    ]
    return max(named)[1] if named else ()


def _begins(actor: LocalActor, printed: tuple[str, ...]) -> bool:
    if actor.office is None or actor.office.former or not printed:
        return False
    return _get_words(actor.office.printed)[: len(printed)] == printed


def _has_code(actor: LocalActor, code: str) -> bool:
    return actor.office is not None and not actor.office.former and actor.office.code == code


def _get_words(text: str) -> tuple[str, ...]:
    return tuple(w for w in re.findall(r"[a-z]+", fold(text).lower()) if w not in _SMALL)


def find_open_side(cast: Cast, talk: EventMention | None, own: frozenset[int]) -> tuple[str, ...]:
    """The one side of the contact in hand that nobody named speaks for: an unknown name is of that side."""
    if talk is None:
        return ()
    people = [p.actor for p in talk.participants]
    sides = {s for a in people if (s := cast.actors[a].state) is not None}
    if len(sides) != _PAIR or any(len(s) != _CODE for s in sides):
        return ()
    for pool in (people, range(len(cast.actors))):
        named = {cast.actors[a].state for a in pool if a not in own and _is_named(cast.actors[a])}
        left = sides - named
        if len(left) == 1:
            return tuple(left)
    return ()


def _is_named(actor: LocalActor) -> bool:
    return actor.kind == "person" and actor.name is not None and actor.state is not None
