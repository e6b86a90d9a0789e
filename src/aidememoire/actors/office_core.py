"""What of an office somebody's counterpart holds too: of several offices one, of several fields the first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from aidememoire.actors.office_codes import HEADS, Part, find_domain
from aidememoire.actors.tokens import Token

_FIELDS = {
    "foreign_minister": "foreign_affairs",
    "deputy_foreign_minister": "foreign_affairs",
    "defence_minister": "defence",
    "deputy_defence_minister": "defence",
}
_FIELDED = frozenset({"minister", "deputy_minister", "state_secretary", *_FIELDS})
_TOPS = frozenset({"head_of_state", "head_of_government", "crown_prince"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Core:
    """The words of an office that a counterpart shares: view offsets and their code."""

    start: int
    end: int
    code: str


def find_core(tokens: Sequence[Token], parts: Sequence[Part], start: int, code: str) -> Core | None:
    """What a counterpart of the office `tokens` tell shares; None where it may be either of two.

    « vice-Premier ministre et ministre de la Défense » shares the second, « ministre des Affaires étrangères, de la
    Coopération et des Expatriés » its first field, « président du Conseil de transition » the head alone; whose
    counterpart a prime minister is who also is a minister, his words leave open.
    """
    plain = [p for p in parts if not _is_ruled(tokens, p)]
    parts = plain if len(plain) == 1 else parts
    part = parts[0]
    if len(parts) > 1:
        fielded = [p for p in parts if p.code in _FIELDED]
        if fielded and any(p.code in _TOPS for p in parts):
            return None
        if not fielded:
            return Core(start=start, end=tokens[-1].end, code=code)
        part = next((p for p in fielded if p.code in _FIELDS), fielded[0])
    stop = _find_stop(tokens, part)
    first = start if part.first == 0 else tokens[part.first].start
    return Core(start=first, end=tokens[stop - 1].end, code=part.code)


def _is_ruled(tokens: Sequence[Token], part: Part) -> bool:
    """« président du Conseil militaire de transition »: of a body that rules one state alone."""
    return any(t.has("body_rule") for t in tokens[part.head : part.stop])


def _find_stop(tokens: Sequence[Token], part: Part) -> int:
    """Where the words end: before what follows a comma or « and » with another field, or before the body that rules."""
    stop = part.stop
    while tokens[stop - 1].tag in ",&":
        stop -= 1
    if _is_ruled(tokens, part):
        return part.head + 1
    field = _FIELDS.get(part.code) or find_domain(tokens[part.head : stop])
    for at in range(part.head + 1, stop - 1):
        told = any(t.tag in HEADS + "P" for t in tokens[part.head : at])
        after = next((t for t in tokens[at + 1 : stop] if t.tag == "P"), None)
        if tokens[at].tag in ",&" and told and after is not None and find_domain((after,)) != field:
            before = [t for t in tokens[part.head : at] if t.tag == "P"]
            return at if part.code not in _FIELDED or not before or find_domain(before) == field else stop
    return stop
