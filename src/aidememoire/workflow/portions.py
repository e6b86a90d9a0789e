"""How much is done at once."""

from __future__ import annotations

PORTION = 200
"""Reports whose events are drawn in one transaction."""
