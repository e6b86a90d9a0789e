"""Events as linked data, for whoever asks for application/ld+json rather than for plain JSON."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlencode

from litestar import Request, Response

from aidememoire import __version__
from aidememoire.export.linked import write_linked
from aidememoire.export.names import load_side_names
from aidememoire.export.wording import load_wording
from aidememoire.model.record import Event
from aidememoire.store.record import Record
from aidememoire.web.api.answers import answer_bytes
from aidememoire.web.recall import Recall
from aidememoire.web.visitor import get_visitor
from aidememoire.workflow.exports import load_cards

MEDIA = "application/ld+json"
_WEIGHT = re.compile(r"q=([01](?:\.\d{0,3})?)")

Found = tuple[Sequence[Event], str | None]
"""Events, and the cursor of the next page."""


def wants_linked(request: Request[Any, Any, Any]) -> bool:
    """Whether linked data are asked for, and plain JSON not more."""
    weights: dict[str, float] = {}
    for part in request.headers.get("accept", "")[:400].lower().split(","):
        media, *parameters = (p.strip() for p in part.split(";"))
        given = next((m[1] for p in parameters if (m := _WEIGHT.fullmatch(p))), "1")
        weights[media] = float(given)
    return weights.get(MEDIA, 0.0) > 0 and weights[MEDIA] >= weights.get("application/json", 0.0)


def answer_linked(
    request: Request[Any, Any, Any], recall: Recall, record: Record, find: Callable[[], Found]
) -> Response[Any]:
    """The events that `find` gives as one JSON-LD document; where the next page is stands in the header Link."""
    language = get_visitor(request).language

    def build() -> tuple[bytes, dict[str, str]]:
        events, following = find()
        names, wording = load_side_names(language), load_wording(language)
        written = write_linked(events, load_cards(record, events), names, wording, __version__)
        return written.encode(), write_link(request, following) if following else {}

    return answer_bytes(request, recall, "linked", build, MEDIA)


def write_link(request: Request[Any, Any, Any], cursor: str) -> dict[str, str]:
    """The header that leads to the next page: the same question with its cursor."""
    kept = [(name, value) for name, value in request.query_params.multi_items() if name != "cursor"]
    return {"Link": f'<{request.url.path}?{urlencode([*kept, ("cursor", cursor)])}>; rel="next"'}
