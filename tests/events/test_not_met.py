"""A contact that nearly was, was prevented, or is only supposed is no contact held."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

A, B = "Greek Minister Nikos Vassou", "Chilean Minister Ana Pino"
C, D = "Le ministre grec Nikos Vassou", "la ministre chilienne Ana Pino"
E, F = "Bộ trưởng Hy Lạp Nikos Vassou", "Bộ trưởng Chile Ana Pino"


def list_held(text: str) -> list[str]:
    """The kinds of what is read as held."""
    events = read(Page(source="r", text=text), load_packs(), load_knowledge()).events
    return [e.kind for e in events if e.status == "held"]


@pytest.mark.parametrize(
    "text",
    (
        f"{A} nearly met {B} in Lima.",
        f"{A} was prevented from meeting {B} in Lima by a storm.",
        f"{A} left Lima without meeting {B}.",
        f"If {A} meets {B} in Lima, the dispute will be over.",
        f"Had {A} met {B} in Lima, the dispute would be over.",
        f"Neither {A} nor {B} attended the talks in Lima.",
        f"The talks that were to bring together {A} and {B} on Monday collapsed before they began.",
        f"{C} a failli rencontrer {D} à Lima.",
        f"{C} a quitté Lima sans rencontrer {D}.",
        f"{C} a été empêché de rencontrer {D}.",
        f"Si {C.lower()} rencontre {D} à Lima, le différend sera clos.",
        f"L'entretien qui devait réunir lundi {C.lower()} et {D} a tourné court.",
        f"{E} suýt gặp {F} tại Lima.",
        f"Nếu {E} gặp {F} tại Lima, bất đồng sẽ chấm dứt.",
    ),
)
def test_nothing_was_held(text: str) -> None:
    """Near misses, obstacles and conditions."""
    assert list_held(text) == []


@pytest.mark.parametrize(
    "text",
    (
        f"After almost two hours, {A} met {B} in Lima.",
        f"If the dispute drags on, it is not for want of trying: {A} met {B} in Lima on Monday.",
        f"{C} a rencontré sans tarder {D} à Lima.",
        f"Sans attendre le sommet, {C.lower()} a rencontré {D} à Lima.",
    ),
)
def test_other_uses_of_such_words_hold_nothing_back(text: str) -> None:
    """« almost » of a time, « if » of what is so, « sans » of a manner."""
    assert list_held(text) == ["meeting"]
