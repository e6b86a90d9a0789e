"""What people decide about the record: two things are the same, are not, or nobody can say. Kept, never edited."""

from __future__ import annotations

from dataclasses import dataclass

VERDICTS = ("same", "different", "unsure")
PERSON, EVENT = "person", "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One person's decision on two things, `left` < `right`.

    id         content-derived
    kind       what the two things are: PERSON (references to guises), EVENT (ids of tellings), …
    left,      references that outlive a new reading of the reports (see consolidate.references for people)
    right
    verdict    one of VERDICTS
    reason     in the words of who decided
    author,    who decided, and when (ISO 8601)
    at
    withdraws  the id of the decision that this one takes back; then the verdict is the one taken back
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

    def __post_init__(self) -> None:
        if self.verdict not in VERDICTS:
            raise ValueError(f"verdict {self.verdict!r} is not one of {', '.join(VERDICTS)}")
        if self.left >= self.right:
            raise ValueError(f"a decision goes from the smaller reference to the larger: {self.left} >= {self.right}")
