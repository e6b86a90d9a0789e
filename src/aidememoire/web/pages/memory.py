"""What is dear to find in a large record, found once for each state of it: never shown after the record has changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import Lock
from typing import TypeVar
from weakref import WeakKeyDictionary

from aidememoire.store.record import Record
from aidememoire.store.stamp import Stamp

MOST = 200
"""Answers kept of one record."""

Found = TypeVar("Found")


class Memory:
    """Answers to questions on one record, all forgotten as soon as anything in it has changed."""

    def __init__(self, record: Record) -> None:
        self._stamp = Stamp(record.engine)
        self._lock = Lock()
        self._seen = ""
        self._kept: dict[Hashable, object] = {}

    def recall(self, key: Hashable, find: Callable[[], Found]) -> Found:
        """The answer under `key`, found now unless it was found in this very state of the record."""
        stamp = self._stamp.read()  # before finding: what changes meanwhile is found again next time
        with self._lock:
            if stamp != self._seen or len(self._kept) >= MOST:
                self._seen, self._kept = stamp, {}
            if key in self._kept:
                return self._kept[key]  # type: ignore[return-value]
        found = find()
        with self._lock:
            if self._seen == stamp:
                self._kept[key] = found
        return found


_MEMORIES: WeakKeyDictionary[Record, Memory] = WeakKeyDictionary()
_LOCK = Lock()


def recall(record: Record, key: Hashable, find: Callable[[], Found]) -> Found:
    """The answer under `key` for this state of the record."""
    with _LOCK:
        memory = _MEMORIES.setdefault(record, Memory(record)) if record not in _MEMORIES else _MEMORIES[record]
    return memory.recall(key, find)
