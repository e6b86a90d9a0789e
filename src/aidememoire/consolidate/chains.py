"""Chains: what is joined two by two, and what that ties together."""

from __future__ import annotations

from collections.abc import Iterable


class Chains:
    """Ids, each in one chain; chains grow together as their ids are joined."""

    def __init__(self) -> None:
        self._chains: dict[str, set[str]] = {}

    def add(self, ids: Iterable[str]) -> frozenset[str]:
        """Take ids in, each a chain by itself unless it is here already; those that were not."""
        new = frozenset(ids) - self._chains.keys()
        self._chains.update((i, {i}) for i in new)
        return new

    def are_one(self, left: str, right: str) -> bool:
        """Whether two ids are in one chain."""
        return self._chains[left] is self._chains[right]

    def join(self, left: str, right: str) -> None:
        """Make one chain of those of two ids."""
        large, small = sorted((self._chains[left], self._chains[right]), key=len, reverse=True)
        if large is not small:
            large |= small
            self._chains.update(dict.fromkeys(small, large))

    def build(self) -> tuple[tuple[str, ...], ...]:
        """The chains, each sorted, sorted by their first ids."""
        found = {id(chain): chain for chain in self._chains.values()}
        return tuple(sorted(tuple(sorted(chain)) for chain in found.values()))
