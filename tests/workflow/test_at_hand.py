"""What a long run keeps in memory: some hundred readings, and memories of words that have an end."""

from __future__ import annotations

import gc
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from store.build_readings import build_meeting

from aidememoire.cli.reader import build_worker
from aidememoire.consolidate.people_known import KnownPeople
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.people import Guise
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record, open_record
from aidememoire.views.chronology import query_chronology
from aidememoire.workflow.desk import Desk, cut
from aidememoire.workflow.read import read_into

SOURCE = Path(__file__).parent.parent.parent / "src" / "aidememoire"
MOST = 32_768
"""Answers that a function may hold: a hundred bytes to a kilobyte each."""

OURS = {
    "_get_tag": "rows of the lexicons",
    "build_reader": "languages there are packs of",
    "get_tongue": "languages of the pages",
    "_load": "languages of the interface",
    "load_side_words": "codes of states and organisations",
    "load_national_offices": "packages",
    "load_promise_words": "languages there are packs of",
    "_get_stem": "files of the lexicons",
    "load_rows": "files of the lexicons",
    "_get_counting": "engines",
    "_get_adding": "engines and tables",
    "_get_replacing": "engines, tables and their columns",
    "_get_fields": "classes",
    "load_cameo_labels": "languages with labels",
    "load_terms": "lists of the ontology",
    "get_term": "lists of the ontology and their codes: others raise",
}
"""Functions that hold every answer they gave, and of what there are few enough for that."""

TEXTS = (
    "Le ministre tunisien des Affaires étrangères, Slim Khadraoui, a reçu lundi 3 juin 2024 à Tunis son homologue "
    "portugais, Rui Tavarede. Les deux ministres ont convenu de relancer la commission mixte.",
    "Kenyan Foreign Minister Grace Muthaiga met her Indian counterpart, Arun Deshpandey, in Nairobi on Tuesday, "
    "4 June 2024. They discussed trade and agreed to hold a joint commission next year.",
    "Le championnat reprend samedi. Les joueurs du club ont gagné leur dernier match.",
)


MEMORY = re.compile(r"^@(?:cache|lru_cache(?:\(maxsize=(\w+)\))?)\ndef (\w+)\(([^)]*)", re.MULTILINE)


def find_memories() -> Iterator[tuple[str, int | None]]:
    """Every function of something that holds its answers, and how many; None where it holds them all."""
    for path in sorted(SOURCE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        for size, name, takes in MEMORY.findall(text):
            number = size if size[:1].isdigit() else "".join(re.findall(rf"^{size} = ([\d_]+)$", text, re.MULTILINE))
            if takes.strip():
                yield name, int(number) if number else None


def test_every_memory_has_an_end() -> None:
    """What a function holds of pages or of what people type is bounded, and little enough for all of them together."""
    found = list(find_memories())
    assert len(found) > len(OURS) > 0
    assert {name for name, size in found if size is None} == OURS.keys()
    assert max(size or 0 for _, size in found) <= MOST


def test_endless_words_are_not_held() -> None:
    """A word as long as a page is looked at, and let go."""
    packs = load_packs()
    rubbish = "Ministre" + "x" * 5000
    read(Page(source="a", text=f"{TEXTS[0]} {rubbish} {rubbish.lower()}"), packs, load_knowledge(), language="fr")
    for held in (packs["fr"].actors.seen, packs["fr"].sentences.glue.known):
        assert len(held) > 0
        assert max(len(key if isinstance(key, str) else key[0]) for key in held) < 100


def test_reading_on_and_on_keeps_nothing(tmp_path: Path) -> None:
    """Reports of one event arrive by the dozen: the record grows, the process does not."""
    read_page = build_worker(None, "en", gate=True)

    def go_on(record: Record, turns: range) -> int:
        for turn in turns:
            pages = (
                Page(source=f"{turn}/{n}", url=f"https://a.example/{turn}/{n}", text=t) for n, t in enumerate(TEXTS)
            )
            read_into(pages, record, read_page)
        gc.collect()
        return sys.getallocatedblocks()

    with open_record(tmp_path / "r.db") as record:
        before = go_on(record, range(4))
        after = go_on(record, range(4, 12))
        (event,) = [e for e in query_chronology(record) if e.place and e.place.country == "TN"]
    assert len(event.tellings) == 12
    assert after - before < 0.001 * before


def test_whom_reference_data_know_is_held_once_however_often_somebody_appears() -> None:
    """Each report makes a new count of the same appearances: that is no new question."""
    known = KnownPeople(load_knowledge())
    guises = [Guise(id="g", name="Grace Muthaiga", side="KE", office="foreign_minister", count=n) for n in range(1, 50)]
    assert {known.find(guise) for guise in guises} == {None}
    assert len(known._found) == 1
    known.find(replace(guises[0], first="2024-06-04", last="2024-06-04"))
    assert len(known._found) == 2


def test_only_so_many_readings_are_at_hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While events of many reports are drawn, others make room for those asked for, and those kept stay."""
    monkeypatch.setattr("aidememoire.workflow.desk.ROOM", 5)
    readings = {r.report.id: r for r in (build_meeting(f"2024-05-{n:02}", source=str(n)) for n in range(1, 21))}
    with open_record(tmp_path / "r.db") as record:
        for reading in readings.values():
            record.write_reading(reading)
        with open_transaction(record.engine) as connection:
            desk = Desk(connection)
            kept = sorted(readings)[:2]
            desk.keep(kept)
            for report in readings:
                desk.fetch([report])
                assert {*kept, report} <= desk.readings.keys() == {t.report for t in desk.tellings.values()}
                assert len(desk.readings) <= 5 + 2
            desk.fetch(readings)
            assert desk.readings.keys() == readings.keys()


def test_portions_hold_all_groups_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Groups go out once each, told by few reports; one that more reports tell goes alone; neighbours together."""
    monkeypatch.setattr("aidememoire.workflow.desk.ROOM", 4)
    reports = {f"t{n}{side}": f"r{n}" for n in range(30) for side in "ab"}
    large = tuple(f"t{n}a" for n in range(20, 30))
    pairs = [(f"t{n}{side}", f"t{n + 1}{side}") for n in range(0, 20, 2) for side in "ab"]
    portions = list(cut([large, *Random(1).sample(pairs, len(pairs))], reports))
    assert sorted(group for some in portions for group in some) == sorted([large, *pairs])
    for some in portions:
        assert some == (large,) or len({reports[t] for group in some for t in group}) <= 4
    monkeypatch.setattr("aidememoire.workflow.desk.PAIRS", 2)
    assert max(len(some) for some in cut(pairs, reports)) == 2
    places = {group: n for n, some in enumerate(portions) for group in some}
    assert all(places[f"t{n}a", f"t{n + 1}a"] == places[f"t{n}b", f"t{n + 1}b"] for n in range(0, 20, 2))
