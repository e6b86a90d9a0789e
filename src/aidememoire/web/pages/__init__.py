"""The pages: one file a page, what they share beside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aidememoire.web.pages import speaking

FILTERS: dict[str, Callable[..., Any]] = speaking.FILTERS
"""Filters of the templates, by name."""

GLOBALS: dict[str, Any] = speaking.GLOBALS
"""What every template may name besides its context."""
