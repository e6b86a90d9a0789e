"""What is sent to change the record, and what comes back."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from aidememoire.web.api.shapes.events import Event
from aidememoire.web.api.shapes.words import Id

Words = Annotated[str, Meta(max_length=2000, description="In one's own words.")]
Needed = Annotated[str, Meta(min_length=1, max_length=2000, description="In one's own words; not empty.")]
Short = Annotated[str, Meta(max_length=400)]


class Verdict(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Why."""

    reason: Words = ""


class Reasoned(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Why; it has to be said."""

    reason: Needed


class Note(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A remark kept beside an event."""

    text: Needed


class Correct(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One field of an event, set above what its reports say."""

    field: Annotated[
        str,
        Meta(
            max_length=20,
            description="kind, status, date, place, mode, mechanism, ordinal, parties, participant (adds one), absent "
            "(takes one out); of a participant: name, office, state, organisation, role.",
        ),
    ]
    value: Annotated[str | None, Meta(description="The value; null or empty: the field is emptied.")] = None
    participant: Annotated[
        str | int | None, Meta(description="Whose field: their place in `participants` from 0, or name, office, side.")
    ] = None
    reason: Needed


class Join(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether this event and another are one."""

    other: Annotated[str, Meta(max_length=64, description="Id of the other.")]
    verdict: Annotated[str, Meta(max_length=20, description="same, different or unsure.")] = "same"
    reason: Words = ""


class Split(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one report tells is another event than the others tell."""

    report: Annotated[str, Meta(max_length=64, description="Id of the report.")]
    reason: Needed


class MergePeople(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """This person and another are one."""

    other: Annotated[str, Meta(max_length=64, description="Id of the other.")]
    reason: Needed


class SplitPeople(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Two spellings are two people's, or a report means somebody else; one of both ways."""

    left: Annotated[Short | None, Meta(description="One spelling.")] = None
    right: Annotated[Short | None, Meta(description="The other.")] = None
    report: Annotated[str | None, Meta(description="Id of the report that means somebody else.")] = None
    reason: Needed


class Add(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An event that no report tells, with its own source."""

    kind: Annotated[str, Meta(max_length=20, description="meeting, call, visit…")]
    date: Annotated[str, Meta(max_length=60, description="EDTF: 2024-05-21, 2024-05, 2024-05-21/2024-05-23.")]
    parties: Annotated[tuple[Short, ...], Meta(min_length=1, max_length=20, description="Codes or names.")]
    people: Annotated[tuple[Short, ...], Meta(max_length=50, description="« name; office; side; role ».")] = ()
    status: Annotated[str, Meta(max_length=20, description="held, planned…")] = "held"
    place: Annotated[Short | None, Meta(description="« Rome (IT) ».")] = None
    mechanism: Short | None = None
    ordinal: Annotated[int | None, Meta(description="Number of the session, 1 to 9999.")] = None
    source: Annotated[str, Meta(min_length=1, max_length=400, description="Where it is known from.")]
    text: Needed
    reason: Words = ""


class HandIn(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A report to be read into the record."""

    text: Annotated[str, Meta(min_length=1, max_length=400_000, description="The text, with its headline.")]
    title: Annotated[Short | None, Meta(description="Its title, where the text does not hold it.")] = None
    url: Annotated[str | None, Meta(description="Where it was published: http or https.")] = None
    date: Annotated[str | None, Meta(description="When it was published, as printed.")] = None
    language: Annotated[str | None, Meta(description="fr, en or vi; detected without it.")] = None


class Grade(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How reliable a source is held to be."""

    source: Short
    grade: Annotated[str | None, Meta(description="A to F; null: that of the reference data.")] = None


class Made(Struct, frozen=True, kw_only=True):
    """What was decided."""

    decisions: Annotated[tuple[str, ...], Meta(description="Ids, by which they can be taken back.")]
    event: Annotated[Event | None, Meta(description="The event as it now stands, where it is about one.")] = None
    person: Annotated[str | None, Meta(description="Id of the person, where it is about one.")] = None


class Taken(Struct, frozen=True, kw_only=True):
    """A report handed in."""

    report: Id
    new: Annotated[bool, Meta(description="Whether the record did not have it.")]
    events: Annotated[tuple[str, ...], Meta(description="Ids of the events it tells.")]
