"""The REST interface under /api/v1."""

from __future__ import annotations

from litestar import Router

from aidememoire.web.api import (
    changing,
    deciding,
    description,
    events,
    exporting,
    ledgers,
    people,
    record,
    relationship,
    review,
    texts,
)

HANDLERS = (
    *record.ROUTES,
    *relationship.ROUTES,
    *events.ROUTES,
    *people.ROUTES,
    *ledgers.ROUTES,
    *texts.ROUTES,
    *exporting.ROUTES,
    *review.ROUTES,
    *deciding.ROUTES,
    *changing.ROUTES,
)

ROUTES = (Router(path=record.BASE, route_handlers=[*HANDLERS, description.build_route(HANDLERS, record.BASE)]),)
"""What Litestar is to serve."""
