"""Who speaks: the subject of a cue, found by what stands between it and the verb."""

from __future__ import annotations

import re
from dataclasses import replace

from aidememoire.lexicon.fold import fold
from aidememoire.model.actors import ActorMention, Cast
from aidememoire.pack.speech import Cue
from aidememoire.speech.callers import find_callers, find_possessor, is_by_role
from aidememoire.speech.fronted import find_beside, find_following, find_topic
from aidememoire.speech.institutions import find_institution
from aidememoire.speech.memory import Memory, Speaker, get_actors, is_single
from aidememoire.speech.placed import find_partners, is_before_verb, is_governed, is_light
from aidememoire.speech.setting import Line
from aidememoire.speech.strangers import find_capital_head, find_stranger

_REACH = 260
_ANSWER = 30
"""The longest opening of a clause that tells what became of what was said, in characters."""
_NEAR = 160
"""How far before its verb a subject of two sides may begin, in characters."""


def find_speaker(line: Line, cue: Cue, before: Speaker | None, memory: Memory, floor: int = 0) -> Speaker | None:
    """The speaker of `cue`: named at its place, else that of the cue before in the sentence, else the last one.

    before   speaker of the cue before in this sentence
    memory   who spoke in the sentences before
    floor    where the words of the cue before end
    """
    words = line.grammar.words
    if cue.place == "nobody":
        return None
    if cue.place == "joint":
        return Speaker(mentions=(), at=cue.start, joint=True)
    if cue.who is not None:
        return _find_told(line, cue, before, memory)
    if cue.place == "inverted":
        return _find_inverted(line, cue, before, memory)
    if cue.place == "owner":
        return _carry(before or memory.recall(line, line.text[cue.start : cue.end], False), cue.start)
    if (mark := words.bullet.match(line.text)) is not None and mark.end() == cue.start:
        return _carry(memory.last, cue.start)
    if cue.bare:
        return _carry(before, cue.start) or _find_head(line, cue, memory)
    named = _find_subject(line, cue, floor)
    if named is not None and not any(m.actors for m in named.mentions) and named.mentions[0].kind == "person":
        return _find_meant(line, cue, named, before, memory)
    if named is not None and (goes_on := _find_going_on(line, cue, named, before, memory)) is not None:
        return goes_on
    if named is None and cue.many is not False and (both := words.together.search(line.text, floor, cue.start)):
        return Speaker(mentions=(), at=both.start("who"), joint=True)
    if named is None and (body := words.assembly.search(line.text, floor, cue.start)):
        return Speaker(mentions=(), at=body.start("who"), joint=True)
    return (
        named
        or find_callers(line, cue, floor)
        or find_institution(line, cue, memory)
        or find_stranger(line, cue, floor)
        or _find_shared(line, cue, before, memory)
    )


def _find_told(line: Line, cue: Cue, before: Speaker | None, memory: Memory) -> Speaker | None:
    """The one whom the cue's own words name, or whom these words go on with."""
    words = line.grammar.words
    held = next((m for a, b, m in line.people if (a, b) == cue.who), None)
    if held is None or held.actors or held.kind != "person" or find_printed_sides(line.cast, held):
        both = find_beside(line, cue)
        return None if held is None else Speaker(mentions=(held, *both), at=cue.start)
    if is_by_role(line, held.citation.quote):
        return Speaker(mentions=(held,), at=cue.start)
    if (owner := find_possessor(line, cue, held.citation.quote)) is not None:
        return owner
    carried = _carry(before or memory.recall(line, held.citation.quote, False), cue.start)
    if carried is not None and words.facing.match(fold(held.citation.quote)):
        return Speaker(mentions=(held,), at=cue.start, facing=carried.mentions)
    fits = carried is not None and is_single(carried) and _may_go_on(line, held, carried)
    return carried if fits else Speaker(mentions=(held,), at=cue.start)


def _find_going_on(line: Line, cue: Cue, named: Speaker, before: Speaker | None, memory: Memory) -> Speaker | None:
    """« Il a ajouté »: at the head of a sentence a pronoun goes on with who spoke last, whoever was named since."""
    words, quote = line.grammar.words, named.mentions[-1].citation.quote
    alone = len(named.mentions) == 1 and before is None
    if not alone or not words.pronoun.fullmatch(fold(quote)) or words.latter.fullmatch(fold(quote)):
        return None
    if (topic := find_topic(line, named.at)) is not None:
        return topic
    if named.mentions[0].kind == "group":
        together = memory.last is not None and not is_single(memory.last)
        return _carry(memory.last, named.at) if together and not (cue.lexeme and cue.lexeme.pledge) else None
    if named.mentions[0].kind != "person":
        return None
    last = memory.recall(line, quote, cue.many)
    if last is None or not is_single(last) or last.sides:
        return None
    if not all(memory.may_be(line, quote, m) for m in last.mentions):
        return None
    known = last.stranger or (last.mentions[0].kind == "person" and last.mentions[0].actors)
    return _carry(last, named.at) if known else None


