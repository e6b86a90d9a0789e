"""Who met whom, in every voice and shape, on hand-made gists."""

from __future__ import annotations

import pytest

from aidememoire.events.find import find_events
from aidememoire.languages.fr.events import GRAMMAR
from aidememoire.model.events import EventMention
from build import Built, build_report

X = "[P id=x st=ES:Le ministre espagnol Diego Alarcón]"
x = "[P id=x st=ES:le ministre espagnol Diego Alarcón]"
Y = "[P id=y st=PE:l'ambassadeur du Pérou, Hugo Tineo]"
Z = "[P id=z st=PE:la ministre péruvienne Rosa Quispe]"
HOME = "[P id=h st=ES:son ministre de la Pêche, Iker Sola]"
T = "[T weekday=1 day=4 month=3:mardi 4 mars]"
AT = "à [L in=ES:Madrid]"
PERU = "[S st=PE:Pérou]"


def read(marked: str) -> tuple[Built, tuple[EventMention, ...]]:
    """The events of a marked report."""
    built = build_report(marked)
    return built, find_events(built.parse, built.gists, built.cast, GRAMMAR)


def tell(marked: str) -> tuple[str, ...]:
    """Each event as `kind status name:role name:role`, people by the ids of their marks, sorted."""
    built, events = read(marked)
    ids = {index: name for name, index in built.names.items()}
    told = []
    for event in events:
        people = sorted(f"{ids[p.actor]}:{p.role or '-'}" for p in event.participants)
        told.append(" ".join((event.kind, event.status, *people)))
    return tuple(told)


SHAPES = [
    (f"{X} a reçu {T} {AT} {Y}.", "reception held x:host y:guest"),
    (f"{Y} a été reçu {T} {AT} par {x}.", "reception held x:host y:guest"),
    (f"Recevant {T} {Y}, {x} s'est réjoui des liens.", "reception held x:host y:guest"),
    (f"{X} reçoit {Y}.", "reception held x:host y:guest"),
    (f"{X} recevra {Y}.", "reception planned x:host y:guest"),
    (f"{X} accordera une audience à {Y}.", "reception planned x:host y:guest"),
    (f"{X} s'est entretenu au téléphone, {T}, avec {Z}.", "call held x:- z:-"),
    (f"{X} et {Z} se sont parlé au téléphone {T}.", "call held x:- z:-"),
    (f"{X} a eu au téléphone {T} {Z}.", "call held x:initiator z:recipient"),
    (f"{Z} a été appelée {T} par {x}.", "call held x:initiator z:recipient"),
    (f"Lors de son entretien téléphonique, {T}, avec {Z}, {x} a parlé.", "call held x:- z:-"),
    (f"C'est ce qu'a déclaré {x} lors de la rencontre avec {Y} {T} {AT}.", "meeting held x:- y:-"),
    (f"{T}, {AT}, {x}, qui rencontrait {Z}, a dit sa joie.", "meeting held x:- z:-"),
    (f"{X} et {Z} se sont rencontrés {T}.", "meeting held x:- z:-"),
    (f"{X} a eu {T} des entretiens avec {Z}.", "meeting held x:- z:-"),
    (f"{X} doit rencontrer {T} {AT} {Y}.", "meeting planned x:- y:-"),
    (f"{X} a proposé {T} de rencontrer {Z}.", "meeting proposed x:- z:-"),
    (f"{X} n'a pas rencontré {Y}.", "meeting denied x:- y:-"),
    (f"Aucun entretien téléphonique entre {x} et {Z} n'a eu lieu.", "call denied x:- z:-"),
    (f"{X} effectuera une visite officielle au {PERU}.", "visit planned x:guest"),
    (f"La visite que {x} devait effectuer au {PERU} {T} a été reportée.", "visit postponed x:guest"),
    (f"La visite que {x} devait effectuer au {PERU} {T} a été annulée.", "visit cancelled x:guest"),
    (f"{X} est arrivé {T} à [L in=PE:Lima] pour une visite d'État.", "visit held x:guest"),
    (f"{X} a effectué une visite au {PERU} à l'invitation de {Z}.", "visit held x:guest z:host"),
    (f"{X} a adressé {T} un message de félicitations à {Z}.", "message held x:initiator z:recipient"),
    (f"{X} a écrit à {Z}.", "message held x:initiator z:recipient"),
    (f"Un mémorandum a été signé {T}, {AT}, par {x} et {Y}.", "signing held x:- y:-"),
    (f"{Y} a remis {T} ses lettres de créance à {x}.", "appointment held x:host y:guest"),
    (f"{X} a reçu {T} un appel téléphonique de {Z}.", "call held x:recipient z:initiator"),
    (f"{X} devait être reçu {T} par {Z}.", "reception planned x:guest z:host"),
    (f"À l'issue d'une rencontre bilatérale, {x} et {Z} ont salué l'accord.", "meeting held x:- z:-"),
    (f"{X} est convenu par téléphone avec {Z} de se revoir.", "call held x:- z:-"),
    (f"{X} s'est rendu {T} à [L in=PE:Lima].", "visit held x:guest"),
    (f"{X} a reçu une délégation du port de Lima conduite par {Z}.", "reception held x:host z:guest"),
    (f"{X} a convoqué {T} {Y}.", "meeting held x:host y:guest"),
]


