"""Looking only around trigger words finds what looking everywhere does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from aidememoire.dates.find import find_times
from aidememoire.reading.when import DATED, build_parse, load_dates

_ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("language", DATED)
def test_triggers_lose_nothing(language: str) -> None:
    """Every example of every rule, and the reports of the quality sets, read both ways."""
    grammar = load_dates(language)
    plain = replace(grammar, triggers={}, needs={})
    texts = [e.text for rule in grammar.rules for e in rule.examples]
    texts += [p.read_text(encoding="utf-8") for p in sorted((_ROOT / "quality" / language / "open").glob("*.txt"))]
    assert len(texts) > 30
    for text in texts:
        parsed = build_parse(text, language)
        assert find_times(parsed, grammar) == find_times(parsed, plain), text


@pytest.mark.parametrize("language", DATED)
def test_every_need_is_of_a_rule_and_a_sort(language: str) -> None:
    """A misspelt need would silence its rule, or never hold."""
    grammar = load_dates(language)
    sorts = {sort for sorts in grammar.triggers.values() for sort in sorts}
    sorts |= {"number", "count", "year", "marked", "clock"}
    assert set(grammar.needs) <= {rule.name for rule in grammar.rules}
    assert {sort for needs in grammar.needs.values() for sort in needs} <= sorts
