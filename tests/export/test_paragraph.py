"""Paragraphs wrapped for a terminal."""

from __future__ import annotations

from aidememoire.export.paragraph import WIDTH, fill


def test_guillemets_stay_with_their_words() -> None:
    """No line ends with an opening guillemet, none begins with a closing one, a colon or a semicolon."""
    for length in range(60, 110):
        lines = fill(f"{'x' * length} « mot » : {'y' * 30} ; {'z' * 9}").split("\n")
        assert all(len(line) <= WIDTH or " " not in line.strip() for line in lines)
        assert not any(line.endswith("«") or line.strip().startswith(("»", ":", ";")) for line in lines)


def test_names_of_files_are_not_cut() -> None:
    """A path keeps its hyphens on one line."""
    path = "reports/one-two-three-four-five.txt"
    assert path in fill(f"{'x' * 80} {path}", "[1] ", "    ")
