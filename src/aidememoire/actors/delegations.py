"""Whose delegation it is that a later sentence only calls so: « Đoàn do ông X dẫn đầu », « la délégation »."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.drafts import Draft

_BACK = 2
"""Sentences before the one that calls it so, within which the delegation stands with its state."""
_OPENERS = "vD,"
"""Tags of what may stand right before it where the sentence tells of nobody who meets it."""


def find_delegation_states(lent: Draft | None, drafts: Sequence[Draft]) -> tuple[str, ...]:
    """The states of the delegation a person leads; those of the one told just before where its own words name none."""
    if lent is None or lent.states or lent.what != "delegation" or _is_met(lent):
        return lent.states if lent is not None else ()
    number = lent.scene.number
    told = {d.states for d in drafts if d.what == "delegation" and d.states and 0 < number - d.scene.number <= _BACK}
    return next(iter(told)) if len(told) == 1 else ()


def _is_met(delegation: Draft) -> bool:
    """« Tiếp đoàn có ông X », « cùng đi với đoàn »: who receives it, or goes with it; « Dẫn đầu đoàn là » leads it."""
    return delegation.first > 0 and delegation.scene.tags[delegation.first - 1] not in _OPENERS
