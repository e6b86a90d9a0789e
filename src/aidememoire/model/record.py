"""The record: things in the world, drawn from the tellings of many reports. All of it can be rebuilt from readings."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.quick import kept
from aidememoire.model.review import Addition, Correction, Remark
from aidememoire.model.span import Citation
from aidememoire.model.time import When

MANNERS = ("told", "announced", "recalled")
"""How a report speaks of an event: as news, as still to come, as past."""


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One value of one field, with the words it rests on and the ids of the reports that say so."""

    value: str
    citations: tuple[Citation, ...]
    reports: tuple[str, ...]


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Values of one field that cannot all be right, side by side, the one shown in the event first."""

    field: str
    claims: tuple[Claim, ...]


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Attestation:
    """One report's word for an event.

    report    its id; `sources` are all places this very text came from, sorted
    manner    one of MANNERS
    weak      known from a teaser or a related link only
    dispatch  copies of one dispatch, and reports of one agency or outlet, share this id: the smallest of theirs
    tellings  ids of its tellings of this event
    outlet    who reports, as consolidate.outlets names it; side: the state it belongs to, where it belongs to one
    """

    report: str
    sources: tuple[str, ...]
    manner: str
    weak: bool
    dispatch: str
    tellings: tuple[str, ...]
    citations: tuple[Citation, ...]
    language: str = ""
    agency: str | None = None
    outlet: str | None = None
    side: str | None = None


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Someone in an event under the fullest name printed; `names` holds every spelling seen.

    office  as printed; office_code is the controlled office where one is known
    state   the side acted for: a state's code, or an organisation's
    corrected  fields that a person decided; the citations do not bear them
    """

    kind: str
    name: str | None
    names: tuple[str, ...]
    office: str | None
    office_code: str | None
    state: str | None
    organisation: str | None
    role: str | None
    citations: tuple[Citation, ...]
    corrected: tuple[str, ...] = ()


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an event took place, as printed."""

    name: str
    country: str | None
    citations: tuple[Citation, ...]


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who spoke: a person, a side or an organisation."""

    name: str | None
    office: str | None
    state: str | None
    organisation: str | None


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechAct:
    """What was said in an event. Copies of one dispatch give one act, whose `reports` lists them all.

    due  the time the content sets itself, after the event; its basis cites the words
    """

    act: str
    speakers: tuple[Speaker, ...]
    states: tuple[str, ...]
    domains: tuple[str, ...]
    content: Citation
    citation: Citation
    direct: bool
    reports: tuple[str, ...]
    due: When | None = None


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One contact between states, drawn from all its tellings.

    id          SHA-256 of the smallest of its tellings' places; every id of `tellings` also finds it
    parties     codes of the sides, sorted
    background  only ever recalled from the past
    attributed  known only from what a side says of it
    independent_sources  distinct dispatches among `attestations`: copies count once
    corrections, remarks, addition  people's decisions; a corrected field holds the value decided and cites nothing
    """

    id: str
    kind: str
    mode: str | None
    status: str
    background: bool
    attributed: bool
    parties: tuple[str, ...]
    when: When
    place: Place | None
    attendees: tuple[Attendee, ...]
    mechanism: Claim | None
    ordinal: int | None
    acts: tuple[SpeechAct, ...]
    attestations: tuple[Attestation, ...]
    independent_sources: int
    contradictions: tuple[Contradiction, ...]
    tellings: tuple[str, ...]
    corrections: tuple[Correction, ...] = ()
    remarks: tuple[Remark, ...] = ()
    addition: Addition | None = None

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The words that tell it, of every report, each once."""
        return tuple(dict.fromkeys(c for a in self.attestations for c in a.citations))
