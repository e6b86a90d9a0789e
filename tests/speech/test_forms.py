"""French conjugation as far as speech needs it."""

from __future__ import annotations

import pytest

from aidememoire.languages.fr.speech_forms import TENSES, conjugate


@pytest.mark.parametrize(
    ("infinitive", "tense", "form"),
    [
        ("affirmer", "present", "affirme"),
        ("exiger", "imperfect", "exigeait"),
        ("rappeler", "present", "rappelle"),
        ("rejeter", "present", "rejette"),
        ("appuyer", "future", "appuiera"),
        ("soutenir", "conditional", "soutiendraient"),
        ("convenir", "perfect", "convenues"),
        ("dire", "participle", "disant"),
        ("applaudir", "present", "applaudissent"),
    ],
)
def test_a_form_is_known_in_its_tense(infinitive: str, tense: str, form: str) -> None:
    """Regular verbs, their spelling changes, and the irregular table."""
    assert form in conjugate(infinitive)[tense]


def test_every_tense_is_given() -> None:
    """A paradigm has a place for each tense."""
    assert set(conjugate("saluer")) == set(TENSES)


def test_an_unknown_irregular_verb_is_refused() -> None:
    """A verb outside the regular groups must be in the table."""
    with pytest.raises(KeyError, match="no paradigm for 'moudre'"):
        conjugate("moudre")
