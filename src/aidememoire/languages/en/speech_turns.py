"""How the content of English speech changes its act: « affirmed that his country would provide … » is a promise."""

from __future__ import annotations

import re

from aidememoire.languages.en.speech_meant import RULES as MEANT
from aidememoire.languages.en.speech_words import STATES, find_lexeme
from aidememoire.pack.speech import Turn
from aidememoire.rules.rule import Example, rule

_MEET = "Moroccan Minister Driss Alaoui met French Minister Marie Vasseur in Paris on Tuesday. "
THAT = (
    r"(?:that |: ?|, |[«\"“] ?)*(?:(?:As|as|With|with|Given|given|Despite|despite|In|in|On|on|After|after|Following|"
    r"Although|although|While|Since|Under|under|During|during) [^;.\"“]{2,140}?, )?"
)
"""What may stand before the subject of what is said."""
_SUBJECT = r"(?:⟨[PSODG]\d+⟩|[^,;⟨]{0,70}?)"
_NO_NOUN = r"(?<!this )(?<!the )(?<!its )(?<!their )(?<!his )(?<!her )(?<!that )(?<!for )(?<!of )(?<!and )(?<!such )"
"""« support » the verb, and not « this support »."""
_SUPPORTER = r"(?:⟨[PSODG]\d+⟩|(?!that )[^,;⟨]{1,70}?)"
SIDE = (
    r"(?:⟨[PSODG]\d+⟩(?:,? (?:and|together with|along with|like) [^,;]{2,60}?)?|"
    r"(?i:he|she|it|they|we|i|(?:the |his |her |its |their |our |both )(?:[\w'-]+ ){0,3}?(?:country|countries|"
    r"government|governments|side|sides|delegation|ministry|nation|administration|people|party|leadership|state|"
    r"kingdom|union|parliament|army|embassy|company|companies|house|agency)(?: of [A-Za-z ]{3,40}?)?))"
)
"""Who can promise: a side or its people, not « the project »."""


@rule(
    name="en.speech.turn-study",
    stage="speech",
    over="gist",
    pattern=rf"{THAT}{_SUBJECT} ?(?:(?:will|would) (?:\w+ly )?(?:consider|study|examine|look (?:into|at)|review|"
    r"assess|weigh|give (?:\w+ )?consideration)|"
    r"(?:is|are|was|were) (?:\w+ly |still |now )?(?:considering|studying|examining|looking into|reviewing|assessing|"
    r"mulling|thinking about|"
    r"weighing))\b|to (?:\w+ly )?(?:consider|study|examine|look into|review)\b",
    examples=(
        Example(text=_MEET + "Ms Vasseur said that France would study this file.", gives="study FR"),
        Example(text=_MEET + "Ms Vasseur promised to examine this file.", gives="study FR"),
    ),
    refusals=(
        _MEET + "Ms Vasseur said that France would sell this file.",
        _MEET + "Ms Vasseur said that France was buying this file.",
    ),
)
def study(match: re.Match[str]) -> Turn:
    """What will be studied is promised no further."""
    return Turn(act="study")


@rule(
    name="en.speech.turn-support",
    stage="speech",
    over="gist",
    pattern=rf"{THAT}{_SUPPORTER} (?:\w+ly |always )?{_NO_NOUN}(?:supports?|supported|backs|backed|stands? (?:with|by)|"
    rf"stood (?:with|by)|"
    r"(?:will|would) (?:always |\w+ly )?(?:support|back|stand (?:with|by)))\b",
    examples=(Example(text=_MEET + "Mr Alaoui said that Morocco supported this candidacy.", gives="support MA"),),
    refusals=(_MEET + "Mr Alaoui said that Morocco sold its ships.",),
)
def support(match: re.Match[str]) -> Turn:
    """« said that his country supported … »."""
    return Turn(act="support", own=True)


@rule(
    name="en.speech.turn-support-verb",
    stage="speech",
    over="gist",
    pattern=r"to (?:continue to |\w+ly )?(?:support|back|stand (?:with|by))\b"
    r"(?! (?:[\w-]+ ){0,3}?(?:projects?|programmes?|programs?|construction|training|students|schools?|hospitals?|"
    r"rehabilitation|reconstruction|industr(?:y|ies)|farmers)\b)",
    examples=(Example(text=_MEET + "Ms Vasseur promised to support this candidacy.", gives="support FR"),),
    refusals=(_MEET + "Ms Vasseur promised to buy this wheat.", _MEET + "Ms Vasseur promised to support projects."),
)
def support_verb(match: re.Match[str]) -> Turn:
    """« promised to support »."""
    return Turn(act="support")


