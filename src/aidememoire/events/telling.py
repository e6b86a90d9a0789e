"""A telling: one place where a report tells a contact, before tellings of the same contact are merged."""

from __future__ import annotations

from dataclasses import dataclass, field

from aidememoire.events.trigger import Trigger
from aidememoire.model.actors import PlaceMention
from aidememoire.model.events import Participant
from aidememoire.model.span import Because, Citation
from aidememoire.model.time import TimeMention


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What one trigger tells. `order` is the sentence's number; `vague` tellings can only add to others."""

    citation: Citation
    kind: str
    group: str
    mode: str | None
    status: str
    background: bool
    participants: tuple[Participant, ...]
    times: tuple[TimeMention, ...]
    place: PlaceMention | None
    because: tuple[Because, ...]
    segment: str
    order: int
    vague: bool = False
    alone: bool = False
    weak: bool = False
    adds: bool = False
    open: bool = False
    told_in: Citation | None = None
    mechanism: Citation | None = None
    ordinal: int | None = None
    evidence: tuple[Citation, ...] = ()
    trigger: Trigger | None = field(default=None, compare=False)
