"""Why a store failed, in a sentence that says what to do."""

from __future__ import annotations

from aidememoire.errors import RecordError

BUSY = 30
"""Seconds a writer of a file waits for another."""

QUEUE = 300
"""Seconds a writer of a database waits for those before it, who take their turns."""

_SIGNS = (
    ("locked", ("locked", "lock timeout")),
    ("full", ("disk is full", "No space left", "disk I/O error", "could not extend", "could not write")),
    ("no_record", ("not a database", "malformed")),
    ("read_only", ("readonly", "read-only", "permission denied")),
    ("refused", ("authentication failed", "no password supplied", "no pg_hba.conf entry")),
    ("no_database", ("does not exist",)),
    ("unreached", ("connection failed", "could not connect", "Connection refused", "could not translate host name")),
    (
        "lost",
        ("terminating connection", "server closed the connection", "connection is closed", "connection is lost",
         "connection is bad", "connection was closed", "the connection is closed", "SSL connection has been closed",
         "consuming input failed", "sending query failed"),
    ),
)  # fmt: skip
"""The first kind of failure one of whose signs stands in what the engine says."""

SENTENCES = {
    "locked": "another program has been writing to the record for too long; try again when it is done",
    "full": "the record could not be written: no room is left on the disk, or a file may not grow ({cause}). "
    "Nothing is half-written; make room and run the same command again",
    "no_record": "not a record ({cause}); name a record made by this program, or a new file",
    "read_only": "the record may be read but not written ({cause}); ask for the right to write, or copy it",
    "refused": "the database does not let this user in ({cause}); give the password in ~/.pgpass or in PGPASSWORD",
    "no_database": "there is no such database or table ({cause}); make the database first: createdb NAME",
    "unreached": "the database cannot be reached ({cause}); check host and port, and that the server runs",
    "lost": "the connection to the database was lost ({cause}). What was kept stays; run the same command again",
    "other": "the record could not be read or written ({cause})",
}
"""What is said of each kind; an interface has the same in its own language."""


def build_failure(place: str, error: Exception) -> RecordError:
    """What to raise in the place of an engine's error; `place` names the record without any password."""
    cause = " ".join(str(getattr(error, "orig", None) or error).split())
    problem = find_problem(cause)
    return RecordError(f"{place}: {SENTENCES[problem].format(cause=cause)}", problem=problem, place=place, cause=cause)


def find_problem(cause: str) -> str:
    """The kind of failure, a key of the sentences; "other" for one nobody foresaw."""
    return next((kind for kind, signs in _SIGNS if any(sign in cause for sign in signs)), "other")
