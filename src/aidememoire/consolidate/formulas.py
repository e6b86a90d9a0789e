"""Stock phrases of a relationship, found without a list: what independent dispatches repeat, and how it drifts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from hashlib import sha256

from aidememoire.consolidate.repeats import Place, Repeat, find_repeats
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.side_words import cut_stem
from aidememoire.model.positions import Formula, Variant
from aidememoire.model.span import Citation, build_citation

LEAST = 3
"""Words of a phrase that say something: no small ones, no names of people, offices or sides."""

SHORT = 2
"""Letters of a word too short to say anything."""

AROUND = 8
"""Words before and after a repeat in which a variant of the phrase may go on."""

GAP = 3
"""Words a variant may put between two words of the phrase."""

TOGETHER = 0.6
"""Share of its places at which a phrase stands beside another for the two to be one."""

AKIN = 0.7
"""Share of its words a phrase must share, in order, with another to be a variant of it."""

LATE = 10**7
"""The place of what is not dated: after every day."""

Small = Collection[str]
"""Words, folded, that only hold others together."""

_TOKEN = re.compile(r"\w+")
_END = re.compile(r"[.!?;:\n«»“”\"()\[\]]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words of one report: `text` stands in it from `start`; `day` orders uses, `edtf` dates them (None: unknown)."""

    report: str
    dispatch: str
    start: int
    text: str
    day: int
    edtf: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sentence:
    passage: Passage
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


_Uses = list[tuple[_Sentence, int, int]]


def find_formulas(
    passages: Iterable[Passage], named: Collection[str], small: Collection[str], top: int
) -> tuple[Formula, ...]:
    """The `top` phrases most dispatches repeat, longest first among equals.

    Stems in `named` (people, offices, sides) and `small` words (folded) do not make a phrase.
    """
    sentences = [s for p in sorted(passages, key=lambda p: (p.day, p.report, p.start)) for s in _split(p)]
    repeats = find_repeats([s.words for s in sentences], [s.passage.dispatch for s in sentences])
    phrases = [p for r in repeats if (p := _trim(r, sentences, small)) and _says_something(p.words, named, small)]
    families = _join_neighbours(_group(phrases, small), sentences)
    found = [_build(f, sentences) for f in families]
    return tuple(sorted(found, key=lambda f: (-f.dispatches, -_measure(f), f.id))[:top])


def _measure(formula: Formula) -> int:
    return max(len(v.words) for v in formula.variants)


