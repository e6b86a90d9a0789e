"""Copies, backups and checks: nothing lost on the way, on either engine; and whatever is changed is found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from store.build_readings import Said, What, Who, build_reading
from store.cluster import Cluster, Places

from aidememoire.errors import RecordError
from aidememoire.model.reading import Reading
from aidememoire.store.backup import back_up
from aidememoire.store.check import check_record
from aidememoire.store.codec import decode_plain
from aidememoire.store.copy import copy_into
from aidememoire.store.dump import dump_record
from aidememoire.store.engine import open_transaction
from aidememoire.store.packing import pack
from aidememoire.store.record import Record, open_record
from aidememoire.views.chronology import query_chronology
from aidememoire.views.search import query_search
from aidememoire.workflow.consolidate import draw_pending, rebuild

SECRET = "Rien de ceci n'est cité : horaires, menus, météo."


def tell(number: int) -> Reading:
    """A meeting, with a sentence that nothing cites."""
    people = (
        Who(words="La ministre Amel Ziani", name="Amel Ziani", side="DZ", office="ministre", role="host"),
        Who(words="Bruno Caldera", name="Bruno Caldera", side="IT", role="guest"),
    )
    words = "La ministre Amel Ziani a reçu Bruno Caldera"
    event = What(words=words, kind="reception", date=f"2024-05-{1 + number % 28:02}", people=people)
    said = (Said(act="agree", words="rouvrir la ligne", speaker=0, states=("DZ", "IT")),)
    content = f"🜁 {words} à Oran.\n{SECRET} Dépêche {number}.\nIls vont rouvrir la ligne."
    return build_reading(content, [event], source=f"{number}.txt", said=said)


@pytest.fixture
def record(shelf: Places) -> Iterator[Record]:
    """Twelve reports, drawn."""
    with open_record(shelf / "r.db") as found:
        for number in range(12):
            found.write_reading(tell(number))
        draw_pending(found)
        yield found


@pytest.fixture(params=["sqlite", "postgresql"])
def elsewhere(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A new place on each engine."""
    if request.param == "sqlite":
        return str(tmp_path / "copy.db")
    cluster: Cluster = request.getfixturevalue("cluster")
    return cluster.build_place()


def test_a_copy_is_the_same_record(record: Record, elsewhere: str) -> None:
    """Every row of every table, from either engine to either; and it can be searched."""
    assert copy_into(record, elsewhere) == 12
    with open_record(elsewhere, create=False) as copy:
        assert list(dump_record(copy)) == list(dump_record(record))
        assert query_search(copy, "météo", limit=50).hits == query_search(record, "météo", limit=50).hits
        assert check_record(copy).faults == ()
        copy.write_reading(tell(20))
        assert draw_pending(copy) == 1


def test_a_copy_without_texts_keeps_quotes_and_nothing_else(record: Record, elsewhere: str) -> None:
    """The uncited sentence is nowhere; events, quotes and search stay; nothing can be added or drawn again."""
    copy_into(record, elsewhere, texts=False)
    with open_record(elsewhere, create=False) as copy:
        assert "météo" not in "\n".join(dump_record(copy))
        assert query_chronology(copy) == query_chronology(record)
        assert query_search(copy, "météo").hits == ()
        hit = query_search(copy, "rouvrir ligne").hits[0]
        assert hit.quotes[-1].quote == "rouvrir la ligne"
        found = check_record(copy)
        assert (found.withheld, found.faults) == (12, ())
        for change in (lambda: copy.write_reading(tell(30)), lambda: rebuild(copy)):
            with pytest.raises(RecordError, match="without its texts"):
                change()


def test_no_word_of_a_withheld_text_stays_in_the_file(record: Record, tmp_path: Path) -> None:
    """Neither in a table nor in the index of words."""
    copy_into(record, str(tmp_path / "bare.db"), texts=False)
    content = (tmp_path / "bare.db").read_bytes()
    assert b"menus" not in content and b"rouvrir" in content


def test_a_copy_of_a_copy_without_texts_is_the_same(record: Record, elsewhere: str, tmp_path: Path) -> None:
    """Once withheld, a text stays so, and its proof with it."""
    copy_into(record, elsewhere, texts=False)
    with open_record(elsewhere, create=False) as bare:
        copy_into(bare, str(tmp_path / "again.db"))
        with open_record(tmp_path / "again.db", create=False) as again:
            assert list(dump_record(again)) == list(dump_record(bare))


def test_a_place_that_holds_a_record_is_not_written_over(record: Record, elsewhere: str) -> None:
    """Nor mixed with another."""
    copy_into(record, elsewhere)
    with open_record(elsewhere) as copy:
        before = list(dump_record(copy))
    with pytest.raises(RecordError, match="already"):
        copy_into(record, elsewhere)
    with open_record(elsewhere) as copy:
        assert list(dump_record(copy)) == before


