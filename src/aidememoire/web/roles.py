"""What a person may do, each role more than the one before."""

from __future__ import annotations

ROLES = ("reader", "reviewer", "admin")
"""Read; decide, and hand in reports; grade sources and see the log."""


def holds(role: str | None, wanted: str) -> bool:
    """Whether a role is the one wanted, or more; nobody's (None) is neither."""
    return role is not None and ROLES.index(role) >= ROLES.index(wanted)


def get_lesser(left: str, right: str) -> str:
    """The one of two roles that may do less."""
    return min(left, right, key=ROLES.index)
