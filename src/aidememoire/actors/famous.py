"""Family names of the foremost officials, alone (« Poutine a reçu Modi »): people only where they act beside others.

A word is one where reference data knows just one such official by it and the language has no other sense for it, and
where its neighbours let it be a person: no « administration Biden », no « plan Macron », no « rue Kennedy ».
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from aidememoire.actors.drafts import Draft
from aidememoire.actors.known import Setting, is_famous
from aidememoire.actors.tokens import Scene, Token
from aidememoire.analysis.parse import Parse
from aidememoire.lexicon.known_as import load_known_as
from aidememoire.lexicon.person_names import split_name
from aidememoire.model.knowledge import Knowledge
from aidememoire.pack.actors import ActorGrammar

_MAY_BE = frozenset("NWx")
_NAME_TAGS = frozenset("NnhYHaekrR")
"""Words beside which a word is part of a longer name, or of an office that other rules read."""
_THINGS = frozenset("BPVUfFgc")
"""Words that a leader's name may qualify."""
_NOUN = re.compile(r"[DCdq]p?w$")
"""« le plan Macron »: an article and a noun."""
_OPENED = '!:;"~'
"""Signs after which a word is in capitals whatever it is."""
_HOSTS = ("EN", "ED", "ES", "EK")
_ACTORS = frozenset("SKMJHaeQIi")
_SEGMENTS = frozenset({"headline", "body", "caption", "dateline"})


def find_famous_words(
    parse: Parse, scenes: Sequence[Scene], grammar: ActorGrammar, knowledge: Knowledge, setting: Setting
) -> frozenset[str]:
    """The words of a report that are such names, as folded."""
    seen: dict[str, Token] = {}
    for scene in scenes:
        if scene.capitals or scene.sentence.segment not in _SEGMENTS:
            continue
        for index, token in enumerate(scene.tokens):
            if token.tag in _MAY_BE and _may_be(token, grammar) and _stands(scene, index):
                seen.setdefault(token.text, token)
    return frozenset(
        text for text, token in seen.items() if is_famous(parse.cite(token.start, token.end), knowledge, setting)
    )


def _may_be(token: Token, grammar: ActorGrammar) -> bool:
    """A capitalised word without a sense of its own, and no given name."""
    given = any(row.sense == "given" for row in grammar.given.get(token.text, ()))
    given = given and split_name(token.text) not in load_known_as()
    return token.text[0].isupper() and not token.text.isupper() and not token.rows and not given


def _stands(scene: Scene, index: int) -> bool:
    """Whether a word may be somebody's whole name where it stands."""
    token, before, after = scene.tokens[index], scene.tags[:index], scene.tags[index + 1 : index + 3]
    if "-" in (scene.text[token.start - 1 : token.start], scene.text[token.end : token.end + 1]):
        return False
    if before[-1:] in tuple(_NAME_TAGS | _THINGS | {"X", "V"}) or after[:1] in tuple(_NAME_TAGS | _THINGS):
        return False
    return _NOUN.search(before[-3:]) is None and (after[:1] != "E" or _hosts(scene, index))


def _hosts(scene: Scene, index: int) -> bool:
    """« Putin hosts Modi »: a noun of a role is a verb between a name that opens the sentence and its object."""
    opens = index == 0 or scene.tags[index - 1] in _OPENED
    return opens and scene.tags[index + 1 : index + 3] in _HOSTS


def retag_famous(scene: Scene, words: frozenset[str]) -> Scene:
    """The scene with such a name that opens a sentence tagged as a name; the same scene where there is none."""
    if not words or scene.capitals:
        return scene
    tokens = list(scene.tokens)
    for i, token in enumerate(tokens):
        if token.text in words and token.tag in _MAY_BE and _stands(scene, i):
            tokens[i] = replace(token, tag="N")
            if _hosts(scene, i):
                tokens[i + 1] = replace(tokens[i + 1], tag="v")
    tags = "".join(t.tag for t in tokens)
    return scene if tags == scene.tags else replace(scene, tokens=tuple(tokens), tags=tags)


def find_famous(drafts: Sequence[Draft], words: frozenset[str]) -> frozenset[int]:
    """The drafts that are such a name, in a sentence that names somebody or some state beside it."""
    alone = [
        i for i, d in enumerate(drafts) if d.what == "bare" and len(d.name_words) == 1 and d.name_words[0] in words
    ]
    fit = [
        i for i in alone if drafts[i].scene.sentence.segment in _SEGMENTS and _stands(drafts[i].scene, drafts[i].first)
    ]
    return frozenset(i for i in fit if _has_company(i, fit, drafts))


def _has_company(index: int, fit: Sequence[int], drafts: Sequence[Draft]) -> bool:
    scene = drafts[index].scene
    if any(tag in _ACTORS for tag in scene.tags):
        return True
    others = (d for i, d in enumerate(drafts) if d.scene is scene and i != index)
    return any(d.what in ("named", "counterpart") for d in others) or any(
        drafts[i].scene is scene for i in fit if i != index
    )
