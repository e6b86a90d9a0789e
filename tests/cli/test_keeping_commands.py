"""search, copy, backup and check on the command line, in both languages."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from cli.conftest import Run
from store.cluster import Cluster


def test_search_gives_quotes_and_sources(run: Run, record: Path) -> None:
    """Date, what it is, between whom; the words with their place; where they come from."""
    said = run("search", "rouvrir", "--record", str(record), "--kind", "agree")
    assert said.code == 0 and said.err == ""
    assert "14 mai 2024  accord  Algérie – Italie" in said.out
    assert "rouvrir la ligne" in said.out and "a.txt" in said.out and "b.txt" in said.out
    english = run("search", "rouvrir", "--record", str(record), "--lang", "en").out
    assert "report  Algeria – Italy" in english and "“" in english


def test_search_as_json_gives_places(run: Run, record: Path) -> None:
    """Each quote is the slice of the text at its place; an act knows its event."""
    hits = json.loads(run("search", "LIGNE", "--record", str(record), "--kind", "act", "--json").out)
    assert len(hits) == 2 and all(h["event"] and h["parties"] == ["DZ", "IT"] for h in hits)
    assert {q["quote"] for h in hits for q in h["quotes"]} == {"rouvrir la ligne"}
    assert json.loads(run("search", "nothing", "--record", str(record), "--json").out) == []


def test_search_says_what_it_cannot_do(run: Run, record: Path) -> None:
    """Nothing found; no word; an unknown kind, side or date; others left out."""
    assert run("search", "introuvable", "--record", str(record)).out == "Aucun passage ne contient tous ces mots.\n"
    said = run("search", "***", "--record", str(record))
    assert said.code == 1 and "aucun mot" in said.err
    said = run("search", "ligne", "--record", str(record), "--kind", "dance")
    assert said.code == 2 and "visit" in said.err
    assert run("search", "ligne", "--record", str(record), "--party", "Itlaie").code == 1
    assert run("search", "ligne", "--record", str(record), "--from", "hier").code == 2
    said = run("search", "ligne", "--record", str(record), "--limit", "1", "--party", "Italie")
    assert said.code == 0 and "--limit" in said.err


def test_copy_there_and_back(run: Run, record: Path, cluster: Cluster, tmp_path: Path) -> None:
    """A file into a database and into a file again: the same chronology."""
    place, back = cluster.build_place(), str(tmp_path / "back.db")
    said = run("copy", str(record), place)
    assert said.code == 0 and "2 comptes rendus copiés dans postgresql://" in said.out
    assert run("copy", place, back).code == 0
    before = run("chronology", "--record", str(record), "--format", "json").out
    assert before == run("chronology", "--record", place, "--format", "json").out
    assert before == run("chronology", "--record", back, "--format", "json").out
    said = run("copy", str(record), back)
    assert said.code == 1 and "contient déjà un registre" in said.err


def test_a_shared_copy_answers_and_refuses(run: Run, record: Path, tmp_path: Path) -> None:
    """Without texts it is asked as before; reading into it says why not, in the language of the interface."""
    bare, page = str(tmp_path / "bare.db"), tmp_path / "page.txt"
    assert "sans leurs textes" in run("copy", str(record), bare, "--without-texts").out
    assert run(
        "show", "--record", bare, json.loads(run("chronology", "--record", bare, "--format", "json").out)[0]["id"]
    )
    page.write_text("Le 14 mai 2024, le ministre algérien a reçu à Alger son homologue italien.")
    said = run("read", str(page), "--record", bare)
    assert said.code == 1 and "sans ses textes" in said.err
    said = run("check", "--record", bare)
    assert said.code == 0 and "2 textes absents" in said.out and "aucun défaut" in said.out


def test_backup_makes_a_record(run: Run, record: Path, tmp_path: Path) -> None:
    """A new file; an existing one is left alone."""
    target = str(tmp_path / "backup.db")
    assert run("backup", target, "--record", str(record)).code == 0
    assert "aucun défaut" in run("check", "--record", target).out
    said = run("backup", target, "--record", str(record))
    assert said.code == 1 and "existe déjà" in said.err


def test_check_says_what_is_wrong_where(run: Run, record: Path) -> None:
    """Code 1; the report, the place, both wordings; in English when asked."""
    assert run("check", "--record", str(record)).code == 0
    with sqlite3.connect(record) as connection:
        connection.execute("DROP TRIGGER citations_update")
        connection.execute("UPDATE citations SET quote = 'fermer la porte ' WHERE quote = 'rouvrir la ligne'")
    connection.close()
    said = run("check", "--record", str(record))
    assert said.code == 1 and "2 défauts" in said.out
    assert "cite « fermer la porte  », mais le texte dit « rouvrir la ligne »" in said.out and "a.txt: " in said.out
    assert "quotes “fermer la porte ”" in run("check", "--record", str(record), "--lang", "en").out
