"""What a reading prints of an act beside its words."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.export.contract import encode_reading
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.ontology.load import get_act_codes
from aidememoire.reading.read import read

MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "


@pytest.mark.parametrize(("words", "act"), [("a proposé", "propose"), ("a demandé", "request")])
def test_an_act_carries_its_codes_or_none(words: str, act: str) -> None:
    """The codes of the ontology, and nothing where a scheme has no slot for the act."""
    text = MEET + f"M. Alaoui {words} que la ligne maritime soit rouverte."
    line = encode_reading(read(Page(source="test", text=text), load_packs(), load_knowledge(), language="fr"))
    found = next(a for a in line["acts"] if a["act"] == act)
    assert (found["plover"], found["cameo"]) == get_act_codes(act)
    assert (found["plover"] is None) == (act == "propose")
