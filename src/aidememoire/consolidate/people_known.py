"""The name under which reference data has somebody's offices, if it has one person of that name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from aidememoire.consolidate.terms import get_base, holds
from aidememoire.lexicon.name_compare import PART, SAME, compare_names
from aidememoire.lexicon.name_forms import build_form
from aidememoire.lexicon.name_keys import find_skeletons
from aidememoire.model.knowledge import Knowledge, Tenure
from aidememoire.model.people import Guise

ENOUGH = 0.4
"""Score from which part of a name may stand for the whole: a word of it, not its initials."""

KEPT = 16_384
"""Answers kept at hand: a few megabytes."""

Asked = tuple[str, str, str, str | None, str | None]
"""What an answer depends on: name, side and office of a guise, its first and last day; not how often it appears."""


class KnownPeople:
    """Tenures by person, found by the spelling of another press too."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._tenures: dict[str, list[Tenure]] = defaultdict(list)
        self._blocks: dict[str, list[str]] = defaultdict(list)
        self._words: dict[str, list[str]] = defaultdict(list)
        self._found: dict[Asked, str | None] = {}
        for tenure in knowledge.tenures:
            self._tenures[tenure.person].append(tenure)
        for person in self._tenures:
            for key in find_skeletons(person):
                self._blocks[key].append(person)
            for word in build_form(person).words:
                self._words[word].append(person)

    def find(self, guise: Guise) -> str | None:
        """The person of the tenures whose name this is and who held office for this side; None for none or several.

        Part of a name will do where it is told in an office and at a time of just one such person.
        """
        asked = guise.name, guise.side, guise.office, guise.first, guise.last
        if asked not in self._found:
            if len(self._found) >= KEPT:
                self._found.clear()
            self._found[asked] = self._find(guise)
        return self._found[asked]

    def _find(self, guise: Guise) -> str | None:
        if not guise.side:
            return None
        people = {p for key in find_skeletons(guise.name) for p in self._blocks.get(key, ())}
        named = {p for word in build_form(guise.name).words for p in self._words.get(word, ())}
        there = {p: compare_names(guise.name, p) for p in people | named if self._has_side(p, guise.side)}
        same = [p for p, v in there.items() if v.verdict == SAME]
        if same:
            return same[0] if len(same) == 1 else None
        part = [p for p, v in there.items() if v.verdict == PART and v.score >= ENOUGH and self._held(p, guise)]
        return part[0] if len(part) == 1 else None

    def _has_side(self, person: str, side: str) -> bool:
        return any(t.state == side for t in self._tenures[person])

    def _held(self, person: str, guise: Guise) -> bool:
        """Whether the person held the guise's office all the time it is told of."""
        if not (guise.office and guise.first and guise.last):
            return False
        first, last = date.fromisoformat(guise.first), date.fromisoformat(guise.last)
        base = get_base(guise.office)
        own = (t for t in self._tenures[person] if get_base(t.office) == base and t.state == guise.side)
        return any(holds(t, first, last) for t in own)


def find_all(known: KnownPeople, guises: Iterable[Guise]) -> dict[str, str]:
    """The known name of each guise that has one, by its id."""
    return {g.id: name for g in guises if (name := known.find(g)) is not None}
