"""The two catalogues say the same things."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from aidememoire.cli import messages_en
from aidememoire.cli.messages import INTERFACES, load_messages, load_sentences
from aidememoire.export.wording import WORDINGS, load_wording

CLI = Path(messages_en.__file__).parent
FRENCH, ENGLISH = load_sentences("fr"), load_sentences("en")


def find_placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_both_languages_have_the_same_keys() -> None:
    """A sentence exists in both languages or in none."""
    assert sorted(FRENCH) == sorted(ENGLISH)


@pytest.mark.parametrize("key", sorted(ENGLISH))
def test_both_languages_have_the_same_placeholders(key: str) -> None:
    """A value given to a sentence stands in both languages; help texts are written without any."""
    fr, en = FRENCH[key], ENGLISH[key]
    if not key.startswith(("help.", "example.")):
        assert find_placeholders(fr) == find_placeholders(en)
    assert fr.strip() and en.strip()


def test_every_key_used_exists_and_every_key_is_used() -> None:
    """No command asks for a sentence that is not there, and none is left over."""
    source = "".join(p.read_text(encoding="utf-8") for p in CLI.glob("*.py") if not p.name.startswith("messages_"))
    used = set(re.findall(r"""say\(\s*["']([a-z_.]+)["']""", source))
    counted = set(re.findall(r'say\.count\(\s*"([a-z_.]+)"', source))
    known = set(ENGLISH)
    assert used <= known
    assert {f"{k}.{n}" for k in counted for n in ("one", "many")} <= known
    stems = {k.rsplit(".", 1)[0] for k in known if k.endswith((".one", ".many"))}
    plain = {k for k in known if not k.endswith((".one", ".many"))}
    families = ("status.", "evaluate.", "failure.", "fault.", "sources.", "account.role.", "reason.", "doctor.")
    built = {k for k in plain if k.startswith(families)}
    assert plain - used - built == set()
    assert stems - counted - {"evaluate.gained", "evaluate.lost"} == set()


def test_counts_follow_the_language() -> None:
    """Zero is singular in French and plural in English."""
    assert load_messages("fr").count("rules.count", 0) == "0 règle"
    assert load_messages("en").count("rules.count", 0) == "0 rules"
    assert load_messages("en").count("rules.count", 1) == "1 rule"


@pytest.mark.parametrize("language", INTERFACES)
def test_a_chronology_can_be_written_in_every_language_of_the_interface(language: str) -> None:
    """Each interface language has its wording, with a word for every kind, status, act and domain of the other."""
    first, other = load_wording("en"), load_wording(language)
    assert language in WORDINGS
    for name in ("nouns", "verbs", "statuses", "domains", "manners", "acts", "labels"):
        assert sorted(getattr(first, name)) == sorted(getattr(other, name))
    assert len(other.calendar.months) == 12
