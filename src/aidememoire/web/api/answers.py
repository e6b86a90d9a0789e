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
    key = "api", request.url.path, request.url.query, get_visitor(request).language
    body, tag = recall.get(key, lambda: encode(build()), weigh=lambda made: len(made[0]))
    headers = {"ETag": tag, "Vary": VARY}
    if tag in _TAG.findall(request.headers.get("if-none-match", "")[:2000]):
        return _build(b"", headers, 304)
    return _build(body, headers, 200)


def answer_fresh(found: T, status: int = 200) -> Response[T]:
    """An answer that is nobody else's, and is not kept."""
    return _build(msgspec.json.encode(found), {"Cache-Control": "no-store", "Vary": VARY}, status)


def encode(found: msgspec.Struct) -> tuple[bytes, str]:
    """The JSON and its tag."""
    body = msgspec.json.encode(found)
    return body, f'"{blake2b(body, digest_size=12).hexdigest()}"'


def _build(body: bytes, headers: dict[str, str], status: int) -> Response[Any]:
    return Response(body, status_code=status, media_type="application/json", headers=headers)
