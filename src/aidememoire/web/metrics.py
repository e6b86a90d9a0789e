"""Figures for Prometheus: requests and how long they took, what the record holds, what is kept in memory."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from threading import Lock
from time import perf_counter
from typing import Any

from litestar import Request, Response, get
from litestar.middleware import ASGIMiddleware
from litestar.types import ASGIApp, Receive, Scope, Send

from aidememoire.views.status import query_status
from aidememoire.web.given import GivenRecall, GivenRecord

PATH = "/metrics"
EDGES = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Seconds at which durations are parted."""

PARTS = (("/api/", "api"), ("/static/", "static"))
"""What an address belongs to, by how it begins; else it is a page."""


class Meter:
    """Counts of requests since the start, by part, method and status, and of their durations by part."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._requests: Counter[tuple[str, str, int]] = Counter()
        self._durations: dict[str, list[int]] = {}
        self._seconds: dict[str, float] = {}

    def count(self, part: str, method: str, status: int, seconds: float | None) -> None:
        """One request answered; `seconds` None where no handler was found for it."""
        with self._lock:
            self._requests[part, method, status] += 1
            if seconds is not None:
                found = self._durations.setdefault(part, [0] * (len(EDGES) + 1))
                found[bisect_left(EDGES, seconds)] += 1
                self._seconds[part] = self._seconds.get(part, 0.0) + seconds

    def write(self) -> Iterator[str]:
        """The lines of the text format."""
        with self._lock:
            requests, durations = dict(self._requests), {p: list(n) for p, n in self._durations.items()}
            seconds = dict(self._seconds)
        yield from write_head("aidememoire_requests_total", "counter", "Requests answered.")
        for (part, method, status), n in sorted(requests.items()):
            yield f'aidememoire_requests_total{{part="{part}",method="{method}",status="{status}"}} {n}'
        name = "aidememoire_request_seconds"
        yield from write_head(name, "histogram", "Seconds until an answer began.")
        for part, counts in sorted(durations.items()):
            running = 0
            for edge, n in zip((*map(str, EDGES), "+Inf"), counts, strict=True):
                running += n
                yield f'{name}_bucket{{part="{part}",le="{edge}"}} {running}'
            yield f'{name}_sum{{part="{part}"}} {seconds[part]:.6f}'
            yield f'{name}_count{{part="{part}"}} {running}'


def write_head(name: str, kind: str, about: str) -> Iterator[str]:
    """What a figure is."""
    yield f"# HELP {name} {about}"
    yield f"# TYPE {name} {kind}"


class Stopwatch(ASGIMiddleware):
    """Notes when a request began."""

    async def handle(self, scope: Scope, receive: Receive, send: Send, next_app: ASGIApp) -> None:
        """Pass the request on."""
        scope["state"]["began"] = perf_counter()
        await next_app(scope, receive, send)


async def count_answer(message: Any, scope: Any) -> None:
    """Litestar's before_send: count what is answered."""
    if message["type"] != "http.response.start":
        return
    began = scope.get("state", {}).get("began")
    part = next((part for start, part in PARTS if scope["path"].startswith(start)), "pages")
    method = scope["method"] if scope["method"] in ("GET", "HEAD", "POST", "PUT", "OPTIONS") else "other"
    meter: Meter = scope["app"].state.meter
    meter.count(part, method, message["status"], None if began is None else perf_counter() - began)


@get(PATH, sync_to_thread=True, include_in_schema=False)
def show_metrics(request: Request[Any, Any, Any], record: GivenRecord, recall: GivenRecall) -> Response[str]:
    """The figures, in the text format of Prometheus; where there are accounts, for readers."""
    meter: Meter = request.app.state.meter
    status = recall.get(("status",), lambda: query_status(record))
    lines = [*meter.write()]
    gauges = {
        "reports": "Reports in the record.",
        "events": "Events in the record.",
        "pending": "Reports whose events are not drawn yet.",
        "refusals": "Pages that could not be read.",
    }
    for name, about in gauges.items():
        lines += [*write_head(f"aidememoire_{name}", "gauge", about), f"aidememoire_{name} {getattr(status, name)}"]
    asked, known = recall.count()
    lines += [*write_head("aidememoire_recall_total", "counter", "Questions to the memory of answers.")]
    lines += [
        f'aidememoire_recall_total{{known="yes"}} {known}',
        f'aidememoire_recall_total{{known="no"}} {asked - known}',
    ]
    return Response("\n".join([*lines, ""]), media_type="text/plain; version=0.0.4; charset=utf-8")


ROUTES = (show_metrics,)
