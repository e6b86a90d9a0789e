"""Where a record can be, what an address shows, and what is said when a store fails."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from store.build_readings import build_meeting
from store.cluster import Cluster

from aidememoire.cli.messages import load_sentences
from aidememoire.errors import RecordError
from aidememoire.store.engine import open_transaction
from aidememoire.store.failures import SENTENCES, find_problem
from aidememoire.store.place import parse_url, write_place
from aidememoire.store.record import open_record

OTHERS = {"scheme", "address", "nameless", "driver", "withheld", "taken", "wordless", "no_file", "exists", "no_folder"}
OTHERS |= {"extra", "account_name", "account_role", "account_taken", "password_long", "password_name", "password_short"}
"""Failures that this program finds itself."""


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_every_way_of_writing_the_scheme_is_understood(scheme: str) -> None:
    """The driver is the one this program uses, whichever was written."""
    assert parse_url(f"{scheme}://mai@host:5433/notes").drivername == "postgresql+psycopg"


@pytest.mark.parametrize(
    ("place", "problem"),
    [
        ("mysql://mai@host/notes", "scheme"),
        ("sqlite:///notes.db", "scheme"),
        ("postgresql://mai@host", "nameless"),
        ("postgresql://mai@host:port/notes", "address"),
    ],
)
def test_other_addresses_are_refused(place: str, problem: str) -> None:
    """Another engine, no database, a port that is no number: a sentence each, and never a password."""
    with pytest.raises(RecordError) as error:
        open_record(place.replace("mai@", "mai:s3cret@"))
    assert error.value.problem == problem and "s3cret" not in str(error.value)


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        ("postgresql://mai:s3cret@host:5433/notes", "postgresql://mai@host:5433/notes"),
        ("postgresql+psycopg://host/notes?password=s3cret&x=1", "postgresql://host/notes?x=1"),
        ("postgresql://mai:s3cret@host:port/notes", "postgresql://…"),
        ("folder/record.db", "folder/record.db"),
    ],
)
def test_a_password_is_never_shown(place: str, shown: str) -> None:
    """Neither in the user's part nor among the settings; an address nobody can read is not repeated."""
    assert write_place(place) == shown


@pytest.mark.parametrize(
    ("cause", "problem"),
    [
        ("database is locked", "locked"),
        ("canceling statement due to lock timeout", "locked"),
        ("database or disk is full", "full"),
        ('could not extend file "base/1": No space left on device', "full"),
        ("file is not a database", "no_record"),
        ("attempt to write a readonly database", "read_only"),
        ('connection failed: FATAL:  password authentication failed for user "mai"', "refused"),
        ('connection failed: FATAL:  database "notes" does not exist', "no_database"),
        ("connection failed: Connection refused", "unreached"),
        ("terminating connection due to administrator command", "lost"),
        ("the connection is lost", "lost"),
        ("something new", "other"),
    ],
)
def test_failures_are_told_apart(cause: str, problem: str) -> None:
    """By what the engines say; the rest is passed on as it is."""
    assert find_problem(cause) == problem


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_failure_has_its_sentence_in_both_languages(language: str) -> None:
    """None is told in another language than the interface's."""
    keys = {k.removeprefix("failure.") for k in load_sentences(language) if k.startswith("failure.")}
    assert keys == {*SENTENCES, *OTHERS}


def test_texts_are_compared_by_code_point(cluster: Cluster) -> None:
    """As in a file and in Python, whatever the language of the database."""
    with open_record(cluster.build_place()) as record, open_transaction(record.engine, writing=True) as connection:
        for word in ("é", "z", "Z", "a-b", "aa"):
            connection.execute(text("INSERT INTO refusals VALUES (:word, '', NULL)"), {"word": word})
        found = connection.execute(text("SELECT source FROM refusals ORDER BY source")).scalars().all()
    assert found == sorted(found) == ["Z", "a-b", "aa", "z", "é"]


def test_a_reader_sees_one_moment(cluster: Cluster) -> None:
    """Two questions in one transaction are answered from one state, whatever is written between them."""
    place, count = cluster.build_place(), text("SELECT count(*) FROM reports")
    with open_record(place) as one, open_record(place) as other, open_transaction(other.engine) as connection:
        assert connection.execute(count).scalar() == 0
        one.write_reading(build_meeting())
        assert connection.execute(count).scalar() == 0
