"""Clues of a whole reading: what a report aims at is not in force, and a plan is no lead."""

from __future__ import annotations

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

LEAD = "Le ministre vietnamien du Plan, Vu Hoai Lam, a reçu lundi 25 mars à Hanoï l'ambassadeur américain Ed Harlow."


def date_first(text: str) -> str | None:
    reading = read(
        Page(source="test", text=f"Le Vietnam et les États-Unis\n\n{text}\n"), load_packs(), load_knowledge()
    )
    return next((e.when.edtf for e in reading.events if e.when is not None and not e.background), None)


def test_a_framework_in_force_settles_the_year() -> None:
    """Monday 25 March, after September 2023."""
    told = " Les deux pays mettent en œuvre le partenariat stratégique global entre le Vietnam et les États-Unis."
    assert date_first(LEAD + told) == "2024-03-25"


def test_a_framework_aimed_at_settles_nothing() -> None:
    """« élever les relations au rang de… » may be years before."""
    told = " Ils veulent élever les relations entre le Vietnam et les États-Unis au partenariat stratégique global."
    assert date_first(LEAD + told) == "XXXX-03-25"
