"""Which addresses of the web may be visited: public ones, and networks that were allowed by name."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

Number = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Lookup = Callable[[str, int], tuple[str, ...]]
"""The numbers of a host, as text, given its name and port; OSError when it has none."""

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_LOW_PORTS = frozenset({80, 443})
"""Ports below 1024 that hold pages; the others are other services, which a request may harm."""
_LONGEST = 2_000


class ForbiddenAddress(ValueError):
    """An address that may not be visited, or is none; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A checked address: the words of it, the host and port to speak to, and whether over TLS."""

    address: str
    host: str
    port: int
    secure: bool

    @property
    def site(self) -> str:
        """Scheme, host and port: what robots.txt and the pause between two requests go by."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.secure else 'http'}://{host}:{self.port}"


def parse_address(words: str) -> Target:
    """The target of an absolute address without its fragment. Raises ForbiddenAddress for other schemes and for names
    and passwords in it."""
    try:
        parts = urlsplit(words.strip())
        port = parts.port
    except ValueError as error:
        raise ForbiddenAddress(f"not an address: {error}") from error
    if parts.scheme not in ("http", "https"):
        raise ForbiddenAddress(f"only http and https are visited, not « {parts.scheme or 'no scheme'} »")
    if not parts.hostname or len(words) > _LONGEST or any(c.isspace() or ord(c) < 32 for c in words.strip()):
        raise ForbiddenAddress("not an address: it names no host, holds blanks, or is too long")
    if parts.username is not None or parts.password is not None:
        raise ForbiddenAddress("it holds a name or a password; only pages open to everyone are visited")
    secure = parts.scheme == "https"
    number = port if port is not None else (443 if secure else 80)
    if number < 1024 and number not in _LOW_PORTS:
        raise ForbiddenAddress(f"port {number} holds no pages")
    try:
        host = parts.hostname.encode("idna").decode() if not parts.hostname.isascii() else parts.hostname
    except UnicodeError as error:
        raise ForbiddenAddress(f"not a host's name: {parts.hostname[:60]}") from error
    whole = urlunsplit((parts.scheme, parts.netloc, parts.path or "/", parts.query, ""))
    return Target(address=whole, host=host.rstrip("."), port=number, secure=secure)


def parse_networks(words: str) -> tuple[Network, ...]:
    """Networks separated by commas or blanks: « 127.0.0.0/8 10.1.0.0/16 ». Raises ValueError on anything else."""
    return tuple(ipaddress.ip_network(part, strict=False) for part in words.replace(",", " ").split())


def find_forbidden(number: Number, allowed: tuple[Network, ...]) -> str | None:
    """Why a host's number may not be visited; None when it may: it is public, or in a network allowed by name.

    A number that stands for another (IPv4 in IPv6, in whatever way) is judged as that other.
    """
    inner = find_inner(number)
    if inner is not None:
        return find_forbidden(inner, allowed)
    if any(number.version == network.version and number in network for network in allowed):
        return None
    public = number.is_global and not number.is_multicast and not number.is_reserved
    return None if public else f"{number} is no public address; allow its network by name if it should be visited"


def find_inner(number: Number) -> Number | None:
    """The IPv4 number that an IPv6 number stands for: mapped, 6to4, Teredo, NAT64 or compatible; None for others."""
    if not isinstance(number, ipaddress.IPv6Address):
        return None
    if number.teredo is not None:
        return number.teredo[1]
    if number in _NAT64 or (int(number) >> 32 == 0 and int(number) > 1):
        return ipaddress.IPv4Address(int(number) & 0xFFFFFFFF)
    return number.ipv4_mapped or number.sixtofour


def resolve(host: str, port: int, allowed: tuple[Network, ...], lookup: Lookup) -> str:
    """The number to connect to. Raises ForbiddenAddress when any of the host's numbers may not be visited, OSError when
    it has none.

    The name is looked up once, and whoever connects uses this very number: a name that changes its mind between the
    check and the visit gains nothing. However a host is written (decimal, octal, short), its number is judged.
    """
    found = lookup(host, port)
    if not found:
        raise OSError(f"{host} has no number")
    for words in found:
        problem = find_forbidden(ipaddress.ip_address(words.partition("%")[0]), allowed)
        if problem is not None:
            raise ForbiddenAddress(problem)
    return found[0]


def look_up(host: str, port: int) -> tuple[str, ...]:
    """The numbers of a host by the system's resolver, in its order."""
    try:
        rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError as error:
        raise OSError(f"{host[:60]} is no host's name") from error
    return tuple(dict.fromkeys(str(row[4][0]) for row in rows))
