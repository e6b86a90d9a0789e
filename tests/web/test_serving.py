"""The server as people start it: over a real socket, with what no well-behaved browser sends."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress

import pytest


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of a server before an empty record."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        free = int(found.getsockname()[1])
    place = tmp_path_factory.mktemp("served") / "r.db"
    command = [sys.executable, "-m", "aidememoire", "serve", "--record", str(place), "--port", str(free)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(os.environ))
    try:
        for _ in range(600):
            with suppress(OSError), socket.create_connection(("127.0.0.1", free), timeout=1):
                break
            assert server.poll() is None
            time.sleep(0.1)
        yield free
    finally:
        server.terminate()
        assert server.wait(timeout=20) is not None


def send(port: int, content: bytes) -> bytes:
    """What comes back until the server closes or says nothing more for a moment."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        with suppress(OSError):
            connection.sendall(content)
        connection.settimeout(3)
        found = b""
        with suppress(OSError):
            while part := connection.recv(65536):
                found += part
                if b"\r\n\r\n" in found and b"connection: close" not in found.lower():
                    connection.settimeout(0.3)
        return found


HOST = b"Host: 127.0.0.1\r\n"


@pytest.mark.parametrize(
    ("request_", "statuses"),
    [
        (b"GET /api/v1/status HTTP/1.1\r\n" + HOST + b"\r\n", {b"200"}),
        (b"GET /api/v1/status HTTP/1.0\r\n\r\n", {b"421"}),
        (b"GET /api/v1/status HTTP/1.1\r\n\r\n", {b"400", b"421"}),
        (b"GET /api/v1/status HTTP/1.1\r\nHost: elsewhere.test\r\n\r\n", {b"421"}),
        (b"GET /api/v1/status HTTP/1.1\r\n" + HOST + b"Host: elsewhere.test\r\n\r\n", {b"400"}),
        (b"GET /static/../../../../etc/passwd HTTP/1.1\r\n" + HOST + b"\r\n", {b"404"}),
        (b"GET /static/%2e%2e/%2e%2e/app.py HTTP/1.1\r\n" + HOST + b"\r\n", {b"404"}),
        (b"GET //etc/passwd HTTP/1.1\r\n" + HOST + b"\r\n", {b"404", b"400"}),
        (b"GET /api/v1/events/%00 HTTP/1.1\r\n" + HOST + b"\r\n", {b"400", b"404"}),
        (b"GET /api/v1/people?name=%ff%fe HTTP/1.1\r\n" + HOST + b"\r\n", {b"200", b"400"}),
        (b"GET /api/v1/people?name=%ed%a0%80 HTTP/1.1\r\n" + HOST + b"\r\n", {b"200", b"400"}),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n" + HOST + b"\r\n", {b"400", b"404", b"414", b"431"}),
        (b"GET / HTTP/1.1\r\n" + HOST + b"X: " + b"a" * 200_000 + b"\r\n\r\n", {b"400", b"431"}),
        (b"BREW / HTTP/1.1\r\n" + HOST + b"\r\n", {b"404", b"405"}),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", {b"400", b""}),
        (b"POST /api/v1/reports HTTP/1.1\r\n" + HOST + b"Content-Length: -5\r\n\r\n", {b"400", b"403"}),
        (
            b"POST /api/v1/reports HTTP/1.1\r\n"
            + HOST
            + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            {b"400", b"403"},
        ),
        (
            b"POST /api/v1/reports HTTP/1.1\r\n"
            + HOST
            + b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n\x1f\x8b",
            {b"403"},
        ),
    ],
)
def test_whatever_is_sent_the_server_answers_in_kind(port: int, request_: bytes, statuses: set[bytes]) -> None:
    """A status that says what is wrong, never a failure; and it goes on."""
    found = send(port, request_)
    status = found.split(b" ", 2)[1] if found else b""
    assert status in statuses, found[:300]
    assert b" 200 " in send(port, b"GET /api/v1/status HTTP/1.1\r\n" + HOST + b"\r\n")[:16]


def test_the_server_does_not_say_what_it_runs_on(port: int) -> None:
    """No header names a product."""
    assert b"\r\nserver:" not in send(port, b"GET /api/v1/status HTTP/1.1\r\n" + HOST + b"\r\n").lower()
