"""Mechanisms with their sessions, and the calendar made of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from store.build_readings import Scribe
from views.relations import Telling, read

from aidememoire.model.ledger import Tie
from aidememoire.model.reading import Reading
from aidememoire.model.sessions import Entry, Mechanism
from aidememoire.model.span import Because
from aidememoire.model.ties import AnniversaryMention, FrameworkMention, MechanismMention, Ties
from aidememoire.model.time import TimeValue, When
from aidememoire.store.record import Record, open_record
from aidememoire.views.calendar import query_calendar
from aidememoire.views.mechanisms import query_mechanisms
from aidememoire.workflow.consolidate import draw_pending

RULE = (Because(rule="test"),)


def tell(
    date: str | None,
    words: str = "Comité mixte",
    name: str = "joint committee",
    *,
    ordinal: int | None = None,
    every: str | None = None,
    status: str = "held",
    sides: tuple[str, str] = ("DZ", "IT"),
) -> Reading:
    """A report of one session; its mechanism is named in the words that tell it."""
    telling = Telling(
        date=date,
        mechanism=words,
        ordinal=ordinal,
        status=status,
        kind="dialogue",
        sides=sides,
        source=f"{words}{date}",
    )
    reading = read(telling)
    citation = Scribe(reading.report.id, reading.report.text).cite(words)
    mention = MechanismMention(
        citation=citation,
        name=name,
        as_printed=words,
        parties=tuple(sorted(sides)),
        ordinal=ordinal,
        periodicity=every,
        because=RULE,
    )
    return replace(reading, ties=Ties(mechanisms=(mention,)))


def keep(path: Path, *readings: Reading) -> Record:
    path.parent.mkdir(parents=True, exist_ok=True)
    record = open_record(path)
    for reading in readings:
        record.write_reading(reading)
    draw_pending(record)
    return record


def ask(path: Path, *readings: Reading, on: str | None = None) -> tuple[Mechanism, ...]:
    with keep(path / "r.db", *readings) as record:
        return query_mechanisms(record, ("DZ", "IT"), on=on).mechanisms


def test_sessions_of_one_mechanism_in_order(tmp_path: Path) -> None:
    """Words of form apart, labels that say the same are one mechanism; the last session held is known."""
    (found,) = ask(
        tmp_path,
        tell("2023-04-02", ordinal=5),
        tell("2022-04-10", "Comité bilatéral mixte", "joint bilateral committee on mines", ordinal=4),
        tell("2021-04-10", "Comité mixte des mines", "joint committee on mines", ordinal=3),
    )[:1]
    assert [s.ordinal for s in found.sessions] == [3, 4]
    assert found.last is not None and found.last.when.edtf == "2022-04-10"


def test_committees_on_two_things_are_two(tmp_path: Path) -> None:
    """A committee on mines is not the one on ports, nor one of other sides."""
    found = ask(
        tmp_path,
        tell("2023-04-02", "Comité des mines", "committee on mines", ordinal=5),
        tell("2023-05-02", "Comité des ports", "committee on ports", ordinal=5),
        tell("2023-06-02", "Comité des mines", "committee on mines", ordinal=2, sides=("DZ", "ES")),
    )
    assert sorted(m.name for m in found) == ["committee on mines", "committee on ports"]


def test_a_stated_period_gives_what_is_due(tmp_path: Path) -> None:
    """Due by the words of a report; overdue when the month has passed, not before."""
    readings = (tell("2023-04-02", ordinal=5, every="P1Y"),)
    with keep(tmp_path / "r.db", *readings) as record:
        for on, late in (("2024-04-30", False), ("2024-05-01", True)):
            (found,) = query_mechanisms(record, ("DZ", "IT"), on=on).mechanisms
            assert (found.rhythm, found.period, found.due, found.overdue) == ("stated", 12, "2024-04", late)


def test_a_period_is_seen_from_two_intervals_not_from_one(tmp_path: Path) -> None:
    """Numbers bridge the sessions the record lacks; what is irregular shows no period."""
    one = ask(tmp_path / "1", tell("2021-04-10", ordinal=3), tell("2022-04-12", ordinal=4))
    assert (one[0].rhythm, one[0].due) == (None, None)
    two = ask(tmp_path / "2", tell("2020-04-10", ordinal=3), tell("2024-03-12", ordinal=5))
    assert (two[0].rhythm, two[0].period, two[0].due) == ("seen", 24, "2026-03")
    odd = ask(tmp_path / "3", tell("2020-04-10"), tell("2020-06-12"), tell("2024-03-12"))
    assert odd[0].rhythm is None


def test_the_session_announced_is_next_and_overdue_once_its_day_has_passed(tmp_path: Path) -> None:
    """An announcement goes before the rhythm; once the session was held, it is no longer announced."""
    held, plan = tell("2023-04-02", ordinal=5, every="P1Y"), tell("2024-02-10", ordinal=6, status="planned")
    (found,) = ask(tmp_path / "1", held, plan, on="2024-02-11")
    assert found.next is not None and (found.next.ordinal, found.due, found.overdue) == (6, None, True)
    done = tell("2024-02-11", "Comité mixte", ordinal=6)
    (found,) = ask(tmp_path / "2", held, plan, done, on="2024-02-11")
    assert found.next is None and found.last is not None and found.last.ordinal == 6


@pytest.fixture
def founded(tmp_path: Path) -> Record:
    """A report that dates a partnership, one that names an anniversary, a yearly committee."""
    told = read(Telling(date="2024-03-05", words="Ils ont scellé un partenariat d'exception il y a 15 ans"))
    scribe = Scribe(told.report.id, told.report.text)
    framework = FrameworkMention(
        citation=scribe.cite("partenariat d'exception"),
        name="exceptional partnership",
        as_printed="partenariat d'exception",
        parties=("DZ", "IT"),
        because=RULE,
        since=When(edtf="2014-09-20", basis=(Because(rule="test", citation=scribe.cite("15 ans")),)),
    )
    anniversary = AnniversaryMention(
        citation=scribe.cite("il y a 15 ans"), of="friendship treaty", ordinal=15, year=2024, origin=2009, because=RULE
    )
    told = replace(told, ties=Ties(frameworks=(framework,), anniversaries=(anniversary,)))
    return keep(tmp_path / "f.db", told, tell("2023-06-02", ordinal=5, every="P1Y"))


def find(entries: tuple[Entry, ...], kind: str) -> list[tuple[str, int | None]]:
    return [(e.edtf, e.ordinal) for e in entries if e.kind == kind]


def test_a_calendar_holds_what_is_due_and_round_anniversaries(founded: Record) -> None:
    """Sessions by their rhythm, anniversaries of ten years and such, one of fifteen because a report names it."""
    with founded as record:
        entries = query_calendar(record, ("DZ", "IT"), start="2024-03", end="2024-12").entries
    assert find(entries, "session") == [("2024-06", 6)]
    assert find(entries, "anniversary") == [("2024", 15), ("2024-09-20", 10)]
    assert all(e.citations or e.sources for e in entries)


def test_reference_data_give_anniversaries_with_their_row(founded: Record) -> None:
    """Viet Nam and the United States: relations since July 1995, whatever the record holds."""
    with founded as record:
        (entry,) = query_calendar(record, ("VN", "US"), start="2025", end="2025").entries
        assert (entry.edtf[:7], entry.ordinal, entry.name) == ("2025-07", 30, "diplomatic relations")
        assert entry.sources[0].startswith("frameworks.csv:")
        assert query_calendar(record, ("VN", "US"), start="2026", end="2026").entries == ()


def test_what_is_overdue_stands_in_a_calendar_without_a_start(founded: Record) -> None:
    """The session missed in June is there in September; a calendar from September on leaves it out."""
    with founded as record:
        late = [e for e in query_calendar(record, ("DZ", "IT"), on="2024-09").entries if e.overdue]
        assert [(e.kind, e.edtf) for e in late] == [("session", "2024-06")]
        assert not [e for e in query_calendar(record, ("DZ", "IT"), on="2024-09", start="2024-09").entries if e.overdue]


def test_entries_keep_their_ids(founded: Record) -> None:
    """Asked on another day for another time, an entry is the same entry."""
    with founded as record:
        one = query_calendar(record, ("DZ", "IT"), start="2024", end="2024").entries
        other = query_calendar(record, ("DZ", "IT"), start="2024-01", end="2026", on="2024-04").entries
    assert {e.id for e in one} <= {e.id for e in other}


def test_deadlines_are_in_the_calendar_until_kept(tmp_path: Path) -> None:
    """A promise for June stands there; kept, it does not."""
    promise = Telling(
        date="2024-03-05",
        acts=(("commit", "IT", "l'Italie achèverait le câble Sardalya avant juin 2024"),),
        due=(("juin 2024", "2024-06", TimeValue(year=2024, month=6)),),
    )
    done = Telling(date="2024-05-05", acts=(("affirm", "DZ", "le câble Sardalya a été achevé"),))
    with keep(tmp_path / "1.db", read(promise)) as record:
        assert find(query_calendar(record, ("DZ", "IT")).entries, "deadline") == [("2024-06", None)]
    with keep(tmp_path / "2.db", read(promise), read(done)) as record:
        assert query_calendar(record, ("DZ", "IT")).entries == ()


def test_ties_are_drawn_again_with_their_report(tmp_path: Path) -> None:
    """A report read anew leaves no tie of its earlier reading behind."""
    from aidememoire.store.engine import open_transaction
    from aidememoire.store.ties import load_ties

    first = tell("2023-04-02", ordinal=5)

    def load(record: Record) -> list[Tie]:
        with open_transaction(record.engine) as connection:
            return list(load_ties(connection, ("mechanism",)))

    with keep(tmp_path / "r.db", first) as record:
        assert [t.ordinal for t in load(record)] == [5]
        record.write_reading(replace(first, ties=Ties(), versions=(("pack", "fr 2"),)))
        draw_pending(record)
        assert load(record) == []


def test_an_earlier_day_knows_no_later_session(tmp_path: Path) -> None:
    """The last session is the last by then; one announced by then is there, one announced later is not."""
    early = [tell("2020-03-04", ordinal=1), tell("2021-03-04", ordinal=2)]
    with keep(tmp_path / "r.db", *early, tell("2022-03-04", ordinal=3)) as record:
        (found,) = query_mechanisms(record, ("DZ", "IT"), on="2021-06").mechanisms
        assert [s.ordinal for s in found.sessions] == [1, 2]
        assert found.last is not None and found.last.ordinal == 2
        assert query_mechanisms(record, ("DZ", "IT"), on="2019").mechanisms == ()
        (whole,) = query_mechanisms(record, ("DZ", "IT")).mechanisms
        assert [s.ordinal for s in whole.sessions] == [1, 2, 3]
