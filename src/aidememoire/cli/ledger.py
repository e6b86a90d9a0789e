"""What the commands on commitments, mechanisms, calendars, positions and formulas share: sources, titles, the day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from aidememoire.export.calendar import write_date

if TYPE_CHECKING:
    from aidememoire.export.ledger_words import Words
    from aidememoire.export.wording import Wording
    from aidememoire.store.record import Record


def load_cards(record: Record, reports: Iterable[str]) -> dict[str, dict[str, Any]]:
    """The source, headline and date of publication of each report, by its id."""
    from aidememoire.views.show import find_cards

    return {
        card.id: {"source": card.sources[0], "headline": card.headline, "published": card.published}
        for card in find_cards(record, reports)
    }


def write_heading(word: str, parties: Sequence[str], names: Mapping[str, str]) -> str:
    """« Engagements Viêt Nam – États-Unis », or the word alone for the whole record."""
    return " ".join((word, " – ".join(names.get(code, code) for code in parties))).strip()


def write_day(on: str | None, given: bool, wording: Wording, words: Words) -> str:
    """For which day what follows holds, and how that day was chosen."""
    if on is None:
        return words["as_of.none"]
    key = "as_of" if given else "as_of.newest"
    return words[key].format(date=write_date(on, wording.calendar))
