"""Aidemémoire: reads reports about relations between states and keeps a record in which every field cites its words.

    import aidememoire as am

    record = am.open("vn.db")
    record.chronology("VN", "US")

The names here are for users of the package; nothing inside imports them. They are loaded when first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aidememoire.library.reading import read, read_paths
    from aidememoire.library.session import Record, open

__version__ = "0.1.0"

__all__ = ["Record", "__version__", "open", "read", "read_paths"]

_HOMES = {"Record": "session", "open": "session", "read": "reading", "read_paths": "reading"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'aidememoire' has no attribute {name!r}")
    return getattr(import_module(f"aidememoire.library.{_HOMES[name]}"), name)
