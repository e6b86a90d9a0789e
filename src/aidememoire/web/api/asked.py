"""What is asked in an address: sides, dates, limits, ids; each checked before anything is looked up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Annotated, TypeAlias

from litestar.params import QueryParameter

from aidememoire.consolidate.days import build_days
from aidememoire.lexicon.side_names import find_side
from aidememoire.store.record import Record
from aidememoire.views.show import find_event_ids
from aidememoire.web.problems import ProblemError

MOST_PARTIES, MOST_KINDS = 8, 20
FEWEST = 4
"""Letters of an id, at least."""

_ID = re.compile(r"[0-9a-f]{4,64}")

Parties: TypeAlias = Annotated[
    list[str] | None,
    QueryParameter(
        name="party",
        description="A side that takes part, by code or name; repeat it for several, who all do.",
        max_items=MOST_PARTIES,
    ),
]
Kinds: TypeAlias = Annotated[
    list[str] | None, QueryParameter(name="kind", description="Kind of event; repeat it for several.", max_items=20)
]
Statuses: TypeAlias = Annotated[
    list[str] | None, QueryParameter(name="status", description="Status; repeat it for several.", max_items=20)
]
Start: TypeAlias = Annotated[
    str | None,
    QueryParameter(name="from", description="Nothing that ended before: 2024, 2024-05, 2024-05-21.", max_length=40),
]
End: TypeAlias = Annotated[
    str | None,
    QueryParameter(name="to", description="Nothing that began after: 2024, 2024-05, 2024-05-21.", max_length=40),
]
On: TypeAlias = Annotated[
    str | None, QueryParameter(name="on", description="As it stood on a day: 2024, 2024-05, 2024-05-21.", max_length=40)
]
Limit: TypeAlias = Annotated[int, QueryParameter(name="limit", description="Lines on a page.", ge=1, le=200)]
Cursor: TypeAlias = Annotated[
    str | None,
    QueryParameter(name="cursor", description="`next` of the page before, with the same question.", max_length=600),
]


def find_parties(words: Iterable[str] | None) -> tuple[str, ...]:
    """The codes of the sides named, sorted, each once."""
    return tuple(sorted({find_party(word) for word in words or ()}))


def find_party(word: str) -> str:
    """The code of the side called `word`; refuses a word nobody is called by, with the nearest names."""
    found = find_side(word)
    if found.code is None:
        raise ProblemError("party", 400, name=word[:80], near=", ".join(found.near) or "–")
    return found.code


def check_dates(**dates: str | None) -> None:
    """Refuse what is no date; the keys name the parameters, an underscore after a word Python keeps for itself."""
    for name, date in dates.items():
        days = build_days(date) if date else None
        if date is not None and (days is None or days.first is None or days.last is None):
            raise ProblemError("date", 400, name=name.rstrip("_"), value=date)


def check_among(name: str, values: Sequence[str] | None, allowed: Sequence[str]) -> tuple[str, ...]:
    """The values, sorted, each once; refuses one that is not among those allowed."""
    for value in values or ():
        if value not in allowed:
            raise ProblemError("choice", 400, name=name, value=value[:80], allowed=", ".join(allowed))
    return tuple(sorted(set(values or ())))


def is_id(word: str) -> bool:
    """Whether a word has the shape of an id, or of its beginning."""
    return _ID.fullmatch(word) is not None


def find_event_id(record: Record, word: str) -> str:
    """The id of the event whose id, or that of one of its tellings, begins so; refuses none and several."""
    found = find_event_ids(record, word) if is_id(word.lower()) else ()
    if len(found) != 1:
        raise ProblemError("event", 404, name=word[:80], near=", ".join(i[:12] for i in found) or "–")
    return found[0]
