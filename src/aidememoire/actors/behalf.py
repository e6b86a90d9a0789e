"""The state in whose name somebody signs or speaks: « A a signé pour le Chili », « Representing Peru, B thanked »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aidememoire.actors.drafts import Draft
from aidememoire.actors.sides import get_codes
from aidememoire.actors.tokens import Scene

_STATE = r"(?P<word>[oO])D?(?:[fBr]*J?[dC]?D?)?(?P<state>[SJ])"
_AFTER = re.compile(rf",?[^,;!:<>~\"&NHa]{{0,8}}?{_STATE}")
_BEFORE = re.compile(rf"{_STATE}[^;!:]{{0,14}}$")
_SIDE = frozenset("fB")


def find_behalf(indexes: Sequence[int], drafts: Sequence[Draft]) -> tuple[str, ...]:
    """The states of the words just after, or else just before, a name in a sentence of signing."""
    for index in indexes:
        draft = drafts[index]
        if draft.name is None or not any(t.has("signs") or t.has("represents") for t in draft.scene.tokens):
            continue
        at = _find_after(draft)
        if at is None:
            at = _find_before(draft, drafts)
        if at is not None:
            return get_codes(draft.scene.tokens[at])
    return ()


def _find_after(draft: Draft) -> int | None:
    """The place of the state among the tokens after a name."""
    return _read(draft.scene, _AFTER.match(draft.scene.tags, draft.last))


def _find_before(draft: Draft, drafts: Sequence[Draft]) -> int | None:
    """The same before it, unless the words are those of somebody named before them, or somebody stands between."""
    at = _read(draft.scene, _BEFORE.search(draft.scene.tags, 0, draft.first))
    if at is None:
        return None
    others = [d for d in drafts if d.scene is draft.scene and d.name is not None and d.first < draft.first]
    taken = any(d.first > at or _find_after(d) == at for d in others)
    return None if taken else at


def _read(scene: Scene, match: re.Match[str] | None) -> int | None:
    """The state's place, where the preposition is one of standing for somebody, and an adjective has its side."""
    word = scene.tokens[match.start("word")] if match is not None else None
    if match is None or word is None or not (word.has("represents") or (word.has("behalf") and _is_signed(scene))):
        return None
    at = match.start("state")
    return at if scene.tags[at] == "S" or set(scene.tags[match.start("word") : at]) & _SIDE else None


def _is_signed(scene: Scene) -> bool:
    """Whether the sentence tells of signing: there « for » says in whose name."""
    return any(t.has("signs") for t in scene.tokens)
