"""Every rule of every pack, both ways: its examples are read by it, its refusals are not."""

from __future__ import annotations

import pytest

from aidememoire.languages import load_packs
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.explain import Trace, explain
from aidememoire.reading.read import read
from aidememoire.rules.rule import Example, Rule

PACKS = load_packs()
RULES = [(code, rule) for code, pack in PACKS.items() for rule in pack.get_rules()]
EXAMPLES = [pytest.param(c, r, e, id=f"{r.name}-{n}") for c, r in RULES for n, e in enumerate(r.examples)]
REFUSALS = [pytest.param(c, r, t, id=f"{r.name}-{n}") for c, r in RULES for n, t in enumerate(r.refusals)]


def find_traces(code: str, text: str, rule: Rule) -> tuple[Trace, ...]:
    """What the rule made of the text, read whole in the language of its pack."""
    reading = read(Page(source="example", text=text), PACKS, Knowledge.empty(), language=code)
    return tuple(t for t in explain(reading) if t.rule == rule.name)


@pytest.mark.parametrize(("code", "rule", "example"), EXAMPLES)
def test_rule_reads_its_example(code: str, rule: Rule, example: Example) -> None:
    """The whole pack finds the rule at work in its example, and no other rule steals it."""
    traces = find_traces(code, example.text, rule)
    assert traces, f"{rule.name} finds nothing in {example.text!r}"
    if example.finds is not None:
        assert example.finds in {t.quote for t in traces} | {t.finding for t in traces}
    if example.gives is not None:
        assert example.gives in {t.gives for t in traces}


@pytest.mark.parametrize(("code", "rule", "text"), REFUSALS)
def test_rule_refuses(code: str, rule: Rule, text: str) -> None:
    """The rule finds nothing where it must not."""
    assert find_traces(code, text, rule) == ()


def test_rule_names_are_unique() -> None:
    """A name points at one rule."""
    names = [rule.name for _, rule in RULES]
    assert sorted(names) == sorted(set(names))
