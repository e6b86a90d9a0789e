"""English mechanisms in whole reports: acronyms, pairs inside a name, sessions before, bodies that replace others."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import Knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS = load_packs()
MET = "Latvian Foreign Minister Arvis Kalnozols met Chilean Foreign Minister Rosario Ortuzar in Riga on Monday. "


def list_mechanisms(text: str) -> list[tuple[str, tuple[str, ...], int | None, str | None]]:
    """Each mechanism of a text in English as (name, parties, ordinal, periodicity)."""
    reading = read(Page(source="note", text=text), PACKS, Knowledge.empty(), language="en")
    return [(m.name, m.parties, m.ordinal, m.periodicity) for m in reading.ties.mechanisms]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "They closed the 3rd session of the Joint Permanent Commission of Cooperation (JPCC). The second JPCC was "
            "held in Santiago.",
            ("joint permanent commission on cooperation", ("CL", "LV"), 3, None),
        ),
        (
            "The fifth round of Foreign Office Consultations (FOC) between Latvia and Chile ended.",
            ("foreign office consultations", ("CL", "LV"), 5, None),
        ),
        (
            "The Intergovernmental Latvian-Chilean Commission on Trade held its talks.",
            ("intergovernmental commission on trade", ("CL", "LV"), None, None),
        ),
        (
            "They prepared the second Latvia-Chile 2+2 Ministerial Dialogue.",
            ("2+2 dialogue", ("CL", "LV"), 2, None),
        ),
        (
            "They opened the 4th Latvia-Chile Senior Officials' Meeting.",
            ("senior officials meeting", ("CL", "LV"), 4, None),
        ),
        (
            "The Joint Commission of Latvia and Chile meets biennially.",
            ("joint commission", ("CL", "LV"), None, "P2Y"),
        ),
        ("They agreed to resume the dialogue mechanism.", ("dialogue mechanism", ("CL", "LV"), None, None)),
    ],
)
def test_it_is_found_with_its_number_and_rhythm(text, wanted):
    """One mechanism for all that is said of it; the number is that of the session told first."""
    assert list_mechanisms(MET + text) == [wanted]


def test_a_binational_commission_is_not_the_joint_one_it_replaced():
    """Two bodies at two levels."""
    text = "They opened the Bi-National Commission, which takes the place of the Joint Commission on Cooperation."
    assert [name for name, *_ in list_mechanisms(MET + text)] == [
        "binational commission",
        "joint commission on cooperation",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "They spoke of the Security Council and of the 12th Ministerial Meeting.",
        "The dialogue was frank, and the committee of parents met.",
        "The 11th GDP figures were praised.",
    ],
)
def test_what_is_no_mechanism_of_theirs(text):
    """Bodies of the world, plain words, letters that mean something else."""
    assert list_mechanisms(MET + text) == []
