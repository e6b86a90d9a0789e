"""A record from Python: typed rows, tables other programs take, hostile words that stay text, a cheap root."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import duckdb
import pandas
import polars
import pyarrow
import pytest
from export.hostile import NAME, OFFICE, write_hostile_record
from views.relations import BOTH, Telling, write_record

import aidememoire as am
from aidememoire.errors import RecordError, UnknownNameError
from aidememoire.model.commitments import Commitment
from aidememoire.model.record import Event


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A relationship with promises, a session and a matter spoken of."""
    path = tmp_path_factory.mktemp("record") / "r.db"
    tellings = (
        Telling(date="2023-03-05", mechanism="commission mixte", ordinal=2, kind="dialogue"),
        Telling(date="2024-03-05", acts=(("commit", "DZ", "financer la ligne en Mer Orientale"),)),
        Telling(date="2024-05-14", acts=(("agree", BOTH, "rouvrir la liaison"),), sides=("DZ", "IT")),
        Telling(date="2024-06-01", sides=("DZ", "ES"), kind="visit"),
    )
    write_record(path, *tellings).close()
    return path


@pytest.fixture
def record(place: Path) -> Iterator[am.Record]:
    """The record, open for questions."""
    with am.open(place) as opened:
        yield opened


@pytest.fixture
def hostile(tmp_path: Path) -> Iterator[am.Record]:
    """The record in which everything is hostile, open for questions in French."""
    write_hostile_record(tmp_path / "h.db").close()
    with am.open(tmp_path / "h.db", language="fr") as opened:
        yield opened


class Shown(HTMLParser):
    """Tags and text of what a notebook shows."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_rows_are_values_of_the_record(record: am.Record) -> None:
    """Counted, indexed, sliced, gone through."""
    events = record.chronology("DZ", "IT")
    assert len(events) == 3 and all(isinstance(e, Event) for e in events)
    assert events[-1] is list(events)[2] and len(events[:2]) == 2
    assert [e.when.edtf for e in events] == [row["date"] for row in events.to_dicts()]
    assert repr(events) == "<3 events>"
    assert isinstance(record.commitments("DZ", "IT")[0], Commitment)


def test_sides_have_codes_and_names(record: am.Record) -> None:
    """In any language of the data, whatever their case; what is no side is an error that says what is near."""
    assert len(record.chronology("dz", "Italie")) == len(record.chronology("Algeria", "IT")) == 3
    assert record.parties() == {"DZ": 4, "IT": 3, "ES": 1}
    with pytest.raises(UnknownNameError, match=r"near it: .*DZ"):
        record.chronology("Algeri")


def test_other_programs_take_the_rows_as_they_are(record: am.Record) -> None:
    """polars, pyarrow, pandas and DuckDB, by the Arrow interface."""
    events = record.chronology()
    assert polars.DataFrame(events)["kind"].to_list() == [e.kind for e in events]
    assert pyarrow.table(events).num_rows == 4
    assert list(pandas.DataFrame.from_arrow(events)["id"]) == [e.id for e in events]
    assert list(events.to_pandas()["id"]) == events.to_polars()["id"].to_list()
    whole = events.to_arrow()
    assert duckdb.sql("SELECT count(*) FROM whole").fetchall() == [(4,)]
    assert whole.schema.field("parties").type == pyarrow.list_(pyarrow.string())


def test_every_question_gives_a_table(record: am.Record) -> None:
    """With the columns that are documented, empty or not; and shows itself."""
    answers = (
        record.chronology(start="2024", end="2024-05"), record.commitments(), record.mechanisms(), record.frameworks(),
        record.calendar("DZ", "IT", start="2020", end="2030"), record.positions("DZ", "Mer Orientale"), record.people(),
        record.search("liaison"), record.table("citations"), record.chronology("VN"),
    )  # fmt: skip
    for answer in answers:
        assert answer.to_arrow().num_rows == len(answer)
        assert "table" in Shown(answer._repr_html_()).tags
        assert answer.to_csv().startswith("\ufeff")
    filled = [True, True, False, False, True, True, True, True, True, False]
    assert [len(a) > 0 for a in answers] == filled


def test_what_a_day_knew(record: am.Record) -> None:
    """Reports are written from 1 January 2025 on; before, the record knew nothing."""
    assert len(record.chronology(known_on="2025-01-01")) == 4
    assert len(record.chronology(known_on="2024-12-31")) == 0
    assert len(record.chronology(as_of="2024-03-31")) == 2


def test_hostile_words_stay_text_in_a_notebook(hostile: am.Record, tmp_path: Path) -> None:
    """Rows, sheets and documents."""
    events = hostile.chronology()
    for html in (events._repr_html_(), hostile.table("acts")._repr_html_(), hostile.event(events[0].id)._repr_html_()):
        assert not {"script", "img", "a"} & Shown(html).tags
    assert OFFICE in Shown(hostile.event(events[0].id)._repr_html_()).text
    assert NAME in Shown(hostile.table("participants")._repr_html_()).text
    frame = hostile.fiche("DZ", "IT")._repr_html_()
    assert frame.count("<") == 2 and "sandbox" in frame


def test_papers_and_pictures_are_saved_by_their_ending(record: am.Record, tmp_path: Path) -> None:
    """And another ending is an error."""
    paper = record.brief("DZ", "IT", people=("Amel Ziani",))
    for name in ("n.md", "n.html", "n.docx"):
        paper.save(tmp_path / name)
    assert (tmp_path / "n.docx").read_bytes().startswith(b"PK") and "Amel Ziani" in str(paper)
    drawing = record.timeline("DZ", "IT", theme="dark")
    for name in ("p.svg", "p.png"):
        drawing.save(tmp_path / name)
    assert "<svg" in record.contacts("DZ", "IT")._repr_html_()
    with pytest.raises(ValueError, match=r"\.md, \.html, \.docx"):
        paper.save(tmp_path / "n.pdf")
    with pytest.raises(ValueError, match="svg or"):
        drawing.save(tmp_path / "p.gif")
    with pytest.raises(ValueError, match="nothing to draw"):
        record.timeline("VN").save(tmp_path / "p.svg")


def test_what_is_not_there_is_an_error(record: am.Record, tmp_path: Path) -> None:
    """A record, an event, a person, a table, a language."""
    with pytest.raises(RecordError):
        am.open(tmp_path / "none.db")
    with pytest.raises(UnknownNameError):
        record.event("ffffffff")
    with pytest.raises(UnknownNameError, match="nobody's name"):
        record.person("Xerxes Quill")
    with pytest.raises(UnknownNameError, match="events, participants"):
        record.table("meetings")
    with pytest.raises(ValueError, match="fr, en"):
        am.open(tmp_path / "none.db", language="de")
    with pytest.raises(AttributeError, match="no attribute"):
        am.nothing  # noqa: B018


def test_the_root_is_cheap() -> None:
    """Nothing of the package, and no library, is loaded before something is asked for."""
    code = (
        "import sys; import aidememoire; "
        "print([m for m in sys.modules if m.startswith('aidememoire.') or m in ('sqlalchemy', 'pyarrow', 'msgspec')])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
