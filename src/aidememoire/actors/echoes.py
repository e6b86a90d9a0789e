"""Family names told in full elsewhere, where a sentence opens with one alone (« Rossi, who is in Lima, said … »).

A capitalised word that opens a sentence says nothing by itself, and some are towns as well (« Gao said »).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aidememoire.actors.drafts import Draft
from aidememoire.actors.names import get_family
from aidememoire.actors.tokens import Scene
from aidememoire.pack.actors import ActorGrammar

_OPENED = '!:;"~'
_OPENERS = frozenset("Wxw")
_PLACES = frozenset("LKV")
_SHORTEST = 3
_OWNERS = ("'s", "’s")
_PASTS = frozenset("set put laid spelt sought drew let thought felt kept brought".split())
_LEADS = (("for",), ("on",), ("in",))
_TURNS = (("turn",), ("reply",), ("response",), ("return",))
_PARTS = (("part",), ("side",))
_ADVERBS = frozenset("also further then later earlier who both again".split())


def find_family_names(drafts: Sequence[Draft], grammar: ActorGrammar) -> frozenset[str]:
    """The words by which officials with a full name are called again: the last of it, or the first in East Asia."""
    found = set()
    for draft in drafts:
        words = draft.name_words
        official = draft.office is not None or draft.what == "counterpart"
        if not official or len(words) < 2 or draft.scene.capitals:
            continue
        first = get_family(words, grammar.given) in ("CN", "KR")
        found.add(words[0] if first else words[-1])
    return frozenset(word for word in found if len(word) >= _SHORTEST and word[0].isupper())


def retag(scene: Scene, names: frozenset[str]) -> Scene:
    """The scene with such a name at the head of a sentence tagged as one; the same scene where there is none."""
    tokens = list(scene.tokens)
    for i, token in enumerate(tokens):
        if token.text in names and _is_apart(scene, i) and _stands(scene, i):
            tokens[i] = replace(token, tag="N")
    tags = "".join(t.tag for t in tokens)
    return scene if tags == scene.tags else replace(scene, tokens=tuple(tokens), tags=tags)


def _is_apart(scene: Scene, index: int) -> bool:
    """Whether a word opens a sentence, or a clause where it would be a town (« …, Gao said »)."""
    before = scene.tokens[index - 1].tag if index else _OPENED[0]
    return before in _OPENED or (before == "," and scene.tokens[index].tag in _PLACES)


def _stands(scene: Scene, index: int) -> bool:
    """Whether what follows lets the word be a person: a verb; a comma or a possessive where it is no town."""
    token, after = scene.tokens[index], scene.tokens[index + 1 : index + 2]
    if not after:
        return False
    word = after[0].text
    if token.tag in _PLACES:
        return after[0].tag == "v" or _is_past(word)
    stands = after[0].tag in "v,&T" or word in _OWNERS or word in _PASTS or _is_adverb(word) or _is_past(word)
    return token.tag in _OPENERS and (stands or _is_turn(scene, index + 1))


def _is_turn(scene: Scene, at: int) -> bool:
    """« Rossi for his part », « Rossi in turn »."""
    words = tuple(t.text for t in scene.tokens[at : at + 3])
    return words[:1] in _LEADS and (words[1:2] in _TURNS or words[2:3] in _PARTS)


def _is_past(word: str) -> bool:
    return word.islower() and len(word) > 4 and word.endswith("ed")


def _is_adverb(word: str) -> bool:
    """Whether a word may stand between a subject and its verb (« Rossi also said »)."""
    return word in _ADVERBS or (word.endswith("ly") and word.islower())
