"""The site of the documentation is whole: every command, setting and route is on it, and no link is broken."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from aidememoire.cli.app import COMMANDS
from aidememoire.cli.settings import SETTINGS
from bench.docs.__main__ import build_pages
from bench.docs.guides import write_notebook

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    """Every page of the site by its address."""
    return build_pages()


@pytest.mark.parametrize(("page", "help_"), [("commands", "Show this help"), ("commandes", "Afficher cette aide")])
def test_every_command_is_described(pages: dict[str, str], page: str, help_: str) -> None:
    """In English and in French, each with an example; the line on help itself is said once."""
    text = pages[f"reference/{page}.md"]
    named = re.findall(r"^## (\S+)$", text, re.MULTILINE)
    assert named == [module.__name__.rsplit(".", 1)[-1] for module in COMMANDS]
    assert text.count("```\naidememoire ") + text.count("```\nAIDEMEMOIRE") + text.count("```\necho ") >= len(named) - 3
    assert help_ not in text


def test_every_setting_and_route_is_described(pages: dict[str, str]) -> None:
    """Settings by key and variable, routes by method and address."""
    settings, routes = pages["reference/settings.md"], pages["reference/routes.md"]
    assert all(f"| `{s.key}` | `{s.variable}` |" in settings for s in SETTINGS)
    assert "## GET /api/v1/events" in routes and len(re.findall(r"^## [A-Z]+ /api/v1", routes, re.MULTILINE)) > 30


def test_the_share_of_main_events_is_no_f1(pages: dict[str, str]) -> None:
    """Two of three main events found have an F1 of .8, and are told as .67."""
    from bench.docs.figures import write_figures

    path = ROOT / "bench" / "floors.json"
    head, *_ = [line for line in write_figures(path) if line.startswith("| set")]
    assert "main event found" in head and pages["reference/figures.md"].count("(*unread*)") >= 6


def test_a_notebook_as_a_page() -> None:
    """Words as they are, code in blocks."""
    book = '{"cells": [{"cell_type": "markdown", "source": ["# A"]}, {"cell_type": "code", "source": ["1 + 1"]}]}'
    assert write_notebook(book) == "# A\n\n```python\n1 + 1\n```\n"


def test_the_site_builds_and_fetches_nothing(pages: dict[str, str], tmp_path: Path) -> None:
    """Strictly: a broken link, or a page nobody can reach, stops it. No page loads anything from elsewhere."""
    for name, text in pages.items():
        path = tmp_path / "source" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    config = {"INHERIT": str(ROOT / "mkdocs.yml"), "docs_dir": "source", "site_dir": "site"}
    (tmp_path / "mkdocs.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    built = sorted((tmp_path / "site").rglob("*.html"))
    assert len(built) >= len(pages)
    loads = re.compile(r"""<(?:script|img|iframe)[^>]*\ssrc="https?:|<link[^>]*\shref="https?:""")
    assert [page.name for page in built if loads.search(page.read_text(encoding="utf-8"))] == []
