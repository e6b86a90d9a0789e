"""From the triggers of one gist to its tellings."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.attach import Side, attach
from aidememoire.events.clause import find_groups, get_bounds
from aidememoire.events.screen import get_side
from aidememoire.events.sessions import find_session
from aidememoire.events.settle import find_place_of, find_times_of
from aidememoire.events.telling import Telling
from aidememoire.events.trigger import Trigger, find_triggers
from aidememoire.model.actors import Cast
from aidememoire.model.events import Participant
from aidememoire.model.span import Because, Citation
from aidememoire.model.time import TimeMention
from aidememoire.pack.events import ClauseWords, EventGrammar, ModeCue

_NEAR = 90


def find_tellings(
    parse: Parse, gist: Gist, order: int, cast: Cast, grammar: EventGrammar, earlier: tuple[Telling, ...]
) -> tuple[Telling, ...]:
    """What one sentence tells, in order. `earlier` tellings are there for « a fait de même »."""
    triggers = find_triggers(parse, gist, grammar)
    if not triggers:
        return ()
    groups = find_groups(parse, gist, grammar.words)
    told: list[Telling] = []
    for trigger in triggers:
        sides = attach(trigger, groups, grammar.words)
        before = (*earlier, *told)
        telling = _build(parse, gist, order, cast, grammar, trigger, triggers, sides, before)
        if telling is not None:
            told.append(telling)
    return tuple(told)


def _build(
    parse: Parse,
    gist: Gist,
    order: int,
    cast: Cast,
    grammar: EventGrammar,
    trigger: Trigger,
    triggers: tuple[Trigger, ...],
    sides: tuple[Side, ...],
    earlier: tuple[Telling, ...],
) -> Telling | None:
    frame, words = trigger.frame, grammar.words
    echoed = earlier[-1] if earlier else None
    cue = find_mode(trigger, grammar)
    kind = (cue.kind if cue else None) or frame.kind
    group = frame.group
    if frame.echo:
        kind, group = (echoed.kind, echoed.group) if echoed is not None else ("", "echo")
    elif kind != frame.kind:
        group = kind
    times = find_times_of(trigger, triggers, words)
    status, background = settle_status(trigger, times, grammar)
    participants = build_participants(sides)
    if trigger.turn.clitic and len(sides) == 1 and echoed is not None:
        participants = (*participants, *recall_other_side(participants, echoed, frame.other, cast))
    elif len(participants) == 1 and echoed is not None and is_pronoun_left(trigger, sides, words):
        participants = (*participants, *recall_other_side(participants, echoed, None, cast))
    if frame.echo and len(sides) == 1 and echoed is not None:
        participants = repeat_host(participants, echoed)
    if not participants and not frame.vague and not any(s.group.mentions for s in sides):
        return None
    session = find_session(parse, gist, trigger, grammar) if group in ("dialogue", "conference") else None
    return Telling(
        citation=cite_clause(parse, trigger, sides),
        kind=kind,
        group=group,
        mode=cue.mode if cue else frame.mode,
        status=status,
        background=background,
        participants=participants,
        times=times,
        place=find_place_of(trigger, triggers, cast, words, destination=group == "visit"),
        because=build_reasons(parse, trigger),
        segment=gist.sentence.segment,
        order=order,
        vague=is_vague(trigger, sides, participants),
        adds=frame.adds,
        open=any(m.kind == "group" and not m.actors for s in sides for m in s.group.mentions),
        alone=frame.alone,
        weak=frame.weak,
        told_in=find_hearsay(parse, trigger, grammar),
        mechanism=session.name if session else None,
        ordinal=session.ordinal if session else None,
        trigger=trigger,
    )


def is_vague(trigger: Trigger, sides: tuple[Side, ...], participants: tuple[Participant, ...]) -> bool:
    """Whether a telling can only add to another: a noun or a plain verb of talk without both its sides."""
    if trigger.frame.adds:
        return True
    if not trigger.frame.vague:
        return False
    if len(participants) < (1 if trigger.frame.alone else 2):
        return True
    return not trigger.is_noun and len(sides) < 2


def is_pronoun_left(trigger: Trigger, sides: tuple[Side, ...], words: ClauseWords) -> bool:
    """Whether a subject pronoun before the trigger was left without an actor."""
    if any(not m.actors and m.kind == "person" and m.name is None for s in sides for m in s.group.mentions):
        return True
    low, _ = get_bounds(trigger.gist, trigger.start, trigger.end, words)
    return words.pronoun.search(trigger.gist.text, low, trigger.at) is not None


def repeat_host(held: tuple[Participant, ...], echoed: Telling) -> tuple[Participant, ...]:
    """« B a accompli la même formalité »: with the same host, B in the place of the guest."""
    hosts = tuple(p for p in echoed.participants if p.role in ("host", "recipient"))
    role = next((p.role for p in echoed.participants if p.role in ("guest", "initiator")), None)
    return (*hosts, *(replace(p, role=role) for p in held))


def recall_other_side(
    held: tuple[Participant, ...], earlier: Telling, role: str | None, cast: Cast
) -> tuple[Participant, ...]:
    """Whom a pronoun before the verb means: the people told of just before who are not of the subject's side."""
    mine = {get_side(cast.actors[p.actor]) for p in held}
    return tuple(
        replace(p, role=role)
        for p in earlier.participants
        if cast.actors[p.actor].kind == "person" and get_side(cast.actors[p.actor]) not in mine
    )


