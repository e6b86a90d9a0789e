"""Reported speech: who said, proposed, promised or agreed what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.model.actors import Cast
from aidememoire.model.events import EventMention
from aidememoire.model.span import Because, Citation
from aidememoire.model.speech import SpeechMention
from aidememoire.pack.speech import Cue, SpeechGrammar
from aidememoire.speech.across import find_across
from aidememoire.speech.acts import (
    DONE,
    Decision,
    decide,
    find_event,
    find_sides,
    get_actors,
    is_between_states,
)
from aidememoire.speech.addressed import settle
from aidememoire.speech.aim import keep_aimed
from aidememoire.speech.clauses import cut_nouns, cut_verbs, split, split_stops
from aidememoire.speech.contents import find_content, find_domains, trim
from aidememoire.speech.memory import Memory, Speaker
from aidememoire.speech.owners import find_owned, find_owner
from aidememoire.speech.quotations import begins_open, find_spoken, is_left_open
from aidememoire.speech.relayed import leave_relays
from aidememoire.speech.said import Said, find_said
from aidememoire.speech.setting import Found, Line, build_line
from aidememoire.speech.speakers import find_main
from aidememoire.speech.stage import Stage, find_by_role, get_sides

_QUOTES = frozenset({"«", "“", '"', "„"})
_TOLD = frozenset({"held", "planned"})
"""Contacts that a source tells of, which is no act."""


def find_acts(
    parse: Parse, gists: Sequence[Gist], cast: Cast, events: tuple[EventMention, ...], grammar: SpeechGrammar
) -> tuple[SpeechMention, ...]:
    """Speech acts of the report's body, in order. One that tells of no contact has them only between two states."""
    if not events and not is_between_states(parse, cast, grammar):
        return ()
    joint = grammar.words.declaration.search(parse.text) is not None
    body = [gist for gist in gists if gist.sentence.segment == "body"]
    lines, heard = _listen([build_line(parse, gist, cast, grammar, joint) for gist in body])
    owned = find_across(cast, events) | find_owned(lines, heard)
    stage = Stage(cast=cast, events=events, sides=find_sides(cast, events, owned), owned=owned)
    given = find_spoken(lines, heard)
    acts: list[SpeechMention] = []
    for at, line in enumerate(lines):
        before = lines[at - 1] if at else None
        if before is not None and any(item.found.cue.past for item in heard[at]):
            acts = [a for a in acts if not _is_in(before, a)]
        for index in range(len(heard[at])):
            acts.extend(_build_acts(stage, line, before, heard[at], index))
        if at in given and (whole := trim(line, 0, len(line.text))):
            source, item, spoken = given[at]
            acts.extend(_build(stage, lines[source], item, line, (whole,), spoken=spoken))
    return tuple(acts) if events else keep_aimed(acts, cast)


def _listen(printed: Sequence[Line]) -> tuple[list[Line], list[list[Said]]]:
    """The lines, and what is said in each: who spoke or acted before is remembered, quotations left aside."""
    memory, opened = Memory(), False
    lines: list[Line] = []
    heard: list[list[Said]] = []
    for one in printed:
        lines.append(line := leave_relays(one, memory))
        said = find_said(line, memory)
        subject = None if opened else find_main(line, 0)
        memory = memory.remember(said[-1].speaker if said else subject, tuple(m for _, _, m in line.people))
        opened = is_left_open(line.text, opened)
        heard.append(said)
    return lines, heard


def _is_in(line: Line, act: SpeechMention) -> bool:
    """Whether an act stands in the sentence of `line`."""
    start, end = line.gist.sentence.start, line.gist.sentence.end
    return start <= line.parse.view.get_offset(act.cue.span.start) < end


