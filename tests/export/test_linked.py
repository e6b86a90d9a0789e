"""Linked data and the feed: read by other programs without the network; hostile names stay text; ids stay."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import feedparser
import pytest
from export.hostile import NAME, TURNED, WORDS, write_hostile_record
from pyld import jsonld

from aidememoire.store.record import Record
from aidememoire.workflow.exports import build_feed, build_file

ATOM = "{http://www.w3.org/2005/Atom}"
OA, PROV, SCHEMA = "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/prov#", "https://schema.org/"


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Record:
    """The record in which everything is hostile."""
    return write_hostile_record(tmp_path_factory.mktemp("hostile") / "r.db")


def refuse(url: str, options: Any) -> None:
    """A document loader that fetches nothing."""
    raise AssertionError(f"{url} was asked for")


def expand(record: Record) -> list[dict[str, Any]]:
    """The document as a processor of JSON-LD sees it."""
    document = json.loads(build_file(record, "jsonld", (), "fr"))
    return list(jsonld.expand(document, {"documentLoader": refuse}))


def test_nothing_is_lost_when_the_document_is_expanded(record: Record) -> None:
    """Every key of every node means something: none is dropped for want of a context."""
    document = json.loads(build_file(record, "jsonld", (), "fr"))
    used: set[str] = set()

    def walk(value: object) -> None:
        if isinstance(value, dict):
            used.update(value)
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    walk(document["@graph"])
    assert used <= set(document["@context"])
    assert len(expand(record)) == len(document["@graph"])


def test_selectors_point_at_the_very_words(record: Record) -> None:
    """Quotation and place agree with the text of the report; every body and source is a node of the document."""
    from sqlalchemy import select

    from aidememoire.store.engine import open_transaction
    from aidememoire.store.schema import REPORTS

    with open_transaction(record.engine) as connection:
        texts = {f"urn:aidememoire:report:{i}": t for i, t in connection.execute(select(REPORTS.c.id, REPORTS.c.text))}
    nodes = expand(record)
    known = {node["@id"] for node in nodes} | {a["@id"] for n in nodes for a in n.get(f"{SCHEMA}attendee", ())}
    annotations = [n for n in nodes if f"{OA}Annotation" in n["@type"]]
    assert len(annotations) > 5
    for node in annotations:
        target = node[f"{OA}hasTarget"][0]
        quote, place = target[f"{OA}hasSelector"]
        assert quote["@type"] == [f"{OA}TextQuoteSelector"] and place["@type"] == [f"{OA}TextPositionSelector"]
        start, end = (place[f"{OA}{k}"][0]["@value"] for k in ("start", "end"))
        source = target[f"{OA}hasSource"][0]["@id"]
        assert texts[source][start:end] == quote[f"{OA}exact"][0]["@value"]
        assert {source, node[f"{OA}hasBody"][0]["@id"]} <= known


def test_events_are_events_with_people_and_where_they_come_from(record: Record) -> None:
    """schema.org for the thing, PROV for the reports; a date without a year is EDTF alone."""
    events = [n for n in expand(record) if f"{SCHEMA}Event" in n["@type"]]
    assert len(events) >= 2
    for event in events:
        assert event[f"{PROV}wasDerivedFrom"] and event[f"{PROV}wasGeneratedBy"]
        assert {a["@type"][0] for a in event[f"{SCHEMA}attendee"]} == {f"{SCHEMA}Person"}
    dates = sorted(str(e.get(f"{SCHEMA}startDate", [{"@value": ""}])[0]["@value"]) for e in events)
    assert dates[-1] == "2024-05-14" and "2023-02-01" not in dates
    identifiers = [n["@id"] for n in expand(record)]
    assert len(identifiers) == len(set(identifiers))
    assert all(re.fullmatch(r"urn:aidememoire:[A-Za-z0-9:._%~-]+", i) for i in identifiers)


def test_a_feed_is_read_by_another_program(record: Record) -> None:
    """Well formed, with what the standard requires of a feed and of each entry; hostile names are text."""
    written = build_feed(record, ("DZ", "IT"), "fr", address="https://example.org/atom.xml")
    root = ElementTree.fromstring(written)
    assert root.tag == f"{ATOM}feed"
    for element in (root, *root.findall(f"{ATOM}entry")):
        for tag in ("id", "title", "updated"):
            assert (element.findtext(f"{ATOM}{tag}") or "").strip()
        assert re.fullmatch(
            r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", element.findtext(f"{ATOM}updated") or ""
        )
    tags = {e.tag.removeprefix(ATOM) for e in root.iter()}
    assert tags <= {
        "feed",
        "id",
        "title",
        "updated",
        "author",
        "name",
        "link",
        "entry",
        "published",
        "category",
        "summary",
    }
    assert all((e.get("href") or "").startswith("https://") for e in root.iter(f"{ATOM}link"))
    read = feedparser.parse(written)
    assert not read.bozo and len(read.entries) >= 2
    assert any(NAME in e.findtext(f"{ATOM}title", "") for e in root.findall(f"{ATOM}entry"))
    assert "<script" not in written and TURNED not in written


@pytest.mark.parametrize("form", ["jsonld", "atom", "plover", "cameo"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_equal_records_give_equal_texts(record: Record, form: str, language: str) -> None:
    """Twice over, in both languages."""
    assert build_file(record, form, (), language) == build_file(record, form, (), language)


def test_words_are_carried_whole(record: Record) -> None:
    """What was said stands in the document as it was printed."""
    texts = [n[f"{SCHEMA}text"][0]["@value"] for n in expand(record) if f"{SCHEMA}Quotation" in n["@type"]]
    assert WORDS in texts


def test_an_empty_record_is_an_empty_feed(tmp_path: Path) -> None:
    """And still a feed."""
    from aidememoire.store.record import open_record

    with open_record(tmp_path / "empty.db") as record:
        root = ElementTree.fromstring(build_feed(record, (), "en"))
    assert root.find(f"{ATOM}entry") is None and root.findtext(f"{ATOM}updated")
