"""Where a source stands while it is read: how it is called, from where it can be read again, how deep it lies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from aidememoire.model.origin import Origin
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page

Found = Page | Refusal
"""What a source gives: a page, or why there is none."""

DEEPEST = 3
"""Archives inside archives that are opened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """`source` names it in answers, `origin.place` is what to open again; `depth` containers are open around it."""

    source: str
    origin: Origin
    depth: int = 0

    def enter(self, member: str) -> Seat:
        """The seat of something inside: « archive.zip!folder/page.html »."""
        shown = "".join(c if c.isprintable() else "\ufffd" for c in member)[:300]
        inner = f"{self.origin.member}!{shown}" if self.origin.member else shown
        return Seat(source=f"{self.source}!{shown}", origin=replace(self.origin, member=inner), depth=self.depth + 1)

    def refuse(self, reason: str) -> Refusal:
        """A refusal of it all."""
        return Refusal(source=self.source, reason=reason, place=self.origin.place)

    def place_all(self, found: Iterator[Found]) -> Iterator[Found]:
        """What was found, with its provenance where it has none."""
        for one in found:
            if isinstance(one, Refusal):
                yield one if one.place is not None else replace(one, place=self.origin.place)
            elif one.origin is None:
                yield replace(one, origin=self.origin)
            else:
                yield one


def build_seat(path: str) -> Seat:
    """The seat of a file or an address that was named, or found in a folder."""
    return Seat(source=path, origin=Origin(place=path))
