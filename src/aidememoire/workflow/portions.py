"""How much is done at once."""

from __future__ import annotations

PORTION = 200
"""Reports whose events are drawn in one transaction."""

MANY = 500
"""Small things that are kept or asked for at once: pages passed over, ids of reports."""