def _split(passage: Passage) -> Iterable[_Sentence]:
    """Stretches between signs that end a phrase; a comma does not."""
    start = 0
    for end in [*(m.start() for m in _END.finditer(passage.text)), len(passage.text)]:
        found = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(passage.text, start, end)]
        start = end + 1
        if found:
            yield _Sentence(
                passage=passage,
                words=tuple(fold(w).casefold() for w, _, _ in found),
                spans=tuple((a, b) for _, a, b in found),
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Phrase:
    """A repeat without the small words at its ends."""

    words: tuple[str, ...]
    places: tuple[Place, ...]
    dispatches: int


def _trim(repeat: Repeat, sentences: Sequence[_Sentence], small: Small) -> _Phrase | None:
    number, at = repeat.places[0]
    words = sentences[number].words[at : at + repeat.length]
    full = [i for i, w in enumerate(words) if _is_full(w, small)]
    if not full:
        return None
    first, end = full[0], full[-1] + 1
    return _Phrase(
        words=words[first:end],
        places=tuple((t, a + first) for t, a in repeat.places),
        dispatches=len({sentences[t].passage.dispatch for t, _ in repeat.places}),
    )


def _is_full(word: str, small: Small) -> bool:
    return len(word) > SHORT and not word.isdigit() and word not in small


def _says_something(words: tuple[str, ...], named: Collection[str], small: Small) -> bool:
    full = [w for w in words if _is_full(w, small)]
    told = [w for w in full if cut_stem(w) not in named]
    return len(set(told)) >= LEAST and 2 * len(told) > len(full)


@dataclass(kw_only=True)
class _Family:
    """A phrase and the repeats that are wordings of it; `places` are (text, first word, end) without overlaps."""

    words: tuple[str, ...]
    places: list[tuple[int, int, int]]


def _group(phrases: Sequence[_Phrase], small: Small) -> list[_Family]:
    """The most repeated first; one that is part of a phrase or akin to it joins its family, else begins its own."""
    families: list[_Family] = []
    by_word: dict[str, list[int]] = {}
    for phrase in sorted(phrases, key=lambda p: (-p.dispatches, -len(p.words), p.places)):
        full = {w for w in phrase.words if _is_full(w, small)}
        near = {n for w in full for n in by_word.get(w, ())}
        home = next((n for n in sorted(near) if _are_akin(families[n].words, phrase.words, small)), None)
        if home is None:
            home = len(families)
            families.append(_Family(words=phrase.words, places=[]))
            for word in full:
                by_word.setdefault(word, []).append(home)
        if len(phrase.words) > len(families[home].words):
            families[home].words = phrase.words
        for place in phrase.places:
            _add_place(families[home], place, len(phrase.words))
    return families


def _join_neighbours(families: Sequence[_Family], sentences: Sequence[_Sentence]) -> list[_Family]:
    """Phrases that mostly stand side by side are one with a word put in: « ouverte, (résiliente) et prospère »."""
    kept: list[_Family] = []
    standing: dict[int, list[tuple[int, int, int]]] = {}
    for family in families:
        near = Counter(
            f for t, a, b in family.places for c, d, f in standing.get(t, ()) if c <= b + GAP and a <= d + GAP
        )
        number, count = min(near.items(), key=lambda n: (-n[1], n[0]), default=(len(kept), 0))
        if count < TOGETHER * len(family.places):
            number = len(kept)
            kept.append(family)
        else:
            home = kept[number]
            for place in family.places:
                _widen(home, place)
            home.words = max((sentences[t].words[a:b] for t, a, b in home.places), key=len)
        for t, a, b in family.places:
            standing.setdefault(t, []).append((a, b, number))
    return kept


def _widen(family: _Family, place: tuple[int, int, int]) -> None:
    """Add a place, one with those that stand beside it."""
    number, first, end = place
    for held in [p for p in family.places if p[0] == number and p[1] <= end + GAP and first <= p[2] + GAP]:
        family.places.remove(held)
        first, end = min(first, held[1]), max(end, held[2])
    family.places.append((number, first, end))


def _are_akin(left: tuple[str, ...], right: tuple[str, ...], small: Small) -> bool:
    """Whether the words that say something are mostly the same, in one order."""
    one, other = ([w for w in words if _is_full(w, small)] for words in (left, right))
    same = sum(b.size for b in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks())
    return same >= max(LEAST, AKIN * min(len(one), len(other)))


def _add_place(family: _Family, place: Place, length: int) -> None:
    """Keep the place, or lengthen the one it overlaps."""
    number, at = place
    first, end = at, at + length
    for held in [p for p in family.places if p[0] == number and p[1] < end and first < p[2]]:
        family.places.remove(held)
        first, end = min(first, held[1]), max(end, held[2])
    family.places.append((number, first, end))


def _build(family: _Family, sentences: Sequence[_Sentence]) -> Formula:
    wordings: dict[tuple[str, ...], _Uses] = {}
    for number, first, end in family.places:
        sentence = sentences[number]
        first, end = _extend(sentence.words, first, end, family.words)
        wordings.setdefault(sentence.words[first:end], []).append((sentence, first, end))
    kept = _drop_parts(wordings)
    order = sorted(kept, key=lambda w: (min(u[0].passage.day or LATE for u in kept[w]), -len(kept[w]), w))
    return Formula(
        id=sha256(" ".join(family.words).encode()).hexdigest()[:32],
        dispatches=len(set().union(*map(_get_dispatches, kept.values()))),
        variants=tuple(_build_variant(kept[w]) for w in order),
    )


def _get_dispatches(uses: _Uses) -> set[str]:
    return {s.passage.dispatch for s, _, _ in uses}


def _drop_parts(wordings: dict[tuple[str, ...], _Uses]) -> dict[tuple[str, ...], _Uses]:
    """Without wordings that are part of a longer one in the very same dispatches."""
    kept: dict[tuple[str, ...], _Uses] = {}
    for words in sorted(wordings, key=lambda w: (-len(w), w)):
        own = _get_dispatches(wordings[words])
        text = f" {' '.join(words)} "
        if not any(text in f" {' '.join(w)} " and own <= _get_dispatches(u) for w, u in kept.items()):
            kept[words] = wordings[words]
    return kept


def _extend(words: tuple[str, ...], first: int, end: int, phrase: tuple[str, ...]) -> tuple[int, int]:
    """Go on to either side as far as words of the phrase follow with small gaps: a variant that puts one word in."""
    low = max(0, first - AROUND)
    window = words[low : end + AROUND]
    blocks = SequenceMatcher(None, window, phrase, autojunk=False).get_matching_blocks()
    spans = [(low + b.a, low + b.a + b.size) for b in blocks if b.size]
    for start, stop in reversed(spans):
        if stop <= first and first - stop <= GAP:
            first = start
    for start, stop in spans:
        if (start >= end and start - end <= GAP) or start < end < stop:
            end = stop
    return first, end


def _build_variant(uses: _Uses) -> Variant:
    dated = [u for u in uses if u[0].passage.day] or uses
    first, last = (choose(dated, key=lambda u: u[0].passage.day) for choose in (min, max))
    sentence, start, end = first
    text = sentence.passage.text
    return Variant(
        words=tuple(text[a:b] for a, b in sentence.spans[start:end]),
        dispatches=len(_get_dispatches(uses)),
        first=_cite(*first),
        last=_cite(*last),
        since=first[0].passage.edtf,
        until=last[0].passage.edtf,
    )


def _cite(sentence: _Sentence, first: int, end: int) -> Citation:
    passage = sentence.passage
    start, stop = sentence.spans[first][0], sentence.spans[end - 1][1]
    quoted = build_citation(passage.report, passage.text, start, stop)
    span = type(quoted.span)(start=passage.start + start, end=passage.start + stop)
    return Citation(report=passage.report, span=span, quote=quoted.quote)
