"""Whether anything in a record has changed since one looked last, at almost no cost."""

from __future__ import annotations

import sqlite3
from threading import Lock

from aidememoire.store.engine import open_transaction
from aidememoire.store.failures import build_failure
from aidememoire.store.record import Record


class Watch:
    """Watches one open record. States can be compared with those of the same watch alone."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._lock = Lock()
        self._file: sqlite3.Connection | None = None
        if record.engine.dialect.name == "sqlite":
            # The counter moves when another connection commits, so this one never writes and is kept for itself.
            self._file = sqlite3.connect(str(record.engine.url.database), check_same_thread=False)

    def find_state(self) -> str:
        """A word that is another after every change of the record, and maybe after none.

        Raises RecordError where the database does not answer.
        """
        if self._file is None:
            with open_transaction(self._record.engine) as connection:
                return str(connection.exec_driver_sql("SELECT pg_current_snapshot()::text").scalar_one())
        try:
            with self._lock:
                return str(self._file.execute("PRAGMA data_version").fetchone()[0])
        except sqlite3.DatabaseError as error:
            raise build_failure(self._record.name, error) from error

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
