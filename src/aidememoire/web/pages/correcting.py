"""What the form of corrections offers: the fields, the participants, the values of those that have a list."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.consolidate.corrections import OF_EVENT, OF_PARTICIPANT
from aidememoire.export.line import write_actor
from aidememoire.model.record import Event
from aidememoire.ontology.load import load_terms
from aidememoire.web.checking import LISTS
from aidememoire.web.pages.speaking import Tongue


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the form of corrections offers: (value, words) of fields, of participants by number, and of set values."""

    fields: tuple[tuple[str, str], ...]
    personal: tuple[tuple[str, str], ...]
    people: tuple[tuple[int, str], ...]
    values: tuple[str, ...]


def list_choices(event: Event, tongue: Tongue) -> Choices:
    """What can be corrected of an event."""
    words = tongue.review.fields
    people = (
        {"name": a.name, "office": a.office, "state": a.state, "organisation": a.organisation} for a in event.attendees
    )
    return Choices(
        fields=tuple((f, words[f]) for f in OF_EVENT if f != "absent"),
        personal=tuple((f, words[f]) for f in (*OF_PARTICIPANT, "absent")),
        people=tuple((i, write_actor(p, tongue.sides)) for i, p in enumerate(people)),
        values=tuple(t.code for name in LISTS.values() for t in load_terms(name)),
    )
