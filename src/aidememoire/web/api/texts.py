"""Reports, and search in them."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import Request, Response, get
from litestar.params import FromPath, QueryParameter

from aidememoire.export.contract import encode_reading
from aidememoire.ontology.load import load_terms
from aidememoire.store.passages import KINDS
from aidememoire.store.words import parse_query
from aidememoire.views.portions import query_reports
from aidememoire.views.search import encode_hit, query_search
from aidememoire.views.texts import find_reading
from aidememoire.web.api import asked
from aidememoire.web.api.answers import answer, shape
from aidememoire.web.api.cursors import read_cursor, write_cursor
from aidememoire.web.api.encode import Json, encode_card
from aidememoire.web.api.shapes import record as shapes
from aidememoire.web.given import GivenRecall, GivenRecord
from aidememoire.web.problems import ProblemError

MOST = 1000
"""Hits of one search that can be paged through; of more, narrower words are needed."""

Words = Annotated[
    str,
    QueryParameter(name="q", description='Words, "words side by side", begin*; marks and case apart.', max_length=400),
]
Kind = Annotated[
    str,
    QueryParameter(name="kind", description="report, event, act, quote, or a kind of event or act.", max_length=40),
]


@get("/search", sync_to_thread=True, summary="Where reports say something.", tags=["reports"])
def search(
    request: Request[Any, Any, Any],
    record: GivenRecord,
    recall: GivenRecall,
    q: Words,
    party: asked.Parties = None,
    kind: Kind = "report",
    start: asked.Start = None,
    end: asked.End = None,
    limit: asked.Limit = 20,
    cursor: asked.Cursor = None,
) -> Response[shapes.Hits]:
    """Passages that hold all the words, the newest first, with the words around them and their places."""
    asked.check_dates(from_=start, to=end)
    asked.check_among("kind", [kind], list_kinds())
    if not parse_query(q):
        raise ProblemError("wordless", 400, name="q")
    parties = asked.find_parties(party)
    question = q, parties, kind, start, end
    skip = read_cursor(cursor, question, int) or 0
    if not 0 <= skip < MOST:
        raise ProblemError("cursor", 400)

    def build() -> shapes.Hits:
        found = query_search(record, q, parties=parties, kind=kind, start=start, end=end, limit=skip + limit)
        more = found.more and skip + limit < MOST
        plain = {
            "items": [encode_hit(h) for h in found.hits[skip:]],
            "next": write_cursor(question, skip + limit) if more else None,
        }
        return shape(plain, shapes.Hits)

    return answer(request, recall, build)


def list_kinds() -> tuple[str, ...]:
    """What a search can be narrowed to."""
    codes = (term.code for name in ("kinds", "acts") for term in load_terms(name))
    return tuple(dict.fromkeys((*KINDS, *codes)))


@get("/reports", sync_to_thread=True, summary="Reports, by id.", tags=["reports"])
def list_reports(
    request: Request[Any, Any, Any],
    record: GivenRecord,
    recall: GivenRecall,
    limit: asked.Limit = 50,
    cursor: asked.Cursor = None,
) -> Response[shapes.ReportPage]:
    """Every report of the record; ids do not change, so a list gone through page by page misses none."""
    after = read_cursor(cursor, ("reports",), str)

    def build() -> shapes.ReportPage:
        found = query_reports(record, after=after, limit=limit + 1)
        following = write_cursor(("reports",), found[limit - 1].id) if len(found) > limit else None
        return shape({"items": [encode_card(c) for c in found[:limit]], "next": following}, shapes.ReportPage)

    return answer(request, recall, build)


@get("/reports/{report:str}", sync_to_thread=True, summary="One report.", tags=["reports"])
def show_report(
    request: Request[Any, Any, Any], record: GivenRecord, recall: GivenRecall, report: FromPath[str]
) -> Response[shapes.Report]:
    """The text with its segments, everything found in it, and what was seen and not understood."""
    found = find_reading(record, report) if asked.is_id(report) else None
    if found is None:
        raise ProblemError("report", 404, name=report[:80])

    def build() -> shapes.Report:
        plain = encode_reading(found.reading)
        events = [{**event, "event": home} for event, home in zip(plain["events"], found.homes, strict=True)]
        acts = [{**act, "states": act["speaker"]["states"]} for act in plain["acts"]]
        return shape(
            {
                **encode_card(found.card),
                "published": plain["report"]["published"],
                "text": plain["report"]["text"],
                "segments": plain["segments"],
                "events": events,
                "acts": acts,
                "ties": [*list_ties(plain)],
                "gaps": plain["gaps"],
                "versions": {part: str(version) for part, version in plain["versions"].items()},
            },
            shapes.Report,
        )

    return answer(request, recall, build)


def list_ties(reading: Json) -> list[Json]:
    """Frameworks, mechanisms, instruments and anniversaries, one after the other."""
    kinds = ("framework", "mechanism", "instrument", "anniversary")
    found = []
    for kind, key in zip(kinds, ("frameworks", "mechanisms", "instruments", "anniversaries"), strict=True):
        found += [{"kind": kind, "name": t.get("name") or t["of"], "citations": t["citations"]} for t in reading[key]]
    return found


ROUTES = (search, list_reports, show_report)
