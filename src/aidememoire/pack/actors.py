"""What the actors stage needs to know of a language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from aidememoire.lexicon.match import Matcher
from aidememoire.lexicon.national_offices import NationalOffice
from aidememoire.lexicon.outlet_hosts import load_outlet_hosts
from aidememoire.lexicon.rows import Row
from aidememoire.rules.rule import NOTHING, Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationFact:
    """What is known of an organisation: its kind (grouping, party, …) and the state it belongs to, or None."""

    kind: str
    state: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedOffice:
    """A wording of an office, matched whole in its folded words, that a few states alone have.

    `usual` is meant where no other fits.
    """

    pattern: re.Pattern[str]
    states: tuple[str, ...]
    usual: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """Words, over folded text, that name somebody whom the words before announced without a name.

    shown        all words of a sentence before the name of who was announced in the one before (« Il s'agit de »)
    shown_here   the same in one sentence (« en la personne de »)
    of_group     those of `shown` that go with a delegation only (« à sa tête »)
    afterwards   words of an opening that tell of the contact just told (« à l'issue de l'audience, »)
    bearing      all words between somebody and whose message he carries (« , porteur d'un message du »)
    headed       words after a name that say its bearer leads the delegation told of before
    """

    shown: re.Pattern[str] = NOTHING
    shown_here: re.Pattern[str] = NOTHING
    of_group: re.Pattern[str] = NOTHING
    afterwards: re.Pattern[str] = NOTHING
    bearing: re.Pattern[str] = NOTHING
    headed: re.Pattern[str] = NOTHING


def split_offices(
    rows: Iterable[NationalOffice],
) -> tuple[tuple[tuple[re.Pattern[str], str], ...], tuple[SharedOffice, ...]]:
    """The wordings that one state alone has, with the state, and those of a few."""
    held = tuple(rows)
    single = tuple((row.pattern, row.states[0]) for row in held if len(row.states) == 1)
    few = tuple(
        SharedOffice(pattern=row.pattern, states=row.states, usual=row.usual) for row in held if len(row.states) > 1
    )
    return single, few


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorGrammar:
    """Everything the actors stage knows of one language.

    rules          patterns over tags (one character a word, see actors.tokens), in order of precedence
    phrases        rows found by Matcher: states, places, organisations, offices, titles, words of several parts
    words          folded single words and their rows
    given          folded given names and family names that come first, and their rows
    word           cuts a folded text into words
    adjective      lower-case words that may qualify a portfolio or a body (« étrangères »)
    opener         capitalised words that open a sentence and are no name
    participle     those of them whose object comes before the subject of the sentence (« Recevant X, Y a dit »)
    plain          lower-case words of offices, portfolios and bodies: in capitals still no names (« Africaine »)
    fields         lower-case words that an office may be in charge of: in capitals after one they are no names
    homonyms       states whose name is a given name too (« Maurice »): before a name they are one
    joiners        small words that join two family names (« Simões e Castro »)
    units          ends the words of an office or a body right after which its unit is named (« Vụ trưởng Vụ »)
    organisations  facts by organisation code
    prefixes       words that pages glue to the word after them (« leministre »)
    home           the one state whose agencies write in this language, for pages that name no agency; or None
    hosts          hosts of known outlets and the states they belong to
    national       wordings of an office that one state alone has, found in its folded words, and the state
    abroad         finds `people`, whose compatriots abroad an office is in charge of (« des Togolais de l'extérieur »)
    domestic       the same, where only the state's own pages print it so (« Secretary »)
    houses         words by which a page says whose ministry it is of (« attributable to … »), and the state
    shared         wordings of an office that a few states have (« Foreign Secretary »)
    posted         all words between an envoy and the post that his letters accredit him to (« … credentials … as »)
    travelled      a sentence that tells of a traveller, written « # », and where to, « @ » (« # is on a visit to @ »)
    naming         words that name somebody announced before
    loose          offices stand beside names in appositions of any length, which may be read loosely
    sent           « envoy of the President X » may name either: the President where reference data knows X as one
    bare           a state may stand right after an office (« Tổng thống Nga »); else it is a name
    strict         the language is written by everybody's agencies: an official of no named state is the agency's or
                   the dateline's only where nobody else may be
    seen           what was found of the words read last, so that a word is looked up once
    """

    rules: tuple[Rule, ...]
    phrases: Matcher
    words: Mapping[str, tuple[Row, ...]]
    given: Mapping[str, tuple[Row, ...]]
    word: re.Pattern[str]
    adjective: re.Pattern[str]
    opener: re.Pattern[str]
    participle: re.Pattern[str]
    plain: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    homonyms: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    units: re.Pattern[str] = NOTHING
    organisations: Mapping[str, OrganisationFact] = field(default_factory=dict)
    prefixes: tuple[str, ...] = ()
    home: str | None = None
    hosts: Mapping[str, str] = field(default_factory=load_outlet_hosts)
    national: tuple[tuple[re.Pattern[str], str], ...] = ()
    abroad: re.Pattern[str] | None = None
    domestic: tuple[tuple[re.Pattern[str], str], ...] = ()
    houses: tuple[tuple[re.Pattern[str], str], ...] = ()
    shared: tuple[SharedOffice, ...] = ()
    posted: re.Pattern[str] = NOTHING
    travelled: re.Pattern[str] = NOTHING
    naming: Naming = Naming()
    loose: bool = False
    strict: bool = False
    sent: bool = False
    bare: bool = True
    seen: dict[tuple[str, str, bool, bool, bool], tuple[str, tuple[Row, ...]]] = field(
        default_factory=dict, compare=False, repr=False
    )
