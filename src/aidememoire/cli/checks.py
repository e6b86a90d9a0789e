"""What a machine needs to run each part of the program, and whether it has it. Nothing is changed by looking."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from importlib.util import find_spec
from pathlib import Path

from aidememoire import __version__
from aidememoire.cli.messages import Messages
from aidememoire.cli.record import show_place
from aidememoire.cli.settings import find_file, load_settings
from aidememoire.errors import AidememoireError

GOOD, ABSENT, BAD = "good", "absent", "bad"
EXTRAS = {
    "sources": ("trafilatura", "htmldate", "fastwarc", "feedparser", "httpx", "pypdf", "docx", "pyarrow"),
    "export": ("icalendar", "pyarrow", "docx", "vl_convert"),
    "web": ("litestar", "jinja2", "uvicorn"),
    "postgres": ("psycopg",),
    "scale": ("ray", "pyarrow"),
}
"""Parts that are installed on request, with the modules each is made of."""

_PYTHON = (3, 11)
_ROOM = 1 << 30
"""Bytes free beside the record below which a long read may not end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing looked at: `verdict` is GOOD, ABSENT (a part not installed, a record not made yet) or BAD.

    `found` says what there is, `advice` what to do where that is not enough.
    """

    name: str
    verdict: str
    found: str
    advice: str = ""


def find_checks(place: str, say: Messages) -> Iterator[Check]:
    """Everything there is to look at, in the order it is shown; `place` is the record's file or address."""
    yield _check_python(say)
    yield Check(name=say("doctor.program"), verdict=GOOD, found=__version__)
    yield from _check_libraries(say)
    yield _check_sqlite(say)
    yield from _check_packs(say)
    yield from _check_extras(say)
    yield _check_settings(say)
    yield from _check_record(place, say)


def _check_python(say: Messages) -> Check:
    good = sys.version_info[:2] >= _PYTHON
    advice = "" if good else say("doctor.python.advice", least=".".join(map(str, _PYTHON)))
    return Check(
        name="Python", verdict=GOOD if good else BAD, found=".".join(map(str, sys.version_info[:3])), advice=advice
    )


def _check_libraries(say: Messages) -> Iterator[Check]:
    """Libraries that every command needs and that are not there: nothing is yielded where all are."""
    try:
        needed = [line.split(";")[0] for line in requires("aidememoire") or () if "extra ==" not in line]
    except PackageNotFoundError:
        return
    for line in needed:
        name = line.split(">")[0].split("=")[0].split("<")[0].split("[")[0].strip()
        try:
            version(name)
        except PackageNotFoundError:
            yield Check(name=name, verdict=BAD, found=say("doctor.missing"), advice=f"pip install '{line.strip()}'")


def _check_sqlite(say: Messages) -> Check:
    connection = sqlite3.connect(":memory:")
    try:
        options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    finally:
        connection.close()
    searchable = "ENABLE_FTS5" in options
    return Check(
        name="SQLite",
        verdict=GOOD if searchable else BAD,
        found=sqlite3.sqlite_version + (" (FTS5)" if searchable else ""),
        advice="" if searchable else say("doctor.sqlite.advice"),
    )


def _check_packs(say: Messages) -> Iterator[Check]:
    from aidememoire.languages import load_packs

    try:
        packs = load_packs()
    except AidememoireError as error:
        yield Check(name=say("doctor.packs"), verdict=BAD, found=str(error), advice=say("doctor.packs.advice"))
        return
    for code, pack in packs.items():
        found = say("doctor.pack", rules=len(pack.get_rules()), version=pack.version)
        yield Check(name=say("doctor.language", code=code), verdict=GOOD, found=found)


def _check_extras(say: Messages) -> Iterator[Check]:
    for extra, modules in EXTRAS.items():
        missing = [name for name in modules if find_spec(name) is None]
        found = say(f"doctor.extra.{extra}") + (f" – {say('doctor.missing')}: {', '.join(missing)}" if missing else "")
        advice = f"pip install 'aidememoire[{extra}]'" if missing else ""
        yield Check(
            name=say("doctor.extra", extra=extra), verdict=ABSENT if missing else GOOD, found=found, advice=advice
        )


def _check_settings(say: Messages) -> Check:
    name = say("doctor.settings")
    try:
        path = find_file()
        if path is None:
            return Check(name=name, verdict=GOOD, found=say("doctor.settings.none"))
        load_settings(path)
    except AidememoireError as error:
        return Check(name=name, verdict=BAD, found=str(error), advice="aidememoire settings")
    return Check(name=name, verdict=GOOD, found=str(path))


def _check_record(place: str, say: Messages) -> Iterator[Check]:
    """The record's tables, and for a file whether it can be written and has room beside it."""
    name, remote = say("doctor.record"), "://" in place
    path = Path(place)
    if not remote and not path.exists():
        advice = f"aidememoire read PATH --record {place}"
        yield Check(name=name, verdict=ABSENT, found=say("doctor.record.none", place=place), advice=advice)
    else:
        yield _check_tables(place, say)
    if remote:
        return
    folder = path.absolute().parent
    if not os.access(path if path.exists() else folder, os.W_OK):
        advice = say("doctor.record.readonly.advice")
        yield Check(name=name, verdict=BAD, found=say("doctor.record.readonly", place=place), advice=advice)
    if folder.is_dir():
        free = shutil.disk_usage(folder).free
        advice = "" if free >= _ROOM else say("doctor.room.advice")
        found = say("doctor.room.free", size=f"{free / (1 << 30):.1f}", place=folder)
        yield Check(name=say("doctor.room"), verdict=GOOD if free >= _ROOM else BAD, found=found, advice=advice)


def _check_tables(place: str, say: Messages) -> Check:
    from aidememoire.store.schema import HEAD
    from aidememoire.store.upgrade import find_revisions, look_at_revision

    name = say("doctor.record")
    try:
        revision, empty = look_at_revision(place)
    except AidememoireError as error:
        found = str(error).removeprefix("file:")  # how SQLite is told to change nothing
        return Check(name=name, verdict=BAD, found=found)
    shown = show_place(place)
    if revision == HEAD:
        return Check(name=name, verdict=GOOD, found=say("doctor.record.good", place=shown, tables=HEAD))
    if revision in find_revisions():
        advice, older = f"aidememoire status --record {shown}", say("doctor.record.older", place=shown, tables=HEAD)
        return Check(name=name, verdict=GOOD, found=older, advice=advice)
    key = "doctor.record.newer" if revision is not None else "doctor.record.empty" if empty else "doctor.record.other"
    return Check(name=name, verdict=BAD, found=say(key, place=shown), advice=say("doctor.record.advice"))
