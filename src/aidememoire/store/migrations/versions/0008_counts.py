"""Sides and voices beside each event, counts kept as reports are written, and indexes for what pages ask."""

import json
import zlib
from collections import Counter
from typing import Any
from urllib.parse import urlsplit

from alembic import op
from sqlalchemy import Column, Integer, PrimaryKeyConstraint, Text, text

revision = "0008"
down_revision = "0007"

MANY = 500


def upgrade() -> None:
    """Go once through the events and the reports; the sides of an event are in its row from now on."""
    op.create_table(
        "gatherings",
        Column("party", Text, nullable=False),
        Column("sides", Text, nullable=False),
        PrimaryKeyConstraint("party", "sides", name="pk_gatherings"),
    )
    op.create_table(
        "tallies",
        Column("kind", Text, nullable=False),
        Column("name", Text, nullable=False),
        Column("count", Integer, nullable=False),
        PrimaryKeyConstraint("kind", "name", name="pk_tallies"),
    )
    for column in ("sides", "voices"):
        op.add_column("events", Column(column, Text, nullable=False, server_default=""))
    fill_events()
    fill_tallies()
    op.drop_table("event_parties")
    op.create_index("ix_events_sides", "events", ["sides", "first", "last", "kind", "status", "edtf", "id"])
    op.create_index("ix_events_voices", "events", ["voices"])
    op.create_index("ix_reports_published", "reports", ["published"])
    op.create_index("ix_sources_source", "sources", ["source"])


def fill_events() -> None:
    """Sides and voices as the events themselves have them."""
    connection, after = op.get_bind(), ""
    gathered: set[tuple[str, str]] = set()
    query = text("SELECT id, content FROM events WHERE id > :after ORDER BY id LIMIT :many")
    change = text("UPDATE events SET sides = :sides, voices = :voices WHERE id = :id")
    while rows := connection.execute(query, {"after": after, "many": MANY}).all():
        found = [build_row(row.id, json.loads(zlib.decompress(row.content))) for row in rows]
        connection.execute(change, [row for row, _ in found])
        gathered.update((party, row["sides"]) for row, parties in found for party in parties)
        after = rows[-1].id
    if gathered:
        insert = text("INSERT INTO gatherings (party, sides) VALUES (:party, :sides)")
        connection.execute(insert, [{"party": party, "sides": sides} for party, sides in sorted(gathered)])


def build_row(identity: str, event: dict[str, Any]) -> tuple[dict[str, str], list[str]]:
    """The new columns of an event, and its sides one by one."""
    parties = sorted(event["parties"])
    outlets = {a["outlet"] for a in event["attestations"]}
    voices = [*sorted(o for o in outlets if o), *([None] if None in outlets else [])]
    row = {"id": identity, "sides": " ".join(parties), "voices": json.dumps(voices, ensure_ascii=False)}
    return row, parties


def fill_tallies() -> None:
    """Count what there is."""
    connection = op.get_bind()
    counts: Counter[tuple[str, str]] = Counter()
    for kind, query in (
        ("reports", "SELECT language, count(*) FROM reports GROUP BY language"),
        ("versions", "SELECT versions, count(*) FROM readings WHERE current GROUP BY versions"),
        *((table, f"SELECT '', count(*) FROM {table}") for table in ("sources", "readings", "citations")),
    ):
        counts.update({(kind, name): n for name, n in connection.execute(text(query))})
    first = "(SELECT min(source) FROM sources WHERE report = reports.id)"
    voices = text(f"SELECT agency, coalesce(url, {first}) FROM reports").execution_options(yield_per=MANY)
    counts.update(
        ("voices", json.dumps([agency, get_host(place)], ensure_ascii=False))
        for agency, place in connection.execute(voices)
    )
    rows = [{"kind": kind, "name": name, "count": n} for (kind, name), n in sorted(counts.items()) if n]
    if rows:
        connection.execute(text("INSERT INTO tallies (kind, name, count) VALUES (:kind, :name, :count)"), rows)


def get_host(place: str | None) -> str | None:
    """The host of a web address."""
    try:
        parts = urlsplit(place or "")
        host = parts.hostname if parts.scheme in ("http", "https") else None
    except ValueError:
        return None
    return host.removeprefix("www.") if host and "." in host else None
