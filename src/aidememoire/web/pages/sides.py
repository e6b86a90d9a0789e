"""Which states or organisations an address or a field of a form means."""

from __future__ import annotations

from aidememoire.store.record import Record
from aidememoire.views.chronology import find_parties
from aidememoire.web.checking import get_side
from aidememoire.web.recall import Recall

MOST = 6
"""Sides of one relationship."""


def get_sides(words: str) -> tuple[str, ...]:
    """The codes that « MA,FR » or « Maroc, France » mean, sorted. Refuses a word nobody is called by."""
    found = [get_side(word) for word in words.split(",")[: 4 * MOST] if word.strip()]
    return tuple(sorted(dict.fromkeys(found)))[:MOST]


def find_known(record: Record, recall: Recall) -> tuple[tuple[str, int], ...]:
    """Every side of the record with the number of its events, most first."""
    return recall.get("parties", lambda: find_parties(record))
