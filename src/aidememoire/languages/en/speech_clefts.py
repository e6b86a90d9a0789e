"""English speech told in other orders: clefts, agents that open a sentence, sources that only bound what is told."""

from __future__ import annotations

import re

from aidememoire.languages.en.speech_words import ADVERBS, find_lexeme
from aidememoire.pack.speech import Cue
from aidememoire.rules.rule import Example, rule

_MEET = "Moroccan Minister Driss Alaoui met French Minister Marie Vasseur in Paris on Tuesday. "
_SOURCE = (
    r"(?:statement|communique|readout|press release|release|report|minutes|document|text|spokes(?:man|woman|person)|"
    r"officials?|sources?|agency|office|ministry|embassy|presidency|foreign office)"
)


def _build_cue(match: re.Match[str], start: int) -> Cue | None:
    """The cue of a verb in the past whose content stands before it."""
    found = find_lexeme(("past",), match)
    if found is None or found[0].joint or found[0].light or found[0].form.startswith("call "):
        return None
    return Cue(
        act=found[0].act,
        start=start,
        end=max(found[1], match.end()),
        place="inverted",
        finite="composed",
        lexeme=found[0],
        who=match.span("who"),
        settled=found[0].act != "affirm",
    )


@rule(
    name="en.speech.is-what",
    stage="speech",
    over="gist",
    pattern=rf"(?:(?:, |(?<=[a-z⟩] ))(?:is|was) what (?P<who>{{who}})|"
    rf"(?:^It (?:was|is) [^;:.“\"]{{3,160}}?)(?P<that> that (?P<whom>{{who}}))){ADVERBS} (?P<verb>[a-z]+)"
    r"(?=[.,;]|$| (?:on|at|in|during|before|after)\b)",
    examples=(
        Example(text=_MEET + "To build a new quay is what Mr Alaoui promised.", gives="commit MA"),
        Example(text=_MEET + "It was the role of the ports that Ms Vasseur stressed.", gives="affirm FR"),
    ),
    refusals=(_MEET + "It was the harbour that Ms Vasseur visited.",),
)
def is_what(match: re.Match[str], marked: str) -> Cue | None:
    """« To build a quay is what X promised », « It was the role of the ports that X stressed »."""
    cue = _build_cue(match, match.start("that") if match["that"] else match.start())
    if cue is None or match["that"] is None:
        return cue
    return Cue(
        act=cue.act,
        start=cue.start,
        end=cue.end,
        place="inverted",
        finite="composed",
        lexeme=cue.lexeme,
        who=match.span("whom"),
        settled=cue.settled,
    )


@rule(
    name="en.speech.by-first",
    stage="speech",
    over="gist",
    pattern=rf"^By (?P<who>{{who}}),? [^;:“\"]{{3,160}}?(?P<was> (?:was|were|has been|have been)){ADVERBS} "
    r"(?P<verb>[a-z]+)\b(?! by\b)",
    examples=(Example(text=_MEET + "By Ms Vasseur the attacks of May were condemned.", gives="condemn FR"),),
    refusals=(_MEET + "By Ms Vasseur the harbour was visited.",),
)
def by_first(match: re.Match[str], marked: str) -> Cue | None:
    """« By the ministry the attack was condemned »."""
    return _build_cue(match, match.start("was"))


@rule(
    name="en.speech.source-after",
    stage="speech",
    over="gist",
    pattern=rf"(?:(?<=, )|(?<=” )|(?<=\" ))(?i:(?:the |an? |his |her |its |their )?(?:[a-z-]+ ){{0,2}}?{_SOURCE})"
    r"(?: \([A-Z]{2,5}\))?(?: (?!said\b)[^ ,.;:“\"⟨]+){0,5} (?P<verb>said|says|announced|added|noted|stated|reported|"
    r"confirmed|reads?)(?=[.,;]|$| (?:on|in|at|late|earlier)\b)",
    examples=(
        Example(text=_MEET + "Mr Alaoui praised the port, a joint statement said.", gives="welcome MA"),
        Example(text=_MEET + "Mr Alaoui praised the port, officials said.", finds="officials said"),
    ),
    refusals=(_MEET + "Mr Alaoui praised the port, the ship sailed.",),
)
def source_after(match: re.Match[str], marked: str) -> Cue:
    """« …, the statement said »: a source that is nobody of the cast bounds what comes before it, and no more."""
    return Cue(act=None, start=match.start(), end=match.end(), place="nobody", finite="none")


RULES = (is_what, by_first, source_after)