def _build_acts(stage: Stage, line: Line, before: Line | None, said: list[Said], index: int) -> Iterator[SpeechMention]:
    item = said[index]
    cue = item.found.cue
    if cue.place == "opens":
        return
    if cue.past:
        if before is not None and (whole := trim(before, 0, len(before.text))):
            yield from _build(stage, line, item, before, (whole,))
        return
    right, bound = _get_right(line, said, index)
    content = find_content(line, cue, _get_left(line, said, index), max(right, cue.end))
    if content is None and index + 1 < len(said) and said[index + 1].speaker.carried:
        right, bound = _get_right(line, said, index + 1)
        content = find_content(line, cue, said[index + 1].found.cue.end, max(right, said[index + 1].found.cue.end))
    if content is not None:
        apart = cue.place in ("subject", "agent")
        parts = split(line, *content, cue.act) if apart else split_stops(line, *content)
        yield from _build(stage, line, item, line, parts, bound)


def _get_right(line: Line, said: list[Said], index: int) -> tuple[int, Found | None]:
    """Where the words after the cue at `index` must end, and the source that ends them, if one does."""
    cue = said[index].found.cue
    right = len(line.text)
    if index + 1 < len(said):
        after = said[index + 1]
        right = after.speaker.at if after.speaker.at >= cue.end else after.found.cue.start
    bound = next((f for f in line.cues if f.cue.place == "nobody" and cue.end <= f.cue.start < right), None)
    if bound is not None:
        right = bound.cue.start
    if cue.place == "subject":
        for stop in line.grammar.words.subordinate.finditer(line.text, cue.end, right):
            if not _is_list(line, stop.start()) and not is_left_open(line.text[cue.end : stop.start()], opened=False):
                return stop.start(), None
    return right, bound


def _is_list(line: Line, at: int) -> bool:
    """Whether a semicolon at `at` only parts members of a list of what is said."""
    return line.grammar.words.infinitive.match(line.text, at + 2) is not None


def _get_left(line: Line, said: list[Said], index: int) -> int:
    """Where the words before the cue at `index` may begin: after the cue before, or its clause."""
    if said[index].found.cue.keep and said[index].found.cue.lexeme is not None:
        return said[index].speaker.at
    start = said[index - 1].found.cue.end if index else 0
    cue = said[index].found.cue
    for stop in line.grammar.words.subordinate.finditer(line.text, start, cue.start):
        if not is_left_open(line.text[start : stop.start()], opened=begins_open(line.text)):
            start = stop.end()
    return start


def _build(
    stage: Stage,
    line: Line,
    item: Said,
    holder: Line,
    parts: tuple[tuple[int, int], ...],
    bound: Found | None = None,
    spoken: Cue | None = None,
) -> Iterator[SpeechMention]:
    """One mention for each part of the content; `holder` is the line the content stands in.

    spoken  in place of the cue where only what is said decides the act (a sentence of a quotation without a cue)
    """
    cue = item.found.cue
    stage = stage.focus(line.gist.cite(line.parse, cue.start, cue.end).span.start)
    speaker = find_by_role(stage, holder, item.speaker)
    states = get_sides(stage, cue, speaker) or find_owner(line, cue)
    actors = speaker.actors or get_actors(speaker.mentions)
    if not states and not any(m.kind == "organisation" for m in speaker.mentions):
        return
    cited = line.gist.cite(line.parse, cue.start, cue.end)
    for start, end, deciding in _cut(holder, states, parts, spoken or cue):
        decision = decide(holder, deciding, states, start, end)
        tells = spoken is None and _tells_event(stage, holder, cue, (start, end))
        if decision is None or _is_undone(cue, decision) or (tells and decision.act in _get_telling(speaker)):
            continue
        act = settle(stage, holder, deciding, decision, speaker, states, start, end)
        start, addressees = _find_addressees(holder, act.decision.act, start, end)
        content = holder.gist.cite(holder.parse, start, end)
        both = len(stage.sides) > 1 and (decision.both or _agrees_with(holder, item, decision.act))
        yield SpeechMention(
            citation=_join(line, cited, content),
            act=act.decision.act,
            speakers=actors if act.speaker is speaker else act.speaker.actors,
            states=stage.sides if both else act.states,
            cue=cited,
            content=content,
            domains=find_domains(holder, start, end) or ("politics",),
            because=_explain(line, item.found, holder, decision, bound),
            addressees=addressees,
            negated=cue.negated,
            direct=_is_direct(line, content, cue, spoken),
            event=find_event(stage.events, speaker, actors, states, stage.cast, cited.span.start),
        )


