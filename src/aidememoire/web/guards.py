"""What every request passes before its handler: the name it came under, who may do this, whether a form is one of ours.

A handler says more in its `opt`: `public` is open to everybody; `role` is what it takes (to read: reader; to change
anything: reviewer, unless it says otherwise).
"""

from __future__ import annotations

import hmac
from typing import Any
from urllib.parse import unquote

from litestar import Request
from litestar.handlers import BaseRouteHandler

from aidememoire.web.problems import ProblemError
from aidememoire.web.settings import OWN_NAMES, Settings
from aidememoire.web.visitor import Connection, Visitor, get_visitor

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
FIELD, HEADER = "csrf", "x-csrf-token"


async def check_request(connection: Connection, handler: BaseRouteHandler) -> None:
    """Refuse what is asked under a foreign name, by somebody who may not, or by a form that is not ours."""
    check_host(connection)
    if "\0" in unquote(connection.url.path) or "%00" in connection.url.query:
        raise ProblemError("unprintable", 400)
    visitor, safe = get_visitor(connection), connection.scope.get("method") in SAFE
    if visitor.bearer and visitor.role is None:
        raise ProblemError("bad_token", 401, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})
    if not handler.opt.get("public"):
        if visitor.role is None:
            raise ProblemError("sign_in", 401, headers={"WWW-Authenticate": "Bearer"})
        wanted = handler.opt.get("role") or ("reader" if safe else "reviewer")
        if not visitor.may(wanted):
            raise ProblemError("forbidden", 403, role=wanted)
    if not safe and not visitor.bearer:
        await check_form(connection, visitor)


def check_host(connection: Connection) -> None:
    """A page elsewhere can have its own name lead to this machine; then the browser sends that name."""
    settings: Settings = connection.app.state.settings
    if settings.users is not None and not settings.names:
        return  # cookies belong to a name, so a foreign one brings none
    host = connection.headers.get("host", "").lower()
    name = host.rpartition(":")[0] if ":" in host.rpartition("]")[2] else host
    if name not in OWN_NAMES and name not in {n.lower() for n in settings.names}:
        raise ProblemError("host", 421, name=name)


async def check_form(connection: Connection, visitor: Visitor) -> None:
    """The token of a form, sent as a field or as a header, must be that of this browser's session or visit."""
    if connection.headers.get("sec-fetch-site", "none") not in ("same-origin", "none"):
        raise ProblemError("forgery", 403)
    sent: object = connection.headers.get(HEADER)
    form = None
    if sent is None and connection.headers.get("content-type", "").partition(";")[0].strip().lower() in FORMS:
        request: Request[Any, Any, Any] = Request(connection.scope, connection.receive)
        form = await request.form()
        sent = form.get(FIELD)
    if not isinstance(sent, str) or not hmac.compare_digest(sent.encode(), visitor.csrf.encode()):
        if form is not None:
            await form.close()  # files that came with it
        raise ProblemError("forgery", 403)
