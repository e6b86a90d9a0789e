"""How a language ends its sentences, and which of its words pages print glued together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class GlueGrammar:
    """Words that lost the blank between them: « leministre », « 16octobre ».

    lefts     short words (folded, lower case) that glue to a known word after them
    rights    words (folded, lower case) known to follow one of `lefts`
    tails     short words that glue to the end of a word matched by `stems` or of a name in `names`
    stems     (folded) what a whole word before one of `tails` looks like, such as an infinitive
    names     names of places (folded, with capitals) whose end may be glued to one of `tails`
    joints    (folded) patterns of a whole word whose group « right » begins a new one: a day's number and its month
    pairs     two short words as one (folded, lower case) and where the second begins: « quele » is 3
    breaks    (folded) empty places between signs and words where a blank is missing: « accord.Le »
    words     whole words (folded, lower case) that are never split
    known     what was found of the words seen last, so that a word is looked at once
    """

    lefts: frozenset[str]
    rights: frozenset[str]
    tails: frozenset[str]
    stems: re.Pattern[str]
    names: frozenset[str]
    joints: tuple[re.Pattern[str], ...]
    pairs: Mapping[str, int]
    breaks: re.Pattern[str]
    words: frozenset[str] = frozenset()
    known: dict[str, int] = field(default_factory=dict, compare=False, repr=False)

    def find_joints(self, text: str) -> tuple[int, ...]:
        """Where, in folded text, a blank is missing: offsets of the first letter of the second word, in order."""
        found = {match.start() for match in self.breaks.finditer(text)}
        for token in _TOKEN.finditer(text):
            word = token.group()
            at = self.known.get(word)
            if at is None:
                at = self._split(word)
                if len(self.known) >= _KNOWN:
                    self.known.clear()
                if len(word) <= _LONGEST:
                    self.known[word] = at
            if at:
                found.add(token.start() + at)
        return tuple(sorted(found))

    def _split(self, token: str) -> int:
        for pattern in self.joints:
            match = pattern.fullmatch(token)
            if match is not None:
                return match.start("right")
        lower = token.lower()
        if lower in self.words or lower in self.rights or token in self.names:
            return 0
        if lower in self.pairs and not token.isupper():
            return self.pairs[lower]
        for size in range(1, min(8, len(token) - 3)):
            left, right = token[:size], token[size:]
            if size == 1 and left.isupper():  # a name: « Asante »
                continue
            if lower[:size] in self.lefts and (right in self.rights or (left.islower() and right.istitle())):
                return size
        for size in range(2, min(5, len(token) - 3)):
            head, tail = token[:-size], token[-size:]
            if tail in self.tails and (self.stems.fullmatch(head) or (head in self.names and _shows(head, tail))):
                return len(head)
        return 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceGrammar:
    """abbreviations: words that a full stop follows without ending a sentence (« M », « Dr », « S.E »), lower case.

    before_digit  words that a full stop follows without ending a sentence when a figure comes next (« art. 5 »)
    openers  words that begin a sentence after an acronym with stops (« D.C. Le … »), as printed
    closing  acronyms that end what they stand in, so that any capital after them begins a sentence, lower case
    glue     how to part words printed without the blank between them; None: leave them
    inner    empty places where a sentence begins though nothing ends the one before: a headline with no stop
    marked   words differ by their marks alone (« mới », « mời »): gists and lexicons keep them
    """

    abbreviations: frozenset[str]
    before_digit: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    glue: GlueGrammar | None = None
    marked: bool = False
    inner: re.Pattern[str] | None = None

    def find_sentences(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """(start, end) of each sentence in `text[start:end]`, without the blanks around it."""
        at = start
        for stop in _STOP.finditer(text, start, end):
            if stop.group() == "." and not self._ends(text, at, stop.start()):
                continue
            yield from self._part(text, at, stop.end())
            at = stop.end()
        yield from self._part(text, at, end)

    def _part(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The sentence, or what `inner` makes of it."""
        places = [m.start() for m in self.inner.finditer(text, start, end)] if self.inner is not None else []
        for at, stop in zip([start, *places], [*places, end], strict=True):
            yield from _trim(text, at, stop)

    def _ends(self, text: str, at: int, stop: int) -> bool:
        """Whether a full stop at `stop` ends a sentence: not after an initial or an abbreviation."""
        before = text[max(at, stop - 24) : stop]
        acronym = _ACRONYM.search(before)
        if acronym is not None:
            if acronym.group(1).lower() in self.abbreviations:
                return False
            following = _WORD_AFTER.match(text, stop + 1)
            if following is not None and acronym.group(1).lower() in self.closing:
                return following.group(1)[0].isupper()
            return following is None or following.group(1) in self.openers
        last = _LAST.search(before)
        word = last.group() if last else ""
        if len(word) == 1 and word.isupper():
            return False
        figure = text[stop + 1 : stop + 3].strip()[:1].isdigit()
        return word.lower() not in self.abbreviations and not (figure and word.lower() in self.before_digit)


_KNOWN = 20_000
"""Words of which `GlueGrammar.known` holds where they part."""
_LONGEST = 60
"""Letters of a word that is held: longer ones are rubbish, and come once."""
_TOKEN = re.compile(r"\w+")
_LAST = re.compile(r"[^\W_]+°?$")
_ACRONYM = re.compile(r"(?:^|[^\w.])((?:[A-Z]\.-?){1,4}[A-Z]|(?:[a-z]\.){1,3}[a-z])$")
_WORD_AFTER = re.compile(r"\s+(\w+)")
_STOP = re.compile(r"[.!?…]+(?:\s?[»”]|[\")’])*(?=\s+[^a-zà-ÿ\s»”]|\s*\Z)")


def _shows(name: str, tail: str) -> bool:
    """Whether name and tail are too long together to be another name: « Pariset » is a family, « Havaneune » is not."""
    return len(tail) > 2 or len(name) > 7


def _trim(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
