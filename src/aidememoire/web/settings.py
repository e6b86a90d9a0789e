"""What the application needs to know before it starts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

LANGUAGES = ("fr", "en")
"""Languages of the pages and of what the interface says."""

OWN_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
"""Host names that are always this machine's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How one application serves one record.

    record    path of the file, or postgresql://…
    clock     now, in UTC: ISO 8601 to the microsecond; the application asks no other clock
    users     file of the accounts; None: whoever reaches this machine's own address is the local user, `author`
    names     host names under which it may be asked for, besides those of this machine
    secure    whether people reach it through HTTPS, so that cookies are never sent otherwise
    language  of a visitor whose browser names neither French nor English
    """

    record: str
    clock: Callable[[], str]
    author: str = "local"
    users: Path | None = None
    names: tuple[str, ...] = ()
    secure: bool = False
    language: str = "en"


def is_loopback(host: str) -> bool:
    """Whether an address can be reached from this machine alone."""
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
