"""The application by itself: headers of every answer, problems as pages and as JSON, local use only."""

from __future__ import annotations

import pytest
from litestar.testing import TestClient

from aidememoire.web.settings import is_loopback


@pytest.mark.parametrize("path", ["/nowhere", "/api/v1/nowhere", "/static/nowhere.css"])
def test_every_answer_says_what_the_browser_may_do(local: TestClient, path: str) -> None:
    """No script or style from elsewhere or inside a page, no frame, no guessed type, whatever the answer."""
    headers = local.get(path).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


def test_a_problem_speaks_the_language_of_the_browser(local: TestClient) -> None:
    """French where the browser prefers it; a page for people, JSON for programs."""
    page = local.get("/nowhere", headers={"Accept-Language": "fr-FR,fr;q=0.9,en;q=0.8"})
    assert page.status_code == 404 and "Il n&#39;y a rien ici" in page.text
    problem = local.get("/api/v1/nowhere", headers={"Accept-Language": "de, en;q=0.5"})
    assert problem.headers["content-type"].startswith("application/problem+json")
    assert problem.json()["title"] == "There is nothing here"
    assert set(problem.json()) == {"type", "status", "title", "detail", "advice"}


@pytest.mark.parametrize(
    "path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static//etc/passwd"]
)
def test_nothing_beside_the_static_files_is_served(local: TestClient, path: str) -> None:
    """A path that climbs finds nothing."""
    assert local.get(path).status_code == 404


@pytest.mark.parametrize(
    ("host", "own"),
    [
        ("127.0.0.1", True),
        ("localhost", True),
        ("::1", True),
        ("0.0.0.0", False),
        ("::", False),
        ("example.test", False),
    ],
)
def test_loopback_is_known(host: str, own: bool) -> None:
    """Only addresses of this machine count as its own."""
    assert is_loopback(host) is own
