"""Acts of reports that tell of no contact: what is said of another side counts, what is said at home does not."""

from __future__ import annotations

import pytest

from aidememoire.languages import load_packs
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS = load_packs()
HOME = "Le ministre marocain de la Pêche, Driss Alaoui, a affirmé mardi que les quotas seraient maintenus."
ABROAD = "La ministre française de la Mer, Marie Vasseur, n'a pas réagi."


def list_acts(text: str) -> list[str]:
    """Act, sides and content of what is said, in order."""
    reading = read(Page(source="report", text=text), PACKS, Knowledge.empty(), language="fr")
    assert reading.events == ()
    return [f"{a.act} {'+'.join(a.states)} {a.content.quote}" for a in reading.acts]


@pytest.mark.parametrize(
    ("said", "acts"),
    [
        ("M. Alaoui a condamné les tirs.", []),
        ("M. Alaoui a condamné les tirs visant la France.", ["condemn MA les tirs visant la France"]),
        (
            "« Nous demandons à la France de payer », a dit M. Alaoui.",
            ["request MA Nous demandons à la France de payer"],
        ),
    ],
)
def test_one_side_alone_speaks_of_the_other(said: str, acts: list[str]) -> None:
    """Where one side speaks, only what it says of another side is an act."""
    assert list_acts(f"{HOME} {said} {ABROAD}") == acts


def test_one_side_alone_speaks_to_nobody() -> None:
    """What one side says of another whose officials are not told of is no act between them."""
    assert list_acts(f"{HOME} M. Alaoui a condamné les tirs visant la France, où la colère monte.") == []


def test_two_sides_speak_of_each_other() -> None:
    """Where each speaks of the other, all they say counts."""
    text = (
        f"{HOME} M. Alaoui a condamné les tirs visant la France. La ministre française de la Mer, Marie Vasseur, a "
        "remercié le Maroc de ces propos."
    )
    assert [act.split(" ")[0] for act in list_acts(text)] == ["commit", "condemn", "thank"]


def test_what_both_sides_say_counts_where_one_speaks_to_the_other() -> None:
    """Two sides speak, one of them to the other: all they say belongs to the contact that nobody told."""
    text = (
        f"{HOME} M. Alaoui a souligné le rôle des ports. La ministre française de la Mer, Marie Vasseur, a remercié le "
        "Maroc de ces propos. Mme Vasseur a rappelé que la pêche nourrissait des milliers de familles."
    )
    assert [act.split(" ")[0] for act in list_acts(text)] == ["commit", "affirm", "thank", "affirm"]


def test_a_contest_of_two_sides_is_no_contact() -> None:
    """Referees and athletes of two sides may complain: no act between states."""
    text = (
        f"{HOME} M. Alaoui a condamné une décision de l'arbitre. La ministre française de la Mer, Marie Vasseur, a "
        "remercié les athlètes du Maroc."
    )
    assert list_acts(text) == []
