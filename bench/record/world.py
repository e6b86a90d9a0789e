"""The world of the composed reports: what happened between two states, with the look-alikes a chronology falls into.

Of each pair: two calls of the same ministers a month apart, a call of a successor; two visits of one guest in a year,
with talks in the first; two yearly sessions of one body and a session of another put off and held later; the farewell
of one ambassador and the credentials of the next; a meeting at the edge of the General Assembly; a message.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

Row = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Person:
    """Someone invented; `state` is acted for, `at` is where an ambassador is accredited."""

    name: str
    short: str
    woman: bool
    office: str
    state: str
    at: str | None = None


@dataclass(frozen=True, kw_only=True)
class Said:
    """One thing said: `side` a or b speaks, or both agree; `topic` indexes the topics of the part."""

    act: str
    side: str
    topic: int


@dataclass(frozen=True, kw_only=True)
class Happening:
    """An event of the world. `first` receives, visits or calls, `second` is met; `host` is the state it is held in.

    planned   the day it had been announced for before it was put off
    """

    id: str
    kind: str
    day: date
    first: Person
    second: Person
    host: str
    days: int = 1
    body: Mapping[str, str] | None = None
    number: int | None = None
    planned: date | None = None
    said: tuple[Said, ...] = ()


CONSULTATIONS = {"fr": "Consultations politiques", "en": "Political Consultations", "vi": "Tham vấn chính trị"}


def build_people(row: Row) -> dict[str, Person]:
    """Everyone of one pair, by their key in the cast."""
    a, b = str(row["a"]), str(row["b"])
    offices = {
        "hos": ("head_of_state", a),
        "fm": ("foreign_minister", a),
        "sec": (row["sector"], a),
        "dep": ("deputy", a),
        "hog": ("head_of_government", b),
        "fm1": ("foreign_minister", b),
        "fm2": ("foreign_minister", b),
        "bsec": (row["sector"], b),
        "bdep": ("deputy", b),
        "amb1": ("ambassador", b),
        "amb2": ("ambassador", b),
    }
    return {
        key: Person(
            name=row[key][0],
            short=row[key][1],
            woman=row[key][2] == "f",
            office=office,
            state=state,
            at=a if office == "ambassador" else None,
        )
        for key, (office, state) in offices.items()
    }


def find_happenings(row: Row, topics: int, chance: random.Random) -> Iterator[Happening]:
    """The events of one pair, in no order of time."""
    people = build_people(row)
    a, b = str(row["a"]), str(row["b"])
    code = f"{a}-{b}"
    year = chance.choice((2018, 2019, 2021, 2022, 2023))

    def tell(place: int, kind: str, day: date, who: tuple[str, str], host: str, **more: Any) -> Happening:
        first, second = (people[w] for w in who)
        said = tuple(_find_said(topics, chance))
        return Happening(
            id=f"{code}-{place:02}", kind=kind, day=day, first=first, second=second, host=host, said=said, **more
        )

    def some_day(month: int) -> date:
        return date(year, month, chance.randrange(2, 26))

    call = some_day(1)
    yield tell(1, "call", call, ("fm", "fm1"), a)
    yield tell(2, "call", call + timedelta(days=chance.randrange(28, 36)), ("fm", "fm1"), a)
    visit = some_day(4)
    yield tell(3, "visit", visit, ("hog", "hos"), a, days=3)
    yield tell(4, "talks", visit + timedelta(days=1), ("hos", "hog"), a)
    yield tell(5, "visit", visit + timedelta(days=chance.randrange(120, 200)), ("hog", "hos"), a, days=2)
    session, number = some_day(6), chance.randrange(3, 12)
    yield tell(6, "session", session, ("sec", "bsec"), a, body=row["body"], number=number)
    later = session + timedelta(days=chance.randrange(350, 380))
    yield tell(7, "session", later, ("bsec", "sec"), b, body=row["body"], number=number + 1)
    planned = some_day(3)
    held = planned + timedelta(days=chance.randrange(35, 70))
    rounds = chance.randrange(2, 9)
    yield tell(8, "session", held, ("dep", "bdep"), a, body=CONSULTATIONS, number=rounds, planned=planned)
    leaving = some_day(7)
    yield tell(9, "farewell", leaving, ("hos", "amb1"), a)
    yield tell(10, "credentials", leaving + timedelta(days=chance.randrange(50, 90)), ("hos", "amb2"), a)
    assembly = date(year, 9, chance.randrange(20, 28))
    yield tell(11, "sideline", assembly, ("fm", "fm2"), "US")
    yield tell(12, "call", assembly + timedelta(days=chance.randrange(9, 16)), ("fm", "fm2"), a)
    yield tell(13, "message", some_day(11), ("hos", "hog"), a)


def _find_said(topics: int, chance: random.Random) -> Iterator[Said]:
    """Five things said, each on its own topic."""
    plan = (("propose", "a"), ("welcome", "b"), ("agree", "ab"), ("propose", "b"), ("welcome", "a"))
    for (act, side), topic in zip(plan, chance.sample(range(topics), len(plan)), strict=True):
        yield Said(act=act, side=side, topic=topic)
