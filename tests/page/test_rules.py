"""Every French page rule finds its examples and leaves its refusals alone."""

from __future__ import annotations

import pytest

from aidememoire.languages.fr.page import GRAMMAR
from aidememoire.model.report import Page
from aidememoire.page.clean import clean
from aidememoire.rules.rule import Rule


def _find_quotes(text: str, rule: Rule) -> list[str]:
    report = clean(Page(source="essai", text=text), GRAMMAR, "fr")
    reasons = [because for segment in report.segments for because in segment.because if because.rule == rule.name]
    return [because.citation.quote for because in reasons if because.citation is not None]


@pytest.mark.parametrize("rule", GRAMMAR.rules, ids=lambda rule: rule.name)
def test_examples_and_refusals(rule: Rule) -> None:
    """An example is cut by the rule, at the words it names; a refusal is not."""
    for example in rule.examples:
        quotes = _find_quotes(example.text, rule)
        assert quotes, example.text
        assert example.finds is None or example.finds in quotes
    for refusal in rule.refusals:
        assert _find_quotes(refusal, rule) == []
