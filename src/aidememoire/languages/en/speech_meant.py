"""What English speakers mean in words that name no act: what has to stop, what they need, what worries or honours."""

from __future__ import annotations

import re

from aidememoire.pack.speech import Turn
from aidememoire.rules.rule import Example, rule

_MEET = "Moroccan Minister Driss Alaoui met French Minister Marie Vasseur in Paris on Tuesday. "
_OPEN = r"(?:that |: ?|, |[«\"“] ?)*"
_IS = r"(?:is|are|was|were|remains?|remained) (?:very |deeply |\w+ly |a matter of |of )?"


@rule(
    name="en.speech.turn-must-cease",
    stage="speech",
    over="gist",
    pattern=rf"{_OPEN}[^;:”\"]{{3,110}}? (?:must|has to|have to|had to|needs? to) (?:\w+ly )?(?:stop|cease|end|"
    r"be (?:\w+ly )?(?:released|lifted|halted|stopped|withdrawn|brought to an end)|lay down|refrain from|"
    r"put an end to)\b",
    examples=(Example(text=_MEET + "Mr Alaoui said that the raids must stop at once.", gives="request MA"),),
    refusals=(_MEET + "Mr Alaoui said that the trains stop at noon.",),
)
def must_cease(match: re.Match[str]) -> Turn:
    """What must end is asked of whoever does it."""
    return Turn(act="request")


@rule(
    name="en.speech.turn-need",
    stage="speech",
    over="gist",
    pattern=rf"{_OPEN}(?:(?i:we)|(?:his|her|our) (?:country|government)|⟨[SOD]\d+⟩) (?:also |\w+ly )?"
    r"(?:(?:need|needs|needed) (?:the |more |your |further )?|count(?:s|ed)? on (?:the |your )?)"
    r"(?:⟨[PSOD]\d+⟩(?:'s)? |[\w-]+'s? )?(?:\w+ )?(?:support|help|assistance|aid|backing|expertise|cooperation|"
    r"investments?|investors)\b",
    examples=(
        Example(text=_MEET + "“We need the support of France,” Mr Alaoui said.", gives="request MA"),
        Example(text=_MEET + "Mr Alaoui said that Morocco counts on France's help.", gives="request MA"),
    ),
    refusals=(_MEET + "“We need more time,” Mr Alaoui said.",),
)
def need(match: re.Match[str]) -> Turn:
    """What one's own side needs of another it asks for."""
    return Turn(act="request", own=True, alone=True)


@rule(
    name="en.speech.turn-felt",
    stage="speech",
    over="gist",
    pattern=rf"{_OPEN}(?:[^;:”\"]{{3,110}}? {_IS}(?P<grave>worrying|alarming|troubling|"
    r"(?:great |grave |serious )?concern)(?=[.,;”\"]|$)|(?i:it) (?:is|was) (?:indeed )?(?:an? |my |our )"
    r"(?:great |real |true |distinct )?(?P<glad>honou?r|pleasure|privilege|joy)\b)",
    examples=(
        Example(text=_MEET + "“The drought is very worrying,” Mr Alaoui said.", gives="concern MA"),
        Example(text=_MEET + "“It is an honour to be in Paris,” Mr Alaoui said.", gives="welcome MA"),
    ),
    refusals=(_MEET + "“The drought is very long,” Mr Alaoui said.",),
)
def felt(match: re.Match[str]) -> Turn:
    """What worries or honours the speaker."""
    return Turn(act="concern" if match["grave"] else "welcome")


@rule(
    name="en.speech.turn-solidarity",
    stage="speech",
    over="gist",
    pattern=rf"{_OPEN}(?:with [^;:”\"]{{3,90}}?, )?(?:(?i:we)|(?:his|her|our) (?:country|government)|⟨[SOD]\d+⟩) "
    r"(?:also |\w+ly )?(?:(?:stands?|stood) (?:\w+ly )?(?:in (?:full )?solidarity|alongside|square behind)|"
    r"(?:will|would) vote for)\b",
    examples=(
        Example(text=_MEET + "Morocco stands in solidarity with France, Mr Alaoui said.", gives="support MA"),
        Example(text=_MEET + "Mr Alaoui said that Morocco would vote for the candidate.", gives="support MA"),
    ),
    refusals=(_MEET + "Mr Alaoui said that Morocco stands in the south.",),
)
def solidarity(match: re.Match[str]) -> Turn:
    """« stands in solidarity with »."""
    return Turn(act="support", own=True)


@rule(
    name="en.speech.turn-we-agreed",
    stage="speech",
    over="gist",
    pattern=rf"{_OPEN}(?i:we) (?:both |also |have |had |\w+ly ){{0,2}}(?:agreed|decided|resolved) (?:to|on|that)\b",
    examples=(Example(text=_MEET + "“We have decided to build a quay,” Mr Alaoui said.", gives="agree FR+MA"),),
    refusals=(_MEET + "“We have managed to build a quay,” Mr Alaoui said.",),
)
def we_agreed(match: re.Match[str]) -> Turn:
    """« We have decided to … »: one tells what both have agreed."""
    return Turn(act="agree", joint=True)


RULES = (we_agreed, need, must_cease, felt, solidarity)
