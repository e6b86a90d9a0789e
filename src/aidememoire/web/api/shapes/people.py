"""People, their offices, what they said."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from aidememoire.web.api.shapes.events import Cited, Event, Link
from aidememoire.web.api.shapes.words import Day, Id, Quoted

Next = Annotated[str | None, Meta(description="Give it as `cursor` for the next page; null: there is none.")]


class PersonLine(Struct, frozen=True, kw_only=True):
    """One person in a list."""

    id: Id
    name: Annotated[str, Meta(description="The best spelling.")]
    names: Annotated[tuple[str, ...], Meta(description="Every spelling seen.")]
    sides: Annotated[tuple[str, ...], Meta(description="Sides acted for, most often first.")]
    office: Annotated[str | None, Meta(description="Code of the last office known.")]
    printed: Annotated[str | None, Meta(description="That office as printed.")]
    reports: Annotated[int, Meta(ge=0, description="Appearances in reports.")]
    first: Day
    last: Day


class PersonPage(Struct, frozen=True, kw_only=True):
    """Some people, those told of most often first."""

    items: tuple[PersonLine, ...]
    total: Annotated[int, Meta(ge=0, description="How many there are in all.")]
    next: Next


class Tenure(Struct, frozen=True, kw_only=True):
    """An office as reference data have it."""

    office: str
    state: str
    since: Annotated[str, Meta(description="First day, ISO 8601.")]
    until: Annotated[str | None, Meta(description="Last day; null: still held when checked.")]
    checked: Annotated[str | None, Meta(description="Day on which it was checked.")]
    source: str
    row: Annotated[str, Meta(description="Row of the reference data.")]


class Appearance(Struct, frozen=True, kw_only=True):
    """One appearance in one report, with its words."""

    report: str
    source: Annotated[str | None, Meta(description="Where the report came from.")]
    name: Annotated[Quoted, Meta(description="The name as printed.")]
    office: Annotated[str | None, Meta(description="The office as printed.")]
    office_citations: Cited
    first: Day
    last: Day
    dated_by: Annotated[str | None, Meta(description="contact, or page: what the days are those of.")]


class OfficeConflict(Struct, frozen=True, kw_only=True):
    """What speaks against an office as told."""

    kind: Annotated[str, Meta(description="outside, other_holder or two_offices.")]
    day: str
    detail: Annotated[str, Meta(description="The time known, the other holder, or the other office.")]
    source: Annotated[str, Meta(description="Row of reference data, or id of the other report.")]


class Term(Struct, frozen=True, kw_only=True):
    """One office over time, as reports tell it and as reference data have it."""

    office: Annotated[str | None, Meta(description="Code of the office; null for one without.")]
    side: Annotated[str | None, Meta(description="The state or organisation it belongs to.")]
    printed: Annotated[tuple[str, ...], Meta(description="Every form printed, the most frequent first.")]
    former: Annotated[bool, Meta(description="Only ever told as a former office.")]
    first: Day
    last: Day
    known: tuple[Tenure, ...]
    told: tuple[Appearance, ...]
    conflicts: tuple[OfficeConflict, ...]


class Statement(Struct, frozen=True, kw_only=True):
    """Something a person said."""

    act: str
    domains: tuple[str, ...]
    direct: bool
    content: Quoted
    citation: Quoted
    source: str | None


class Namesake(Struct, frozen=True, kw_only=True):
    """Another person who may be the same."""

    id: Id
    name: str
    reasons: tuple[str, ...]


class Person(Struct, frozen=True, kw_only=True):
    """Everything known of one person."""

    id: Id
    name: Annotated[str, Meta(description="The best spelling.")]
    names: Annotated[tuple[str, ...], Meta(description="Every spelling seen.")]
    sides: Annotated[tuple[str, ...], Meta(description="Sides acted for, most often first.")]
    known_as: Annotated[str | None, Meta(description="Name under which reference data have the person.")]
    offices: tuple[Term, ...]
    contacts: Annotated[tuple[Event, ...], Meta(description="Events taken part in, the latest, oldest first.")]
    contacts_left_out: Annotated[int, Meta(ge=0, description="Older contacts left out; ask /events?person= for none.")]
    statements: Annotated[tuple[Statement, ...], Meta(description="What the person said, the latest.")]
    links: Annotated[tuple[Link, ...], Meta(description="Why the spellings are one person's.")]
    perhaps: Annotated[tuple[Namesake, ...], Meta(description="Others who may be the same.")]


class Holding(Struct, frozen=True, kw_only=True):
    """One person in one office of a side."""

    office: Annotated[str, Meta(description="Code of the office.")]
    name: str
    person: Annotated[str | None, Meta(description="Id of the person; null for one only reference data know.")]
    printed: Annotated[str | None, Meta(description="The office as reports print it most often.")]
    tenure: Annotated[Tenure | None, Meta(description="The row of reference data, where there is one.")]
    first: Day
    last: Day
    told: Annotated[int, Meta(ge=0, description="Appearances that say so.")]
    manner: Annotated[str | None, Meta(description="Asked for a day: known, seen, between or checked.")]
    rivals: Annotated[tuple[str, ...], Meta(description="Others told in the same office on that day.")]


class HoldingPage(Struct, frozen=True, kw_only=True):
    """Offices of a side, by rank, then by time."""

    items: tuple[Holding, ...]
    total: Annotated[int, Meta(ge=0, description="How many there are in all.")]
    next: Next
