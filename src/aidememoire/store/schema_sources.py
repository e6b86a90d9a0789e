"""The tables of where pages came from: their origins, the feeds that are watched, the pages these named."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, Table, Text

from aidememoire.store.metadata import METADATA

ORIGINS = Table(
    "origins",
    METADATA,
    Column("source", Text, primary_key=True),
    Column("place", Text, nullable=False),
    Column("member", Text),
    Column("address", Text),
    Column("fetched", Text),
    Column("content_type", Text),
    Column("charset", Text),
    Column("dated_by", Text),
    Column("feed", Text),
    Index(None, "place"),
)
"""Where what is called `source` was found; see `model.origin`. A source without a row is a file of that name."""

FEEDS = Table(
    "feeds",
    METADATA,
    Column("address", Text, primary_key=True),
    Column("etag", Text),
    Column("modified", Text),
    Column("checked", Text),
    Column("problem", Text),
)
"""Feeds and sitemaps that are watched: what their servers said last, for a request that asks only for what is new."""

ITEMS = Table(
    "items",
    METADATA,
    Column("address", Text, primary_key=True),
    Column("feed", Text, nullable=False),
    Column("number", BigInteger, nullable=False),
    Column("date", Text),
    Column("title", Text),
    Column("state", Text, nullable=False),
    Column("source", Text),
    Column("tries", Integer, nullable=False),
    Index(None, "state", "number"),
)
"""Pages feeds have named, in the order they were seen. `state`: waiting, read, refused; `source` is what a page is
called from the moment its reading begins."""

REFUSALS = Table(
    "refusals",
    METADATA,
    Column("source", Text, primary_key=True),
    Column("reason", Text, primary_key=True),
    Column("at", Text),
)
