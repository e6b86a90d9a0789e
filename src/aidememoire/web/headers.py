"""Headers of every answer: what the browser may load, who may frame it, which cookies are set."""

from __future__ import annotations

from http.cookies import SimpleCookie
from typing import Any

from litestar.datastructures import MutableScopeHeaders

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""Nothing from elsewhere, no script or style inside a page, no frames."""

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


async def add_headers(message: Any, scope: Any) -> None:
    """Litestar's before_send: the headers, and the cookies set on the way."""
    if message["type"] != "http.response.start":
        return
    headers = MutableScopeHeaders.from_message(message)
    for name, value in HEADERS.items():
        headers[name] = value
    if "cache-control" not in headers:
        headers["Cache-Control"] = "private, no-cache"
    secure = scope["app"].state.settings.secure
    for name, (value, age) in scope.get("state", {}).get("cookies", {}).items():
        headers.add("Set-Cookie", write_cookie(name, value, age, secure))


def write_cookie(name: str, value: str, age: int | None, secure: bool) -> str:
    """The value of Set-Cookie. `age` in seconds; None: until the browser closes.

    Lax, since a link in a message leads to a page for whoever is signed in; forms carry their own token anyway.
    """
    morsel = SimpleCookie({name: value})[name]
    settings: dict[str, Any] = {"path": "/", "httponly": True, "samesite": "Lax", "secure": secure}
    if age is not None:
        settings["max-age"] = age
    for key, setting in settings.items():
        morsel[key] = setting
    return morsel.OutputString()
