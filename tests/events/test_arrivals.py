"""Arrivals told by what carries the visitor, delegations led abroad, and those who wait at the foot of the plane."""

from __future__ import annotations

import pytest

from aidememoire.events.find import find_events
from aidememoire.languages.fr.events import GRAMMAR
from build import build_report

T = "[T weekday=1:mardi]"
LIMA = "[L in=PE:Lima]"
V = "[P id=v st=ES:ministre espagnol Diego Alarcón]"
X = "[P id=x st=ES:Le ministre espagnol Diego Alarcón]"
Y = "[P id=y st=ES:la députée espagnole Alba Rueda]"
H = "[P id=h st=PE:la présidente péruvienne Rosa Quispe]"


def tell(marked: str) -> tuple[str, ...]:
    """Each event as `kind status role …`, roles sorted."""
    built = build_report(marked)
    events = find_events(built.parse, built.gists, built.cast, GRAMMAR)
    return tuple(" ".join((e.kind, e.status, *sorted(p.role or "-" for p in e.participants))) for e in events)


@pytest.mark.parametrize(
    ("marked", "wanted"),
    [
        (f"L'avion du {V}, s'est posé {T} à {LIMA}.", "visit held guest"),
        (f"L'hélicoptère du {V}, se posera {T} à {LIMA}.", "visit planned guest"),
        (f"{X} a conduit {T} une délégation à {LIMA}.", "visit held guest"),
        (f"{X} conduira {T} une importante délégation à {LIMA}.", "visit planned guest"),
        (f"{X}, et {Y}, se sont rendus {T} à {LIMA}.", "visit held guest guest"),
    ],
)
def test_an_arrival_is_a_visit(marked: str, wanted: str) -> None:
    """The visitor, however the arrival is told."""
    assert (wanted,) == tell(marked)


def test_who_waits_on_the_tarmac_is_the_host() -> None:
    """« où l'attendait » in the next sentence."""
    marked = f"L'avion du {V}, s'est posé {T} à {LIMA}.\nAu pied de la passerelle l'attendait {H}."
    assert ("visit held guest host",) == tell(marked)


@pytest.mark.parametrize(
    "marked",
    [
        f"L'avion du {V}, s'est écrasé {T} à {LIMA}.",
        f"{X} a posé {T} une question à {LIMA}.",
        f"{X} a conduit {T} une politique à {LIMA}.",
    ],
)
def test_other_news_is_no_visit(marked: str) -> None:
    """A crash, a question and a policy."""
    assert not [told for told in tell(marked) if told.startswith("visit")]


def test_a_named_airport_welcomes_a_visitor() -> None:
    """« accueilli à l'aéroport de Lima par » tells the visit, not a reception of its own."""
    airport = "[L in=PE:aéroport de Lima]"
    marked = f"{X} est arrivé {T} à {LIMA}.\n[P id=x:Il] a été accueilli par {H} à l'{airport}."
    assert ("visit held guest host",) == tell(marked)
