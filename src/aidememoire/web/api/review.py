"""What waits for a person."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get

from aidememoire.export.history import encode_decision
from aidememoire.store.record import Record
from aidememoire.views.review import Entry, Item, load_items, query_queue
from aidememoire.web.api import asked
from aidememoire.web.api.answers import answer, shape
from aidememoire.web.api.cursors import cut_page
from aidememoire.web.api.encode import Json, encode_events
from aidememoire.web.api.shapes import events as shapes
from aidememoire.web.given import GivenRecall, GivenRecord


@get("/review", sync_to_thread=True, summary="What waits for a person.", tags=["review"])
def list_waiting(
    request: Request[Any, Any, Any],
    record: GivenRecord,
    recall: GivenRecall,
    party: asked.Parties = None,
    limit: asked.Limit = 20,
    cursor: asked.Cursor = None,
) -> Response[shapes.ReviewPage]:
    """Decisions whose event is gone, pairs that may be one, events with something soft, the gravest first."""
    parties = asked.find_parties(party)

    def build() -> shapes.ReviewPage:
        found = recall.get(("review", parties), lambda: query_queue(record, parties))
        page, following = cut_page(found, parties, cursor, limit, get_key)
        items = [encode_item(record, item) for item in load_items(record, page)]
        return shape({"items": items, "total": len(found), "next": following}, shapes.ReviewPage)

    return answer(request, recall, build)


def get_key(entry: Entry) -> str:
    """What tells one thing that waits from another."""
    return "|".join((entry.kind, *entry.events, entry.decision.id if entry.decision else ""))


def encode_item(record: Record, item: Item) -> Json:
    """One item: its events in full, what is soft, the reasons for and against."""
    return {
        "kind": item.kind,
        "events": encode_events(record, item.events),
        "findings": [{"finding": f.name, "about": f.about} for f in item.findings],
        "reasons": list(item.link.reasons) if item.link else [],
        "decision": encode_decision(item.decision) if item.decision else None,
    }


ROUTES = (list_waiting,)
