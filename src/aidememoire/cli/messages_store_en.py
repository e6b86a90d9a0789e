"""English words for where a record is kept: what fails there, copies, checks, search."""

from __future__ import annotations

MESSAGES = {
    "failure.locked": "{place}: another program has been writing to the record for too long; try again when it is done",
    "failure.full": (
        "{place}: the record could not be written: no room is left on the disk, or a file may not grow ({cause}). "
        "Nothing is half-written; make room and run the same command again"
    ),
    "failure.no_record": "{place}: not a record ({cause}); name a record made by this program, or a new file",
    "failure.read_only": (
        "{place}: the record may be read but not written ({cause}); ask for the right to write, or copy it"
    ),
    "failure.refused": (
        "{place}: the database does not let this user in ({cause}); give the password in ~/.pgpass or in PGPASSWORD"
    ),
    "failure.no_database": (
        "{place}: there is no such database or table ({cause}); make the database first: createdb NAME"
    ),
    "failure.unreached": (
        "{place}: the database cannot be reached ({cause}); check host and port, and that the server runs"
    ),
    "failure.lost": (
        "{place}: the connection to the database was lost ({cause}). What was kept stays; run the same command again"
    ),
    "failure.other": "{place}: the record could not be read or written ({cause})",
    "failure.scheme": "{cause}:// is no kind of record; name a file, or postgresql://user@host:port/database",
    "failure.address": "the address of the record cannot be read; it is written postgresql://user@host:port/database",
    "failure.nameless": "{place}: no database is named; add /database at the end",
    "failure.driver": "a record in PostgreSQL needs psycopg: pip install 'aidememoire[postgres]'",
}
