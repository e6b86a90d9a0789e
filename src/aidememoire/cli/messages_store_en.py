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
    "failure.withheld": (
        "this record was copied without its texts: it can be asked, not added to nor drawn again; "
        "do that in the record it was copied from, and copy it again"
    ),
    "failure.taken": "{place} holds a record already; copy into a new file or an empty database",
    "failure.wordless": "“{cause}” holds no word to look for",
    "failure.no_file": "a backup is a file; `aidememoire copy` writes into a database",
    "failure.exists": "{place} exists; name a new file",
    "failure.no_folder": "{place}: the folder {cause} does not exist; make it first",
    "help.search": "Where reports say something: words, the quote around them, and the source.",
    "help.search.words": 'All these words must be there; "words side by side", begin*; marks and case do not matter.',
    "help.search.party": "Only where this side takes part, by code or name; repeat it for several.",
    "help.search.kind": "report (the whole text), event, act, quote, or a kind of contact or act: visit, commit…",
    "help.search.limit": "How many to give, the newest first.",
    "help.search.json": "Print the passages as JSON, every quote with its place in the text.",
    "example.search": "Example: aidememoire search 'agreement \"fishing rights\" vessel*' --party MA --from 2023",
    "usage.search.kind": "{value} is no kind (allowed: {allowed})",
    "search.none": "No passage holds all these words.",
    "search.more": "There are others after the first {limit}: say more, or give --limit.",
    "search.report": "report",
    "help.copy": "Copy a record into a new file or an empty PostgreSQL database.",
    "help.copy.from": "The record to copy: a file, or postgresql://…",
    "help.copy.to": "Where to copy it: a new file, or the address of an empty database.",
    "help.copy.without_texts": "Without the texts of the reports: quotes, places and digests stay.",
    "example.copy": "Example: aidememoire copy vn.db shared.db --without-texts",
    "copy.progress": "Copying",
    "copy.done.one": "{n} report copied into {path}",
    "copy.done.many": "{n} reports copied into {path}",
    "copy.bare.one": "{n} report copied without its text into {path}",
    "copy.bare.many": "{n} reports copied without their texts into {path}",
    "help.backup": "Keep the record, as it is at this moment, in a new file that is a record itself.",
    "help.backup.to": "The new file.",
    "example.backup": "Example: aidememoire backup vn-2026-01.db --record vn.db",
    "backup.done": "Kept in {path}",
    "help.check": "Compare every citation with its report again; code 1 if anything is wrong.",
    "example.check": "Example: aidememoire check --record vn.db",
    "check.progress": "Checking",
    "check.reports.one": "{n} report checked",
    "check.reports.many": "{n} reports checked",
    "check.citations.one": "{n} citation compared",
    "check.citations.many": "{n} citations compared",
    "check.withheld.one": "{n} text absent, by its seal",
    "check.withheld.many": "{n} texts absent, by their seals",
    "check.faults.one": "{n} fault",
    "check.faults.many": "{n} faults",
    "check.clean": "no fault",
    "fault.quote": "{table} [{start}–{end}] quotes “{quote}”, but the text says “{actual}”",
    "fault.beyond": "{table} [{start}–{end}] quotes “{quote}” after the end of the text",
    "fault.stranger": "{table} quotes “{quote}” from a report the record does not have",
    "fault.seal": "quotes have changed since the text was taken out",
    "fault.unreadable": "{table} can no longer be read; read the report again, or `aidememoire rebuild`",
    "fault.altered": "{table} is no longer the reading that was written",
    "fault.current": "{table}: exactly one reading must be in force",
    "fault.sourceless": "{table}: this report comes from nowhere",
    "fault.file": "{table} the file is damaged ({actual}); go back to a backup",
}
