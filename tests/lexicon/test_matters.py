"""Matters under all their names."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.matters import build_likes, find_matter, find_matters, find_name, load_matters


def test_every_name_finds_its_matter() -> None:
    """Whatever name is asked for, marks and capitals apart; no name belongs to two matters."""
    for matter in load_matters():
        for name in matter.names:
            assert find_matter(fold(name.form).upper()).code == matter.code


def test_every_matter_has_a_name_in_french_and_in_english() -> None:
    """Both are languages of the reader; a name of one side only is no label where another exists."""
    for matter in load_matters():
        assert {"fr", "en"} <= {n.language for n in matter.names}, matter.code
    assert find_matter("Biển Đông").get_label("fr") == "mer de Chine méridionale"


@pytest.mark.parametrize(
    ("asked", "text", "name"),
    [
        ("South China Sea", "la sécurité en Mer Orientale", "Mer Orientale"),
        ("Mer Orientale", "vấn đề Biển Đông", "Biển Đông"),
        ("COC", "un Code de conduite efficace", "Code de conduite"),
        ("COC", "la cocaïne et les cocotiers", None),
        ("DOC", "le doc et la documentation", None),
        ("Sahel", "les Sahéliens", None),
        ("deux États", "entre les deux Etats", "deux États"),
        ("transition verte", "la Transition  verte", "transition verte"),
        ("transition verte", "la transition énergétique et verte", None),
    ],
)
def test_a_text_speaks_of_a_matter_by_one_of_its_names(asked: str, text: str, name: str | None) -> None:
    """Whole words only; an acronym in its capitals only; words of one's own as they stand."""
    found = find_name(find_matter(asked), text)
    assert (found.form if found else None) == name


def test_the_pattern_of_the_store_lets_every_name_through() -> None:
    """What LIKE keeps out can hold no name: marks, « œ », hyphens and apostrophes as pages print them."""
    for form, page in (
        ("Code de conduite", "code de conduite"),
        ("Côte d'Ivoire", "côte d’ivoire"),
        ("Haut Karabakh", "haut-karabakh"),
        ("oeuvre commune", "œuvre commune"),
        ("bien dong", "biển đông"),
        ("100 %", "100 %"),
    ):
        (like,) = build_likes(find_matter(form).names[:1]) if find_matter(form).code is None else (None,)
        if like is not None:
            pattern = re.escape(like).replace("%", ".*").replace("_", ".")
            assert re.fullmatch(pattern, page, re.DOTALL), (like, page)
    for matter in load_matters():
        for name in matter.names:
            (like,) = build_likes((name,))
            pattern = re.escape(like).replace("%", ".*").replace("_", ".")
            assert re.fullmatch(pattern, f"x {name.form.lower()} y", re.DOTALL), name


def test_all_matters_of_a_text_are_found_at_once() -> None:
    """As if each were looked for by itself, whatever stands around its name."""
    forms = [name.form for matter in load_matters() for name in matter.names]
    texts = [f"Il a parlé de « {form.upper()} », d'{form} et de l'{other}." for form, other in pairwise(forms)]
    for text in [*texts, "rien", "", "l'avenir de la Mer  Orientale et du Sahel", "les-deux-États"]:
        alone = [(m, name) for m in load_matters() if (name := find_name(m, text)) is not None]
        assert list(find_matters(text)) == alone
