"""What the reading of a text in English tells."""

from __future__ import annotations

from aidememoire.dates.knowledge import Knowledge
from aidememoire.languages import load_packs
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS = load_packs()
Told = list[tuple[str, list[tuple[str, str | None]]]]


def read_en(text: str) -> Reading:
    """The reading of a text in English."""
    return read(Page(source="note", text=text), PACKS, Knowledge.empty(), language="en")


def tell(text: str) -> Told:
    """Each contact of a text in English as (kind and status, its named people with their states, sorted)."""
    reading = read_en(text)
    told = []
    for event in reading.events:
        actors = [reading.cast.actors[p.actor] for p in event.participants]
        people = sorted((a.name, a.state) for a in actors if a.name is not None)
        told.append((f"{event.kind} {event.status}", people))
    return told