@pytest.mark.parametrize(("marked", "expected"), SHAPES)
def test_one_contact_in_every_shape(marked: str, expected: str) -> None:
    """Voice, tense and order change the words, not who took part."""
    assert (expected,) == tell(marked)


NOTHING = [
    f"{X} a reçu {HOME}.",
    f"{X} a appelé {Z} à respecter l'accord.",
    f"{X} s'est félicité des liens avec {Z}.",
    f"{X} a vu dans l'accord un signe de confiance de {Z}.",
    f"{X} a présidé une réunion du Conseil des ministres.",
    "[S st=ES:L'Espagne] a reçu [S st=PE:le Pérou] hier soir.",
    "[S st=ES:L'Espagne] rencontrera [S st=PE:le Pérou] en finale.",
    f"{X} a effectué une visite à [L in=ES:Séville].",
]


@pytest.mark.parametrize("marked", NOTHING)
def test_what_is_no_contact(marked: str) -> None:
    """One state among itself, appeals and praise are no contact between states."""
    assert tell(marked) == ()


def test_retelling_is_evidence_of_the_same_event() -> None:
    """A headline, the clause that looks back, and a caption add to the lead's event; the lead's words are cited."""
    marked = (
        f"headline| Entretien entre {x} et {Z}\n{X} a rencontré {Z}.\n"
        f"Au cours de l'entretien, [G ids=x,z:les deux ministres] ont parlé de pêche.\n"
        f"caption| {X} et {Z}, lors de la rencontre, {T}, {AT}"
    )
    _, events = read(marked)
    assert len(events) == 1
    assert events[0].from_segment == "body"
    assert len(events[0].evidence) >= 2
    assert tuple(t.citation.quote for t in events[0].times) == ("mardi 4 mars",)


def test_a_headline_counts_when_the_body_tells_nothing() -> None:
    """A report may have lost its lead."""
    assert tell(f"headline| Entretien téléphonique entre {x} et {Z}\nIl a plu à [L:Lima].") == ("call held x:- z:-",)


def test_a_visit_and_its_meeting_are_two_events() -> None:
    """Each has its own time and place."""
    marked = (
        f"{X}, en visite officielle au {PERU} [T day=3 month=3:du 3 au 5 mars], a eu {T} à [L in=PE:Lima] "
        f"des entretiens avec {Z}."
    )
    _, events = read(marked)
    assert {e.kind: e.times[0].citation.quote for e in events} == {"meeting": "mardi 4 mars", "visit": "du 3 au 5 mars"}


def test_a_meeting_put_off_in_a_second_clause() -> None:
    """« la rencontre » points back."""
    assert tell(f"{X} devait recevoir {T} {Y} ; la rencontre a été repoussée au printemps.") == (
        "reception postponed x:host y:guest",
    )