def _find_meant(line: Line, cue: Cue, named: Speaker, before: Speaker | None, memory: Memory) -> Speaker:
    """Whom a person the cast does not know stands for: who spoke before, both sides, the one across the table."""
    words, mention = line.grammar.words, named.mentions[0]
    if is_by_role(line, mention.citation.quote):
        return named
    if cue.many and words.together.match(fold(mention.citation.quote) + " "):
        return replace(named, joint=True)
    carried = _carry(before or memory.recall(line, mention.citation.quote, cue.many), named.at)
    if carried is not None and words.facing.match(fold(mention.citation.quote)):
        return replace(named, facing=carried.mentions)
    return carried if carried is not None and _may_go_on(line, mention, carried) else named


def _may_go_on(line: Line, mention: ActorMention, speaker: Speaker) -> bool:
    """Whether a description may stand for `speaker`: « le chef de l'État » for nobody who holds another office."""
    described = line.grammar.words.office.match(fold(mention.citation.quote))
    if described is None:
        return True
    offices = [o.code or "" for a in get_actors(speaker) if (o := line.cast.actors[a].office) is not None]
    return not offices or any((described.lastgroup or "") in code for code in offices)


def _find_head(line: Line, cue: Cue, memory: Memory) -> Speaker | None:
    """The subject of the sentence's main verb; a pronoun there goes on with who spoke before."""
    main = (
        find_following(line, cue)
        or find_main(line, cue.start)
        or (_find_both(line, cue) if cue.many is not False else None)
    )
    main = main or find_capital_head(line)
    if main is None or not main.mentions or main.mentions[0].kind != "person" or any(m.actors for m in main.mentions):
        return main
    return _find_meant(line, cue, main, None, memory)


def _find_inverted(line: Line, cue: Cue, before: Speaker | None, memory: Memory) -> Speaker | None:
    """« …, a-t-il ajouté »: the pronoun where the cast knows it, else the one who spoke before; « ils » may be both."""
    held = next((m for a, b, m in line.people if cue.start <= a and b <= cue.end and m.actors), None)
    if held is not None:
        named = Speaker(mentions=(held,), at=cue.start)
        return _find_going_on(line, cue, named, before, memory) or named
    recalled = before or memory.recall(line, line.text[cue.start : cue.end], cue.many)
    speaker = _carry(recalled, cue.start) or find_main(line, cue.start)
    if cue.many and (speaker is None or sum(len(m.actors) for m in speaker.mentions) < 2):
        return Speaker(mentions=(), at=cue.start, joint=True)
    return speaker


def _find_both(line: Line, cue: Cue) -> Speaker | None:
    """« les deux coprésidents ont parlé du port et se sont entendus sur … »: the subject is both sides."""
    words = line.grammar.words
    for verb in words.verb.finditer(line.text, max(0, cue.start - _REACH), cue.start):
        if words.together.search(line.text, max(0, verb.start() - _NEAR), verb.start()):
            return Speaker(mentions=(), at=cue.start, joint=True, carried=True)
    return None


def find_main(line: Line, at: int) -> Speaker | None:
    """The subject of the sentence's main verb: the first actor, not governed, with a verb after it."""
    words = line.grammar.words
    for index, (a, b, mention) in enumerate(line.people):
        if not is_governed(line, (a, b, mention)) and words.verb.match(line.text, b):
            before = tuple(line.people[p][2] for p in find_partners(line, index))
            return Speaker(mentions=(*before, mention, *_find_others(line, b)), at=at, carried=True)
    return None


def _find_others(line: Line, at: int) -> tuple[ActorMention, ...]:
    """The subject coordinated with the one that ends at `at`, if one is."""
    words = line.grammar.words
    for start, end, mention in line.people:
        if start > at and words.pair.fullmatch(line.text, at, start):
            return (mention,) if words.verb.match(line.text, end) else ()
    return ()


