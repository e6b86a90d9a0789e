"""Contacts between states as one report tells them."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.actors import PlaceMention
from aidememoire.model.quick import kept
from aidememoire.model.span import Because, Citation
from aidememoire.model.time import TimeMention, When


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """An actor of the cast in an event; role is initiator, recipient, host, guest, present, or None."""

    actor: int
    role: str | None
    citation: Citation


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class EventMention:
    """One contact as told in one report.

    citation    the clause that tells it; `evidence` holds every other place that adds to it
    times       the expressions that date it, best first (a caption may repeat the lead)
    when        the solved date; None until the solver has run
    mechanism   the session's mechanism as printed, with `ordinal` (10e dialogue → 10)
    told_in     the citation of the speech that tells it, when only a side claims it
    untensed    no word says whether it was held or is to come: the date decides
    ending      a visit told as it ends: its day is the last
    from_segment  the kind of segment it stands in; related_link and teaser events are weaker evidence of other reports
    """

    citation: Citation
    kind: str
    mode: str | None
    status: str
    background: bool
    participants: tuple[Participant, ...]
    times: tuple[TimeMention, ...]
    place: PlaceMention | None
    because: tuple[Because, ...]
    evidence: tuple[Citation, ...] = ()
    mechanism: Citation | None = None
    ordinal: int | None = None
    told_in: Citation | None = None
    from_segment: str = "body"
    when: When | None = None
    untensed: bool = False
    ending: bool = False
