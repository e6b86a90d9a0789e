"""Rules of every language with their examples and refusals, the ontology, the columns of every table."""

from __future__ import annotations

from collections.abc import Iterator

from aidememoire.export.document_markdown import escape
from aidememoire.export.table_headings import load_headings
from aidememoire.ontology.load import load_terms
from aidememoire.rules.rule import Rule

LISTS = ("kinds", "modes", "statuses", "acts", "domains")


def write_rules(code: str, rules: tuple[Rule, ...]) -> Iterator[str]:
    """One section a rule: pattern, what it is for, what it finds, what it refuses."""
    yield f"# Rules of the pack `{code}`\n"
    for rule in rules:
        yield f"## {rule.name}\n"
        if rule.note:
            yield f"{rule.note}\n"
        yield f"Stage {rule.stage}, over {rule.over}.\n\n```\n{rule.pattern.pattern}\n```\n"
        yield from (f"- finds: {example.text!r}" for example in rule.examples)
        yield from (f"- refuses: {text!r}" for text in rule.refusals)
        yield ""


def write_ontology() -> Iterator[str]:
    """Kinds, modes, statuses, acts and domains with their definitions."""
    yield "# Ontology\n"
    for name in LISTS:
        yield f"## {name}\n"
        for term in load_terms(name):
            yield f"- **{term.code}**: {term.definition}"
        yield ""


def write_columns(french: bool) -> Iterator[str]:
    """Every table with its columns, in English or in French."""
    yield "# Colonnes des tables\n" if french else "# Columns of the tables\n"
    head = ("colonne", "genre", "sens") if french else ("column", "kind", "meaning")
    for heading in load_headings():
        yield f"## {heading.name}\n\n{heading.fr if french else heading.en}\n"
        yield f"| {' | '.join(head)} |\n| --- | --- | --- |"
        for column in heading.columns:
            meaning = escape(column.fr if french else column.en)
            mark = (" (clé)" if french else " (key)") if column.name in heading.key else ""
            yield f"| `{column.name}`{mark} | {column.kind} | {meaning} |"
        yield ""
