"""Events of the record."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct

from aidememoire.web.api.shapes.words import Dated, Edtf, Id, Quoted, Side

Cited = Annotated[tuple[Quoted, ...], Meta(description="The words it rests on.")]


class Place(Struct, frozen=True, kw_only=True):
    """Where an event took place."""

    name: Annotated[str, Meta(description="As printed.")]
    country: Annotated[str | None, Meta(description="ISO 3166-1 alpha-2, where known.")]
    citations: Cited


class Participant(Struct, frozen=True, kw_only=True):
    """Somebody, or a side, in an event."""

    name: Annotated[str | None, Meta(description="The fullest name printed; null for a side without a person.")]
    names: Annotated[tuple[str, ...], Meta(description="Every spelling seen.")]
    office: Annotated[str | None, Meta(description="The office held, as printed.")]
    office_code: Annotated[str | None, Meta(description="The office in the vocabulary of this program.")]
    state: Annotated[str | None, Meta(description="The state acted for.")]
    organisation: Annotated[str | None, Meta(description="The party, parliament or organisation acted for.")]
    role: Annotated[str | None, Meta(description="initiator, recipient, host, guest or present.")]
    corrected: Annotated[tuple[str, ...], Meta(description="Fields that a person corrected.")]
    citations: Cited


class Speaker(Struct, frozen=True, kw_only=True):
    """Who said something."""

    name: Annotated[str | None, Meta(description="The one person who spoke, where one did.")]
    office: Annotated[str | None, Meta(description="The office held.")]
    organisation: Annotated[str | None, Meta(description="The organisation spoken for.")]
    states: Annotated[tuple[str, ...], Meta(description="Every side that spoke.")]


class Act(Struct, frozen=True, kw_only=True):
    """An act of speech: what a side affirmed, proposed, asked, promised, agreed…"""

    act: Annotated[str, Meta(description="affirm, propose, commit, agree, request, support, welcome, concern…")]
    speaker: Speaker
    domains: Annotated[tuple[str, ...], Meta(description="Domains of cooperation it is about.")]
    content: Annotated[Quoted, Meta(description="What was said, in the words of the report.")]
    direct: Annotated[bool, Meta(description="Whether these are the speaker's own words.")]
    reports: Annotated[tuple[str, ...], Meta(description="Ids of the reports that give it.")]


class Told(Struct, frozen=True, kw_only=True, rename={"as_": "as"}):
    """One report of the event, at one place it came from."""

    source: Annotated[str, Meta(description="Where the report came from: a path or an address.")]
    as_: Annotated[str, Meta(description="told (as news), announced or recalled.")]
    report: Annotated[str, Meta(description="Id of the report.")]
    weak: Annotated[bool, Meta(description="Told in passing, by a related link or a teaser.")]
    outlet: Annotated[str | None, Meta(description="Who reports.")]
    side: Annotated[str | None, Meta(description="The side whose outlet this is.")]
    reliability: Annotated[str, Meta(description="Reliability of the source, A to F (Admiralty).")]
    origin: Annotated[str, Meta(description="The dispatch it goes back to: equal for copies.")]
    headline: Annotated[str | None, Meta(description="Headline of the report.")] = None
    published: Edtf = None


class OneSide(Struct, frozen=True, kw_only=True):
    """What only one side's reports tell."""

    side: Side
    acts: tuple[Act, ...]
    participants: Annotated[tuple[Participant, ...], Meta(description="Who the other side's reports do not name.")]


class Claim(Struct, frozen=True, kw_only=True):
    """One of several values reports give."""

    value: str
    citations: Cited
    reports: Annotated[tuple[str, ...], Meta(description="Ids of the reports that say so.")]


class Contradiction(Struct, frozen=True, kw_only=True):
    """A field on which reports contradict each other."""

    field: str
    claims: tuple[Claim, ...]


class Correction(Struct, frozen=True, kw_only=True):
    """A field as a person set it, above what the reports say."""

    field: str
    participant: Annotated[str | None, Meta(description="Whose field, where it is a participant's.")]
    value: Annotated[str | None, Meta(description="The value decided; null: emptied.")]
    reported: Annotated[str | None, Meta(description="What the reports say.")]
    citations: Cited
    reason: str
    author: str
    at: Annotated[str, Meta(description="When it was decided, ISO 8601.")]
    decision: Annotated[str, Meta(description="Id of the decision, by which it can be taken back.")]


class Remark(Struct, frozen=True, kw_only=True):
    """A decision on the whole event."""

    verdict: Annotated[str, Meta(description="accept, reject, note, add, same or different.")]
    text: Annotated[str, Meta(description="The note, else the reason.")]
    author: str
    at: Annotated[str, Meta(description="When it was decided, ISO 8601.")]
    decision: Annotated[str, Meta(description="Id of the decision, by which it can be taken back.")]
    stale: Annotated[bool, Meta(description="Of an acceptance: the event has changed since.")]


class Addition(Struct, frozen=True, kw_only=True):
    """Where an event added by hand comes from."""

    source: str
    text: str
    author: str
    at: str