def find_mode(trigger: Trigger, grammar: EventGrammar) -> ModeCue | None:
    """The nearest words that say by which means, within the clause and after the trigger's verb group begins."""
    low, high = get_bounds(trigger.gist, trigger.start, trigger.end, grammar.words)
    for cue in grammar.modes:
        if trigger.frame.group not in cue.groups:
            continue
        match = cue.pattern.search(trigger.gist.text, max(low, trigger.at - 12), min(high, trigger.end + _NEAR))
        if match is not None:
            return cue
    return None


def settle_status(trigger: Trigger, times: tuple[TimeMention, ...], grammar: EventGrammar) -> tuple[str, bool]:
    """Status and background: what the verb group says, then what stands around it."""
    words, turn, text = grammar.words, trigger.turn, trigger.gist.text
    low, high = get_bounds(trigger.gist, trigger.start, trigger.end, words)
    after = text[trigger.end : min(high, trigger.end + 260)]
    around = text[max(low, trigger.start - 50) : min(high, trigger.end + 110)]
    status, background = turn.status, turn.background
    if words.denial.search(text):
        return "denied", background
    if words.postponed.search(after):
        return "postponed", False
    if words.cancelled.search(after):
        return "cancelled", False
    if turn.voice in ("noun", "circumstance", "occur") and status == "held":
        if words.coming.search(around):
            return "planned", False
        background = background or words.past_time.search(around) is not None
    if turn.recent and background and (_is_recent(times) or words.recent.search(text, low, trigger.start)):
        background = False
    return status, background


def _is_recent(times: tuple[TimeMention, ...]) -> bool:
    """Whether a pluperfect is of the report's own days: a weekday or a day told from the event, no year, no month."""
    return any(
        t.value.year is None
        and (t.value.weekday is not None or t.value.reference is not None or t.value.day is not None)
        for t in times
    )


def find_hearsay(parse: Parse, trigger: Trigger, grammar: EventGrammar) -> Citation | None:
    """The words that make it one side's telling only."""
    gist = trigger.gist
    match = grammar.words.hearsay.search(gist.text)
    if match is not None:
        return gist.cite(parse, match.start(), match.end())
    return gist.cite(parse, trigger.at, trigger.end) if trigger.turn.told else None


def build_participants(sides: tuple[Side, ...]) -> tuple[Participant, ...]:
    """Every actor of every side, once."""
    held: dict[int, Participant] = {}
    for side in sides:
        for mention in side.group.mentions:
            for actor in mention.actors:
                held.setdefault(actor, Participant(actor=actor, role=side.role, citation=mention.citation))
    return tuple(held.values())


def build_reasons(parse: Parse, trigger: Trigger) -> tuple[Because, ...]:
    """The rule that read the shape, and the row of the trigger."""
    gist = trigger.gist
    whole = gist.cite(parse, trigger.at, trigger.end)
    word = gist.cite(parse, trigger.start, trigger.end)
    return (Because(rule=trigger.rule.name, citation=whole), Because(rule=trigger.row.name, citation=word))


def cite_clause(parse: Parse, trigger: Trigger, sides: tuple[Side, ...]) -> Citation:
    """From the first to the last of the trigger and its sides."""
    start = min(trigger.at, *(s.group.start for s in sides)) if sides else trigger.at
    end = max(trigger.end, *(s.group.end for s in sides)) if sides else trigger.end
    return trigger.gist.cite(parse, start, end)
