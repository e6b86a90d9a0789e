"""How a run of reading is wanted."""

from dataclasses import dataclass

GATE, WORKERS = "AIDEMEMOIRE_GATE", "AIDEMEMOIRE_WORKERS"
"""What holds where the command line says nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How to read: in which language, with a first look or without, in how many processes, what is known left out;
    which networks may be visited though they are not public."""

    language: str | None = None
    gate: bool = True
    workers: int = 1
    resume: bool = False
    watched: bool = False
    allowed: str | None = None
