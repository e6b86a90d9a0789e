"""Commands on a record in a database, and what they say when it cannot be reached."""

from __future__ import annotations

from pathlib import Path

from cli.conftest import Run
from store.cluster import Cluster


def test_a_server_that_is_not_there(run: Run) -> None:
    """One line, code 1, in the language of the interface."""
    said = run("status", "--record", "postgresql://mai:s3cret@127.0.0.1:1/notes")
    assert said.code == 1 and "hors d'atteinte" in said.err and "s3cret" not in said.err
    assert "Traceback" not in said.err and said.out == ""


def test_a_database_that_does_not_exist(run: Run, cluster: Cluster) -> None:
    """It is not made: the message says how to."""
    said = run("status", "--record", f"postgresql://postgres@/nowhere?host={cluster.folder}", "--lang", "en")
    assert said.code == 1 and "createdb" in said.err


def test_every_command_takes_an_address(run: Run, cluster: Cluster, tmp_path: Path) -> None:
    """A page is read into a database, and asked for there."""
    place = cluster.build_place()
    page = tmp_path / "page.txt"
    page.write_text("Le 14 mai 2024, le ministre algérien des Transports a reçu à Alger son homologue italien.")
    said = run("read", str(page), "--record", place)
    assert said.code == 0 and "au registre postgresql://" in said.err
    assert "comptes rendus" in run("status", "--record", place).out
    assert "Algérie" in run("chronology", "--record", place).out
