"""The date of an event: the days of a stay, days of the saying, and no month where a day is known."""

from __future__ import annotations

import pytest
from dates.dating import build_report, build_words, solve_lines

from aidememoire.dates.solve import date_event
from aidememoire.model.clues import Clue
from aidememoire.model.events import EventMention

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
