"""What a side says on a matter over time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import func, or_, select

from aidememoire.consolidate.days import build_days
from aidememoire.lexicon.matters import Matter, Name, build_likes, find_matter, find_matters, find_name
from aidememoire.model.positions import NameUse, Position, Told, Use
from aidememoire.model.record import Event, SpeechAct
from aidememoire.store.codec import decode_parts
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record
from aidememoire.store.schema import CITATIONS, EVENTS, TELLINGS
from aidememoire.views.chronology import load_in_order
from aidememoire.views.periods import read_first, read_last
from aidememoire.views.sides import are_of


def query_position(
    record: Record,
    side: str,
    words: str,
    counterparts: Iterable[str] = (),
    *,
    start: str | None = None,
    end: str | None = None,
    language: str = "en",
) -> Position:
    """What `side` (code) said on the matter that `words` name, to `counterparts` where given.

    A matter of the reference data is looked for under all its names; other words as they stand, marks and capitals
    apart. Raises RecordError on a bad date.
    """
    events = _load_told(record, (side, *counterparts), find_matter(words))
    return build_position(events, side, words, start=start, end=end, language=language)


def build_position(
    events: Iterable[Told | Event],
    side: str,
    words: str,
    *,
    start: str | None = None,
    end: str | None = None,
    language: str = "en",
) -> Position:
    """The same from events at hand, which come in order of time."""
    matter = find_matter(words)
    return _build(matter, side, _find_uses(events, side, matter, read_first(start), read_last(end)), language)


def query_positions(
    record: Record, side: str, counterparts: Iterable[str] = (), *, language: str = "en"
) -> tuple[Position, ...]:
    """What `side` said on every matter of the reference data it spoke of, the one it spoke of most first."""
    return build_positions(_load_told(record, (side, *counterparts), None), side, language=language)


def build_positions(events: Sequence[Told | Event], side: str, *, language: str = "en") -> tuple[Position, ...]:
    """The same from events at hand, which come in order of time."""
    uses: dict[str, list[Use]] = {}
    known: dict[str, Matter] = {}
    for event in events:
        for act in (a for a in event.acts if side in a.states):
            for matter, name in find_matters(act.content.quote):
                code = matter.code or ""
                known[code] = matter
                uses.setdefault(code, []).append(_build_use(event, side, act, name))
    found = [_build(matter, side, tuple(uses[code]), language) for code, matter in known.items()]
    return tuple(sorted(found, key=lambda p: (-len(p.uses), p.label)))


def _load_told(record: Record, parties: Sequence[str], matter: Matter | None) -> list[Told]:
    """What events of the parties tell, by date; with a matter, only those a cited word of whose reports may name it."""
    where = are_of(parties)
    if matter is not None:
        quote = func.lower(CITATIONS.c.quote)
        speaking = select(TELLINGS.c.id).where(
            TELLINGS.c.event == EVENTS.c.id,
            CITATIONS.c.report == TELLINGS.c.report,
            or_(*(quote.like(p) for p in build_likes(matter.names))),
        )
        where.append(speaking.correlate(EVENTS).exists())
    with open_transaction(record.engine) as connection:
        contents = load_in_order(connection, where)
    return decode_parts(contents, Told)


def _find_uses(
    events: Iterable[Told | Event], side: str, matter: Matter, first: int | None, last: int | None
) -> tuple[Use, ...]:
    found = []
    for event in events:
        if not _is_between(event, first, last):
            continue
        for act in event.acts:
            name = find_name(matter, act.content.quote) if side in act.states else None
            if name is not None:
                found.append(_build_use(event, side, act, name))
    return tuple(found)


def _build_use(event: Told | Event, side: str, act: SpeechAct, name: Name) -> Use:
    others = tuple(p for p in event.parties if p != side)
    return Use(when=event.when, event=event.id, counterparts=others, act=act, name=name.form)


def _is_between(event: Told | Event, first: int | None, last: int | None) -> bool:
    if first is None and last is None:
        return True
    days = build_days(event.when.edtf)
    if days is None or days.first is None or days.last is None:
        return False
    return (first is None or days.last >= first) and (last is None or days.first <= last)


def _build(matter: Matter, side: str, uses: tuple[Use, ...], language: str) -> Position:
    names = dict.fromkeys(u.name for u in uses)
    return Position(
        code=matter.code,
        label=matter.get_label(language),
        side=side,
        names=tuple(_count(name, [u for u in uses if u.name == name]) for name in names),
        uses=uses,
    )


def _count(name: str, uses: Sequence[Use]) -> NameUse:
    dated = [u for u in uses if (days := build_days(u.when.edtf)) and days.first]
    return NameUse(name=name, count=len(uses), first=dated[0] if dated else None, last=dated[-1] if dated else None)
