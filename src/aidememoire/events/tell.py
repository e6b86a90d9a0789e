"""From the triggers of one gist to its tellings."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.attach import attach
from aidememoire.events.before import recall_before
from aidememoire.events.cited import build_reasons, cite_clause
from aidememoire.events.clause import Group, find_groups, get_bounds
from aidememoire.events.fates import was_to_be
from aidememoire.events.letters import is_next_sender, share_recipients
from aidememoire.events.quoted import drop_sender
from aidememoire.events.recall import complete, meet_spoken
from aidememoire.events.sessions import Session, find_session
from aidememoire.events.settle import find_day_before, find_length, find_times_of
from aidememoire.events.several import split_apart
from aidememoire.events.sides import Side
from aidememoire.events.status import find_hearsay, find_mode, is_ending, settle_status
from aidememoire.events.telling import Telling
from aidememoire.events.trigger import Trigger, find_triggers
from aidememoire.events.where import find_place_of
from aidememoire.lexicon.fold import fold
from aidememoire.model.actors import Cast, PlaceMention
from aidememoire.model.events import Participant
from aidememoire.model.time import TimeMention
from aidememoire.pack.events import ClauseWords, EventGrammar
from aidememoire.pack.sessions import ModeCue

_FAR = frozenset({"call", "message"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One sentence with all that is known of it."""

    parse: Parse
    gist: Gist
    order: int
    cast: Cast
    grammar: EventGrammar
    triggers: tuple[Trigger, ...]
    groups: tuple[Group, ...] = ()
    spoken: Participant | None = None


def find_tellings(
    parse: Parse,
    gist: Gist,
    order: int,
    cast: Cast,
    grammar: EventGrammar,
    earlier: tuple[Telling, ...],
    spoken: Participant | None = None,
) -> tuple[Telling, ...]:
    """What one sentence tells, in order.

    `earlier` tellings are there for « a fait de même », `spoken`, of whom the sentence before speaks, for pronouns.
    """
    triggers = find_triggers(parse, gist, grammar)
    if not triggers:
        return ()
    groups = find_groups(parse, gist, grammar.words)
    scene = Scene(
        parse=parse,
        gist=gist,
        order=order,
        cast=cast,
        grammar=grammar,
        triggers=triggers,
        groups=groups,
        spoken=spoken,
    )
    told: list[Telling] = []
    for trigger in triggers:
        sides = drop_sender(attach(trigger, groups, grammar.words), trigger, grammar.behalf)
        sides = tuple(s for s in sides if s.role != "recipient" or not is_next_sender(trigger, triggers, s.group))
        last = _find_last((*earlier, *told))
        firm = _find_firm((*earlier, *told)) or last
        if (telling := _build(scene, trigger, sides, last, firm)) is not None:
            known = recall_before(telling, trigger, (*earlier, *told), cast, grammar.words)
            told.extend(split_apart(known, trigger, sides, cast, grammar.words))
    return share_recipients([t for t in told if not _is_named_again(t, told)])


def _is_named_again(telling: Telling, told: list[Telling]) -> bool:
    """« A accordera une audience à B »: the bare noun beside the verb of what is still to come was not held."""
    if telling.voice == "circumstance" and telling.group == "dialogue" and not telling.times:
        return any(_is_session_of(t, telling) for t in told)
    bare = telling.voice == "noun" and telling.vague and telling.status == "held" and not telling.participants
    ahead = (t for t in told if t.group == "talks" and not t.vague and t.status == "planned")
    return bare and telling.group == "talks" and any(ahead)


def _is_session_of(told: Telling, noun: Telling) -> bool:
    """« Ils s'étaient réunis le 3 juin pour la 4e session »: the session of `noun` is what the verb tells."""
    same = told is not noun and told.group == "dialogue" and bool(told.times)
    return same and told.ordinal == noun.ordinal and told.ordinal is not None


def _find_last(told: tuple[Telling, ...]) -> Telling | None:
    """The last telling with people, one of a contact held before one that is only planned."""
    people = [t for t in reversed(told) if t.participants]
    return next((t for t in people if t.status == "held" and not t.background), people[0] if people else None)


def _find_firm(told: tuple[Telling, ...]) -> Telling | None:
    """The last telling that says by itself which contact it tells."""
    return next((t for t in reversed(told) if t.participants and not t.vague), None)


