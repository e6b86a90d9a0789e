"""Whether a record has changed: a mark that is another after every change, whoever made it."""

from __future__ import annotations

from threading import Lock
from typing import Any

from sqlalchemy import Engine, text


class Stamp:
    """The mark of one record. SQLite counts what others changed by connection, so it keeps one of its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = Lock()
        self._connection: Any = None

    def read(self) -> str:
        """The mark of the record as it is now. Costs microseconds on SQLite, a round trip on PostgreSQL."""
        if self._engine.dialect.name == "postgresql":
            with self._engine.connect() as connection:
                return str(connection.execute(text("SELECT pg_current_snapshot()")).scalar_one())
        with self._lock:
            if self._connection is None:
                # no transaction is open on it: one would keep the record as it was when it began
                self._connection = self._engine.raw_connection()
            return str(self._connection.driver_connection.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Let go of the connection."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
