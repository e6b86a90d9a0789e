"""The record on disk: exact, idempotent, verbatim, of a known version."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import inspect, text
from store.build_readings import Said, What, Who, build_meeting, build_reading
from store.cluster import Places

from aidememoire.errors import CitationError, RecordError
from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.model.span import Citation, Span
from aidememoire.store.citations import check_citations, find_citations
from aidememoire.store.dump import dump_record
from aidememoire.store.engine import build_engine, open_transaction
from aidememoire.store.record import open_record
from aidememoire.store.schema import HEAD, METADATA
from aidememoire.store.upgrade import MIGRATIONS, find_revisions

TEXT = (
    "🜁 La ministre Amel Ziani a reçu Bruno Caldera à Oran (AGC). Elle a promis d'ouvrir la ligne. "
    "Un partenariat lie les deux."
)
"""Its first character lies beyond U+FFFF and counts as one, in Python and in the database."""


@pytest.fixture
def full() -> Reading:
    """A reading with something in every field that the store has to bring back."""
    people = (
        Who(
            words="La ministre Amel Ziani",
            name="Amel Ziani",
            side="DZ",
            office="ministre",
            code="minister",
            role="host",
        ),
        Who(words="Bruno Caldera", name="Bruno Caldera", side="IT"),
    )
    what = What(
        words="La ministre Amel Ziani a reçu Bruno Caldera",
        kind="reception",
        date="2024-05-14",
        date_words="à Oran",
        people=people,
        place=("Oran", "DZ"),
    )
    return build_reading(
        TEXT,
        [what, replace(what, words="Un partenariat lie les deux", aside=True, people=())],
        said=[Said(act="commit", words="a promis d'ouvrir la ligne", speaker=0, states=("DZ",))],
        frameworks=[("strategic partnership", "Un partenariat", ("DZ", "IT"))],
        agency="AGC",
    )


def test_reading_comes_back_exactly(shelf: Places, full: Reading) -> None:
    """What is read from the store equals what was written, field by field."""
    with open_record(shelf / "r.db") as record:
        assert record.write_reading(full) is True
    with open_record(shelf / "r.db", create=False) as record:
        assert list(record.load_readings()) == [full]
        assert list(record.load_readings(["unknown"])) == []


def test_writing_twice_changes_nothing(shelf: Places, full: Reading) -> None:
    """The second time, nothing is written, whenever it happens."""
    with open_record(shelf / "r.db") as record:
        record.write_reading(full, at="2025-01-01T00:00:00Z")
        record.write_refusal(Refusal(source="b.bin", reason="not text"), at="2025-01-01T00:00:00Z")
        before = list(dump_record(record))
        assert record.write_reading(full, at="2025-02-02T00:00:00Z") is False
        assert record.write_refusal(Refusal(source="b.bin", reason="not text"), at="2025-02-02T00:00:00Z") is False
        assert list(dump_record(record)) == before


def test_one_text_from_two_sources_is_one_report(shelf: Places, full: Reading) -> None:
    """The text is kept once, under both sources, whichever came first."""
    other = replace(full, report=replace(full.report, source="z.txt"))
    dumps = []
    for name, order in (("r", (full, other)), ("s", (other, full))):
        with open_record(shelf / name) as record:
            assert [record.write_reading(r) for r in order] == [True, True]
            assert [r.report.source for r in record.load_readings()] == ["a.txt"]
            dumps.append(list(dump_record(record)))
    assert dumps[0] == dumps[1]


def test_newer_reading_speaks_and_the_older_stays(shelf: Places, full: Reading) -> None:
    """Reading again with another version adds a reading; the last one written is the current one."""
    newer = replace(full, versions=(("pack", "fr 2"),))
    with open_record(shelf / "r.db") as record:
        for reading in (full, newer):
            record.write_reading(reading)
        assert list(record.load_readings()) == [newer]
        record.write_reading(full)
        assert list(record.load_readings()) == [full]
        assert sum('"table": "readings"' in line for line in dump_record(record)) == 2


def test_refused_page_read_later_is_refused_no_more(shelf: Places, full: Reading) -> None:
    """A page that is mended and read is taken off the list of refusals."""
    with open_record(shelf / "r.db") as record:
        record.write_refusal(Refusal(source=full.report.source, reason="empty"))
        record.write_reading(full)
        assert not any('"table": "refusals"' in line for line in dump_record(record))


def test_every_citation_is_found(full: Reading) -> None:
    """The walk reaches citations in tuples, in nested values and in reasons."""
    quotes = {c.quote for c in find_citations(full)}
    assert {"AGC", "Oran", "ministre", "a promis d'ouvrir la ligne", "Un partenariat", TEXT[:2], TEXT[:3]} <= quotes
    assert all(c.quote == TEXT[c.span.start : c.span.end] for c in check_citations(full))


def test_quote_that_is_not_its_slice_is_refused(shelf: Places, full: Reading) -> None:
    """One wrong quote, however deep, and nothing is written."""
    wrong = Citation(report=full.report.id, span=Span(start=0, end=3), quote="xyz")
    gap = replace(full.gaps[0], citation=wrong)
    with open_record(shelf / "r.db") as record:
        before = list(dump_record(record))
        for bad in (
            replace(full, gaps=(gap,)),
            replace(full, gaps=(replace(gap, citation=replace(full.gaps[0].citation, report="other")),)),
            replace(full, report=replace(full.report, text=full.report.text[:-8])),
        ):
            with pytest.raises(CitationError):
                record.write_reading(bad)
        assert list(dump_record(record)) == before


def test_database_itself_refuses_a_wrong_quote(shelf: Places, full: Reading) -> None:
    """Even a program that goes around this one cannot store words that are not there."""
    with open_record(shelf / "r.db") as record:
        record.write_reading(full)
    row = {"report": full.report.id, "start": 2, "end": 5, "quote": "xyz"}
    engine = build_engine(shelf / "r.db")
    with pytest.raises(RecordError, match="slice"), open_transaction(engine, writing=True) as connection:
        connection.execute(text("INSERT INTO citations VALUES (:report, :start, :end, :quote)"), row)
    engine.dispose()


def test_interrupted_write_leaves_nothing(shelf: Places, full: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure in the middle of a report leaves no part of it."""
    with open_record(shelf / "r.db") as record:
        before = list(dump_record(record))

        def fail(*_: object) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr("aidememoire.store.record._write_current", fail)
            with pytest.raises(KeyboardInterrupt):
                record.write_reading(full)
        assert list(dump_record(record)) == before
        assert record.write_reading(full) is True


