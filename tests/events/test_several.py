"""One sentence, several contacts; and contacts to come."""

from __future__ import annotations

import pytest

from aidememoire.events.find import find_events
from aidememoire.languages.fr.events import GRAMMAR
from build import build_report

A = "[P id=a st=GA:Le président gabonais Hervé Ondo Mba]"
B = "[P id=b st=GA:le Premier ministre Paul Essono]"
C = "[P id=c st=PE:président péruvien Rodrigo Salas]"
D = "[P id=d st=PE:Premier ministre Hugo Tineo]"
MET = f"{A} a rencontré le {C}."


def tell(marked: str) -> tuple[str, ...]:
    """Each event as `kind status name:role name:role`, people by the ids of their marks, sorted."""
    built = build_report(marked)
    ids = {index: name for name, index in built.names.items()}
    told = []
    for event in find_events(built.parse, built.gists, built.cast, GRAMMAR):
        people = sorted(f"{ids[p.actor]}:{p.role or '-'}" for p in event.participants)
        told.append(" ".join((event.kind, event.status, *people)))
    return tuple(told)


LETTERS = [
    (
        f"{A} et {B} ont adressé des messages de condoléances au {C} et au {D}.",
        ("message held a:initiator c:recipient", "message held b:initiator d:recipient"),
    ),
    (
        f"{A} a adressé un message de condoléances au {C} et au {D}.",
        ("message held a:initiator c:recipient d:recipient",),
    ),
    (
        f"{A} et {B} ont adressé des messages de condoléances au {C}.",
        ("message held a:initiator c:recipient", "message held b:initiator c:recipient"),
    ),
    (
        f"{A} et {B} ont adressé un message de condoléances au {C}.",
        ("message held a:initiator b:initiator c:recipient",),
    ),
    (f"{A} a échangé des messages de félicitations avec le {C}.", ("message held a:- c:-",)),
    (
        f"Dans un message adressé au {C}, {A} a salué la mémoire des victimes.",
        ("message held a:initiator c:recipient",),
    ),
    (f"Message de condoléances du {A} au {C}", ("message held a:initiator c:recipient",)),
]


@pytest.mark.parametrize(("marked", "told"), LETTERS)
def test_letters_go_to_counterparts(marked: str, told: tuple[str, ...]) -> None:
    """Several senders write each to their own counterpart; one sender may write to several."""
    assert tell(marked) == told


NEXT = [
    (f"{MET}\nLa prochaine rencontre est prévue à [L in=PE:Lima].", "meeting planned"),
    (f"{MET}\nLa pêche est prévue à [L in=PE:Lima].", None),
]


@pytest.mark.parametrize(("marked", "told"), NEXT)
def test_next_meeting_needs_no_people(marked: str, told: str | None) -> None:
    """A next meeting with its place is an event of its own beside the one held."""
    assert tell(marked) == ("meeting held a:- c:-", *((told,) if told else ()))


def test_next_meeting_alone_is_none() -> None:
    """Without a contact the report may be of domestic politics."""
    assert tell("La prochaine rencontre est prévue à [L in=PE:Lima].") == ()


INVITED = [
    (f"{A} a invité le {C} à se rendre à [L in=GA:Libreville].", ("visit proposed c:guest",)),
    (
        f"{A} a accepté l'invitation du {C} à visiter [L in=PE:Lima].",
        ("visit planned a:guest c:host",),
    ),
]


@pytest.mark.parametrize(("marked", "told"), INVITED)
def test_invitations(marked: str, told: tuple[str, ...]) -> None:
    """The one asked travels, or the one who accepts."""
    assert tell(marked) == told


SESSIONS = [
    (f"{A} a rencontré le {C} dans le cadre de la quatrième session de la commission mixte.", "dialogue"),
    (f"{A} a rencontré le {C} en marge de la quatrième session de la commission mixte.", "meeting"),
]


@pytest.mark.parametrize(("marked", "kind"), SESSIONS)
def test_talks_within_a_session_are_the_session(marked: str, kind: str) -> None:
    """Within it, not beside it."""
    assert tell(marked)[0].split()[0] == kind


def test_both_talks_and_the_signing_after_them_are_told() -> None:
    """« ont eu des entretiens, suivis de la signature »."""
    told = tell(f"{A} et le {C} ont eu lundi des entretiens, suivis de la signature d'un accord.")
    assert {line.split()[0] for line in told} == {"meeting", "signing"}


def test_a_thing_signed_is_no_signatory() -> None:
    """Who stands before « signée par » is not among those who signed."""
    told = tell(f"{B} salue la déclaration signée par {A} et le {C}.")
    assert told == ("signing held a:- c:-",)


E = "[P id=e st=ES:la ministre espagnole Carla Ruiz]"
APART = [
    (f"{A} doit rencontrer le {C} et {E}.", ("meeting planned a:- c:-", "meeting planned a:- e:-")),
    (f"{A}, le {C} et {E} se sont rencontrés.", ("meeting held a:- c:- e:-",)),
    (f"{A} a rencontré le {C} et {E} lors d'une réunion tripartite.", ("meeting held a:- c:- e:-",)),
]


@pytest.mark.parametrize(("marked", "told"), APART)
def test_people_of_several_states_are_met_one_by_one(marked: str, told: tuple[str, ...]) -> None:
    """Unless they meet each other, or the words say that they sat together."""
    assert tell(marked) == told


def test_one_spoken_to_at_a_meeting_was_met() -> None:
    """« au cours d'une rencontre, A a assuré à B que »; what is known needs no such guess."""
    assert tell(f"Au cours d'une rencontre, {A} a assuré au {C} que son pays aidait le Pérou.") == (
        "meeting held a:- c:-",
    )


PROGRAMME = [
    (
        f"{A} est arrivé à [L in=PE:Lima].\nUn entretien est prévu avec le {C}.",
        ("visit held a:guest", "meeting planned a:- c:-"),
    ),
    (f"{A} est arrivé à [L in=PE:Lima].\nUn entretien avec le {C} a porté sur la pêche.", ("visit held a:guest",)),
]


@pytest.mark.parametrize(("marked", "told"), PROGRAMME)
def test_what_is_planned_with_somebody_is_the_visitors(marked: str, told: tuple[str, ...]) -> None:
    """Only what is still to come is put on the programme of the visit told before."""
    assert tell(marked) == told


def test_going_to_see_somebody_is_being_received() -> None:
    """« s'est rendu auprès de »."""
    assert tell(f"{A} s'est rendu auprès du {C}.") == ("reception held a:guest c:host",)
