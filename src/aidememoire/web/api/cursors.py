"""Cursors: where the next page begins, as one word that means nothing outside the question it came from."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import Any, TypeVar

import msgspec

from aidememoire.web.problems import ProblemError

T = TypeVar("T")
K = TypeVar("K")

LONGEST = 600
"""Letters of the longest cursor there is."""


def write_cursor(question: Sequence[object], key: object) -> str:
    """The cursor for what comes after `key` among the answers to `question`."""
    return base64.urlsafe_b64encode(msgspec.json.encode((_seal(question), key))).decode().rstrip("=")


def read_cursor(cursor: str | None, question: Sequence[object], kind: type[K]) -> K | None:
    """The key in a cursor; None without one. Refuses a cursor that is none, or that another question gave."""
    if cursor is None:
        return None
    try:
        content = base64.urlsafe_b64decode(cursor[:LONGEST] + "=" * (-len(cursor[:LONGEST]) % 4))
        seal, key = msgspec.json.decode(content, type=tuple[str, Any])
        found = msgspec.convert(key, kind)
    except (binascii.Error, ValueError, msgspec.DecodeError, UnicodeError) as error:
        raise ProblemError("cursor", 400) from error
    if seal != _seal(question):
        raise ProblemError("cursor", 400)
    return found


def _seal(question: Sequence[object]) -> str:
    return blake2b(msgspec.json.encode(question), digest_size=6).hexdigest()


def cut_page(
    items: Sequence[T], question: Sequence[object], cursor: str | None, limit: int, get_key: Callable[[T], str]
) -> tuple[Sequence[T], str | None]:
    """The page after a cursor, and the cursor of the next. Refuses a cursor whose line is gone from the record."""
    key = read_cursor(cursor, question, str)
    start = 0
    if key is not None:
        place = next((i for i, item in enumerate(items) if get_key(item) == key), None)
        if place is None:
            raise ProblemError("cursor", 400)
        start = place + 1
    page = items[start : start + limit]
    more = start + limit < len(items)
    return page, write_cursor(question, get_key(page[-1])) if more and page else None