@rule(
    name="en.speech.turn-first-person",
    stage="speech",
    over="gist",
    pattern=r"(?:: |« ?|\" ?|“ ?)*(?:(?i:we|i) (?:(?:\w+ly|also|both|would like to|want to|wish to|must|"
    r"will(?: be)?|shall(?: be)?|would|am|are|am here to|are here to|have to|had|have) ){0,3}|"
    r"⟨[PG]\d+⟩ (?:\w+ly |also |both |have |has |had ){0,2})(?P<verb>[a-z]+)\b",
    examples=(Example(text=_MEET + "“We thank France,” Mr Alaoui said.", gives="thank MA"),),
    refusals=(_MEET + "“We sing with France,” Mr Alaoui said.",),
)
def first_person(match: re.Match[str]) -> Turn | None:
    """The first person of a quotation carries the act itself."""
    found = find_lexeme(("base", "participle"), match) or find_lexeme(("past",), match)
    if found is None or found[0].light or found[0].joint or found[0].act in ("affirm", "study"):
        return None
    return Turn(act=found[0].act)


@rule(
    name="en.speech.turn-post",
    stage="speech",
    over="gist",
    pattern=r"[\"“]? ?(?P<verb>(?:[A-Z][a-z]+ed|Thank(?! you)|Congratulate|Commend|Welcome|Condemn|Urge))\b(?! by\b|,)",
    examples=(Example(text=_MEET + "“Invited her to visit Fez,” Mr Alaoui posted on X.", gives="invite MA"),),
    refusals=(_MEET + "“Visited the port with her,” Mr Alaoui posted on X.",),
)
def post(match: re.Match[str]) -> Turn | None:
    """A post leaves out its subject: « Invited her to visit Fez »."""
    found = find_lexeme(("past", "base"), match)
    if found is None or found[0].light or found[0].act in ("affirm", "study"):
        return None
    return Turn(act=found[0].act)


@rule(
    name="en.speech.turn-commit",
    stage="speech",
    over="gist",
    pattern=rf"{THAT}(?:{SIDE} ?|(?=would |will ))(?:(?:will|would|shall)(?: \w+ly| always| also| never)? "
    rf"(?!be able|have to|need)[a-z]+|(?:is|are|was|were|"
    r"remains?|remained|stands?|stood) (?:\w+ly |always |fully )?(?:ready|committed|determined|willing|prepared))\b",
    examples=(
        Example(text=_MEET + "Mr Alaoui said that Morocco would train pilots.", gives="commit MA"),
        Example(text=_MEET + "Ms Vasseur said that France was ready to invest.", gives="commit FR"),
    ),
    refusals=(_MEET + "Mr Alaoui said that Tunisia would train pilots.",),
)
def commit(match: re.Match[str]) -> Turn:
    """What a speaker says that its own side will do."""
    return Turn(act="commit", own=True)


@rule(
    name="en.speech.turn-commit-passive",
    stage="speech",
    over="gist",
    pattern=rf"{THAT}[^,;]{{3,90}}? (?:will|would) (?:not |soon |also |\w+ly )?(?:be \w+(?:ed|en|t|ght|ne)\b|"
    r"(?:continue|remain|go ahead)\b)",
    examples=(
        Example(text=_MEET + "Ms Vasseur promised that the law would be applied.", gives="commit FR"),
        Example(text=_MEET + "Ms Vasseur assured that the works would be finished in May.", gives="commit FR"),
    ),
    refusals=(_MEET + "Ms Vasseur noted that the law would be applied.",),
)
def commit_passive(match: re.Match[str]) -> Turn:
    """« assured that the law would be applied »."""
    return Turn(act="commit", needs=frozenset({"assure", "promise", "guarantee", "reassure", "give an assurance"}))


@rule(
    name="en.speech.turn-wish",
    stage="speech",
    over="gist",
    pattern=rf"{THAT}{_SUBJECT} ?(?:hope[sd]?|wishe[sd]|want(?:s|ed)|look(?:s|ed) forward|desire[sd])\b",
    examples=(Example(text=_MEET + "Mr Alaoui said that Morocco wished to open a line.", gives="propose MA"),),
    refusals=(_MEET + "Mr Alaoui said that Morocco gained a line.",),
)
def wish(match: re.Match[str]) -> Turn:
    """« said that his country wished … »."""
    return Turn(act="propose", own=True)


