"""The date of an event: the days of a stay, days of the saying, and no month where a day is known."""

from __future__ import annotations

import pytest
from dates.dating import build_report, build_words, solve_lines

from aidememoire.dates.solve import date_event
from aidememoire.dates.stays import is_past, share_days
from aidememoire.model.clues import Clue
from aidememoire.model.events import EventMention, Participant
from aidememoire.model.span import Because
from aidememoire.model.time import TimeMention, TimeValue, When

HEADER = "header| date 2024-07"


def date_told(lines: str, kind: str, status: str, *quotes: str, background: bool = False) -> str | None:
    """The date of an event of `kind` and `status` with the times `quotes`, in a report of these lines."""
    solution = solve_lines(lines)
    times = tuple(t for t in solution.times if t.citation.quote in quotes)
    assert len(times) == len(quotes), [t.citation.quote for t in solution.times]
    event = EventMention(
        citation=build_words(lines.split("| ")[1][:4]),
        kind=kind,
        mode=None,
        status=status,
        background=background,
        participants=(),
        times=times,
        place=None,
        because=(),
    )
    return date_event(event, solution, build_report(lines)).edtf


def test_a_visit_that_begins_a_range_told_later_has_the_range() -> None:
    """11 July 2024 was a Thursday."""
    lines = f"{HEADER}\nLe roi a quitté Suva jeudi matin. Sa visite au Chili, du 11 au 13 juillet, est la première."
    assert date_told(lines, "visit", "held", "jeudi matin") == "2024-07-11/2024-07-13"
    assert date_told(lines, "meeting", "held", "jeudi matin") == "2024-07-11"


def test_a_visit_has_its_last_day_where_its_own_words_give_it() -> None:
    """« qui doit s'achever mercredi 10 juillet »."""
    lines = f"{HEADER}\nArrivé lundi 8 juillet, le roi entame une visite qui doit s'achever mercredi 10 juillet."
    times = ("lundi 8 juillet", "mercredi 10 juillet")
    assert date_told(lines, "visit", "held", *times) == "2024-07-08/2024-07-10"


@pytest.mark.parametrize("status", ["denied", "cancelled", "planned"])
def test_the_day_on_which_a_denial_or_a_plan_was_told_is_not_the_events(status: str) -> None:
    """« a démenti mardi », « a annoncé mardi », under a page of Thursday."""
    lines = "header| date 2024-07-11\nLe porte-parole a parlé mardi d'une rencontre des deux rois."
    assert date_told(lines, "meeting", status, "mardi") is None
    assert date_told(lines, "meeting", "held", "mardi") == "2024-07-09"


def test_the_published_month_is_for_held_news_without_a_day() -> None:
    """Neither for plans nor for what is recalled, nor beside a day."""
    lines = f"{HEADER}\nLe roi a vu le 9 juillet la reine."
    assert date_told(lines, "meeting", "held") == "2024-07"
    assert date_told(lines, "meeting", "planned") is None
    assert date_told(lines, "meeting", "held", background=True) is None
    assert date_told(lines, "meeting", "held", "le 9 juillet") == "2024-07-09"


def test_a_month_told_of_a_held_event_bounds_the_year() -> None:
    """A Tuesday 29 November after a meeting held in March 2021 is that of 2022."""
    lines = "Réunis déjà en mars 2021, ils ont ouvert mardi 29 novembre leur session."
    month = next(t for t in solve_lines(lines).times if t.value.month == 3)
    held = Clue(kind="held", citation=month.citation, time=month)
    assert [w.edtf for w in solve_lines(lines, held).whens] == ["2021-03", "2022-11-29"]
    assert [w.edtf for w in solve_lines(lines).whens] == ["2021-03", "XXXX-11-29"]


def test_a_day_that_follows_the_pages_own_by_a_few_is_not_a_year_old() -> None:
    """A page stamped on 4 August that tells a call of 6 August was brought up to date."""
    lines = "header| date 2025-08-04\nIls se sont parlé le 6 août. Ils s'étaient vus le 20 août."
    times = solve_lines(lines).times
    held = tuple(Clue(kind="held", citation=t.citation, time=t) for t in times if t.value.year is None)
    assert [w.edtf for w in solve_lines(lines, *held).whens] == ["2025-08-04", "2025-08-06", "2024-08-20"]


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("17 Aug, 2022", "2022-08-17"),
        ("Aug 17, 2022", "2022-08-17"),
        ("2022/8/1", "2022-08-01"),
        ("1/8/22", "2022-08-01"),
        ("17.08.22", "2022-08-17"),
        ("date 2022-10\nheader| Dernière mise à jour à 11h45 le 27/10", "2022-10-27"),
    ],
)
def test_stamps_of_the_wild(stamp: str, day: str) -> None:
    """Each gives the day of publication."""
    assert solve_lines(f"header| {stamp}\nLe roi a vu la reine.").published.edtf == day


def test_a_visit_that_begins_is_drawn_out_by_its_length() -> None:
    """Two days from Monday 8 July; a length of hours that is no day says nothing."""
    lines = f"{HEADER}\nLe roi est arrivé lundi 8 juillet à Lima pour une visite de deux jours."
    assert date_told(lines, "visit", "held", "lundi 8 juillet", "deux jours") == "2024-07-08/2024-07-09"
    lines = f"{HEADER}\nLe roi est arrivé lundi 8 juillet à Lima pour une escale de deux heures."
    assert date_told(lines, "visit", "held", "lundi 8 juillet", "deux heures") == "2024-07-08"


def build_told(kind: str, day: str, rule: str, *actors: int, year: int | None = None) -> EventMention:
    """A held event with a date by a rule, guests `actors`, and a printed year and month or none."""
    words = build_words("le roi")
    value = TimeValue(kind="date", year=year, month=3)
    return EventMention(
        citation=words,
        kind=kind,
        mode=None,
        status="held",
        background=False,
        participants=tuple(Participant(actor=a, role="guest", citation=words) for a in actors),
        times=(TimeMention(citation=words, value=value, because=()),) if year is not None else (),
        place=None,
        because=(),
        when=When(edtf=day, grain="day", basis=(Because(rule=rule, citation=words),)),
    )


@pytest.mark.parametrize(
    ("visit", "actor", "shared"),
    [
        ("2024-07-08", 0, "2024-07-08"),
        ("2024-07-08", 1, "2024-07"),
        ("2024-07-08/2024-07-09", 0, "2024-07"),
        ("2024-06-30", 0, "2024-07"),
    ],
)
def test_events_on_a_visit_of_one_day_are_of_that_day(visit: str, actor: int, shared: str) -> None:
    """Of the visitor, in the same month, and only where no day of their own is told."""
    events = (build_told("visit", visit, "numeric", 0), build_told("meeting", "2024-07", "published-month", actor))
    dated = share_days(events, lambda number: f"name {number}")
    assert dated[1].when is not None
    assert dated[1].when.edtf == shared


@pytest.mark.parametrize(("day", "year", "past"), [("2023-03-02", 2023, True), ("2024-06-02", 2024, False)])
def test_an_old_printed_date_makes_an_event_recalled(day: str, year: int, past: bool) -> None:
    """More than two months before the report, with the year printed."""
    event = build_told("signing", day, "numeric", year=year)
    assert is_past(event, When(edtf="2024-07-09")) is past


def test_a_worked_out_year_makes_no_event_recalled() -> None:
    """Only a printed one does."""
    assert not is_past(build_told("signing", "2023-03-02", "numeric"), When(edtf="2024-07-09"))