def _build(
    scene: Scene, trigger: Trigger, sides: tuple[Side, ...], earlier: Telling | None, firm: Telling | None
) -> Telling | None:
    frame, grammar = trigger.frame, scene.grammar
    participants = _find_participants(scene, trigger, sides, earlier)
    if not participants and not frame.vague and not sides and not _has_couple(scene, trigger):
        return None
    cue = find_mode(trigger, grammar)
    kind, group = name_kind(trigger, cue, earlier if frame.echo else firm, grammar.words)
    times = _find_times(scene, trigger, earlier)
    status, background = settle_status(trigger, scene.triggers, times, grammar)
    kind, group, session = _find_session_of(scene, trigger, kind, group, unnamed=not participants)
    return Telling(
        citation=cite_clause(scene.parse, trigger, sides, times),
        kind=kind,
        group=group,
        mode=cue.mode if cue else frame.mode,
        status=status,
        background=background,
        participants=participants,
        times=times,
        place=_find_place(scene, trigger, group),
        because=build_reasons(scene.parse, trigger),
        segment=scene.gist.sentence.segment,
        order=scene.order,
        vague=is_vague(trigger, sides, participants) and not _is_numbered(session, participants),
        open=is_open(trigger, sides, grammar.words),
        foreign=is_foreign(trigger, sides, grammar.words),
        next=_is_following(trigger, grammar.words),
        lasting=find_length(trigger, grammar.words),
        told_in=find_hearsay(scene.parse, trigger, grammar),
        mechanism=session.name if session else None,
        body=session.body if session else None,
        ordinal=session.ordinal if session else None,
        frame=frame,
        voice=trigger.turn.voice,
        untensed=trigger.turn.untensed,
        was_to=was_to_be(trigger, grammar.words),
        ending=is_ending(trigger, grammar.words),
    )


def _find_times(scene: Scene, trigger: Trigger, earlier: Telling | None) -> tuple[TimeMention, ...]:
    """Its own times, else the day of the contact told just before."""
    times = find_times_of(trigger, scene.triggers, scene.grammar.words)
    if times or earlier is None or earlier.status != "held":
        return times
    return find_day_before(trigger, earlier.times, scene.grammar.words)


def _find_participants(
    scene: Scene, trigger: Trigger, sides: tuple[Side, ...], earlier: Telling | None
) -> tuple[Participant, ...]:
    """Those of the sides, and those whom pronouns mean."""
    held, words = build_participants(sides, trigger), scene.grammar.words
    found = complete(held, trigger, sides, earlier, scene.cast, words, scene.order)
    return meet_spoken(found, trigger, scene.groups, scene.spoken, scene.cast, words)


def _is_numbered(session: Session | None, participants: tuple[Participant, ...]) -> bool:
    """« ont fait le point lors de la 5e session »: a session with its number and its sides is told by itself."""
    return session is not None and session.ordinal is not None and not session.conference and len(participants) > 1


def _has_couple(scene: Scene, trigger: Trigger) -> bool:
    """« une convention fiscale algéro-malienne a été signée »: its sides are found later."""
    if trigger.frame.group != "signing" or trigger.turn.voice != "passive":
        return False
    sentence = scene.gist.sentence
    span = scene.parse.view.get_span(sentence.start, sentence.end)
    return any(span.start <= c.citation.span.start and c.citation.span.end <= span.end for c in scene.cast.couples)


def _find_session_of(
    scene: Scene, trigger: Trigger, kind: str, group: str, *, unnamed: bool
) -> tuple[str, str, Session | None]:
    """Kind and group as the session that it is makes them, and that session."""
    if group == "talks" and _is_in_session(scene, trigger, conference=unnamed):
        kind = group = "dialogue"
    if group not in ("dialogue", "conference"):
        return kind, group, None
    session = find_session(scene.parse, scene.gist, trigger, scene.grammar)
    return (
        ("conference", "conference", session) if session is not None and session.conference else (kind, group, session)
    )


def _is_following(trigger: Trigger, words: ClauseWords) -> bool:
    """« la prochaine réunion aura lieu »: the next one of those the report tells."""
    before = trigger.gist.text[max(0, trigger.start - 30) : trigger.start]
    return trigger.turn.voice == "occur" and words.following.search(before) is not None