def test_the_same_done_by_another() -> None:
    """« en a fait autant » repeats the kind told before."""
    marked = (
        f"{X} a adressé un message à {Z}.\n"
        "[P id=w st=ES:La ministre Eva Roldan] en a fait autant auprès de [P id=v st=PE:son homologue Luz Paz]."
    )
    assert tell(marked) == ("message held x:initiator z:recipient", "message held v:recipient w:initiator")


def test_a_session_has_its_mechanism_and_ordinal() -> None:
    """« la treizième session du dialogue »."""
    marked = (
        "La treizième session du dialogue sur la pêche entre [S id=s st=ES:l'Espagne] et [S id=p st=PE:le Pérou] s'est "
        f"tenue {T} {AT}, sous la coprésidence de {x} et de [P id=q st=PE:la directrice Ana Soto]."
    )
    _, events = read(marked)
    assert [(e.kind, e.ordinal) for e in events] == [("dialogue", 13)]
    assert tell(marked) == ("dialogue held q:- x:-",)


def test_teasers_are_kept_apart() -> None:
    """Another report's news is marked as such and adds nothing to this one's events."""
    _, events = read(f"{X} a reçu {Y}.\nteaser| {X} a reçu {Z} {T}.")
    assert [e.from_segment for e in events] == ["body", "teaser"]
    assert events[0].times == ()


def test_a_delegation_gets_its_leaders_from_the_next_sentence() -> None:
    """« la délégation était conduite par A, celle du pays par B »."""
    marked = (
        "[S id=s st=ES:L'Espagne] et [S id=p st=PE:le Pérou] ont tenu la 6e réunion de leur commission mixte.\n"
        f"[D id=d st=ES:La délégation espagnole] était conduite par {x}, celle du Pérou par {Z}."
    )
    assert ("dialogue held x:- z:-",) == tell(marked)


def test_an_earlier_plan_called_off_does_not_call_off_this_visit() -> None:
    """« avait été annulée » speaks of another plan."""
    marked = f"{X} entame une visite au {PERU}.\nSa visite, prévue en janvier, avait été annulée."
    assert ("visit held x:guest",) == tell(marked)


def test_a_bare_year_is_history() -> None:
    """No report dates its own news by a year alone."""
    _, events = read(f"{X} et {Z} ont signé en [T year=2017:2017] un mémorandum.")
    assert [True] == [e.background for e in events]


def test_a_pronoun_object_is_the_one_told_before() -> None:
    """« l'a reçu »."""
    marked = f"{X} est arrivé à [L in=PE:Lima] pour une visite officielle.\n{Z} l'a reçu."
    assert ("visit held x:guest", "reception held x:guest z:host") == tell(marked)


def test_a_second_verb_of_the_sentence_shares_its_day() -> None:
    """« s'est rendu mardi à Lima, où il a rencontré »."""
    _, events = read(f"{X} s'est rendu {T} à [L in=PE:Lima], où [P id=x:il] a rencontré {Z}.")
    assert ["mardi 4 mars"] * 2 == [e.times[0].citation.quote for e in events]


def test_every_citation_is_a_slice() -> None:
    """Citations are the report's own words, always."""
    built, events = read(f"{X} a reçu {T} {AT} {Y}.")
    for event in events:
        for words in (event.citation, *event.evidence, *(p.citation for p in event.participants)):
            assert words.quote == built.parse.report.text[words.span.start : words.span.end]


NO_DATE = [
    f"{X} a rencontré {Z} et salué l'accord signé le [T day=5 month=3 year=2020:5 mars 2020].",
    f"{X} a rencontré {Z} et parlé du programme [T year=2026:2026-2028].",
    f"{X} a rencontré {Z} en vue du sommet du [T day=5 month=6:5 juin].",
    f"{X} a rencontré {Z}, ministre depuis le [T day=5 month=6:5 juin].",
    f"{X} a rencontré {Z} et dit que le sommet s'ouvrirait le [T day=5 month=6:5 juin].",
]


@pytest.mark.parametrize("marked", NO_DATE)
def test_other_dates_of_the_sentence_do_not_date_the_meeting(marked: str) -> None:
    """A wrong date is the worst answer."""
    _, events = read(marked)
    assert () == events[0].times
