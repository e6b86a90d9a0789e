"""Frameworks over time, from the reference data and from what reports name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from store.build_readings import Scribe
from views.relations import Telling, read

from aidememoire.model.span import Because
from aidememoire.model.ties import FrameworkMention, Ties
from aidememoire.model.time import When
from aidememoire.store.record import Record, open_record
from aidememoire.views.frameworks import query_frameworks
from aidememoire.workflow.consolidate import draw_pending


def write(path: Path) -> Record:
    """A report of 2016 that names a partnership of the United States and Viet Nam the data do not have."""
    told = read(
        Telling(date="2016-05-23", words="Le partenariat renforcé avance", sides=("DZ", "IT"), published="2016-05-24")
    )
    words = Scribe(told.report.id, told.report.text).cite("partenariat renforcé")
    mention = FrameworkMention(
        citation=words,
        name="enhanced partnership",
        as_printed=words.quote,
        parties=("US", "VN"),
        because=(Because(rule="test"),),
        since=When(edtf="2014"),
    )
    record = open_record(path)
    record.write_reading(replace(told, ties=Ties(frameworks=(mention,))))
    draw_pending(record)
    return record


def test_data_and_reports_stand_together_in_order(tmp_path: Path) -> None:
    """With their rows and their words."""
    with write(tmp_path / "r.db") as record:
        found = query_frameworks(record, ("US", "VN"))
        (named,) = [f for f in query_frameworks(record) if f.reports]
    assert [f.since for f in found] == sorted(f.since or "" for f in found)
    assert {f.name for f in found} >= {"diplomatic relations", "comprehensive partnership", "enhanced partnership"}
    assert all(f.sources or f.citations for f in found)
    assert (named.name, named.since, named.printed) == ("enhanced partnership", "2014", ("partenariat renforcé",))


def test_an_earlier_day_knows_neither_what_began_later_nor_what_ended_later(tmp_path: Path) -> None:
    """The comprehensive partnership was in force in 2015 and is not since 2023."""
    with write(tmp_path / "r.db") as record:
        then = {f.name: f for f in query_frameworks(record, ("US", "VN"), on="2015-01-01")}
        now = {f.name: f for f in query_frameworks(record, ("US", "VN"))}
    assert "comprehensive strategic partnership" in now and "comprehensive strategic partnership" not in then
    assert now["comprehensive partnership"].until is not None and then["comprehensive partnership"].until is None
