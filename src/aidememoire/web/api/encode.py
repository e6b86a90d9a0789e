"""Events as the interface shows them: the shape of the exports, with headlines and grades."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aidememoire.export.events import encode_record_event
from aidememoire.model.record import Event
from aidememoire.store.ratings import load_ratings
from aidememoire.store.record import Record
from aidememoire.views.show import ReportCard, find_cards

Json = dict[str, Any]


def encode_events(record: Record, events: Sequence[Event]) -> list[Json]:
    """Events with the headlines of their reports and the grades of their sources."""
    cards = find_cards(record, (a.report for e in events for a in e.attestations))
    heads = {card.id: (card.headline, card.published) for card in cards}
    ratings = load_ratings(record)
    return [encode_record_event(event, heads, ratings) for event in events]


def encode_card(card: ReportCard) -> Json:
    """A report in a list."""
    return {
        "id": card.id,
        "sources": list(card.sources),
        "url": card.url,
        "language": card.language,
        "headline": card.headline,
        "agency": card.agency,
        "published": card.published,
    }
