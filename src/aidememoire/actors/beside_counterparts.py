"""Who stands beside a counterpart: joined to him, met as he is, or the subject of a verb of which he is the object."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aidememoire.actors.drafts import Draft

_JOINT = re.compile(",?&w?")
"""« et », « ainsi que »."""
_THEN = re.compile(",?&")
"""« et », « puis »."""


def find_joined(draft: Draft, before: Sequence[int], drafts: Sequence[Draft]) -> tuple[int, ...]:
    """« a reçu A et son collègue B »: of the two whom « and » joins, the other, where no state is said of B."""
    last = drafts[before[-1]]
    joined = _JOINT.fullmatch(last.scene.tags[last.last : draft.first]) and last.name is not None
    return (before[-1],) if joined and not draft.states else ()


def is_listed_with(first: Draft, second: Draft, draft: Draft) -> bool:
    """« A a vu l'émir B puis son homologue »: B is met as well, and so is no measure of the other."""
    tags = draft.scene.tags
    apart = "," not in tags[first.last : second.first] and second.first - first.last > 1
    return first.office is None and apart and _THEN.fullmatch(tags, second.last, draft.first) is not None


def has_other_subject(draft: Draft, later: Draft) -> bool:
    """« Il a rencontré son homologue et le président B »: whoever « il » is, not B."""
    tags = draft.scene.tags
    before, after = tags[: draft.first], tags[draft.last : later.first].partition("v")[0]
    return bool(set(before + after) & set("Ii")) or _JOINT.match(tags, draft.last, later.first) is not None
