"""Speakers whom the report names without their side: the contact in hand tells whose they are, or nobody does."""

from __future__ import annotations

from functools import cache

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS = load_packs()
HARVEST = (
    "LIMA, 4 March 2025 - Peruvian Foreign Minister Julio Quispe met his Zambian counterpart, May Chilufya-Tembo, here."
)
VISIT = (
    "Le président Ousmane Diarrassouba a reçu mardi 4 mars 2025 à Abidjan le ministre péruvien des Transports, "
    "Julio Quispe, et le vice-ministre péruvien des Ports, Raúl Mamani. "
)


@cache
def tell(text: str) -> tuple[str, ...]:
    """Each act of a report, as `act STATES content`."""
    reading = read(Page(source="essay", text=f"{text}\n"), PACKS, load_knowledge())
    return tuple(f"{a.act} {'+'.join(a.states)} {a.content.quote}" for a in reading.acts)


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        (f"{HARVEST} Chilufya-Tembo asked Lima to ease visa rules.", ["request ZM to ease visa rules"]),
        (
            f"{HARVEST} Quispe praised the miners. He thanked Lusaka for its help.",
            ["welcome PE praised the miners", "thank PE Lusaka for its help"],
        ),
        (f"{HARVEST} The meeting decided to set up a joint committee on copper.", ["agree PE+ZM to set up a joint"]),
        (f"{HARVEST} The two sides signed a paper, after which they agreed to meet yearly.", ["agree PE+ZM to meet"]),
        (f"{HARVEST} Quispe warmly greeted his guest and hoped that the visit would help trade.", ["propose PE"]),
        (
            f"{HARVEST} Quispe assured his guest of his country's readiness to train nurses.",
            ["commit PE his guest of his country's readiness to train nurses"],
        ),
        (f"{VISIT}La Côte d'Ivoire exporte du cacao. Le vice-ministre a salué les réformes.", ["welcome PE"]),
        (f"{VISIT}Lima, par la voix de son ministre, a salué la décision.", ["welcome PE"]),
    ],
)
def test_whose_side(text: str, acts: list[str]) -> None:
    """A name without a side speaks for the side nobody else speaks for; an office for who holds it there."""
    found = tell(text)
    assert len(found) == len(acts), found
    assert all(told.startswith(act) for told, act in zip(found, acts, strict=True)), found


@pytest.mark.parametrize(
    "text",
    [
        f"{HARVEST} Observers praised the miners.",
        f"{HARVEST} Kasonde, a trader, praised the miners.",
        f"{HARVEST} Lima is large, and the market praised its own wares.",
    ],
)
def test_nobody_of_the_contact(text: str) -> None:
    """Whoever is named nowhere in full speaks for no side."""
    assert tell(text) == ()
