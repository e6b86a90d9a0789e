"""What the record keeps of what holds two sides together, and what becomes of what they promise."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.quick import kept
from aidememoire.model.span import Citation
from aidememoire.model.time import When

TIE_KINDS = ("framework", "mechanism", "instrument", "anniversary")


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """One naming of a framework, mechanism, instrument or anniversary in one report.

    id           content-derived: the report, the kind and the place of the words
    name         the English label in lower case; of an anniversary, what is commemorated
    parties      codes of the sides, sorted; those of the event around it where the words give none
    ordinal      number of the session, or of the anniversary
    periodicity  ISO 8601 duration, as stated
    since        of a framework, where the report dates it
    year         of an instrument, or in which the anniversary falls
    origin       year of what is commemorated
    weak         read in a related link or a teaser
    told         when the report was published or, where that is not known, the first dated event in it; EDTF
    """

    id: str
    kind: str
    report: str
    name: str
    as_printed: str
    parties: tuple[str, ...]
    citation: Citation
    ordinal: int | None = None
    periodicity: str | None = None
    since: When | None = None
    year: int | None = None
    origin: int | None = None
    weak: bool = False
    told: str | None = None
