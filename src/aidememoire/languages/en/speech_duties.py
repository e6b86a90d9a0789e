"""How duty, hope and readiness in what is said change its act: « the two countries should … » is a proposal."""

from __future__ import annotations

import re

from aidememoire.languages.en.speech_turns import RULES as PROMISES
from aidememoire.languages.en.speech_turns import SIDE, THAT
from aidememoire.languages.en.speech_words import JOINING, find_lexeme
from aidememoire.pack.speech import Turn
from aidememoire.rules.rule import Example, rule

_MEET = "Moroccan Minister Driss Alaoui met French Minister Marie Vasseur in Paris on Tuesday. "

BOTH = (
    r"(?:⟨G\d+⟩|(?i:the |our )?(?:two|both)(?: [\w-]+){0,2}? (?:countries|sides|states|nations|governments|parties|"
    r"peoples|parliaments|armies|ministries|neighbou?rs|economies|partners)|(?i:they|we)|"
    r"⟨[SDOP]\d+⟩,? and (?:the )?⟨[SDOP]\d+⟩)"
)
"""Those who speak together with those they speak to."""
OUGHT = r"(?:should|must|ought to|could|(?:need|needs|needed|has|have|had) to)"
_PARTIES = (
    r"(?:⟨[PSOD]\d+⟩|(?i:(?:all |both |the |any |its |other )*(?:[\w-]+ ){0,2}?(?:parties|community|ambassadors|envoys|"
    r"diplomats|troops|forces|companies|firms|investors|militants|rebels|militias?|authorities|states|members|powers|"
    r"donors|partners|side)))"
)


@rule(
    name="en.speech.turn-both-should",
    stage="speech",
    over="gist",
    pattern=rf"{THAT}{BOTH} (?:\w+ly |both |also |all )?{OUGHT} (?!be noted|be said|add\b|admit|say\b|thank)",
    examples=(
        Example(text=_MEET + "Mr Alaoui said the two countries should share their data.", gives="propose MA"),
        Example(text=_MEET + "Ms Vasseur said Morocco and France must build a bridge.", gives="propose FR"),
    ),
    refusals=(_MEET + "Mr Alaoui said the two countries had shared their data.",),
)
def both_should(match: re.Match[str]) -> Turn:
    """What both sides ought to do is put forward to the other one."""
    return Turn(act="propose")


_BOND = (
    r"(?:cooperation|partnership|relations?|relationship|ties|friendship|alliance|dialogue|multilateralism|peace|"
    r"two-state solution|principles?|charter|agreements?|treaty|stability|security|democracy|rule of law)"
)
"""What a side is attached to, rather than what it does."""


@rule(
    name="en.speech.turn-thanks",
    stage="speech",
    over="gist",
    pattern=r"(?:: ?|[«\"“] ?)*(?i:thank you|thanks|many thanks)\b (?:[\w⟨⟩]+,? ){0,4}?for\b",
    examples=(Example(text=_MEET + "“Thank you for your welcome,” Ms Vasseur said.", gives="thank FR"),),
    refusals=(_MEET + "“You for your welcome,” Ms Vasseur said.",),
)
def thanks(match: re.Match[str]) -> Turn:
    """« Thank you for … » in the first person."""
    return Turn(act="thank")


@rule(
    name="en.speech.turn-attached",
    stage="speech",
    over="gist",
    pattern=r"[^,;.]{0,60}?\b(?:commitment|dedication|determination) to (?:the |an? |its |their |our )?"
    rf"(?:(?![\w-]+ing )[\w.'-]+ ){{0,4}}?{_BOND}\b",
    examples=(
        Example(
            text=_MEET + "Mr Alaoui reaffirmed his country's commitment to cooperation with France.", gives="affirm MA"
        ),
    ),
    refusals=(_MEET + "Mr Alaoui reaffirmed his country's commitment to train pilots.",),
)
def attached(match: re.Match[str]) -> Turn:
    """A commitment to the relations or to a principle promises nothing to be done."""
    return Turn(act="affirm", alone=True, acts=frozenset({"commit"}))


@rule(
    name="en.speech.turn-asked-of-both",
    stage="speech",
    over="gist",
    pattern=rf"(?:(?:on |upon |for )?(?:{BOTH}|(?:the )?(?:two|both) (?:countries|sides|parties|nations))|"
    r"(?:for )?(?:the )?(?:[\w-]+ ){0,4}?(?:relations?|relationship|ties|partnership|cooperation)"
    r"(?: (?:between|of|with) [^,;]{2,40}?)?) to |"
    r"(?:for )?(?:an? )?(?:closer|stronger|greater|deeper|enhanced|increased|expanded|broader|more|further|joint|"
    r"intensified) (?:[\w-]+ ){0,2}?(?:cooperation|coordination|collaboration|ties|relations|partnerships?|exchanges|"
    r"dialogue|efforts|trade|contacts)\b",
    examples=(
        Example(text=_MEET + "Mr Alaoui called on both sides to build a bridge.", gives="propose MA"),
        Example(text=_MEET + "Mr Alaoui called for closer cooperation in fishing.", gives="propose MA"),
        Example(text=_MEET + "Mr Alaoui called for the strategic partnership to be taken further.", gives="propose MA"),
    ),
    refusals=(_MEET + "Mr Alaoui called on France to build a bridge.",),
)
def asked_of_both(match: re.Match[str]) -> Turn:
    """What one side asks of itself and the other it proposes."""
    return Turn(act="propose", alone=True, needs=frozenset({"call on", "call upon", "call for", "urge"}))


