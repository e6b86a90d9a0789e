"""Names that reference data knows lend a state, and only where the report is silent."""

from __future__ import annotations

import pytest

from aidememoire.actors.known import find_known_state
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.model.span import build_citation


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("Emmanuel Macron", "FR"),
        ("Sergueï Lavrov", "RU"),
        ("Pham Minh Chinh", "VN"),
        ("Pham", None),
        ("Nikolas Lavrov", None),
        ("Emmanuel Dubois", None),
    ],
)
def test_find_known_state(name: str, state: str | None) -> None:
    """A full name, or one spelled another way, has its state; a family name many share has none."""
    found = find_known_state(build_citation("r", name, 0, len(name)), load_knowledge())
    assert (found[0] if found else None) == state


def test_the_reason_names_the_row() -> None:
    """What came from outside the report says so."""
    found = find_known_state(build_citation("r", "Antony Blinken", 0, 14), load_knowledge())
    assert found is not None
    assert found[1].source is not None
    assert found[1].source.startswith("tenures.csv:")
