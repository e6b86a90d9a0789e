"""People and offices."""

from __future__ import annotations

from typing import Annotated, Any

from litestar import Request, Response, get
from litestar.params import FromPath, QueryParameter

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.export.people import encode_link, encode_person, encode_statement, encode_tenure, encode_term
from aidememoire.views.offices import Holding, query_offices
from aidememoire.views.people import PersonCard, find_person_id, get_person, query_people, search_person
from aidememoire.web.api import asked
from aidememoire.web.api.answers import answer, shape
from aidememoire.web.api.cursors import cut_page
from aidememoire.web.api.encode import Json, encode_events
from aidememoire.web.api.shapes import people as shapes
from aidememoire.web.given import GivenRecall, GivenRecord
from aidememoire.web.problems import ProblemError

MOST = 100
"""Contacts and statements shown with a person, the latest."""

Name = Annotated[
    str | None, QueryParameter(name="name", description="A name, part of one, in any spelling.", max_length=120)
]
Side = Annotated[str | None, QueryParameter(name="party", description="Only people of this side.", max_length=80)]
Of = Annotated[str, QueryParameter(name="party", description="The side whose offices these are.", max_length=80)]


@get("/people", sync_to_thread=True, summary="People, those told of most often first.", tags=["people"])
def list_people(
    request: Request[Any, Any, Any],
    record: GivenRecord,
    recall: GivenRecall,
    name: Name = None,
    party: Side = None,
    limit: asked.Limit = 50,
    cursor: asked.Cursor = None,
) -> Response[shapes.PersonPage]:
    """Everybody in the record, everybody of a side, or whom a name may mean."""
    side = asked.find_party(party) if party else None

    def find() -> tuple[PersonCard, ...]:
        if name is None:
            return query_people(record, side)
        search = search_person(record, name, side)
        if search.found is None:
            return search.people
        return tuple(c for c in query_people(record) if c.id == search.found)

    def build() -> shapes.PersonPage:
        found = recall.get(("people", name, side), find)
        page, following = cut_page(found, (name, side), cursor, limit, lambda c: c.id)
        plain = {"items": [encode_line(c) for c in page], "total": len(found), "next": following}
        return shape(plain, shapes.PersonPage)

    return answer(request, recall, build)


def encode_line(card: PersonCard) -> Json:
    """A person in a list."""
    return {
        "id": card.id,
        "name": card.name,
        "names": list(card.names),
        "sides": list(card.sides),
        "office": card.office or None,
        "printed": card.printed,
        "reports": card.reports,
        "first": card.first,
        "last": card.last,
    }


@get("/people/{person:str}", sync_to_thread=True, summary="One person.", tags=["people"])
def show_person(
    request: Request[Any, Any, Any], record: GivenRecord, recall: GivenRecall, person: FromPath[str]
) -> Response[shapes.Person]:
    """Offices over time, contacts, statements, spellings, and who else it may be."""
    identity = find_person_id(record, person) if asked.is_id(person) else None
    if identity is None:
        raise ProblemError("person", 404, name=person[:80])

    def build() -> shapes.Person:
        detail = get_person(record, identity, load_knowledge())
        sources = {card.id: card.sources[0] for card in detail.cards}
        names = dict(detail.guises)
        statements = [encode_statement(s, a.report, sources) for a in detail.appearances for s in a.statements]
        plain = {
            **encode_person(detail.person),
            "offices": [encode_term(t, sources) for t in detail.terms],
            "contacts": encode_events(record, detail.events[-MOST:]),
            "contacts_left_out": max(0, len(detail.events) - MOST),
            "statements": statements[-MOST:],
            "links": [encode_link(k, names) for k in detail.links],
            "perhaps": [
                {"id": n.card.id, "name": n.card.name, "reasons": list(n.link.reasons)} for n in detail.neighbours
            ],
        }
        return shape(plain, shapes.Person)

    return answer(request, recall, build)


@get("/offices", sync_to_thread=True, summary="Who held which office of a side.", tags=["people"])
def list_offices(
    request: Request[Any, Any, Any],
    record: GivenRecord,
    recall: GivenRecall,
    party: Of,
    on: asked.On = None,
    limit: asked.Limit = 50,
    cursor: asked.Cursor = None,
) -> Response[shapes.HoldingPage]:
    """Offices by rank, then by time; on one day, who held them then and how that is known."""
    side = asked.find_party(party)
    asked.check_dates(on=on)

    def build() -> shapes.HoldingPage:
        found = recall.get(("offices", side, on), lambda: query_offices(record, side, load_knowledge(), on))
        page, following = cut_page(found, (side, on), cursor, limit, get_key)
        plain = {"items": [encode_holding(h) for h in page], "total": len(found), "next": following}
        return shape(plain, shapes.HoldingPage)

    return answer(request, recall, build)


def get_key(holding: Holding) -> str:
    """What tells one holding from another."""
    row = holding.tenure.row if holding.tenure else ""
    return f"{holding.office}|{holding.person or holding.name}|{row}"


def encode_holding(holding: Holding) -> Json:
    """One person in one office."""
    return {
        "office": holding.office,
        "name": holding.name,
        "person": holding.person,
        "printed": holding.printed,
        "tenure": encode_tenure(holding.tenure) if holding.tenure else None,
        "first": holding.first,
        "last": holding.last,
        "told": len(holding.told),
        "manner": holding.manner or None,
        "rivals": list(holding.rivals),
    }


ROUTES = (list_people, show_person, list_offices)
