"""Accounts: names, passwords, roles, sessions, tokens, and what is left of them in the file."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from aidememoire.errors import RecordError, UnknownNameError
from aidememoire.web.accounts.book import AccountBook
from aidememoire.web.accounts.passwords import hash_password, is_password
from aidememoire.web.accounts.throttle import LIMITS, Throttle

NOW, LATER, NEXT_DAY = (f"2026-03-{d}:00:00.000000+00:00" for d in ("02T09", "02T15", "03T09"))


@pytest.fixture
def book(users: Path) -> AccountBook:
    """The file with Lea (reader), Rui (reviewer) and Ada (admin)."""
    return AccountBook(users, create=False)


def test_a_password_is_kept_as_a_salted_hash() -> None:
    """The same password twice leaves different traces, and neither holds it."""
    one, other = hash_password("correct horse battery"), hash_password("correct horse battery")
    assert one != other and "horse" not in one
    assert is_password("correct horse battery", one) and not is_password("correct horse batterz", one)


@pytest.mark.parametrize("name", ["", " ", "a\nb", "<b>", "x" * 65, "../x", "a\0b"])
def test_names_that_are_none(tmp_path: Path, name: str) -> None:
    """Controls, signs and endless names are refused."""
    with pytest.raises(RecordError, match="cannot be the name") if name != "a\nb" else pytest.raises(RecordError):
        AccountBook(tmp_path / "u.db").add_user(name.replace("\n", "\x0b<"), "reader", "un mot de passe long", NOW)


@pytest.mark.parametrize("password", ["short", "x" * 1025, "lea-lea-lea-1"])
def test_weak_passwords_are_refused(tmp_path: Path, password: str) -> None:
    """Too short, too long, or hardly more than the name."""
    with pytest.raises(RecordError, match="password"):
        AccountBook(tmp_path / "u.db").add_user("Lea", "reader", password, NOW)


def test_roles_and_names_are_checked(book: AccountBook) -> None:
    """No second account of a name, no role of one's own making, nothing for nobody."""
    with pytest.raises(RecordError, match="already"):
        book.add_user("Lea", "reader", "encore un mot de passe", NOW)
    with pytest.raises(RecordError, match="no role"):
        book.set_role("Lea", "owner")
    for change in (
        lambda: book.set_role("Max", "reader"),
        lambda: book.remove_user("Max"),
        lambda: book.make_token("Max", "", "reader", NOW),
    ):
        with pytest.raises(UnknownNameError):
            change()


def test_a_session_ends_with_its_time_its_password_its_account(book: AccountBook) -> None:
    """After twelve hours, after a new password, and with the account."""
    session = book.open_session("Rui", NOW)
    found = book.find_session(session, LATER)
    assert found is not None and (found.name, found.role) == ("Rui", "reviewer")
    assert book.find_session(session, NEXT_DAY) is None
    book.set_password("Rui", "outras palavras aqui")
    assert book.find_session(session, LATER) is None
    session = book.open_session("Rui", NOW)
    book.remove_user("Rui")
    assert book.find_session(session, LATER) is None


def test_a_token_may_do_no_more_than_its_account(book: AccountBook) -> None:
    """The lesser role counts; a token expires and is revoked."""
    token = book.make_token("Rui", "nightly", "admin", NOW, days=1)
    found = book.find_token(token, LATER)
    assert found is not None and found.role == "reviewer"
    assert book.find_token(token, "2026-03-04T09:00:00.000000+00:00") is None
    lasting = book.make_token("Rui", "feed", "reader", NOW)
    assert book.find_token(lasting, NEXT_DAY).role == "reader"  # type: ignore[union-attr]
    book.revoke_token(book.load_tokens()[1].id)
    assert book.find_token(lasting, NEXT_DAY) is None


def test_the_file_tells_a_thief_nothing(book: AccountBook, users: Path) -> None:
    """No password, session id or token stands in the file, which only its owner may read."""
    session, token = book.open_session("Lea", NOW), book.make_token("Lea", "x", "reader", NOW)
    book.close()
    content = b"".join(p.read_bytes() for p in users.parent.glob("users.db*"))
    for secret in (session, token, "un mot de passe long", "correct horse battery"):
        assert secret.encode() not in content


def test_a_new_file_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    """Mode 600 from the start."""
    AccountBook(tmp_path / "u.db").close()
    assert stat.S_IMODE((tmp_path / "u.db").stat().st_mode) == 0o600


def test_a_file_that_is_none_is_said_to_be_none(tmp_path: Path) -> None:
    """A text, a missing file, a missing folder: a sentence each."""
    (tmp_path / "u.db").write_text("x" * 4096)
    for path in (tmp_path / "u.db", tmp_path / "none.db", tmp_path / "no" / "u.db"):
        with pytest.raises(RecordError):
            AccountBook(path, create=False)
    with pytest.raises(RecordError, match="does not exist"):
        AccountBook(tmp_path / "no" / "u.db")


def test_failures_shut_the_door_for_a_quarter_of_an_hour() -> None:
    """For the name from that address; others still come in; the right password forgives."""
    throttle = Throttle()
    for _ in range(LIMITS["pair"]):
        assert not throttle.is_shut("Lea", "10.0.0.1", NOW)
        throttle.count_failure("Lea", "10.0.0.1", NOW)
    assert throttle.is_shut("Lea", "10.0.0.1", NOW)
    assert not throttle.is_shut("Lea", "10.0.0.2", NOW) and not throttle.is_shut("Rui", "10.0.0.1", NOW)
    assert not throttle.is_shut("Lea", "10.0.0.1", LATER)
    throttle.forgive("Lea", "10.0.0.1")
    assert not throttle.is_shut("Lea", "10.0.0.1", NOW)
    for n in range(LIMITS["name"]):
        throttle.count_failure("Lea", f"10.1.0.{n}", NOW)
    assert throttle.is_shut("Lea", "10.9.9.9", NOW)
