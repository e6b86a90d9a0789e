"""The pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

ROUTES: tuple[Any, ...] = ()
"""What Litestar is to serve."""

FILTERS: dict[str, Callable[..., Any]] = {}
"""Filters of the templates, by name."""

GLOBALS: dict[str, Any] = {}
"""What every template may name besides its context."""
