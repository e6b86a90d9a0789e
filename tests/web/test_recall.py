"""Answers kept as long as the record stays as it is, on either engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Barrier, Thread

import pytest
from store.cluster import Shelf

from aidememoire.model.refusal import Refusal
from aidememoire.store.record import Record, open_record
from aidememoire.store.watch import Watch
from aidememoire.web import recall as module
from aidememoire.web.recall import Recall


@pytest.fixture
def record(shelf: Path | Shelf) -> Iterator[Record]:
    """An empty record."""
    with open_record(shelf / "r.db") as found:
        yield found


@pytest.fixture
def watch(record: Record) -> Iterator[Watch]:
    """Its watch."""
    found = Watch(record)
    yield found
    found.close()


def test_a_change_by_whomever_is_seen(record: Record, watch: Watch) -> None:
    """By this program through the record, and by another that has it open."""
    states = [watch.find_state(), watch.find_state()]
    record.write_refusal(Refusal(source="a", reason="b"))
    states.append(watch.find_state())
    with open_record(record.engine.url.database if record.engine.dialect.name == "sqlite" else record.name) as other:
        other.write_refusal(Refusal(source="c", reason="d"))
    states.append(watch.find_state())
    assert states[0] == states[1]
    assert len({states[1], states[2], states[3]}) == 3


def test_an_answer_is_built_once_until_the_record_changes(record: Record, watch: Watch) -> None:
    """And again afterwards."""
    recall, built = Recall(watch), []
    for _ in range(3):
        assert recall.get("key", lambda: built.append(1) or len(built)) == 1
    record.write_refusal(Refusal(source="a", reason="b"))
    assert recall.get("key", lambda: built.append(1) or len(built)) == 2
    assert recall.count() == (4, 2)


def test_asked_twice_at_once_it_is_built_once(watch: Watch) -> None:
    """The second waits for the first."""
    recall, built, gate = Recall(watch), [], Barrier(8)

    def ask() -> None:
        gate.wait()
        recall.get("key", lambda: built.append(1))

    threads = [Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert built == [1]


def test_a_failure_is_not_kept(watch: Watch) -> None:
    """Whoever asks next tries again."""
    recall = Recall(watch)

    def fail() -> int:
        raise ValueError

    with pytest.raises(ValueError):
        recall.get("key", fail)
    assert recall.get("key", lambda: 5) == 5


def test_no_more_is_kept_than_may_be(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    """In number, and in bytes."""
    recall = Recall(watch, most=3)
    for n in range(10):
        recall.get(n, lambda: "x")
    assert len(recall._kept) == 3
    monkeypatch.setattr(module, "HEAVIEST", 100)
    recall = Recall(watch)
    for n in range(10):
        recall.get(n, lambda: b"x" * 40, weigh=len)
    assert len(recall._kept) == 2 and recall._weight == 80
