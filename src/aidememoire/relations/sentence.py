"""A sentence as words, with the actors' places and the rows of the lexicon that stand in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from aidememoire.lexicon.fold import fold
from aidememoire.pack.relations import Form, RelationGrammar

_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:[-.][^\W_]+)*|'[a-z]*|[.,;:!?()]")
_SIGN = re.compile(r"[.,;:!?()]")
_STEM = 4
"""Letters of the shortest name that is also known by its adjective, and of the longest ending of that."""
GAP = 8
"""Words that may stand in the gap of a parted verb."""
LONGEST = 4000
"""Characters of a text that are looked at: a sentence is shorter, and work stays bounded on anything else."""

_CLOSES = frozenset({"boundary", "relative", "infinitive", "future", "obligation"})
_LINKS = frozenset({"preposition", "particle"})

Place = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A form at the words `[first, last)`; of a parted verb, the words before its gap, and `tail` those after it."""

    first: int
    last: int
    form: Form
    tail: Place = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """words     folded, in lower case; `codes` what each is among the little words
    sources   places of the source, targets those of the target
    verbs     accepted verbs, nouns kept nouns, both from left to right
    """

    words: tuple[str, ...]
    codes: tuple[frozenset[str], ...]
    sources: tuple[Place, ...]
    targets: tuple[Place, ...]
    verbs: tuple[Hit, ...] = ()
    nouns: tuple[Hit, ...] = ()

    def has(self, place: int, *codes: str) -> bool:
        """True when the word at `place` exists and is one of `codes`."""
        return 0 <= place < len(self.words) and not self.codes[place].isdisjoint(codes)

    def is_mark(self, place: int) -> bool:
        """True where a sign of punctuation stands."""
        return 0 <= place < len(self.words) and _SIGN.fullmatch(self.words[place]) is not None


def cut(text: str) -> tuple[str, ...]:
    """The words and signs of a text, folded and in lower case."""
    return tuple(_WORD.findall(fold(text[:LONGEST]).lower()))


def find_actor(words: tuple[str, ...], name: str) -> tuple[Place, ...]:
    """Places of an actor: its whole name, else the name without its first word, else its last, else a word of its stem.

    « Iran » is also found in « Iranian »: reports name a state by its people as often as by its name.
    """
    parts = tuple(w for w in cut(name) if w not in {"the", "a", "an"})
    if not parts:
        return ()
    for form in dict.fromkeys((parts, parts[1:], parts[-1:], parts[:1])):
        if form and (found := tuple(_find_run(words, form))):
            return found
    stem = parts[0][:5]
    return tuple((n, n + 1) for n, w in enumerate(words) if len(stem) > 3 and w.startswith(stem))


def find_target(words: tuple[str, ...], name: str, grammar: RelationGrammar) -> tuple[Place, ...]:
    """Places of the one something is done to: those of its name, and for a name of one word its adjective."""
    found = find_actor(words, name)
    parts = cut(name)
    stem = parts[0][: -1 if parts[0][-1] in grammar.dropped else None] if len(parts) == 1 else ""
    if len(stem) < _STEM:
        return found
    kin = (n for n, w in enumerate(words) if w.startswith(stem) and len(w) - len(stem) <= _STEM)
    return tuple(sorted({*found, *((n, n + 1) for n in kin if words[n] not in grammar.forms)}))


def _find_run(words: tuple[str, ...], form: tuple[str, ...]) -> Iterator[Place]:
    for start in range(len(words) - len(form) + 1):
        if words[start : start + len(form)] == form:
            yield start, start + len(form)


def find_hits(
    words: tuple[str, ...], grammar: RelationGrammar, accept: Callable[[Hit], bool], *, nouns: bool
) -> Iterator[Hit]:
    """Nouns, or verbs, from left to right: at each word the longest form that is accepted, and no form inside another.

    Of parted verbs of one length the one with the smallest gap stands.
    """
    free = 0
    for first, word in enumerate(words):
        if first < free:
            continue
        hits = [
            hit
            for form in grammar.forms.get(word, ())
            if (form.shape == "noun") is nouns and (hit := _match(words, first, form, grammar))
        ]
        hits.sort(key=lambda hit: (hit.form.words.count("~") - len(hit.form.words), hit.tail))
        found = next((hit for hit in hits if accept(hit)), None)
        if found is not None:
            free = found.last
            yield found


def _match(words: tuple[str, ...], first: int, form: Form, grammar: RelationGrammar) -> Hit | None:
    """The form where it stands at word `first`, or None.

    No clause begins in a gap; before a noun no phrase with a preposition or particle either, save a genitive.
    """
    if "~" not in form.words:
        # an adverb may part the first word from the second: « voted overwhelmingly against »
        parted = len(form.words) > 1 and first + 1 < len(words) and words[first + 1].endswith(grammar.adverbs)
        rest = first + 2 if parted and words[first + 1] != form.words[1] else first + 1
        last = rest + len(form.words) - 1
        return Hit(first=first, last=last, form=form) if words[rest:last] == form.words[1:] else None
    gap = form.words.index("~")
    head, tail = form.words[:gap], form.words[gap + 1 :]
    last = first + len(head)
    if words[first:last] != head:
        return None
    opens = grammar.words.get(tail[0], frozenset())
    closes = _CLOSES if opens & _LINKS else _CLOSES | _LINKS
    for start in range(last, min(last + GAP, len(words)) + 1):
        end = start + len(tail)
        if words[start:end] == tail:
            return Hit(first=first, last=last, form=form, tail=(start, end))
        if start < len(words) and _closes(words[start], closes, grammar):
            return None
    return None


def _closes(word: str, closes: frozenset[str], grammar: RelationGrammar) -> bool:
    """True where a gap may not go on: at a sign, and at a little word that begins something else."""
    codes = grammar.words.get(word, frozenset())
    return _SIGN.fullmatch(word) is not None or not ("genitive" in codes or closes.isdisjoint(codes))
