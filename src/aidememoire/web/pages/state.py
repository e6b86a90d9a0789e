"""The pages of the record itself: what it holds, what was refused, who its reports come from."""

from __future__ import annotations

from litestar import get
from litestar.response import Template

from aidememoire.views.sources import query_sources
from aidememoire.views.status import find_refusals, query_status
from aidememoire.web.given import GivenRecall, GivenRecord
from aidememoire.web.pages.asked import Page, turn
from aidememoire.web.pages.showing import Asked, show

LINES = 50
REFUSED = 100


@get("/status", sync_to_thread=True, include_in_schema=False)
def status(request: Asked, record: GivenRecord, recall: GivenRecall) -> Template:
    """What the record holds, and what was refused and why."""
    refusals = recall.get("refusals", lambda: find_refusals(record))
    return show(
        request,
        "status.html",
        place=record.name,
        holds=recall.get("status", lambda: query_status(record)),
        refusals=refusals[:REFUSED],
        refused=len(refusals),
    )


@get("/sources", sync_to_thread=True, include_in_schema=False)
def sources(request: Asked, record: GivenRecord, recall: GivenRecall, page: Page = 1) -> Template:
    """Who the reports come from, and how reliable each is held to be."""
    cards = recall.get("sources", lambda: query_sources(record))
    leaf = turn(page, len(cards), LINES)
    return show(request, "sources.html", cards=cards[leaf.skip : leaf.last], leaf=leaf)
