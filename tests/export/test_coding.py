"""PLOVER and CAMEO: only words of the codebooks, the visitor first, facts without sentences."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from export.hostile import WORDS, write_hostile_record
from store.build_readings import Said, What, Who, build_reading

from aidememoire.consolidate.build import build_events
from aidememoire.export.cameo import COLUMNS, write_cameo
from aidememoire.export.plover import CONTEXTS, STANDING, build_records, write_plover
from aidememoire.model.record import Event
from aidememoire.ontology.load import get_act_codes, get_codes, load_terms
from aidememoire.ontology.plover import load_cameo_labels, load_codebook, load_state_codes
from aidememoire.views.chronology import query_chronology

FIELDS = {
    "id", "has_event", "date", "time", "enddate", "endtime", "source", "recipient", "event", "event_loc", "event_text",
    "quad_code", "event_scale", "mode", "context", "link", "text", "text_info", "cite_info", "coder", "coded_date",
    "coded_time", "comment",
}  # fmt: skip
ACTOR = {"code", "sector", "actor_text", "identifier_id", "identifier_text", "actor_loc", "office"}
CITE = {"corpus", "citation", "url", "title", "language", "publication", "license", "copyright", "coder", "codebook"}
OWN = {"date_edtf", "other_cite_info"}
OWN_CITE = {"report", "published"}
SECTORS = {"GOV", "LEG", "JUD", "MIL", "PTY"}


def build(kind: str = "visit", **values: Any) -> Event:
    """A contact of an Algerian host and an Italian guest, with what they said."""
    said = values.pop("said", ())
    roles = values.pop("roles", ("host", "guest"))
    text = (
        f"Amel Ziani, ministre, et Bruno Caldera, ambassadeur, à Alger et Lima ({kind} {sorted(values.items())}). "
        + " ".join(f"{s.words}." for s in said)
    )
    people = (
        Who(words="Amel Ziani", name="Amel Ziani", side="DZ", office="ministre", code="minister", role=roles[0]),
        Who(
            words="Bruno Caldera",
            name="Bruno Caldera",
            side="IT",
            office="ambassadeur",
            code="ambassador:DZ",
            role=roles[1],
        ),
    )
    what = What(words=text[: text.index(" (")], kind=kind, people=people, **{"date": "2024-05-14", **values})
    (event,) = build_events([build_reading(text, [what], said=said)])
    return event


def check(record: dict[str, Any]) -> None:
    """Against the codebook: names of fields, types, modes, contexts, forms of dates."""
    book = load_codebook()
    assert set(record) <= FIELDS | OWN
    assert {"id", "date", "source", "event"} <= set(record)
    assert len(record["date"]) == 10 and record["date"] <= record.get("enddate", record["date"])
    assert len(record["event"]) == 1 and set(record["event"]) <= set(book.events)
    assert (record["quad_code"], record["event_scale"]) == book.events[record["event"][0]]
    assert set(record["mode"]) <= set(book.modes.get(record["event"][0], ()))
    assert set(record["context"]) <= book.contexts
    for actor in (*record["source"], *record["recipient"]):
        assert set(actor) <= ACTOR and len(actor["code"]) == 3 and actor.get("sector", "GOV") in SECTORS
    for cited in (record["cite_info"], *record["other_cite_info"]):
        assert set(cited) <= CITE | OWN_CITE and {"corpus", "citation", "coder", "codebook"} <= set(cited)
    assert set(record["text_info"]) == {"start", "end"}


def test_the_lists_are_those_of_the_codebook() -> None:
    """Sixteen types; modes belong to types; four special contexts; quads from 1 to 4."""
    book = load_codebook()
    assert len(book.events) == 16 and set(book.modes) <= set(book.events)
    assert book.modes["CONSULT"] == ("visit", "third-party", "multilateral", "phone")
    assert book.special == {"historical", "future", "hypothetical", "negation"} and book.special < book.contexts
    assert {quad for quad, _ in book.events.values()} == {1, 2, 3, 4}


def test_every_code_of_the_ontology_is_in_the_lists() -> None:
    """PLOVER types and CAMEO codes of kinds and acts, contexts of domains, codes of states."""
    book, labels = load_codebook(), load_cameo_labels("fr")
    codes = [get_codes(t.code, m) for t in load_terms("kinds") for m in (None, "phone", "video")]
    codes += [get_act_codes(t.code) for t in load_terms("acts")]
    assert {plover for plover, _ in codes if plover} <= set(book.events)
    assert {cameo for _, cameo in codes if cameo} <= set(labels) and labels.keys() == load_cameo_labels("en").keys()
    assert set(CONTEXTS) <= {t.code for t in load_terms("domains")} and set(CONTEXTS.values()) <= book.contexts
    assert set(STANDING) <= {t.code for t in load_terms("statuses")} and set(STANDING.values()) <= book.special
    assert len(load_state_codes()) > 200 and all(len(c) == 3 for c in load_state_codes().values())


@pytest.mark.parametrize(
    ("event", "mode", "source", "recipient"),
    [
        (build("visit"), ["visit"], ["ITA"], ["DZA"]),
        (build("reception"), [], ["ITA"], ["DZA"]),
        (build("meeting", roles=(None, None)), [], ["DZA", "ITA"], []),
        (build("meeting", roles=(None, None), place=("Lima", "PE")), ["third-party"], ["DZA", "ITA"], []),
        (build("meeting", roles=(None, None), place=("Alger", "DZ")), [], ["DZA", "ITA"], []),
        (build("meeting", roles=(None, None), mode="sidelines"), ["multilateral"], ["DZA", "ITA"], []),
        (build("call", roles=(None, None), mode="phone"), ["phone"], ["DZA", "ITA"], []),
        (build("call", roles=(None, None), mode="video"), ["phone"], ["DZA", "ITA"], []),
        (build("visit", roles=(None, None)), [], ["DZA", "ITA"], []),
    ],
)
def test_the_visitor_is_the_source(event: Event, mode: list[str], source: list[str], recipient: list[str]) -> None:
    """And where no role is told all act alike; a mode stands only where it surely holds."""
    (record,) = build_records([event], {}, "test")
    check(record)
    assert record["mode"] == mode
    assert [a["code"] for a in record["source"]] == source
    assert [a["code"] for a in record["recipient"]] == recipient


@pytest.mark.parametrize(
    ("values", "context"),
    [
        ({"status": "planned"}, "future"),
        ({"status": "proposed"}, "hypothetical"),
        ({"status": "cancelled"}, "negation"),
        ({"status": "denied"}, "negation"),
        ({"background": True}, "historical"),
    ],
)
def test_what_did_not_simply_happen_says_so(values: dict[str, Any], context: str) -> None:
    """With the special contexts."""
    (record,) = build_records([build(**values)], {}, "test")
    check(record)
    assert context in record["context"]


@pytest.mark.parametrize("date", [None, "2024", "XXXX-05-14", "[2013-03-25,2019-03-25]"])
def test_a_date_that_is_not_known_is_not_made_up(date: str | None) -> None:
    """No record without a month; a month is its first and last day, with the date as it stands beside."""
    assert list(build_records([build(date=date)], {}, "test")) == []
    assert len(write_cameo([build(date=date)], "en").splitlines()) == 1
    (record,) = build_records([build(date="2024-02")], {}, "test")
    assert (record["date"], record["enddate"], record["date_edtf"]) == ("2024-02-01", "2024-02-29", "2024-02")


def test_acts_go_from_those_who_speak_to_the_others() -> None:
    """A request has a recipient, an agreement none; a plain statement has no record."""
    said = (
        Said(act="request", words="Rouvrez la ligne", speaker=0, states=("DZ",)),
        Said(act="agree", words="Ils rouvrent la ligne", speaker=0, states=("DZ", "IT"), domains=("health",)),
        Said(act="affirm", words="La ligne compte", speaker=1, states=("IT",)),
        Said(act="condemn", words="Cela suffit", speaker=1, states=("IT",), domains=("defence_security",)),
    )
    event = build("meeting", roles=(None, None), said=said)
    records = list(build_records([event], {}, "test"))
    for record in records:
        check(record)
    found = {r["event"][0]: r for r in records if r["id"] != event.id}
    assert set(found) == {"REQUEST", "AGREE", "ACCUSE"}
    assert [a["code"] for a in found["REQUEST"]["recipient"]] == ["ITA"]
    assert found["REQUEST"]["context"] == ["economic"] and found["AGREE"]["context"] == []
    assert [a["code"] for a in found["AGREE"]["source"]] == ["DZA", "ITA"] and found["AGREE"]["recipient"] == []
    assert found["ACCUSE"]["mode"] == ["disapprove"] and found["ACCUSE"]["context"] == ["military"]
    assert all(r["link"] == event.id for r in records)


def test_sentences_stay_behind(tmp_path: Path) -> None:
    """Hostile or not, no words of a report but names, offices, places and titles; each line is one JSON object."""
    with write_hostile_record(tmp_path / "r.db") as record:
        written = write_plover(query_chronology(record), {}, "test")
    lines = [json.loads(line) for line in written.splitlines()]
    assert len(lines) >= 4
    for line in lines:
        check(line)
        assert "text" not in line and "event_text" not in line
    assert WORDS[3:] not in written and "a reçu" not in written


def read_cameo(events: list[Event], language: str = "en") -> list[dict[str, str]]:
    """The table as another program reads it."""
    return list(csv.DictReader(io.StringIO(write_cameo(events, language), newline=""), delimiter="\t"))


def test_a_visit_is_made_and_hosted() -> None:
    """042 from the guest, 043 from the host; a talk goes both ways; the label stands beside, in both languages."""
    rows = read_cameo([build("visit")])
    assert [(r["source"], r["target"], r["cameo"]) for r in rows] == [("ITA", "DZA", "042"), ("DZA", "ITA", "043")]
    assert [r["label"] for r in rows] == ["Make a visit", "Host a visit"]
    rows = read_cameo([build("call", roles=(None, None))], "fr")
    assert [(r["source"], r["target"]) for r in rows] == [("DZA", "ITA"), ("ITA", "DZA")]
    assert {r["label"] for r in rows} == {"s'entretenir par téléphone"}


def test_what_has_no_code_or_did_not_happen_has_no_line() -> None:
    """Accreditations, plans, and a visit whose visitor is not told."""
    assert read_cameo([build("appointment"), build("visit", status="planned")]) == []
    assert read_cameo([build("visit", roles=(None, None))]) == []


def test_a_hostile_name_breaks_no_column(tmp_path: Path) -> None:
    """Every line has every column."""
    with write_hostile_record(tmp_path / "r.db") as record:
        written = write_cameo(query_chronology(record), "en")
    assert len(written.splitlines()) > 3
    assert {line.count("\t") for line in written.splitlines()} == {len(COLUMNS) - 1}
