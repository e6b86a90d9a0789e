"""The words of the pages: both languages say the same things, and templates ask for nothing that is not there."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from aidememoire.web import templates
from aidememoire.web.pages.speaking import THEMES, get_tongue

PLACE = re.compile(r"\{(\w+)\}")
ASKED = re.compile(r"""\b(?:say|count)\(\s*["']([\w.]+)["']\s*[,)]""")


@pytest.mark.parametrize("theme", THEMES)
def test_both_languages_have_the_same_words(theme: str) -> None:
    """The same keys with the same places to fill; nothing empty."""
    fr, en = (import_module(f"aidememoire.web.pages.{theme}_{language}").WORDS for language in ("fr", "en"))
    assert fr.keys() == en.keys()
    for key in fr:
        places = [set(PLACE.findall(words[key])) for words in (fr, en)]
        assert places[0] == places[1] or key.endswith(".one"), key
        assert fr[key].strip() and en[key].strip()


def test_templates_ask_for_words_there_are() -> None:
    """Every key written out in a template has its words."""
    words = get_tongue("en").words
    missing = []
    for path in sorted(Path(templates.FOLDER).rglob("*.html")):
        for key in ASKED.findall(path.read_text(encoding="utf-8")):
            if key not in words and f"{key}.many" not in words:
                missing.append(f"{path.name}: {key}")
    assert missing == []


def test_numbers_and_plurals() -> None:
    """French counts none as one, English does not."""
    assert get_tongue("fr").count("sources", 0) == "0 source indépendante"
    assert get_tongue("en").count("reports", 0) == "0 reports"
    assert get_tongue("fr").number(12345) == "12\u202f345"
