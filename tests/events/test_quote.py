"""The words an event is quoted by."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "Le ministre grec des Affaires étrangères Nikos Dendias a reçu mardi à Athènes son homologue chypriote.",
            "Le ministre grec des Affaires étrangères Nikos Dendias a reçu mardi à Athènes son homologue chypriote",
        ),
        (
            "Vendredi, la ministre kényane de la Défense Soipan Tuya et le ministre ougandais de la Défense "
            "Jacob Oboth se sont entretenus des patrouilles communes, selon un communiqué.",
            "Vendredi, la ministre kényane de la Défense Soipan Tuya et le ministre ougandais de la Défense "
            "Jacob Oboth se sont entretenus des patrouilles communes",
        ),
        (
            "Le secrétaire d'État américain Antony Blinken sera à Rabat les 28 et 29 mars.",
            "Le secrétaire d'État américain Antony Blinken sera à Rabat les 28 et 29 mars",
        ),
    ],
)
def test_a_quotation_takes_in_what_the_event_rests_on(text: str, quote: str) -> None:
    """Participants, day and place of the sentence stand in it; it does not end on a bare verb."""
    reading = read(Page(source="test", text=text), load_packs(), load_knowledge())
    assert reading.events[0].citation.quote == quote
