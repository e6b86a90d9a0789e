"""Speech without a subject of its own beside the verb: sources, agreements, texts that both sides publish."""

from __future__ import annotations

import re

from aidememoire.languages.en.speech_words import COMPLEMENTS, ROWS, STATES, find_lexeme
from aidememoire.pack.speech import Cue, Lexeme
from aidememoire.rules.rule import Example, rule

_MEET = "Moroccan Minister Driss Alaoui met French Minister Marie Vasseur in Paris on Tuesday. "
_FEELINGS = "hope|confidence|satisfaction|concern|concerns|regret|readiness|willingness|support|gratitude|interest"
_ROWS = {row.form: row for row in ROWS if row.sense == "complement"}
_NOUNS = "|".join(sorted(_ROWS, key=len, reverse=True))
_STATE = "|".join(sorted(STATES, key=len, reverse=True))


@rule(
    name="en.speech.according",
    stage="speech",
    over="gist",
    pattern=r"(?:^|(?<=, ))(?:(?i:according to|in the (?:view|words|opinion) of) (?P<who>{who})|"
    r"(?i:in) (?:(?P<whose>{who})'s?|(?:his|her)) (?:own )?(?:view|opinion|words|assessment|eyes))(?=,|\.|;|$)",
    examples=(
        Example(
            text=_MEET + "According to Mr Alaoui, the harbour is empty.",
            finds="According to Mr Alaoui",
            gives="affirm MA",
        ),
        Example(text=_MEET + "Mr Alaoui praised the port. In his view, the harbour is empty.", finds="In his view"),
    ),
    refusals=(_MEET + "According to the calendar, the harbour opens in June.",),
)
def according(match: re.Match[str], marked: str) -> Cue:
    """« According to X, … », « …, according to X », « In X's view, … »."""
    group = "who" if match["who"] else "whose" if match["whose"] else None
    who = match.span(group) if group else None
    return Cue(act="affirm", start=match.start(), end=match.end(), place="owner", finite="none", who=who)


@rule(
    name="en.speech.impersonal",
    stage="speech",
    over="gist",
    pattern=r"(?:(?:\b(?i:it)|⟨[PG]\d+⟩) was(?: also| further| \w+ly)? (?:(?:agreed|decided|resolved)(?= to | that )|"
    r"(?P<said>noted|stressed|emphasi[sz]ed|underlined|underscored|highlighted|pointed out|recalled)(?= that ))|"
    rf"\b(?i:(?:\w+ )?(?P<noun>{_FEELINGS}) (?:was|were)(?: also)? (?:expressed|voiced))(?= \w)|"
    r"\b(?i:consensus|(?:an? |full |broad )?(?:agreement|understanding|accord)) was(?: also)? reached"
    r"(?= on | to | that )|"
    r"\b(?P<laid>(?i:(?:particular |special |strong |great )?(?:emphasis|stress|importance|priority)) (?:was|were)"
    r"(?: also)? (?:placed|laid|put|given))(?= on | to ))",
    examples=(
        Example(text=_MEET + "It was agreed to create a joint fund.", gives="agree FR+MA"),
        Example(text=_MEET + "It was also noted that trade had doubled.", gives="affirm FR+MA"),
        Example(text=_MEET + "Concern was expressed over the drought.", gives="concern FR+MA"),
        Example(text=_MEET + "Special emphasis was placed on rural roads.", gives="affirm FR+MA"),
        Example(text=_MEET + "Consensus was reached on the opening of a joint school.", gives="agree FR+MA"),
    ),
    refusals=(_MEET + "It was said to be cold.",),
)
def impersonal(match: re.Match[str], marked: str) -> Cue:
    """« it was agreed to », « it was noted that », « concern was expressed over »."""
    act = (
        COMPLEMENTS[match["noun"].lower()] if match["noun"] else "affirm" if match["said"] or match["laid"] else "agree"
    )
    return Cue(act=act, start=match.start(), end=match.end(), place="joint", finite="none")


@rule(
    name="en.speech.noun-colon",
    stage="speech",
    over="gist",
    pattern=rf"^(?:(?P<own>(?i:his|her|its))|(?P<who>{{who}})(?:'s?)?) (?:[a-z]+ )?(?P<noun>(?:{_NOUNS}))"
    r"(?: (?:to|for|over|about|at) [^:;.“\"]{2,60})?:(?= )",
    examples=(
        Example(
            text=_MEET + "Mr Alaoui praised the port. His request: that France repair the old quay.", gives="request MA"
        ),
    ),
    refusals=(_MEET + "Mr Alaoui praised the port. His song: that of the old quay.",),
)
def noun_colon(match: re.Match[str], marked: str) -> Cue:
    """« Her request: that … »: the noun tells the act of its owner."""
    row = _ROWS[match["noun"]]
    return Cue(
        act=row.code,
        start=match.start(),
        end=match.end(),
        place="owner",
        finite="none",
        who=match.span("who") if match["who"] else None,
        lexeme=Lexeme(form=row.form, act=row.code, row=row.name),
        settled=True,
    )


@rule(
    name="en.speech.told-of-both",
    stage="speech",
    over="gist",
    pattern=r"(?<![Ii]t )(?:was|were)(?: also| further| particularly| \w+ly)? "
    r"(?P<verb>stressed|emphasi[sz]ed|underlined|underscored|highlighted|reaffirmed|hailed|praised|welcomed|appreciated|"
    r"adopted|approved|endorsed)\b"
    r"(?! (?:by|at|on|in|with|to|as)\b)",
    examples=(
        Example(text=_MEET + "The importance of dialogue was stressed.", gives="affirm FR+MA"),
        Example(text=_MEET + "The progress of the works was welcomed.", gives="welcome FR+MA"),
        Example(text=_MEET + "A calendar of the works was adopted.", gives="agree FR+MA"),
    ),
    refusals=(_MEET + "The minister was welcomed by a crowd.", _MEET + "The harbour was built in May."),
)
def told_of_both(match: re.Match[str], marked: str) -> Cue:
    """A passive without an agent: in a talk both sides have said it."""
    praised = match.group("verb") in ("hailed", "praised", "welcomed", "appreciated")
    settled = match.group("verb") in ("adopted", "approved", "endorsed")
    return Cue(
        act="agree" if settled else "welcome" if praised else "affirm",
        start=match.start(),
        end=match.end(),
        place="joint",
        finite="none",
        keep=True,
        settled=True,
    )


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


@rule(
    name="en.speech.would-like",
    stage="speech",
    over="gist",
    pattern=r"\b(?:would (?:also |\w+ly )?(?:like|love|prefer|wish)|(?:is|are) seeking)"
    r"(?= (?:to|for|⟨|[A-Z][a-z]+ to))",
    examples=(
        Example(text=_MEET + "Morocco would like to open a school.", gives="propose MA"),
        Example(text=_MEET + "Morocco would like France to lower its prices.", gives="request MA"),
    ),
    refusals=(_MEET + "Morocco would look like a garden.",),
)
def would_like(match: re.Match[str], marked: str) -> Cue | None:
    """« Morocco would like … »: a wish."""
    voiced = re.match(r"(?P<verb>wished)", "wished")
    found = find_lexeme(("past",), voiced) if voiced else None
    lexeme = found[0] if found else None
    start, end = match.span()
    return Cue(act="propose", start=start, end=end, place="subject", finite="composed", lexeme=lexeme)
