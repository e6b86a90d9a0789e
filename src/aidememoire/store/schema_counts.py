"""Tables that answer for many rows at once: how much there is of what, and which sides ever came together."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Table, Text

from aidememoire.store.metadata import METADATA

TALLIES = Table(
    "tallies",
    METADATA,
    Column("kind", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("count", Integer, nullable=False),
)
"""Counts kept with every reading written; `store.tallies` says of what."""

GATHERINGS = Table(
    "gatherings", METADATA, Column("party", Text, primary_key=True), Column("sides", Text, primary_key=True)
)
"""Each side of every `events.sides` there is: some thousand rows, by which a side's events are found."""
