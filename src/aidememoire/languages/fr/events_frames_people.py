"""What French triggers of courtesies evoke: a table shared, a call put through, a row of audiences."""

from __future__ import annotations

from aidememoire.languages.fr.events_links import AT, TO, WHEN, WITH, look
from aidememoire.pack.events import Frame

_AND = rf"{WHEN}(?: {AT})?{WHEN},?"
"""When and where, between a verb and its object."""

COURTESIES = (
    Frame(
        code="ring",
        kind="call",
        group="call",
        mode="phone",
        subject="initiator",
        other="recipient",
        links=TO,
        needs=look(rf"{_AND} un (?:\w+ )?(?:coup de (?:fil|telephone)|appel (?:telephonique|video))\b"),
    ),
    Frame(
        code="table",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        needs=look(
            r"[^.;]{0,60}? (?:a (?:un |une |sa )?(?:dejeuner|diner|petit-dejeuner|table|collation)|a sa table)\b"
        ),
    ),
    Frame(
        code="pay_homage",
        kind="reception",
        group="talks",
        subject="guest",
        other="host",
        links=TO,
        needs=look(rf"{_AND} ses (?:\w+ )?(?:civilites|hommages|respects|devoirs|adieux)\b"),
    ),
    Frame(
        code="take_stock",
        kind="meeting",
        group="talks",
        links=WITH,
        vague=True,
        needs=look(rf"{_AND} (?:(?:le|un) (?:\w+ )?(?:point|bilan)|un (?:large )?tour d'horizon|l'etat des lieux)\b"),
    ),
    Frame(
        code="hold_many",
        kind="meeting",
        group="talks",
        links=WITH,
        needs=look(
            rf"{_AND} (?:sa journee a |sa matinee a )?(?:les|des|plusieurs|de nombreu\w+|une serie d[e'] ?) ?(?:\w+ )?"
            r"(?:audiences|rencontres|entretiens|tete-a-tete|consultations|contacts)\b"
        ),
    ),
)
