"""A calendar as iCalendar (RFC 5545), for the calendar program of a desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from aidememoire.consolidate.days import build_days
from aidememoire.errors import MissingExtraError
from aidememoire.export.calendar_lines import write_entry, write_series
from aidememoire.export.chronology import describe_source
from aidememoire.export.escape import write_plain
from aidememoire.export.ics_series import find_series
from aidememoire.export.ledger_words import Words
from aidememoire.export.line import write_quote
from aidememoire.export.wording import Wording
from aidememoire.model.sessions import Entry

Json = dict[str, Any]
PRODUCT = "-//Aidememoire//Calendar//{language}"


def write_ics(
    entries: Sequence[Entry],
    title: str,
    on: str | None,
    cards: Mapping[str, Json],
    names: Mapping[str, str],
    wording: Wording,
    words: Words,
    yearly: Sequence[Entry] = (),
) -> bytes:
    """The entries as all-day events that take no time; a month or a year is marked from its first day to its last,
    a deadline on its last day. What comes again is a series beside them (see export.ics_series); `yearly` are the
    foundings to be remembered every year.

    Each keeps its UID from one export to the next. The stamp is the day `on`, so that equal records give equal files.
    Raises MissingExtraError where the library is not installed.
    """
    try:
        from icalendar import Calendar
    except ImportError as error:
        raise MissingExtraError("icalendar", "calendar") from error
    calendar = Calendar()
    calendar.add("prodid", PRODUCT.format(language=wording.code.upper()))
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", write_plain(title))
    stamp = datetime.combine(date.fromisoformat(on or "1970-01-01"), time(), UTC)
    for entry in entries:
        days = build_days(entry.edtf)
        if days is None or days.first is None or days.last is None:
            continue
        first = date.fromordinal(days.last if entry.kind == "deadline" else days.first)
        event = _build_event(entry, entry.id, (first, date.fromordinal(days.last + 1)), cards, wording, words)
        event.add("dtstamp", stamp)
        event.add("summary", write_plain(write_entry(entry, names, wording, words)))
        calendar.add_component(event)
    for series in find_series(entries, yearly):
        event = _build_event(series.entry, series.id, (series.first, series.end), cards, wording, words)
        event.add("dtstamp", stamp)
        event.add("summary", write_plain(write_series(series.entry, names, wording, words)))
        event.add("rrule", series.rule)
        for day in series.without:
            event.add("exdate", day)
        if series.entry.kind == "session":
            event.add("status", "TENTATIVE")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _build_event(
    entry: Entry, name: str, days: tuple[date, date], cards: Mapping[str, Json], wording: Wording, words: Words
) -> Any:
    """An event from one day to another, not included, with what it rests on."""
    from icalendar import Event as CalendarEvent

    event = CalendarEvent()
    event.add("uid", f"{name}@aidememoire")
    event.add("dtstart", days[0])
    event.add("dtend", days[1])
    event.add("description", "\n".join(map(write_plain, _describe(entry, cards, wording))))
    event.add("categories", [words[f"category.{entry.kind}"]])
    event.add("transp", "TRANSPARENT")
    return event


def _describe(entry: Entry, cards: Mapping[str, Json], wording: Wording) -> list[str]:
    """The words it rests on, each with its source; then rows of reference data."""
    cited = []
    for citation in entry.citations:
        card = cards.get(citation.report)
        source = f" {describe_source(card, wording)}" if card else ""
        cited.append(f"{write_quote(citation.quote, wording)}{source}")
    return [*cited, *entry.sources]
