"""The tables of people: how reports name them, and who these are."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, LargeBinary, Table, Text

from aidememoire.store.metadata import METADATA


def _key(column: str, target: str, **options: bool) -> Column[str]:
    return Column(column, Text, ForeignKey(target, ondelete="CASCADE"), nullable=False, **options)  # type: ignore[arg-type]


APPEARANCES = Table(
    "appearances",
    METADATA,
    Column("id", Text, primary_key=True),
    _key("report", "reports.id"),
    Column("guise", Text, nullable=False),
    Column("first", Text),
    Column("last", Text),
    Column("content", LargeBinary, nullable=False),
    Index(None, "report"),
    Index("ix_appearances_guise", "guise", "first", "last", "id"),
)

GUISES = Table(
    "guises",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("reference", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("side", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("report", Text, nullable=False),
    Column("first", Text),
    Column("last", Text),
    Column("count", Integer, nullable=False),
    Column("person", Text),
    Column("known", Text),
    Index(None, "reference"),
    Index(None, "side"),
    Index(None, "person"),
)
"""`reference` is that of the name and side, which decisions name; `known` the name under which
reference data has somebody."""

GUISE_KEYS = Table(
    "guise_keys",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("narrow", Boolean, primary_key=True),
    _key("guise", "guises.id", primary_key=True),
    Index(None, "guise"),
)

GUISE_LINKS = Table(
    "guise_links",
    METADATA,
    _key("left", "guises.id", primary_key=True),
    _key("right", "guises.id", primary_key=True),
    Column("judgement", Text, nullable=False),
    Column("score", Float, nullable=False),
    Column("reasons", Text, nullable=False),
    Index(None, "right"),
)

PEOPLE = Table(
    "people",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)
