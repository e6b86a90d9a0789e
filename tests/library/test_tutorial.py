"""The tutorial notebook runs from its first cell to its last, and is kept without outputs."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import nbformat
import pytest

NOTEBOOK = Path(__file__).parent.parent.parent / "docs" / "tutorial.ipynb"


def load_cells() -> list[dict[str, Any]]:
    """The code cells in order."""
    return [c for c in json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"] if c["cell_type"] == "code"]


def test_it_is_a_notebook_without_outputs() -> None:
    """Valid, and nothing of a run is kept in it."""
    nbformat.validate(nbformat.read(NOTEBOOK, as_version=4))
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in load_cells())


def test_every_cell_runs_and_shows_something(monkeypatch: pytest.MonkeyPatch) -> None:
    """As a kernel would: statements first, then the last expression, which a notebook shows as HTML or as text."""
    monkeypatch.chdir(NOTEBOOK.parent)
    names: dict[str, Any] = {}
    shown = []
    for cell in load_cells():
        tree = ast.parse("".join(cell["source"]))
        last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, "cell", "exec"), names)
        if last is not None:
            value = eval(compile(ast.Expression(last.value), "cell", "eval"), names)
            make = getattr(value, "_repr_html_", None)
            shown.append(make() if make else repr(value))
    assert len(shown) > 10
    text = "\n".join(s for s in shown if s)
    for words in ("pays a visit to", "independent_sources", "<svg", "reception"):
        assert words in text
