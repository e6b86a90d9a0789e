"""What the store keeps so that a queue is found without going through the record is what going through would give."""

from __future__ import annotations

from random import Random

import pytest
from sqlalchemy import select, text, update
from store.build_readings import build_meeting
from store.cluster import Places

from aidememoire.consolidate.findings import find_findings, grade_softness
from aidememoire.store.codec import decode_event, encode_event
from aidememoire.store.engine import build_engine, open_transaction
from aidememoire.store.record import Record, open_record
from aidememoire.store.schema import EVENTS, LINKS, TELLINGS
from aidememoire.store.softness import grade_events
from aidememoire.store.upgrade import MIGRATIONS
from aidememoire.views.chronology import query_chronology
from aidememoire.views.doubts import find_doubts
from aidememoire.views.review import load_items, query_queue
from aidememoire.workflow.consolidate import draw_pending
from aidememoire.workflow.review import join_events, judge_event

DATES = ("2024-05-14", "2024-05-15", "2024-05", "2024", None, "XXXX-05-14", "[2023-05-14,2024-05-14]")
COPIED = (
    "La ministre {left} et le ministre {right} et leur dialogue maritime. Ils ont parlé de ports, de navires, de "
    "phares et de balises, puis des équipages et de leurs brevets. ({number})"
)
WHO = {"author": "Ada", "at": "2025-01-01T00:00:00"}


def fill(record: Record, seed: int, count: int = 24) -> None:
    """Meetings of few people on few days, some at a time: links, doubts and open dates abound."""
    chance = Random(seed)
    for number in range(count):
        left = chance.choice(("Amel Ziani", "Ziani", "Nora Belaïd"))
        right = chance.choice(("Bruno Caldera", "Caldera"))
        record.write_reading(
            build_meeting(
                chance.choice(DATES),
                left=left,
                right=right,
                sides=chance.choice((("DZ", "IT"), ("DZ", "ES"))),
                kind=chance.choice(("meeting", "dialogue", "visit", "call")),
                status=chance.choice(("held", "planned", "postponed")),
                ordinal=chance.choice((None, 3, 4)),
                mechanism=chance.choice((None, "dialogue maritime")),
                text=None if chance.random() < 0.5 else COPIED.format(left=left, right=right, number=number),
                source=f"{number}.txt",
            )
        )
        if number % 5 == 0:
            draw_pending(record)
    draw_pending(record)


def check(record: Record) -> None:
    """Every mark is what the tables it is drawn from say."""
    with open_transaction(record.engine) as connection:
        events = dict(connection.execute(select(TELLINGS.c.id, TELLINGS.c.event)).all())
        for link in connection.execute(select(LINKS)):
            homes = events.get(link.left), events.get(link.right)
            assert link.apart == (None not in homes and homes[0] != homes[1])
        for event in connection.execute(select(EVENTS)):
            assert event.soft == grade_softness(decode_event(event.content))


@pytest.mark.parametrize("seed", [1, 2])
def test_marks_follow_the_record(shelf: Places, seed: int) -> None:
    """While it grows, and after decisions that join, accept and reject."""
    with open_record(shelf / "r.db") as record:
        fill(record, seed)
        check(record)
        doubts = find_doubts(record)
        assert doubts
        join_events(record, doubts[0].left, doubts[0].right, "same", reason="", **WHO)
        check(record)
        soft = [e for e in query_chronology(record) if find_findings(e)]
        judge_event(record, soft[0], "accept", reason="", **WHO)
        judge_event(record, soft[-1], "reject", reason="", **WHO)
        check(record)


def test_the_queue_is_that_of_the_whole_record(shelf: Places) -> None:
    """Doubts, then soft events by the gravest finding and in order of time; of sides, those of these sides alone."""
    with open_record(shelf / "r.db") as record:
        fill(record, 3, 40)
        for parties in ((), ("it",), ("DZ", "ES")):
            soft = [e for e in query_chronology(record, parties) if find_findings(e)]
            queue = query_queue(record, parties)
            items = load_items(record, queue)
            assert [i.events[0] for i in items if i.kind == "event"] == sorted(soft, key=grade_softness)
            pairs = [(i.events[0].id, i.events[1].id) for i in items if i.kind == "pair"]
            wanted = {p.upper() for p in parties}
            told = [d for d in find_doubts(record) if wanted <= {*d.left.parties, *d.right.parties}]
            assert pairs == [(d.left.id, d.right.id) for d in told]
            assert load_items(record, queue[2:5]) == items[2:5]


def test_events_of_an_earlier_version_are_looked_at(shelf: Places) -> None:
    """Where nobody has looked, looking gives what drawing would have."""
    with open_record(shelf / "r.db") as record:
        fill(record, 4)
        with open_transaction(record.engine, writing=True) as connection:
            connection.execute(update(EVENTS).values(soft=-1))
            assert grade_events(connection) == len(query_chronology(record)) and grade_events(connection) == 0
        check(record)


def test_an_older_record_is_upgraded_with_its_marks(shelf: Places) -> None:
    """Events and links in the tables of revision 0010 have their marks after the record is opened."""
    from alembic import command
    from alembic.config import Config

    with open_record(shelf / "new.db") as record:
        fill(record, 5)
        events = query_chronology(record)
    engine = build_engine(shelf / "old.db")
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with open_transaction(engine, writing=True) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0010")
        connection.execute(text("INSERT INTO reports (id, text, language) VALUES ('r', 'x', 'fr')"))
        row = "INSERT INTO events (id, kind, status, independent_sources, sides, voices, content) VALUES "
        for event in events[:2]:
            values = {"id": event.id, "content": encode_event(event)}
            connection.execute(text(f"{row} (:id, 'meeting', 'held', 1, '', '', :content)"), values)
            told = {"id": event.tellings[0], "event": event.id}
            connection.execute(text("INSERT INTO tellings (id, report, event) VALUES (:id, 'r', :event)"), told)
        link = 'INSERT INTO links (id, "left", "right", judgement, score, reasons, decided_by, withdrawn) VALUES '
        ends = {"one": events[0].tellings[0], "other": events[1].tellings[0], "no": False}
        connection.execute(text(f"{link} ('a', :one, :other, 'unsure', 0.5, '[]', 'rules', :no)"), ends)
        connection.execute(text(f"{link} ('b', :one, :one, 'unsure', 0.5, '[]', 'rules', :no)"), ends)
    engine.dispose()
    with open_record(shelf / "old.db") as record:
        check(record)
        with open_transaction(record.engine) as connection:
            apart = dict(connection.execute(select(LINKS.c.id, LINKS.c.apart)).all())
        assert apart == {"a": True, "b": False}
