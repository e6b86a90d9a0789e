"""`aidememoire account` and `serve` at the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from aidememoire.cli.main import main

WORDS = "un mot de passe long"


@pytest.fixture
def users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of accounts with one reviewer."""
    path = tmp_path / "users.db"
    monkeypatch.setenv("AIDEMEMOIRE_USERS", str(path))
    (tmp_path / "secret").write_text(WORDS + "\n", encoding="utf-8")
    assert main(["account", "add", "Mai", "--role", "reviewer", "--password-file", str(tmp_path / "secret")]) == 0
    return path


def test_an_account_is_made_listed_changed_and_removed(
    users: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each action says what it did; the log keeps who did it."""
    assert main(["account", "list"]) == 0
    assert main(["account", "role", "Mai", "--role", "admin"]) == 0
    monkeypatch.setenv("AIDEMEMOIRE_PASSWORD", "encore un autre mot")
    assert main(["account", "password", "Mai"]) == 0
    assert main(["account", "remove", "Mai"]) == 0
    assert main(["account", "list"]) == 0
    told = capsys.readouterr().out
    assert "Mai  reviewer" in told and "There is no account yet." in told
    assert main(["account", "log"]) == 0
    log = capsys.readouterr().out
    assert "account_add  Mai" in log and "account_remove  Mai" in log


def test_a_token_is_shown_once(users: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And not among the tokens there are."""
    assert main(["account", "token", "Mai", "--label", "nightly", "--days", "30"]) == 0
    token = next(w for w in capsys.readouterr().out.split() if w.startswith("aidm_"))
    assert main(["account", "tokens"]) == 0
    listed = capsys.readouterr().out
    assert "nightly" in listed and token not in listed
    secret = next(w for w in listed.split() if len(w) == 12)
    assert main(["account", "revoke", secret]) == 0
    assert main(["account", "tokens", "Mai"]) == 0
    assert "There is no token." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["account", "burn", "Mai"], "cannot be done"),
        (["account", "add"], "NAME is missing"),
        (["account", "add", "Mai", "--password-file", "secret"], "has an account already"),
        (["account", "add", "Rui", "--role", "owner", "--password-file", "secret"], "is no role"),
        (["account", "add", "<b>", "--password-file", "secret"], "cannot be the name"),
        (["account", "role", "Rui"], "Rui"),
        (["account", "add", "Rui"], "--password-file"),
    ],
)
def test_what_cannot_be_is_said(
    users: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    """A sentence and a code that is not 0."""
    monkeypatch.chdir(users.parent)
    assert main(arguments) != 0
    assert said in capsys.readouterr().err


def test_a_weak_password_is_refused(
    users: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what is wrong about it."""
    for password, said in (("short", "too short"), ("rui-rui-rui-1", "hardly more than the name")):
        monkeypatch.setenv("AIDEMEMOIRE_PASSWORD", password)
        assert main(["account", "add", "Rui"]) == 1
        assert said in capsys.readouterr().err


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1"])
def test_nothing_is_shown_to_others_without_accounts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], host: str
) -> None:
    """An address that others reach takes accounts; no record is made meanwhile."""
    assert main(["serve", "--record", str(tmp_path / "r.db"), "--host", host]) == 1
    assert "no accounts are given" in capsys.readouterr().err
    assert not (tmp_path / "r.db").exists()


def test_a_missing_file_of_accounts_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Serving does not make accounts by itself."""
    arguments = ["serve", "--record", str(tmp_path / "r.db"), "--users", str(tmp_path / "none.db")]
    assert main(arguments) == 1
    assert "no accounts there" in capsys.readouterr().err
    assert main(["serve", "--port", "0"]) == 2
