"""Workings of dates in French, from notes kept in English."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.export.wording import load_wording
from aidememoire.export.workings import write_note
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from aidememoire.sources.pages import find_pages

ROOT = Path(__file__).parents[2]
ENGLISH = re.compile(r"\b(?:the|of|on|told|dated|after|fits|still|only|held|seen|printed|days|from|January|Monday)\b")


@pytest.mark.parametrize(
    ("note", "french"),
    (
        ("told on or shortly after 2025-09-16", "raconté ce jour-là ou peu après : 16 septembre 2025"),
        ("Tuesday 16 September fits 2014, 2025", "le mardi 16 septembre tombe en : 2014, 2025"),
        ("dateline of 2024-05-01", "ligne de date : 1er mai 2024"),
        ("2024-05", "mai 2024"),
        (
            "party congress 13 of VN held 2021-01-25/2021-02-01: told as held",
            "13e congrès du parti (VN) tenu : 25 janvier - 1er février 2021 ; il est dit passé",
        ),
        ("lunar years 2013, 2073", "années lunaires : 2013, 2073"),
        (
            "JP–VN comprehensive strategic partnership in force since 2023-11-27",
            "JP–VN, partenariat stratégique global en vigueur depuis : 27 novembre 2023",
        ),
        (
            "session 3 held on 2019-05-02: session 4 is later",
            "session 3 tenue : 2 mai 2019 ; la session 4 est donc postérieure",
        ),
    ),
)
def test_a_note_is_told_in_french(note: str, french: str) -> None:
    """From its parts, dates in words; in English it stays as it is."""
    assert write_note(note, load_wording("fr")) == french
    assert write_note(note, load_wording("en")) == note


def test_what_nobody_foresaw_stays() -> None:
    """An unknown note is shown as it was written."""
    assert write_note("because of the moon", load_wording("fr")) == "because of the moon"


def test_notes_of_readings_are_all_told_in_french() -> None:
    """Nothing that the samples and the open reports give as a working stays in English."""
    packs, knowledge, wording = load_packs(), load_knowledge(), load_wording("fr")
    left = set()
    pages = [*find_pages(ROOT / "samples"), *find_pages(ROOT / "quality" / "fr" / "open")]
    for page in pages:
        if isinstance(page, Page) and page.source.endswith(".txt"):
            reading = read(page, packs, knowledge)
            whens = [*(e.when for e in reading.events), reading.published, *reading.whens]
            notes = {b.note for w in whens if w is not None for b in w.basis if b.note}
            left |= {n for n in notes if ENGLISH.search(write_note(n, wording))}
    assert left == set()
