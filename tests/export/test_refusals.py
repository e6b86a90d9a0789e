"""Why a page is refused is said in French too: every sentence a source can give."""

from __future__ import annotations

import ast
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import aidememoire
from aidememoire.export.refusals import explain_refusal
from aidememoire.export.refusals_fr import WORDS
from aidememoire.reading.refuse import UnreadLanguage
from aidememoire.sources.decode import read_text
from aidememoire.workflow.workers import DIED

ROOT = Path(aidememoire.__file__).parent
PLACES = [*sorted((ROOT / "sources").glob("*.py")), ROOT / "reading" / "refuse.py"]
OTHERS = {"{}; give plain text in UTF-8", "{}; it reads as Windows-1252: convert it to UTF-8 first", "« {} » {}",
          "the last try returns or raises"}  # fmt: skip
"""Halves of sentences, which other tests read whole, and what is never said."""


def _read(node: ast.expr | None) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(v.value) if isinstance(v, ast.Constant) else "{}" for v in node.values)
    return None


def _find_sentences() -> Iterator[str]:
    """What sources return, raise and refuse with: words in small letters with blanks between, no patterns."""
    for place in PLACES:
        for node in ast.walk(ast.parse(place.read_text(encoding="utf-8"))):
            given: list[ast.expr | None] = []
            if isinstance(node, ast.Return):
                given = [node.value, *(node.value.elts if isinstance(node.value, ast.Tuple) else [])]
            elif isinstance(node, ast.Call):
                given = [*node.args, *(k.value for k in node.keywords)]
            elif isinstance(node, ast.IfExp):
                given = [node.body, node.orelse]
            for words in map(_read, given):
                if words and words.count(" ") > 1 and not words[0].isupper() and not set(r"\[^|*") & set(words):
                    yield words


SENTENCES = sorted(set(_find_sentences()) - OTHERS)


def test_the_sentences_are_found() -> None:
    """The list below is what the sources hold."""
    assert len(SENTENCES) > 75
    assert "there is no such file or folder" in SENTENCES


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_sentence_of_a_source_is_known_in_french(sentence: str) -> None:
    """With whatever stands where it varies; that is carried over."""
    count = sentence.count("{}")
    said = sentence.format(*(f"Xy{n}" for n in range(count)))
    found = explain_refusal(said, "fr")
    assert found != said
    assert all(f"Xy{n}" in found for n in range(count))
    assert explain_refusal(said, "en") == said


def test_sentences_made_of_halves_are_known() -> None:
    """What is put together while reading: bytes of another encoding, a language no pack reads, a lost process."""
    for content in (b"\xe9t\xe9 \xe0 Paris, un accord", b"\xff\xfe\x00\xd8", b"\x81\x8d\x8f caf\xc3"):
        _, problem = read_text(content)
        assert problem is not None
        assert explain_refusal(problem, "fr") != problem
    foreign = UnreadLanguage("p", "pt", ("fr", "en", "vi"))
    assert explain_refusal(foreign.reason, "fr") == "la langue 'pt' n'est pas encore lue (sont lues : en, fr, vi)"
    assert "mort deux fois" in explain_refusal(DIED, "fr")


def test_a_reason_in_a_reason_is_told_whole() -> None:
    """Numbers are written the French way; what a library says stays as it is."""
    said = "its robots.txt could not be read: the connection to h.example failed: [Errno 111] Connection refused"
    told = "son fichier robots.txt n'a pas pu être lu : la connexion à h.example a échoué : connexion refusée"
    assert explain_refusal(said, "fr") == told
    assert explain_refusal("it is larger than 20,000,000 bytes; a report is smaller", "fr").startswith(
        "il dépasse 20\u202f000\u202f000 octets"
    )
    assert explain_refusal("not a row: unexpected end", "fr") == "ce n'est pas une ligne de tableau : unexpected end"


def test_unknown_words_stay_as_they_are_and_cost_no_time() -> None:
    """Hostile reasons too: a server's words may be anything."""
    assert explain_refusal("quite\nanother {thing}", "fr") == "quite another {thing}"
    start = time.process_time()
    for words in ("it cannot be read: " * 100, "not JSON: " + " at column" * 200, "« " * 900):
        explain_refusal(words, "fr")
    assert time.process_time() - start < 1


def test_both_sentences_name_the_same_parts() -> None:
    """Nothing that varies is lost or invented."""
    for said, told in WORDS.items():
        assert _find_names(said) == _find_names(told)


def _find_names(sentence: str) -> list[str]:
    return sorted(part.split("}")[0] for part in sentence.split("{")[1:])
