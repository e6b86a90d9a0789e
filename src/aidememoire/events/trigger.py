"""Triggers: the words of a gist that evoke a contact, and how each is turned in its clause."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.lexicon.match import Hit
from aidememoire.lexicon.rows import Row
from aidememoire.pack.events import EventGrammar, Frame
from aidememoire.pack.turn import Turn
from aidememoire.rules.rule import Rule
from aidememoire.rules.sieve import choose_rules

LOOK_BACK = 220
LOOK_AHEAD = 320
_AFTER = 130
"""How far back the words are looked for that a frame's trigger has to come after."""
_MEANS = 16
"""The most that a preposition with its article takes before a noun."""
_PLACE = re.compile(r" ?⟨[LS]\d+⟩ ?(?:\(⟨S\d+⟩\) ?)?")
_SESSIONS = frozenset({"dialogue", "conference"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """`[start, end)` of the gist; `at` is where its verb group or preposition begins."""

    gist: Gist
    start: int
    end: int
    at: int
    row: Row
    frame: Frame
    turn: Turn
    rule: Rule

    @property
    def is_noun(self) -> bool:
        """Whether the trigger is a noun."""
        return self.row.sense == "noun"


def find_triggers(parse: Parse, gist: Gist, grammar: EventGrammar) -> tuple[Trigger, ...]:
    """Every trigger of one gist that a rule of the pack accepts, left to right."""
    found: list[Trigger] = []
    supposed = grammar.words.fates.supposed.match(gist.text)
    for hit in grammar.triggers.find(gist.text, supposed.end() if supposed else 0):
        trigger = _read_hit(parse, gist, hit, grammar)
        if trigger is not None:
            found.append(trigger)
    return _carry_tense(_part_light(_drop_light(found), grammar), grammar)


def _part_light(found: tuple[Trigger, ...], grammar: EventGrammar) -> tuple[Trigger, ...]:
    """« a effectué une visite à Lima pour des entretiens »: the verb is that of the first noun alone.

    « a entamé sa visite par un entretien »: of both.
    """
    told: list[Trigger] = []
    for trigger in found:
        visits = any(t.turn.voice == "light" and t.at == trigger.at and t.frame.group == "visit" for t in told)
        before = trigger.gist.text[max(0, trigger.start - _MEANS) : trigger.start].lower().split()
        means = not grammar.words.agents.isdisjoint(before[-2:])
        if visits and not means and trigger.turn.voice == "light" and trigger.frame.group == "talks":
            turn = replace(trigger.turn, voice="noun", at=trigger.start)
            trigger = replace(trigger, turn=turn, at=trigger.start)
        told.append(trigger)
    return tuple(told)


def _carry_tense(found: tuple[Trigger, ...], grammar: EventGrammar) -> tuple[Trigger, ...]:
    """« sẽ chào A và hội đàm với B »: a verb without a tense of its own, joined to one, takes that one's."""
    told: list[Trigger] = []
    for trigger in found:
        last = told[-1] if told else None
        if last is not None and trigger.turn.untensed and last.turn.status == "planned" and last.end <= trigger.at:
            gap = trigger.gist.text[last.end : trigger.at]
            whole = trigger.gist.text[last.end : trigger.start]
            joined = grammar.words.again.search(gap) or grammar.words.again.search(whole) or _PLACE.fullmatch(gap)
            if trigger.turn.voice in ("active", "light") and joined:
                trigger = replace(trigger, turn=replace(trigger.turn, status="planned"))
        told.append(trigger)
    return tuple(told)


def _read_hit(parse: Parse, gist: Gist, hit: Hit, grammar: EventGrammar) -> Trigger | None:
    """The first row of the hit and the first rule that fit together."""
    ahead = gist.text[hit.end : hit.end + LOOK_AHEAD]
    for row in _keep_marked(parse, gist, hit):
        frame = grammar.frames[row.code]
        before, after = gist.text[max(0, hit.start - _AFTER) : hit.start], ahead
        if frame.spelt:
            before = gist.spell(max(0, hit.start - _AFTER), hit.start)
            after = gist.spell(hit.end, hit.end + LOOK_AHEAD)
        if frame.after is not None and frame.after.search(before) is None:
            continue
        if frame.needs is not None and frame.needs.match(after) is None:
            continue
        if frame.refuses is not None and frame.refuses.search(gist.text[max(0, hit.start - 60) : hit.end + 60]):
            continue
        read = _find_turn(gist, hit, row, grammar)
        if read is not None:
            rule, turn, at = read
            return Trigger(gist=gist, start=hit.start, end=hit.end, at=at, row=row, frame=frame, turn=turn, rule=rule)
    return None


def _keep_marked(parse: Parse, gist: Gist, hit: Hit) -> tuple[Row, ...]:
    """The rows spelt as the report spells them, marks included; all rows where none is, or the report has no marks."""
    start, end = gist.get_view_range(hit.start, hit.end)
    printed = parse.view.marked[start:end].lower()
    if printed.isascii() and parse.view.marked.isascii():
        return hit.rows
    same = tuple(row for row in hit.rows if row.form.lower() == printed)
    return same or hit.rows


def _find_turn(gist: Gist, hit: Hit, row: Row, grammar: EventGrammar) -> tuple[Rule, Turn, int] | None:
    left = max(0, hit.start - LOOK_BACK)
    marker = f"⟪{row.code}:{row.sense}⟫"
    text = gist.text[left : hit.start] + marker + gist.text[hit.end : hit.end + LOOK_AHEAD]
    for rule in choose_rules(grammar.shapes, text):
        match = rule.pattern.search(text)
        if match is None:
            continue
        turn: Turn | None = rule.build(match)
        if turn is not None:
            return rule, turn, left + min(turn.at, hit.start - left)
    return None


def _drop_light(found: list[Trigger]) -> tuple[Trigger, ...]:
    """Without verbs that a noun's verb group already holds, and without the second noun of one name.

    « a eu un entretien » is read at the noun; « la 5e session du dialogue » at « session ».
    """
    kept = [t for t in found if not any(_holds(o, t) for o in found if o is not t and o.is_noun)]
    return tuple(t for t in kept if not any(_continues(o, t) for o in kept))


def _holds(noun: Trigger, other: Trigger) -> bool:
    """Whether `other` stands in the verb group of `noun`: a verb, or a noun of the same kind of contact."""
    inside = noun.at <= other.start and other.end <= noun.start
    return inside and (not other.is_noun or other.frame.group == noun.frame.group)


def _continues(first: Trigger, second: Trigger) -> bool:
    """« la 5e session du dialogue », « s'était rendu en visite »: the second says what the first is."""
    groups = {first.frame.group, second.frame.group}
    stays = second.turn.voice == "stay" and groups == {"visit"}
    if not ((first.is_noun or stays) and second.is_noun and first.end <= second.start):
        return False
    if len(groups) > 1 and groups != _SESSIONS:
        return False
    between = first.gist.text[first.end : second.start]
    return len(between) < 40 and not set(between) & set(",;⟨")
