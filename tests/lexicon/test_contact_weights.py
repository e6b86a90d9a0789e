"""Weights of evidence: sums, the kind chosen, and rows that cannot be read."""

from __future__ import annotations

import pytest

from aidememoire.errors import LexiconError
from aidememoire.lexicon.contact_weights import KINDS, MET, build_contact_weights, load_contact_weights


def build_rows(*rows: tuple[str, str, str]) -> list[dict[str, str | None]]:
    return [{"speaks_for": named, "evidence": evidence, "weight": weight} for named, evidence, weight in rows]


def test_a_sum_of_what_is_known() -> None:
    """The constant term, and what has a weight; unknown evidence weighs nothing."""
    weights = build_contact_weights(build_rows((MET, "", "-1"), (MET, "joined", "2.5"), (MET, "past", "-0.5")))
    assert weights.weigh(()) == -1
    assert weights.weigh(("joined", "past", "never seen")) == pytest.approx(1.0)


def test_a_kind_needs_a_word_of_its_own() -> None:
    """A call is chosen by its weight, and only where a word names one."""
    weights = build_contact_weights(build_rows(("meeting", "", "0"), ("call", "", "1"), ("call", "here:call", "1")))
    assert weights.choose_kind(("here:talk",)) == "meeting"
    assert weights.choose_kind(("here:call",)) == "call"


def test_every_bad_row_is_named() -> None:
    """File, line, value and what is allowed, of all of them together."""
    rows = build_rows(("visit", "joined", "1"), (MET, "past", "much"), (MET, "joined", "1"), (MET, "joined", "2"))
    with pytest.raises(LexiconError) as caught:
        build_contact_weights(rows)
    said = str(caught.value)
    assert "contact_weights.csv:2: speaks_for 'visit' is not one of met, meeting" in said
    assert "contact_weights.csv:3: weight 'much' is no number" in said
    assert "contact_weights.csv:5: evidence 'joined' stands twice for 'met'" in said


def test_the_package_has_weights_for_every_question() -> None:
    """What speaks for a contact weighs more than nothing, what speaks against it less; every kind has its words."""
    weights = load_contact_weights()
    assert set(weights.kinds) == set(KINDS) and all(weights.kinds.values())
    assert min(weights.met[name] for name in ("same:0", "first-two", "group-of-both", "counterpart", "envoy")) > 0.3
    assert max(weights.met[name] for name in ("subordinate", "behalf", "past", "times:1", "")) < -0.3
