"""Documentation that fails when it lies."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aidememoire.cli.app import COMMANDS

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "quality").rglob("*.md")])
COMMAND = re.compile(r"(?:^|`)aidememoire ([a-z][a-z-]*)", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
MADE = re.compile(r"(?:\.\./)?(?:reference/[a-z-]+|tutorial)\.md")
"""Pages that `make docs` makes; whether links lead to them is for the site's own test."""

TARGET = re.compile(r"`make ([a-z-]+)`?")


def get_name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=get_name)
def test_every_command_named_exists(page: Path) -> None:
    """A command a page shows is a command of the program."""
    known = {module.__name__.rsplit(".", 1)[-1] for module in COMMANDS}
    named = set(COMMAND.findall(page.read_text(encoding="utf-8")))
    assert named <= known


@pytest.mark.parametrize("page", PAGES, ids=get_name)
def test_every_link_leads_somewhere(page: Path) -> None:
    """A relative link points at a file of the project."""
    links = LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists() and not MADE.fullmatch(link)] == []


@pytest.mark.parametrize("page", PAGES, ids=get_name)
def test_every_make_target_named_exists(page: Path) -> None:
    """A chore a page names is a target of the Makefile."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(TARGET.findall(page.read_text(encoding="utf-8"))) <= targets


def test_every_command_is_in_the_readme() -> None:
    """The five-minute tour leaves no command out that a newcomer needs."""
    shown = set(COMMAND.findall((ROOT / "README.md").read_text(encoding="utf-8")))
    assert {"read", "chronology", "show", "explain", "evaluate", "status", "when"} <= shown
