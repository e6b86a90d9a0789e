"""Links: judgements that two tellings are, or are not, one event. A judgement is withdrawn, never edited."""

from __future__ import annotations

from dataclasses import dataclass

JUDGEMENTS = ("same", "different", "unsure")

RULES = "rules"
"""`decided_by` of a judgement made by the rules of consolidation; anything else names a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A judgement on two tellings of an event, each named by its telling id, `left` < `right`.

    score       between 0 and 1: how strong the evidence is for "same"; it orders links and is no probability
    reasons     short English sentences, strongest first
    decided_by  RULES, or who decided; a person's judgement stands above the rules
    at          when it was decided, as an ISO 8601 timestamp; None for the rules, which have no clock
    """

    left: str
    right: str
    judgement: str
    score: float
    reasons: tuple[str, ...]
    decided_by: str = RULES
    at: str | None = None
    withdrawn: bool = False

    def __post_init__(self) -> None:
        if self.judgement not in JUDGEMENTS:
            raise ValueError(f"judgement {self.judgement!r} is not one of {', '.join(JUDGEMENTS)}")
        if self.left >= self.right:
            raise ValueError(f"a link goes from the smaller id to the larger: {self.left} >= {self.right}")
