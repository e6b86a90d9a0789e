"""Asking the web for pages: politely, within limits, and never an address that may not be visited."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from aidememoire.errors import MissingExtraError
from aidememoire.sources.addresses import ForbiddenAddress, Lookup, Network, Target, look_up, parse_address
from aidememoire.sources.bounded import BombError, inflate
from aidememoire.sources.decode import MOST_BYTES
from aidememoire.sources.robots import CLOSED, MOST_ROBOTS, Robots, parse_robots

if TYPE_CHECKING:
    import httpx

AGENT = "aidememoire"
_PIECE = 65_536
_BUSY = frozenset({429, 500, 502, 503, 504})
"""Answers after which the same request may go well a little later."""
_MOVED = frozenset({301, 302, 303, 307, 308})
_SITES = 5_000
"""Sites of which rules and the next turn are held; the earliest give way, and are asked again."""


class FetchError(Exception):
    """A page that could not be had. `reason` says why in one line; `lasting`: asking again soon is no use."""

    def __init__(self, reason: str, *, lasting: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.lasting = lasting


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """How the web is asked. Times are in seconds.

    allowed    networks that may be visited though they are not public
    pause      between two requests to one site, if it does not ask for more
    wait       for a connection, or for the next bytes; `most_seconds` for a whole answer, redirects apart
    most       bytes of an answer, packed or unpacked
    retries    after an answer that may be better later; the pause before each doubles, from `backoff`
    redirects  followed, each checked as the first address was
    """

    allowed: tuple[Network, ...] = ()
    pause: float = 1.0
    wait: float = 15.0
    most_seconds: float = 60.0
    most: int = MOST_BYTES
    retries: int = 2
    backoff: float = 1.0
    longest_pause: float = 60.0
    redirects: int = 5
    robots: bool = True
    sleep: Callable[[float], None] = field(default=time.sleep, compare=False)
    lookup: Lookup = field(default=look_up, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came: `address` after redirects, `content` unpacked, headers by their names in lower case.

    `status` is 200, or 304 where nothing changed since the asker's last visit.
    """

    address: str
    status: int
    content: bytes
    heads: dict[str, str]

    @property
    def content_type(self) -> str:
        """The kind of content in lower case, without its parameters."""
        return self.heads.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The encoding the server says it is in."""
        for part in self.heads.get("content-type", "").split(";")[1:]:
            name, _, value = part.partition("=")
            if name.strip().lower() == "charset":
                return value.strip().strip("\"'") or None
        return None


class Fetcher:
    """Asks for one page after the other. Use as a context manager, or close it."""

    def __init__(self, manners: Manners) -> None:
        try:
            from aidememoire.sources.network import CheckedTransport, Deadline
        except ImportError as error:
            raise MissingExtraError("httpx", "sources") from error
        import httpx

        self.manners = manners
        self._deadline = Deadline()
        self._client = httpx.Client(
            transport=CheckedTransport(manners.allowed, manners.lookup, self._deadline),
            headers={"User-Agent": f"{AGENT}/1 (reads reports about relations between states)"},
            timeout=manners.wait,
            follow_redirects=False,
            trust_env=False,
        )
        self._robots: dict[str, Robots] = {}
        self._next: dict[str, float] = {}

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def fetch(self, address: str, heads: dict[str, str] | None = None) -> Answer:
        """What is at an address. `heads` are sent with the request, for conditional ones.

        Redirects are followed, each checked anew; robots.txt of every site is heeded. Raises FetchError.
        """
        seen: set[str] = set()
        # what a site has the program carry is of use until its page is there, and is held no longer
        self._client.cookies.clear()
        for _ in range(self.manners.redirects + 1):
            target = self._check(address)
            if target.address in seen:
                raise FetchError(f"it redirects in a circle, by way of {target.address}", lasting=True)
            seen.add(target.address)
            if self.manners.robots and not self._load_robots(target).allows(_get_path(target)):
                raise FetchError(f"the site asks programs not to read it (robots.txt): {target.address}", lasting=True)
            answer = self._ask(target, heads or {}, self.manners.most)
            if answer.status not in _MOVED:
                return self._accept(answer)
            place = answer.heads.get("location")
            if not place:
                raise FetchError("it redirects to nowhere", lasting=True)
            address = urljoin(target.address, place)
        raise FetchError(f"it redirects more than {self.manners.redirects} times", lasting=True)

    def _check(self, address: str) -> Target:
        try:
            return parse_address(address)
        except ForbiddenAddress as error:
            raise FetchError(str(error), lasting=True) from error

    def _accept(self, answer: Answer) -> Answer:
        if answer.status in (200, 203, 304):
            return answer
        lasting = answer.status not in _BUSY
        raise FetchError(f"the server answered {answer.status} for {answer.address}", lasting=lasting)

    def _load_robots(self, target: Target) -> Robots:
        """The site's rules, asked for once a run; a site that cannot say what they are is left alone."""
        if target.site not in self._robots:
            place = parse_address(f"{target.site}/robots.txt")
            try:
                answer = self._follow_robots(place)
                told = answer.status == 200
                rules = parse_robots(answer.content, AGENT) if told else CLOSED if answer.status >= 500 else Robots()
            except FetchError as error:
                raise FetchError(f"its robots.txt could not be read: {error.reason}", lasting=error.lasting) from error
            _hold(self._robots, target.site, rules)
        return self._robots[target.site]

    def _follow_robots(self, target: Target) -> Answer:
        answer = self._ask(target, {}, MOST_ROBOTS, cut=True)
        for _ in range(self.manners.redirects):
            if answer.status not in _MOVED or not answer.heads.get("location"):
                break
            answer = self._ask(
                self._check(urljoin(answer.address, answer.heads["location"])), {}, MOST_ROBOTS, cut=True
            )
        return answer

    def _ask(self, target: Target, heads: dict[str, str], most: int, *, cut: bool = False) -> Answer:
        """One answer, after some tries where a try fails in a way that may pass."""
        for turn in range(self.manners.retries + 1):
            self._wait_turn(target)
            last = turn == self.manners.retries
            try:
                answer = self._ask_once(target, heads, most, cut=cut)
            except FetchError as error:
                if error.lasting or last:
                    raise
                self.manners.sleep(self.manners.backoff * 2**turn)
                continue
            if answer.status not in _BUSY or last:
                return answer
            asked = answer.heads.get("retry-after", "")
            pause = float(asked) if asked.isascii() and asked.isdigit() and len(asked) < 6 else 0.0
            self.manners.sleep(min(self.manners.longest_pause, max(pause, self.manners.backoff * 2**turn)))
        raise AssertionError("the last try returns or raises")

    def _wait_turn(self, target: Target) -> None:
        """Keep the pause between two requests to one site."""
        now = time.monotonic()
        wait = self._next.get(target.site, now) - now
        if wait > 0:
            self.manners.sleep(wait)
        delay = self._robots[target.site].delay if target.site in self._robots else 0.0
        _hold(self._next, target.site, time.monotonic() + max(self.manners.pause, delay))

    def _ask_once(self, target: Target, heads: dict[str, str], most: int, *, cut: bool) -> Answer:
        import httpcore
        import httpx

        self._deadline.set(self.manners.most_seconds)
        sent = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.5", "Accept-Encoding": "gzip", **heads}
        try:
            with self._client.stream("GET", target.address, headers=sent) as response:
                given = {name.lower(): value for name, value in response.headers.items()}
                content = b"" if response.status_code in _MOVED else _read_body(response, most, cut=cut)
                content = _unpack(content, given, most, cut=cut)
                return Answer(address=target.address, status=response.status_code, content=content, heads=given)
        except ForbiddenAddress as error:
            raise FetchError(str(error), lasting=True) from error
        except (httpcore.TimeoutException, httpx.TimeoutException) as error:
            raise FetchError(f"no answer in time from {target.host}", lasting=False) from error
        except (httpcore.UnsupportedProtocol, httpx.InvalidURL, BombError) as error:
            raise FetchError(str(error), lasting=True) from error
        except (httpcore.NetworkError, httpcore.ProtocolError, httpx.TransportError, OSError) as error:
            words = " ".join(str(error).split())[:200] or type(error).__name__
            raise FetchError(f"the connection to {target.host} failed: {words}", lasting=False) from error


