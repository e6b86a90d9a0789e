"""What people decided goes wherever the record goes: said as theirs, never as the words of a report."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

import pytest
from export.hostile import NAME, write_hostile_record

from aidememoire.export.document_html import write_html
from aidememoire.export.document_markdown import write_markdown
from aidememoire.store.record import Record
from aidememoire.views.chronology import query_chronology
from aidememoire.workflow.documents import build_fiche
from aidememoire.workflow.exports import build_file
from aidememoire.workflow.review import add_event, correct_event, note_event
from aidememoire.workflow.tables import build_tables

AUTHOR = '<img src=x onerror=alert(3)> "Mai"'
REASON = "=1+1 | the palace's <b>diary</b>"
DECIDED = {"author": AUTHOR, "at": "2026-01-01T00:00:00+00:00"}


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    """The hostile record with a date corrected, a note, and an event added, by somebody hostile."""
    with write_hostile_record(tmp_path_factory.mktemp("decided") / "r.db") as opened:
        event = next(e for e in query_chronology(opened) if e.when.edtf == "2024-05-14")
        correct_event(opened, event, "date", "2024-05-13", reason=REASON, **DECIDED)
        note_event(opened, event, "# note *x* [y](javascript:alert(4))", **DECIDED)
        added = {
            "kind": "call",
            "status": "held",
            "date": "2024-06-02",
            "parties": ["DZ", "IT"],
            "people": ["Amel Ziani; ministre; DZ; initiator", "Bruno Caldera; ambassadeur; IT; recipient"],
            "source": "note 12 </p>",
            "text": "Entretien du 2 juin.",
        }
        add_event(opened, added, reason=REASON, **DECIDED)
        yield opened


def test_documents_say_who_decided(record: Record) -> None:
    """As text, in every format."""
    document = build_fiche(record, ("DZ", "IT"), "fr")
    page = write_html(document)
    assert "13 mai 2024" in page and "diary" in page and "note 12" in page
    for sign in ("<img", "<b>diary", "note 12 </p>"):
        assert sign not in page
    assert "\\<img src=x onerror=alert(3)\\>" in write_markdown(document)


def test_linked_data_attribute_it(record: Record) -> None:
    """The author is an agent; the corrected event and the added one are attributed to it."""
    graph = json.loads(build_file(record, "jsonld", (), "fr"))["@graph"]
    (agent,) = [n for n in graph if "prov:Agent" in n["type"]]
    assert agent["name"] == AUTHOR and " " not in agent["id"] and "<" not in agent["id"]
    attributed = [n for n in graph if n.get("wasAttributedTo") == [agent["id"]]]
    assert sorted(n["date"] for n in attributed) == ["2024-05-13", "2024-06-02"]


def test_what_was_added_by_hand_cites_its_source(record: Record) -> None:
    """And no report."""
    lines = [json.loads(line) for line in build_file(record, "plover", (), "en").splitlines()]
    (added,) = [line for line in lines if line["date"] == "2024-06-02"]
    assert added["cite_info"]["citation"] == "note 12 </p>" and added["text_info"] == {}
    assert added["mode"] == ["phone"] and added["other_cite_info"] == []


def test_the_feed_has_it_when_it_was_decided(record: Record) -> None:
    """At the time it was added, with what was said of it."""
    atom = "{http://www.w3.org/2005/Atom}"
    entries = ElementTree.fromstring(build_file(record, "atom", (), "fr")).findall(f"{atom}entry")
    (added,) = [e for e in entries if "2 juin 2024" in (e.findtext(f"{atom}title") or "")]
    assert added.findtext(f"{atom}published") == DECIDED["at"]
    assert "note 12 </p>" in (added.findtext(f"{atom}summary") or "") and AUTHOR in (
        added.findtext(f"{atom}summary") or ""
    )


def test_tables_mark_what_is_not_of_a_report(record: Record) -> None:
    """The fields decided; names of reports stay."""
    tables = {t.heading.name: t for t in build_tables(record)}
    marked = {row["date"]: row["corrected"] for row in tables["events"].rows}
    assert marked["2024-05-13"] == ("date",)
    assert NAME in {row["name"] for row in tables["participants"].rows}


def test_rows_of_one_table_are_found_in_the_others(record: Record) -> None:
    """Events, acts, commitments, mechanisms and reports that a row names have theirs."""
    tables = {t.heading.name: t for t in build_tables(record)}
    for column, home, key in (
        ("event", "events", "id"),
        ("report", "sources", "report"),
        ("commitment", "commitments", "id"),
        ("mechanism", "mechanisms", "id"),
    ):
        known = {row[key] for row in tables[home].rows}
        for name, table in tables.items():
            if name in ("events", "mechanisms") and column == "mechanism":
                continue
            named = {row[column] for row in table.rows if row.get(column)}
            assert named <= known, (name, column)
    acts = {row["id"] for row in tables["acts"].rows}
    assert {row["item"] for row in tables["citations"].rows if row["field"] == "act"} == acts
