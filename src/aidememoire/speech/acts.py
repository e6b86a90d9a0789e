"""Which act: by the cue, then by what it is said of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from aidememoire.analysis.parse import Parse
from aidememoire.model.actors import ActorMention, Cast, StateMention
from aidememoire.model.events import EventMention
from aidememoire.pack.speech import Cue, SpeechGrammar, Turn
from aidememoire.rules.rule import Rule
from aidememoire.speech.memory import Speaker
from aidememoire.speech.setting import Line

_STRONGER = frozenset({"study", "support"})
"""Acts that a promise may turn out to be."""
_TALKS = frozenset({"meeting", "reception", "call", "dialogue", "conference", "message", "press_statement"})
"""Contacts in which things are said; a signing or a visit is that of a speech only for want of one."""
_TO_FACE = frozenset({"request", "welcome"})
"""Acts whose verbs also tell of a telephone call and of a greeting."""
DONE = frozenset({"agree", "commit", "support", "welcome", "thank"})
"""Acts that are none where the verb is denied: « does not agree with »."""
_WISHED = frozenset({"propose", "request", "invite"})
"""Acts that one side does, whatever it wants both to do."""
_POLITE = frozenset({None, "welcome", "propose"})
"""Acts of nouns that are also courtesies (congratulations, wishes); condolences stand by somebody."""
_STATED = frozenset({"affirm", "condemn"})
"""Acts of a noun that a verb of saying only states (« a rappelé l'opposition de son pays »)."""
_NEAR = 90
"""How far into a content its own verb is looked for, in characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """An act, and the rule that turned it with the words it saw. `both`: it is said for both sides."""

    act: str
    turned_by: Rule | None = None
    seen: tuple[int, int] = (0, 1)
    both: bool = False


def decide(line: Line, cue: Cue, states: tuple[str, ...], start: int, end: int) -> Decision | None:
    """The act of `cue` with the content `[start, end)`; None where neither says anything."""
    lexeme, words = cue.lexeme, line.grammar.words
    noun = find_noun(line, cue) if lexeme is not None else None
    named = line.grammar.complements[noun.group("noun").lower()] if noun is not None else None
    if named in _POLITE and words.courtesy.match(line.text, start, end):
        return None
    if noun is not None and named is not None and _is_told_by_noun(line, cue, named, noun.group()):
        both = named == "commit" and words.of_both.match(line.text, noun.end()) is not None
        return _turn(line, cue, named, states, start, end) or Decision(act=named, both=both)
    after = cue.end + 1 if start == cue.start else start
    if cue.act in _TO_FACE and words.met.match(line.text, after, end):
        return None
    if lexeme is not None and lexeme.greeting and not _has_reason(line, start, end):
        return None
    if lexeme is not None and lexeme.quoting and cue.place == "subject" and not _has_clause(line, cue):
        return _turn(line, cue, cue.act or "affirm", states, start, end) if lexeme.act == "affirm" else None
    if lexeme is not None and lexeme.act == "thank" and words.nobody.fullmatch(line.text, cue.end, end):
        return None
    begin = after if start < cue.end < after < end and not cue.keep else start
    if (turned := _turn(line, cue, cue.act or "affirm", states, begin, end)) is not None:
        return turned
    if cue.place == "label":
        return None
    if lexeme is not None and lexeme.light and cue.act == "affirm":
        return Decision(act="affirm") if words.led.match(line.text, cue.end) else None
    if lexeme is not None and lexeme.pledge and lexeme.act == "commit" and len(states) > 1:
        return Decision(act="agree")
    return Decision(act=cue.act or "affirm")


def _is_told_by_noun(line: Line, cue: Cue, act: str, words: str) -> bool:
    """Whether the noun after the verb, with its `words`, tells the act: the verb says little, or only states it.

    One's own condemnation is stated as such (« a réitéré sa condamnation »), another's is only recalled.
    """
    lexeme = cue.lexeme
    own = act == "condemn" and line.grammar.words.mine.search(words) is not None
    stated = lexeme is not None and lexeme.act == "affirm" and (act not in _STATED or own) and not lexeme.quoting
    return lexeme is not None and (lexeme.light or stated)


def find_noun(line: Line, cue: Cue) -> re.Match[str] | None:
    """The noun that names the act after a cue, an aside left out: « a exprimé, dans un texte, son rejet »."""
    noun = line.grammar.noun
    aside = line.grammar.words.circumstance.match(line.text, cue.end)
    return noun.match(line.text, cue.end) or (noun.match(line.text, aside.end()) if aside else None)


def _has_reason(line: Line, start: int, end: int) -> bool:
    """Whether a greeting says what it is for, and that is more than the occasion of a courtesy."""
    words = line.grammar.words
    return words.reason.match(line.text, start, end) is not None and not words.wished.match(line.text, start, end)


def _turn(line: Line, cue: Cue, act: str, states: tuple[str, ...], start: int, end: int) -> Decision | None:
    """What the content makes of the act; None where it changes nothing."""
    if cue.settled:
        return None
    clause = cue.place in ("inverted", "owner", "label") or _has_clause(line, cue)
    believed = cue.end <= start and line.grammar.words.believed.search(line.text, cue.start, start) is not None
    for rule in line.grammar.turns:
        match = rule.pattern.match(line.text, start, end)
        turn = rule.build(match) if match else None
        if match is None or turn is None or not _applies(turn, cue, act, states):
            continue
        if believed and turn.act == "commit":
            continue
        subject = (0, cue.start) if _is_interrupted(line, cue, start) else (start, match.end())
        if turn.own and not (clause and is_own(line, states, *subject, named=cue.place == "owner")):
            continue
        if turn.other and not _is_other(line, states, start, match.end()):
            continue
        if turn.act == "commit" and len(states) > 1:
            return Decision(act="agree", turned_by=rule, seen=match.span())
        of_both = _is_of_both(line, cue, start)
        if turn.act == "commit" and turn.own and of_both:
            return Decision(act=act, turned_by=rule, seen=match.span(), both=act not in _WISHED)
        both = turn.joint or (turn.act == "agree" and of_both)
        return Decision(act=turn.act, turned_by=rule, seen=match.span(), both=both)
    return _echo(line, cue, states, start, end) if clause and act == "affirm" else None


def _is_interrupted(line: Line, cue: Cue, start: int) -> bool:
    """« India, he said, would send … »: what is said goes on after the cue, its subject stands before."""
    return cue.place == "inverted" and cue.end < start and line.text[cue.end : cue.end + 1] == ","


def _has_clause(line: Line, cue: Cue) -> bool:
    """Whether a clause or a quotation follows the cue."""
    words = line.grammar.words
    return any(p.match(line.text, cue.end) is not None for p in (words.clause, words.quoted, words.led))


def _is_of_both(line: Line, cue: Cue, start: int) -> bool:
    """Whether what is said begins with the two sides, before the cue that interrupts it or in the content itself."""
    both = line.grammar.words.both
    return both.match(line.text, start) is not None or (start > cue.end and both.match(line.text) is not None)


def _applies(turn: Turn, cue: Cue, act: str, states: tuple[str, ...]) -> bool:
    """Whether a turn may change `act` of `cue`, apart from what its pattern saw."""
    if (turn.both and len(states) < 2) or (turn.alone and len(states) > 1):
        return False
    if turn.needs:
        return cue.lexeme is not None and cue.lexeme.form in turn.needs
    return act in turn.acts or (act == "commit" and turn.act in _STRONGER)


def _echo(line: Line, cue: Cue, states: tuple[str, ...], start: int, end: int) -> Decision | None:
    """« Le Pérou se réjouit de cet accord, a dit X »: the verb of what is said of one's own side."""
    words = line.grammar.words
    for found in line.cues:
        inner = found.cue
        if start <= inner.start < min(end, start + _NEAR) and inner.start != cue.start and _is_told(inner):
            head, tail = (start, inner.start) if inner.start > start else (0, cue.start)
            pledged = inner.lexeme is not None and inner.lexeme.pledge
            own = (
                inner.act not in (None, "affirm")
                and (len(states) > 1 or inner.lexeme is None or not inner.lexeme.joint)
                and not words.pair.search(line.text, head, tail)
                and is_own(line, states, head, tail, named=pledged)
            )
            return Decision(act=inner.act or "", turned_by=found.rule, seen=(inner.start, inner.end)) if own else None
    return None


def _is_told(cue: Cue) -> bool:
    """Whether a verb inside what is said tells an act: in a tense of one word, and not denied."""
    return cue.finite == "simple" and not (cue.negated and cue.act in DONE)


def is_own(line: Line, states: tuple[str, ...], start: int, end: int, *, named: bool = False) -> bool:
    """Whether the words `[start, end)` at the head of a content name the speaker's own side.

    Unless it has to be `named`, words that name no side at all are of one's own.
    """
    if line.grammar.words.own.match(line.text, start):
        return True
    sides = find_named(line, start, end)
    return bool(sides & set(states)) or not (sides or named)


def _is_other(line: Line, states: tuple[str, ...], start: int, end: int) -> bool:
    """Whether the words name one side, which is not the speaker's, and no group of sides."""
    named = find_named(line, start, end)
    groups = any(m.kind == "group" for x, _, m in line.people if start <= x < end)
    return len(named) == 1 and not named & set(states) and not groups


def find_named(line: Line, start: int, end: int) -> set[str]:
    """Sides that the words `[start, end)` of the gist name."""
    a, b = line.gist.get_view_range(start, max(end, start + 1))
    named = {s.code for s in line.cast.states if _starts_within(line, s, a, b)}
    return named | {code for x, _, m in line.people if start <= x < end for code in get_states(line.cast, (m,))}


def _starts_within(line: Line, mention: StateMention, start: int, end: int) -> bool:
    return start <= line.parse.view.get_offset(mention.citation.span.start) < end


def get_actors(mentions: tuple[ActorMention, ...]) -> tuple[int, ...]:
    """Indexes of the actors that the mentions are about, each once."""
    return tuple(dict.fromkeys(actor for mention in mentions for actor in mention.actors))


def get_states(cast: Cast, mentions: tuple[ActorMention, ...]) -> tuple[str, ...]:
    """States of the actors of the mentions, sorted."""
    return tuple(sorted({s for a in get_actors(mentions) if (s := cast.actors[a].state) is not None}))


def find_sides(cast: Cast, events: tuple[EventMention, ...], owned: Mapping[int, str]) -> tuple[str, ...]:
    """The sides of the report's main contact: those of its first event with two, sorted."""
    for event in events:
        if len(states := find_event_sides(cast, event, owned)) > 1:
            return states
    count = Counter(a.state for a in cast.actors if a.kind == "person" and a.office is not None and a.state is not None)
    best = sorted(count, key=lambda code: (-count[code], code))[:2]
    return tuple(sorted(best)) if len(best) > 1 else ()


def find_event_sides(cast: Cast, event: EventMention, owned: Mapping[int, str]) -> tuple[str, ...]:
    """The sides in one contact, sorted; `owned` has those of actors whose side other words tell."""
    sides = (cast.actors[p.actor].state or owned.get(p.actor) for p in event.participants)
    return tuple(sorted({s for s in sides if s is not None}))


def is_between_states(parse: Parse, cast: Cast, grammar: SpeechGrammar) -> bool:
    """Whether someone in an office, or two delegations, is told of beside another side, in no contest of sports."""
    if len(grammar.words.sport.findall(parse.text)) > 1:
        return False
    sides = {a.state for a in cast.actors if a.state is not None}
    sent = {a.state for a in cast.actors if a.kind == "delegation" and a.state is not None}
    held = any(a.kind == "person" and a.state and a.office is not None for a in cast.actors)
    return len(sides) > 1 and (held or len(sent) > 1)


def find_event(
    events: tuple[EventMention, ...],
    speaker: Speaker,
    actors: tuple[int, ...],
    states: tuple[str, ...],
    cast: Cast,
    at: int,
) -> int | None:
    """Index of the contact the speech belongs to: the nearest talk before it with a speaker or their side in it."""
    best: tuple[tuple[int, bool, bool, int], int] | None = None
    for index, event in enumerate(events):
        if event.background or event.citation.span.start > at:
            continue
        there = {p.actor for p in event.participants}
        sides = {cast.actors[a].state for a in there}
        present = 2 if there & set(actors) else 1 if sides & set(states) or speaker.joint else 0
        rank = (present, event.status == "held", event.kind in _TALKS, event.citation.span.start)
        if present and (best is None or rank > best[0]):
            best = (rank, index)
    if best is not None:
        return best[1]
    return next((i for i, e in enumerate(events) if not e.background), None)
