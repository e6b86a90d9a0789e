"""At which level a contact was held, by the offices of those who took part."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from aidememoire.model.record import Event

LEVELS = ("leaders", "ministers", "deputies", "envoys", "officials")
"""Highest first; the file `data/office_levels.csv` gives the level of each controlled office."""


def find_level(event: Event) -> str | None:
    """One of LEVELS, or None where no office of known level is told.

    Each side counts by its highest office; the contact is at the level of the lower side: an ambassador received by a
    king is an envoy's contact. Where only one side's offices are known, theirs is the level.
    """
    sides: dict[str, int] = {}
    for attendee in event.attendees:
        rank = get_rank(attendee.office_code)
        if rank is not None:
            side = attendee.state or attendee.organisation or ""
            sides[side] = min(rank, sides.get(side, rank))
    return LEVELS[max(sides.values())] if sides else None


def get_rank(office: str | None) -> int | None:
    """The place of an office's level in LEVELS, 0 the highest; None for an office without one."""
    if not office:
        return None
    levels = _load_levels()
    level = levels.get(office) or levels.get(office.partition(":")[0])
    return LEVELS.index(level) if level else None


@cache
def _load_levels() -> Mapping[str, str]:
    text = files("aidememoire").joinpath("data", "office_levels.csv").read_text(encoding="utf-8")
    return {row["code"]: row["level"] for row in csv.DictReader(io.StringIO(text))}
