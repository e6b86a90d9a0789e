"""Readings as JSON lines: what `read --json` prints."""

from __future__ import annotations

import msgspec

from aidememoire.export.contract import encode_reading
from aidememoire.model.reading import Reading


def write_line(reading: Reading) -> str:
    """The reading in the contract's shape, on one line without its end."""
    return msgspec.json.encode(encode_reading(reading)).decode()
