"""What the speech stage needs to know of a language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from aidememoire.lexicon.match import Matcher
from aidememoire.model.quick import quick
from aidememoire.rules.rule import NOTHING, Rule

ACTS = (
    "affirm", "propose", "commit", "agree", "request", "support", "welcome", "concern", "condemn", "thank", "invite",
    "study",
)  # fmt: skip

PLACES = ("subject", "agent", "owner", "joint", "inverted", "label", "nobody", "opens")
"""Where the speaker of a cue stands.

subject: before the verb; agent: after « par »; owner: after « selon »; joint: the two sides, unnamed; inverted: after
the verb; label: before a colon at the head of a line of a transcript; nobody: no one of the cast, so that the cue only
bounds what another says; opens: before the verb, and what is said follows in sentences of its own.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexeme:
    """A verb of the cue lexicon. `light` verbs say little: the noun after them decides, else nothing is found.

    saying   can follow what was said (« …, a affirmé X »)
    quoting  speech only with a clause after it, or after what was said (« a conclu que », not « a conclu un accord »)
    greeting a courtesy unless a reason follows (« a félicité X pour … »)
    joint    an act only when both sides are its subject (« ont décidé »)
    pledge   a promise only in the future, said by a side of itself (« le Brésil fournira »)
    """

    form: str
    act: str
    row: str
    light: bool = False
    joint: bool = False
    pledge: bool = False
    greeting: bool = False
    saying: bool = False
    quoting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """What a cue rule gives.

    lexeme    None where the rule itself decides the act
    act       one of ACTS, or None: content decides (see SpeechGrammar.complements)
    start, end  of the cue's words in the gist
    who       (start, end) of the speaker's mention in the gist, where the pattern holds it
    place     one of PLACES
    finite    "composed", "simple" (a tense of one word), "participle", "infinitive", or "none"
    bare      has no subject of its own: it shares that of the cue before it
    negated   stands under a negation
    many      the verb is plural; None where its form does not say
    past      content is the sentence before (« c'est ce qu'a déclaré X »)
    keep      the cue's words belong to the content (« ont signé … »)
    settled   the content changes nothing in the act
    """

    act: str | None
    start: int
    end: int
    place: str
    finite: str
    who: tuple[int, int] | None = None
    lexeme: Lexeme | None = None
    bare: bool = False
    negated: bool = False
    past: bool = False
    many: bool | None = None
    keep: bool = False
    settled: bool = False


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What a refining rule gives, read at the beginning of the content.

    act      the act the content shows
    own      only where what it is said of is the speaker's own side (« son pays continuerait »)
    both     only where both sides speak
    alone    only where one side speaks
    joint    the act is that of both sides, whoever tells it
    other    only where what it is said of is another side (« souhaite que la France ratifie »)
    acts     only for cues of these acts; those with `needs` turn any
    needs    only for lexemes of these forms; empty: any
    """

    act: str
    own: bool = False
    needs: frozenset[str] = frozenset()
    both: bool = False
    alone: bool = False
    joint: bool = False
    other: bool = False
    acts: frozenset[str] = frozenset({"affirm"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechWords:
    """Patterns over gists by which speakers and contents are found; `…$` look back from the cue, others look ahead.

    light_piece  a piece of what may stand between a subject and its verb (an adverb, a place, « conduite par X »)
    aside        what stands between two commas, taken out first
    governor     a preposition just before a mention: it is no subject
    contracted   first words of a mention that hold a preposition
    inside       from a comma to a mention: it stands in an aside and is no subject
    perfected    a past infinitive: participles after it belong to it
    of_both      after a noun: it is that of the two sides
    pronoun      a personal pronoun before the verb: the speaker goes on
    she          a feminine pronoun, or how a description of a woman begins
    woman, man   how a mention of a woman or of a man begins
    one          words for one person alone (« he »), whatever the verb says of number
    believed     words for a belief between a cue and its content: what will happen is then no promise
    joined       « and » before a cue: a second verb of the clause that is said
    runs_on      the head of a sentence that goes on with what was said before (« The two sides should … »)
    latter       a pronoun for whoever was named last (« ce dernier »), and not for who spoke
    relative     « , qui » before a verb: the subject stands before it
    pair         what stands between two coordinated subjects
    listed       what stands between the subjects before those
    tonic        pronouns that only stress a subject (« le Maroc, lui, … »)
    unnamed      a name that nobody of the cast bears, coordinated with the mention after it
    reports      up to « que »: an unnamed source tells what follows
    quoted       from a cue to a quotation or colon some words after it
    unfinished   up to a cue that interrupts: what is said cannot end there (« The side is ready, he added, to … »)
    whom, along  before a subject (« avec qui »), after a cue (« avec X »): the other side agrees too
    guest, host  descriptions of the one received, of the one who receives
    facing       descriptions of the other one in a talk (« son interlocuteur »)
    office       descriptions by an office; the group that matched is part of the codes of those who may be meant
    bullet       at the head of a line of a list, whose members share the subject told before it
    together     up to a cue: those of both sides by a word the cast does not know (« les deux personnalités »)
    led          from a cue to its clause: to whom, where or how it is said (« aux journalistes que »)
    institution  up to a cue: a body of a state that is its subject (group "who"), and its word (group "head")
    envoys       groups of diplomats whom one host receives
    callers      up to a cue: guests (group "guest") or hosts ("host") whom no mention holds; group "who" is all of it
    leads        a description of the one who heads a delegation
    peoples      up to a cue: the people of two sides by their names (« Tunisiens et Suédois »), group "who"
    first_person  words of the first person (« nous », « mon »)
    its          how a description of somebody of a side told before begins (« son représentant »)
    clauses_in   what opens a clause inside a sentence: its verbs may be no verb of the subject
    voice        descriptions of one who speaks for a body (« le porte-parole »), which is at home where nothing says
    assembly     up to a cue: a meeting or a text of both sides that is its subject (group "who")
    surname      up to a cue: a name that no mention holds (group "name"), with its title (group "who")
    capital      up to a cue: a place (group "who") that is its subject
    owner        from the noun of an act to the side whose act it is (« de la »)
    complete     a cue that says all by itself (« l'en a remercié »)
    circumstance between a cue and its content: when, where and to whom it is said
    chained      between two nouns of acts under one verb (« et son souhait de »); group "part": the second
    conjoined    up to a verb: « and », so that the mention before it belongs to what was said and is no subject
    topic        up to a pronoun: the one it stands for, set before it (« Quant à X, il … »)
    mine         before the noun of an act: it is the speaker's own (« sa condamnation »)
    shared       up to a second verb: it shares the subject of the one before (« et »)
    clauses      between two clauses that one cue brings in (« que … et que … »)
    nobody       words that only name who is thanked
    measure      a noun of action with its determiner
    measures     between two of them
    sport        words of contests: two states in them make no contact
    again        joins a verb to the subject of the one before
    verb         a finite verb just after a mention: it is a subject
    clause       what brings in a clause just after a cue (« que », a colon, a quotation)
    object_of    a mention with « que » after it: the clause tells of that mention and says nothing
    asks         « que » just before a subject: the clause belongs to what is said
    opening      words that open the content and do not belong to it
    closing      words that close it and do not belong to it
    trailing     after a speaker that follows: circumstances, not content
    reason       after a greeting: what it is for
    met          contents that are only a person, who is telephoned or greeted and asked for nothing
    wished       after a greeting: an occasion that makes it a courtesy (a feast, an appointment)
    courtesy     contents that are no speech act (condolences, wishes, credentials)
    declaration  in a report: words for a text that both sides publish
    another      a second main clause after the first (« , et les deux pays … »)
    subordinate  « tandis que », « ; »: a new main clause
    hypothetical before a cue: it is not said
    addressee    one spoken to at the beginning of the content; group 1 is the mention
    both         content that begins with the two sides
    own          words for the speaker's own side at the beginning of the content
    infinitive   an infinitive that begins a content; group "link" is its preposition
    coordinated  between two members of a list of infinitives
    """

    light_piece: re.Pattern[str]
    aside: re.Pattern[str]
    governor: re.Pattern[str]
    contracted: frozenset[str]
    inside: re.Pattern[str]
    perfected: re.Pattern[str]
    of_both: re.Pattern[str]
    pronoun: re.Pattern[str]
    she: re.Pattern[str]
    woman: re.Pattern[str]
    man: re.Pattern[str]
    relative: re.Pattern[str]
    pair: re.Pattern[str]
    listed: re.Pattern[str]
    tonic: frozenset[str]
    unnamed: re.Pattern[str]
    reports: re.Pattern[str]
    latter: re.Pattern[str] = NOTHING
    one: re.Pattern[str] = NOTHING
    believed: re.Pattern[str] = NOTHING
    joined: re.Pattern[str] = NOTHING
    runs_on: re.Pattern[str] = NOTHING
    quoted: re.Pattern[str] = NOTHING
    unfinished: re.Pattern[str] = NOTHING
    whom: re.Pattern[str] = NOTHING
    along: re.Pattern[str] = NOTHING
    guest: re.Pattern[str] = NOTHING
    host: re.Pattern[str] = NOTHING
    facing: re.Pattern[str] = NOTHING
    office: re.Pattern[str] = NOTHING
    bullet: re.Pattern[str] = NOTHING
    together: re.Pattern[str] = NOTHING
    led: re.Pattern[str] = NOTHING
    institution: re.Pattern[str] = NOTHING
    envoys: re.Pattern[str] = NOTHING
    callers: re.Pattern[str] = NOTHING
    leads: re.Pattern[str] = NOTHING
    first_person: re.Pattern[str] = NOTHING
    peoples: re.Pattern[str] = NOTHING
    its: re.Pattern[str] = NOTHING
    clauses_in: re.Pattern[str] = NOTHING
    voice: re.Pattern[str] = NOTHING
    assembly: re.Pattern[str] = NOTHING
    surname: re.Pattern[str] = NOTHING
    capital: re.Pattern[str] = NOTHING
    owner: re.Pattern[str] = NOTHING
    complete: re.Pattern[str] = NOTHING
    circumstance: re.Pattern[str] = NOTHING
    chained: re.Pattern[str] = NOTHING
    conjoined: re.Pattern[str] = NOTHING
    topic: re.Pattern[str] = NOTHING
    mine: re.Pattern[str] = NOTHING
    shared: re.Pattern[str] = NOTHING
    clauses: re.Pattern[str] = NOTHING
    nobody: re.Pattern[str] = NOTHING
    met: re.Pattern[str] = NOTHING
    wished: re.Pattern[str] = NOTHING
    declaration: re.Pattern[str] = NOTHING
    measure: re.Pattern[str] = NOTHING
    measures: re.Pattern[str] = NOTHING
    sport: re.Pattern[str]
    again: re.Pattern[str]
    verb: re.Pattern[str]
    clause: re.Pattern[str]
    object_of: re.Pattern[str]
    asks: re.Pattern[str]
    opening: re.Pattern[str]
    closing: re.Pattern[str]
    trailing: re.Pattern[str]
    reason: re.Pattern[str]
    courtesy: re.Pattern[str]
    another: re.Pattern[str]
    subordinate: re.Pattern[str]
    hypothetical: re.Pattern[str]
    addressee: re.Pattern[str]
    both: re.Pattern[str]
    own: re.Pattern[str]
    infinitive: re.Pattern[str]
    coordinated: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechGrammar:
    """rules: every rule of the stage; `cues` find speech, in order of precedence; `turns` refine its act.

    complements  nouns after a verb that name the act (« sa gratitude », « son soutien »): folded form → act
    noun         a pattern at the beginning of what follows the cue; its group "noun" is looked up in complements
    domains      rows form → domain
    """

    rules: tuple[Rule, ...]
    cues: tuple[Rule, ...]
    turns: tuple[Rule, ...]
    complements: Mapping[str, str]
    noun: re.Pattern[str]
    domains: Matcher
    words: SpeechWords
