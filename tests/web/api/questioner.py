"""Questions made up from the description of the interface, and every answer held against it."""

from __future__ import annotations

from collections import Counter
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


def ask_everything(client: TestClient, examples: int) -> Counter[str]:
    """Ask `examples` questions of every operation; how often each status came. Raises on an answer not described."""
    described = describe(client)
    token = client.get("session").json()["csrf"]
    counts: Counter[str] = Counter()

    def ask(case: schemathesis.Case) -> None:
        sent = case.as_transport_kwargs(base_url=str(client.base_url).removesuffix("/api/v1/"))
        headers = {**dict(sent.get("headers") or {}), "X-CSRF-Token": token}
        if "json" in sent and not hasattr(sent["json"], "generate"):
            body: dict[str, Any] = {"json": sent["json"]}
        else:
            body = {"content": sent.get("data") or b""}
        answer = client.request(sent["method"], sent["url"], params=sent.get("params"), headers=headers, **body)
        counts[f"{case.method} {answer.status_code}"] += 1
        case.validate_response(answer, checks=CHECKS)

    for result in schemathesis.openapi.from_dict(described).get_all_operations():
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


def describe(client: TestClient) -> dict[str, Any]:
    """The description, with ids of this record and values that mean something beside whatever its types allow."""
    found: dict[str, Any] = client.get("openapi.json").json()
    known = SENSIBLE | {
        name: [line["id"] for line in client.get(f"{path}?limit=20").json()["items"]]
        for name, path in (("event", "events"), ("report", "reports"), ("person", "people"))
    }
    for path in found["paths"].values():
        for operation in path.values():
            for parameter in operation.get("parameters", ()):
                parameter["schema"] = _widen(parameter["name"], parameter["schema"], known)
    return found


def _widen(name: str, schema: dict[str, Any], known: dict[str, list[str]]) -> dict[str, Any]:
    many = "items" in str(schema)
    if name == "party":
        sides = ["VN", "FR", "Vietnam", "États-Unis"]
        meant = {"type": "array", "items": {"enum": sides}, "maxItems": 2} if many else {"enum": sides}
        return {"anyOf": [meant, schema]}
    return {"anyOf": [{"enum": known[name]}, schema]} if name in known and not many else schema
