"""A pair that opens the lead: what they agreed on a day, or a headline that names their contact."""

from __future__ import annotations

import pytest

from aidememoire.languages import load_packs
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS = load_packs()
A = "Le ministre équato-guinéen de la Santé, Simeon Ndong,"
B = "son homologue cubain, Raul Castro,"


def find_kinds(text: str) -> list[tuple[str, int]]:
    """The kind of each event and how many take part."""
    reading = read(Page(source="pair", text=text), PACKS, Knowledge.empty(), language="fr")
    return [(e.kind, len(e.participants)) for e in reading.events]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{A} et {B} ont décidé mardi à La Havane d'ouvrir un hôpital.", "meeting"),
        (f"{A} et {B} ont parlé mardi pendant une heure d'un hôpital.", "meeting"),
        (f"{A} et {B} sont convenus mardi d'ouvrir un hôpital.", "meeting"),
        (f"{A} a convenu mardi avec {B} d'ouvrir un hôpital.", "meeting"),
        (f"La santé au menu du tête-à-tête\n\n{A} et {B} veulent ouvrir un hôpital.", "meeting"),
        (f"{A} a eu mardi la visite de l'ambassadeur de Cuba, Raul Castro.", "reception"),
        (f"{A} avait mardi pour hôte l'ambassadeur de Cuba, Raul Castro.", "reception"),
        (
            "L'ambassadeur de Cuba, Raul Castro, s'est rendu mardi chez le ministre équato-guinéen Simeon Ndong.",
            "reception",
        ),
        (f"Sous le regard de {A[0].lower()}{A[1:]} et de {B} les instituts ont signé mardi un accord.", "signing"),
    ],
)
def test_a_pair_that_agrees_or_is_announced_has_met(text: str, kind: str) -> None:
    """Two officials of two states are one contact."""
    assert find_kinds(text) == [(kind, 2)]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} et {B} ont condamné mardi les attaques.",
        f"{A} et {B} veulent ouvrir un hôpital.",
        f"{A} et {B} ont décidé d'ouvrir un hôpital.",
        f"La santé au menu du festival\n\n{A} et {B} veulent ouvrir un hôpital.",
    ],
)
def test_a_pair_of_one_mind_has_not_met(text: str) -> None:
    """To condemn or to wish the same, or to decide on no day, is no contact."""
    assert find_kinds(text) == []


def test_a_visit_that_ends_with_an_audience() -> None:
    """The visitor is the one met in the same sentence."""
    text = (
        "La visite à La Havane du ministre équato-guinéen de la Santé, Simeon Ndong, s'est achevée mardi par un "
        "entretien avec le président cubain, Raul Castro."
    )
    assert {kind for kind, _ in find_kinds(text)} == {"visit", "meeting"}


@pytest.mark.parametrize(
    "text",
    [
        "La réunion du ministre équato-guinéen Simeon Ndong et du ministre cubain Raul Castro s'est tenue à Malabo.",
        "Le président équato-guinéen Simeon Ndong a eu mardi un appel téléphonique avec son frère, le président cubain "
        "Raul Castro, au cours duquel il lui a présenté ses vœux.",
    ],
)
def test_nouns_with_their_owners_and_kin(text: str) -> None:
    """A contact belongs to both its owners; what was said in a call is no message."""
    assert [n for _, n in find_kinds(text)] == [2]


def test_with_whom_points_at_the_one_before() -> None:
    """« avec qui il a paraphé » is with the antecedent, not with whoever was met first."""
    text = (
        "Le ministre belge Pieter Vandaele a rencontré jeudi à Dakar la Première ministre sénégalaise, Coumba Ndiaye. "
        "Il a aussi vu le ministre sénégalais Moustapha Guèye, avec qui il a paraphé un accord judiciaire."
    )
    reading = read(Page(source="pair", text=text), PACKS, Knowledge.empty(), language="fr")
    signed = [e for e in reading.events if e.kind == "signing"]
    assert [{reading.cast.actors[p.actor].name for p in e.participants} for e in signed] == [
        {"Pieter Vandaele", "Moustapha Guèye"}
    ]
