"""Who spoke or acted in the sentences before: whom a pronoun, or a description, may go on with."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.lexicon.fold import fold
from aidememoire.model.actors import ActorMention
from aidememoire.model.quick import quick
from aidememoire.speech.setting import Line

_PAIR = 2
_NEAR = 12
"""How far before its verb a pronoun stands, in characters."""


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Those who speak. `at` is where the subject begins in the gist; `joint` stands for all sides of the report.

    carried   not named here: goes on from before
    asked     in a clause that belongs to what another says
    actors    those meant, where the mentions themselves are of nobody known
    home      a body of the side that reports, which nothing says
    facing    whom the speaker is told to face, where only that is known (« son interlocuteur »)
    stranger  a name that nobody of the cast bears
    sides     whose side it is, where no actor tells (« Bangkok a promis »)
    role      guest or host, of people whom no mention holds (« les visiteurs ont promis »)
    """

    mentions: tuple[ActorMention, ...]
    at: int
    joint: bool = False
    carried: bool = False
    asked: bool = False
    home: bool = False
    actors: tuple[int, ...] = ()
    facing: tuple[ActorMention, ...] = ()
    stranger: bool = False
    sides: tuple[str, ...] = ()
    role: str = ""


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """Who spoke or acted in the sentences before.

    last     the last speaker, or the subject of a sentence without speech
    single   the last who was one person or side alone
    people   everyone named, latest last
    """

    last: Speaker | None = None
    single: Speaker | None = None
    people: tuple[ActorMention, ...] = ()

    def remember(self, speaker: Speaker | None, people: tuple[ActorMention, ...]) -> Memory:
        """The memory after a sentence whose last speaker or subject is `speaker`."""
        last = speaker or self.last
        known = last is not None and is_single(last) and (last.stranger or any(m.actors for m in last.mentions))
        single = last if known or (self.single is None and last is not None and is_single(last)) else self.single
        return Memory(last=last, single=single, people=(*self.people, *people))

    def recall(self, line: Line, pronoun: str, many: bool | None) -> Speaker | None:
        """Whom a pronoun goes on with: the last speaker, if number and gender do not say otherwise."""
        words = line.grammar.words
        alone = many is False or words.one.search(pronoun) is not None or words.office.match(fold(pronoun)) is not None
        speaker = self.single if alone and self.last is not None and not is_single(self.last) else self.last
        if speaker is None or speaker.joint or not pronoun or len(speaker.mentions) != 1:
            return speaker
        body = words.one.search(pronoun) is not None and speaker.mentions[0].kind != "person"
        if not body and self.may_be(line, pronoun, speaker.mentions[0]):
            return speaker
        fits = words.woman if words.she.search(pronoun) else words.man
        people = [m for m in reversed(self.people) if m.kind == "person" and m.actors]
        found = next((m for m in people if fits.match(m.citation.quote)), None)
        if found is None and body:
            found = next((m for m in people if self.may_be(line, pronoun, m)), None)
        return None if found is None else Speaker(mentions=(found,), at=0)

    def may_be(self, line: Line, pronoun: str, mention: ActorMention) -> bool:
        """Whether nothing told of the one mentioned speaks against the pronoun: an honorific, a pronoun before."""
        words = line.grammar.words
        she = words.she.search(pronoun) is not None
        other, same = (words.man, words.woman) if she else (words.woman, words.man)
        if other.match(mention.citation.quote):
            return False
        if mention.kind != "person" or not mention.actors or words.pronoun.fullmatch(pronoun) is None:
            return True
        told = [m.citation.quote for m in self.people if m.actors == mention.actors]
        if any(map(other.match, told)) and not any(map(same.match, told)):
            return False
        opening = (quote for quote in told if quote[0].isupper() and words.pronoun.fullmatch(quote))
        return all((words.she.search(quote) is not None) == she for quote in opening)


def is_pronoun_before(line: Line, at: int) -> bool:
    """Whether a pronoun of one person is the subject just before `at`."""
    words, first = line.grammar.words, max(0, at - _NEAR)
    named = any(first <= b <= at and words.one.fullmatch(m.citation.quote) for _, b, m in line.people)
    return named or words.one.search(line.text, first, at) is not None


def part_from_object(line: Line, end: int, speaker: Speaker, people: tuple[ActorMention, ...]) -> Speaker | None:
    """« He invited President X »: whoever « he » is, it is not X, but the other one; None where no other is known.

    end   where the verb's words end
    """
    actors = set(get_actors(speaker))
    after = next(((a, m) for a, _, m in line.people if a >= end), None)
    told = after is not None and after[0] - end <= 1 and after[1].kind == "person"
    told = told and after is not None and not line.grammar.words.one.fullmatch(after[1].citation.quote)
    if not told or after is None or not actors or not set(after[1].actors) & actors:
        return speaker
    other = next((m for m in reversed(people) if m.kind == "person" and m.actors and not set(m.actors) & actors), None)
    return None if other is None else Speaker(mentions=(other,), at=speaker.at, carried=True)


def get_actors(speaker: Speaker) -> tuple[int, ...]:
    """Indexes of the actors a speaker's mentions are about."""
    return tuple(dict.fromkeys(a for m in speaker.mentions for a in m.actors))


def is_single(speaker: Speaker) -> bool:
    """Whether one person or side speaks alone."""
    if speaker.stranger or speaker.sides or speaker.role:
        return len(speaker.sides) < _PAIR
    return not speaker.joint and len(speaker.mentions) == 1 and speaker.mentions[0].kind != "group"
