"""Many fixed forms as one pattern that looks at each character of the text once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby


def build_alternation(forms: Iterable[str]) -> str:
    """A pattern (without groups) that matches any of `forms`, and the longest where several fit.

    What forms begin with in common is written once, so a hundred names cost little more than one. Forms are taken as
    they are, never as patterns. Without a form it matches nowhere.
    """
    known = sorted({form for form in forms if form})
    return _write(known) if known else "(?!)"


def _write(forms: list[str]) -> str:
    """`forms` are sorted and differ; an empty one comes first and makes the others optional."""
    longer = [form for form in forms if form]
    branches = [
        re.escape(first) + _write([form[1:] for form in group]) for first, group in groupby(longer, lambda f: f[0])
    ]
    if not branches:
        return ""
    optional = len(longer) < len(forms)
    joined = branches[0] if len(branches) == 1 and not optional else f"(?:{'|'.join(branches)})"
    return f"{joined}?" if optional else joined
