"""Where an office phrase of any length begins and ends: words that may stand in one, whatever their number."""

from __future__ import annotations

from aidememoire.actors.office_codes import HEADS
from aidememoire.actors.tokens import Scene

_PLAIN = frozenset("rRPBUYJSMKLVGXpdCDAO&ofk,ga") | frozenset(HEADS)
"""Tags of words that an office phrase is made of."""
_NOUNS = frozenset("wWxNv0ncFfE")
"""Tags of words that may be a noun of the phrase: only where an article or a preposition opens one."""
_OPENERS = frozenset("dCDAOoq")
_BEFORE_HEAD = frozenset("rJSMKPBUp")
_GOES_ON = frozenset("dCorRHaekPBUq")
"""What a part of the phrase may begin with after a comma; an article begins somebody else's."""
_PLACES = frozenset("KL")
LEADERS = frozenset({"head_of_state", "head_of_government", "monarch", "president", "minister", "foreign_minister"})
"""Offices whose holder has officials of his own."""


REACH = 80
"""How many words an office phrase may have at most."""


def is_nominal(scene: Scene, index: int, claimed: frozenset[int]) -> bool:
    """Whether the word at `index` may belong to an office phrase; `claimed` are words of other people's phrases."""
    if index in claimed:
        return False
    tags, tag = scene.tags, scene.tags[index]
    before = tags[index - 1] if index else ""
    if tag == ",":
        return _goes_on(tags, index)
    if tag in _NOUNS:
        inside = tag == "w" and before in "BU" and tags[index + 1 : index + 2] in tuple("BU")
        return (
            before in _OPENERS or inside or (tag == "N" and before in "N&") or (tag in "wp" and _agrees(scene, index))
        )
    if tag == "~":
        return before in "JSKL" and tags[index + 1 : index + 2] in tuple("JSKL")
    return tag in _PLAIN or tag in "<>"


def _agrees(scene: Scene, index: int) -> bool:
    """Whether a word may be the adjective of the noun before it: both in the plural by their last letter."""
    noun, word = scene.tokens[index - 1 : index + 1] if index else (None, scene.tokens[index])
    return noun is not None and (noun.tag == "p" or (noun.tag in "NwP" and noun.text[-1] == word.text[-1] == "s"))


def _goes_on(tags: str, index: int) -> bool:
    """Whether the comma at `index` parts two pieces of one phrase: « de la Défense, de l'Intérieur »."""
    after, before = tags[index + 1 : index + 2], tags[index - 1 : index]
    if after and after in "S" and before and before in _PLACES:
        return True
    return bool(after) and after in _GOES_ON


def find_run_before(scene: Scene, end: int, claimed: frozenset[int]) -> int:
    """Where the words that may belong to an office phrase ending before `end` begin."""
    start, last = end, max(0, end - REACH)
    while start > last and is_nominal(scene, start - 1, claimed):
        start -= 1
    return start


def find_run_after(scene: Scene, start: int, claimed: frozenset[int]) -> int:
    """Where the words that may belong to an office phrase beginning at `start` end, trailing small words left out."""
    end, last = start, min(len(scene.tags), start + REACH)
    while end < last and is_nominal(scene, end, claimed):
        end += 1
    while end > start and scene.tags[end - 1] in ",&dCDAOo<":
        end -= 1
    return end


def find_phrase(scene: Scene, start: int, end: int, *, comma: bool) -> int | None:
    """Where the office phrase that ends at `end` begins in the run `[start, end)`, or None without a head noun.

    « au Premier ministre, ministre de la Défense » is one man's; « conseiller du Premier ministre, » the adviser's,
    but without a comma the name that follows is the leader's.
    """
    found: int | None = None
    for head in range(end - 1, start - 1, -1):
        first = _find_first(scene, head, start)
        if scene.tags[head] not in "Hae" or scene.tags[first - 1 : first] == "<":
            continue
        before = scene.tags[first - 1] if first > start else ""
        article = bool(before) and before in "Dq"
        opener = scene.tags[first - 2] if article and first - 1 > start else before if not article else ""
        found = first
        nested = bool(opener) and (opener in "dCO" or (opener == "A" and _is_sent(scene, first - 1 - article, start)))
        if nested and not comma and _is_leader(scene, head) and not set(scene.tags[head:end]) & set("oOA"):
            return found
        joined = not article and bool(before) and before in ",&"
        if not nested and not joined:
            return found
    return found


def _is_sent(scene: Scene, index: int, start: int) -> bool:
    """« adviser to the President »: a head noun right before the preposition at `index`."""
    return index > start and scene.tags[index - 1] in HEADS + "R"


def _find_first(scene: Scene, head: int, start: int) -> int:
    """Where the words before a head noun that belong to its office begin: a rank, a state, a field."""
    while head > start and scene.tags[head - 1] in _BEFORE_HEAD:
        head -= 1
    return head


def _is_leader(scene: Scene, head: int) -> bool:
    return any(row.code in LEADERS for row in scene.tokens[head].rows)
