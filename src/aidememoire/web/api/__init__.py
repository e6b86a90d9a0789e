"""The REST interface under /api/v1."""

from __future__ import annotations

from typing import Any

ROUTES: tuple[Any, ...] = ()
"""What Litestar is to serve."""
