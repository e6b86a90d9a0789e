"""A relationship in a few invented reports: meetings of two ministers, each with what was said at it.

`write_record(path, *tellings)` keeps them; a `Telling` is one report of one meeting. Words of acts stand in its text.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from store.build_readings import Said, What, Who, build_reading

from aidememoire.model.reading import Reading
from aidememoire.model.time import TimeValue
from aidememoire.store.record import Record, open_record
from aidememoire.workflow.consolidate import draw_pending

NAMES = {"DZ": "Amel Ziani", "IT": "Bruno Caldera", "ES": "Carla Ibarra"}
BOTH = "both"


@dataclass(frozen=True, kw_only=True)
class Telling:
    """One report: `acts` are (act, side or BOTH, words); `due` are (words, EDTF, what they say) inside the acts."""

    date: str | None
    acts: tuple[tuple[str, str, str], ...] = ()
    due: tuple[tuple[str, str, TimeValue], ...] = ()
    sides: tuple[str, str] = ("DZ", "IT")
    kind: str = "meeting"
    status: str = "held"
    background: bool = False
    mechanism: str | None = None
    ordinal: int | None = None
    words: str = ""
    language: str = "fr"
    source: str = ""
    domains: tuple[str, ...] = ("economy",)
    published: str | None = None


def read(telling: Telling) -> Reading:
    """The reading of one telling."""
    left, right = (NAMES[s] for s in telling.sides)
    told = telling.words or f"{left} et {right} se sont vus"
    opening = f"{told}, {left} et {right}, {telling.mechanism or ''} ({telling.date}, {telling.source})."
    text = "\n".join((opening, *(f"{words}." for _, _, words in telling.acts)))
    people = tuple(
        Who(words=NAMES[s], name=NAMES[s], side=s, office="ministre" if "ministre" in text else None)
        for s in telling.sides
    )
    what = What(
        words=opening,
        date=telling.date,
        people=people,
        kind=telling.kind,
        status=telling.status,
        background=telling.background,
        mechanism=telling.mechanism,
        ordinal=telling.ordinal,
    )
    said = [
        Said(
            act=act,
            words=words,
            speaker=telling.sides.index(side) if side != BOTH else 0,
            states=telling.sides if side == BOTH else (side,),
            domains=telling.domains,
        )
        for act, side, words in telling.acts
    ]
    return build_reading(
        text,
        [what],
        source=telling.source or f"{telling.date}.txt",
        said=said,
        dated=telling.due,
        language=telling.language,
        published=telling.published,
    )


def write_record(path: Path, *tellings: Telling) -> Record:
    """An open record of these tellings."""
    path.parent.mkdir(parents=True, exist_ok=True)
    record = open_record(path)
    for number, telling in enumerate(tellings):
        record.write_reading(read(telling), at=f"2025-01-01T00:00:{number:02}Z")
    draw_pending(record)
    return record
