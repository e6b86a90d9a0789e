"""What holds two sides together, as one report names it."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.quick import kept
from aidememoire.model.span import Because, Citation
from aidememoire.model.time import TimeMention, When


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkMention:
    """A partnership framework: `name` is the English label in lower case, `as_printed` the words of the report."""

    citation: Citation
    name: str
    as_printed: str
    parties: tuple[str, ...]
    because: tuple[Because, ...]
    since_time: TimeMention | None = None
    since: When | None = None


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class MechanismMention:
    """A dialogue mechanism; `periodicity` is an ISO 8601 duration (annual = P1Y)."""

    citation: Citation
    name: str
    as_printed: str
    parties: tuple[str, ...]
    ordinal: int | None
    periodicity: str | None
    because: tuple[Because, ...]
    from_segment: str = "body"


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentMention:
    """A declaration, agreement, memorandum, treaty or code; `year` only where the text attaches one."""

    citation: Citation
    name: str
    as_printed: str
    year: int | None
    because: tuple[Because, ...]


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class AnniversaryMention:
    """« le 30e anniversaire de … en 2025 »: ordinal 30, year 2025, origin 1995; None where not settled.

    current  it is being marked as the report is written (« célébré ce mardi »), so that the report's year is its own
    later    years after that of the report in which it falls, where `current` (« l'année prochaine »: 1)
    """

    citation: Citation
    of: str
    ordinal: int
    year: int | None
    origin: int | None
    because: tuple[Because, ...]
    current: bool = False
    later: int = 0


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Ties:
    """All ties of one report."""

    frameworks: tuple[FrameworkMention, ...] = ()
    mechanisms: tuple[MechanismMention, ...] = ()
    instruments: tuple[InstrumentMention, ...] = ()
    anniversaries: tuple[AnniversaryMention, ...] = ()
