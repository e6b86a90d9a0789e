"""On PostgreSQL words of whole reports and of what they tell stand in two tables, in a record of earlier times too."""

from __future__ import annotations

from store.cluster import Cluster

from aidememoire.store.engine import build_engine, open_transaction
from aidememoire.store.record import Record, open_record
from aidememoire.views.search import Search, query_search
from bench.scale.generate import build_readings

BEFORE = (
    "INSERT INTO passage_words SELECT * FROM passage_words_parts",
    "DROP TABLE passage_words_parts",
    "UPDATE alembic_version SET version_num = '0011'",
)


def search(record: Record) -> list[Search]:
    """The same word in each kind of passage."""
    return [query_search(record, "ministre", kind=kind, limit=500) for kind in ("report", "event", "reception")] + [
        query_search(record, "de", kind=kind, limit=500) for kind in ("act", "agree")
    ]


def count(record: Record) -> tuple[int, int]:
    """Passages in either table."""
    with open_transaction(record.engine) as connection:
        found = connection.exec_driver_sql(
            "SELECT (SELECT count(*) FROM passage_words), (SELECT count(*) FROM passage_words_parts)"
        ).one()
        return found[0], found[1]


def test_an_older_record_finds_the_same_once_its_words_are_parted(cluster: Cluster) -> None:
    """Nothing is lost, and nothing is read or drawn again."""
    place = cluster.build_place()
    with open_record(place) as record:
        for reading in build_readings(0, 40):
            record.write_reading(reading)
        found, passages = search(record), count(record)
        assert passages == (40, 80) and all(s.hits for s in found)
    engine = build_engine(place)
    with open_transaction(engine, writing=True) as connection:
        for statement in BEFORE:
            connection.exec_driver_sql(statement)
    engine.dispose()
    with open_record(place, create=False) as record:
        assert (search(record), count(record)) == (found, passages)
