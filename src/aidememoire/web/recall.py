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

HEAVIEST = 64 * 2**20
"""Bytes of all answers kept whose weight is known."""


class Recall:
    """What was worked out from a record, by the question; all of it is forgotten when the record changes."""

    def __init__(self, watch: Watch, most: int = MOST) -> None:
        self._watch, self._most = watch, most
        self._lock = Lock()
        self._state = ""
        self._weight = 0
        self._asked = self._known = 0
        self._kept: OrderedDict[Hashable, _Slot] = OrderedDict()

    def get(self, key: Hashable, build: Callable[[], T], weigh: Callable[[T], int] | None = None) -> T:
        """The answer to `key`, worked out by `build` where it is not known; asked twice at once, it is built once.

        `weigh` gives the bytes of an answer.
        """
        slot = self._find_slot(key)
        with slot.lock:
            self._asked += 1
            self._known += slot.built
            if not slot.built:
                slot.value = build()
                slot.weight = weigh(slot.value) if weigh else 0
                slot.built = True
                self._weigh(key, slot)
        return cast(T, slot.value)

    def count(self) -> tuple[int, int]:
        """How many questions were asked since the start, and how many of the answers were known."""
        return self._asked, self._known

    def _weigh(self, key: Hashable, slot: _Slot) -> None:
        """Count what was built, if it is still kept, and let go of the oldest where it is too much."""
        with self._lock:
            if self._kept.get(key) is not slot:
                return
            self._weight += slot.weight
            while self._weight > HEAVIEST and len(self._kept) > 1:
                self._weight -= self._kept.popitem(last=False)[1].weight

    def _find_slot(self, key: Hashable) -> _Slot:
        """The place of an answer to a record in its present state: what is built later may know more, never less."""
        state = self._watch.find_state()
        with self._lock:
            if state != self._state:
                self._state = state
                self._kept.clear()
                self._weight = 0
            slot = self._kept.setdefault(key, _Slot())
            self._kept.move_to_end(key)
            while len(self._kept) > self._most:
                self._weight -= self._kept.popitem(last=False)[1].weight
            return slot


class _Slot:
    """One answer, or the place where it will be."""

    __slots__ = ("built", "lock", "value", "weight")

    def __init__(self) -> None:
        self.lock = Lock()
        self.built = False
        self.value: Any = None
        self.weight = 0


def get_recall(state: State) -> Recall:
    """The recall of an application, as a handler's dependency `recall`."""
    found: Recall = state.recall
    return found
