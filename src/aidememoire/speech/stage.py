"""Whose side it is that speaks: the contact in hand, roles in it, sides a speaker's own words name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from aidememoire.lexicon.fold import fold
from aidememoire.model.actors import Cast
from aidememoire.model.events import EventMention
from aidememoire.pack.speech import Cue
from aidememoire.speech.acts import find_event_sides, get_actors, get_states
from aidememoire.speech.memory import Speaker
from aidememoire.speech.owners import find_home
from aidememoire.speech.roles import find_by_side, find_head
from aidememoire.speech.said import JOINT_KINDS
from aidememoire.speech.setting import Line
from aidememoire.speech.speakers import find_printed_sides
from aidememoire.speech.strangers import find_described, find_open_side

_PAIR = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What stays the same through a report.

    talk   the contact told last, once the stage stands at a place of the report
    owned  number of an actor of no known side → the side whose acts its words tell (« a réaffirmé le soutien de … »)
    """

    cast: Cast
    events: tuple[EventMention, ...]
    sides: tuple[str, ...]
    owned: Mapping[int, str]
    talk: EventMention | None = None

    def get_state(self, actor: int) -> str | None:
        """The side of an actor, by the cast or by its own words."""
        return self.cast.actors[actor].state or self.owned.get(actor)

    def focus(self, at: int) -> Stage:
        """The stage as it stands at `at` of the report: « les deux parties » are those of the contact told last."""
        told = [e for e in self.events if not e.background and e.citation.span.start < at]
        for event in reversed(told):
            sides = find_event_sides(self.cast, event, self.owned)
            if len(sides) == _PAIR:
                return replace(self, sides=sides, talk=event)
        return self


def find_by_role(stage: Stage, line: Line, speaker: Speaker) -> Speaker:
    """« le visiteur », « ses hôtes », where the cast does not know whom: those who have that role in the contact."""
    words = line.grammar.words
    if speaker.role:
        return _find_in_role(stage, speaker, speaker.role)
    if guests := _find_guests(stage, line, speaker):
        return replace(speaker, actors=guests)
    if speaker.joint or any(m.actors for m in speaker.mentions):
        return speaker
    if speaker.facing:
        return _find_facing(stage, speaker)
    if found := _find_office(stage, line, speaker):
        return replace(speaker, actors=found)
    if len(speaker.mentions) == 1 and words.voice.search(speaker.mentions[0].citation.quote):
        return replace(speaker, home=True)
    named = " ".join(m.citation.quote for m in speaker.mentions)
    role = "guest" if words.guest.search(named) else "host" if words.host.search(named) else None
    return _find_in_role(stage, speaker, role) if role is not None else find_head(line, stage.cast, speaker)


def _find_in_role(stage: Stage, speaker: Speaker, role: str) -> Speaker:
    """Those who have a role in a contact, else the side that has it."""
    for event in stage.events:
        found = tuple(p.actor for p in event.participants if p.role == role)
        known = {stage.cast.actors[a].state for a in found}
        if len(known) == 1 or (known and speaker.role):
            return replace(speaker, actors=found)
    return replace(speaker, sides=find_by_side(stage.cast, stage.talk, stage.sides, role))


def _find_guests(stage: Stage, line: Line, speaker: Speaker) -> tuple[int, ...]:
    """« les ambassadeurs ont promis », where one host received several: the guests without the host."""
    if len(speaker.mentions) != 1 or not line.grammar.words.envoys.search(speaker.mentions[0].citation.quote):
        return ()
    for event in stage.events:
        guests = tuple(p.actor for p in event.participants if p.role == "guest")
        if len({stage.cast.actors[a].state for a in guests}) > 1:
            return guests
    return ()


def _find_office(stage: Stage, line: Line, speaker: Speaker) -> tuple[int, ...]:
    """« le ministre d'État »: those in the contact in hand who are described so."""
    if len(speaker.mentions) != 1 or speaker.mentions[0].kind != "person" or speaker.mentions[0].name is not None:
        return ()
    office = line.grammar.words.office.match(fold(speaker.mentions[0].citation.quote))
    code = (office.lastgroup or "") if office is not None else ""
    return find_described(stage.cast, stage.talk, speaker.mentions[0], code)


def _find_facing(stage: Stage, speaker: Speaker) -> Speaker:
    """« son interlocuteur »: those across the table from who spoke before, where they are of one side."""
    near = set(get_actors(speaker.facing))
    own = set(get_states(stage.cast, speaker.facing))
    for event in reversed(stage.events):
        there = {p.actor for p in event.participants}
        found = tuple(a for a in there - near if stage.cast.actors[a].state not in {None, *own})
        if there & near and len({stage.cast.actors[a].state for a in found}) == 1:
            return replace(speaker, actors=found)
    return speaker


def _is_part(stage: Stage, cue: Cue, states: tuple[str, ...]) -> bool:
    """Whether a group that was taken for `states` is the two sides of the contact in hand.

    It is where one of these two agrees alone, and where the other state is one that nobody in an office stands for
    (« Bruxelles » for the European Union).
    """
    if cue.act == "agree" and len(states) == 1 and set(states) <= set(stage.sides):
        return True
    odd = set(states) - set(stage.sides)
    if len(states) != _PAIR or len(stage.sides) != _PAIR or len(odd) != 1 or stage.talk is None:
        return False
    return not any(a.kind == "person" and a.office is not None and a.state in odd for a in stage.cast.actors)


def get_sides(stage: Stage, cue: Cue, speaker: Speaker) -> tuple[str, ...]:
    """States of a speaker; of a joint one those of the contact in hand; empty where nobody tells."""
    if speaker.joint or speaker.sides:
        return speaker.sides or stage.sides
    states = tuple(sorted({s for a in speaker.actors if (s := stage.get_state(a)) is not None}))
    states = states or tuple(sorted({s for a in get_actors(speaker.mentions) if (s := stage.get_state(a)) is not None}))
    if not states and len(speaker.mentions) == 1 and speaker.mentions[0].kind == "person":
        printed = find_printed_sides(stage.cast, speaker.mentions[0])
        if speaker.home and not printed:
            return find_home(stage.cast)
        if printed or not get_actors(speaker.mentions):
            return tuple(printed) if len(printed) == 1 else ()
        own = get_actors(speaker.mentions)
        foreign = any(stage.cast.actors[a].organisation or stage.cast.actors[a].kind != "person" for a in own)
        return () if foreign else find_open_side(stage.cast, stage.talk, frozenset(own))
    if speaker.stranger:
        return find_open_side(stage.cast, stage.talk, frozenset())
    group = any(m.kind in JOINT_KINDS for m in speaker.mentions)
    if group and not speaker.actors and (not states or _is_part(stage, cue, states)):
        return stage.sides
    return find_home(stage.cast) if speaker.home and stage.events and not states else states
