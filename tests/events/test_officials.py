"""Two states' office-holders in a lead that names their contact in no shape that is known."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.events import EventMention
from aidememoire.model.report import Page
from aidememoire.reading.read import read

A = "la ministre roumaine de la Santé, Ioana Petrescu"
B = "le ministre tchadien de la Santé, Ousmane Djimadoum"


def tell(lead: str) -> list[tuple[EventMention, list[str | None], str | None]]:
    text = f"La Roumanie et le Tchad parlent de santé\n\n{lead}\n\nDes hôpitaux seront jumelés.\n"
    reading = read(Page(source="r.txt", text=text), load_packs(), load_knowledge())
    return [
        (e, [reading.cast.actors[p.actor].name for p in e.participants], e.when.edtf if e.when else None)
        for e in reading.events
        if not e.background
    ]


@pytest.mark.parametrize(
    ("lead", "kind"),
    (
        (
            f"Les deux délégations, conduites par {A}, et {B}, se sont réunies mardi 14 octobre 2025 à Bucarest.",
            "meeting",
        ),
        (
            f"Au cours d'une audience que lui a accordée mardi 14 octobre 2025 {A}, {B}, a transmis un salut.",
            "reception",
        ),
        (
            "Un mémorandum d'entente a été signé mardi 14 octobre 2025 à Bucarest. Les signataires en sont "
            f"{A}, et {B}.",
            "signing",
        ),
    ),
)
def test_two_sides_in_the_lead(lead: str, kind: str) -> None:
    """Both, on the day told, in a contact of the kind the words name."""
    (event, names, date), *_ = tell(lead)
    assert (event.kind, sorted(map(str, names)), date) == (kind, ["Ioana Petrescu", "Ousmane Djimadoum"], "2025-10-14")


def test_one_in_whose_name_another_came() -> None:
    """An envoy's principal is not there."""
    lead = (
        "Une réunion d'hommes d'affaires a eu lieu mardi 14 octobre 2025 à Bucarest, où un message lu au nom de "
        f"{A}, a été remis à la presse par {B}."
    )
    assert [names for _, names, _ in tell(lead) if "Ioana Petrescu" in names] == []


def test_a_session_has_the_day_of_its_verb() -> None:
    """« la commission s'est réunie mardi »: one event, of Tuesday."""
    (event, _, date), *_ = tell("La commission mixte entre la Roumanie et le Tchad s'est réunie le 14 octobre 2025.")
    assert (event.kind, date) == ("dialogue", "2025-10-14")
