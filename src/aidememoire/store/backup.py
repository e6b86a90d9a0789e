"""The record of one moment in one file, taken while others write to it."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from sqlite3 import DatabaseError, connect

from aidememoire.errors import RecordError
from aidememoire.store.copy import copy_record
from aidememoire.store.failures import BUSY, build_failure
from aidememoire.store.place import is_url
from aidememoire.store.record import Record, open_record

PART = ".part"
"""What is being written has this at the end of its name, and takes its own name when it is whole."""


def back_up(record: Record, target: str) -> None:
    """Write the record into the new file `target`, from either engine; the file is a record itself.

    It appears whole or not at all. Raises RecordError where the file exists, or nothing can be written there.
    """
    path = Path(target)
    if is_url(target):
        raise RecordError(f"{target}: a backup is a file; `aidememoire copy` writes into a database", problem="no_file")
    if path.exists():
        raise RecordError(f"{path} exists; name a new file", problem="exists", place=str(path))
    if not path.absolute().parent.is_dir():
        raise RecordError(
            f"{path}: the folder {path.absolute().parent} does not exist; make it first",
            problem="no_folder",
            place=str(path),
            cause=str(path.absolute().parent),
        )
    part = path.with_name(path.name + PART)
    part.unlink(missing_ok=True)
    try:
        if record.engine.dialect.name == "sqlite":
            _copy_file(record, part)
        else:
            with open_record(part) as copy:
                copy_record(record, copy)
            # What SQLite kept beside the file is in it once the last connection is closed.
        os.replace(part, path)
    finally:
        for rest in (part, part.with_name(part.name + "-wal"), part.with_name(part.name + "-shm")):
            rest.unlink(missing_ok=True)


def _copy_file(record: Record, part: Path) -> None:
    """SQLite writes a compact copy of the state it sees when it begins; writers go on meanwhile."""
    try:
        with closing(connect(record.engine.url.database or "", timeout=BUSY)) as connection:
            connection.execute("VACUUM INTO ?", (str(part),))
    except DatabaseError as error:
        raise build_failure(str(part), error) from error
