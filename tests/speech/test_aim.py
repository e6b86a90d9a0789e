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


def test_two_sides_speak_of_each_other() -> None:
    """Where each speaks of the other, all they say counts."""
    text = (
        f"{HOME} M. Alaoui a condamné les tirs visant la France. La ministre française de la Mer, Marie Vasseur, a "
        "remercié le Maroc de ces propos."
    )
    assert [act.split(" ")[0] for act in list_acts(text)] == ["commit", "condemn", "thank"]
