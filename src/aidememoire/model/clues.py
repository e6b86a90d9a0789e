"""Clues: what a reading knows, beside its dates, that bears on when it was written."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.span import Citation
from aidememoire.model.time import TimeMention

CLUE_KINDS = (
    "office",
    "framework",
    "anniversary",
    "occasion",
    "session",
    "planned",
    "held",
    "lead",
    "landmark",
    "lunar",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """One thing the report says, language-free, with its words.

    office       `name` holds the office `code` for `state` (None: not said), as printed in `segment`
    framework    the sides `states` have the framework `code` (English label) in force; `time` says since when, if told
    anniversary  an anniversary of the year `year` (None: not settled) and ordinal `ordinal` still ahead of the report
    occasion     the report's contact falls in the year `year`: an anniversary is its occasion, or so many years passed
    session      the report's contact is session `ordinal` of the mechanism `code` between `states`
    planned      the expression `time` dates something still to come
    held         the expression `time` dates something past
    lead         the expression `time` dates the report's own first contact
    landmark     the happening `code` with the number `ordinal`, of one of `states`, is told as `bearing` says:
                 « fresh » (just held), « ahead », or held (None)
    lunar        the report is of one of the lunar `years`, or (`bearing` « feast ») of the days around its beginning
    """

    kind: str
    citation: Citation
    segment: str = "body"
    name: str | None = None
    code: str | None = None
    state: str | None = None
    states: tuple[str, ...] = ()
    year: int | None = None
    ordinal: int | None = None
    time: TimeMention | None = None
    bearing: str | None = None
    years: tuple[int, ...] = ()
