"""Forms of English verbs, by rule and by table; rows of the lexicon of relations."""

from __future__ import annotations

import pytest

from aidememoire.languages.en.relations_forms import inflect, spell
from aidememoire.lexicon.rows import load_rows

PASTS = {"withdraw": ("withdrew", "withdrawn"), "cut": ("cut",)}
FILES = ("relation_verbs", "relation_nouns", "relation_words", "relation_pairs", "relation_forms")


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("urge", "urge urges urged urging"),
        ("deny", "deny denies denied denying"),
        ("ban", "ban bans banned banning"),
        ("visit", "visit visits visited visiting"),
        ("commit", "commit commits committed committing"),
        ("cancel", "cancel cancels cancelled cancelling"),
        ("push", "push pushes pushed pushing"),
        ("free", "free frees freed freeing"),
        ("withdraw", "withdraw withdraws withdrew withdrawn withdrawing"),
        ("cut", "cut cuts cut cutting"),
        ("deploy", "deploy deploys deployed deploying"),
        ("veto", "veto vetoes vetoed vetoing"),
    ],
)
def test_verbs_are_inflected(verb: str, forms: str) -> None:
    """Every form a report prints."""
    assert forms.split() == [form for _, form in inflect(verb, PASTS)]


@pytest.mark.parametrize(
    ("word", "spelled"),
    [("apologise", "apologize"), ("criticised", "criticized"), ("honour", "honor"), ("cancelled", "canceled")],
)
def test_both_spellings_are_read(word: str, spelled: str) -> None:
    """British rows stand for American reports."""
    assert spelled in spell(word)


def test_other_words_have_one_spelling() -> None:
    """« raise » is no « -ise » verb."""
    assert spell("raise") == ("raise",)


@pytest.mark.parametrize("name", FILES)
def test_rows_are_sorted_and_said_once(name: str) -> None:
    """No form stands for two things, or which one is meant would depend on the order of rows."""
    rows = load_rows("aidememoire.languages.en", "lexicon", f"{name}.csv")
    keys = [(row.form, row.code, row.sense) for row in rows]
    assert keys == sorted(set(keys))
    if name in ("relation_verbs", "relation_nouns"):
        assert len({row.form for row in rows}) == len(rows)
