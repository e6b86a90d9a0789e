"""Attempts to sign in: so many failures in a quarter of an hour, and no more."""

from __future__ import annotations

from collections import OrderedDict, deque
from datetime import datetime
from threading import Lock

WINDOW = 15 * 60
"""Seconds a failure counts."""

LIMITS = {"pair": 5, "address": 30, "name": 50}
"""Failures from one address for one name, from one address, for one name from wherever."""

MOST = 20_000
"""Keys remembered; beyond, the oldest are forgotten."""


class Throttle:
    """Counts failures in memory; a restart forgives."""

    def __init__(self) -> None:
        self._failures: OrderedDict[tuple[str, str], deque[float]] = OrderedDict()
        self._lock = Lock()

    def is_shut(self, name: str, address: str, now: str) -> bool:
        """Whether no more attempts are taken for this name from this address."""
        second = datetime.fromisoformat(now).timestamp()
        with self._lock:
            return any(self._count(key, second) >= LIMITS[key[0]] for key in _list_keys(name, address))

    def count_failure(self, name: str, address: str, now: str) -> None:
        """One more attempt that failed."""
        second = datetime.fromisoformat(now).timestamp()
        with self._lock:
            for key in _list_keys(name, address):
                self._failures.setdefault(key, deque(maxlen=LIMITS[key[0]])).append(second)
                self._failures.move_to_end(key)
            while len(self._failures) > MOST:
                self._failures.popitem(last=False)

    def forgive(self, name: str, address: str) -> None:
        """The right password came: what failed from there for this name is forgotten."""
        with self._lock:
            self._failures.pop(("pair", f"{name}\n{address}"), None)

    def _count(self, key: tuple[str, str], second: float) -> int:
        times = self._failures.get(key, deque())
        while times and times[0] < second - WINDOW:
            times.popleft()
        return len(times)


def _list_keys(name: str, address: str) -> tuple[tuple[str, str], ...]:
    return ("pair", f"{name}\n{address}"), ("address", address), ("name", name)
