"""A page that was not read, and why."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """`source` could not be read, for `reason` (one line). Other pages of the same source go on."""

    source: str
    reason: str
