"""What the ties stage needs to know of a language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from aidememoire.lexicon.match import Matcher
from aidememoire.rules.rule import NOTHING, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """What a framework rule gives: the English label, and its parts, by which a shorter name is known inside a longer.

    dated      the tie counts only where its words carry a date (« relations diplomatiques »)
    motto      a list of virtues rather than a level; the longest printed for two sides stands for all
    """

    name: str
    parts: tuple[str, ...]
    dated: bool = False
    motto: bool = False


def name_partnership(codes: Sequence[str]) -> str:
    """The English label of a partnership with these modifiers; « of coordination » follows the noun."""
    before = [code for code in codes if code != "coordination"]
    return " ".join((*before, "partnership", *(("of coordination",) if len(before) < len(codes) else ())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What a mechanism rule gives. `head` and `topic` tell one mechanism from another; `name` is English.

    fresh   it is just being founded, so it is none that the report named before under another name
    beside  it is a mechanism only where its two sides are named beside it (« the 23rd ASEAN-EU ministerial meeting »)
    """

    name: str
    head: str
    topic: str | None
    ordinal: int | None
    periodicity: str | None
    named: bool = True
    beside: bool = False
    fresh: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What an instrument rule gives: an English name, and whether the name alone identifies it (UNCLOS)."""

    name: str
    known: bool = False
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Jubilee:
    """What an anniversary rule gives.

    after   « fifty years after X », whose date is the origin's
    also    « and the 10th of the partnership »: one only beside another told before it, in whose year it falls
    """

    of: str
    ordinal: int
    after: bool = False
    also: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyWords:
    """Patterns on the folded words between a tie and the sides named beside it.

    lead      from the tie to the first side after it (« entre le »); group "with" set when only the other side is named
    join      between two sides of a pair (« - », « et la »)
    both      words that stand for the report's two sides (« entre les deux pays »)
    stranger  words after which the parties are not states (« entre l'entreprise »)
    """

    lead: re.Pattern[str]
    join: re.Pattern[str]
    both: re.Pattern[str]
    stranger: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SinceWords:
    """Patterns that attach a date to a framework.

    after    whole gap from the tie to a time after it, where the tie is being raised or founded in the words before
    founded  like after, with the founding word inside the gap, so nothing is asked of the words before
    trigger  words of founding or raising, looked for before the tie
    verb     a finite verb of founding between a time before it and the tie
    today    the report's own event founds it, so its date is that of the report's lead
    """

    after: re.Pattern[str]
    founded: re.Pattern[str]
    trigger: re.Pattern[str]
    verb: re.Pattern[str]
    today: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingWords:
    """Patterns that tell a framework in force from one hoped for.

    wished    whole words up to the tie that put it off (« le futur », « en vue d'établir le »)
    open      whole words up to the tie that leave it open (« un », « au rang de », « vers »)
    level     the tie itself begins so (« rang d'alliés »)
    settled   words that found it or have it, up to the tie, no wish between; group "hedge" set where they do not hold
    borne     words after the tie that found it or have it (« a été établi », « qui unit »)
    hoped     a verb or noun of wish, plan or duty in the clause before the tie
    later     words after the tie that put it off (« dans un avenir proche »)
    """

    wished: re.Pattern[str]
    open: re.Pattern[str]
    level: re.Pattern[str]
    settled: re.Pattern[str]
    borne: re.Pattern[str]
    hoped: re.Pattern[str]
    later: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class TieGrammar:
    """rules: every rule of the stage; the four tuples say which finds what, in order of precedence.

    blocs      organisations that can be a party to a framework, as rows form → code
    marked     before an anniversary: it is being marked now; `ahead` in the same words: it is still to come
    dated      the gap between an instrument and its date (« de », « signé en »)
    falls      an anniversary of no dated act up to a year after it: the year is that of the anniversary
    founded    a participle of founding between an anniversary and a year: the year is the origin
    standing   what tells a framework in force from one hoped for
    """

    rules: tuple[Rule, ...]
    frameworks: tuple[Rule, ...]
    mechanisms: tuple[Rule, ...]
    instruments: tuple[Rule, ...]
    anniversaries: tuple[Rule, ...]
    blocs: Matcher
    parties: PartyWords
    since: SinceWords
    standing: StandingWords
    dated: re.Pattern[str]
    marked: re.Pattern[str] = NOTHING
    ahead: re.Pattern[str] = NOTHING
    falls: re.Pattern[str] = NOTHING
    founded: re.Pattern[str]
