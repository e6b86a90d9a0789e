"""A relationship at a glance, and its frameworks over time."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get

from aidememoire.export.calendar_lines import encode_entry
from aidememoire.export.events import encode_place_of_words
from aidememoire.model.frameworks import Framework
from aidememoire.views.commitments import CLOSED
from aidememoire.views.frameworks import query_frameworks
from aidememoire.views.portions import count_events
from aidememoire.web.api import asked
from aidememoire.web.api.answers import answer, shape
from aidememoire.web.api.encode import Json
from aidememoire.web.api.ledgers import Question, find_calendar, find_ledger
from aidememoire.web.api.shapes import ledgers as shapes
from aidememoire.web.given import GivenRecall, GivenRecord
from aidememoire.web.problems import ProblemError

AHEAD = 12
"""Lines of the calendar shown at a glance."""


@get("/frameworks", sync_to_thread=True, summary="Partnership frameworks over time.", tags=["relationship"])
def list_frameworks(
    request: Request[Any, Any, Any], record: GivenRecord, recall: GivenRecall, party: asked.Parties = None
) -> Response[shapes.Frameworks]:
    """Frameworks, the oldest first: those reports name and, for sides named, those of the reference data."""
    parties = asked.find_parties(party)

    def build() -> shapes.Frameworks:
        found = query_frameworks(record, parties)
        return shape({"items": [encode_framework(f) for f in found]}, shapes.Frameworks)

    return answer(request, recall, build)


def encode_framework(framework: Framework) -> Json:
    """A framework as plain values."""
    return {
        "id": framework.id,
        "name": framework.name,
        "parties": list(framework.parties),
        "printed": list(framework.printed),
        "since": framework.since,
        "until": framework.until,
        "named": framework.named,
        "citations": [encode_place_of_words(c) for c in framework.citations],
        "reports": list(framework.reports),
        "sources": list(framework.sources),
    }


@get("/relationship", sync_to_thread=True, summary="A relationship at a glance.", tags=["relationship"])
def show_relationship(
    request: Request[Any, Any, Any], record: GivenRecord, recall: GivenRecall, party: asked.Parties = None
) -> Response[shapes.Relationship]:
    """Counts of events, frameworks, open promises and what is to come between sides."""
    parties = asked.find_parties(party)
    if not parties:
        raise ProblemError("partyless", 400)

    def build() -> shapes.Relationship:
        tally, calendar = count_events(record, parties), find_calendar(record, recall, parties)
        owed = find_ledger(record, recall, Question(parties=parties)).commitments
        plain = {
            "parties": list(parties),
            "on": calendar.on,
            "events": tally.events,
            "first": tally.first,
            "last": tally.last,
            "kinds": [{"name": name, "count": n} for name, n in tally.kinds],
            "years": [{"name": name, "count": n} for name, n in tally.years],
            "frameworks": [encode_framework(f) for f in query_frameworks(record, parties)],
            "open_commitments": sum(c.status not in CLOSED for c in owed),
            "ahead": [encode_entry(e) for e in calendar.entries[:AHEAD]],
        }
        return shape(plain, shapes.Relationship)

    return answer(request, recall, build)


ROUTES = (list_frameworks, show_relationship)
