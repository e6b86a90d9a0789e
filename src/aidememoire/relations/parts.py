"""Which words are verbs here and which are nouns: « attacks » after « the » or after « Iran »."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from aidememoire.pack.relations import RelationGrammar
from aidememoire.relations.sentence import Hit, Place, Sentence, cut, find_actor, find_hits, find_target


def parse_sentence(text: str, source: str, target: str, grammar: RelationGrammar) -> Sentence:
    """The sentence with its actors, its verbs and its nouns."""
    words = cut(text)
    bare = Sentence(
        words=words,
        codes=tuple(read_codes(word, grammar) for word in words),
        sources=find_actor(words, source),
        targets=find_target(words, target, grammar),
    )
    nouns = tuple(find_hits(words, grammar, lambda hit: True, nouns=True))
    actors = (*bare.sources, *bare.targets)

    def accept(hit: Hit) -> bool:
        return not _lies_in(hit, actors) and not _is_in_phrase(hit, nouns) and is_verb(bare, hit, nouns)

    found = tuple(find_hits(words, grammar, accept, nouns=False))
    tails = [hit.tail for hit in found]
    verbs = tuple(hit for hit in found if not _lies_in(hit, tails))
    taken = {n for hit in verbs for n in range(hit.first, hit.last)}
    kept = tuple(hit for hit in nouns if hit.first not in taken)
    return replace(bare, verbs=verbs, nouns=tuple(_keep_heads(kept)))


def read_codes(word: str, grammar: RelationGrammar) -> frozenset[str]:
    """What a word is among the little words; one in no row may be told by its ending."""
    codes = grammar.words.get(word)
    if codes is not None:
        return codes
    return frozenset(code for code, ending in grammar.endings.items() if word.endswith(ending))


def _lies_in(hit: Hit, places: Iterable[Place]) -> bool:
    return any(start <= hit.first < end for start, end in places)


def _is_in_phrase(hit: Hit, nouns: tuple[Hit, ...]) -> bool:
    """True inside a noun of several words, unless the verb is longer."""
    length = hit.last - hit.first
    return any(n.first <= hit.first < n.last and n.last - n.first > max(length, 1) for n in nouns)


def _keep_heads(nouns: tuple[Hit, ...]) -> Iterable[Hit]:
    """Of nouns that stand side by side only the last: « trade talks » are talks."""
    starts = {hit.first for hit in nouns}
    return (hit for hit in nouns if hit.last not in starts)


def is_verb(sentence: Sentence, hit: Hit, nouns: tuple[Hit, ...]) -> bool:
    """True when the form stands where a verb of its shape stands."""
    shape, before = hit.form.shape, skip_adverbs(sentence, hit.first - 1)
    if shape == "fixed":
        return True
    if sentence.has(before, "determiner", "possessive"):
        return False
    noun = any(n.first <= hit.first < n.last for n in nouns)
    if shape == "gerund":
        return not (noun and sentence.has(before, "quality"))
    if sentence.has(before, "infinitive", "future", "obligation", "negation", "support"):
        return shape != "third"
    if sentence.has(hit.first - 1, "preposition"):
        return False
    if shape == "past":
        return True
    named = any(end == before + 1 for _, end in (*sentence.sources, *sentence.targets))
    if shape == "base":
        return _is_joined(sentence, before) or sentence.has(before, "plural", "joiner", "pronoun", "relative")
    if named or sentence.has(before, "pronoun", "relative"):
        return True
    return not noun and not sentence.has(before, "quality")


def _is_joined(sentence: Sentence, place: int) -> bool:
    """True at the end of an actor that « and » joins to another: « A and B plan »."""
    actors = (*sentence.sources, *sentence.targets)
    return any(end == place + 1 and sentence.has(start - 1, "joiner") for start, end in actors)


def skip_adverbs(sentence: Sentence, place: int) -> int:
    """The first place at or before `place` that is no adverb and no day (« on Sunday »)."""
    while place > 0:
        if sentence.has(place, "day"):
            place -= 2 if sentence.has(place - 1, "preposition") else 1
        elif sentence.has(place, "adverb"):
            place -= 1
        else:
            break
    return place
