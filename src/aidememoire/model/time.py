"""Times: what a text says of a date, and what was made of it."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.quick import kept
from aidememoire.model.span import Because, Citation


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A solved date.

    edtf          EDTF (ISO 8601-2): a date, month, year or interval; `XXXX-05-21` where the year is unknown;
                  `[2013-03-25,2019-03-25]` for a set of candidates; None where nothing is known
    grain         day, month, quarter, season, year, decade, century; None with an edtf of None
    basis         the chain of reasons, each citing its words or naming its row of reference data
    alternatives  other EDTF values the evidence leaves open, best first
    """

    edtf: str | None
    grain: str | None = None
    basis: tuple[Because, ...] = ()
    alternatives: tuple[str, ...] = ()


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class TimeValue:
    """What the words of one time expression say, before anything is worked out.

    Fields that the words do not give are None. `end` holds the other end of a range, with the same shape.
    weekday     0 is Monday
    order       of a numeric date: "day" or "month" (which of the two comes first); "day?", "month?" where both could
    reference   "report" (hier, ce lundi), "event" (la veille, le même jour), "tie" (un an après l'élévation des
                relations), "week" (a weekday of the week at `offset`), or None (absolute or partial)
    offset      (amount, unit) from the reference, unit in day, week, weekend, month, quarter, year…; hier = (-1, "day")
    direction   "past" (mars dernier), "future" (mardi prochain; a plan, by the words around), "held" (past, by the
                event it dates), or None
    bearing     what a year or range is there for: "recalled" (established in 2013), "ahead" (to be celebrated in 2025),
                "term" (a mandate that runs, 2023-2025), "edition" (the Forum 2018), "published" (the page), "said" (the
                day somebody said so),
                "last" (the day on which a stay ends), "stay" (how long one is to last), "length" (the same, told of one
                already spoken of), "beside" (a feast before, after or for which something happens),
                or None
    nth         (number, "weekday", "day", "week" or "half") of the month: le premier mardi d'octobre; -1 is the last
    feast       a feast, by how it is found in a year: see dates.feasts
    modifier    "start", "mid", "end", "approx", "count" (an offset counted in numbers: il y a trois mois), or None
    kind        "date", "time", "duration", "set": TimeML's types in lower case
    """

    kind: str = "date"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    order: str | None = None
    hour: int | None = None
    minute: int | None = None
    part_of_day: str | None = None
    nth: tuple[int, str] | None = None
    feast: str | None = None
    quarter: int | None = None
    season: str | None = None
    decade: int | None = None
    century: int | None = None
    reference: str | None = None
    offset: tuple[int, str] | None = None
    direction: str | None = None
    bearing: str | None = None
    modifier: str | None = None
    local: bool = False
    duration: str | None = None
    every: str | None = None
    end: TimeValue | None = None


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class TimeMention:
    """One time expression in a report."""

    citation: Citation
    value: TimeValue
    because: tuple[Because, ...]
