"""Stretches of reports that can be searched: the whole report, each contact it tells, each act of speech.

Numbers of passages begin with the day, so that the newest are found first without sorting; the rest of a number comes
from what the passage is, so that order of arrival does not show.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import blake2b
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select, update

from aidememoire.consolidate.days import Days, build_days, write_day
from aidememoire.model.reading import Reading
from aidememoire.model.report import Report
from aidememoire.model.span import Span
from aidememoire.store.engine import insert_new
from aidememoire.store.ready import IDS, among
from aidememoire.store.schema import PASSAGES
from aidememoire.store.words import Entry, insert_words, write_mark, write_words

if TYPE_CHECKING:
    from aidememoire.consolidate.telling import Telling

REPORT, EVENT, ACT = "report", "event", "act"
QUOTE = "quote"
"""Acts in the speaker's own words are marked so too."""

KINDS = (REPORT, EVENT, ACT, QUOTE)
"""What a search can be narrowed to; a kind of contact or of act narrows it further."""

BITS = 41
"""Of a number, those that come from what the passage is; the day stands above them."""

SEARCHABLE = "1"
"""Version of what is indexed and how; a record indexed by another is indexed anew."""


_TAKEN = select(PASSAGES.c.id).where(among(PASSAGES.c.id))


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """`label` is the kind of contact or act, empty for a report; first and last day (ISO 8601) are None if undated.

    parties  codes of the sides, parted by spaces
    telling  the id of the telling this is, or belongs to
    """

    id: int
    report: str
    kind: str
    label: str
    start: int
    end: int
    parties: str
    first: str | None
    last: str | None
    telling: str | None
    current: bool = True


def build_passages(reading: Reading) -> tuple[Passage, ...]:
    """The passages of a reading."""
    # what compares tellings is dear to load, and a question never needs it
    from aidememoire.consolidate.telling import build_tellings

    tellings = build_tellings(reading)
    published = build_days(reading.published.edtf)
    found = [_build_whole(reading, tellings, published)]
    found += [
        _build(reading, EVENT, t.event.kind, t.event.citation.span, t.parties, t.days or published, t.id)
        for t in tellings
    ]
    own = {t.position: t for t in tellings if not t.aside}
    for act in reading.acts:
        telling = own.get(act.event) if act.event is not None else None
        days = (telling.days if telling else None) or published
        kind, identity = QUOTE if act.direct else ACT, telling.id if telling else None
        found.append(_build(reading, kind, act.act, act.citation.span, act.states, days, identity))
    return tuple({p.id: p for p in found}.values())


def _build_whole(reading: Reading, tellings: Sequence[Telling], published: Days | None) -> Passage:
    """The report: of its day of publication, or of the days of what it tells."""
    parties = {p for t in tellings for p in t.parties} | {p for a in reading.acts for p in a.states}
    told = {o for t in tellings if t.days is not None for o in t.days.options}
    days = published or (Days(options=tuple(sorted(told))) if told else None)
    return _build(reading, REPORT, "", Span(start=0, end=len(reading.report.text)), parties, days, None)


def _build(
    reading: Reading, kind: str, label: str, span: Span, parties: Iterable[str], days: Days | None, telling: str | None
) -> Passage:
    first, last = (days.first, days.last) if days is not None else (None, None)
    found = Passage(
        id=0,
        report=reading.report.id,
        kind=kind,
        label=label,
        start=span.start,
        end=span.end,
        parties=" ".join(sorted(set(parties))),
        first=write_day(first) if first else None,
        last=write_day(last) if last else None,
        telling=telling,
    )
    digest = blake2b(repr(found).encode(), digest_size=8).digest()
    return replace(found, id=get_bound(first or 0) | (int.from_bytes(digest, "big") >> (64 - BITS)))


def get_bound(day: int, *, after: bool = False) -> int:
    """The lowest number of a day's passages, a day being an ordinal; with `after`, the highest."""
    return ((day + 1) << BITS) - 1 if after else day << BITS


def insert_passages(connection: Connection, reading: Reading, *, new: bool = False) -> None:
    """Make a reading's passages those of its report, which may be `new` to the record.

    The index only grows: earlier passages are passed over from now on.
    """
    report = reading.report
    found = build_passages(reading)
    own = PASSAGES.c.report == report.id
    known = set() if new else set(connection.execute(select(PASSAGES.c.id).where(own)).scalars())
    if known:
        current = PASSAGES.c.id.in_([p.id for p in found])
        connection.execute(update(PASSAGES).where(own, PASSAGES.c.current, ~current).values(current=False))
        connection.execute(update(PASSAGES).where(own, current).values(current=True))
    _insert(connection, [p for p in found if p.id not in known], {report.id: report})


def insert_first_passages(connection: Connection, readings: Sequence[Reading]) -> None:
    """The passages of reports that are new to the record."""
    found = [p for reading in readings for p in build_passages(reading)]
    _insert(connection, found, {r.report.id: r.report for r in readings})


def _insert(connection: Connection, passages: Sequence[Passage], reports: Mapping[str, Report]) -> None:
    added = _number(connection, passages)
    insert_new(connection, PASSAGES, [asdict(p) for p in added])
    told = ((p, reports[p.report]) for p in added)
    insert_words(connection, [build_entry(p, report.text, report.language) for p, report in told])


def _number(connection: Connection, passages: Sequence[Passage]) -> list[Passage]:
    """The passages under numbers nobody has; two reports wish for one so seldom that it will hardly be seen."""
    taken = set(connection.execute(_TAKEN, {IDS: [p.id for p in passages]}).scalars())
    free = []
    for passage in passages:
        moved = passage
        while moved.id in taken or _is_taken(connection, moved, passage):
            moved = replace(moved, id=moved.id + 1)
        taken.add(moved.id)
        free.append(moved)
    return free


def _is_taken(connection: Connection, moved: Passage, wished: Passage) -> bool:
    """Whether another passage has a number that was not asked for at first."""
    if moved.id == wished.id:
        return False
    return connection.execute(_TAKEN, {IDS: [moved.id]}).first() is not None


def build_entry(passage: Passage, text: str, language: str) -> Entry:
    """What the index keeps of a passage of `text`."""
    kinds = (passage.kind, passage.label, ACT if passage.kind == QUOTE else "")
    marks = [*(write_mark("k", k) for k in kinds if k), *(write_mark("p", p) for p in passage.parties.split())]
    words = write_words(text[passage.start : passage.end])
    return Entry(id=passage.id, words=words, marks=tuple(marks), language=language)
