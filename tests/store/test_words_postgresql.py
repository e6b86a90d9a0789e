"""Whichever way PostgreSQL is sent, it finds the same passages; and it is sent the shorter one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, text
from store.cluster import Cluster

from aidememoire.store import words_postgresql
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record, open_record
from aidememoire.store.words import find_passages, parse_query, write_mark
from bench.scale.generate import WORDS, build_readings

HIGHEST = 2**62


@pytest.fixture(scope="module")
def record(cluster: Cluster) -> Iterator[Record]:
    """A hundred and fifty reports whose words the server has counted."""
    with open_record(cluster.build_place()) as found:
        for reading in build_readings(0, 150):
            found.write_reading(reading)
        with found.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("ANALYZE passage_words, passage_words_parts"))
        yield found


def find(connection: Connection, words: str, limit: int, last: int = HIGHEST) -> tuple[int, ...]:
    """The newest whole reports with the words."""
    return find_passages(connection, parse_query(words), [write_mark("k", "report")], 0, last, limit)


@pytest.mark.parametrize("words", [WORDS[0], WORDS[40], WORDS[15_000], f"{WORDS[2]} {WORDS[7]}", "ministre", "nulle*"])
@pytest.mark.parametrize("limit", [3, 400])
def test_both_ways_find_the_same(record: Record, words: str, limit: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The highest numbers, the highest first, of which a limit and an end cut the same."""
    found = []
    for fetch in (0.0, 1e12):
        monkeypatch.setattr(words_postgresql, "FETCH", fetch)
        with open_transaction(record.engine) as connection:
            whole = find(connection, words, limit)
            rest = find(connection, words, limit, whole[0] - 1) if whole else ()
        assert list(whole) == sorted(whole, reverse=True) and len(whole) <= limit
        assert rest[: limit - 1] == whole[1:]
        found.append((whole, rest))
    assert found[0] == found[1]


def test_frequent_words_are_met_going_back_and_seldom_ones_looked_up(
    record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked for a few, the server goes back for « ministre », which every report holds, and not for a word of one."""
    asked: list[str] = []
    monkeypatch.setattr(words_postgresql, "text", lambda query: asked.append(query) or text(query))
    with open_transaction(record.engine) as connection:
        find(connection, "ministre", 2)
        assert sum("AS newest" in query for query in asked) == 1 and not any("id + 0" in query for query in asked)
        asked.clear()
        find(connection, "inouï", 100)
        assert not any("AS newest" in query for query in asked)
