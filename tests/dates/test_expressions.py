"""French expressions: what is found, and what must not be."""

from __future__ import annotations

import pytest
from dates.dating import GRAMMAR, build_parse

from aidememoire.dates.find import find_times
from aidememoire.rules.rule import Rule


def find_quotes(text: str) -> list[str]:
    return [t.citation.quote for t in find_times(build_parse(text), GRAMMAR)]


@pytest.mark.parametrize("rule", (*GRAMMAR.rules,), ids=lambda r: r.name)
def test_every_example_is_found_and_every_refusal_is_not(rule: Rule) -> None:
    """The whole grammar keeps each rule's examples and refuses its refusals."""
    for example in rule.examples:
        times = find_times(build_parse(example.text), GRAMMAR)
        made = [t for t in times if any(b.rule == rule.name for b in t.because)]
        assert made, example.text
        assert example.finds in (None, *(t.citation.quote for t in made))
    for refusal in rule.refusals:
        times = find_times(build_parse(refusal), GRAMMAR)
        assert not [t for t in times if any(b.rule == rule.name for b in t.because)], refusal


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Il a reçu le ministre jeudi après-midi 24 avril à Lomé.", "jeudi après-midi 24 avril"),
        ("La visite aura lieu du 28 septembre au 2 octobre à Oslo.", "du 28 septembre au 2 octobre"),
        ("Le forum de Sotchi, 8 – 9/11/2017, a été bref.", "8 – 9/11/2017"),
        ("Ils se sont vus le 1er fevrier a Dakar.", "le 1er fevrier"),
        ("Le ministre est rentré le 16octobre de Rome.", "le 16octobre"),
        ("Les deux parties se sont vues 1er-2 juin à Kiev.", "1er-2 juin"),
        ("Elle a pris la parole dans la matinée du 1er décembre.", "dans la matinée du 1er décembre"),
        ("L'accord date d'octobre 98 selon lui.", "octobre 98"),
        ("Ils se verront en octobre prochain à Doha.", "octobre prochain"),
        ("Les deux pays ont coopéré pendant les années 1980.", "les années 1980"),
    ],
)
def test_forms_of_the_wire(text: str, quote: str) -> None:
    """Forms that reports use are found whole."""
    assert quote in find_quotes(text)


@pytest.mark.parametrize(
    "text",
    [
        "La résolution 2334 du Conseil de sécurité a été votée.",
        "Appelez le (+84) 24 38 25 20 96 pour plus de détails.",
        "Permis de publication : 25/GP-BTTTT",
        "Le match s'est achevé sur le score de 3-2.",
        "Le contingent compte plus de 2000 soldats.",
        "L'enveloppe atteint 1990 millions de dollars.",
        "Le ministre mars est un homme.",
    ],
)
def test_numbers_that_are_no_dates(text: str) -> None:
    """Telephone numbers, scores, amounts and numbered acts are refused."""
    assert find_quotes(text) == []


def test_ages_are_no_durations() -> None:
    """« âgé de 54 ans » is not a time; « trois ans de travaux » is."""
    assert find_quotes("Âgé de 54 ans, il devient ministre.") == []
    assert find_quotes("Après trois ans de travaux, le pont ouvre.") == ["trois ans"]
