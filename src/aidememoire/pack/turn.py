"""How a trigger of an event stands in its clause."""

from __future__ import annotations

from dataclasses import dataclass

VOICES = ("active", "passive", "reflexive", "gerund", "noun", "light", "circumstance", "stay", "occur", "object")
"""How a trigger stands in its clause: who is looked for on which side of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """How one trigger is turned in its clause, as a rule found it.

    voice        one of VOICES
    status       of the event
    background   told as past history
    told         only claimed (a conditional of hearsay)
    recent       a past that may still be of the report's own days
    clitic       the complement is a pronoun before the verb (« l'a accueilli »)
    untensed     no word says whether it is held or to come (« chuyến thăm diễn ra từ »)
    at           where the verb group begins in the text searched: the subject stands before
    """

    voice: str
    status: str
    at: int
    background: bool = False
    told: bool = False
    recent: bool = False
    clitic: bool = False
    untensed: bool = False
