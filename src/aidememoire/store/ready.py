"""Statements that are made once and run often: to make one anew takes longer than to run it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Executable, bindparam

from aidememoire.store.engine import CHUNK

IDS = "ids"
"""Under this name a statement is given the ids it asks for."""


def among(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """The column holds one of the ids that the statement is given."""
    return column.in_(bindparam(IDS, expanding=True))


def cut(ids: Iterable[str]) -> Iterator[list[str]]:
    """Ids, sorted and each once, in portions that fit in one statement."""
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), CHUNK):
        yield wanted[start : start + CHUNK]


def fetch(connection: Connection, statement: Executable, ids: Iterable[str]) -> Iterator[Any]:
    """The rows a statement gives for the ids, portion by portion."""
    for some in cut(ids):
        yield from connection.execute(statement, {IDS: some}).all()


def run(connection: Connection, statement: Executable, ids: Iterable[str]) -> None:
    """Run a statement on the ids, portion by portion."""
    for some in cut(ids):
        connection.execute(statement, {IDS: some})
