"""A page as an answer: the template, and what every page is given besides."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlencode

from litestar import Request
from litestar.response import Template

from aidememoire.web.templates import render

Asked = Request[Any, Any, Any]


def show(request: Asked, name: str, /, *, status: int = 200, **context: Any) -> Template:
    """The page `name`; `switch` is its own address up to the language, to be shown in another."""
    pairs = [(k, v) for k, v in parse_qsl(request.url.query) if k != "lang"]
    switch = f"{request.url.path}?{urlencode(pairs)}&" if pairs else f"{request.url.path}?"
    return render(request, name, status=status, switch=switch, **context)
