"""The words a chronology is written in: one Wording per language of the reader, whatever language was read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

WORDINGS = ("fr", "en")
"""Languages a chronology can be written in; each has a module `wording_<code>` with one WORDING."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    """A word for a kind of event; `feminine` decides the form of the adjective that follows."""

    word: str
    feminine: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarWords:
    """How dates are written. months start at January; seasons follow EDTF 21–24 (spring first).

    Templates: day {day} {month} {year}; month {month} {year}; spans {first} {last} and the parts both share.
    """

    months: tuple[str, ...]
    seasons: tuple[str, ...]
    first_of_month: str
    day: str
    month: str
    month_day: str
    days_of_one_month: str
    days_of_one_year: str
    span: str
    from_on: str
    until: str
    or_: str
    decade: str
    quarter: tuple[str, str]
    about: str
    uncertain: str
    no_year: str
    unknown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Everything a writer says besides the reports' own words.

    nouns      kind of event → noun                 verbs   kind, or kind/mode → (one subject, several)
    statuses   status → (masculine, feminine); held has none
    session, quarter, independent: (for the first or only one, for the others)
    acts       act of speech → noun
    outcomes   acts a chronology quotes → their label
    labels     field of an event → its label on a sheet
    credibility, grounds: grade of an event (Admiralty 1–6) → words; why it has it (consolidate.credibility) → words
    confirmed, silent, only: sides that report an event, that do not, and what one of them alone says ({side})
    manners    how a report knows of it (told, announced, recalled; weak: by a teaser) → the mark beside its number
    """

    code: str
    calendar: CalendarWords
    nouns: Mapping[str, Noun]
    verbs: Mapping[str, tuple[str, str]]
    acts: Mapping[str, str]
    labels: Mapping[str, str]
    video: str
    statuses: Mapping[str, tuple[str, str]]
    background: str
    domains: Mapping[str, str]
    manners: Mapping[str, str]
    and_: str
    colon: str
    semicolon: str
    quotes: tuple[str, str]
    place: str
    told: str
    dated_by: str
    mechanism: str
    session: tuple[str, str]
    topics: str
    outcomes: Mapping[str, str]
    claimed: str
    sources: str
    published: str
    independent: tuple[str, str]
    credibility: Mapping[int, str]
    grounds: Mapping[str, str]
    confirmed: str
    silent: str
    only: str
    reliability: str
    title: str
    whole_title: str
    empty: str


def load_wording(language: str) -> Wording:
    """The wording of `language`, one of WORDINGS."""
    wording: Wording = import_module(f"aidememoire.export.wording_{language}").WORDING
    return wording
