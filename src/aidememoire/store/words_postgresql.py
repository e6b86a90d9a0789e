"""Which way PostgreSQL is sent to find the newest passages with some words.

There are two ways: from the newest passage back, looking into each, until enough are found; or by the index of words,
which gives all there are, and then the newest of them. The first costs a look into a passage for each one gone by, the
second one for each one found. Left alone, the server takes a look for cheaper than it is and goes back through the
whole record for a seldom word. So it is asked how many it expects, from its statistics, and sent the shorter way.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, text

LOOK, FETCH = 2.2, 6.0
"""Microseconds, of which the relation counts: to look into a passage in passing, to fetch one from the index."""

SPARE = 2
"""Words that go with others less often than by chance are worth going so many times as far as expected, no farther."""

_RANGE = "SELECT id FROM passage_words WHERE id BETWEEN :first AND :last"

_BACK = (
    "SELECT id FROM (SELECT id, words FROM passage_words WHERE id BETWEEN :first AND :last "
    "ORDER BY id DESC LIMIT :farthest) AS newest WHERE words @@ ({condition}) LIMIT :limit"
)
"""The inner limit is a wall: nothing outside it changes how the passages are gone through, in order, and they stop
being gone through when enough are found."""

_INDEXED = (
    "SELECT id FROM passage_words WHERE words @@ ({condition}) AND id + 0 BETWEEN :first AND :last "
    "ORDER BY id + 0 DESC LIMIT :limit"
)
"""What is added keeps the server from the other way."""


def find_numbers(connection: Connection, condition: str, values: Mapping[str, Any]) -> tuple[int, ...]:
    """The highest numbers from `first` to `last`, up to `limit`, of passages for which a condition (tsquery) holds.

    `values` holds these three and what the condition names.
    """
    there = _estimate(connection, _RANGE, values)
    expected = _estimate(connection, f"{_RANGE} AND words @@ ({condition})", values)
    distance = values["limit"] * there / expected
    if distance * LOOK <= expected * FETCH:
        back = text(_BACK.format(condition=condition))
        found = tuple(connection.execute(back, {**values, "farthest": int(SPARE * distance)}).scalars())
        if len(found) == values["limit"]:
            return found
    return tuple(connection.execute(text(_INDEXED.format(condition=condition)), values).scalars())


def _estimate(connection: Connection, query: str, values: Mapping[str, Any]) -> float:
    """How many rows the server expects: one at least."""
    plan = connection.execute(text(f"EXPLAIN (FORMAT JSON) {query}"), values).scalar_one()
    return float(plan[0]["Plan"]["Plan Rows"])
