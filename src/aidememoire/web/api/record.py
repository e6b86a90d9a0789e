"""The record itself: figures, sides, sources, refusals; where things are; who asks."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from litestar import Request, Response, get

from aidememoire import __version__
from aidememoire.export.names import load_side_names
from aidememoire.views.chronology import find_parties
from aidememoire.views.sources import query_sources
from aidememoire.views.status import find_refusals, query_status
from aidememoire.web.accounts.book import AccountBook
from aidememoire.web.api import asked
from aidememoire.web.api.answers import answer, answer_fresh, shape
from aidememoire.web.api.cursors import cut_page
from aidememoire.web.api.shapes import record as shapes
from aidememoire.web.given import GivenRecall, GivenRecord, GivenVisitor

BASE = "/api/v1"
PLACES = (
    "relationship frameworks events people offices commitments mechanisms calendar positions formulas search reports "
    "review sources parties refusals status session"
).split()


@get("/", sync_to_thread=False, opt={"public": True}, summary="Where things are.", tags=["record"])
def show_index() -> Response[shapes.Index]:
    """The addresses of everything, and the description of this interface."""
    links = {"description": f"{BASE}/openapi.json", "exports": f"{BASE}/exports/csv"} | {
        name: f"{BASE}/{name}" for name in PLACES
    }
    return answer_fresh(shapes.Index(name="Aidemémoire", version=__version__, links=links))


@get("/session", sync_to_thread=False, summary="Who asks.", tags=["record"])
def show_session(visitor: GivenVisitor) -> Response[shapes.Session]:
    """The name decisions are kept under, the role, and the token that goes with whatever is posted."""
    found = shapes.Session(name=visitor.name, role=visitor.role or "", language=visitor.language, csrf=visitor.csrf)
    return answer_fresh(found)


@get("/status", sync_to_thread=True, summary="What the record holds.", tags=["record"])
def show_status(request: Request[Any, Any, Any], record: GivenRecord, recall: GivenRecall) -> Response[shapes.Status]:
    """Counts of reports, events, citations; languages; versions of the reader."""

    def build() -> shapes.Status:
        plain = asdict(query_status(record))
        plain |= {"languages": dict(plain["languages"]), "versions": dict(plain["versions"])}
        return shape(plain, shapes.Status)

    return answer(request, recall, build)


@get("/parties", sync_to_thread=True, summary="Every side in the record.", tags=["record"])
def list_parties(
    request: Request[Any, Any, Any],
    record: GivenRecord,
    recall: GivenRecall,
    visitor: GivenVisitor,
    limit: asked.Limit = 100,
    cursor: asked.Cursor = None,
) -> Response[shapes.Parties]:
    """States and organisations with the number of their events, most first."""

    def build() -> shapes.Parties:
        found = recall.get(("parties",), lambda: find_parties(record))
        page, following = cut_page(found, ("parties",), cursor, limit, lambda p: p[0])
        names = load_side_names(visitor.language)
        items = [{"code": code, "name": names.get(code, code), "events": n} for code, n in page]
        return shape({"items": items, "total": len(found), "next": following}, shapes.Parties)

    return answer(request, recall, build)


@get("/sources", sync_to_thread=True, summary="Who reports come from.", tags=["record"])
def list_sources(
    request: Request[Any, Any, Any],
    record: GivenRecord,
    recall: GivenRecall,
    limit: asked.Limit = 100,
    cursor: asked.Cursor = None,
) -> Response[shapes.Sources]:
    """Outlets with their reliability (A to F) and how much rests on them."""

    def build() -> shapes.Sources:
        found = recall.get(("sources",), lambda: query_sources(record))
        page, following = cut_page(found, ("sources",), cursor, limit, lambda s: s.name or "")
        items = [asdict(card) for card in page]
        return shape({"items": items, "total": len(found), "next": following}, shapes.Sources)

    return answer(request, recall, build)


@get("/refusals", sync_to_thread=True, summary="Pages that could not be read.", tags=["record"])
def list_refusals(
    request: Request[Any, Any, Any],
    record: GivenRecord,
    recall: GivenRecall,
    limit: asked.Limit = 100,
    cursor: asked.Cursor = None,
) -> Response[shapes.Refusals]:
    """Where they came from, and why they were refused."""

    def build() -> shapes.Refusals:
        found = recall.get(("refusals",), lambda: find_refusals(record))
        page, following = cut_page(found, ("refusals",), cursor, limit, lambda r: f"{r.source}\n{r.reason}")
        items = [{"source": r.source, "reason": r.reason} for r in page]
        return shape({"items": items, "total": len(found), "next": following}, shapes.Refusals)

    return answer(request, recall, build)


@get("/log", sync_to_thread=True, opt={"role": "admin"}, summary="What people did here.", tags=["record"])
def show_log(request: Request[Any, Any, Any]) -> Response[shapes.Log]:
    """Who signed in, failed to, decided, handed in: the latest lines; empty where no accounts are kept."""
    book: AccountBook | None = request.app.state.book
    lines = book.load_log() if book else ()
    return answer_fresh(shape({"items": [asdict(line) for line in lines]}, shapes.Log))


ROUTES = (show_index, show_session, show_status, list_parties, list_sources, list_refusals, show_log)
