"""A page that was not read, and why."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """`source` could not be read, for `reason` (one line). Other pages of the same source go on.

    `place` is the path or address to open to try it again; None when that is not possible, as for standard input.
    """

    source: str
    reason: str
    place: str | None = field(default=None, compare=False)
