"""References to guises that outlive a new reading: `name@side`, `name@side/office`, either with `#report`.

A name stands there in lower case with its marks. A reference without an office means the name in every office; one
without a report means every report that no decision singles out.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping

from aidememoire.model.decisions import PERSON, Decision
from aidememoire.model.people import Guise


def build_reference(name: str, side: str, office: str = "", report: str = "") -> str:
    """The reference of a name on a side, in one office and in one report where given."""
    words = " ".join(unicodedata.normalize("NFC", name).lower().translate(_SIGNS).split())
    return f"{words}@{side}" + (f"/{office}" if office else "") + (f"#{report}" if report else "")


_SIGNS = str.maketrans("@/#", "   ")


def get_stem(reference: str) -> str:
    """The reference of the name and side alone."""
    return reference.partition("#")[0].partition("/")[0]


def find_meant(reference: str, guises: Iterable[Guise]) -> tuple[Guise, ...]:
    """The guises a reference means."""
    return tuple(g for g in guises if reference in list_references(g))


def list_references(guise: Guise) -> tuple[str, ...]:
    """Every reference that means a guise, the widest first."""
    wide = build_reference(guise.name, guise.side, "", guise.report)
    narrow = build_reference(guise.name, guise.side, guise.office, guise.report)
    return (wide,) if wide == narrow else (wide, narrow)


def find_pinned(decisions: Iterable[Decision]) -> Mapping[str, frozenset[str]]:
    """The reports that decisions on people single out, by the reference of the name and side."""
    found: dict[str, set[str]] = defaultdict(set)
    for decision in decisions:
        for reference in (decision.left, decision.right) if decision.kind == PERSON else ():
            name, _, report = reference.partition("#")
            if report:
                found[get_stem(name)].add(report)
    return {name: frozenset(reports) for name, reports in found.items()}


def find_decided(decisions: Iterable[Decision], guises: Iterable[Guise]) -> Mapping[tuple[str, str], str]:
    """What standing decisions say of pairs of guises (ids, the smaller first): "same", "different" or "unsure"."""
    meant: dict[str, list[str]] = defaultdict(list)
    for guise in guises:
        for reference in list_references(guise):
            meant[reference].append(guise.id)
    found: dict[tuple[str, str], str] = {}
    for decision in sorted(decisions, key=lambda d: (d.at, d.id)):
        for one in meant.get(decision.left, ()):
            for other in meant.get(decision.right, ()):
                if one != other:
                    found[min(one, other), max(one, other)] = decision.verdict
    return found
