"""A calendar's entries in words: what falls, between whom, and on what ground."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aidememoire.export.calendar import write_date
from aidememoire.export.events import encode_place_of_words
from aidememoire.export.ledger_words import Words
from aidememoire.export.line import write_quote
from aidememoire.export.wording import Wording
from aidememoire.model.sessions import Entry

Json = dict[str, Any]


def write_entry(entry: Entry, names: Mapping[str, str], wording: Wording, words: Words) -> str:
    """« 30e anniversaire (depuis …) : … », « 7e session attendue : … », without the date."""
    parties = " – ".join(names.get(p, p) for p in entry.parties)
    if entry.kind == "anniversary":
        number = _write_anniversary(words["anniversary"], entry.ordinal, wording)
        what = f"{number} ({write_founding(entry, wording, words)})"
    elif entry.kind == "session":
        key = "session.announced" if entry.announced else "session.due"
        number = (
            wording.session[(entry.ordinal or 0) > 1].format(n=entry.ordinal) if entry.ordinal else words["session"]
        )
        what = words[key].format(session=number)
    else:
        what = words[entry.kind]
    quote = f"{wording.colon}{write_quote(entry.words, wording)}" if entry.words else ""
    late = f" · {words['overdue']}" if entry.overdue else ""
    return f"{parties}, {what}{late}{quote}"


def write_series(entry: Entry, names: Mapping[str, str], wording: Wording, words: Words) -> str:
    """What comes again: every year the day of a founding, every so often a session of a mechanism."""
    parties = " – ".join(names.get(p, p) for p in entry.parties)
    if entry.kind == "anniversary":
        return f"{parties}, {words['anniversary.yearly'].format(what=write_founding(entry, wording, words))}"
    key = f"period.{entry.period}"
    rhythm = words[key] if key in words else words["period.months"].format(n=entry.period)
    quote = f"{wording.colon}{write_quote(entry.words, wording)}" if entry.words else ""
    return f"{parties}, {words['session.due'].format(session=words['session'])} ({rhythm}){quote}"


def write_number(ordinal: int | None, wording: Wording, words: Words) -> str:
    """« 7e session », or « session » where the number is not known."""
    return wording.session[ordinal > 1].format(n=ordinal) if ordinal else words["session"]


def write_founding(entry: Entry, wording: Wording, words: Words) -> str:
    """« relations diplomatiques, 11 juillet 1995 »."""
    name = words.get(f"framework.{entry.name}", entry.name)
    return f"{name}, {write_date(entry.since, wording.calendar)}"


def _write_anniversary(template: str, number: int | None, wording: Wording) -> str:
    ordinal = f"{number}e" if wording.code == "fr" else f"{number}{_find_ending(number or 0)}"
    return template.format(n=ordinal)


def _find_ending(number: int) -> str:
    """The ending of an English ordinal."""
    if 10 <= number % 100 <= 20:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def encode_entry(entry: Entry) -> Json:
    """An entry as plain values."""
    return {
        "id": entry.id,
        "kind": entry.kind,
        "edtf": entry.edtf,
        "parties": list(entry.parties),
        "announced": entry.announced,
        "overdue": entry.overdue,
        "name": entry.name or None,
        "words": entry.words or None,
        "ordinal": entry.ordinal,
        "since": entry.since,
        "period": entry.period,
        "event": entry.event,
        "citations": [encode_place_of_words(c) for c in entry.citations],
        "reports": list(entry.reports),
        "sources": list(entry.sources),
    }
