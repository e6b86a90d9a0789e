"""Figures for Prometheus."""

from __future__ import annotations

import re

from litestar.testing import TestClient

LINE = re.compile(r'(# (HELP|TYPE) aidememoire_\w+ .+|aidememoire_\w+(\{(\w+="[^"]*",?)+\})? [0-9.e+-]+)')


def read(client: TestClient) -> dict[str, float]:
    """The figures by name and labels, each line checked."""
    answer = client.get("/metrics")
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    lines = answer.text.splitlines()
    assert answer.text.endswith("\n") and all(LINE.fullmatch(line) for line in lines), lines
    return {name: float(n) for name, _, n in (line.rpartition(" ") for line in lines if not line.startswith("#"))}


def test_requests_are_counted_with_their_durations(local: TestClient) -> None:
    """By part, method and status; whoever invents a method is counted among others."""
    for _ in range(3):
        local.get("/api/v1/status")
    local.get("/api/v1/events?limit=0")
    local.request("BREW", '/nowhere"} 1')
    found = read(local)
    assert found['aidememoire_requests_total{part="api",method="GET",status="200"}'] == 3
    assert found['aidememoire_requests_total{part="api",method="GET",status="400"}'] == 1
    assert found['aidememoire_requests_total{part="pages",method="other",status="404"}'] == 1
    assert found['aidememoire_request_seconds_count{part="api"}'] == 4
    assert found['aidememoire_request_seconds_bucket{part="api",le="+Inf"}'] == 4
    assert found["aidememoire_reports"] == 0


def test_figures_are_told_to_readers_alone(shared: TestClient) -> None:
    """Where there are accounts, with a token."""
    assert shared.get("/metrics").status_code == 401
    token = shared.app.state.book.make_token("Lea", "prometheus", "reader", "2026-03-02T09:00:00.000000+00:00")
    assert shared.get("/metrics", headers={"Authorization": f"Bearer {token}"}).status_code == 200
