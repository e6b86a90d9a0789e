"""A journey through several states that are not named is a visit; a journey through one's own land is none."""

from __future__ import annotations

import pytest

from aidememoire.languages import load_packs
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read

_PACKS = load_packs()


def _tell(text: str) -> list[tuple[str, str, list[str | None]]]:
    reading = read(Page(source="example", text=text), _PACKS, Knowledge.empty())
    actors = reading.cast.actors
    return [(e.kind, e.status, [actors[p.actor].name for p in e.participants]) for e in reading.events]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("La présidente péruvienne Rosa Quispe a entamé mardi une tournée dans quatre pays africains.", "held"),
        ("La présidente péruvienne Rosa Quispe effectuera du 3 au 8 mai une tournée en Afrique.", "planned"),
        ("La présidente péruvienne Rosa Quispe effectuera la semaine prochaine une tournée asiatique.", "planned"),
        ("Peruvian President Rosa Quispe on Tuesday began a tour of four African countries.", "held"),
        ("Peruvian President Rosa Quispe will embark on a five-nation African tour on Monday.", "planned"),
    ],
)
def test_a_tour_is_a_visit(text: str, status: str) -> None:
    assert ("visit", status, ["Rosa Quispe"]) in _tell(text)


@pytest.mark.parametrize(
    "text",
    [
        "La présidente péruvienne Rosa Quispe a entamé mardi une tournée dans trois quartiers de la ville.",
        "Le chanteur péruvien Hugo Tineo a entamé une tournée européenne.",
        "The Peruvian band began a tour of four European countries.",
        "Peruvian President Rosa Quispe on Tuesday began a tour of three farms.",
    ],
)
def test_other_rounds_are_none(text: str) -> None:
    assert _tell(text) == []
