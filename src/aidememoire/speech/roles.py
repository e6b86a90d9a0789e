"""Whose side somebody is on by a role alone: guest or host of the contact, head of the delegation."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.model.actors import Cast
from aidememoire.model.events import EventMention
from aidememoire.speech.memory import Speaker
from aidememoire.speech.owners import find_home
from aidememoire.speech.setting import Line

_PAIR = 2


def find_by_side(cast: Cast, talk: EventMention | None, sides: tuple[str, ...], role: str) -> tuple[str, ...]:
    """The one side of the contact in hand that has a role: at home where it takes place, or where it is told."""
    if len(sides) != _PAIR:
        return ()
    place = talk.place.country if talk is not None and talk.place is not None else None
    home = (place,) if place in sides else find_home(cast)
    if len(home) != 1 or home[0] not in sides:
        return ()
    return tuple(s for s in sides if (s == home[0]) == (role == "host"))


def find_head(line: Line, cast: Cast, speaker: Speaker) -> Speaker:
    """« Le chef de la délégation »: he speaks for the only delegation told of."""
    quotes = [m.citation.quote for m in speaker.mentions]
    if len(quotes) != 1 or not line.grammar.words.leads.fullmatch(quotes[0]):
        return speaker
    sides = {a.state for a in cast.actors if a.kind == "delegation" and a.state is not None}
    return replace(speaker, sides=tuple(sides)) if len(sides) == 1 else speaker
