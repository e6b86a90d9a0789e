"""Actors as one report names them: people with offices, sides, organisations, groups, places."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.quick import kept
from aidememoire.model.span import Because, Citation

ACTOR_KINDS = ("person", "state", "organisation", "delegation", "group")


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An office as printed, with the words it rests on.

    printed   the office in the words of the report (« vice-ministre de la Défense »); for « son homologue japonais »
              the office carried over from the counterpart, then `citations` holds both places
    code      controlled office (head_of_state, foreign_minister, ambassador, …) or None where no rule fits
    former    « ancien », « ex- »: an office no longer held
    """

    printed: str
    citations: tuple[Citation, ...]
    code: str | None = None
    former: bool = False


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class ActorMention:
    """One noun phrase that names or describes actors: « le ministre français des Armées », « Hanoï », « ils ».

    citation   the whole phrase, office and apposition included
    kind       one of ACTOR_KINDS; "group" for « les deux parties », « ils », « les deux ministres »
    name       the name's words, None for a description (« le diplomate américain », « la partie américaine »)
    actors     indexes into Cast.actors: one for a person or side, several for a group, none when unresolved
    """

    citation: Citation
    kind: str
    name: Citation | None
    actors: tuple[int, ...]
    because: tuple[Because, ...]


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class LocalActor:
    """Who the mentions of one report are about: one person, side or organisation, under the fullest name printed.

    states        codes of the side(s) acted for; more than one only for a joint body
    organisation  a party, parliament or organisation the actor speaks for (a code where known, else as printed)
    """

    kind: str
    name: str | None
    name_citation: Citation | None
    office: Office | None
    state: str | None
    organisation: str | None
    because: tuple[Because, ...]


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceMention:
    """A place as printed; `country` is None where the gazetteer does not know it or knows several."""

    citation: Citation
    name: str
    country: str | None
    because: tuple[Because, ...]


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class StateMention:
    """A word that names a state: sense is name, adjective, demonym, capital or metonym."""

    citation: Citation
    code: str
    sense: str
    because: tuple[Because, ...]


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Everyone in one report. `mentions` are in order and do not overlap; `actors` are who they are about.

    couples  phrases that name two sides as one (« algéro-malien », « UE-Japon »); they may overlap mentions
    """

    actors: tuple[LocalActor, ...]
    mentions: tuple[ActorMention, ...]
    places: tuple[PlaceMention, ...]
    states: tuple[StateMention, ...]
    couples: tuple[ActorMention, ...] = ()
