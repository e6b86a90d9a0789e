"""Constructions beyond the plain ones: stays, lists, contacts told apart, told later, put off, or only in the lead."""

from __future__ import annotations

import pytest

from aidememoire.events.find import find_events
from aidememoire.languages.fr.events import GRAMMAR
from aidememoire.model.events import EventMention
from build import Built, build_report

X = "[P id=x st=ES:Le ministre espagnol Diego Alarcón]"
x = "[P id=x st=ES:le ministre espagnol Diego Alarcón]"
Z = "[P id=z st=PE:la ministre péruvienne Rosa Quispe]"
AT = "à [L in=ES:Madrid]"
PERU = "[S st=PE:Pérou]"

T = "[T weekday=1:mardi]"
LIMA = "[L in=PE:Lima]"
W = "[P id=w st=PE:le président péruvien Efraín Huamán]"


def read(marked: str) -> tuple[Built, tuple[EventMention, ...]]:
    """The events of a marked report."""
    built = build_report(marked)
    return built, find_events(built.parse, built.gists, built.cast, GRAMMAR)


def tell(marked: str) -> tuple[str, ...]:
    """Each event as `kind status name:role …`, people by the ids of their marks, sorted."""
    built, events = read(marked)
    ids = {index: name for name, index in built.names.items()}
    return tuple(
        " ".join((e.kind, e.status, *sorted(f"{ids[p.actor]}:{p.role or '-'}" for p in e.participants))) for e in events
    )


TURNS = [
    (f"{X} se trouve {T} à {LIMA}.", "visit held x:guest"),
    (f"{X} séjourne à {LIMA}.", "visit held x:guest"),
    (f"{X} s'est envolé {T} pour {LIMA}.", "visit held x:guest"),
    (f"{X} a bouclé une visite de travail à {LIMA}.", "visit held x:guest"),
    (f"{X} a reporté sa visite au {PERU}.", "visit postponed x:guest"),
    (f"{X} a annulé sa visite au {PERU}.", "visit cancelled x:guest"),
    (f"{X} et {Z} se sont réunis {T} {AT}.", "meeting held x:- z:-"),
    (f"{X} et {Z} vont se rencontrer {T}.", "meeting planned x:- z:-"),
    (f"{X} et {Z} ont passé en revue {T} la coopération.", "meeting held x:- z:-"),
    (f"Une séance de travail a réuni {T} {x} et {Z}.", "meeting held x:- z:-"),
    (f"La pêche a été au cœur de l'entretien qu'a eu {T} {x} avec {Z}.", "meeting held x:- z:-"),
    (f"{X} abordera la pêche lors d'une rencontre avec {Z}.", "meeting planned x:- z:-"),
    (f"{X} s'est entretenu {T} par visioconférence avec {Z}.", "meeting held x:- z:-"),
    (f"{X} s'est entretenu avec {Z}. Au cours de cet appel, ils ont parlé de pêche.", "call held x:- z:-"),
    (f"Un accord a été signé {T} {AT} entre {x} et {Z}.", "signing held x:- z:-"),
    (f"{X} a passé {T} une petite demi-heure avec {Z}.", "meeting held x:- z:-"),
    (f"{X} a été introduit {T} auprès de {Z}.", "reception held x:guest z:host"),
    (f"{X} est annoncé {T} à {LIMA} pour une visite de travail.", "visit planned x:guest"),
]


@pytest.mark.parametrize(("text", "event"), TURNS)
def test_turn_tells_its_event(text: str, event: str) -> None:
    """One event, with its people in their roles."""
    assert tell(text) == (event,)


def test_people_met_one_after_another_are_met_apart() -> None:
    """« tour à tour » tells one reception for each host."""
    assert tell(f"{X} a été tour à tour reçu par {Z} et {W}.") == (
        "reception held x:guest z:host",
        "reception held w:host x:guest",
    )


def test_day_of_the_saying_does_not_date_what_is_said() -> None:
    """« a annoncé mardi qu'il rencontrera jeudi »: Thursday."""
    _, events = read(f"{X} a annoncé {T} qu'il rencontrera [T weekday=3:jeudi] {Z}.")
    assert [t.citation.quote for t in events[0].times] == ["jeudi"]


NOTHING = [
    "L'équipe du [S st=ES:Espagne] rencontre mardi celle du [S st=PE:Pérou].",
    f"En déplacement au {PERU}, l'[S st=ES:Espagne] a perdu.",
    f"Selon {x}, {Z} aime la pêche.",
    f"{X} a condamné l'attaque menée contre {Z}.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_contact_is_made_up(text: str) -> None:
    """Sport, hearsay and condemnation tell no contact."""
    assert tell(text) == ()