@rule(
    name="en.speech.turn-other-should",
    stage="speech",
    over="gist",
    pattern=rf"{THAT}{_PARTIES} (?:\w+ly )?(?!could){OUGHT} (?!be noted|be said)",
    examples=(Example(text=_MEET + "Mr Alaoui said that France should lower its prices.", gives="request MA"),),
    refusals=(_MEET + "Mr Alaoui said that Morocco should lower its prices.",),
)
def other_should(match: re.Match[str]) -> Turn:
    """What another ought to do is asked of it."""
    return Turn(act="request", other="⟨" in match.group())


@rule(
    name="en.speech.turn-hoped-of-other",
    stage="speech",
    over="gist",
    pattern=r"(?:that |: ?|, |[«\"“] ?)*(?:(?:⟨[PSOD]\d+⟩|(?i:we|i)) (?:also |\w+ly )?hope[sd]? (?:that )?)?"
    r"(?:⟨[PSOD]\d+⟩|the (?:⟨[PSOD]\d+⟩ )?side) (?:side )?(?:will|would|could|can|may|might) "
    r"(?:also |soon |\w+ly )?(?!be\b|enjoy|achieve|gain|obtain|succeed|become|remain|have\b|see\b|flourish|prosper|"
    r"attain|reach|win\b|overcome|recover|host|attend|visit)[a-z]+\b",
    examples=(
        Example(text=_MEET + "Mr Alaoui hoped that France would lower its prices.", gives="request MA"),
        Example(text=_MEET + "“We hope France will open its ports,” Mr Alaoui said.", gives="request MA"),
    ),
    refusals=(
        _MEET + "Mr Alaoui hoped that France would prosper.",
        _MEET + "Mr Alaoui hoped that Morocco would lower its prices.",
    ),
)
def hoped_of_other(match: re.Match[str]) -> Turn:
    """A hope for what the other side may do asks for it."""
    return Turn(act="request", other=True, acts=_HOPED if "hope" in match.group().lower() else frozenset({"propose"}))


_HOPED = frozenset({"propose", "affirm"})


@rule(
    name="en.speech.turn-wanted-of-other",
    stage="speech",
    over="gist",
    pattern=rf"(?:{THAT}{SIDE} (?:also |\w+ly )?(?:wants?|wanted|wishe[sd]|expects?|expected|would like|needs?) )?"
    r"⟨[PSODL]\d+⟩ to (?!be\b|enjoy|prosper|succeed|become|remain|have\b|see\b)[a-z]+\b",
    examples=(
        Example(text=_MEET + "Mr Alaoui wanted France to lower its prices.", gives="request MA"),
        Example(text=_MEET + "Mr Alaoui said Morocco wanted France to lower its prices.", gives="request MA"),
    ),
    refusals=(_MEET + "Mr Alaoui wanted France to prosper.",),
)
def wanted_of_other(match: re.Match[str]) -> Turn:
    """« wants Lima to share its experience » asks for it."""
    stated = not match.group().startswith("⟨") or match.group().count("⟨") > 1
    return Turn(act="request", acts=frozenset({"affirm", "propose"}) if stated else frozenset({"propose"}))


@rule(
    name="en.speech.turn-joint-readiness",
    stage="speech",
    over="gist",
    pattern=rf"{THAT}{SIDE}(?:, [^,;]{{2,120}},)? ?(?:is|are|was|were|remains?|remained|stands?|stood) "
    rf"(?:\w+ly |always |fully |also )?(?:ready|willing|prepared)(?:, [^,;]{{2,90}},)? to "
    rf"(?:further |\w+ly )?{JOINING}",
    examples=(Example(text=_MEET + "Mr Alaoui said that Morocco was ready to work with France.", gives="propose MA"),),
    refusals=(
        _MEET + "Mr Alaoui said that Morocco was ready to train pilots.",
        _MEET + "Mr Alaoui vowed to deepen it.",
    ),
)
def joint_readiness(match: re.Match[str]) -> Turn:
    """To be ready for what takes two is to propose it."""
    return Turn(act="propose", own=True)


@rule(
    name="en.speech.turn-joint-will",
    stage="speech",
    over="gist",
    pattern=rf"[^,;.]{{0,60}}?(?:readiness|willingness|preparedness|desire|wish) to "
    rf"(?:further |\w+ly )?{JOINING}",
    examples=(
        Example(text=_MEET + "Mr Alaoui expressed his readiness to work with France on water.", gives="propose MA"),
    ),
    refusals=(_MEET + "Mr Alaoui expressed his readiness to train pilots.",),
)
def joint_will(match: re.Match[str]) -> Turn:
    """A will to do what takes two is a proposal."""
    return Turn(act="propose", acts=frozenset({"commit", "affirm"}))


