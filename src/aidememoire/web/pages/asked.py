"""What people ask for in an address: periods, kinds, pages; every value is taken only as far as it makes sense."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, TypeAlias

from litestar.params import QueryParameter

from aidememoire.consolidate.days import build_days
from aidememoire.web.problems import ProblemError

_DAY = re.compile(r"[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?")
FURTHEST = 10_000
"""Pages that can be turned."""

Page: TypeAlias = Annotated[int, QueryParameter(ge=1, le=FURTHEST)]
From: TypeAlias = Annotated[str | None, QueryParameter(name="from")]
To: TypeAlias = Annotated[str | None, QueryParameter(name="to")]
"""What many pages take: `page`, `from` and `to`."""


def read_period(start: str | None, end: str | None) -> tuple[str | None, str | None]:
    """Two EDTF dates, or None where a field was left empty. Raises ProblemError on what is no date."""
    return _read_day("from", start), _read_day("to", end)


def _read_day(name: str, given: str | None) -> str | None:
    text = (given or "").strip()
    if not text:
        return None
    try:
        good = _DAY.fullmatch(text) is not None and build_days(text) is not None
    except ValueError:
        good = False
    if not good:
        raise ProblemError("date", 400, name=name, value=text[:40])
    return text


def choose(given: Iterable[str] | None, allowed: Sequence[str]) -> tuple[str, ...]:
    """Those of the values given that are allowed, in the order of what is allowed."""
    wanted = set(given or ())
    return tuple(a for a in allowed if a in wanted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One page of a list: numbers start at 1; `first` and `last` are the numbers of its lines."""

    page: int
    pages: int
    first: int
    last: int
    total: int

    @property
    def skip(self) -> int:
        """Lines before this page."""
        return max(0, self.first - 1)


def turn(page: int, total: int, size: int) -> Leaf:
    """The page asked for of a list of `total` lines; the last where it has fewer."""
    pages = max(1, min(FURTHEST, -(-total // size)))
    page = min(max(1, page), pages)
    first = (page - 1) * size + 1
    return Leaf(page=page, pages=pages, first=min(first, total), last=min(page * size, total), total=total)
