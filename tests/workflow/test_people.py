"""People of a record: the same in any order and in any portions; decisions outlive rebuilding and reading again."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from random import Random

import pytest
from store.build_readings import What, Who, build_reading
from store.cluster import Places

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.model.reading import Reading
from aidememoire.store.dump import dump_record
from aidememoire.store.record import Record, open_record
from aidememoire.views.people import get_person, query_people, search_person
from aidememoire.workflow.consolidate import draw_pending, rebuild
from aidememoire.workflow.decide import merge_people, split_report, split_spellings, take_back

DRAWN = {"appearances", "guises", "guise_keys", "guise_links", "people"}
NOTE = {"reason": "looked it up", "author": "Mai", "at": "2026-01-01T00:00:00+00:00"}


def tell(number: int, name: str, side: str, code: str, day: str, other: str = "Bruno Caldera") -> Reading:
    text = f"Le ministre {name} a reçu {other} à Alger. Rapport {number}."
    words = f"Le ministre {name} a reçu {other} à Alger."
    host = Who(words=f"Le ministre {name}", name=name, side=side, office="Le ministre", code=code, role="host")
    guest = Who(words=other, name=other, side="IT", role="guest")
    what = What(words=words, kind="reception", date=day, people=(host, guest))
    return build_reading(text, [what], source=f"{number}.txt")


READINGS = (
    tell(1, "Nguyễn Chí Vịnh", "VN", "deputy_minister", "2019-02-01"),
    tell(2, "Nguyên Chi Vinh", "VN", "deputy_minister", "2019-03-01"),
    tell(3, "Chi Vinh Nguyen", "VN", "deputy_minister", "2019-04-01"),
    tell(4, "Amel Ziani", "DZ", "foreign_minister", "2020-02-01"),
    tell(5, "Amel Ziani", "DZ", "ambassador", "2020-02-01"),
    tell(6, "Ziani", "DZ", "foreign_minister", "2020-03-01"),
    tell(7, "Sergueï Chtcherbakov", "RU", "minister", "2021-02-01", "Bruno Calderra"),
    tell(8, "Sergey Shcherbakov", "RU", "minister", "2021-02-02"),
)


def build_record(place: Path | str, readings: Iterable[Reading], portion: int) -> Record:
    record = open_record(place)
    for number, reading in enumerate(readings):
        record.write_reading(reading)
        if number % portion == portion - 1:
            draw_pending(record, 2)
    draw_pending(record)
    return record


def dump(record: Record) -> list[str]:
    return [line for line in dump_record(record, times=False) if json.loads(line)["table"] in DRAWN]


def test_any_order_and_any_portions_give_the_same_people(shelf: Places) -> None:
    """Ten orders, drawn after one, two or all reports."""
    with build_record(shelf / "all.db", READINGS, 100) as record:
        expected = dump(record)
        assert [c.name for c in query_people(record, "VN")] == ["Nguyễn Chí Vịnh"]
    for turn in range(10):
        readings = list(READINGS)
        Random(turn).shuffle(readings)
        with build_record(shelf / f"{turn}.db", readings, 1 + turn % 3) as record:
            assert dump(record) == expected


def test_rebuilding_and_reading_again_change_nothing(shelf: Places) -> None:
    """The derived tables are the same after a rebuild; a reading that comes to nothing takes its person with it."""
    with build_record(shelf / "r.db", READINGS, 100) as record:
        expected = dump(record)
        rebuild(record)
        assert dump(record) == expected
        text = READINGS[6].report.text
        record.write_reading(build_reading(text, [], source="7.txt", version="2"))
        draw_pending(record)
        assert {n for c in query_people(record, "RU") for n in c.names} == {"Sergey Shcherbakov"}
        record.write_reading(READINGS[6])
        draw_pending(record)
        assert dump(record) == expected


@pytest.fixture
def record(shelf: Places) -> Iterable[Record]:
    with build_record(shelf / "d.db", READINGS, 100) as opened:
        yield opened


def test_what_was_ambiguous_is_settled_when_the_other_goes(tmp_path: Path) -> None:
    """A family name that fits two people joins the one that is left when a report is read again without the other."""
    family = [
        tell(1, "Idriss Karambé", "ML", "head_of_state", "2021-03-01"),
        tell(2, "Mahamat Karambé", "ML", "head_of_state", "2021-06-01"),
        tell(3, "Karambé", "ML", "head_of_state", "2021-05-01"),
    ]
    with build_record(tmp_path / "r.db", family, 100) as record:
        assert len(query_people(record, "ML")) == 3
        record.write_reading(build_reading(family[0].report.text, [], source="1.txt", version="2"))
        draw_pending(record)
        assert [c.names for c in query_people(record, "ML")] == [("Mahamat Karambé", "Karambé")]
        drawn = dump(record)
        rebuild(record)
        assert dump(record) == drawn


def find(record: Record, name: str) -> str:
    found = search_person(record, name).found
    assert found is not None
    return found


def test_merging_outlives_rebuilding_and_is_taken_back(record: Record) -> None:
    """Two spellings the rules keep apart are one by decision, until it is withdrawn."""
    knowledge, before = load_knowledge(), dump(record)
    pair = find(record, "Sergey Shcherbakov"), find(record, "Nguyễn Chí Vịnh")
    merge_people(record, *pair, knowledge, **NOTE)
    assert find(record, "Sergey Shcherbakov") == find(record, "Chi Vinh Nguyen")
    rebuild(record)
    assert find(record, "Sergey Shcherbakov") == find(record, "Chi Vinh Nguyen")
    later = {**NOTE, "at": "2026-01-02T00:00:00+00:00"}
    assert len(take_back(record, "same", "Sergey Shcherbakov", "Nguyễn Chí Vịnh", knowledge, **later)) == 1
    assert find(record, "Sergey Shcherbakov") != find(record, "Chi Vinh Nguyen")
    assert dump(record) == before


def test_splitting_two_spellings_outlives_rebuilding(record: Record) -> None:
    """What the rules joined is two by decision, and one again when withdrawn."""
    knowledge, before = load_knowledge(), dump(record)
    assert find(record, "Sergey Shcherbakov") == find(record, "Sergueï Chtcherbakov")
    assert split_spellings(record, "Sergey Shcherbakov", "Sergueï Chtcherbakov", knowledge, **NOTE)
    rebuild(record)
    assert find(record, "Sergey Shcherbakov") != find(record, "Sergueï Chtcherbakov")
    assert split_spellings(record, "Sergey Shcherbakov", "Sergueï Chtcherbakov", knowledge, **NOTE) == ()
    take_back(record, "different", "Sergey Shcherbakov", "Sergueï Chtcherbakov", knowledge, **NOTE)
    assert dump(record) == before


def test_one_report_is_split_off_and_read_again(record: Record) -> None:
    """The same spelling in one report is somebody else's, also after that report is read by a newer version."""
    knowledge, before = load_knowledge(), dump(record)
    report = READINGS[0].report.id
    person = find(record, "Nguyễn Chí Vịnh")
    assert split_report(record, person, report, knowledge, **NOTE)
    assert len(query_people(record, "VN")) == 2
    newer = tell(1, "Nguyễn Chí Vịnh", "VN", "deputy_foreign_minister", "2019-02-01")
    record.write_reading(newer)
    draw_pending(record)
    assert len(query_people(record, "VN")) == 2
    record.write_reading(READINGS[0])
    draw_pending(record)
    assert take_back(record, "different", "Nguyễn Chí Vịnh", report, knowledge, **NOTE)
    assert dump(record) == before


def test_namesakes_in_two_offices_of_one_day_stay_apart(record: Record) -> None:
    """An ambassador and a minister of one name: the name finds both."""
    search = search_person(record, "Amel Ziani")
    assert search.found is None and search.several and len(search.people) == 2
    offices = {card.office for card in search.people}
    assert offices == {"ambassador", "foreign_minister"}


def test_a_person_has_contacts_statements_and_sources(record: Record) -> None:
    """Each contact once, every report with its card."""
    detail = get_person(record, find(record, "Bruno Caldera"), load_knowledge())
    assert "Bruno Calderra" in detail.person.names
    assert len(detail.events) == len({e.id for e in detail.events}) >= 7
    assert {a.report for a in detail.appearances} <= {c.id for c in detail.cards}
