"""Time expressions in TimeML's terms: TIMEX3 type and value, beside the EDTF date.

Source: ISO 24617-1 and the TIMEX3 annotation guide (2024-Q1, 2024-SP, 199, 19, 2024-03-25TMO, XXXX-05-21).
"""

from __future__ import annotations

import re

from aidememoire.model.time import TimeMention, TimeValue, When

_SEASONS = {"21": "SP", "22": "SU", "23": "FA", "24": "WI"}
_QUARTERS = {"33": "Q1", "34": "Q2", "35": "Q3", "36": "Q4"}
_PARTS = {"morning": "MO", "noon": "12:00", "afternoon": "AF", "evening": "EV", "night": "NI"}
_COARSE = re.compile(r"(\d{4})-(\d\d)")

UNKNOWN = "XXXX-XX-XX"


def write_type(value: TimeValue) -> str:
    """TIMEX3's type: DATE, TIME, DURATION or SET."""
    return value.kind.upper()


def write_value(time: TimeMention, when: When) -> str:
    """TIMEX3's value; of an interval its first day, since TIMEX3 has no interval; XXXX-XX-XX where nothing is known."""
    value = time.value
    if value.kind == "duration":
        return value.duration or "PXX"
    if value.kind == "set":
        return value.every or value.duration or "PXX"
    day = _write_day(when.edtf)
    if value.kind == "time" or value.hour is not None:
        return day + _write_hour(value)
    return day + (f"T{_PARTS[value.part_of_day]}" if value.part_of_day in _PARTS and len(day) == 10 else "")


def _write_day(edtf: str | None) -> str:
    if not edtf:
        return UNKNOWN
    if edtf[0] == "[":
        first = edtf[1:-1].split(",")[0]
        return f"XXXX{first[4:]}"
    first = edtf.split("/")[0].rstrip("?~%")
    found = _COARSE.fullmatch(first)
    if found:
        coarse = _SEASONS.get(found[2]) or _QUARTERS.get(found[2])
        return f"{found[1]}-{coarse}" if coarse else first
    return first.rstrip("X") if first[:2].isdigit() and first.endswith("X") else first


def _write_hour(value: TimeValue) -> str:
    if value.hour is None:
        return f"T{_PARTS[value.part_of_day]}" if value.part_of_day in _PARTS else ""
    return f"T{value.hour:02}:{value.minute or 0:02}"
