"""What the address of a page says of whose page it is."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

_OPEN_DOMAINS = frozenset("TV IO CO ME AI FM AM CC WS TO LY GG SH NU LA EU".split())
_AMERICAN_DOMAINS = frozenset({"GOV", "MIL"})


def find_domain_state(url: str | None) -> str | None:
    """The state of a page's country domain (« .vn » → VN); None for domains that are sold to everyone."""
    ending = _get_host(url).rsplit(".", 1)[-1].upper()
    if ending in _AMERICAN_DOMAINS:
        return "US"
    if len(ending) != 2 or ending in _OPEN_DOMAINS:
        return None
    return {"UK": "GB"}.get(ending, ending)


def find_outlet_state(url: str | None, hosts: Mapping[str, str]) -> str | None:
    """The state of the known paper or agency whose host, or a part of whose host, the page stands on; else None."""
    host = _get_host(url)
    while "." in host:
        if host in hosts:
            return hosts[host]
        host = host.split(".", 1)[1]
    return None


def _get_host(url: str | None) -> str:
    try:
        return (urlsplit(url or "").hostname or "").rstrip(".")
    except ValueError:
        return ""
