"""What people decide about the record: of two things, whether they are one; of one event, what holds. Never edited."""

from __future__ import annotations

from dataclasses import dataclass

VERDICTS = ("same", "different", "unsure")
"""What can be decided of two things."""

ACTIONS = ("accept", "correct", "reject", "note", "add")
"""What can be decided of one event."""

PERSON, EVENT = "person", "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One person's decision.

    id         content-derived
    kind       what it is about: PERSON (references to guises), EVENT (references to tellings), …
    left,      references that outlive a new reading of the reports (see consolidate.references for people, and
    right      consolidate.event_references), `left` < `right`. Of an action, `left` is what it is about, and `right`
               its slot: of several standing ones in one slot the latest counts
    verdict    one of VERDICTS, or of ACTIONS
    reason     in the words of who decided
    author,    who decided, and when (ISO 8601)
    at
    withdraws  the id of the decision that this one takes back; then the verdict is the one taken back
    content    what an action says, as JSON: the field and its value, the text, the event added
    """

    id: str
    kind: str
    left: str
    right: str
    verdict: str
    reason: str
    author: str
    at: str
    withdraws: str | None = None
    content: str | None = None

    def __post_init__(self) -> None:
        if self.verdict in ACTIONS:
            return
        if self.verdict not in VERDICTS:
            raise ValueError(f"verdict {self.verdict!r} is not one of {', '.join((*VERDICTS, *ACTIONS))}")
        if self.left >= self.right:
            raise ValueError(f"a decision goes from the smaller reference to the larger: {self.left} >= {self.right}")
