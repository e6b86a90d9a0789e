"""Answers: JSON of a documented shape, kept as long as the record stays as it is, with a tag to ask again by."""

from __future__ import annotations

import re
from collections.abc import Callable
from hashlib import blake2b
from typing import Any, TypeVar

import msgspec
from litestar import Request, Response

from aidememoire.web.recall import Recall
from aidememoire.web.visitor import get_visitor

T = TypeVar("T", bound=msgspec.Struct)

VARY = "Accept, Accept-Language, Authorization, Cookie"
_TAG = re.compile(r'(?:W/)?("[^"]{0,80}")')


def shape(found: object, kind: type[T]) -> T:
    """Plain values as a documented shape. Raises msgspec.ValidationError where they do not fit it."""
    return msgspec.convert(found, kind)


def answer(request: Request[Any, Any, Any], recall: Recall, build: Callable[[], T]) -> Response[T]:
    """The answer to a question that everybody who may ask is answered alike; 304 where the asker has it already."""
    return answer_bytes(request, recall, "plain", lambda: (msgspec.json.encode(build()), {}), "application/json")


def answer_bytes(
    request: Request[Any, Any, Any],
    recall: Recall,
    form: str,
    build: Callable[[], tuple[bytes, dict[str, str]]],
    media: str,
) -> Response[Any]:
    """The same for any content: `build` gives it with headers of its own; `form` tells apart answers to one address."""

    def seal() -> tuple[bytes, dict[str, str]]:
        body, headers = build()
        return body, {**headers, "ETag": f'"{blake2b(body, digest_size=12).hexdigest()}"', "Vary": VARY}

    key = form, request.url.path, request.url.query, get_visitor(request).language
    body, headers = recall.get(key, seal, weigh=lambda made: len(made[0]))
    if headers["ETag"] in _TAG.findall(request.headers.get("if-none-match", "")[:2000]):
        return Response(b"", status_code=304, media_type=media, headers=headers)
    return Response(body, media_type=media, headers=headers)


def answer_fresh(found: T, status: int = 200) -> Response[T]:
    """An answer that is nobody else's, and is not kept."""
    headers = {"Cache-Control": "no-store", "Vary": VARY}
    body: Any = msgspec.json.encode(found)
    return Response(body, status_code=status, media_type="application/json", headers=headers)
