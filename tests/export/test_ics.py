"""The calendar file, as other programs read it: what is repeated, what stands alone, ids that stay."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

import pytest
from dateutil.rrule import rrulestr
from export.hostile import NAME, SOURCE, WORDS
from icalendar import Calendar

from aidememoire.consolidate.anniversaries import find_anniversaries
from aidememoire.export.ics import write_ics
from aidememoire.export.ics_series import AHEAD
from aidememoire.export.ledger_words import load_ledger_words
from aidememoire.export.wording import load_wording
from aidememoire.lexicon.founding import Founding
from aidememoire.model.sessions import Entry
from aidememoire.model.span import build_citation

NAMES = {"DZ": "Algérie", "IT": "Italie"}


def build_founding(since: str, until: str | None = None, name: str = "diplomatic relations") -> Founding:
    """One row of reference data."""
    return Founding(parties=("DZ", "IT"), name=name, since=since, until=until, row="frameworks.csv:2")


def build_session(edtf: str = "2026-03", **values: Any) -> Entry:
    """A session due by a stated rhythm."""
    kept = {"period": 12, "ordinal": 7, "name": "commission", "words": "commission mixte", "announced": False}
    return Entry(id="5" * 32, kind="session", edtf=edtf, parties=("DZ", "IT"), overdue=False, **{**kept, **values})


def find(foundings: Sequence[Founding], first: str, last: str, *, every: bool = False) -> tuple[Entry, ...]:
    """Anniversaries between two days."""
    days = (date.fromisoformat(d).toordinal() for d in (first, last))
    return find_anniversaries(foundings, (), *days, every=every)


def write(entries: Sequence[Entry], yearly: Sequence[Entry] = (), language: str = "fr") -> bytes:
    """The file."""
    words, wording = load_ledger_words(language), load_wording(language)
    return write_ics(entries, "Titre", "2025-01-01", {}, NAMES, wording, words, yearly)


def read(written: bytes) -> tuple[list[Any], list[Any]]:
    """Events that stand alone, and series."""
    events = Calendar.from_ical(written).walk("VEVENT")
    return [e for e in events if "rrule" not in e], [e for e in events if "rrule" in e]


def list_days(event: Any, last: str) -> list[str]:
    """The days on which a series falls, as a calendar program works them out."""
    start = datetime.combine(event.decoded("dtstart"), time())
    rule = rrulestr(event["rrule"].to_ical().decode(), dtstart=start)
    found = event.get("exdate", [])
    out = {d.dt for ex in (found if isinstance(found, list) else [found]) for d in ex.dts}
    days = rule.between(start, datetime.fromisoformat(last), inc=True)
    return [d.date().isoformat() for d in days if d.date() not in out]


def test_a_founding_is_remembered_every_year_and_round_years_stand_alone() -> None:
    """The series leaves out the day that has an entry of its own."""
    foundings = [build_founding("2000-07-11")]
    entries = find(foundings, "2029-01-01", "2031-12-31")
    alone, series = read(write(entries, find(foundings, "2029-01-01", "2029-12-31", every=True)))
    assert [str(e.decoded("dtstart")) for e in alone] == ["2030-07-11"]
    assert "30e anniversaire" in alone[0]["summary"]
    days = list_days(series[0], "2032-01-01")
    assert len(series) == 1 and days[0] == "2001-07-11" and "2029-07-11" in days and "2031-07-11" in days
    assert "2030-07-11" not in days


def test_the_29th_of_february_is_the_last_day_of_the_month() -> None:
    """Also in the years in which it is a round one."""
    foundings = [build_founding("2016-02-29")]
    entries = find(foundings, "2026-01-01", "2026-12-31")
    _, (series,) = read(write(entries, find(foundings, "2026-01-01", "2026-12-31", every=True)))
    assert list_days(series, "2028-12-31")[-4:] == ["2024-02-29", "2025-02-28", "2027-02-28", "2028-02-29"]


@pytest.mark.parametrize("since", ["2000", "2000-07"])
def test_a_founding_without_a_day_is_not_repeated(since: str) -> None:
    """Its round years are marked as far as the date is known."""
    foundings = [build_founding(since)]
    alone, series = read(
        write(find(foundings, "2030-01-01", "2030-12-31"), find(foundings, "2030-01-01", "2030-12-31", every=True))
    )
    assert len(alone) == 1 and series == []


def test_a_stated_rhythm_goes_on_from_the_session_due() -> None:
    """Whole months, a few of them, marked as tentative; a rhythm only seen is not repeated."""
    alone, (series,) = read(write([build_session()]))
    assert [str(e.decoded("dtstart")) for e in alone] == ["2026-03-01"]
    assert series["status"] == "TENTATIVE" and "chaque année" in series["summary"] and "7e" not in series["summary"]
    assert list_days(series, "2060-01-01") == [f"{year}-03-01" for year in range(2027, 2027 + AHEAD)]
    assert str(series.decoded("dtend")) == "2027-04-01"
    assert read(write([build_session(period=None)]))[1] == []


def test_ids_stay_whatever_is_asked_for() -> None:
    """Another period, another language, one more report: the same founding and the same session keep theirs."""
    foundings = [build_founding("2000-07-11"), build_founding("2005-01-02", name="alliance")]

    def list_ids(first: str, last: str, language: str) -> set[str]:
        yearly = find(foundings, first, last, every=True)
        events = Calendar.from_ical(write([*find(foundings, first, last), build_session()], yearly, language)).walk(
            "VEVENT"
        )
        ids = [str(e["uid"]) for e in events]
        assert len(ids) == len(set(ids))
        return set(ids)

    assert list_ids("2029-01-01", "2031-12-31", "fr") <= list_ids("2025-01-01", "2035-12-31", "en")


def test_hostile_words_stay_in_their_line() -> None:
    """Line ends, colons and semicolons of a report make no property of their own."""
    text = f"{NAME}\r\nATTACH:http://evil.example/x\r\n{WORDS}"
    citation = build_citation("r", text, 0, len(text))
    entry = build_session(words=text, citations=(citation,), reports=("r",))
    words, wording = load_ledger_words("fr"), load_wording("fr")
    cards = {"r": {"source": SOURCE, "headline": "a\r\nBEGIN:VALARM"}}
    written = write_ics([entry], "T\r\nX-EVIL:1", "2025-01-01", cards, NAMES, wording, words)
    lines = written.replace(b"\r\n ", b"").split(b"\r\n")
    assert not [line for line in lines if line.startswith((b"ATTACH", b"X-EVIL", b"X-Header", b"BEGIN:VALARM"))]
    alone, series = read(written)
    assert len(alone) == len(series) == 1 and NAME in alone[0]["summary"]
