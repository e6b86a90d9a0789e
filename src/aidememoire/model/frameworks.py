"""Partnership frameworks of a relationship, as the record and the reference data have them."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.span import Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Framework:
    """One framework between sides.

    id            content-derived
    name          the English label in lower case; `printed` are the names reports give it, most frequent first
    since, until  EDTF; `until` None for one still in force as far as is known, or never dated
    named         EDTF: the first time a report names it, where nothing says since when it holds
    reports       those that name it; `sources` are rows of reference data
    """

    id: str
    name: str
    parties: tuple[str, ...]
    printed: tuple[str, ...]
    since: str | None
    until: str | None
    named: str | None
    citations: tuple[Citation, ...]
    reports: tuple[str, ...]
    sources: tuple[str, ...]
