"""A sentence without end takes time in proportion to its length."""

from __future__ import annotations

from time import perf_counter

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS, KNOWLEDGE = load_packs(), load_knowledge()
MEET = "Le ministre espagnol Diego Alarcón a rencontré mardi à Lima la ministre péruvienne Rosa Quispe.\n\n"


def measure(piece: str, length: int) -> float:
    """Seconds to read one sentence of `length` characters made of `piece`; the better of two."""
    text = MEET + "M. Alarcón " + piece * (length // len(piece)) + "."
    spent = []
    for _ in range(2):
        began = perf_counter()
        read(Page(source="long.txt", text=text), PACKS, KNOWLEDGE)
        spent.append(perf_counter() - began)
    return min(spent)


@pytest.mark.parametrize(
    "piece",
    ["a salué et a proposé que ", "a dit, a-t-il ajouté, ", "va ouvrir et vont créer ", "il demande qu'il dise "],
)
def test_a_sentence_of_cues_without_end(piece: str) -> None:
    """Four times the length costs less than ten times the time, where it would be sixteen times if it were squared."""
    measure(piece, 500)
    assert measure(piece, 20000) < 10 * max(measure(piece, 5000), 0.05)
