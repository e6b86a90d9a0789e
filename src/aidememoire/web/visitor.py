"""Who asks: the person behind a request, what they may do, and in which language they are answered."""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from secrets import token_urlsafe
from typing import Any

from litestar.connection import ASGIConnection

from aidememoire.web.settings import LANGUAGES, Settings

ROLES = ("reader", "reviewer", "admin")
"""What a person may do, each more than the one before: read; decide and hand in reports; grade sources, see the log."""

VISIT = "aidememoire_visit"
"""The cookie that ties forms to one browser where there are no accounts."""

LANGUAGE = "aidememoire_lang"
"""The cookie that keeps the language chosen."""

_RANGE = re.compile(r"(fr|en)(?:-[a-z0-9]{1,8})?(?:;q=(0(?:\.\d{1,3})?|1(?:\.0{1,3})?))?", re.I)
_VISIT = re.compile(r"[A-Za-z0-9_-]{43}")

Connection = ASGIConnection[Any, Any, Any, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """The person (or program) behind a request.

    name      under which decisions are kept; empty for somebody not signed in
    role      one of ROLES; None for somebody not signed in where accounts are kept
    language  one of settings.LANGUAGES
    csrf      the token every form must send back (field `csrf` or header X-CSRF-Token); empty for bearers of a token
    local     whether this is the one user of an application without accounts
    """

    name: str
    role: str | None
    language: str
    csrf: str
    local: bool = False

    def may(self, role: str) -> bool:
        """Whether the visitor has a role, or one that holds it."""
        return self.role is not None and ROLES.index(self.role) >= ROLES.index(role)


def get_visitor(connection: Connection) -> Visitor:
    """The visitor of a request, found once."""
    state = connection.scope["state"]
    if "visitor" not in state:
        state["visitor"] = _find_visitor(connection)
    found: Visitor = state["visitor"]
    return found


def _find_visitor(connection: Connection) -> Visitor:
    settings: Settings = connection.app.state.settings
    language = find_language(connection, settings.language)
    visit = connection.cookies.get(VISIT, "")
    if not _VISIT.fullmatch(visit):
        visit = token_urlsafe(32)
        set_cookie(connection, VISIT, visit)
    csrf = seal(connection, visit)
    if settings.users is not None:
        return Visitor(name="", role=None, language=language, csrf=csrf)
    return Visitor(name=settings.author, role="admin", language=language, csrf=csrf, local=True)


def seal(connection: Connection, value: str) -> str:
    """The token that belongs to a visit or a session: nobody else can make it."""
    key: bytes = connection.app.state.key
    return hmac.new(key, value.encode(), "sha256").hexdigest()


def set_cookie(connection: Connection, name: str, value: str, *, age: int | None = None) -> None:
    """Have the answer set a cookie that scripts cannot read and other sites do not send; age 0 removes it."""
    connection.scope["state"].setdefault("cookies", {})[name] = (value, age)


def find_language(connection: Connection, otherwise: str) -> str:
    """The language chosen here (`?lang=`), chosen before, or preferred by the browser."""
    for given in (connection.query_params.get("lang"), connection.cookies.get(LANGUAGE)):
        if given in LANGUAGES:
            return str(given)
    ranges = [_RANGE.fullmatch(part.strip()) for part in connection.headers.get("accept-language", "")[:400].split(",")]
    wanted = [(-float(m[2] or 1), i, m[1].lower()) for i, m in enumerate(ranges) if m and float(m[2] or 1) > 0]
    return min(wanted)[2] if wanted else otherwise
