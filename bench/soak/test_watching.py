"""A real `watch` killed at random instants: nothing lost, nothing twice, no forbidden address reached."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable

from sources.feed_site import FeedSite
from sources.web_server import Server
from sqlalchemy import func, select

from aidememoire.errors import RecordError
from aidememoire.store.check import check_record
from aidememoire.store.engine import open_transaction
from aidememoire.store.feeds import READ, REFUSED, count_items
from aidememoire.store.record import Record, open_record
from aidememoire.store.schema import SOURCES
from aidememoire.views.status import find_refusals, query_status

SEED = 20240607
MOST_ON_ONE = 15
"""Kills that one record goes through before it is watched to the end."""
PAGES = 15
SETTINGS = {"AIDEMEMOIRE_ALLOW_NETWORK": "127.0.0.1/32", "AIDEMEMOIRE_WEB_PAUSE": "0.05"}


def watch(feed: str, place: str, seconds: float | None) -> int:
    """Watch once; 1 when it was killed after so many seconds, 0 when it had ended."""
    command = [sys.executable, "-m", "aidememoire", "watch", feed, "--record", place, "--once", "--no-gate"]
    child = subprocess.Popen(
        command, env={**os.environ, **SETTINGS}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        child.wait(seconds)
        return 0
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
        return 1


def find_faults(place: str) -> tuple[object, ...]:
    """What `check` finds in the record; nothing where it was killed before the record was made."""
    try:
        with open_record(place, create=False) as record:
            return check_record(record).faults
    except RecordError as error:
        assert "empty" in str(error) or "no record there" in str(error)
        return ()


def test_killed_at_random_instants_while_watching(build_place: Callable[[], str], instants: int) -> None:
    """Every page tells itself differently at each visit, one of five leads where nobody may go."""
    chance = random.Random(SEED)
    done = 0
    with Server() as server, Server("127.0.0.2") as forbidden:
        site = FeedSite(server, forbidden.base)
        site.publish(PAGES)
        start = time.perf_counter()
        watch(site.feed, build_place(), None)
        whole = time.perf_counter() - start
        while done < instants:
            place = build_place()
            for _ in range(min(MOST_ON_ONE, instants - done)):
                done += watch(site.feed, place, chance.uniform(0, whole))
                assert find_faults(place) == ()
            watch(site.feed, place, None)
            with open_record(place) as record:
                expect_whole(record, site)
        assert forbidden.hits == []
    sys.stdout.write(f"{done} kills\n")


def expect_whole(record: Record, site: FeedSite) -> None:
    """Every page is read once or refused once; no event waits to be drawn."""
    refused = {n for n in range(1, PAGES + 1) if n % 5 in (3, 4)}
    assert count_items(record, site.feed) == {READ: PAGES - len(refused), REFUSED: len(refused)}
    with open_transaction(record.engine) as connection:
        rows = connection.execute(select(SOURCES.c.source, func.count()).group_by(SOURCES.c.source)).all()
    wanted = {f"{site.server.base}/{n}": 1 for n in range(1, PAGES + 1) if n not in refused}
    assert {str(row[0]): int(row[1]) for row in rows} == wanted
    assert len(find_refusals(record)) == len(refused)
    assert query_status(record).pending == 0
