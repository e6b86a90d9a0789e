"""The file of the accounts: one SQLite file of its own, apart from any record, readable by its owner alone."""

from __future__ import annotations

import os
import re
import sqlite3
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from threading import RLock
from typing import Any

from aidememoire.errors import RecordError, UnknownNameError
from aidememoire.web.accounts.passwords import (
    PREFIX,
    digest_secret,
    find_weakness,
    hash_password,
    is_password,
    make_secret,
)
from aidememoire.web.roles import ROLES, get_lesser

HOURS = 12
"""How long a session lasts after signing in."""

_TABLES = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS users (
    name TEXT PRIMARY KEY, role TEXT NOT NULL, password TEXT NOT NULL, at TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sessions (
    digest TEXT PRIMARY KEY, user TEXT NOT NULL REFERENCES users(name) ON DELETE CASCADE, until TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS tokens (
    id TEXT PRIMARY KEY, digest TEXT NOT NULL UNIQUE, user TEXT NOT NULL REFERENCES users(name) ON DELETE CASCADE,
    label TEXT NOT NULL, role TEXT NOT NULL, at TEXT NOT NULL, until TEXT);
CREATE TABLE IF NOT EXISTS log (
    at TEXT NOT NULL, user TEXT NOT NULL, what TEXT NOT NULL, detail TEXT NOT NULL, address TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS log_at ON log (at);
"""
_NAME = re.compile(r"[\w][\w .@+-]{0,63}")


@cache
def _get_nobody() -> str:
    """The password of nobody, against which the names of nobody are tried."""
    return hash_password(make_secret())


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Somebody who may sign in. `at` is when the account was made (ISO 8601)."""

    name: str
    role: str
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A token of a program; `until` None: it does not expire. The token itself is shown once and not kept."""

    id: str
    user: str
    label: str
    role: str
    at: str
    until: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the log: who did what, to what, from which address."""

    at: str
    user: str
    what: str
    detail: str
    address: str


class AccountBook:
    """The accounts of a file, made where it is missing unless `create` is false. One connection, taken in turns."""

    def __init__(self, path: Path, *, create: bool = True) -> None:
        if not path.exists():
            if not create:
                raise RecordError(f"{path}: no accounts there; make one with `aidememoire account add NAME`")
            if not path.absolute().parent.is_dir():
                raise RecordError(f"{path}: the folder {path.absolute().parent} does not exist; make it first")
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        self.path = path
        self._lock = RLock()
        self._connection = sqlite3.connect(path, timeout=10, isolation_level=None, check_same_thread=False)
        try:
            self._connection.executescript("PRAGMA foreign_keys=ON; PRAGMA journal_mode=WAL;" + _TABLES)
        except sqlite3.DatabaseError as error:
            self._connection.close()
            raise RecordError(f"{path}: not a file of accounts ({error})") from error

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def get_key(self) -> bytes:
        """The key that seals forms, made once and kept, so that a restart does not spoil the forms people have open."""
        with self._write() as run:
            run("INSERT OR IGNORE INTO meta VALUES ('key', ?)", (make_secret(),))
            row = run("SELECT value FROM meta WHERE key = 'key'")[0]
        return str(row[0]).encode()

    def add_user(self, name: str, role: str, password: str, at: str) -> Account:
        """A new account. Raises RecordError on a name taken or not allowed, a role there is not, a weak password."""
        clean = clean_name(name)
        _check_role(role)
        _check_password(password, clean)
        with self._write() as run:
            if run("SELECT 1 FROM users WHERE name = ?", (clean,)):
                raise RecordError(f"{clean!r} has an account already", problem="account_taken", cause=clean)
            run("INSERT INTO users VALUES (?, ?, ?, ?)", (clean, role, hash_password(password), at))
        return Account(name=clean, role=role, at=at)

    def set_password(self, name: str, password: str) -> None:
        """A new password; whoever was signed in under this name is signed out."""
        _check_password(password, clean_name(name))
        self._change("UPDATE users SET password = ? WHERE name = ?", hash_password(password), name)
        self.close_sessions(name)

    def set_role(self, name: str, role: str) -> None:
        """Another role, from the next request on."""
        _check_role(role)
        self._change("UPDATE users SET role = ? WHERE name = ?", role, name)

    def remove_user(self, name: str) -> None:
        """The account, its sessions and its tokens are gone; what it decided stays in the record."""
        self._change("DELETE FROM users WHERE name = ?", name)

    def load_users(self) -> tuple[Account, ...]:
        """Every account, by name."""
        with self._read() as run:
            rows = run("SELECT name, role, at FROM users ORDER BY name")
        return tuple(Account(name=name, role=role, at=at) for name, role, at in rows)

    def find_user(self, name: str, password: str) -> Account | None:
        """The account that this name and password open; as slow where there is no such name."""
        with self._read() as run:
            rows = run("SELECT name, role, at, password FROM users WHERE name = ?", (name,))
        kept = rows[0][3] if rows else _get_nobody()
        right = is_password(password, kept)
        return Account(name=rows[0][0], role=rows[0][1], at=rows[0][2]) if right and rows else None

    def open_session(self, name: str, now: str) -> str:
        """The id of a new session, never one that a browser came with; sessions that have ended are cleared away."""
        secret = make_secret()
        until = _add(now, timedelta(hours=HOURS))
        with self._write() as run:
            run("DELETE FROM sessions WHERE until < ?", (now,))
            run("INSERT INTO sessions VALUES (?, ?, ?)", (digest_secret(secret), name, until))
        return secret

    def find_session(self, secret: str, now: str) -> Account | None:
        """Whose session this is, with the role the account has now; None where it has ended or never was."""
        with self._read() as run:
            rows = run(
                "SELECT u.name, u.role, u.at FROM sessions s JOIN users u ON u.name = s.user "
                "WHERE s.digest = ? AND s.until >= ?",
                (digest_secret(secret), now),
            )
        return Account(name=rows[0][0], role=rows[0][1], at=rows[0][2]) if rows else None

    def close_session(self, secret: str) -> None:
        """The session ends."""
        with self._write() as run:
            run("DELETE FROM sessions WHERE digest = ?", (digest_secret(secret),))

    def close_sessions(self, name: str) -> None:
        """Every session of an account ends."""
        with self._write() as run:
            run("DELETE FROM sessions WHERE user = ?", (name,))

    def make_token(self, name: str, label: str, role: str, at: str, days: int | None = None) -> str:
        """A new token of an account, to be shown once; it may do what both `role` and the account's role allow."""
        _check_role(role)
        secret = PREFIX + make_secret()
        digest = digest_secret(secret)
        until = _add(at, timedelta(days=days)) if days else None
        with self._write() as run:
            if not run("SELECT 1 FROM users WHERE name = ?", (name,)):
                raise _build_unknown(name)
            run("INSERT INTO tokens VALUES (?, ?, ?, ?, ?, ?, ?)", (digest[:12], digest, name, label, role, at, until))
        return secret

    def load_tokens(self) -> tuple[Token, ...]:
        """Every token there is, by account."""
        with self._read() as run:
            rows = run("SELECT id, user, label, role, at, until FROM tokens ORDER BY user, at")
        return tuple(Token(id=r[0], user=r[1], label=r[2], role=r[3], at=r[4], until=r[5]) for r in rows)

    def revoke_token(self, token: str) -> None:
        """The token with this id opens nothing any more."""
        self._change("DELETE FROM tokens WHERE id = ?", token)

    def find_token(self, secret: str, now: str) -> Account | None:
        """The account a token speaks for, with the lesser of both roles; None where it opens nothing."""
        with self._read() as run:
            rows = run(
                "SELECT u.name, u.role, t.role, u.at FROM tokens t JOIN users u ON u.name = t.user "
                "WHERE t.digest = ? AND (t.until IS NULL OR t.until >= ?)",
                (digest_secret(secret), now),
            )
        return Account(name=rows[0][0], role=get_lesser(rows[0][1], rows[0][2]), at=rows[0][3]) if rows else None

    def log(self, at: str, user: str, what: str, detail: str = "", address: str = "") -> None:
        """Add a line to the log."""
        with self._write() as run:
            run("INSERT INTO log VALUES (?, ?, ?, ?, ?)", (at, user[:64], what[:64], detail[:400], address[:64]))

    def load_log(self, limit: int = 200) -> tuple[Entry, ...]:
        """The latest lines, the newest first."""
        with self._read() as run:
            rows = run("SELECT at, user, what, detail, address FROM log ORDER BY at DESC, rowid DESC LIMIT ?", (limit,))
        return tuple(Entry(at=r[0], user=r[1], what=r[2], detail=r[3], address=r[4]) for r in rows)

    def _change(self, statement: str, *values: str) -> None:
        """A change of the row that the last of `values` names. Raises UnknownNameError where there is none."""
        with self._write() as run:
            run(statement, values)
            if not run("SELECT changes()")[0][0]:
                raise _build_unknown(values[-1])

    @contextmanager
    def _read(self) -> Iterator[Any]:
        with self._lock:
            yield self._run

    @contextmanager
    def _write(self) -> Iterator[Any]:
        """One transaction."""
        with self._lock:
            self._run("BEGIN IMMEDIATE")
            try:
                yield self._run
            except BaseException:
                self._run("ROLLBACK")
                raise
            self._run("COMMIT")

    def _run(self, statement: str, values: Sequence[Any] = ()) -> list[Any]:
        try:
            return self._connection.execute(statement, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise RecordError(
                f"{self.path}: the accounts could not be read or written ({error})",
                problem="other",
                place=str(self.path),
                cause=str(error),
            ) from error


def clean_name(name: str) -> str:
    """The name as it is kept. Raises RecordError on one that is not allowed."""
    clean = unicodedata.normalize("NFC", " ".join(name.split()))
    if not _NAME.fullmatch(clean):
        raise RecordError(
            f"{name!r} cannot be the name of an account: letters, digits, space and . @ + - _, 64 at most",
            problem="account_name",
            cause=name,
        )
    return clean


def _check_role(role: str) -> None:
    if role not in ROLES:
        allowed = ", ".join(ROLES)
        raise RecordError(f"{role!r} is no role (allowed: {allowed})", problem="account_role", cause=role)


def _check_password(password: str, name: str) -> None:
    weakness = find_weakness(password, name)
    if weakness:
        raise RecordError(f"the password is not taken: {weakness}", problem=f"password_{weakness}")


def _build_unknown(name: str) -> UnknownNameError:
    return UnknownNameError(f"no account or token is called {name!r}; `aidememoire account list` names them")


def _add(now: str, time: timedelta) -> str:
    return (datetime.fromisoformat(now) + time).isoformat(timespec="microseconds")
