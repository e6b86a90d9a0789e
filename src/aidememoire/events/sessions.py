"""Sessions of mechanisms: the name of the dialogue a trigger speaks of, and which one in its row it is."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.trigger import Trigger
from aidememoire.model.span import Citation
from aidememoire.pack.events import EventGrammar

_REACH = 260
_LEAST = 2
"""Words of a body's name: « 5e session » names none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A mechanism as printed, and the ordinal of the session; `body` is its name without the number, None for none."""

    name: Citation
    body: Citation | None
    ordinal: int | None
    conference: bool


def find_session(parse: Parse, gist: Gist, trigger: Trigger, grammar: EventGrammar) -> Session | None:
    """The session named around the trigger: the first phrase that begins before its end or not far after."""
    low = max(0, trigger.start - 60)
    for match in grammar.sessions.phrase.finditer(gist.text, low, min(len(gist.text), trigger.end + _REACH)):
        if match.end() <= trigger.at:
            continue
        end = match.start() + len(match.group().rstrip())
        bare = match["ordinal"] is not None and len(match["name"].split()) < _LEAST
        start = match.start() if match["ordinal"] is None else match.start("name")
        return Session(
            name=gist.cite(parse, match.start(), end),
            body=None if bare else gist.cite(parse, start, end),
            ordinal=read_ordinal(match["ordinal"], grammar),
            conference=grammar.sessions.conference.search(match.group()) is not None,
        )
    return None


def read_ordinal(words: str | None, grammar: EventGrammar) -> int | None:
    """« 10e », « dixième », « premier » as a number."""
    if not words:
        return None
    figure = grammar.sessions.digits.match(words.strip())
    if figure is not None:
        return int(figure.group(1))
    return grammar.sessions.ordinals.get(words.strip().lower())
