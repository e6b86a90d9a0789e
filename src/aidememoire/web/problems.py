"""What is said when something is refused or fails: what happened, what is allowed, what to do; as a page or as JSON."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException
from litestar.response import Redirect

from aidememoire.errors import AidememoireError, MissingExtraError, RecordError, SourceError, UnknownNameError
from aidememoire.export.refusals import explain_refusal
from aidememoire.web.problem_words import WORDS
from aidememoire.web.templates import render
from aidememoire.web.visitor import get_visitor

API = "/api/"
_BUSY = frozenset({"locked", "unreached", "lost", "full"})
_STATUSES = {
    400: "bad_request",
    401: "sign_in",
    403: "forbidden",
    404: "not_found",
    405: "method",
    406: "not_acceptable",
    413: "too_large",
    415: "media_type",
    429: "too_many",
}
_BLANK = {"cause": "", "name": "", "role": "", "near": "–", "value": "", "allowed": ""}
_LOG = logging.getLogger("aidememoire.web")


class ProblemError(AidememoireError):
    """A request refused. `kind` is a key of problem_words, `values` fill its sentences, `headers` join the answer."""

    def __init__(self, kind: str, status: int, *, headers: Mapping[str, str] | None = None, **values: object) -> None:
        super().__init__(kind)
        self.kind = kind
        self.status = status
        self.values = values
        self.headers = dict(headers or {})


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """The answer (RFC 9457): `title` says what happened, `detail` to what, `advice` what is allowed and what to do."""

    type: str
    status: int
    title: str
    detail: str
    advice: str


def build_problem(error: Exception, language: str) -> Problem:
    """What to say of an error, in a language of the pages."""
    kind, status, values = _sort(error)
    words = WORDS[language]
    if kind == "source":
        values = {"cause": explain_refusal(str(values["cause"]), language)}
    title, detail, advice = (sentence.format(**{**_BLANK, **values}) for sentence in words[kind])
    return Problem(type=f"urn:aidememoire:problem:{kind}", status=status, title=title, detail=detail, advice=advice)


def _sort(error: Exception) -> tuple[str, int, dict[str, object]]:
    """The kind of an error, its status, and the values its sentences need."""
    if isinstance(error, ProblemError):
        return error.kind, error.status, error.values
    if isinstance(error, UnknownNameError):
        return "unknown", 404, {"cause": error}
    if isinstance(error, MissingExtraError):
        return "extra", 501, {"name": error.extra}
    if isinstance(error, SourceError):
        return "source", 422, {"cause": error.reason}
    if isinstance(error, RecordError):
        if error.problem == "withheld":
            return "withheld", 409, {}
        if error.problem in _BUSY:
            return "busy", 503, {}
        return ("bad_value", 400, {"cause": error}) if not error.place else ("failed", 500, {})
    if isinstance(error, ValidationException):
        return "bad_value", 400, {"cause": write_faults(error)}
    if isinstance(error, RecursionError):
        return (
            "bad_request",
            400,
            {},
        )  # JSON nested without end: the decoder stops there, and nothing else here recurses
    if isinstance(error, HTTPException) and error.status_code < 500:
        kind = _STATUSES.get(error.status_code, "bad_request")
        return kind, error.status_code, {"cause": ""}
    return "failed", 500, {}


def write_faults(error: ValidationException) -> str:
    """« limit: Expected `int` <= 200 », one after another."""
    faults = error.extra if isinstance(error.extra, list) else []
    said = [f"{f.get('key', '')}: {f.get('message', '')}".strip(": ") for f in faults if isinstance(f, dict)]
    return "; ".join(said) or error.detail


def answer_problem(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """Litestar's handler of every exception."""
    if isinstance(error, ProblemError) and error.kind == "sign_in" and is_page(request):
        asked = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        return Redirect(f"/sign-in?next={quote(asked, safe='/')}", status_code=303)
    problem = build_problem(error, get_visitor(request).language)
    if problem.status >= 500:
        _LOG.error("%s %s", request.method, request.url.path, exc_info=error)
    headers = dict(getattr(error, "headers", None) or {})
    if not is_page(request):
        body = msgspec.json.encode(problem)
        return Response(body, status_code=problem.status, media_type="application/problem+json", headers=headers)
    page = render(request, "error.html", status=problem.status, problem=problem)
    page.headers.update(headers)
    return page


def is_page(request: Request[Any, Any, Any]) -> bool:
    """Whether a person asked for a page, and not a program for JSON."""
    return not request.url.path.startswith((API, "/metrics"))
