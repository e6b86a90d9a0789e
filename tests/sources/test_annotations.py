"""Annotations beside reports are no report."""

from __future__ import annotations

from pathlib import Path

from aidememoire.model.report import Page
from aidememoire.sources.pages import find_pages


def test_a_folders_annotations_are_passed_over(tmp_path: Path) -> None:
    """`gold.jsonl` in a folder gives neither a page nor a refusal; named by itself it is read like any file."""
    (tmp_path / "a.txt").write_text("Un texte.", encoding="utf-8")
    (tmp_path / "gold.jsonl").write_text('{"source": "a.txt", "events": []}\n', encoding="utf-8")
    found = list(find_pages(tmp_path))
    assert [isinstance(f, Page) for f in found] == [True]
    assert [isinstance(f, Page) for f in find_pages(tmp_path / "gold.jsonl")] == [False]
