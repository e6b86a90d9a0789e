"""The commands that follow a relationship, as a person meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli.conftest import Run
from views.relations import BOTH, Telling, write_record

TELLINGS = (
    Telling(date="2022-05-10", acts=(("commit", "IT", "l'Italie achèverait le câble sous-marin Sardalya"),)),
    Telling(date="2023-05-10", acts=(("affirm", BOTH, "le câble sous-marin Sardalya a été achevé"),)),
)


@pytest.fixture
def relation(tmp_path: Path) -> str:
    """A record of two meetings."""
    write_record(tmp_path / "dz.db", *TELLINGS).close()
    return str(tmp_path / "dz.db")


def test_commitments_say_who_owes_what_and_cite_it(run: Run, relation: str) -> None:
    """Debtor, creditor, words, steps and numbered sources, in either language."""
    said = run("commitments", "DZ", "Italie", "--record", relation)
    assert said.code == 0 and said.err == ""
    for words in ("Engagements Algérie – Italie", "10 mai 2022 · tenu", "Italie envers Algérie", "→ 10 mai 2023, tenu"):
        assert words in said.out
    assert "[1] " in said.out and "[2] " in said.out
    assert "Italy to Algeria" in run("commitments", "--record", relation, "--lang", "en").out


def test_commitments_as_json(run: Run, relation: str) -> None:
    """Every step names its report and the place of its words."""
    found = json.loads(run("commitments", "--record", relation, "--json").out)
    assert found["on"] == "2023-05-10"
    steps = found["commitments"][0]["steps"]
    assert [s["kind"] for s in steps] == ["promised", "kept"]
    assert all(s["end"] - s["start"] == len(s["quote"]) for s in steps)


def test_nothing_to_show_says_what_to_do(run: Run, relation: str) -> None:
    """An empty answer names the ways to ask for more."""
    said = run("commitments", "--record", relation, "--open")
    assert said.code == 0 and "--open" in said.out and "chronology" in said.out


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [(("commitments", "--domain", "sport"), "economy"), (("commitments", "--on", "hier"), "2024-03")],
)
def test_a_bad_option_names_what_is_allowed(run: Run, relation: str, arguments: tuple[str, ...], allowed: str) -> None:
    """A usage error, code 2, nothing on standard output."""
    said = run(*arguments, "--record", relation)
    assert said.code == 2 and allowed in said.err and said.out == ""
