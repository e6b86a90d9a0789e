"""Where contacts are held, on hand-made gists: towns and what stands in them, visits, the dateline."""

from __future__ import annotations

import pytest

from aidememoire.events.find import find_events
from aidememoire.languages.fr.events import GRAMMAR
from build import build_report

X = "[P id=x st=ES:Le ministre espagnol Diego Alarcón]"
Y = "[P id=y st=PE:la ministre péruvienne Rosa Quispe]"
MET = f"{X} a rencontré {Y}."


def find_place(marked: str, kind: str) -> str | None:
    """The place of the first event of `kind` of a marked report."""
    built = build_report(marked)
    event = next(e for e in find_events(built.parse, built.gists, built.cast, GRAMMAR) if e.kind == kind)
    return event.place.name if event.place is not None else None


PLACES = [
    (f"{X} a rencontré {Y} au [L in=PE:palais Torre Tagle], à [L in=PE:Lima].", "Lima"),
    (f"{X} a rencontré {Y} à [L in=PE:Cuzco], au [L in=PE:Pérou].", "Cuzco"),
    (f"{X} a rencontré {Y} au [L in=PE:palais Torre Tagle].", "palais Torre Tagle"),
    (f"{X} a évoqué avec {Y} la situation en [L in=UA:Ukraine] lors d'un entretien à [L in=PE:Lima].", "Lima"),
    (f"{X} effectue une visite à [L in=PE:Lima].\n{X} a rencontré {Y}.", "Lima"),
    (f"dateline| [L in=PE:LIMA] (ANP) –\n{MET}", "LIMA"),
    (f"dateline| [L in=ES:MADRID] (ANP) –\n{X} a rencontré {Y} dans la capitale péruvienne.", None),
    (f"dateline| [L in=FR:PARIS] (ANP) –\n{MET}", None),
    (f"dateline| [L in=ES:MADRID] (ANP) –\n{X} est arrivé à [L in=PE:Lima].\n{X} a rencontré {Y}.", "Lima"),
]


@pytest.mark.parametrize(("marked", "place"), PLACES)
def test_place_of_a_meeting(marked: str, place: str | None) -> None:
    """A town wins over what stands in it and over its country; nothing said: the visit's place, then the dateline's."""
    assert find_place(marked, "meeting") == place


def test_call_has_no_place() -> None:
    """Nobody is where the other is on the telephone."""
    assert find_place(f"{X} a eu un entretien téléphonique avec {Y} à [L in=PE:Lima].", "call") is None
