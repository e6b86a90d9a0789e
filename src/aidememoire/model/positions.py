"""What a side says on a matter, and the stock phrases of a relationship."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.quick import kept
from aidememoire.model.record import SpeechAct
from aidememoire.model.span import Citation
from aidememoire.model.time import When


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What was said in an event, when and between whom: the fields of an Event that positions are drawn from."""

    id: str
    parties: tuple[str, ...]
    when: When
    acts: tuple[SpeechAct, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One time a side spoke of a matter; `name` is the name it used for it."""

    when: When
    event: str
    counterparts: tuple[str, ...]
    act: SpeechAct
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NameUse:
    """One name of a matter in a side's mouth: how often, first and last (None where no use is dated)."""

    name: str
    count: int
    first: Use | None
    last: Use | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What one side said on one matter, in order of time; undated uses last."""

    code: str | None
    label: str
    side: str
    names: tuple[NameUse, ...]
    uses: tuple[Use, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One wording of a formula: where it is first and last used, in how many independent dispatches.

    first, last  citations of the first and the last use; `since` and `until` their dates (EDTF, None unknown)
    """

    words: tuple[str, ...]
    dispatches: int
    first: Citation
    last: Citation
    since: str | None
    until: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """A phrase that independent dispatches of a relationship repeat. Variants in order of first use."""

    id: str
    dispatches: int
    variants: tuple[Variant, ...]