def _is_in_session(scene: Scene, trigger: Trigger, *, conference: bool) -> bool:
    """« A s'est réuni avec B dans le cadre de la 5e session de la commission mixte »: the session itself.

    With `conference` a summit too: « les dirigeants se sont réunis à l'occasion du 5e sommet ».
    """
    words, text = scene.grammar.words, trigger.gist.text
    return not trigger.is_noun and any(
        t.frame.group in ("dialogue", "conference")
        and t.turn.voice == "circumstance"
        and words.within.search(text[t.at : t.start])
        for t in scene.triggers
        if (session := find_session(scene.parse, scene.gist, t, scene.grammar)) is not None
        and session.ordinal is not None
        and (conference or not session.conference)
    )


def _find_place(scene: Scene, trigger: Trigger, group: str) -> PlaceMention | None:
    """Where the contact is held; calls and messages are held nowhere."""
    if group in _FAR:
        return None
    return find_place_of(trigger, scene.triggers, scene.cast, scene.grammar.words, destination=group == "visit")


def is_open(trigger: Trigger, sides: tuple[Side, ...], words: ClauseWords) -> bool:
    """Whether some of those who take part are a group that the sentence does not name."""
    if any(m.kind == "group" and not m.actors for s in sides for m in s.group.mentions):
        return True
    low, _ = get_bounds(trigger.gist, trigger.start, trigger.end, words)
    text = trigger.gist.text
    around = (text[trigger.end : trigger.end + 120], " " + text[low : trigger.at])
    return sum(s.role != "present" for s in sides) == 1 and any(words.unnamed.search(part) for part in around)


def is_foreign(trigger: Trigger, sides: tuple[Side, ...], words: ClauseWords) -> bool:
    """« a reçu ses homologues », « plusieurs ambassadeurs », whom nobody names: they act for others than the host."""
    low, _ = get_bounds(trigger.gist, trigger.start, trigger.end, words)
    text = trigger.gist.text
    told = [fold(m.citation.quote) for s in sides for m in s.group.mentions if not m.actors]
    around = (text[trigger.end : trigger.end + 120], " " + text[low : trigger.at])
    told += [m.group() for part in around if (m := words.unnamed.search(part)) is not None]
    own = any(words.sent.search(part) for part in (around[0], *told))
    return not own and any(words.foreigners.search(part) for part in told)


def name_kind(trigger: Trigger, cue: ModeCue | None, earlier: Telling | None, words: ClauseWords) -> tuple[str, str]:
    """Kind and group: the frame's, the mode's where it changes them, the echoed telling's for an echo."""
    frame = trigger.frame
    if frame.echo:
        return (earlier.kind, earlier.group) if earlier is not None else ("", "echo")
    if cue is not None and cue.kind is not None and cue.kind != frame.kind:
        return cue.kind, cue.kind
    called = earlier is not None and earlier.group == "call" and frame.group == "talks" and not trigger.is_noun
    if called and words.also.search(trigger.gist.text, trigger.at, trigger.end):
        return "call", "call"
    return frame.kind, frame.group


def is_vague(trigger: Trigger, sides: tuple[Side, ...], participants: tuple[Participant, ...]) -> bool:
    """Whether a telling can only add to another: a noun or a plain verb of talk without both its sides."""
    if trigger.frame.adds:
        return True
    if not trigger.frame.vague or _is_attended(trigger, participants):
        return False
    if len(participants) < (1 if trigger.frame.alone else 2):
        return True
    if trigger.turn.voice == "circumstance" and len(sides) == 1 and not trigger.frame.alone:
        return sides[0].group.governor == ""
    return not trigger.is_noun and len(sides) < 2


def _is_attended(trigger: Trigger, participants: tuple[Participant, ...]) -> bool:
    """« A a pris part à Lima à la conférence »: one who attends is enough."""
    attended = trigger.frame.group in ("conference", "dialogue")
    return trigger.turn.voice == "light" and attended and len(participants) == 1


def build_participants(sides: tuple[Side, ...], trigger: Trigger) -> tuple[Participant, ...]:
    """Every actor of every side, once; those present are the sides themselves where there are no others.

    « au cours de l'audience, à laquelle assistait C » speaks of a contact told before: C stays present.
    """
    held: dict[int, Participant] = {}
    for side in sides:
        for mention in side.group.mentions:
            for actor in mention.actors:
                held.setdefault(actor, Participant(actor=actor, role=side.role, citation=mention.citation))
    again = trigger.turn.voice == "circumstance" and len(held) == 1
    if not again and all(p.role == "present" for p in held.values()):
        return tuple(replace(p, role=None) for p in held.values())
    return tuple(held.values())
