"""People of the record: how reports name them, and who is who across reports."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.actors import Office
from aidememoire.model.knowledge import Tenure
from aidememoire.model.quick import kept
from aidememoire.model.span import Citation


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What somebody said in one report; `telling` names the contact it was said in, where it was said in one."""

    act: str
    domains: tuple[str, ...]
    content: Citation
    citation: Citation
    direct: bool
    telling: str | None


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """One named person in one report.

    id           content-derived: the report and the place of the name
    guise        id of the guise it belongs to
    first, last  outer days (ISO 8601) of the dated contacts the person is told in, else those of the page, else None
    certain      whether these days are those of a contact, and not of the page
    tellings     ids of the tellings of contacts the person takes part in
    """

    id: str
    report: str
    guise: str
    name: str
    citation: Citation
    side: str | None
    organisation: str | None
    office: Office | None
    first: str | None
    last: str | None
    certain: bool
    tellings: tuple[str, ...]
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guise:
    """One spelling of a name in one office on one side: all appearances alike in these are one person's.

    office       controlled code of the office held, "" where none is known or it is a former one
    report       "" or the one report it stands for, where somebody decided about that report alone
    first, last  outer days of its dated appearances (ISO 8601), None without one
    count        number of its appearances
    """

    id: str
    name: str
    side: str
    office: str
    report: str = ""
    first: str | None = None
    last: str | None = None
    count: int = 1


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody in the world, drawn from guises.

    id      the smallest id of its guises; every id of `guises` also finds the person
    name    the best spelling; `names` holds every one seen, the best first
    sides   states and organisations acted for, most often first
    known   the name under which reference data has the person's offices, or None
    """

    id: str
    name: str
    names: tuple[str, ...]
    sides: tuple[str, ...]
    known: str | None
    guises: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeConflict:
    """What speaks against an office as told.

    kind    "outside" (reference data have the person in this office at another time), "other_holder" (they have
            somebody else in it then), "two_offices" (the person is told in another office on the same day)
    day     the day concerned, ISO 8601
    detail  the time known, the other holder, or the code of the other office
    source  the row of reference data, or the id of the other report
    """

    kind: str
    day: str
    detail: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One office of one person, as reports tell it and as reference data have it.

    office       controlled code, "" for an office without one or for none told
    side         the state or organisation it belongs to, "" where it is not told
    printed      every printed form, the most frequent first
    former       only ever told as a former office
    first, last  outer days (ISO 8601) of dated contacts in which it is told, None without one
    """

    office: str
    side: str
    printed: tuple[str, ...]
    former: bool
    first: str | None
    last: str | None
    known: tuple[Tenure, ...]
    appearances: tuple[Appearance, ...]
    conflicts: tuple[OfficeConflict, ...]
