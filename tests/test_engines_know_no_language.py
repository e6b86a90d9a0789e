"""The stages above the packs know no language: none of them compares anything with the code of one."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import aidememoire
from aidememoire.languages import BUILT_IN

ROOT = Path(aidememoire.__file__).parent
STAGES = ("actors analysis consolidate dates events pack page reading rules sources speech ties").split()
FILES = sorted(path for stage in STAGES for path in (ROOT / stage).rglob("*.py"))


def find_language_tests(source: str) -> list[int]:
    """Lines of comparisons and `match` cases with a language code, of packs imported by name, and of codes as keys."""
    found: list[int] = []
    for node in ast.walk(ast.parse(source)):
        asked: list[ast.AST] = []
        if isinstance(node, ast.Compare):
            asked = [node.left, *node.comparators]
        elif isinstance(node, ast.MatchValue):
            asked = [node.value]
        elif isinstance(node, ast.Subscript):
            asked = [node.slice]
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("aidememoire.languages."):
            found.append(node.lineno)
        inner = [part for item in asked for part in ast.walk(item)]
        found.extend(p.lineno for p in inner if isinstance(p, ast.Constant) and p.value in BUILT_IN)
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_stage_asks_for_no_language(path: Path) -> None:
    """A stage that needs something of one language takes it from the pack it is given."""
    assert find_language_tests(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        'if language == "fr":\n    pass',
        'if report.language in ("en", "vi"):\n    pass',
        'match language:\n    case "vi":\n        pass',
        'words = {"fr": 1}[language]\nfirst = packs["fr"]',
        "from aidememoire.languages.fr.pack import PACK",
    ],
)
def test_the_check_sees_what_it_must(source: str) -> None:
    """Each way to ask for a language is seen."""
    assert find_language_tests(source) != []
