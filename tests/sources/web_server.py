"""A server on a loopback address that answers as each test wants: well, badly, never, without end."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

Behave = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Looks its behaviour up by path; whatever has none is not found."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        """Answer one request."""
        self.server.hits.append(self.path)
        self.server.heads.append({name.lower(): value for name, value in self.headers.items()})
        behave = self.server.routes.get(self.path.partition("?")[0])
        try:
            if behave is None:
                self.answer(404, b"nothing here")
            else:
                behave(self)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def answer(self, status: int, content: bytes, kind: str = "text/html; charset=utf-8", **heads: str) -> None:
        """A whole answer."""
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(content)), **heads}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def begin(self, **heads: str) -> None:
        """The head of an answer, whose body follows as the test likes."""
        self.send_response(200)
        for name, value in {"Content-Type": "text/html", **heads}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.close_connection = True

    def reset(self) -> None:
        """End the connection as a crash does."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
        self.close_connection = True
        self.connection.close()

    def wait(self, seconds: float) -> bool:
        """Let time pass; False when the server is being shut down."""
        return not self.server.ended.wait(seconds)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """Use as a context manager. `hits` are the paths asked for; `routes` say how each is answered."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        self.hits: list[str] = []
        self.heads: list[dict[str, str]] = []
        self.routes: dict[str, Behave] = {}
        self.ended = threading.Event()
        super().__init__((host, port), Handler)
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    @property
    def base(self) -> str:
        """Its address without a path."""
        return f"http://{self.server_address[0]}:{self.server_address[1]}"

    def give(self, path: str, content: bytes, kind: str = "text/html; charset=utf-8", **heads: str) -> str:
        """Answer `path` with content; its whole address."""
        self.routes[path] = lambda handler: handler.answer(200, content, kind, **heads)
        return f"{self.base}{path}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A test that cuts connections does so on purpose."""

    def __enter__(self) -> Server:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.ended.set()
        self.shutdown()
        self.server_close()
