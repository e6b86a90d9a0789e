"""Where a record is: a file, or the address of a PostgreSQL database; a password in an address is never shown."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import URL
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from aidememoire.errors import RecordError

DRIVER = "postgresql+psycopg"
_SCHEMES = ("postgresql", "postgres", DRIVER)


def is_url(place: str | Path) -> bool:
    """Whether a record's place is a database address rather than a file."""
    return "://" in str(place)


def parse_url(place: str) -> URL:
    """The address of a PostgreSQL database. Raises RecordError on any other kind, and where none is named."""
    scheme = place.partition("://")[0]
    if scheme not in _SCHEMES:
        raise RecordError(
            f"{scheme}:// is no kind of record; name a file, or postgresql://user@host:port/database",
            problem="scheme",
            cause=scheme,
        )
    try:
        url = make_url(place)
    except (ArgumentError, ValueError) as error:
        raise RecordError(
            "the address of the record cannot be read; it is written postgresql://user@host:port/database",
            problem="address",
        ) from error
    if not url.database:
        shown = write_place(place)
        raise RecordError(f"{shown}: no database is named; add /database at the end", problem="nameless", place=shown)
    return url.set(drivername=DRIVER)


def write_place(place: str | Path) -> str:
    """The place for people to read: an address without its password."""
    if not is_url(place):
        return str(place)
    try:
        url = make_url(str(place))
        hidden = [k for k in url.query if k in ("password", "sslpassword")]
        shown = url._replace(drivername=url.drivername.partition("+")[0], password=None)
        return shown.difference_update_query(hidden).render_as_string()
    except (ArgumentError, ValueError):
        return str(place).partition("://")[0] + "://…"
