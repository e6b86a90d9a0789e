"""`aidememoire account`: who may sign in to a served record, with which role; tokens for programs."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer, is_terminal

if TYPE_CHECKING:
    from aidememoire.web.accounts.book import AccountBook

ACTIONS = ("add", "list", "password", "role", "remove", "token", "tokens", "revoke", "log")
VARIABLE, PASSWORD = "AIDEMEMOIRE_USERS", "AIDEMEMOIRE_PASSWORD"
DEFAULT = "users.db"


def add(app: typer.Typer, say: Messages, **settings: Any) -> None:
    """Add the command to `app`."""

    @app.command("account", help=say("help.account"), epilog=say("example.account"), **settings)
    def account(
        action: Annotated[str, typer.Argument(help=say("help.account.action"), metavar="ACTION")],
        name: Annotated[str | None, typer.Argument(help=say("help.account.name"), metavar="NAME")] = None,
        role: Annotated[str | None, typer.Option(help=say("help.account.role"), metavar="ROLE")] = None,
        users: Annotated[str | None, typer.Option(help=say("help.account.users"), metavar="FILE")] = None,
        label: Annotated[str, typer.Option(help=say("help.account.label"), metavar="TEXT")] = "",
        days: Annotated[int | None, typer.Option(help=say("help.account.days"), metavar="N", min=1)] = None,
        secret: Annotated[
            Path | None, typer.Option("--password-file", help=say("help.account.password"), metavar="FILE")
        ] = None,
    ) -> None:
        if action not in ACTIONS:
            allowed = ", ".join(ACTIONS)
            raise typer.BadParameter(say("usage.account", value=action, allowed=allowed), param_hint="ACTION")
        if name is None and action not in ("list", "tokens", "log"):
            raise typer.BadParameter(say("usage.missing", name="NAME"), param_hint="NAME")
        options = {"role": role, "label": label, "days": days, "password": lambda: load_password(secret, say)}
        run(action, name or "", Path(users or os.environ.get(VARIABLE) or DEFAULT), options, say)


def load_password(path: Path | None, say: Messages) -> str:
    """From a file, from AIDEMEMOIRE_PASSWORD, else typed twice."""
    if path is not None:
        return path.read_text(encoding="utf-8").rstrip("\r\n")
    if PASSWORD in os.environ:
        return os.environ[PASSWORD]
    if not is_terminal(sys.stdin):
        raise typer.BadParameter(say("usage.password"), param_hint="--password-file")
    return str(typer.prompt(say("account.password"), hide_input=True, confirmation_prompt=True))


def run(action: str, name: str, path: Path, options: dict[str, Any], say: Messages) -> None:
    """Carry one action out and say what was done."""
    from aidememoire.web.accounts.book import AccountBook

    book = AccountBook(path, create=action == "add")
    try:
        for line in _CARRIED_OUT[action](book, name, options, say):
            answer(line)
        if action not in ("list", "tokens", "log"):
            from aidememoire.cli.record import get_author, get_time

            book.log(get_time(exact=True), get_author(), f"account_{action}", name)
    finally:
        book.close()


def _add(book: "AccountBook", name: str, options: dict[str, Any], say: Messages) -> list[str]:
    from aidememoire.cli.record import get_time

    made = book.add_user(name, options["role"] or "reader", options["password"](), get_time(exact=True))
    return [say("account.added", name=made.name, role=say(f"account.role.{made.role}"), path=book.path)]


def _list(book: "AccountBook", name: str, options: dict[str, Any], say: Messages) -> list[str]:
    found = book.load_users()
    return [f"{a.name}  {say(f'account.role.{a.role}')}  {a.at[:10]}" for a in found] or [say("account.none")]


def _set_password(book: "AccountBook", name: str, options: dict[str, Any], say: Messages) -> list[str]:
    book.set_password(name, options["password"]())
    return [say("account.changed", name=name)]


def _set_role(book: "AccountBook", name: str, options: dict[str, Any], say: Messages) -> list[str]:
    book.set_role(name, options["role"] or "reader")
    return [say("account.changed", name=name)]


def _remove(book: "AccountBook", name: str, options: dict[str, Any], say: Messages) -> list[str]:
    book.remove_user(name)
    return [say("account.removed", name=name)]


def _make_token(book: "AccountBook", name: str, options: dict[str, Any], say: Messages) -> list[str]:
    from aidememoire.cli.record import get_time

    role, now = options["role"] or "reader", get_time(exact=True)
    return [book.make_token(name, options["label"], role, now, options["days"]), say("account.token")]


def _list_tokens(book: "AccountBook", name: str, options: dict[str, Any], say: Messages) -> list[str]:
    found = [t for t in book.load_tokens() if not name or t.user == name]
    lines = [
        "  ".join((t.id, t.user, say(f"account.role.{t.role}"), t.at[:10], (t.until or "–")[:10], t.label)).rstrip()
        for t in found
    ]
    return lines or [say("account.no_token")]


def _revoke(book: "AccountBook", name: str, options: dict[str, Any], say: Messages) -> list[str]:
    book.revoke_token(name)
    return [say("account.removed", name=name)]


def _list_log(book: "AccountBook", name: str, options: dict[str, Any], say: Messages) -> list[str]:
    found = [e for e in book.load_log() if not name or e.user == name]
    return ["  ".join((e.at[:19], e.user, e.what, e.detail, e.address)).rstrip() for e in found]


_CARRIED_OUT: dict[str, Callable[..., list[str]]] = {
    "add": _add,
    "list": _list,
    "password": _set_password,
    "role": _set_role,
    "remove": _remove,
    "token": _make_token,
    "tokens": _list_tokens,
    "revoke": _revoke,
    "log": _list_log,
}
