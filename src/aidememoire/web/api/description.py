"""The description of the interface: OpenAPI 3.1, drawn from the handlers and the shapes they answer with."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import msgspec
from litestar import Litestar, Response, Router, get
from litestar.di import Provide
from litestar.handlers import BaseRouteHandler
from litestar.openapi import OpenAPIConfig
from litestar.openapi.spec import Components, SecurityScheme

from aidememoire import __version__
from aidememoire.web.api.exporting import FORMS
from aidememoire.web.api.linking import MEDIA as LINKED
from aidememoire.web.problems import Problem

ABOUT = (
    "The record of relations between states, read-only for readers, with decisions for reviewers. Every field rests "
    "on exact words of a report. Lists come in pages: send `next` back as `cursor`. Answers carry an ETag. Problems "
    "are application/problem+json (RFC 9457), in French or English by Accept-Language."
)
PROBLEMS = {
    "400": "A value is not allowed.",
    "401": "Sign in, or send a token.",
    "403": "The role does not allow it, or X-CSRF-Token is missing.",
    "404": "Nothing has this id.",
    "421": "Asked for under a foreign host name.",
    "500": "Something went wrong here.",
    "503": "The record does not answer now.",
}
WRITING = {"409": "The record cannot be changed so.", "413": "Too large.", "422": "The text cannot be read."}
MEDIA = "application/problem+json"


def build_description(handlers: tuple[BaseRouteHandler, ...], base: str) -> bytes:
    """OpenAPI 3.1 as JSON for these handlers under `base`."""
    names = ("record", "recall", "visitor", "settings")
    app = Litestar(
        route_handlers=[Router(path=base, route_handlers=[*handlers])],
        dependencies={name: Provide(lambda: None, sync_to_thread=False) for name in names},
        logging_config=None,
        openapi_config=OpenAPIConfig(
            title="Aidemémoire",
            use_handler_docstrings=True,
            version=__version__,
            description=ABOUT,
            path="/description",
            components=Components(
                security_schemes={
                    "token": SecurityScheme(type="http", scheme="bearer"),
                    "session": SecurityScheme(type="apiKey", name="aidememoire_session", security_scheme_in="cookie"),
                }
            ),
            security=[{"token": []}, {"session": []}, {}],
        ),
    )
    found: dict[str, Any] = json.loads(json.dumps(app.openapi_schema.to_schema()))
    _describe_shapes(found, handlers)
    for address, path in found["paths"].items():
        for method, operation in path.items():
            _describe_answers(operation, writes=method != "get")
            _describe_exceptions(operation, address.removeprefix(base), method)
    return json.dumps(found, ensure_ascii=False).encode()


def _describe_shapes(found: dict[str, Any], handlers: tuple[BaseRouteHandler, ...]) -> None:
    """The schemas as msgspec has them, which checks answers by the same types."""
    kinds = [Problem]
    for handler in handlers:
        kinds += [
            t.annotation for t in handler.parsed_fn_signature.return_type.inner_types if t.annotation is not bytes
        ]
        body = handler.parsed_fn_signature.parameters.get("data")
        kinds += [body.annotation] if body else []
    _, schemas = msgspec.json.schema_components(kinds, ref_template="#/components/schemas/{name}")
    found["components"]["schemas"] = schemas


def _describe_answers(operation: dict[str, Any], *, writes: bool) -> None:
    """Problems in the form they really have, and 304 for what was asked before."""
    answers = {code: said for code, said in operation["responses"].items() if code.startswith("2")}
    problems = PROBLEMS | WRITING if writes else PROBLEMS
    for code, said in problems.items():
        content = {MEDIA: {"schema": {"$ref": "#/components/schemas/Problem"}}}
        answers[code] = {"description": said, "content": content}
    if not writes:
        answers["304"] = {"description": "Nothing has changed since the answer with this ETag."}
    operation["responses"] = answers


def _describe_exceptions(operation: dict[str, Any], path: str, method: str) -> None:
    """Answers that come in other forms than JSON, and a report handed in that was known already."""
    if (method, path) == ("post", "/reports"):
        made = operation["responses"]["201"]
        operation["responses"]["200"] = made | {"description": "The report was known already."}
    if method != "get":
        return
    content = operation["responses"]["200"]["content"]
    if path in ("/events", "/events/{event}"):
        content[LINKED] = {"schema": {"type": "object"}}
    elif path.startswith("/exports"):
        content.clear()
        content.update({media: {} for media, _ in FORMS.values()})


def build_route(handlers: tuple[BaseRouteHandler, ...], base: str) -> BaseRouteHandler:
    """The handler that gives the description."""

    @cache
    def describe() -> bytes:
        return build_description(handlers, base)

    @get("/openapi.json", sync_to_thread=True, opt={"public": True}, include_in_schema=False)
    def show_description() -> Response[bytes]:
        """The description of this interface."""
        return Response(describe(), media_type="application/json")

    return show_description
