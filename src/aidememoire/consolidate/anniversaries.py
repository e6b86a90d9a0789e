"""Anniversaries to come: of frameworks and founding dates in the reference data and in what reports say."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import sha256

from aidememoire.consolidate.days import build_days
from aidememoire.lexicon.founding import Founding
from aidememoire.model.ledger import Tie
from aidememoire.model.sessions import Entry
from aidememoire.model.span import Citation

LASTING = frozenset({"diplomatic relations", "normalisation", "treaty of friendship", "alliance"})
"""What is commemorated for ever; a partnership is, until a higher one has replaced it."""

_SINCE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")


def is_round(number: int) -> bool:
    """10, 20, 25, 30, 40, 50, 60, 70, 75…"""
    return number > 0 and (number % 10 == 0 or number % 25 == 0)


def find_anniversaries(
    foundings: Iterable[Founding], ties: Iterable[Tie], first: int, last: int, *, every: bool = False
) -> tuple[Entry, ...]:
    """Anniversaries that fall between two days (proleptic ordinals): round ones, and those a report names.

    With `every`, those of any number. Of one founding told by the data and by reports there is one entry, with the most
    exact date and every source.
    """
    found: dict[tuple[tuple[str, ...], str, int, int], Entry] = {}
    years = range(date.fromordinal(first).year, date.fromordinal(last).year + 1) if every else None
    for entry in (*_list_data(foundings, years), *_list_told(ties, years)):
        key = (entry.parties, entry.name, int((entry.since or "0")[:4]), entry.ordinal or 0)
        found[key] = _join(found[key], entry) if key in found else entry
    return tuple(e for e in found.values() if _is_between(e.edtf, first, last))


def _is_between(edtf: str, first: int, last: int) -> bool:
    days = build_days(edtf)
    return (
        days is not None
        and days.first is not None
        and days.last is not None
        and (days.first <= last and days.last >= first)
    )


def _join(one: Entry, other: Entry) -> Entry:
    exact, rough = (one, other) if len(one.edtf) >= len(other.edtf) else (other, one)
    return _build(
        exact.parties,
        exact.name,
        exact.since or "",
        exact.ordinal or 0,
        words=exact.words or rough.words,
        citations=tuple(dict.fromkeys((*one.citations, *other.citations))),
        sources=tuple(dict.fromkeys((*one.sources, *other.sources))),
    )


def _list_numbers(since: str, years: range | None) -> set[int]:
    """The round numbers; or those that fall in some years, round or not."""
    if years is None:
        return set(filter(is_round, range(1, 301)))
    return {year - int(since[:4]) for year in years if year > int(since[:4])}


def _list_data(foundings: Iterable[Founding], years: range | None) -> Iterator[Entry]:
    for founding in foundings:
        if founding.until is None or founding.name in LASTING:
            for number in sorted(_list_numbers(founding.since, years)):
                yield _build(founding.parties, founding.name, founding.since, number, sources=(founding.row,))


def _list_told(ties: Iterable[Tie], years: range | None) -> Iterator[Entry]:
    """A report that names an anniversary gives that one; one that dates a founding gives the round ones."""
    for tie in ties:
        named: set[int] = set()
        if tie.kind == "anniversary" and tie.origin is not None and tie.ordinal:
            name = "normalisation" if tie.name.startswith("normalisation") else tie.name
            since, named = str(tie.origin), {tie.ordinal}
        elif tie.kind == "framework" and tie.since is not None and tie.since.edtf:
            name, since = tie.name, tie.since.edtf
        else:
            continue
        if _SINCE.fullmatch(since):
            numbers = named | _list_numbers(since, years)
            grounds = (tie.citation, *(b.citation for b in (tie.since.basis if tie.since else ()) if b.citation))
            for number in sorted(numbers):
                yield _build(tie.parties, name, since, number, words=tie.as_printed, citations=grounds)


def _build(
    parties: tuple[str, ...],
    name: str,
    since: str,
    number: int,
    *,
    words: str = "",
    citations: tuple[Citation, ...] = (),
    sources: tuple[str, ...] = (),
) -> Entry:
    place = f"anniversary|{' '.join(parties)}|{name}|{since[:4]}|{number}"
    return Entry(
        id=sha256(place.encode()).hexdigest()[:32],
        kind="anniversary",
        edtf=_add_years(since, number),
        parties=parties,
        announced=False,
        overdue=False,
        name=name,
        words=" ".join(words.split()),
        ordinal=number,
        since=since,
        citations=citations,
        reports=tuple(dict.fromkeys(c.report for c in citations)),
        sources=sources,
    )


def _add_years(since: str, number: int) -> str:
    """The same day, month or year `number` years on; 29 February becomes 28 in a common year."""
    match = _SINCE.fullmatch(since)
    assert match is not None, since
    year = int(match["year"]) + number
    if not match["month"]:
        return f"{year:04}"
    month = int(match["month"])
    if not match["day"]:
        return f"{year:04}-{month:02}"
    day = min(int(match["day"]), monthrange(year, month)[1])
    return f"{year:04}-{month:02}-{day:02}"
