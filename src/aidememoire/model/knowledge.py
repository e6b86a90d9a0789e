"""Knowledge from outside the report: who held which office when, and which frameworks hold since when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """One person in one office of one state.

    since, until   first and last day it may have been held (a year or month in the data gives its outer days);
                   until is None for an office still held at `checked`
    source         where the row comes from; `row` names it (file and line) in a basis
    """

    person: str
    office: str
    state: str
    since: date
    until: date | None
    checked: date | None
    source: str
    row: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkSince:
    """Two sides (codes, sorted) have had the framework `name` (English label, lower case) since a day at the earliest.

    earliest, latest   the outer days of what the source gives (the same day where it gives a day)
    until              the day a higher framework replaced it, where the data hold that
    """

    parties: tuple[str, ...]
    name: str
    earliest: date
    latest: date
    until: date | None
    source: str
    row: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A dated report has a person in an office of a state; `first` and `last` are the outer days of what it tells."""

    person: str
    office: str
    state: str
    first: date
    last: date
    row: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionHeld:
    """Session `ordinal` of the mechanism `name` between `parties` (codes, sorted) was held from `first` to `last`."""

    name: str
    parties: tuple[str, ...]
    ordinal: int
    first: date
    last: date
    row: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Landmark:
    """The happening `name` with the number `ordinal` of a state was held from `since` to `until`."""

    name: str
    state: str
    ordinal: int
    since: date
    until: date
    source: str
    row: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """Frozen reference data. `horizon` is the last year that a date may be worked out to be without a year in the text.

    sightings     what a record's dated readings tell of people in offices; `sessions` of sessions held
    same_day      agencies whose dateline bears the day of what is told, each with the row that says so
    by_name       tenures under each folded word of the person's name
    by_parties    frameworks under their sides
    """

    tenures: tuple[Tenure, ...] = ()
    frameworks: tuple[FrameworkSince, ...] = ()
    sightings: tuple[Sighting, ...] = ()
    sessions: tuple[SessionHeld, ...] = ()
    landmarks: tuple[Landmark, ...] = ()
    same_day: tuple[tuple[str, str], ...] = ()
    horizon: int = 2030
    version: str = "none"
    by_name: dict[str, tuple[Tenure, ...]] = field(default_factory=dict, hash=False, compare=False, repr=False)
    by_parties: dict[tuple[str, ...], tuple[FrameworkSince, ...]] = field(
        default_factory=dict, hash=False, compare=False, repr=False
    )

    @classmethod
    def empty(cls) -> Knowledge:
        """No outside knowledge: fewer answers, none of them different."""
        return cls()


def build_knowledge(
    tenures: Iterable[Tenure],
    frameworks: Iterable[FrameworkSince],
    words: Iterable[tuple[str, ...]],
    version: str,
    landmarks: Iterable[Landmark] = (),
    same_day: Iterable[tuple[str, str]] = (),
) -> Knowledge:
    """Index `tenures` (each with the folded words of its person's name, in the same order) and `frameworks`.

    The horizon is the year after the latest day any row was checked on.
    """
    kept, parts = tuple(tenures), tuple(frameworks)
    by_name: dict[str, list[Tenure]] = {}
    for tenure, names in zip(kept, words, strict=True):
        for word in dict.fromkeys(names):
            by_name.setdefault(word, []).append(tenure)
    by_parties: dict[tuple[str, ...], list[FrameworkSince]] = {}
    for framework in parts:
        by_parties.setdefault(framework.parties, []).append(framework)
    checked = [t.checked.year for t in kept if t.checked]
    return Knowledge(
        tenures=kept,
        frameworks=parts,
        landmarks=tuple(landmarks),
        same_day=tuple(same_day),
        horizon=max(checked, default=2029) + 1,
        version=version,
        by_name={k: tuple(v) for k, v in by_name.items()},
        by_parties={k: tuple(v) for k, v in by_parties.items()},
    )