def _hold(held: dict[str, Any], site: str, value: object) -> None:
    """Hold what is known of a site, as the latest of so many."""
    held.pop(site, None)
    held[site] = value
    if len(held) > _SITES:
        del held[next(iter(held))]


def _read_body(response: httpx.Response, most: int, *, cut: bool) -> bytes:
    """The body as sent, at most `most` bytes of it. Raises FetchError for a longer one, unless it is to be cut."""
    parts: list[bytes] = []
    size = 0
    for piece in response.iter_raw(_PIECE):
        size += len(piece)
        parts.append(piece)
        if size > most:
            if cut:
                break
            raise FetchError(f"it is larger than {most:,} bytes", lasting=True)
    return b"".join(parts)[:most]


def _unpack(content: bytes, heads: dict[str, str], most: int, *, cut: bool) -> bytes:
    coding = heads.get("content-encoding", "").strip().lower()
    if coding in ("", "identity") or not content:
        return content
    if coding not in ("gzip", "x-gzip"):
        raise FetchError(f"it is packed in a way nobody asked for ({coding[:20]})", lasting=True)
    try:
        return inflate(content, most)
    except BombError:
        if cut:
            return b""
        raise


def _get_path(target: Target) -> str:
    parts = urlsplit(target.address)
    return f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
