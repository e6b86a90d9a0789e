"""The words of passages on PostgreSQL: where they are kept, and which way the newest with some words are found.

Whole reports and what they tell, a hundredth as long, stand in two tables: the server's statistics then say how often a
word is in either, and whoever looks for acts goes past no reports.

There are two ways to the newest: from the newest passage back, looking into each, until enough are found; or by the
index of words, which gives all there are of any time, and then the newest of them. The first costs a look into a
passage for each one gone by, the second one for each one found. Left alone, the server takes a look for cheaper than it
is and goes back through the whole record for a seldom word. So it is asked how many it expects, and sent the shorter
way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, text

WHOLE = "kreport"
"""The mark of a whole report."""

REPORTS, PARTS = "passage_words", "passage_words_parts"

LOOK = {REPORTS: 5.0, PARTS: 0.5}
"""Microseconds, of which the relation counts: to look into a passage in passing. Words of a report lie elsewhere."""

FETCH = 6.0
"""Microseconds to fetch a passage from the index."""

SPARE = 8
"""Words are seldomer than expected, up to three times, where the server takes their stems for other words, and more
where they go with others less often than by chance: it is worth going so many times as far, if the index costs more."""

_RANGE = "SELECT id FROM {table} WHERE id BETWEEN :first AND :last"

_MATCHING = "SELECT id FROM {table} WHERE words @@ ({condition})"

_BACK = (
    "SELECT id FROM (SELECT id, words FROM {table} WHERE id BETWEEN :first AND :last "
    "ORDER BY id DESC LIMIT :farthest) AS newest WHERE words @@ ({condition}) LIMIT :limit"
)
"""The inner limit is a wall: nothing outside it changes how the passages are gone through, in order, and they stop
being gone through when enough are found."""

_INDEXED = (
    "SELECT id FROM {table} WHERE words @@ ({condition}) AND id + 0 BETWEEN :first AND :last "
    "ORDER BY id + 0 DESC LIMIT :limit"
)
"""What is added keeps the server from the other way."""


def get_table(marks: Sequence[str]) -> str:
    """Where passages with these marks are."""
    return REPORTS if WHOLE in marks else PARTS


def find_numbers(connection: Connection, table: str, condition: str, values: Mapping[str, Any]) -> tuple[int, ...]:
    """The highest numbers from `first` to `last`, up to `limit`, of passages for which a condition (tsquery) holds.

    `values` holds these three and what the condition names.
    """
    there = _estimate(connection, _RANGE.format(table=table), values)
    matching = _MATCHING.format(table=table, condition=condition)
    expected = _estimate(connection, f"{matching} AND id BETWEEN :first AND :last", values)
    distance = values["limit"] * there / expected
    worth = _estimate(connection, matching, values) * FETCH / LOOK[table]
    if distance <= worth:
        back = text(_BACK.format(table=table, condition=condition))
        farthest = int(min(SPARE * distance, worth))
        found = tuple(connection.execute(back, {**values, "farthest": farthest}).scalars())
        if len(found) == values["limit"]:
            return found
    return tuple(connection.execute(text(_INDEXED.format(table=table, condition=condition)), values).scalars())


def _estimate(connection: Connection, query: str, values: Mapping[str, Any]) -> float:
    """How many rows the server expects: one at least."""
    plan = connection.execute(text(f"EXPLAIN (FORMAT JSON) {query}"), values).scalar_one()
    return float(plan[0]["Plan"]["Plan Rows"])
