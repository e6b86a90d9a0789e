"""A page as an answer: the template, what it is given, and what may be kept of it."""

from __future__ import annotations

from typing import Any

from litestar import Request
from litestar.response import Template

from aidememoire.web.templates import render

Asked = Request[Any, Any, Any]


def show(request: Asked, name: str, /, *, status: int = 200, **context: Any) -> Template:
    """The page `name`; `here` is its own address, to come back to."""
    query = request.url.query
    here = f"{request.url.path}?{query}" if query else request.url.path
    return render(request, name, status=status, here=here, **context)
