"""Answers kept as long as the record they were drawn from has not changed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar, cast

from litestar.datastructures import State

from aidememoire.store.watch import Watch

T = TypeVar("T")

MOST = 256
"""Answers kept at a time; of more, those longest unasked go."""


class Recall:
    """What was worked out from a record, by the question; all of it is forgotten when the record changes."""

    def __init__(self, watch: Watch, most: int = MOST) -> None:
        self._watch, self._most = watch, most
        self._lock = Lock()
        self._state = ""
        self._kept: OrderedDict[Hashable, _Slot] = OrderedDict()

    def get(self, key: Hashable, build: Callable[[], T]) -> T:
        """The answer to `key`, worked out by `build` where it is not known; asked twice at once, it is built once."""
        slot = self._find_slot(key)
        with slot.lock:
            if not slot.built:
                slot.value = build()
                slot.built = True
        return cast(T, slot.value)

    def _find_slot(self, key: Hashable) -> _Slot:
        """The place of an answer to a record in its present state: what is built later may know more, never less."""
        state = self._watch.find_state()
        with self._lock:
            if state != self._state:
                self._state = state
                self._kept.clear()
            slot = self._kept.setdefault(key, _Slot())
            self._kept.move_to_end(key)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
            return slot


class _Slot:
    """One answer, or the place where it will be."""

    __slots__ = ("built", "lock", "value")

    def __init__(self) -> None:
        self.lock = Lock()
        self.built = False
        self.value: Any = None


def get_recall(state: State) -> Recall:
    """The recall of an application, as a handler's dependency `recall`."""
    found: Recall = state.recall
    return found
