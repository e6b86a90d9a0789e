"""Questions made up from the description of the interface, and every answer held against it."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import Any

import hypothesis
import schemathesis
from hypothesis import HealthCheck, Phase
from litestar.testing import TestClient
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
"""No failure of ours, no status, type or shape that is not described."""

SENSIBLE = {
    "from": ["2020", "2024-05"],
    "to": ["2025", "2030-12-31"],
    "on": ["2024-05-21"],
    "as_of": ["2025"],
    "known_on": ["2027"],
    "kind": ["meeting", "event"],
    "order": ["asc", "desc"],
    "domain": ["education"],
    "side": ["VN", "France"],
    "q": ["coop*", "ministre", '"affaires étrangères"'],
    "matter": ["ASEAN", "Mer Orientale"],
    "name": ["le", "Nguyen"],
}
"""Values that mean something, without which hardly a question made up would get beyond the door."""


SIDES = ["VN", "FR", "Vietnam", "États-Unis"]

OFTEN = 0.75
"""Share of the places for such a value that are given one."""


def ask_everything(client: TestClient, examples: int) -> Counter[str]:
    """Ask `examples` questions of every operation; how often each status came. Raises on an answer not described."""
    known, token = list_known(client), client.get("session").json()["csrf"]
    counts: Counter[str] = Counter()
    chosen = Random(7)

    def ask(case: schemathesis.Case) -> None:
        make_sense(case, known, chosen)
        sent = case.as_transport_kwargs(base_url=str(client.base_url).removesuffix("/api/v1/"))
        headers = {**dict(sent.get("headers") or {}), "X-CSRF-Token": token}
        if "json" in sent and not hasattr(sent["json"], "generate"):
            body: dict[str, Any] = {"json": sent["json"]}
        else:
            body = {"content": sent.get("data") or b""}
        answer = client.request(sent["method"], sent["url"], params=sent.get("params"), headers=headers, **body)
        counts[f"{case.method} {answer.status_code}"] += 1
        case.validate_response(answer, checks=CHECKS)

    for result in schemathesis.openapi.from_dict(client.get("openapi.json").json()).get_all_operations():
        settings = hypothesis.settings(
            max_examples=examples,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
            derandomize=True,
        )
        settings(hypothesis.given(case=result.ok().as_strategy())(ask))()
    return counts


def list_known(client: TestClient) -> dict[str, list[str]]:
    """Values that mean something, with ids of this record, by the name of the parameter."""
    return SENSIBLE | {
        name: [line["id"] for line in client.get(f"{path}?limit=20").json()["items"]]
        for name, path in (("event", "events"), ("report", "reports"), ("person", "people"))
    }


def make_sense(case: schemathesis.Case, known: dict[str, list[str]], chosen: Random) -> None:
    """Put values that mean something in the place of most of those made up."""
    for place in (case.path_parameters, case.query):
        for name in list(place or ()):
            if name == "party" and chosen.random() < OFTEN:
                place[name] = chosen.sample(SIDES, 2) if isinstance(place[name], list) else chosen.choice(SIDES)
            elif name in known and isinstance(place[name], str) and chosen.random() < OFTEN:
                place[name] = chosen.choice(known[name])
            elif name == "cursor" and chosen.random() < OFTEN:
                del place[name]
    if isinstance(case.body, dict):
        for name in {"other": "event", "report": "report"}.keys() & case.body.keys():
            case.body[name] = chosen.choice(known["event" if name == "other" else name])
