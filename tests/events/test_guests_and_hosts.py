"""Who receives whom where words say it indirectly: guests of a day, seats of power, possessives, posts of envoys."""

from __future__ import annotations

import pytest

from aidememoire.languages import load_packs
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS = load_packs()


def tell(text: str) -> list[tuple[str, str, tuple[tuple[str | None, str | None], ...]]]:
    """Each event as kind, status and its people as (name, state)."""
    reading = read(Page(source="t", text=text), PACKS, Knowledge.empty(), language="fr")
    actors = reading.cast.actors
    return [
        (e.kind, e.status, tuple((actors[p.actor].name, actors[p.actor].state) for p in e.participants))
        for e in reading.events
    ]


GHANA = ("Kwesi Ansah", "GH")
CHILE = ("Rosario Ortuzar", "CL")
CASES = [
    ("L'ambassadrice du Chili, Rosario Ortuzar, a été la troisième hôte du président ghanéen Kwesi Ansah mardi.",
     ("reception", "held", (CHILE, GHANA))),
    ("Ce fut ensuite au tour de l'ambassadrice du Chili, Rosario Ortuzar, d'être reçue par le président ghanéen Kwesi "
     "Ansah.", ("reception", "held", (CHILE, GHANA))),
    ("Le président ghanéen Kwesi Ansah sera reçu jeudi à l'Élysée.", ("reception", "planned", (GHANA,))),
    ("Le ministre des Affaires étrangères, Kwesi Ansah, a reçu mardi l'ambassadrice du Chili au Ghana, Rosario "
     "Ortuzar.", ("reception", "held", (GHANA, CHILE))),
    ("À l'issue de leur rencontre à Accra, le ministre ghanéen des Mines, Kwesi Ansah, a invité son homologue "
     "chilienne, Rosario Ortuzar, à venir à Santiago.", ("meeting", "held", (GHANA, CHILE))),
    ("Le ministre ghanéen des Mines, Kwesi Ansah, dans un entretien téléphonique, a félicité la ministre chilienne "
     "Rosario Ortuzar.", ("call", "held", (GHANA, CHILE))),
    ("Le ministre ghanéen des Mines, Kwesi Ansah, a assuré que « le Togo et le Bénin veulent la paix » à la suite de "
     "sa rencontre, lundi à Accra, avec la ministre chilienne Rosario Ortuzar.", ("meeting", "held", (GHANA, CHILE))),
    ("L'émissaire de la présidente chilienne Ana Inti, Rosario Ortuzar, a été reçue mardi par le président ghanéen "
     "Kwesi Ansah.", ("reception", "held", (CHILE, GHANA))),
    ("À la veille de son départ pour Lima où il présidera la délégation ghanéenne, le ministre ghanéen des Mines, "
     "Kwesi Ansah, a reçu mardi à Accra l'ambassadrice du Chili, Rosario Ortuzar.",
     ("reception", "held", (GHANA, CHILE))),
    ("Le président ghanéen Kwesi Ansah s'est entretenu, jeudi à Accra, avec Rosario Ortuzar, conseillère diplomatique "
     "du président chilien Matías Inti.", ("meeting", "held", (GHANA, CHILE))),
]  # fmt: skip


@pytest.mark.parametrize(("text", "event"), CASES)
def test_host_and_guest_are_found(text: str, event: tuple[str, str, object]) -> None:
    """The first event is the contact, with both sides."""
    assert tell(text)[0] == event


def test_ambassador_who_comes_along_lends_no_post() -> None:
    """« en présence de l'ambassadeur du Togo au Chili »: the host is not thereby of Chile."""
    text = (
        "Le ministre des Affaires étrangères, Kwesi Ansah, s'est entretenu mardi avec la ministre péruvienne Rosa "
        "Inti en présence de l'ambassadeur du Togo au Chili, Yao Mensah."
    )
    assert all(("Kwesi Ansah", "CL") not in people for _, _, people in tell(text))


