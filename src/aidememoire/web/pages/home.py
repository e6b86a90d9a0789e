"""The first page: relationships on record, latest events, what is to come; in an empty record, how to begin."""

from __future__ import annotations

from litestar import get
from litestar.response import Template

from aidememoire.store.record import Record
from aidememoire.views.commitments import find_newest_day
from aidememoire.views.latest import Wanted, find_bounds, query_latest
from aidememoire.views.pairs import PairCard, query_pairs
from aidememoire.views.relation import query_ahead
from aidememoire.views.status import count_reports
from aidememoire.web.given import GivenRecall, GivenRecord, GivenVisitor
from aidememoire.web.pages.asked import Page, turn
from aidememoire.web.pages.lines import build_dues, build_row
from aidememoire.web.pages.showing import Asked, show
from aidememoire.web.pages.sides import find_known
from aidememoire.web.pages.speaking import get_tongue
from aidememoire.web.recall import Recall

LATEST = 14
SPARE = 2
"""How many times as many events are asked for, as those of no known side are no contacts, and are not shown."""
PAIRS = 18
AHEAD = 8
PAGE = 100


@get("/", sync_to_thread=True, include_in_schema=False)
def home(request: Asked, record: GivenRecord, visitor: GivenVisitor, recall: GivenRecall) -> Template:
    """What a desk officer opens in the morning."""
    tongue = get_tongue(visitor.language)
    reports = recall.get("reports", lambda: count_reports(record))
    if not reports:
        return show(request, "first.html", place=record.name)
    pairs = find_pairs(record, recall)
    found = query_latest(record, Wanted(), limit=SPARE * LATEST)
    on = recall.get("newest day", lambda: find_newest_day(record))
    ahead = recall.get("ahead", lambda: query_ahead(record, (), on, limit=AHEAD))
    return show(
        request,
        "home.html",
        events=found.total + found.undated,
        reports=reports,
        bounds=find_bounds(record),
        latest=[build_row(e, tongue) for e in found.events if e.parties][:LATEST],
        pairs=pairs[:PAIRS],
        more_pairs=max(0, len(pairs) - PAIRS),
        known=find_known(record, recall),
        ahead=build_dues(record, ahead, tongue),
        on=on,
    )


@get("/relations/all", sync_to_thread=True, include_in_schema=False)
def all_relations(request: Asked, record: GivenRecord, recall: GivenRecall, page: Page = 1) -> Template:
    """Every two sides that share an event."""
    pairs = find_pairs(record, recall)
    leaf = turn(page, len(pairs), PAGE)
    return show(request, "relations.html", pairs=pairs[leaf.skip : leaf.last], leaf=leaf)


def find_pairs(record: Record, recall: Recall) -> tuple[PairCard, ...]:
    """Every two sides that share an event."""
    return recall.get("pairs", lambda: query_pairs(record))
