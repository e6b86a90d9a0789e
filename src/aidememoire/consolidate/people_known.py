"""The name under which reference data has somebody's offices, if it has one person of that name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from aidememoire.consolidate.people_keys import find_skeletons
from aidememoire.lexicon.name_compare import SAME, compare_names
from aidememoire.model.knowledge import Knowledge, Tenure
from aidememoire.model.people import Guise


class KnownPeople:
    """Tenures by person, found by the spelling of another press too."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._tenures: dict[str, list[Tenure]] = defaultdict(list)
        self._blocks: dict[str, list[str]] = defaultdict(list)
        self._found: dict[tuple[str, str], str | None] = {}
        for tenure in knowledge.tenures:
            self._tenures[tenure.person].append(tenure)
        for person in self._tenures:
            for key in find_skeletons(person):
                self._blocks[key].append(person)

    def find(self, guise: Guise) -> str | None:
        """The person of the tenures whose name this is and who held office for this side; None for none or several."""
        place = guise.name, guise.side
        if place not in self._found:
            self._found[place] = self._find(guise.name, guise.side)
        return self._found[place]

    def get_tenures(self, person: str) -> tuple[Tenure, ...]:
        """Every tenure under a name that `find` gave."""
        return tuple(self._tenures[person])

    def _find(self, name: str, side: str) -> str | None:
        if not side:
            return None
        candidates = {p for key in find_skeletons(name) for p in self._blocks.get(key, ())}
        found = {p for p in candidates if self._has_side(p, side) and compare_names(name, p).verdict == SAME}
        return found.pop() if len(found) == 1 else None

    def _has_side(self, person: str, side: str) -> bool:
        return any(t.state == side for t in self._tenures[person])


def find_all(known: KnownPeople, guises: Iterable[Guise]) -> dict[str, str]:
    """The known name of each guise that has one, by its id."""
    return {g.id: name for g in guises if (name := known.find(g)) is not None}