def test_migrations_give_the_tables_of_the_code(shelf: Places) -> None:
    """The steps of the migrations end where the code's tables stand: tables, columns, types, keys, indexes."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with open_record(shelf / "r.db") as record, record.engine.connect() as connection:
        options = {"compare_type": True, "include_name": lambda name, *_: not (name or "").startswith("passage_words")}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), METADATA) == []
        tables = {t for t in inspect(connection).get_table_names() if not t.startswith("passage_words_")}
        assert tables == {*METADATA.tables, "alembic_version", "passage_words"}


def test_head_is_the_last_migration() -> None:
    """HEAD names the last file, and every file begins with its own revision."""
    files = sorted((MIGRATIONS / "versions").glob("[0-9]*.py"))
    assert max(find_revisions()) == HEAD
    assert all(f'revision = "{f.name.partition("_")[0]}"' in f.read_text(encoding="utf-8") for f in files)


def test_newer_record_is_refused(shelf: Places) -> None:
    """A record of a later version is not touched."""
    open_record(shelf / "r.db").close()
    engine = build_engine(shelf / "r.db")
    with open_transaction(engine, writing=True) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(RecordError, match="newer version"):
        open_record(shelf / "r.db")


def test_what_is_no_record_is_refused(tmp_path: Path) -> None:
    """Missing, a folder, another file, another database, an empty file: each in a sentence, none overwritten."""
    notes = tmp_path / "notes.txt"
    notes.write_text("not a database, only some notes that are long enough to look at " * 20)
    sqlite3.connect(tmp_path / "other.db").execute("CREATE TABLE t (x)").connection.close()
    (tmp_path / "empty.db").touch()
    with pytest.raises(RecordError, match="no record there"):
        open_record(tmp_path / "missing.db", create=False)
    with pytest.raises(RecordError, match="does not exist"):
        open_record(tmp_path / "no" / "r.db")
    with pytest.raises(RecordError, match="is a folder"):
        open_record(tmp_path)
    with pytest.raises(RecordError, match="not a record"):
        open_record(notes)
    with pytest.raises(RecordError, match="not a record"):
        open_record(tmp_path / "other.db")
    with pytest.raises(RecordError, match="is empty"):
        open_record(tmp_path / "empty.db", create=False)
    assert not (tmp_path / "missing.db").exists()
    assert notes.read_text().startswith("not a database")


def test_opening_a_record_loads_no_migrations(shelf: Places) -> None:
    """A record of this version opens without Alembic, which would double the start of every command."""
    open_record(shelf / "r.db").close()
    code = (
        "import sys; from aidememoire.store.record import open_record; "
        "open_record(sys.argv[1], create=False).close(); sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(shelf / "r.db")], check=False).returncode == 0


def test_reader_beside_a_writer(shelf: Places) -> None:
    """A reader sees the record as it was while another writes to it."""
    with open_record(shelf / "r.db") as one, open_record(shelf / "r.db") as other:
        one.write_reading(build_meeting(source="a"))
        reading = other.load_readings()
        assert next(reading) is not None
        one.write_reading(build_meeting(source="b"))
        assert len(list(other.load_readings())) == 2
        reading.close()