def test_visitor_is_the_subject_not_the_one_met() -> None:
    """« A a rencontré l'ancien président B lors de son séjour à Paris »: A travels."""
    text = (
        "Le ministre ghanéen Kwesi Ansah a rencontré vendredi l'ancien président ghanéen Yaw Boateng lors de son "
        "séjour à Lima."
    )
    assert [(k, people) for k, _, people in tell(text) if k == "visit"] == [("visit", (GHANA,))]


def test_visitor_is_the_guest_of_a_host() -> None:
    """« A a reçu B lors de sa visite à Accra »: B travels."""
    text = (
        "Le ministre ghanéen Kwesi Ansah a reçu jeudi la ministre chilienne Rosario Ortuzar lors de sa visite à Accra."
    )
    assert [people for k, _, people in tell(text) if k == "visit"] == [(CHILE,)]


def test_second_of_a_pair_is_on_the_visit() -> None:
    """« entre A et B, en visite »: B alone travels."""
    text = (
        "Un entretien a eu lieu mardi à Accra entre le ministre ghanéen Kwesi Ansah et la ministre chilienne Rosario "
        "Ortuzar, en visite de travail au Ghana."
    )
    assert [people for k, _, people in tell(text) if k == "visit"] == [(CHILE,)]


def test_day_of_an_election_dates_no_contact() -> None:
    """« depuis son élection le 8 février 2017 »: the meeting told next is not of that day."""
    text = (
        "Le président ghanéen Kwesi Ansah, qui voyage pour la première fois depuis son élection le 8 février 2017, a "
        "été accueilli par le président chilien Matías Inti. Aussitôt après, les deux dirigeants ont eu un entretien."
    )
    reading = read(Page(source="t", text=text), PACKS, Knowledge.empty(), language="fr")
    assert [t.value.year for e in reading.events for t in e.times] == []


PRESENT = [
    "L'audience s'est déroulée en présence du directeur de cabinet ghanéen, Yaw Boateng.",
    "Le directeur de cabinet ghanéen, Yaw Boateng, a également pris part à l'entretien.",
    "Étaient aussi présents le directeur de cabinet ghanéen, Yaw Boateng, et l'attaché de défense chilien, Luis Arce.",
    "L'audience a enregistré la présence du directeur de cabinet ghanéen, Yaw Boateng.",
    "Le ministre avait à ses côtés le directeur de cabinet ghanéen, Yaw Boateng.",
]
MET = "Le ministre ghanéen des Mines, Kwesi Ansah, a reçu mardi à Accra l'ambassadrice du Chili, Rosario Ortuzar. "


@pytest.mark.parametrize("sentence", PRESENT)
def test_people_told_to_have_been_there_are_added(sentence: str) -> None:
    """A later sentence adds them to the contact told before."""
    (event,) = tell(MET + sentence)
    assert ("Yaw Boateng", "GH") in event[2]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le directeur de cabinet ghanéen, Yaw Boateng, a assisté à la finale de la coupe.",
        "La prochaine réunion aura lieu en présence du directeur de cabinet ghanéen, Yaw Boateng.",
    ],
)
def test_people_present_elsewhere_are_not_added(sentence: str) -> None:
    """Those at a match, or at a meeting to come, were not at this one."""
    assert ("Yaw Boateng", "GH") not in tell(MET + sentence)[0][2]


def test_newcomers_are_named_after_one_who_came_along() -> None:
    """« A, accompagné de B, a reçu les lettres de créance de deux diplomates. Il s'agit de … »: the two are guests."""
    (event,) = tell(
        "Le président ghanéen Kwesi Ansah, accompagné de la ministre ghanéenne Efua Boateng, a reçu mardi à Accra les "
        "lettres de créance de deux nouveaux diplomates. Il s'agit de Rosario Ortuzar, ambassadrice du Chili, et "
        "d'Arvis Kalnozols, ambassadeur de Lettonie."
    )
    assert {CHILE, ("Arvis Kalnozols", "LV")} <= set(event[2])


def test_name_with_an_article_in_capitals() -> None:
    """« Bruno Le Maire » is one name, though its last word is an office elsewhere."""
    (event,) = tell("Le président ghanéen Kwesi Ansah a reçu mardi à Accra le ministre français Bruno Le Maire.")
    assert event[2] == (GHANA, ("Bruno Le Maire", "FR"))
