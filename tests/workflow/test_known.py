"""Reference data that change: the people they touch are drawn anew, and nobody and nothing else."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from store.build_readings import build_meeting
from store.cluster import Places

from aidememoire.consolidate.known_digests import digest_sides
from aidememoire.consolidate.people_known import KnownPeople
from aidememoire.model.knowledge import Knowledge, Tenure, build_knowledge
from aidememoire.store.codec import decode_person
from aidememoire.store.dump import dump_record
from aidememoire.store.engine import open_transaction
from aidememoire.store.known import KEY
from aidememoire.store.record import Record, open_record
from aidememoire.store.schema import META, PEOPLE
from aidememoire.views.status import query_status
from aidememoire.workflow.consolidate import draw_pending, is_drawn, rebuild
from aidememoire.workflow.known import renew_known

MEETINGS = (
    ("2015-02-01", "Andrés López Obrador", "Bruno Caldera"),
    ("2016-03-01", "Andres Manuel Lopez Obrador", "Carla Bentivoglio"),
    ("2017-04-01", "Nora Belaïd", "Caldera"),
)
ONE = ("Andrés Manuel López Obrador", "head_of_state", "DZ")
OTHER = ("Bruno Caldera", "foreign_minister", "IT")


def build_data(*people: tuple[str, str, str]) -> Knowledge:
    """Reference data with so many tenures."""
    tenures = [
        Tenure(
            person=p,
            office=o,
            state=s,
            since=date(2010, 1, 1),
            until=date(2020, 1, 1),
            checked=None,
            source="test",
            row=f"t:{n}",
        )
        for n, (p, o, s) in enumerate(people)
    ]
    return build_knowledge(tenures, (), [tuple(t.person.lower().split()) for t in tenures], "t")


def know(monkeypatch: pytest.MonkeyPatch, *people: tuple[str, str, str]) -> None:
    """From now on these are the reference data."""
    data = build_data(*people)
    known, digests = KnownPeople(data), digest_sides(data)
    for module in ("consolidate", "known"):
        monkeypatch.setattr(f"aidememoire.workflow.{module}.load_known_people", lambda: known)
        monkeypatch.setattr(f"aidememoire.workflow.{module}.load_digests_of_today", lambda: digests)
    monkeypatch.setattr("aidememoire.views.status.load_digests_of_today", lambda: digests)


def fill(record: Record) -> None:
    """Three meetings, written and drawn."""
    for day, left, right in MEETINGS:
        record.write_reading(build_meeting(day, left=left, right=right, source=f"{day}.txt"))
    draw_pending(record)


def list_known(record: Record) -> dict[str, str | None]:
    """Everybody's best name, and the name reference data has."""
    with open_transaction(record.engine) as connection:
        found = [decode_person(content) for content in connection.execute(select(PEOPLE.c.content)).scalars()]
    return {p.name: p.known for p in found}


def test_only_people_whose_answer_changed_are_drawn_anew(shelf: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tenure more: its person is one, the record is as if drawn under it from the first, no report is drawn."""
    know(monkeypatch)
    with open_record(shelf / "r.db") as record:
        fill(record)
        assert set(list_known(record).values()) == {None}
        know(monkeypatch, ONE)
        assert not is_drawn(record) and query_status(record).names_outdated == 3
        drawn: list[int] = []
        assert draw_pending(record, on_progress=drawn.append) == 0 and not drawn
        assert is_drawn(record) and query_status(record).names_outdated == 0
        assert ONE[0] in list_known(record).values()
        assert renew_known(record) == 0
        renewed = list(dump_record(record, times=False))
        rebuild(record)
        assert list(dump_record(record, times=False)) == renewed


def test_a_tenure_that_goes_is_forgotten(shelf: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a side's rows no longer say is no longer said; other sides are not looked at."""
    know(monkeypatch, ONE, OTHER)
    with open_record(shelf / "r.db") as record:
        fill(record)
        before = list_known(record)
        assert set(before.values()) == {ONE[0], OTHER[0], None}
        know(monkeypatch, OTHER)
        assert renew_known(record) == 2
        assert set(list_known(record).values()) == {OTHER[0], None}


def test_a_record_of_an_earlier_version_is_gone_through_once(shelf: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    """It does not say by which data it was drawn: everybody is judged again, and it says so from then on."""
    know(monkeypatch, ONE)
    with open_record(shelf / "r.db") as record:
        fill(record)
        whole = list(dump_record(record, times=False))
        with open_transaction(record.engine, writing=True) as connection:
            connection.execute(META.delete().where(META.c.key == KEY))
            connection.execute(META.update().where(META.c.key == "drawing").values(value="4 0123456789ab"))
        assert not is_drawn(record) and query_status(record).names_outdated > 2
        assert draw_pending(record) == 0 and is_drawn(record)
        told = [line for line in list(dump_record(record, times=False)) if '"drawing"' not in line]
        assert told == [line for line in whole if '"drawing"' not in line]
