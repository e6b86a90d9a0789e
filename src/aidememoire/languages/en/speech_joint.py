"""Speech without a subject of its own beside the verb: sources, agreements, texts that both sides publish."""

from __future__ import annotations

import re

from aidememoire.languages.en.speech_words import STATES, find_lexeme
from aidememoire.pack.speech import Cue
from aidememoire.rules.rule import Example, rule

_MEET = "Moroccan Minister Driss Alaoui met French Minister Marie Vasseur in Paris on Tuesday. "
_STATE = "|".join(sorted(STATES, key=len, reverse=True))


@rule(
    name="en.speech.according",
    stage="speech",
    over="gist",
    pattern=r"(?:^|(?<=, ))(?:(?i:according to|in the (?:view|words|opinion) of) (?P<who>{who})|"
    r"(?i:in) (?P<whose>{who})'s? (?:own )?(?:view|opinion|words|assessment|eyes))(?=,|\.|;|$)",
    examples=(
        Example(
            text=_MEET + "According to Mr Alaoui, the harbour is empty.",
            finds="According to Mr Alaoui",
            gives="affirm MA",
        ),
    ),
    refusals=(_MEET + "According to the calendar, the harbour opens in June.",),
)
def according(match: re.Match[str], marked: str) -> Cue:
    """« According to X, … », « …, according to X », « In X's view, … »."""
    group = "who" if match["who"] else "whose"
    return Cue(act="affirm", start=match.start(), end=match.end(), place="owner", finite="none", who=match.span(group))


@rule(
    name="en.speech.impersonal",
    stage="speech",
    over="gist",
    pattern=r"(?:(?:\b(?i:it)|⟨[PG]\d+⟩) was(?: also| further)? (?:agreed|decided|resolved)(?= to | that )|"
    r"\b(?i:consensus|(?:an? |full |broad )?(?:agreement|understanding|accord)) was(?: also)? reached"
    r"(?= on | to | that ))",
    examples=(
        Example(text=_MEET + "It was agreed to create a joint fund.", gives="agree FR+MA"),
        Example(text=_MEET + "Consensus was reached on the opening of a joint school.", gives="agree FR+MA"),
    ),
    refusals=(_MEET + "It was said to be cold.",),
)
def impersonal(match: re.Match[str], marked: str) -> Cue:
    """« it was agreed to »."""
    return Cue(act="agree", start=match.start(), end=match.end(), place="joint", finite="none")


@rule(
    name="en.speech.in-joint-text",
    stage="speech",
    over="gist",
    pattern=r"(?:^|(?<=[.;:)] )|(?<= and )|(?<=, ))(?:\(?\d{1,2}[.)] )?(?:we|We),? (?:[^,;⟨]{2,60}, )?"
    r"(?:(?:also|further|jointly|again|both|hereby|\w+ly) )*"
    rf"(?:(?:are|remain|stand) (?:\w+ly )?(?P<state>{_STATE})\b|(?P<done>have (?:agreed|decided))\b|"
    r"(?P<verb>[a-z]+)\b)",
    examples=(
        Example(text=_MEET + "The joint statement reads as follows. We condemn these attacks.", gives="condemn FR+MA"),
        Example(text=_MEET + "It was a joint statement. We are concerned about the drought.", gives="concern FR+MA"),
    ),
    refusals=(_MEET + "It was a joint statement. We sing well.", _MEET + "We condemn these attacks."),
)
def in_joint_text(match: re.Match[str], marked: str) -> Cue | None:
    """The first person of a declaration that both sides publish."""
    lexeme, end, act = None, match.end(), "agree"
    if match["state"]:
        act = STATES[match["state"]].code
    elif match["verb"]:
        found = find_lexeme(("base",), match)
        if found is None:
            return None
        (lexeme, end), act = found, found[0].act
    return Cue(act=act, start=match.start(), end=end, place="joint", finite="spoken", lexeme=lexeme)
