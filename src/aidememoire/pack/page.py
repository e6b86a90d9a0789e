"""What the page stage needs to know of a language: how pages of that language look around their text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from aidememoire.lexicon.match import Matcher
from aidememoire.pack.sentences import SentenceGrammar
from aidememoire.rules.rule import Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the words a page rule looks at stand.

    first        nothing but furniture stands before them in the text
    told_before  how many long lines the text has before this line; told_after, after it
    starts       they begin what no rule has taken of their line yet
    before       characters of the same line in front of them
    after        characters of the same line behind the match
    """

    first: bool
    told_before: int
    told_after: int
    starts: bool
    before: int
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """What a page rule makes of a match: `[start, end)` of the searched text is a segment of `kind`.

    pictures  the words before the cut, on its line or the line above, may be a caption
    shows     the words after the cut, on its line, are a caption; those before it repeat the headline
    signs     the story ends here, unless more of it is found after
    opens     "teaser", "related_link" or "boilerplate": what everything after it is
    near      what it opens is on the same subject: related links, where the markup tells one list from the next
    """

    kind: str
    start: int
    end: int
    pictures: bool = False
    shows: bool = False
    signs: bool = False
    opens: str | None = None
    near: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PageGrammar:
    """How a page of the language is cut.

    rules      line rules, in order of precedence; each `build(match, place)` gives a Cut or None. They run on the
               folded text of what is left of a line, so `^` and `$` mean the edges of what no rule has taken yet
    sentences  how sentences end, to part a caption from the sentences before it
    agencies   printed forms of news agencies; a row's code is the agency
    tells      (with marks, as printed) words of a clause that tells what was done: « a reçu », « s'est entretenue »
    depicts    (folded) words only a caption has: « (à gauche) »
    verbal     (as printed) words that may be a finite verb or go with one; None: no line is a caption for want of one
    unfinished (folded, lower case) words that no headline ends with: « de », « à »
    stops      characters that end a sentence at the end of a line
    headline   longest headline, in characters; `intertitle`: longest line between paragraphs that is a headline
    """

    rules: tuple[Rule, ...]
    sentences: SentenceGrammar
    agencies: Matcher
    tells: re.Pattern[str]
    depicts: re.Pattern[str]
    verbal: re.Pattern[str] | None = None
    unfinished: frozenset[str] = frozenset()
    stops: str = '.!?…:;,»”"'
    headline: int = 220
    intertitle: int = 90


def build_cut(
    match: re.Match[str],
    kind: str,
    *,
    pictures: bool = False,
    shows: bool = False,
    signs: bool = False,
    opens: str | None = None,
    near: bool = False,
) -> Cut:
    """A cut over the group « cut » of the match, or over the whole match."""
    start, end = match.span("cut") if "cut" in match.re.groupindex else match.span()
    return Cut(kind=kind, start=start, end=end, pictures=pictures, shows=shows, signs=signs, opens=opens, near=near)
