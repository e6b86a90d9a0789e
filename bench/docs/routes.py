"""The routes of the API, from its own description."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from litestar.handlers import BaseRouteHandler

from aidememoire.web.api import HANDLERS
from aidememoire.web.api.description import build_description
from aidememoire.web.api.record import BASE


def write_routes() -> Iterator[str]:
    """One section a route: method, what it answers, what may be asked of it."""
    handlers: tuple[BaseRouteHandler, ...] = tuple(HANDLERS)
    found: dict[str, Any] = json.loads(build_description(handlers, BASE))
    yield f"# Routes of the API\n\n{found['info']['description']}\n"
    yield f"The whole description, with every shape, is OpenAPI {found['openapi']} at `{BASE}/openapi.json`.\n"
    for address, methods in sorted(found["paths"].items()):
        for method, operation in methods.items():
            yield f"## {method.upper()} {address}\n\n{_join(operation)}\n"
            asked = operation.get("parameters", ())
            if asked:
                yield "| name | in | kind | meaning |\n| --- | --- | --- | --- |"
                yield from (
                    f"| `{p['name']}`{' *' if p.get('required') else ''} | {p['in']} | {_write_kind(p['schema'])} | "
                    f"{_flatten(p.get('description', ''))} |"
                    for p in asked
                )
                yield ""


def _join(operation: dict[str, Any]) -> str:
    summary, description = operation.get("summary", ""), operation.get("description", "")
    return description or summary


def _write_kind(schema: dict[str, Any]) -> str:
    """The kind of a value in a word: « string », « list of string », « string or nothing »."""
    if "oneOf" in schema or "anyOf" in schema:
        kinds = [_write_kind(one) for one in schema.get("oneOf") or schema["anyOf"]]
        return " or ".join(dict.fromkeys("nothing" if kind == "null" else kind for kind in kinds))
    if schema.get("type") == "array":
        return f"list of {_write_kind(schema.get('items', {}))}"
    return str(schema.get("type", "value"))


def _flatten(words: str) -> str:
    return " ".join(words.split()).replace("|", "\\|")