@rule(
    name="en.speech.turn-with-satisfaction",
    stage="speech",
    over="gist",
    pattern=r"(?:with |of |the )*(?P<how>satisfaction|appreciation|pleasure|approval|concern|regret|alarm|gratitude)\b",
    examples=(Example(text=_MEET + "Mr Alaoui took note with satisfaction of this vote.", gives="welcome MA"),),
    refusals=(_MEET + "Mr Alaoui took note of this vote.",),
)
def with_satisfaction(match: re.Match[str]) -> Turn:
    """« took note with satisfaction of »: how it is noted says more than the verb."""
    how = match["how"]
    act = "concern" if how in ("concern", "regret", "alarm") else "thank" if how == "gratitude" else "welcome"
    return Turn(act=act, acts=frozenset({"affirm", "study"}))


@rule(
    name="en.speech.turn-own-verb",
    stage="speech",
    over="gist",
    pattern=rf"{THAT}{SIDE} (?:(?:also|always|\w+ly|had|has|have) ){{0,2}}(?P<verb>[a-z]+)\b",
    examples=(
        Example(text=_MEET + "Mr Alaoui said his country condemned the theft.", gives="condemn MA"),
        Example(text=_MEET + "Mr Alaoui said Morocco appreciated the help.", gives="welcome MA"),
    ),
    refusals=(_MEET + "Mr Alaoui said that Tunisia condemned the theft.", _MEET + "Mr Alaoui said his country won."),
)
def own_verb(match: re.Match[str]) -> Turn | None:
    """« said his country condemned … »: the verb of what one's own side does by words."""
    found = find_lexeme(("past", "present", "base"), match)
    known = found is not None and not found[0].light and not found[0].joint and found[0].act in _OWN
    return Turn(act=found[0].act, own=True) if found is not None and known else None


_OWN = frozenset({"condemn", "welcome", "thank", "concern", "request", "support"})


@rule(
    name="en.speech.turn-unacceptable",
    stage="speech",
    over="gist",
    pattern=r"[^;.]{3,180}? (?:is|are|was|were|remains?|constitutes?d?|amounts? to) (?:\w+ly |an? |in )?(?:\w+ )?"
    r"(?:unacceptable|intolerable|"
    r"unjustifi(?:ed|able)|inadmissible|illegal|unlawful|null and void|outrageous|"
    r"(?:violation|breach|affront) (?:of|to)|crimes? against|act of aggression)\b",
    examples=(Example(text=_MEET + "“This raid is totally unacceptable,” Mr Alaoui said.", gives="condemn MA"),),
    refusals=(_MEET + "“This raid is over,” Mr Alaoui said.",),
)
def unacceptable(match: re.Match[str]) -> Turn:
    """What is called unacceptable is rejected."""
    return Turn(act="condemn")


@rule(
    name="en.speech.turn-let-us",
    stage="speech",
    over="gist",
    pattern=r"(?:: ?|[«\"“] ?)*(?i:let us|let's|let me (?:suggest|propose)|(?:i|we) (?:suggest|propose))\b",
    examples=(Example(text=_MEET + "“Let us train pilots together,” Mr Alaoui said.", gives="propose MA"),),
    refusals=(_MEET + "“Let them train,” Mr Alaoui said.",),
)
def let_us(match: re.Match[str]) -> Turn:
    """« let us … » puts something forward."""
    return Turn(act="propose")


@rule(
    name="en.speech.turn-it-is-time",
    stage="speech",
    over="gist",
    pattern=rf"{THAT}(?:(?i:it)|there|⟨P\d+⟩) (?:is|was|would be|may be|might be) (?:\w+ )?(?:time|necessary|useful|"
    r"advisable|desirable|appropriate|worthwhile|opportune|scope|room|a (?:\w+ )?need|"
    r"a (?:\w+ )?case) (?:to|for|that)\b",
    examples=(
        Example(text=_MEET + "Mr Alaoui said it was time to build a bridge.", gives="propose MA"),
        Example(text=_MEET + "Mr Alaoui said there was scope for a joint school.", gives="propose MA"),
    ),
    refusals=(_MEET + "Mr Alaoui said it was late to build a bridge.",),
)
def it_is_time(match: re.Match[str]) -> Turn:
    """« it was time to », « there was scope for »: what could or should be done is put forward."""
    return Turn(act="propose")


RULES = (
    thanks,
    attached,
    asked_of_both,
    both_should,
    other_should,
    hoped_of_other,
    wanted_of_other,
    joint_readiness,
    joint_will,
    with_satisfaction,
    let_us,
    it_is_time,
    *PROMISES,
    own_verb,
    unacceptable,
)
