"""What a site asks of programs that read it (robots.txt, RFC 9309)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

MOST_ROBOTS = 500_000
"""Bytes of robots.txt that are read; the rest is passed over, as the standard has it."""
_MOST_RULES = 5_000
_LONGEST_DELAY = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Robots:
    """The rules for one agent: (allowed, pattern), and the seconds asked for between two requests."""

    rules: tuple[tuple[bool, str], ...] = ()
    delay: float = 0.0
    closed: bool = False

    def allows(self, path: str) -> bool:
        """Whether a path with its query may be visited: the longest pattern that fits decides, allowing in a draw."""
        if self.closed:
            return False
        fits = [(len(pattern), allowed) for allowed, pattern in self.rules if fit(pattern, path)]
        return max(fits)[1] if fits else True


CLOSED = Robots(closed=True)
"""For a site whose robots.txt could not be asked for: nothing of it is visited until it can."""


def parse_robots(content: bytes, agent: str) -> Robots:
    """The rules of the groups that name `agent`, else of those for everyone."""
    named: list[tuple[str, str]] = []
    common: list[tuple[str, str]] = []
    agents: list[str] = []
    naming = False
    for field, value in _read_lines(content[:MOST_ROBOTS]):
        if field == "user-agent":
            agents = [*agents, value.lower()] if naming else [value.lower()]
            naming = True
            continue
        naming = False
        if agent.lower() in agents:
            named.append((field, value))
        if "*" in agents:
            common.append((field, value))
    told = named if named else common
    rules = tuple((field == "allow", value) for field, value in told if field in ("allow", "disallow") and value)
    delays = [_read_number(value) for field, value in told if field == "crawl-delay"]
    return Robots(rules=rules[:_MOST_RULES], delay=min(_LONGEST_DELAY, max(delays, default=0.0)))


def fit(pattern: str, path: str) -> bool:
    """Whether a path begins as the pattern says; « * » is anything, « $ » at the end the end. In linear time."""
    ends = pattern.endswith("$")
    parts = pattern.removesuffix("$").split("*")
    if not path.startswith(parts[0]):
        return False
    at = len(parts[0])
    for part in parts[1:-1]:
        found = path.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    if len(parts) == 1:
        return not ends or path == parts[0]
    last = parts[-1]
    if ends:
        return path.endswith(last) and len(path) - len(last) >= at
    return path.find(last, at) >= 0


def _read_lines(content: bytes) -> Iterator[tuple[str, str]]:
    for line in content.decode("utf-8-sig", "replace").splitlines():
        field, mark, value = line.partition("#")[0].partition(":")
        if mark:
            yield field.strip().lower(), value.strip()


def _read_number(words: str) -> float:
    try:
        number = float(words)
    except ValueError:
        return 0.0
    return number if 0 <= number < float("inf") else 0.0