def _cut(
    line: Line, states: tuple[str, ...], parts: tuple[tuple[int, int], ...], cue: Cue
) -> Iterator[tuple[int, int, Cue]]:
    """The parts as (start, end, the cue that decides each); a second verb of a part decides by itself."""
    for part in parts:
        for number, (start, end) in enumerate(cut_verbs(line, states, *part)):
            if number:
                yield start, end, replace(cue, place="inverted")
            else:
                yield from cut_nouns(line, cue, start, end)


def _is_undone(cue: Cue, decision: Decision) -> bool:
    """« does not agree with »: an act that its own verb denies."""
    return cue.negated and decision.act in DONE


def _agrees_with(line: Line, item: Said, act: str) -> bool:
    """« avec qui elle a convenu … », « a convenu avec X de … »: an agreement is that of both."""
    words, cue = line.grammar.words, item.found.cue
    met = words.whom.search(line.text, 0, item.speaker.at) or words.along.match(line.text, cue.end + 1)
    return act == "agree" and cue.act == "agree" and met is not None


def _get_telling(speaker: Speaker) -> tuple[str, ...]:
    """Acts with which a source only tells a contact; a body of the side that reports tells one to come as well."""
    return ("affirm", "commit") if speaker.home else ("affirm",)


def _tells_event(stage: Stage, line: Line, cue: Cue, content: tuple[int, int]) -> bool:
    """Whether a source only tells the contact itself (« X a reçu Y, a annoncé le ministère »)."""
    if cue.place not in ("inverted", "owner") or cue.past:
        return False
    span = line.gist.cite(line.parse, *content).span
    return any(e.status in _TOLD and not e.background and e.citation.span.overlaps(span) for e in stage.events)


def _is_direct(line: Line, content: Citation, cue: Cue, spoken: Cue | None) -> bool:
    """Whether the content is of a quotation or a transcript: `spoken` so, or just inside a quotation mark."""
    if spoken is not None and "label" in (cue.place, spoken.place):
        return cue.place == "label"
    if spoken is not None:
        return True
    before = line.parse.report.text[max(0, content.span.start - 2) : content.span.start].strip()
    return before in _QUOTES


def _explain(line: Line, found: Found, holder: Line, decision: Decision, bound: Found | None) -> tuple[Because, ...]:
    """The rule and row of the cue, the rule that turned its act, the source that bounds it."""
    cue = found.cue
    cited = line.gist.cite(line.parse, cue.start, cue.end)
    because = [Because(rule=found.rule.name, citation=cited)]
    if cue.lexeme is not None:
        because.append(Because(rule=cue.lexeme.row, citation=cited))
    if decision.turned_by is not None:
        seen = holder.gist.cite(holder.parse, *decision.seen)
        because.append(Because(rule=decision.turned_by.name, citation=seen))
    if bound is not None:
        words = line.gist.cite(line.parse, bound.cue.start, bound.cue.end)
        because.append(Because(rule=bound.rule.name, citation=words))
    return tuple(because)


def _find_addressees(line: Line, act: str, start: int, end: int) -> tuple[int, tuple[int, ...]]:
    """(where the content begins once the one asked is taken out, indexes of those spoken to)."""
    match = line.grammar.words.addressee.match(line.text, start, end)
    if match is None:
        return start, ()
    mention = next((m for a, b, m in line.people if (a, b) == match.span(1)), None)
    actors = mention.actors if mention else ()
    return (match.end() if act in ("request", "invite", "propose") else start), actors


def _join(line: Line, cue: Citation, content: Citation) -> Citation:
    start = min(cue.span.start, content.span.start)
    return line.parse.report.cite(start, max(cue.span.end, content.span.end))