def _find_subject(line: Line, cue: Cue, floor: int) -> Speaker | None:
    words = line.grammar.words
    relative = words.relative.search(line.text, max(0, cue.start - 80), cue.start)
    if relative is not None:
        return _find_antecedent(line, relative.start())
    doubtful: Speaker | None = None
    for index in range(len(line.people) - 1, -1, -1):
        start, end, mention = line.people[index]
        if end > cue.start:
            continue
        if cue.start - end > _REACH or start < floor:
            break
        if not is_before_verb(line, cue, line.people[index]):
            continue
        if words.object_of.search(line.text, 0, start):
            return _find_owner(line, mention, start)
        partners = find_partners(line, index) if cue.many is not False else ()
        mentions = (*(line.people[p][2] for p in partners), mention)
        left = line.people[partners[0]][0] if partners else start
        asked = words.asks.search(line.text, 0, left) is not None and not (
            words.reports.search(line.text, 0, left) or _is_answer(line, left)
        )
        doubled = (
            bool(partners) and mention.actors and all(line.people[p][2].actors == mention.actors for p in partners)
        )
        joint = cue.many is True and not partners and words.unnamed.search(line.text, 0, left) is not None
        found = Speaker(mentions=mentions, at=left, asked=asked, joint=joint or bool(doubled))
        if joint or not (cue.many and not partners and mention.kind == "person" and len(mention.actors) == 1):
            return found
        doubtful = doubtful or found
    return doubtful


def _is_answer(line: Line, at: int) -> bool:
    """Whether « , demande que », « , ce que » ends at `at`: what another does with what was said before."""
    return any(m.end() == at for m in line.grammar.words.subordinate.finditer(line.text, max(0, at - _ANSWER), at))


def _find_antecedent(line: Line, at: int) -> Speaker | None:
    """The one a relative clause is told of: the nearest actor before it."""
    for _, end, mention in reversed(line.people):
        if end <= at:
            return Speaker(mentions=(mention,), at=at) if is_light(line, end, at) else None
    return None


def _find_owner(line: Line, mention: ActorMention, at: int) -> Speaker | None:
    """« X a vu Y, qu'il a remercié »: « il » is not Y, whatever else it is."""
    before = [m for a, _, m in line.people if a < at]
    if before and set(before[-1].actors) & set(mention.actors):
        return find_main(line, at)
    return Speaker(mentions=(mention,), at=at)


def _find_shared(line: Line, cue: Cue, before: Speaker | None, memory: Memory) -> Speaker | None:
    """A verb without a named subject: a pronoun goes on with the last speaker, « et » with the one of this sentence."""
    words = line.grammar.words
    if pronoun := words.pronoun.search(line.text, 0, cue.start):
        own = before or _find_within(line, pronoun) or memory.recall(line, pronoun.group(), cue.many)
        carried = _carry(own, pronoun.start())
        if carried is None:
            return None
        if words.object_of.search(line.text, 0, pronoun.start() + 1):
            return find_main(line, pronoun.start())
        asked = words.asks.search(line.text, 0, pronoun.start() + 1) is not None
        return replace(carried, at=pronoun.start(), asked=asked)
    if again := words.again.search(line.text, 0, cue.start):
        if cue.finite == "simple" and before is None:
            return _find_opening(line, again.start())
        return _carry(before, again.start()) or _find_head(line, cue, memory)
    return None


def _find_opening(line: Line, at: int) -> Speaker | None:
    """« Le Kenya cherche … et propose … »: the side that opens the sentence, where no clause follows it before `at`."""
    first = line.people[0] if line.people else None
    if first is None or first[0] > 0 or first[2].kind == "person" or first[1] >= at:
        return None
    inside = line.grammar.words.clauses_in.search(line.text, first[1], at)
    return Speaker(mentions=(first[2],), at=at, carried=True) if inside is None else None


def _find_within(line: Line, pronoun: re.Match[str]) -> Speaker | None:
    """« X a vu Y, à qui il a dit … »: the pronoun stands for the subject of its own sentence, if the gender fits."""
    main, words = find_main(line, pronoun.start()), line.grammar.words
    if main is None or len(main.mentions) != 1:
        return None
    mention = main.mentions[0]
    before = any(m is mention and end <= pronoun.start() for _, end, m in line.people)
    other = words.man if words.she.search(pronoun.group()) else words.woman
    person = mention.kind == "person" and bool(mention.actors)
    return main if before and person and not other.match(mention.citation.quote) else None


def find_printed_sides(cast: Cast, mention: ActorMention) -> frozenset[str]:
    """Sides that a mention's own words name: « le diplomate camerounais »."""
    span = mention.citation.span
    return frozenset(
        s.code for s in cast.states if span.start <= s.citation.span.start and s.citation.span.end <= span.end
    )


def _carry(speaker: Speaker | None, at: int) -> Speaker | None:
    if speaker is None:
        return None
    return replace(speaker, at=at, carried=True, asked=False)
