"""Contacts called off, put off or denied, told by relatives, attended by others, and their days."""

from __future__ import annotations

import pytest

from aidememoire.events.find import find_events
from aidememoire.languages.fr.events import GRAMMAR
from aidememoire.model.events import EventMention
from build import build_report

X = "[P id=x st=ES:Le ministre espagnol Diego Alarcón]"
x = "[P id=x st=ES:le ministre espagnol Diego Alarcón]"
Z = "[P id=z st=PE:la ministre péruvienne Rosa Quispe]"
V = "[P id=v st=PE:le député péruvien Saúl Inti]"
T = "[T weekday=1:mardi]"
LIMA = "[L in=PE:Lima]"
SPAN = "[T day=9 month=6:du 9 au 11 juin]"


def read(marked: str) -> tuple[EventMention, ...]:
    """The events of a marked report."""
    built = build_report(marked)
    return find_events(built.parse, built.gists, built.cast, GRAMMAR)


def tell(marked: str) -> tuple[str, ...]:
    """Each event as `kind status role …`, roles sorted."""
    return tuple(" ".join((e.kind, e.status, *sorted(p.role or "-" for p in e.participants))) for e in read(marked))


TOLD = [
    (f"{X} a annulé la visite qu'il devait effectuer en mai à {LIMA}.", "visit cancelled guest"),
    (f"{X} a reporté la visite qu'il devait effectuer en mai à {LIMA}.", "visit postponed guest"),
    (f"{X} a annulé l'entretien qu'il devait avoir {T} avec {Z}.", "meeting cancelled - -"),
    (f"Annulation de la visite du [P id=x st=ES:ministre espagnol Diego Alarcón] à {LIMA}.", "visit cancelled guest"),
    (f"Attendu à {LIMA} {SPAN}, {x}, n'ira finalement pas.", "visit cancelled guest"),
    (f"{X} a renoncé au voyage qu'il devait effectuer {T} à {LIMA}.", "visit cancelled guest"),
    (f"{X} renonce à se rendre {T} à {LIMA}.", "visit cancelled guest"),
    (f"{X} n'a tenu aucune réunion avec {Z}.", "dialogue denied - -"),
    (f"{X} et {Z}, n'ont échangé qu'un salut.", "meeting denied - -"),
    (f"{X} n'a point rencontré {Z}.", "meeting denied - -"),
    (f"{X} a jugé cordial l'entretien qu'il a eu {T} avec {Z}.", "meeting held - -"),
    (f"{X} a évoqué avec {Z} la pêche, lors d'une conversation téléphonique.", "call held - -"),
    (
        f"[O id=o st=ES:Le ministère espagnol] a convoqué {Z}, reçue par [P id=w st=ES:le directeur Pablo Ruiz].",
        "meeting held guest host",
    ),
    (
        f"{X} a reçu {T} {Z}.\nAu cours de l'audience, à laquelle assistait {V}, [P id=x:il] a parlé de pêche.",
        "reception held guest host present",
    ),
]


@pytest.mark.parametrize(("marked", "wanted"), TOLD)
def test_one_contact_is_told(marked: str, wanted: str) -> None:
    """Kind, status and roles of the only event."""
    assert (wanted,) == tell(marked)


def test_called_off_and_set_for_later_is_put_off() -> None:
    """« n'ira finalement pas : la visite aurait lieu à l'automne »."""
    marked = (
        f"Attendu à {LIMA} {SPAN}, {x}, n'ira finalement pas : son cabinet a dit que la visite aurait lieu plus tard."
    )
    assert ("visit postponed guest",) == tell(marked)


def test_a_meeting_called_an_invention_is_denied() -> None:
    """The words that deny stand before the meeting."""
    marked = (
        f"Le cabinet a qualifié {T} d'« invention pure » la rencontre que, dit-on, {x} aurait eue à {LIMA} avec {Z}."
    )
    assert ("meeting denied - -",) == tell(marked)


def test_a_session_not_held_for_years_is_no_denial() -> None:
    """« n'a pas eu lieu depuis 2011 »."""
    marked = (
        f"{X} coprésidera, avec {Z}, la réunion de la commission mixte.\nCette réunion n'a pas eu lieu depuis 2011."
    )
    assert "denied" not in {e.status for e in read(marked)}


def test_the_day_of_what_is_planned_wins_over_its_month() -> None:
    """« le mois prochain », then « le 5 octobre »."""
    month = "[T reference=report offset=1,month:le mois prochain]"
    marked = f"{X} doit rencontrer {Z} {month}.\nLa réunion aura lieu [T day=5 month=10:le 5 octobre] à {LIMA}."
    assert ["le 5 octobre"] == [t.citation.quote for e in read(marked)[:1] for t in e.times]


def test_an_adjective_makes_no_verb_of_a_meeting() -> None:
    """« une rare rencontre » is a noun."""
    assert ("meeting held - -",) == tell(f"{X} et {Z} se sont accordés {T}, lors d'une rare rencontre à {LIMA}.")
