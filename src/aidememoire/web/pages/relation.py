"""The page of a relationship: two sides, or a group, or one side alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from litestar import get
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect, Template

from aidememoire.consolidate.levels import LEVELS, find_level
from aidememoire.model.record import Event
from aidememoire.ontology.load import load_terms
from aidememoire.store.record import Record
from aidememoire.views.commitments import find_newest_day
from aidememoire.views.frameworks import query_frameworks
from aidememoire.views.latest import Line, Wanted, choose_lines, count_months, fetch_events, list_events
from aidememoire.web.given import GivenRecall, GivenRecord, GivenVisitor
from aidememoire.web.pages.asked import From, Leaf, Page, To, choose, read_period, turn
from aidememoire.web.pages.ladder import build_ladder
from aidememoire.web.pages.lines import build_row
from aidememoire.web.pages.margin import build_margin
from aidememoire.web.pages.pictures import Timeline, build_bars, build_timeline
from aidememoire.web.pages.showing import Asked, show
from aidememoire.web.pages.sides import get_sides
from aidememoire.web.pages.speaking import Tongue, get_tongue, of

RECENT = 240
"""Events drawn and gone through for what was said and promised: the newest of the time asked for."""

LINES = 25
KINDS = tuple(term.code for term in load_terms("kinds"))
STATUSES = tuple(term.code for term in load_terms("statuses"))
ALL_LEVELS = (*LEVELS, "unknown")


@get("/relations", sync_to_thread=True, include_in_schema=False)
def find_relation(a: FromQuery[str] = "", b: FromQuery[str] = "") -> Redirect:
    """From two names typed in to the page of their relationship."""
    codes = get_sides(",".join((a, b)))
    return Redirect(of(codes) if codes else "/", status_code=303)


@get("/relations/{codes:str}", sync_to_thread=True, include_in_schema=False)
def relation(
    request: Asked,
    record: GivenRecord,
    visitor: GivenVisitor,
    recall: GivenRecall,
    codes: FromPath[str],
    start: From = None,
    end: To = None,
    kind: FromQuery[list[str] | None] = None,
    level: FromQuery[list[str] | None] = None,
    status: FromQuery[list[str] | None] = None,
    page: Page = 1,
) -> Template:
    """Everything of one relationship at a glance."""
    parties, tongue = get_sides(codes), get_tongue(visitor.language)
    first, last = read_period(start, end)
    wanted = Wanted(
        parties=parties, kinds=choose(kind, KINDS), statuses=choose(status, STATUSES), start=first, end=last
    )
    on = recall.get("newest day", lambda: find_newest_day(record))
    lines = recall.get(("events", parties), lambda: list_events(record, parties))
    newest = recall.get(("newest", parties), lambda: fetch_events(record, find_dated(lines)[:RECENT]))
    return show(
        request,
        "relation.html",
        parties=parties,
        title=tongue.pair(parties),
        on=on,
        most=RECENT,
        choices={"kind": KINDS, "level": ALL_LEVELS, "status": STATUSES},
        **build_head(record, parties, lines, on, tongue),
        **build_chosen(record, wanted, choose(level, ALL_LEVELS), lines, page, tongue),
        **build_margin(record, recall, parties, newest, on, tongue),
    )


def find_dated(lines: Sequence[Line]) -> Sequence[Line]:
    """Those with a year, which come first."""
    return [line for line in lines if line.first]


def build_head(
    record: Record, parties: tuple[str, ...], lines: Sequence[Line], on: str | None, tongue: Tongue
) -> dict[str, Any]:
    """What stands above: how much there is, from when to when, and the ladder of frameworks."""
    dated = find_dated(lines)
    rungs = query_frameworks(record, parties) if len(parties) > 1 else ()
    return {
        "total": len(dated),
        "undated": len(lines) - len(dated),
        "bounds": (dated[-1].first, dated[0].first) if dated else None,
        "ladder": build_ladder(record, parties, rungs, on, tongue),
    }


def build_chosen(
    record: Record, wanted: Wanted, levels: tuple[str, ...], lines: Sequence[Line], page: int, tongue: Tongue
) -> dict[str, Any]:
    """The pictures and the list of the events chosen by time, kind, level and status."""
    chosen = find_dated(choose_lines(lines, wanted))
    events = fetch_events(record, chosen[:RECENT])
    if levels:
        events = tuple(e for e in events if (find_level(e) or "unknown") in levels)
    listed, leaf = list_page(record, chosen, events, bool(levels), page)
    drawn = build_timeline(events, RECENT)
    undated = [line for line in lines if not line.first][:LINES] if page == 1 else []
    return {
        "bars": build_bars(count_months(choose_lines(lines, replace(wanted, statuses=())))),
        "timeline": drawn,
        "signs": title_signs(drawn, tongue) if drawn else (),
        "listed": [build_row(e, tongue) for e in listed],
        "leaf": leaf,
        "unplaced": [build_row(e, tongue) for e in fetch_events(record, undated)],
        "asked": {
            "from_": wanted.start,
            "to": wanted.end,
            "kind": wanted.kinds,
            "level": levels,
            "status": wanted.statuses,
        },
    }


def list_page(
    record: Record, chosen: Sequence[Line], events: Sequence[Event], narrowed: bool, page: int
) -> tuple[Sequence[Event], Leaf]:
    """The events of one page of the list, and where that page stands among all.

    A level is known only of events that were gone through: narrowed by level, the list ends with these.
    """
    leaf = turn(page, len(events) if narrowed else len(chosen), LINES)
    if narrowed or leaf.last <= len(events):
        return events[leaf.skip : leaf.last], leaf
    return fetch_events(record, chosen[leaf.skip : leaf.last]), leaf


def title_signs(drawn: Timeline, tongue: Tongue) -> list[tuple[Any, str]]:
    """Each sign with what is said of it when it is pointed at."""
    found = []
    for sign in drawn.signs:
        row = build_row(sign.event, tongue)
        found.append((sign, f"{row.date}{tongue.wording.colon}{row.head}"[:180]))
    return found
