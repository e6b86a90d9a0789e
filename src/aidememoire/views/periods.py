"""Days that questions are asked for."""

from __future__ import annotations

from aidememoire.consolidate.days import build_days
from aidememoire.errors import RecordError


def read_first(edtf: str | None) -> int | None:
    """The first day (proleptic ordinal) of 2024, 2024-05 or 2024-05-21; None for None. Raises RecordError otherwise."""
    return None if edtf is None else _read(edtf)[0]


def read_last(edtf: str | None) -> int | None:
    """The last day, as `read_first` gives the first."""
    return None if edtf is None else _read(edtf)[1]


def _read(edtf: str) -> tuple[int, int]:
    days = build_days(edtf)
    if days is None or days.first is None or days.last is None:
        raise RecordError(f"{edtf!r} is not a date; write 2024, 2024-05 or 2024-05-21")
    return days.first, days.last
