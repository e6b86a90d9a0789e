"""Which record a command asks, and the time written beside what is read."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aidememoire.cli.messages import Messages
from aidememoire.errors import RecordError

if TYPE_CHECKING:
    from aidememoire.store.record import Record

VARIABLE = "AIDEMEMOIRE_RECORD"
AUTHOR = "AIDEMEMOIRE_AUTHOR"
DEFAULT = "aidememoire.db"


def choose_record(given: str | None, environment: Mapping[str, str] = os.environ) -> str:
    """The record named on the command line, else by AIDEMEMOIRE_RECORD, else ./aidememoire.db; a file or an address."""
    return given or environment.get(VARIABLE) or DEFAULT


@contextmanager
def open_existing(given: str | None, say: Messages) -> Iterator[Record]:
    """The record, open. Raises RecordError that says how to make one when there is none."""
    place = choose_record(given)
    if "://" not in place and not Path(place).exists():
        raise RecordError(say("no_record", path=place))
    from aidememoire.store.record import open_record

    with open_record(place, create=False) as record:
        yield record


def show_place(place: str) -> str:
    """The place as it may be printed: an address without its password."""
    if "://" not in place:
        return place
    from aidememoire.store.place import write_place

    return write_place(place)


def get_author(environment: Mapping[str, str] = os.environ) -> str:
    """Who decides: AIDEMEMOIRE_AUTHOR, else the name of the account; "unknown" where there is neither."""
    from getpass import getuser

    if environment.get(AUTHOR):
        return environment[AUTHOR]
    try:
        return getuser()
    except (OSError, KeyError):
        return "unknown"


def get_time(*, exact: bool = False) -> str:
    """Now, in UTC, as ISO 8601 to the second, or `exact` where order matters: the clock is only here."""
    return datetime.now(UTC).isoformat(timespec="microseconds" if exact else "seconds")
