"""What every command that decides shares: the record brought up to date, who decides, when; what is said afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from aidememoire.cli.events import SHORT
from aidememoire.cli.messages import Messages
from aidememoire.cli.names import bring_up_to_date
from aidememoire.cli.record import get_author, get_time, open_existing

if TYPE_CHECKING:
    from aidememoire.model.record import Event
    from aidememoire.store.record import Record


@contextmanager
def open_to_decide(place: str | None, author: str | None, say: Messages) -> Iterator[tuple[Record, dict[str, str]]]:
    """The record, and the author and time of the decision as the workflow takes them."""
    with open_existing(place, say) as record:
        bring_up_to_date(record)
        yield record, {"author": author or get_author(), "at": get_time(exact=True)}


def write_short(event: Event, say: Messages) -> str:
    """« id · date : who meets whom », safe to show."""
    from aidememoire.cli.why import write_event
    from aidememoire.export.escape import escape_unseen
    from aidememoire.export.wording import load_wording

    return escape_unseen(write_event(event, load_wording(say.language), say))


def write_id(event: Event) -> str:
    """The id as it is shown."""
    return event.id[:SHORT]
