"""The application by itself: headers of every answer, problems as pages and as JSON, local use only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from litestar.testing import TestClient

from aidememoire.web.app import build_app
from aidememoire.web.settings import Settings, is_loopback

NOW = "2026-03-02T09:00:00.000000+00:00"


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    """A browser before an empty record."""
    with TestClient(build_app(Settings(record=str(tmp_path / "r.db"), clock=lambda: NOW))) as found:
        yield found


@pytest.mark.parametrize("path", ["/nowhere", "/api/v1/nowhere", "/static/nowhere.css"])
def test_every_answer_says_what_the_browser_may_do(client: TestClient, path: str) -> None:
    """No script or style from elsewhere or inside a page, no frame, no guessed type, whatever the answer."""
    headers = client.get(path).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


def test_a_problem_speaks_the_language_of_the_browser(client: TestClient) -> None:
    """French where the browser prefers it; a page for people, JSON for programs."""
    page = client.get("/nowhere", headers={"Accept-Language": "fr-FR,fr;q=0.9,en;q=0.8"})
    assert page.status_code == 404 and "Il n&#39;y a rien ici" in page.text
    problem = client.get("/api/v1/nowhere", headers={"Accept-Language": "de, en;q=0.5"})
    assert problem.headers["content-type"].startswith("application/problem+json")
    assert problem.json()["title"] == "There is nothing here"
    assert set(problem.json()) == {"type", "status", "title", "detail", "advice"}


@pytest.mark.parametrize(
    "path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static//etc/passwd"]
)
def test_nothing_beside_the_static_files_is_served(client: TestClient, path: str) -> None:
    """A path that climbs finds nothing."""
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    ("host", "local"),
    [
        ("127.0.0.1", True),
        ("localhost", True),
        ("::1", True),
        ("0.0.0.0", False),
        ("::", False),
        ("example.test", False),
    ],
)
def test_loopback_is_known(host: str, local: bool) -> None:
    """Only addresses of this machine count as its own."""
    assert is_loopback(host) is local
