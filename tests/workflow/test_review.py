"""People's decisions on events: they outlive rebuilding, reading again and any order of arrival, and are taken back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from store.build_readings import What, Who, build_reading

from aidememoire.consolidate.corrections import is_date
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.model.reading import Reading
from aidememoire.model.record import Event
from aidememoire.store.dump import dump_record
from aidememoire.store.record import Record, open_record
from aidememoire.views.chronology import query_chronology
from aidememoire.views.show import get_event
from aidememoire.workflow.consolidate import draw_pending, rebuild
from aidememoire.workflow.review import (
    add_event,
    correct_event,
    find_act,
    join_events,
    judge_event,
    note_event,
    split_telling,
    take_back_act,
)

HOST = Who(words="La ministre Amel Ziani", name="Amel Ziani", side="DZ", office="ministre", role="host")
GUEST = Who(words="Bruno Caldera", name="Bruno Caldera", side="IT", role="guest")
DECIDED = {"reason": "the ministry says so", "author": "Mai", "at": "2026-01-01T00:00:00+00:00"}
ADDED = {
    "kind": "call",
    "status": "held",
    "date": "2024-06-02",
    "parties": ["DZ", "IT"],
    "people": ["Amel Ziani; ministre; DZ; initiator"],
    "source": "note 12",
    "text": "Entretien téléphonique du 2 juin.",
}


def later(minute: int) -> dict[str, str]:
    return {**DECIDED, "at": f"2026-01-01T00:{minute:02}:00+00:00"}


def tell(source: str, day: str, kind: str = "reception", version: str = "1", words: str | None = None) -> Reading:
    sentence = "La ministre Amel Ziani a reçu Bruno Caldera hier à Alger pour un entretien."
    what = What(words=words or sentence, kind=kind, date=day, people=(HOST, GUEST), place=("Alger", "DZ"))
    return build_reading(f"{sentence} ({source})", [what], source=source, version=version)


READINGS = (tell("a", "2024-05-14"), tell("b", "2024-05-14"), tell("c", "2024-09-01"))


def build_record(place: Path, readings: Iterable[Reading] = READINGS) -> Record:
    record = open_record(place)
    for reading in readings:
        record.write_reading(reading, "2025-01-01T00:00:00+00:00")
    draw_pending(record)
    return record


@pytest.fixture
def record(tmp_path: Path) -> Iterable[Record]:
    with build_record(tmp_path / "r.db") as opened:
        yield opened


def get(record: Record, source: str) -> Event:
    """The event a source tells, set aside or not."""
    (report,) = (r.report.id for r in record.load_readings() if r.report.source == source)
    events = {e for e in query_chronology(record) for a in e.attestations if a.report == report}
    assert len(events) == 1
    return events.pop()


def show(events: Iterable[Event]) -> list[tuple[object, ...]]:
    return [
        (e.kind, e.when.edtf, len(e.attestations), tuple(r.verdict for r in e.remarks), tuple(e.corrections))
        for e in events
    ]


def correct_date(record: Record) -> None:
    correct_event(record, get(record, "a"), "date", "2024-05-13", **DECIDED)


def correct_office(record: Record) -> None:
    event = get(record, "b")
    person = next(a for a in event.attendees if a.name == "Bruno Caldera")
    correct_event(record, event, "office", "ambassadeur d'Italie", person, **DECIDED)


def correct_state(record: Record) -> None:
    event = get(record, "b")
    person = next(a for a in event.attendees if a.name == "Bruno Caldera")
    correct_event(record, event, "state", "SM", person, **DECIDED)


def take_out(record: Record) -> None:
    event = get(record, "a")
    person = next(a for a in event.attendees if a.name == "Bruno Caldera")
    correct_event(record, event, "absent", None, person, **DECIDED)


def put_in(record: Record) -> None:
    correct_event(record, get(record, "c"), "participant", "Elio Greco; ambassadeur; IT; guest", **DECIDED)


def accept(record: Record) -> None:
    judge_event(record, get(record, "a"), "accept", **DECIDED)


def reject(record: Record) -> None:
    judge_event(record, get(record, "a"), "reject", **DECIDED)


def note(record: Record) -> None:
    note_event(record, get(record, "c"), "voir la note 12", author="Mai", at=DECIDED["at"])


def merge(record: Record) -> None:
    join_events(record, get(record, "a"), get(record, "c"), "same", **DECIDED)


def split(record: Record) -> None:
    (report,) = (r.report.id for r in record.load_readings() if r.report.source == "b")
    assert len(split_telling(record, get(record, "a"), report, **DECIDED)) == 1


def add(record: Record) -> None:
    add_event(record, ADDED, **DECIDED)


DECISIONS = (
    correct_date,
    correct_office,
    correct_state,
    take_out,
    put_in,
    accept,
    reject,
    note,
    merge,
    split,
    add,
)


def dump(record: Record) -> list[str]:
    return [line for line in dump_record(record) if json.loads(line)["table"] not in ("decisions", "meta")]


@pytest.mark.parametrize("decide", DECISIONS)
def test_a_decision_changes_the_record_outlives_a_rebuild_and_is_taken_back(
    record: Record, decide: Callable[[Record], None]
) -> None:
    """What was drawn is other than before, the same after a rebuild, and as before when the decision is withdrawn."""
    before = dump(record)
    decide(record)
    decided = dump(record)
    assert decided != before
    rebuild(record)
    assert dump(record) == decided
    act = find_act(record, None, "Mai")
    assert act and not find_act(record, None, "somebody else")
    take_back_act(record, act, load_knowledge(), reason="", author="Mai", at=later(5)["at"])
    assert dump(record) == before
    rebuild(record)
    assert dump(record) == before
    assert find_act(record, None, "Mai") == ()


@pytest.mark.parametrize("decide", DECISIONS)
def test_a_decision_outlives_reading_again(record: Record, decide: Callable[[Record], None]) -> None:
    """A newer reader gives other words, another kind of the same kin, other ids: the decision still holds."""
    decide(record)
    shown = show(query_chronology(record))
    for reading in (tell(s, d, "meeting", "2", "Amel Ziani a reçu Bruno Caldera hier à Alger") for s, d in DAYS):
        record.write_reading(replace(reading, report=reading.report), "2026-02-01T00:00:00+00:00")
    draw_pending(record)
    found = show(query_chronology(record))
    assert [line[1:3] for line in found] == [line[1:3] for line in shown]
    for new, old in zip(found, shown, strict=True):
        assert [c.value for c in new[4]] == [c.value for c in old[4]]  # type: ignore[attr-defined]
        assert new[3] == old[3]


DAYS = (("a", "2024-05-14"), ("b", "2024-05-14"), ("c", "2024-09-01"))


@pytest.mark.parametrize("decide", DECISIONS)
def test_a_decision_holds_in_any_order_of_arrival(
    record: Record, tmp_path: Path, decide: Callable[[Record], None]
) -> None:
    """The same decisions in records that took the same reports in another order, drawn one by one."""
    decide(record)
    rebuild(record)
    expected = [line for line in dump(record) if json.loads(line)["table"] not in ("readings", "pending")]
    for number, order in enumerate(permutations(READINGS)):
        with open_record(tmp_path / f"{number}.db") as other:
            copy_decisions(record, other)
            for reading in order:
                other.write_reading(reading, "2025-01-01T00:00:00+00:00")
                draw_pending(other, 1)
            found = [line for line in dump(other) if json.loads(line)["table"] not in ("readings", "pending")]
            assert found == expected


def copy_decisions(source: Record, target: Record) -> None:
    from aidememoire.store.decisions import load_decisions
    from aidememoire.store.engine import open_transaction
    from aidememoire.workflow.review import keep_decisions

    with open_transaction(source.engine) as connection:
        found = load_decisions(connection, "event")
    keep_decisions(target, found)


def test_a_correction_stands_beside_what_the_reports_say_and_cites_nothing(record: Record) -> None:
    """The date is the person's; the reports' date keeps its words beside it."""
    correct_date(record)
    event = get(record, "b")
    assert event.when.edtf == "2024-05-13" and event.when.grain == "day"
    assert [(b.rule, b.citation, b.note) for b in event.when.basis] == [("decision", None, "the ministry says so")]
    (made,) = event.corrections
    assert (made.field, made.value, made.reported, made.author) == ("date", "2024-05-13", "2024-05-14", "Mai")
    assert made.citations and all(c.quote in READINGS[0].report.text for c in made.citations)
    correct_event(record, event, "date", "2024-05-12", **later(1))
    (made,) = get(record, "a").corrections
    assert (made.value, made.reported) == ("2024-05-12", "2024-05-14")


def test_the_side_of_a_participant_moves_the_event(record: Record) -> None:
    """Once nobody of Italy is left, the event is no event of Italy."""
    correct_state(record)
    event = get(record, "a")
    assert event.parties == ("DZ", "SM")
    assert [a.corrected for a in event.attendees] == [(), ("state",)]
    assert query_chronology(record, ["IT", "DZ"]) == (get(record, "c"),)


def test_a_rejected_event_is_gone_from_the_chronology_and_still_found(record: Record) -> None:
    """Its id answers, its sources are there, and a new report of it does not bring it back."""
    event = get(record, "a")
    reject(record)
    assert [e.when.edtf for e in query_chronology(record)] == ["2024-09-01"]
    assert get_event(record, event.id).event.remarks[0].verdict == "reject"
    record.write_reading(tell("d", "2024-05-14"))
    draw_pending(record)
    assert [e.when.edtf for e in query_chronology(record)] == ["2024-09-01"]
    assert len(get_event(record, event.id).event.attestations) == 3
    judge_event(record, get_event(record, event.id).event, "accept", **later(1))
    assert len(query_chronology(record)) == 2


def test_an_acceptance_says_when_the_event_has_changed_since(record: Record) -> None:
    """A note changes nothing; another date does."""
    accept(record)
    note_event(record, get(record, "a"), "lu", author="Mai", at=later(1)["at"])
    assert [(r.verdict, r.stale) for r in get(record, "a").remarks] == [("accept", False), ("note", False)]
    correct_event(record, get(record, "a"), "date", "2024-05-13", **later(2))
    assert [(r.verdict, r.stale) for r in get(record, "a").remarks] == [("accept", True), ("note", False)]


def test_a_merger_keeps_both_whole_and_takes_in_what_comes(record: Record) -> None:
    """Reports the rules would put with either go with both; what the rules tell apart does not part them."""
    merge(record)
    assert len(get(record, "c").attestations) == 3
    for source, day in (("d", "2024-09-01"), ("e", "2024-05-14")):
        record.write_reading(tell(source, day))
    draw_pending(record)
    assert len(get(record, "a").attestations) == 5
    event = get(record, "a")
    (report,) = (r.report.id for r in record.load_readings() if r.report.source == "c")
    split_telling(record, event, report, **later(1))
    assert len(get(record, "c").attestations) == 1


def test_a_decision_whose_report_tells_it_no_more_answers_by_another(record: Record) -> None:
    """And without effect, but kept, when no report tells it."""
    correct_date(record)
    for source in ("a", "b"):
        reading = tell(source, "2024-05-14", version="2")
        record.write_reading(replace(reading, events=()))
        draw_pending(record)
        left = [e.when.edtf for e in query_chronology(record)]
        assert left == (["2024-05-13", "2024-09-01"] if source == "a" else ["2024-09-01"])
    record.write_reading(READINGS[0])
    draw_pending(record)
    assert [e.when.edtf for e in query_chronology(record)] == ["2024-05-13", "2024-09-01"]


def test_an_added_event_is_corrected_rejected_and_added_once(record: Record) -> None:
    """It has its own source, cites no report, and takes decisions like any other."""
    add(record)
    identity = add_event(record, ADDED, **later(1))
    event = get_event(record, identity).event
    assert event.addition is not None and event.addition.source == "note 12" and event.citations == ()
    assert [e.when.edtf for e in query_chronology(record, ["IT"])] == ["2024-05-14", "2024-06-02", "2024-09-01"]
    correct_event(record, event, "date", "2024-06-03", **later(2))
    assert get_event(record, identity).event.when.edtf == "2024-06-03"
    judge_event(record, get_event(record, identity).event, "reject", **later(3))
    assert len(query_chronology(record)) == 2
    assert get_event(record, identity[:8]).event.remarks[-1].verdict == "reject"


@pytest.mark.parametrize("value", ["2024", "2024-05", "2024-05-13", "2024-05-13/2024-05-15", "XXXX-05-13"])
def test_dates_a_correction_may_hold(value: str) -> None:
    assert is_date(value)


@pytest.mark.parametrize("value", ["", "hier", "2024-13", "2024-02-30", "13/05/2024", "[", "0000", "9" * 500])
def test_dates_a_correction_may_not_hold(value: str) -> None:
    assert not is_date(value)
