"""Who asks: the person behind a request, what they may do, and in which language they are answered."""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from secrets import token_urlsafe
from typing import Any

from litestar.connection import ASGIConnection

from aidememoire.web.accounts.book import Account, AccountBook
from aidememoire.web.accounts.passwords import PREFIX
from aidememoire.web.roles import holds
from aidememoire.web.settings import LANGUAGES, Settings

VISIT = "aidememoire_visit"
"""The cookie that ties forms to one browser before anybody has signed in, or where nobody has to."""

SESSION = "aidememoire_session"
"""The cookie of somebody who signed in."""

LANGUAGE = "aidememoire_lang"
"""The cookie that keeps the language chosen."""

YEAR = 365 * 24 * 3600

_RANGE = re.compile(r"(fr|en)(?:-[a-z0-9]{1,8})?(?:\s*;\s*q=(0(?:\.\d{1,3})?|1(?:\.0{1,3})?))?", re.I)
_SECRET = re.compile(r"[A-Za-z0-9_-]{43}")
_BEARER = re.compile(rf"bearer ({PREFIX}[A-Za-z0-9_-]{{43}})", re.I)

Connection = ASGIConnection[Any, Any, Any, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """The person (or program) behind a request.

    name      under which decisions are kept; empty for somebody not signed in
    role      one of roles.ROLES; None for somebody not signed in where accounts are kept
    language  one of settings.LANGUAGES
    csrf      the token every form must send back (field `csrf` or header X-CSRF-Token); empty for programs with a token
    local     whether this is the one user of an application without accounts
    bearer    whether a token was sent, good or not; then cookies do not count
    """

    name: str
    role: str | None
    language: str
    csrf: str
    local: bool = False
    bearer: bool = False

    def may(self, role: str) -> bool:
        """Whether the visitor has a role, or one that holds it."""
        return holds(self.role, role)


def get_visitor(connection: Connection) -> Visitor:
    """The visitor of a request, found once."""
    state = connection.scope["state"]
    if "visitor" not in state:
        state["visitor"] = _find_visitor(connection)
    found: Visitor = state["visitor"]
    return found


def _find_visitor(connection: Connection) -> Visitor:
    settings: Settings = connection.app.state.settings
    book: AccountBook | None = connection.app.state.book
    language = find_language(connection, settings.language)
    if book is None:
        csrf = seal(connection, get_visit(connection))
        return Visitor(name=settings.author, role="admin", language=language, csrf=csrf, local=True)
    authorization = connection.headers.get("authorization")
    if authorization is not None:
        match = _BEARER.fullmatch(authorization.strip())
        return _build(book.find_token(match[1], settings.clock()) if match else None, language, "", bearer=True)
    session = find_session(connection)
    account = book.find_session(session, settings.clock()) if session else None
    return _build(account, language, seal(connection, session if account and session else get_visit(connection)))


def _build(account: Account | None, language: str, csrf: str, *, bearer: bool = False) -> Visitor:
    name, role = (account.name, account.role) if account else ("", None)
    return Visitor(name=name, role=role, language=language, csrf=csrf, bearer=bearer)


def find_session(connection: Connection) -> str | None:
    """The session id the browser sent, where it has the shape of one."""
    sent = connection.cookies.get(SESSION, "")
    return sent if _SECRET.fullmatch(sent) else None


def get_visit(connection: Connection) -> str:
    """The id of this browser's visit, given to it now where it has none."""
    visit = connection.cookies.get(VISIT, "")
    if not _SECRET.fullmatch(visit):
        visit = token_urlsafe(32)
        set_cookie(connection, VISIT, visit)
    return visit


def seal(connection: Connection, value: str) -> str:
    """The token that belongs to a visit or a session: nobody else can make it."""
    key: bytes = connection.app.state.key
    return hmac.new(key, value.encode(), "sha256").hexdigest()


def set_cookie(connection: Connection, name: str, value: str, *, age: int | None = None) -> None:
    """Have the answer set a cookie that scripts cannot read and other sites' forms do not send; age 0 removes it."""
    connection.scope["state"].setdefault("cookies", {})[name] = (value, age)


def find_language(connection: Connection, otherwise: str) -> str:
    """The language chosen here (`?lang=`, then kept), chosen before, or preferred by the browser."""
    chosen, kept = connection.query_params.get("lang"), connection.cookies.get(LANGUAGE)
    if chosen in LANGUAGES:
        if chosen != kept:
            set_cookie(connection, LANGUAGE, str(chosen), age=YEAR)
        return str(chosen)
    if kept in LANGUAGES:
        return str(kept)
    ranges = [_RANGE.fullmatch(part.strip()) for part in connection.headers.get("accept-language", "")[:400].split(",")]
    wanted = [(-float(m[2] or 1), i, m[1].lower()) for i, m in enumerate(ranges) if m and float(m[2] or 1) > 0]
    return min(wanted)[2] if wanted else otherwise
