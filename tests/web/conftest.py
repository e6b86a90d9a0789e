"""Applications to ask, without accounts and with them."""

from __future__ import annotations

import hmac
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from httpx import Response
from litestar.testing import TestClient
from web.records import EVIL, HOSTILE, make_record

from aidememoire.model.report import Page
from aidememoire.sources.pages import find_pages
from aidememoire.web.accounts.book import AccountBook
from aidememoire.web.app import build_app
from aidememoire.web.settings import Settings
from aidememoire.web.visitor import SESSION, VISIT

PASSWORDS = {
    "Lea": ("reader", "un mot de passe long"),
    "Rui": ("reviewer", "muitas palavras aqui"),
    "Ada": ("admin", "correct horse battery"),
}
"""Three accounts, with their roles and passwords."""


class Clock:
    """A clock that a test sets forward."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 2, 9, tzinfo=UTC)

    def __call__(self) -> str:
        self.time += timedelta(microseconds=1)
        return self.time.isoformat(timespec="microseconds")


@pytest.fixture
def clock() -> Clock:
    """Nine in the morning."""
    return Clock()


@pytest.fixture(scope="session")
def accounts(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A file of accounts with PASSWORDS, as bytes: hashing takes its time, so it is done once."""
    path = tmp_path_factory.mktemp("accounts") / "users.db"
    book = AccountBook(path)
    for name, (role, password) in PASSWORDS.items():
        book.add_user(name, role, password, "2026-03-01T09:00:00.000000+00:00")
    book._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    book.close()
    return path.read_bytes()


@pytest.fixture
def users(accounts: bytes, tmp_path: Path) -> Path:
    """The file of the accounts."""
    path = tmp_path / "users.db"
    path.write_bytes(accounts)
    return path


@pytest.fixture
def local(tmp_path: Path, clock: Clock) -> Iterator[TestClient]:
    """The one user before an empty record."""
    settings = Settings(record=str(tmp_path / "r.db"), clock=clock, author="Mai")
    with TestClient(build_app(settings), base_url="http://127.0.0.1") as found:
        yield found


@pytest.fixture
def shared(tmp_path: Path, users: Path, clock: Clock) -> Iterator[TestClient]:
    """A browser before a record that takes an account."""
    settings = Settings(record=str(tmp_path / "r.db"), clock=clock, users=users)
    with TestClient(build_app(settings), base_url="http://127.0.0.1") as found:
        found.follow_redirects = False
        yield found


@pytest.fixture
def enter(shared: TestClient) -> Callable[[str], str]:
    """Signs somebody of PASSWORDS in; gives the token of the forms from then on."""

    def sign_in(name: str) -> str:
        answer = send_sign_in(shared, name, PASSWORDS[name][1])
        assert answer.status_code == 303, answer.text
        return find_token(shared)

    return sign_in


SIGN_IN = "http://127.0.0.1/sign-in"


def find_token(client: TestClient) -> str:
    """The token for the forms of this browser."""

    client.get(SIGN_IN)
    value = client.cookies.get(SESSION) or client.cookies.get(VISIT)
    return hmac.new(client.app.state.key, value.encode(), "sha256").hexdigest()


def send_sign_in(client: TestClient, name: str, password: str, target: str = "/") -> Response:
    """Fill in the form and send it."""
    page = client.get(SIGN_IN, params={"next": target})
    token = re.search(r'name="csrf" value="([0-9a-f]{64})"', page.text)
    assert token is not None
    form = {"name": name, "password": password, "next": target, "csrf": token[1]}
    return client.post(SIGN_IN, data=form, follow_redirects=False)


@pytest.fixture(scope="session")
def sample_record(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> Path:
    """The record of the sample reports. Tests that change it take a copy."""
    return make_record(tmp_path_factory.mktemp("samples") / "record.db", find_pages(str(samples)))


@pytest.fixture(scope="session")
def hostile_record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record whose every text holds scripts and signs of templates."""
    page = Page(
        source=f"depeches/{EVIL}.txt", text=HOSTILE, url=f"https://example.test/?q={EVIL}", date="2024-03", title=EVIL
    )
    return make_record(tmp_path_factory.mktemp("hostile") / "record.db", [page])
