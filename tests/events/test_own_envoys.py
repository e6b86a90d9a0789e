"""Ambassadors received by those they will represent: no contact between states."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        ("Le président tunisien Kaïs Saïed a reçu lundi les ambassadeurs qui partiront représenter la Tunisie.", 0),
        ("Le président tunisien Kaïs Saïed a reçu lundi les sept ambassadeurs nommés à l'étranger.", 0),
        ("Le président tunisien Kaïs Saïed a reçu lundi les ambassadeurs de la Tunisie au Chili et en Chine.", 0),
        ("Le président tunisien Kaïs Saïed a reçu lundi plusieurs ambassadeurs accrédités en Tunisie.", 1),
        (
            "Le président tunisien Kaïs Saïed a reçu lundi les ambassadeurs du Chili, du Japon et de Chine en Tunisie.",
            1,
        ),
    ],
)
def test_a_state_s_own_ambassadors_are_no_strangers(text: str, contacts: int) -> None:
    """Those of other states are."""
    reading = read(Page(source="test", text=text), load_packs(), load_knowledge(), language="fr")
    assert len(reading.events) == contacts
