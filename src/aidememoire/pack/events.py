"""What the events stage needs to know of a language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from aidememoire.lexicon.match import Matcher
from aidememoire.pack.evidence import NO_EVIDENCE, Evidence
from aidememoire.pack.fates import FateWords
from aidememoire.pack.sessions import ModeCue, SessionWords
from aidememoire.rules.rule import NOTHING, Rule

FORMS = frozenset("participle present imperfect past future conditional infinitive gerund noun".split())
"""What the form of a trigger can be; a rule of the pack says which shape each stands in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a trigger evokes, whatever its form.

    kind, mode     of the event, before the clause says more (« au téléphone »)
    subject        role of those who stand as its subject (agents of an active verb, owners of a noun)
    other          role of those who stand as its complement
    links          words that bring the complement in; "" for a direct object
    group          events of one group may be one event told twice
    alone          one side is enough (a visit)
    needs          a pattern the words after the trigger must meet (« adressé » needs a message), or None
    after          a pattern, ending in `$`, that the words before the trigger must meet
    passive_keeps  in the passive the complement stays by its links and the thing sent is the subject
    lone           a plural subject is enough (« les deux ministres ont signé un accord »)
    adds           its people are added to the contact told before (« la délégation était conduite par »)
    echo           the event repeats the one told before it, with its kind (« a fait de même »)
    vague          a noun that may point back at any contact (« l'entretien »)
    direct         a noun that takes an object without a preposition (« lễ đón B »)
    spelt          `needs` and `after` read what places are called too (« l'aéroport de Lima »)
    weak           also said face to face (« a félicité »): no event of its own where the same people meet
    """

    code: str
    kind: str
    group: str
    subject: str | None = None
    other: str | None = None
    mode: str | None = None
    links: tuple[str, ...] = ("",)
    alone: bool = False
    needs: re.Pattern[str] | None = None
    refuses: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    adds: bool = False
    lone: bool = False
    passive_keeps: bool = False
    echo: bool = False
    vague: bool = False
    direct: bool = False
    spelt: bool = False
    weak: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseWords:
    """The words by which clauses are read, as patterns over gists; `…$` looks back, others look ahead.

    governor      a preposition just before an actor; group 1 is the preposition
    joint         what may stand between two coordinated actors
    comma         what stands between members of a list before the last
    stop          ends a clause
    subordinate   opens a clause of its own inside a sentence (« que », « qui »)
    again         joins a second verb to the same subject (« et », « puis »), looking back from the verb
    clausal       prepositions that open a clause before a name (« as Minister A met »)
    antecedent    a relative pronoun just before a verb: the subject stands before it
    contracted    first words of a mention that hold a preposition (« du », « au »), lower case
    singular      a singular verb just after an actor
    acting        a verb just after an actor, singular or plural; object: a verb just before one, who is its object
    locative      just before a place or a state: the event takes place there
    not_when      just before a time: it does not date the event (« depuis »)
    since, dated_back, scheduled   of these, those after which a day is the event's all the same (« remonte au »)
    in_year       just before a bare year that dates something (« en »)
    of_time       just before a time that belongs to the noun before it (« le sommet du »)
    announced     between a time and a trigger that is still to come, or put off: the time is that of the saying
    honoured      around somebody, written ◊, on whose election or accession a message is sent: it is sent to them
    leading       between somebody and a delegation: the delegation comes with them (« A led a delegation to »)
    led           just before the leader of a delegation that is not a mention
    carried       just before one whom something carries, who moves with it (« l'avion de »)
    invited       just before one who invites
    present       just before one who is present
    together      just before two sides of a noun (« entre »)
    presided      the same, of a session alone: they head it or its delegations (« ouverte par »)
    opening       in a sentence: its visit begins with the welcome it tells
    sat           between a session and a time: it was held then, whatever its sentence tells (« tenue »)
    quarrel       just before two sides, with « between »: what is spoken of lies between them (« la crise entre »)
    paired        all that stands between these two where no conjunction does (« giữa A với B »)
    owner         just before the side a noun belongs to (« de »)
    own           a possessive just before a noun: it belongs to the subject
    hosting       verbs whose object, not their subject, is the visitor (« a reçu B lors de sa visite »)
    partners, addressed   prepositions of those who take part (« avec »), of those spoken to (« à »)
    company       those of them for who stands beside a speaker (« avec »)
    senders       prepositions of those from whom a message comes that somebody else bears (« from »)
    owners        prepositions of those whose contact it is, right after its noun (« de »)
    reciprocal    a reflexive pronoun just before a verb (« se »)
    unnamed       after a trigger: a group that has no names (« plusieurs ambassadeurs »)
    foreigners    in the words for such a group: they act for other states (« ambassadeurs »)
    sent          after a trigger: such a group is the host's own (« les ambassadeurs qui partiront représenter »)
    saying        between a trigger and a time after it: it dates the saying (« , the ministry said on »)
    reported, cleft   between a time and a trigger: that of the saying (« a annoncé mardi que »); before: it is not
    possessor     all that stands between a side and the noun that belongs to it (« A's visit »)
    agents, indefinite   prepositions of the agent of a passive (« par »); a plural article like one (« des »)
    possessive    first words of a mention that make it the subject's own (« son ministre »)
    hearsay, denial   « selon X »: only a side tells it; in the sentence: the telling is denied
    happened      from the head of a sentence to a time: the day of something else (« à la suite de l'attaque qui »)
    elapsed       between a length of time and a noun: it was over so long ago (« deux jours après la visite »)
    past_time     in the words around a noun: it is history
    old           around a verb, from the word before it on: it is long past (« who signed the 1994 treaty »)
    recalled      just before a noun: it is spoken of as known (« a rappelé la visite »)
    tour          a journey through several states, which need not be named (« une tournée dans trois pays »)
    reminded, wished   before a trigger: readers are put in mind of it (« pour rappel »); before a noun: it is asked for
    aim           between a trigger and a time: what is dated is what they mean to do (« de tenir »)
    agreeing      codes of frames that tell what people mean to do, not only that they spoke (« convenir de »)
    some, theirs  an indefinite article, a possessive of several owners just before a noun; pointing: it points back
    here          the place the report is written in (« arrived here »)
    same_day      before a verb: it tells of the day of the contact told just before (« dans la foulée »)
    other_day     up to a noun: it was on another day than what its sentence tells (« au lendemain de la visite »)
    addressing    just before those spoken to as a direct object (« a remercié B »)
    whom          between two actors: the first is the object of the verb of the second (« A, que B a reçu »)
    fates         what became of it: put off, called off, held after all
    coming, recent           around a noun: still to come; before a pluperfect: of the report's own days
    pronoun, soil a subject pronoun that is no mention; just before the adjective of a state: its ground (« le sol »)
    plural        a verb group that several subjects share, at its start (« ont »)
    one_letter    from the verb on: what several write is one message, not one of each (« un message »)
    rounds        several contacts announced at once (« deux audiences »): each guest has one
    with_whom     all that stands between an antecedent and a subject or verb group (« , avec qui il »)
    with_them     a pronoun in the place of a counterpart (« avec lui »)
    fronted       all that stands between the head of a sentence and a complement put first (« C'est devant »)
    counterpart   in a mention: an office-holder of the other side (« son homologue »)
    verb          a finite verb: no list goes on over it
    one_by_one    codes of frames whose people, of several states, are met one after another (« rencontrer »)
    apart, jointly   each is met alone (« tour à tour »); in the sentence: together after all (« tripartite »)
    ahead         in the words before a circumstance: its sentence tells what is still to come
    ending        the words that close a visit, with its noun (« au terme d'une visite »)
    bound         between a verb and those words: somebody left for elsewhere after it (« pour Lima »)
    origin        around a place, written ◊: it is left for another (« a quitté ◊ pour »)
    airport       in the words for a place: travellers land there
    lasting       just before a duration: it is that of a visit that begins (« pour une visite de »)
    following     just before a noun: it is the next of its kind (« prochaine »)
    within        at the head of a circumstance: what its sentence tells is a part of it (« dans le cadre de »)
    topic         just before a preposition of place: what is spoken of lies there, not the event (« la situation »)
    afar          between a trigger and a place after it: the place is that of something else (« a porté sur »)
    capital       in a sentence: it says by itself in whose capital (« la capitale péruvienne »)
    city, chain   just before a place: it is a town (« à »); all that stands between it and one it lies in (« , à »)
    including     between a group left unnamed and one of it (« des partis, dont A »)
    also          in a verb group: by the same means as the contact told before (« s'est également entretenu »)
    """

    governor: re.Pattern[str]
    joint: re.Pattern[str]
    comma: re.Pattern[str]
    stop: re.Pattern[str]
    subordinate: re.Pattern[str]
    again: re.Pattern[str]
    antecedent: re.Pattern[str]
    contracted: frozenset[str]
    singular: re.Pattern[str]
    acting: re.Pattern[str] = NOTHING
    object: re.Pattern[str] = NOTHING
    locative: re.Pattern[str]
    not_when: re.Pattern[str]
    since: re.Pattern[str] = NOTHING
    dated_back: re.Pattern[str] = NOTHING
    scheduled: re.Pattern[str] = NOTHING
    in_year: re.Pattern[str]
    of_time: re.Pattern[str]
    led: re.Pattern[str]
    carried: re.Pattern[str] = NOTHING
    invited: re.Pattern[str]
    present: re.Pattern[str]
    together: re.Pattern[str]
    paired: re.Pattern[str] = NOTHING
    quarrel: re.Pattern[str] = NOTHING
    presided: re.Pattern[str] = NOTHING
    sat: re.Pattern[str] = NOTHING
    opening: re.Pattern[str] = NOTHING
    owner: re.Pattern[str]
    own: re.Pattern[str]
    hosting: re.Pattern[str] = NOTHING
    partners: frozenset[str] = frozenset()
    company: frozenset[str] = frozenset()
    senders: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    addressed: frozenset[str] = frozenset()
    reciprocal: re.Pattern[str] = NOTHING
    clausal: frozenset[str] = frozenset()
    here: re.Pattern[str] = NOTHING
    tour: re.Pattern[str] = NOTHING
    soil: re.Pattern[str] = NOTHING
    plural: re.Pattern[str] = NOTHING
    rounds: re.Pattern[str] = NOTHING
    one_letter: re.Pattern[str] = NOTHING
    with_whom: re.Pattern[str] = NOTHING
    with_them: re.Pattern[str] = NOTHING
    fronted: re.Pattern[str] = NOTHING
    unnamed: re.Pattern[str] = NOTHING
    foreigners: re.Pattern[str] = NOTHING
    sent: re.Pattern[str] = NOTHING
    reported: re.Pattern[str] = NOTHING
    announced: re.Pattern[str] = NOTHING
    honoured: re.Pattern[str] = NOTHING
    leading: re.Pattern[str] = NOTHING
    saying: re.Pattern[str] = NOTHING
    cleft: re.Pattern[str] = NOTHING
    agents: frozenset[str]
    indefinite: str
    possessive: frozenset[str]
    hearsay: re.Pattern[str]
    denial: re.Pattern[str]
    happened: re.Pattern[str] = NOTHING
    elapsed: re.Pattern[str] = NOTHING
    past_time: re.Pattern[str]
    old: re.Pattern[str] = NOTHING
    recalled: re.Pattern[str] = NOTHING
    reminded: re.Pattern[str] = NOTHING
    wished: re.Pattern[str] = NOTHING
    aim: re.Pattern[str] = NOTHING
    agreeing: frozenset[str] = frozenset()
    some: re.Pattern[str] = NOTHING
    theirs: re.Pattern[str] = NOTHING
    addressing: re.Pattern[str] = NOTHING
    pointing: re.Pattern[str] = NOTHING
    same_day: re.Pattern[str] = NOTHING
    other_day: re.Pattern[str] = NOTHING
    whom: re.Pattern[str] = NOTHING
    coming: re.Pattern[str]
    fates: FateWords
    recent: re.Pattern[str]
    verb: re.Pattern[str]
    pronoun: re.Pattern[str]
    counterpart: re.Pattern[str]
    apart: re.Pattern[str] = NOTHING
    one_by_one: frozenset[str] = frozenset()
    jointly: re.Pattern[str] = NOTHING
    ahead: re.Pattern[str] = NOTHING
    also: re.Pattern[str] = NOTHING
    including: re.Pattern[str] = NOTHING
    ending: re.Pattern[str] = NOTHING
    bound: re.Pattern[str] = NOTHING
    origin: re.Pattern[str] = NOTHING
    airport: re.Pattern[str] = NOTHING
    lasting: re.Pattern[str] = NOTHING
    following: re.Pattern[str] = NOTHING
    within: re.Pattern[str] = NOTHING
    topic: re.Pattern[str] = NOTHING
    afar: re.Pattern[str] = NOTHING
    capital: re.Pattern[str] = NOTHING
    city: re.Pattern[str] = NOTHING
    chain: re.Pattern[str] = NOTHING
    possessor: re.Pattern[str] = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True, kw_only=True)
class EventGrammar:
    """rules: the shapes a trigger stands in, in order of precedence; the first that matches decides its Turn.

    Rules are searched in a gist where the trigger is written ⟪code:form⟫. `facts` are rules that make an event of
    their own without sides (founding facts, upgrades): their pattern runs on the plain gist. `leads` name a contact
    in any shape: they are read only in the lead of a report that tells none otherwise.

    chairs   in the sentence after one that names a session: it tells who sat there
    behalf   just before those in whose name somebody acts
    agreed   a verb of those who agree face to face, right after them (« sont convenus »)
    spoken   between one who speaks and the one spoken to, group `direct` where that one is the object
    facing   in a mention: one who is there with the speaker (« son hôte »)
    afar     in a sentence: it was not said face to face (« dans une lettre »)
    presence rules of sentences that say who else was there: "before" or "after" the words, or "guests" after them
    welcomes rules of sentences that tell who received or invited a visitor: "before" the words, or "after" them, where
             « at an airport » is added only there
    audiences rules of sentences that put one more official, group `who`, in the row of those somebody met
    evidence what is weighed where no shape tells a contact
    """

    rules: tuple[Rule, ...]
    triggers: Matcher
    frames: Mapping[str, Frame]
    words: ClauseWords
    modes: tuple[ModeCue, ...]
    sessions: SessionWords
    shapes: tuple[Rule, ...]
    facts: tuple[Rule, ...]
    briefings: tuple[Rule, ...]
    leads: tuple[Rule, ...] = ()
    chairs: re.Pattern[str] = NOTHING
    behalf: re.Pattern[str] = NOTHING
    agreed: re.Pattern[str] = NOTHING
    spoken: re.Pattern[str] = NOTHING
    afar: re.Pattern[str] = NOTHING
    facing: re.Pattern[str] = NOTHING
    presence: tuple[Rule, ...] = ()
    welcomes: tuple[Rule, ...] = ()
    audiences: tuple[Rule, ...] = ()
    evidence: Evidence = NO_EVIDENCE
