"""A page that was not read because a first look found no dealings between states in it."""

from __future__ import annotations

from dataclasses import dataclass

REASONS = ("no_side", "no_contact", "no_office", "apart")
"""No state; no word of a contact; nobody in office; all of these, but nowhere together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """`source` was passed over; `reason` is one of REASONS, `report` the id the report would have had."""

    source: str
    reason: str
    report: str
