"""Signing in and out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from litestar import Request, get, post
from litestar.params import URLEncodedBody
from litestar.response import Redirect, Template

from aidememoire.web.accounts.book import HOURS, AccountBook
from aidememoire.web.accounts.throttle import Throttle
from aidememoire.web.given import GivenSettings, GivenVisitor
from aidememoire.web.problems import ProblemError
from aidememoire.web.templates import render
from aidememoire.web.visitor import SESSION, VISIT, find_session, set_cookie


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """What the form sends; `csrf` has been checked before."""

    name: str = ""
    password: str = ""
    next: str = "/"
    csrf: str = ""


@get("/sign-in", opt={"public": True}, include_in_schema=False, sync_to_thread=False)
def show_sign_in(request: Request[Any, Any, Any], visitor: GivenVisitor) -> Template | Redirect:
    """The form; nothing to sign in to where one user has it all, or for somebody who has signed in."""
    target = clean_target(str(request.query_params.get("next", "/")))
    if visitor.role is not None:
        return Redirect(target, status_code=303)
    return render(request, "sign_in.html", next=target, name="", wrong=False)


@post("/sign-in", opt={"public": True}, include_in_schema=False, sync_to_thread=True)
def sign_in(
    request: Request[Any, Any, Any], data: URLEncodedBody[SignIn], settings: GivenSettings
) -> Template | Redirect:
    """A new session for the right name and password; the same sentence whichever of both is wrong."""
    book: AccountBook | None = request.app.state.book
    throttle: Throttle = request.app.state.throttle
    target = clean_target(data.next)
    if book is None:
        return Redirect("/", status_code=303)
    address = request.client.host if request.client else ""
    now, name = settings.clock(), " ".join(data.name.split())[:64]
    if throttle.is_shut(name, address, now):
        raise ProblemError("too_many", 429, headers={"Retry-After": "900"})
    account = book.find_user(name, data.password[:2048])
    if account is None:
        throttle.count_failure(name, address, now)
        book.log(now, name, "sign_in_failed", address=address)
        return render(request, "sign_in.html", status=401, next=target, name=name, wrong=True)
    throttle.forgive(name, address)
    before = find_session(request)
    if before:
        book.close_session(before)
    set_cookie(request, SESSION, book.open_session(account.name, now), age=HOURS * 3600)
    set_cookie(request, VISIT, "", age=0)
    book.log(now, account.name, "sign_in", address=address)
    return Redirect(target, status_code=303)


@post("/sign-out", opt={"role": "reader"}, include_in_schema=False, sync_to_thread=True)
def sign_out(request: Request[Any, Any, Any], visitor: GivenVisitor, settings: GivenSettings) -> Redirect:
    """The session ends, here and in the file."""
    book: AccountBook | None = request.app.state.book
    session = find_session(request)
    if book is not None and session:
        book.close_session(session)
        book.log(settings.clock(), visitor.name, "sign_out")
        set_cookie(request, SESSION, "", age=0)
    return Redirect("/", status_code=303)


def clean_target(target: str) -> str:
    """Where to go next: a path here, never another site."""
    plain = target.isprintable() and "\\" not in target and len(target) < 2000
    return target if plain and target.startswith("/") and not target.startswith("//") else "/"


ROUTES = (show_sign_in, sign_in, sign_out)