@rule(
    name="en.speech.turn-announced",
    stage="speech",
    over="gist",
    pattern=r"(?:the |an? )(?:upgrade|upgrading|elevation|establishment|creation|launch|opening|signing)\b",
    examples=(Example(text=_MEET + "The two ministers announced the creation of a joint fund.", gives="agree FR+MA"),),
    refusals=(_MEET + "The two ministers announced the rain.",),
)
def announced(match: re.Match[str]) -> Turn:
    """What two sides announce together they have agreed."""
    return Turn(act="agree", both=True, needs=frozenset({"announce"}))


@rule(
    name="en.speech.turn-invited-to",
    stage="speech",
    over="gist",
    pattern=r"(?:⟨[PSODG]\d+⟩|(?:the |its |his |her )?[^,;⟨]{3,50}?|her|him) to "
    r"(?:later |also |soon |again )?(?!later |also |soon |again )"
    r"(?!visit|invest|come|attend|participate|take part|join|pay|return|make)"
    r"(?!the |an? |his |her |its |their |this |our )[a-z]+\b",
    examples=(Example(text=_MEET + "Mr Alaoui invited French companies to lower their prices.", gives="request MA"),),
    refusals=(_MEET + "Mr Alaoui invited Ms Vasseur to visit the harbour.",),
)
def invited_to(match: re.Match[str]) -> Turn:
    """« invited companies to lower their prices » asks for something; only an invitation to come is one."""
    return Turn(act="request", needs=frozenset({"invite"}))


@rule(
    name="en.speech.turn-asked-to-come",
    stage="speech",
    over="gist",
    pattern=r"(?:⟨[PDG]\d+⟩|him|her|them|(?:his|her|their|the) \w+) to (?:come|visit|pay a visit|attend|be a guest)\b",
    examples=(Example(text=_MEET + "Mr Alaoui asked Ms Vasseur to come to Fez in spring.", gives="invite MA"),),
    refusals=(_MEET + "Mr Alaoui asked Ms Vasseur to lower prices.",),
)
def asked_to_come(match: re.Match[str]) -> Turn:
    """« asked his guest to come »: whoever is asked to come is invited."""
    return Turn(act="invite", needs=frozenset({"ask"}))


@rule(
    name="en.speech.turn-funds",
    stage="speech",
    over="gist",
    pattern=r"(?:(?:a|an|the|new|additional|further|extra|another|some|about|up to|more than|nearly|over) )*"
    r"(?:[£$€¥]? ?\d|aid|grant|loan|credit line|support package|funding|scholarships)",
    examples=(Example(text=_MEET + "Ms Vasseur announced 30 million euros for the harbour.", gives="commit FR"),),
    refusals=(_MEET + "Ms Vasseur announced the rain.",),
)
def funds(match: re.Match[str]) -> Turn:
    """Money that one side announces is promised."""
    return Turn(act="commit", needs=frozenset({"announce"}))


_OWN_STATES = "|".join(
    sorted((f for f, row in STATES.items() if row.code in ("concern", "thank", "condemn", "welcome")), key=len)[::-1]
)


@rule(
    name="en.speech.turn-own-state",
    stage="speech",
    over="gist",
    pattern=rf"{THAT}{SIDE} (?:is|are|was|were|remains?|remained) [\"“]?"
    rf"(?:(?:very|also|both|\w+ly) )?[\"“]?(?P<state>{_OWN_STATES})\b"
    r"(?=[\"”]? (?:to|about|that|for|at|by|with|over|of|in)\b)",
    examples=(
        Example(text=_MEET + "Mr Alaoui said that Morocco was deeply concerned about the drought.", gives="concern MA"),
        Example(text=_MEET + "Ms Vasseur said her country was grateful for this help.", gives="thank FR"),
    ),
    refusals=(_MEET + "Mr Alaoui said that Tunisia was deeply concerned about the drought.",),
)
def own_state(match: re.Match[str]) -> Turn:
    """« said that his country was concerned about … »: the adjective said of one's own side."""
    return Turn(act=STATES[match.group("state")].code, own=True)


RULES = (
    *MEANT,
    announced,
    funds,
    invited_to,
    asked_to_come,
    own_state,
    study,
    support,
    support_verb,
    first_person,
    post,
    wish,
    commit,
    commit_passive,
)