class Event(Struct, frozen=True, kw_only=True):
    """One event of the record, drawn from every report that tells it."""

    id: Id
    kind: Annotated[str, Meta(description="meeting, reception, call, visit, dialogue, conference, message…")]
    mode: Annotated[str | None, Meta(description="in_person, phone, video…")]
    status: Annotated[str, Meta(description="held, planned, proposed, postponed, cancelled or denied.")]
    background: Annotated[bool, Meta(description="Only recalled from the past.")]
    attributed: Annotated[bool, Meta(description="Only told as the claim of one side.")]
    date: Dated
    place: Place | None
    parties: Annotated[tuple[str, ...], Meta(description="Codes of the sides.")]
    participants: tuple[Participant, ...]
    mechanism: Annotated[str | None, Meta(description="The dialogue it is a session of, as printed.")]
    mechanism_citations: Cited
    ordinal: Annotated[int | None, Meta(description="Number of the session.")]
    plover: Annotated[str | None, Meta(description="PLOVER event type.")]
    cameo: Annotated[str | None, Meta(description="CAMEO code.")]
    independent_sources: Annotated[int, Meta(ge=0, description="Dispatches that do not copy one another.")]
    credibility: Annotated[int, Meta(description="Credibility of the information, 1 to 6 (Admiralty).")]
    credibility_because: Annotated[str, Meta(description="What decided that grade.")]
    confirmed_by: Annotated[tuple[str, ...], Meta(description="Sides whose outlets tell it.")]
    silent: Annotated[tuple[str, ...], Meta(description="Sides whose outlets are read and do not tell it.")]
    reports: tuple[Told, ...]
    acts: tuple[Act, ...]
    only_by: Annotated[tuple[OneSide, ...], Meta(description="What only one side's reports tell.")]
    contradictions: tuple[Contradiction, ...]
    citations: Cited
    corrections: tuple[Correction, ...]
    decisions: tuple[Remark, ...]
    addition: Annotated[Addition | None, Meta(description="Set for an event that a person added.")]


class EventPage(Struct, frozen=True, kw_only=True):
    """Some events, and where the next are."""

    items: tuple[Event, ...]
    next: Annotated[str | None, Meta(description="Give it as `cursor` for the next page; null: there is none.")]


class Link(Struct, frozen=True, kw_only=True):
    """A judgement on two things: same, different or unsure."""

    left: str
    right: str
    judgement: Annotated[str, Meta(description="same, different or unsure.")]
    score: Annotated[float, Meta(description="Strength of the evidence for « same », 0 to 1; no probability.")]
    reasons: Annotated[tuple[str, ...], Meta(description="Short sentences, the strongest first.")]
    decided_by: Annotated[str, Meta(description="rules, or the name of who decided.")]


class Telling(Struct, frozen=True, kw_only=True):
    """How one report tells the event."""

    telling: str
    report: str
    quote: str
    date: Edtf


class Rival(Struct, frozen=True, kw_only=True):
    """Another event that was compared with this one."""

    event: Event
    link: Link


class Why(Struct, frozen=True, kw_only=True):
    """Why the tellings of an event are one event, and what was kept apart from it."""

    event: Id
    tellings: tuple[Telling, ...]
    links: tuple[Link, ...]
    rivals: tuple[Rival, ...]


class Decision(Struct, frozen=True, kw_only=True):
    """A decision as it was made."""

    decision: Id
    verdict: Annotated[str, Meta(description="accept, correct, reject, note, add, same, different or unsure.")]
    content: Annotated[dict[str, Any] | None, Meta(description="What it says: field and value, text, event added.")]
    reason: str
    author: str
    at: Annotated[str, Meta(description="ISO 8601.")]
    withdraws: Annotated[str | None, Meta(description="Id of the decision this one takes back.")]
    withdrawn: Annotated[bool, Meta(description="Whether it has been taken back.")]
    reports: Annotated[tuple[str, ...], Meta(description="Ids of the reports it refers to.")]


class Step(Struct, frozen=True, kw_only=True):
    """One thing that happened: a report read, read again, or a decision."""

    at: Annotated[str | None, Meta(description="ISO 8601; null where it was not noted.")]
    sources: Annotated[tuple[str, ...], Meta(description="Where the report read came from.")]
    versions: Annotated[dict[str, str], Meta(description="Versions it was read with.")]
    again: Annotated[bool, Meta(description="Whether it had been read before.")]
    decision: Decision | None


class History(Struct, frozen=True, kw_only=True):
    """Everything that happened to one event, in order of time."""

    event: Id
    steps: tuple[Step, ...]


class Finding(Struct, frozen=True, kw_only=True):
    """One soft thing in an event."""

    finding: Annotated[str, Meta(description="contradiction, stale, no_date, open_date, one_side or no_side.")]
    about: Annotated[str, Meta(description="The field, date or participant it is about.")]


class Waiting(Struct, frozen=True, kw_only=True):
    """One thing to decide."""

    kind: Annotated[str, Meta(description="pair (may be one event), event (something soft), adrift (a decision).")]
    events: tuple[Event, ...]
    findings: tuple[Finding, ...]
    reasons: Annotated[tuple[str, ...], Meta(description="For a pair: what speaks for and against.")]
    decision: Decision | None


class ReviewPage(Struct, frozen=True, kw_only=True):
    """What waits for a person, the gravest first."""

    items: tuple[Waiting, ...]
    total: Annotated[int, Meta(ge=0, description="How many wait in all.")]
    next: Annotated[str | None, Meta(description="Give it as `cursor` for the next page.")]
