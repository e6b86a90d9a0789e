"""The description of the interface: whole, and true of every answer."""

from __future__ import annotations

from litestar.testing import TestClient
from web.api.questioner import ask_everything

EXAMPLES = 4
"""Questions of each operation; `make soak` asks many more."""


def test_every_answer_is_as_described(api: TestClient) -> None:
    """Whatever is asked within the types: no failure, no status, no shape that is not described; some succeed."""
    counts = ask_everything(api, EXAMPLES)
    assert sum(counts.values()) >= 25 * EXAMPLES
    assert counts["GET 200"] >= 20 and counts["GET 400"] and counts["POST 200"]


def test_everything_is_described(api: TestClient) -> None:
    """OpenAPI 3.1; every operation and every shape says what it is, every problem has its form."""
    found = api.get("openapi.json").json()
    assert found["openapi"].startswith("3.1")
    operations = [(f"{m} {p}", o) for p, methods in found["paths"].items() for m, o in methods.items()]
    assert len(operations) >= 35
    for name, operation in operations:
        assert operation["description"], name
        assert {"400", "401", "403", "404", "500"} <= set(operation["responses"]), name
        assert operation["responses"]["400"]["content"] == {
            "application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}
        }
        for parameter in operation.get("parameters", ()):
            assert parameter["in"] == "path" or parameter.get("description"), f"{name} {parameter['name']}"
    for name, schema in found["components"]["schemas"].items():
        assert schema.get("description"), name


def test_every_address_of_the_index_answers(api: TestClient) -> None:
    """Those that need more say what is missing."""
    for path in api.get("").json()["links"].values():
        answer = api.get(f"http://127.0.0.1{path}")
        assert answer.status_code in (200, 400), path


def test_a_report_known_already_is_an_answer_of_its_own(api: TestClient) -> None:
    """A text handed in twice is no mistake: 200 in the shape of the first answer."""
    answers = api.get("openapi.json").json()["paths"]["/api/v1/reports"]["post"]["responses"]
    assert answers["200"]["content"] == answers["201"]["content"]
    assert answers["200"]["description"] != answers["201"]["description"]
