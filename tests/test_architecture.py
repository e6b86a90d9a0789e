"""The house rules that tools do not check: lengths, names, prints, clocks, addresses."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "aidememoire"
FILES = sorted(SOURCE.rglob("*.py"))
BANNED_NAMES = {"utils", "helpers", "misc", "process", "handle", "manager", "info"}
CLOCKS = re.compile(r"\b(?:date\.today|datetime\.now|datetime\.utcnow|time\.time|datetime\.today)\s*\(")


def find_functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def get_name(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


@pytest.mark.parametrize("path", FILES, ids=get_name)
def test_file_is_short(path: Path) -> None:
    """No file is longer than 300 lines."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", FILES, ids=get_name)
def test_functions_are_short(path: Path) -> None:
    """No function is longer than 40 lines, its docstring not counted."""
    too_long = []
    for function in find_functions(path):
        doc = function.body[0] if ast.get_docstring(function) else None
        spare = (doc.end_lineno or 0) - doc.lineno + 1 if doc else 0
        length = (function.end_lineno or 0) - function.lineno + 1 - spare
        if length > 40:
            too_long.append(f"{function.name}: {length} lines")
    assert too_long == []


@pytest.mark.parametrize("path", FILES, ids=get_name)
def test_names_say_something(path: Path) -> None:
    """No module is called by a word that means nothing."""
    assert not BANNED_NAMES & set(path.relative_to(SOURCE).with_suffix("").parts)


@pytest.mark.parametrize("path", [f for f in FILES if "cli" not in f.relative_to(SOURCE).parts], ids=get_name)
def test_nothing_prints_or_reads_the_clock_below_the_command_line(path: Path) -> None:
    """Below cli there is no print and no hidden clock."""
    text = path.read_text(encoding="utf-8")
    calls = [n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)]
    assert [c.lineno for c in calls if c.func.id == "print"] == []  # type: ignore[attr-defined]
    assert CLOCKS.search(text) is None


@pytest.mark.parametrize("path", FILES, ids=get_name)
def test_nothing_inside_imports_the_root(path: Path) -> None:
    """The package root is for users: nothing inside imports names from it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "aidememoire":
            assert {alias.name for alias in node.names} <= {"__version__"}


def test_no_machine_path_or_registry_host_in_the_project() -> None:
    """Nothing written down names a machine's folders or a package registry's host."""
    pattern = re.compile(
        r"(?<![\w./-])/(?:work|root|home/\w+|tmp/bash)(?:/|\b)|pypi\.org|pythonhosted|registry\.npmjs|deb\.debian"
    )
    found = []
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        if (
            not path.is_file()
            or any(p.startswith(".") and p != ".ci" for p in parts)
            or parts[0] in {"runs", "build", "dist"}
        ):
            continue
        if path.name == Path(__file__).name or path.suffix in {".pyc", ".db"}:
            continue
        if pattern.search(path.read_text(encoding="utf-8", errors="replace")):
            found.append(path.relative_to(ROOT).as_posix())
    assert found == []
