"""The words of a report that a telling rests on."""

from __future__ import annotations

from aidememoire.analysis.parse import Parse
from aidememoire.events.sides import Side
from aidememoire.events.trigger import Trigger
from aidememoire.model.span import Because, Citation
from aidememoire.model.time import TimeMention


def cite_clause(
    parse: Parse, trigger: Trigger, sides: tuple[Side, ...], times: tuple[TimeMention, ...] = ()
) -> Citation:
    """From the first to the last of the trigger and its sides, and the times in a relative of its own."""
    start = min(trigger.at, *(s.group.start for s in sides)) if sides else trigger.at
    end = max(trigger.end, *(s.group.end for s in sides)) if sides else trigger.end
    if trigger.turn.voice == "object":
        end = max(end, *(b for _, b, m in trigger.gist.find_mentions(trigger.end) if m in times), end)
    return trigger.gist.cite(parse, start, end)


def build_reasons(parse: Parse, trigger: Trigger) -> tuple[Because, ...]:
    """The rule that read the shape, and the row of the trigger."""
    gist = trigger.gist
    whole = gist.cite(parse, trigger.at, trigger.end)
    word = gist.cite(parse, trigger.start, trigger.end)
    return (Because(rule=trigger.rule.name, citation=whole), Because(rule=trigger.row.name, citation=word))
