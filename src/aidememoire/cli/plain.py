"""Answers as JSON: values of the views as they are, by the names of their fields."""

from __future__ import annotations

import json
from typing import Any

from aidememoire.cli.screen import answer


def print_plain(found: Any) -> None:
    """One JSON document. Frozen values become objects, tuples lists."""
    answer(json.dumps(found, ensure_ascii=False, indent=1))
