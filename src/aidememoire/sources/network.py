"""Connections to checked numbers, each request within its time: what httpx speaks through."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import httpcore
import httpx

from aidememoire.sources.addresses import ForbiddenAddress, Lookup, Network, resolve


class Expired(httpcore.TimeoutException):
    """The time for a whole request has run out, however lively its server."""


@dataclass(slots=True, kw_only=True)
class Deadline:
    """Until when the present request may go on, by the clock that never turns back."""

    end: float = field(default=float("inf"))

    def set(self, seconds: float) -> None:
        """So many seconds from now."""
        self.end = time.monotonic() + seconds

    def limit(self, timeout: float | None) -> float:
        """What is left, at most `timeout`. Raises Expired when nothing is."""
        left = self.end - time.monotonic()
        if left <= 0:
            raise Expired("it took too long")
        return left if timeout is None else min(left, timeout)


class _Stream(httpcore.NetworkStream):
    """A connection whose every wait is within the deadline: a server that sends a byte a second gains no time."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.limit(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.limit(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        secure = self._stream.start_tls(ssl_context, server_hostname, self._deadline.limit(timeout))
        return _Stream(secure, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class CheckedBackend(httpcore.NetworkBackend):
    """Connects to the number that was checked, never to a name."""

    def __init__(self, allowed: tuple[Network, ...], lookup: Lookup, deadline: Deadline) -> None:
        self._allowed = allowed
        self._lookup = lookup
        self._deadline = deadline
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the host's checked number. Raises ForbiddenAddress where it may not be visited."""
        try:
            number = resolve(host, port, self._allowed, self._lookup)
        except ForbiddenAddress:
            raise
        except OSError as error:
            raise httpcore.ConnectError(f"{host} cannot be found") from error
        stream = self._inner.connect_tcp(number, port, self._deadline.limit(timeout), local_address, socket_options)
        return _Stream(stream, self._deadline)

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        """Never."""
        raise ForbiddenAddress("no socket of this machine is visited")

    def sleep(self, seconds: float) -> None:
        """Wait, for httpcore's own retries; there are none."""
        time.sleep(seconds)


class CheckedTransport(httpx.BaseTransport):
    """A transport of httpx over connections that were checked; no proxy of the environment stands between."""

    def __init__(self, allowed: tuple[Network, ...], lookup: Lookup, deadline: Deadline) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=ssl.create_default_context(),
            max_connections=4,
            max_keepalive_connections=2,
            keepalive_expiry=15.0,
            network_backend=CheckedBackend(allowed, lookup, deadline),
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer to one request, its body not read yet."""
        assert isinstance(request.stream, httpx.SyncByteStream)
        sent = httpcore.Request(
            method=request.method,
            url=httpcore.URL(
                scheme=request.url.raw_scheme, host=request.url.raw_host, port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )  # fmt: skip
        answer = self._pool.handle_request(sent)
        assert isinstance(answer.stream, Iterable)
        return httpx.Response(
            status_code=answer.status, headers=answer.headers, stream=_Body(answer.stream), extensions=answer.extensions
        )

    def close(self) -> None:
        """Let go of the connections."""
        self._pool.close()


class _Body(httpx.SyncByteStream):
    """The body as it comes over the connection."""

    def __init__(self, stream: Iterable[bytes]) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream

    def close(self) -> None:
        if hasattr(self._stream, "close"):
            self._stream.close()
