"""The tables. `migrations/` holds how a record comes to have them; HEAD is the last step, and a test compares the two.

What reports say (reports, sources, segments, readings, citations, refusals, passed) is never derived, nor where they
came from (`origins`) and which feeds are watched (`feeds`, `items`). `tellings`,
`telling_keys`, `events`, `gatherings`, `ties` and `tie_parties` are drawn from it and can be rebuilt; `links` holds
the judgements of the rules and what people's decisions come to, `rejected` the events these set aside. `appearances`,
`guises` with their keys and links, and `people` are drawn too. `decisions` holds what people decided, and is kept.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    false,
    text,
)

from aidememoire.store.metadata import METADATA
from aidememoire.store.schema_counts import GATHERINGS, TALLIES
from aidememoire.store.schema_people import APPEARANCES, GUISE_KEYS, GUISE_LINKS, GUISES, PEOPLE
from aidememoire.store.schema_sources import FEEDS, ITEMS, ORIGINS, REFUSALS

__all__ = (
    "APPEARANCES",
    "FEEDS",
    "GATHERINGS",
    "GUISES",
    "GUISE_KEYS",
    "GUISE_LINKS",
    "ITEMS",
    "METADATA",
    "ORIGINS",
    "PEOPLE",
    "REFUSALS",
    "TALLIES",
)
"""What other modules define and whoever asks for tables finds here too."""

HEAD = "0012"
"""The revision of this code's tables."""


def _key(column: str, target: str, **options: bool) -> Column[str]:
    return Column(column, Text, ForeignKey(target, ondelete="CASCADE"), nullable=False, **options)  # type: ignore[arg-type]


META = Table("meta", METADATA, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))

REPORTS = Table(
    "reports",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("url", Text),
    Column("date", Text),
    Column("title", Text),
    Column("headline", Text),
    Column("agency", Text),
    Column("published", Text),
    Index(None, "published"),
)

SOURCES = Table(
    "sources",
    METADATA,
    _key("report", "reports.id", primary_key=True),
    Column("source", Text, primary_key=True),
    Index(None, "source"),
)

SEGMENTS = Table(
    "segments",
    METADATA,
    _key("report", "reports.id", primary_key=True),
    Column("start", Integer, primary_key=True),
    Column("end", Integer, nullable=False),
    Column("kind", Text, nullable=False),
)

READINGS = Table(
    "readings",
    METADATA,
    Column("id", Text, primary_key=True),
    _key("report", "reports.id"),
    Column("current", Boolean, nullable=False),
    Column("versions", Text, nullable=False),
    Column("at", Text),
    Column("content", LargeBinary, nullable=False),
    Index(None, "report"),
    Index(None, "at"),
)

CITATIONS = Table(
    "citations",
    METADATA,
    _key("report", "reports.id", primary_key=True),
    Column("start", Integer, primary_key=True),
    Column("end", Integer, primary_key=True),
    Column("quote", Text, nullable=False),
)


PASSED = Table(
    "passed",
    METADATA,
    Column("source", Text, primary_key=True),
    Column("reason", Text, nullable=False),
    Column("page", Text, nullable=False),
    Column("at", Text),
    Index(None, "page"),
)
"""Pages that a first look passed over; `page` is the beginning of the id the report would have had."""

PENDING = Table("pending", METADATA, _key("report", "reports.id", primary_key=True))
"""Reports written since their events were last drawn."""

TELLINGS = Table(
    "tellings",
    METADATA,
    Column("id", Text, primary_key=True),
    _key("report", "reports.id"),
    Column("event", Text),
    Index(None, "report"),
    Index(None, "event"),
)

TELLING_KEYS = Table(
    "telling_keys",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("narrow", Boolean, primary_key=True),
    _key("telling", "tellings.id", primary_key=True),
    Index(None, "telling"),
)

LINKS = Table(
    "links",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("left", Text, nullable=False),
    Column("right", Text, nullable=False),
    Column("judgement", Text, nullable=False),
    Column("score", Float, nullable=False),
    Column("reasons", Text, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("at", Text),
    Column("withdrawn", Boolean, nullable=False),
    Column("apart", Boolean, nullable=False, server_default=false(), default=False),
    Index(None, "left"),
    Index(None, "right"),
    Index("ix_links_apart", "id", postgresql_where=text("apart"), sqlite_where=text("apart = 1")),
)
"""`apart` where the two tellings are in different events."""

EVENTS = Table(
    "events",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("edtf", Text),
    Column("first", Text),
    Column("last", Text),
    Column("independent_sources", Integer, nullable=False),
    Column("sides", Text, nullable=False),
    Column("voices", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("soft", Integer, nullable=False, server_default="-1"),
    Index(None, "first"),
    Index("ix_events_sides", "sides", "first", "last", "kind", "status", "edtf", "id"),
    Index(None, "voices"),
    Index(
        "ix_events_soft",
        *("soft", "first", "last", "id"),
        postgresql_where=text("soft <> 0"),
        sqlite_where=text("soft <> 0"),
    ),
)
"""`sides` are all sides, sorted, parted by spaces; `voices` who reports it, as JSON, null among them for nobody known.

`first` and `last` are the earliest and latest day possible (ISO 8601), null without a year. `soft` is the place of the
gravest finding (see consolidate.findings), 0 without one, -1 where nobody has looked."""

REJECTED = Table(
    "rejected", METADATA, Column("id", Text, primary_key=True), Column("content", LargeBinary, nullable=False)
)
"""Events that a person decided do not belong in the record: drawn like the others, shown in their history alone."""

PASSAGES = Table(
    "passages",
    METADATA,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    _key("report", "reports.id"),
    Column("kind", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("parties", Text, nullable=False),
    Column("first", Text),
    Column("last", Text),
    Column("telling", Text),
    Column("current", Boolean, nullable=False),
    Index(None, "report"),
)
"""Stretches of reports that are found by their words; the words are in the engine's own index, `passage_words`."""

WITHHELD = Table(
    "withheld",
    METADATA,
    _key("report", "reports.id", primary_key=True),
    Column("length", Integer, nullable=False),
    Column("digest", Text, nullable=False),
    Column("seal", Text, nullable=False),
)
"""Reports of a copy made without texts: theirs is empty, and here stand its length, its digest, and the seal of its
citations."""

DECISIONS = Table(
    "decisions",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("left", Text, nullable=False),
    Column("right", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("withdraws", Text),
    Column("content", Text),
    Index(None, "kind"),
)
"""Appended to, never changed: what people decided of two things of a kind, or of one; to take one back adds a row."""

TIES = Table(
    "ties",
    METADATA,
    Column("id", Text, primary_key=True),
    _key("report", "reports.id"),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Index(None, "report"),
    Index(None, "kind"),
)

TIE_PARTIES = Table(
    "tie_parties",
    METADATA,
    Column("party", Text, primary_key=True),
    _key("tie", "ties.id", primary_key=True),
    Index(None, "tie"),
)
