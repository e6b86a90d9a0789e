"""What is wanted, asked for or invited to has not happened."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def _find(text: str) -> list[tuple[str, str, list[str | None]]]:
    """Kind, status and the names of each event."""
    reading = read(Page(source="x", text=text), load_packs(), load_knowledge())
    return [(e.kind, e.status, [reading.cast.actors[p.actor].name for p in e.participants]) for e in reading.events]


@pytest.mark.parametrize(
    ("text", "guest", "host"),
    [
        (
            "Le président péruvien Hugo Tineo a été invité par la présidente grecque Eleni Marou à effectuer une "
            "visite officielle en Grèce du 25 au 27 mars.",
            "Hugo Tineo",
            "Eleni Marou",
        ),
        (
            "Peruvian President Hugo Tineo has been invited by Greek President Eleni Marou to pay an official visit to "
            "Greece from March 25 to 27.",
            "Hugo Tineo",
            "Eleni Marou",
        ),
    ],
)
def test_who_is_invited_by_somebody_has_not_come(text: str, guest: str, host: str) -> None:
    """The guest of an invitation told in the passive is the one invited; the visit is proposed."""
    assert _find(text) == [("visit", "proposed", [guest, host])]


@pytest.mark.parametrize(
    "text",
    [
        "Le président péruvien Hugo Tineo souhaite une rencontre avec la présidente grecque Eleni Marou.",
        "Le président péruvien Hugo Tineo a demandé un entretien téléphonique à la présidente grecque Eleni Marou.",
        "Peruvian President Hugo Tineo is seeking a meeting with Greek President Eleni Marou.",
    ],
)
def test_what_is_wanted_is_not_held(text: str) -> None:
    """The last resorts do not make a contact of a wish."""
    assert [event for event in _find(text) if event[1] == "held"] == []


@pytest.mark.parametrize("place", ["à Athènes", "en Grèce", "lundi"])
def test_two_people_met_in_one_place(place: str) -> None:
    """« A et B à Athènes »: the preposition that follows B is no verb of theirs."""
    text = (
        "Le président péruvien Hugo Tineo a rencontré le Premier ministre grec Kostas Andreou et la ministre grecque "
        f"Eleni Marou {place}."
    )
    assert _find(text) == [("meeting", "held", ["Hugo Tineo", "Kostas Andreou", "Eleni Marou"])]


_CALLED = "Le président péruvien Hugo Tineo et la présidente grecque Eleni Marou sont convenus, au téléphone, de "


@pytest.mark.parametrize("aim", ["tenir à Athènes, en 2023, la quatrième session", "se voir le 12 mars 2023"])
def test_the_time_of_what_is_agreed_is_not_that_of_the_call(aim: str) -> None:
    """« convenir de tenir en 2023 »: the session is to be in that year; when they spoke is not told."""
    reading = read(Page(source="x", text=f"{_CALLED}{aim}."), load_packs(), load_knowledge())
    calls = [e for e in reading.events if e.kind == "call"]
    assert [(e.background, e.when.edtf if e.when else None) for e in calls] == [(False, None)]


@pytest.mark.parametrize(
    "guest",
    [
        "le président de la Confédération africaine de football, Hugo Tineo",
        "le Président de la Fédération Internationale de Natation, Hugo Tineo",
        "le président du Comité international olympique, Hugo Tineo",
    ],
)
def test_who_presides_a_body_of_sport_is_no_side(guest: str) -> None:
    """A head of state who receives them has no contact with another state."""
    assert _find(f"Le président sénégalais Bassirou Diomaye Faye a reçu mardi {guest}.") == []


@pytest.mark.parametrize(
    "text",
    [
        "La présidente grecque Eleni Marou a reçu l'ambassadeur du Pérou, Hugo Tineo. Elle a proposé que la Grèce et "
        "le Pérou signent plus vite un accord douanier.",
        "Greek President Eleni Marou received the ambassador of Peru, Hugo Tineo. She suggested that Greece and Peru "
        "sign a customs agreement soon.",
    ],
)
def test_what_somebody_proposes_to_sign_is_not_signed(text: str) -> None:
    """« a proposé que les deux pays signent »: proposed."""
    assert {status for kind, status, _ in _find(text) if kind == "signing"} <= {"proposed"}
    assert [status for kind, status, _ in _find(text) if kind == "reception"] == ["held"]


def test_an_envoy_is_no_president_s_counterpart() -> None:
    """« le président péruvien a félicité son homologue grec » after a Greek ambassador: somebody else."""
    text = (
        "Le président péruvien Hugo Tineo s'est rendu vendredi à Athènes, a rapporté l'ambassadeur grec Nikos Marou. «"
        " Le président Tineo a félicité son homologue grec pour son œuvre », a-t-il dit."
    )
    assert ["Hugo Tineo", "Nikos Marou"] not in [names for kind, _, names in _find(text) if kind == "message"]
