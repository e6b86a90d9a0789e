"""Whose official somebody is whose own words name no state: by who travels, who receives, and where."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

HOST, GUEST = "Ilias Kambou", "Ruth Adeyo"


def find_states(text: str) -> dict[str | None, str | None]:
    cast = read(Page(source="r.txt", text=text), load_packs(), load_knowledge()).cast
    return {a.name: a.state for a in cast.actors if a.name is not None}


@pytest.mark.parametrize(
    "told",
    (
        f"La ministre de la Santé, {GUEST}, a été reçue vendredi à Ouagadougou par le Premier ministre, {HOST}.",
        f"La Première ministre, {GUEST}, est arrivée jeudi à Ouagadougou. Elle a été reçue par son homologue, {HOST}.",
        f"La ministre de la Santé, {GUEST}, s'est rendue à Ouagadougou, où elle a vu son homologue, {HOST}.",
        f"De passage à Ouagadougou, la ministre de la Santé, {GUEST}, a rencontré son homologue, {HOST}.",
        f"La présidente {GUEST} a quitté Ouagadougou après une visite de deux jours. Elle y a vu le président {HOST}.",
        f"Une délégation conduite par la ministre de la Santé, {GUEST}, a été reçue hier à Ouagadougou par le ministre "
        f"de l'Intérieur, {HOST}.",
    ),
)
def test_the_visitor_is_of_the_other_side(told: str) -> None:
    """The headline names both states; the town is the host's."""
    found = find_states(f"Burkina Faso-Bénin : la coopération sanitaire\n\n{told}\n")
    assert (found[GUEST], found[HOST]) == ("BJ", "BF")


def test_a_host_abroad_is_of_the_place() -> None:
    """Another state's agency tells it: who receives in a town is of the state of the town."""
    found = find_states(
        f"Cotonou, 3 mars (ABP) – La ministre béninoise de la Santé, {GUEST}, a été reçue lundi à Ouagadougou par le "
        f"président de la République, {HOST}. Le Bénin et le Burkina Faso ont parlé de vaccins.\n"
    )
    assert (found[GUEST], found[HOST]) == ("BJ", "BF")


@pytest.mark.parametrize(
    "text",
    (
        f"Le président {GUEST} est arrivé à Ouagadougou pour le forum du coton.\n",
        f"Forum Afrique-Burkina\n\nLe ministre de la Santé, {GUEST}, est arrivé jeudi à Ouagadougou.\n",
    ),
)
def test_one_side_alone_says_nothing_of_the_visitor(text: str) -> None:
    """No other state is named: the traveller's stays unknown."""
    assert find_states(text)[GUEST] is None


def test_a_name_that_is_a_town_too() -> None:
    """« Samba » stands between an office and a family name."""
    text = "Le ministre sénégalais de l'Énergie, Samba Kouyo, a reçu mardi l'ambassadeur du Bénin, Ruth Adeyo.\n"
    assert find_states(text)["Samba Kouyo"] == "SN"


@pytest.mark.parametrize(
    "post",
    (
        "en qualité d'ambassadeur du Bénin",
        "comme nouvelle ambassadrice du Bénin au Ghana",
        "en tant qu'ambassadrice extraordinaire et plénipotentiaire de la République du Bénin auprès du Ghana",
    ),
)
def test_an_envoy_is_of_the_state_of_the_post(post: str) -> None:
    """The post is told after the letters."""
    text = f"{GUEST} a présenté jeudi au président ghanéen, {HOST}, ses lettres de créance {post}.\n"
    assert find_states(text)[GUEST] == "BJ"


def test_letters_of_somebody_else_give_no_post() -> None:
    """« comme » goes with what is praised, not with the one who praises."""
    text = f"{GUEST} a salué jeudi le président ghanéen, {HOST}, comme un ami de l'ambassadeur du Bénin.\n"
    assert find_states(text).get(GUEST) is None
