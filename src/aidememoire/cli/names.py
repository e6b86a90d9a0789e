"""The person a word on the command line means, or an error with the nearest names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from aidememoire.cli.messages import Messages
from aidememoire.errors import UnknownNameError

if TYPE_CHECKING:
    from aidememoire.model.knowledge import Knowledge
    from aidememoire.store.record import Record
    from aidememoire.views.people import PersonCard

SHORT = 8
"""Letters of an id that are shown."""


def find_person(record: Record, word: str, say: Messages, side: str | None = None) -> str:
    """The id of the one person `word` means. Raises UnknownNameError naming who else it may be, or the nearest."""
    from aidememoire.export.names import load_side_names
    from aidememoire.views.people import search_person

    search = search_person(record, word, side)
    if search.found is not None:
        return search.found
    names = load_side_names(say.language)
    shown = ", ".join(write_who(card, names) for card in search.people)
    if search.several:
        raise UnknownNameError(say("unknown.several", name=word, names=shown))
    raise UnknownNameError(say("unknown.person", name=word) + (say("unknown.near", names=shown) if shown else ""))


def write_who(card: PersonCard, names: Mapping[str, str]) -> str:
    """« Murase Kenjiro (Japan, d55d1234) »."""
    sides = ", ".join(names.get(s, s) for s in card.sides)
    return f"{card.name} ({', '.join(p for p in (sides, card.id[:SHORT]) if p)})"


def bring_up_to_date(record: Record) -> Knowledge:
    """Draw what an older version, or an interrupted run, left undrawn; gives the reference data."""
    from aidememoire.dates.knowledge import load_knowledge
    from aidememoire.workflow.consolidate import draw_pending, is_drawn

    if not is_drawn(record):
        draw_pending(record)
    return load_knowledge()