def test_a_copy_that_fails_leaves_no_file(record: Record, tmp_path: Path) -> None:
    """Half a copy would look like a record."""

    def fail(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        copy_into(record, str(tmp_path / "half.db"), on_progress=fail)
    assert list(tmp_path.glob("half*")) == []


def test_a_backup_is_a_record(record: Record, tmp_path: Path) -> None:
    """From either engine a file, whole, beside an open writer; an existing file is left alone."""
    with open_transaction(record.engine, writing=True) as connection:
        connection.execute(text("INSERT INTO refusals VALUES ('x', 'being written', NULL)"))
        back_up(record, str(tmp_path / "b.db"))
        connection.rollback()
    with open_record(tmp_path / "b.db", create=False) as copy:
        assert list(dump_record(copy)) == list(dump_record(record))
    assert sorted(p.name for p in tmp_path.glob("b.db*")) in (["b.db"], ["b.db", "b.db-shm", "b.db-wal"])
    with pytest.raises(RecordError, match="exists"):
        back_up(record, str(tmp_path / "b.db"))
    with pytest.raises(RecordError, match="does not exist"):
        back_up(record, str(tmp_path / "no" / "b.db"))
    with pytest.raises(RecordError, match="is a file"):
        back_up(record, "postgresql://host/notes")


def change(record: Record, *statements: str, **values: object) -> None:
    """Do what no program of ours does: go around the rules."""
    off = {
        "sqlite": ["DROP TRIGGER reports_text", "DROP TRIGGER citations_update"],
        "postgresql": ["ALTER TABLE reports DISABLE TRIGGER USER", "ALTER TABLE citations DISABLE TRIGGER USER"],
    }
    with open_transaction(record.engine, writing=True) as connection:
        for statement in (*off[record.engine.dialect.name], *statements):
            connection.execute(text(statement), values if ":" in statement else {})


def test_a_clean_record_is_clean(record: Record) -> None:
    """Every citation is compared: those of readings, events and people too."""
    found = check_record(record)
    assert (found.reports, found.withheld, found.faults) == (12, 0, ()) and found.citations > 400


@pytest.mark.parametrize(
    ("statement", "kinds"),
    [
        ("UPDATE citations SET quote = 'xxxxx ' || substr(quote, 7) WHERE length(quote) > 40", {"quote"}),
        ("UPDATE reports SET text = 'x' || text", {"quote", "beyond"}),
        ("UPDATE reports SET text = substr(text, 1, 20)", {"beyond", "quote"}),
        ("UPDATE readings SET current = NOT current", {"current"}),
        ("DELETE FROM sources", {"sourceless"}),
        ("UPDATE readings SET id = 'f' || substr(id, 2)", {"altered"}),
    ],
)
def test_what_was_changed_is_found(record: Record, statement: str, kinds: set[str]) -> None:
    """And said where: the report, the table, the place."""
    change(record, statement)
    faults = check_record(record).faults
    assert faults and {f.kind for f in faults} <= kinds and {f.kind for f in faults} & kinds
    assert all(f.row for f in faults)


def test_bytes_that_are_no_value_are_found(record: Record) -> None:
    """A damaged reading is named, and the rest is looked at all the same."""
    change(record, "UPDATE events SET content = :junk", junk=b"junk")
    faults = check_record(record).faults
    assert {(f.kind, f.table) for f in faults} == {("unreadable", "events")}


def test_an_event_that_cites_other_words_is_found(record: Record) -> None:
    """Drawn tables are compared with the reports as well."""
    with open_transaction(record.engine) as connection:
        row, content = connection.execute(text("SELECT id, content FROM events ORDER BY id")).first() or ("", b"")
    bad = pack(decode_plain(content).replace("Bruno Caldera", "Bruno Falbera").encode())
    change(record, "UPDATE events SET content = :bad WHERE id = :row", bad=bad, row=row)
    faults = check_record(record).faults
    assert faults and {(f.kind, f.table, f.row) for f in faults} == {("quote", "events", row)}
    assert all("Caldera" in f.actual and "Falbera" in f.quote and f.source.endswith(".txt") for f in faults)


def test_quotes_changed_after_the_text_was_withheld_are_found(record: Record, elsewhere: str) -> None:
    """The seal tells, where there is no text to compare with; and readings no longer agree with the quotes."""
    copy_into(record, elsewhere, texts=False)
    with open_record(elsewhere, create=False) as copy:
        change(copy, "UPDATE citations SET quote = 'fermer la porte ' WHERE quote = 'rouvrir la ligne'")
        faults = check_record(copy).faults
    assert {"seal", "quote"} <= {f.kind for f in faults}
    assert len([f for f in faults if f.kind == "seal"]) == 12


def test_the_text_of_a_report_does_not_change(record: Record) -> None:
    """The database refuses it, as it refuses a quote that is changed afterwards."""
    for statement in ("UPDATE reports SET text = 'x'", "UPDATE citations SET quote = 'x' || substr(quote, 2)"):
        with (
            pytest.raises(RecordError, match=r"does not change|slice"),
            open_transaction(record.engine, writing=True) as connection,
        ):
            connection.execute(text(statement))
