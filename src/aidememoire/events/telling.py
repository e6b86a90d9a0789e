"""A telling: one place where a report tells a contact, before tellings of the same contact are merged."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.actors import PlaceMention
from aidememoire.model.events import Participant
from aidememoire.model.quick import quick
from aidememoire.model.span import Because, Citation
from aidememoire.model.time import TimeMention
from aidememoire.pack.events import Frame


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What one trigger tells. `order` is the sentence's number; `vague` tellings can only add to others.

    `lasting` is how long a visit lasts; `here` says that somebody came to where the report is told. `open` ones have
    people the sentence leaves unnamed, `foreign` ones such as by what they are called act for others; `next` ones are
    the meeting to come after this one; no word of `untensed` ones says whether they are held or to come; `ending`
    visits are told as they end; what `was_to` be may not have come about. `body` is the mechanism's name without the
    number of the session.
    """

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
    open: bool = False
    foreign: bool = False
    here: bool = False
    next: bool = False
    lasting: TimeMention | None = None
    told_in: Citation | None = None
    mechanism: Citation | None = None
    body: Citation | None = None
    ordinal: int | None = None
    evidence: tuple[Citation, ...] = ()
    frame: Frame | None = None
    voice: str | None = None
    untensed: bool = False
    ending: bool = False
    was_to: bool = False

    @property
    def alone(self) -> bool:
        """Whether one side is enough."""
        return self.frame is None or self.frame.alone

    @property
    def weak(self) -> bool:
        """Whether the words may also be said face to face."""
        return self.frame is not None and self.frame.weak

    @property
    def adds(self) -> bool:
        """Whether its people belong to the contact told before."""
        return self.frame is not None and self.frame.adds


def build_talks(
    cited: Citation,
    people: tuple[Participant, ...],
    times: tuple[TimeMention, ...],
    rule: str,
    place: tuple[str, int],
) -> Telling:
    """A meeting that was held, as no trigger tells it; `place` is the segment and the number of its sentence."""
    segment, order = place
    return Telling(
        citation=cited,
        kind="meeting",
        group="talks",
        mode=None,
        status="held",
        background=False,
        participants=people,
        times=times,
        place=None,
        because=(Because(rule=rule, citation=cited),),
        segment=segment,
        order=order,
    )
