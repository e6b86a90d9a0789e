"""How English reports bring in speech: the shapes in which a verb of the cue lexicon stands."""

from __future__ import annotations

import re

from aidememoire.languages.en.speech_after import RULES as AFTER
from aidememoire.languages.en.speech_after import passive
from aidememoire.languages.en.speech_clefts import RULES as CLEFTS
from aidememoire.languages.en.speech_joint import (
    according,
    impersonal,
    in_joint_text,
    noun_colon,
    told_of_both,
    would_like,
)
from aidememoire.languages.en.speech_purposes import RULES as PURPOSES
from aidememoire.languages.en.speech_words import ADVERBS, JOINING, PERFECTS, STATES, find_lexeme
from aidememoire.pack.speech import Cue, Lexeme
from aidememoire.rules.rule import Example, rule

_MEET = "Moroccan Minister Driss Alaoui met French Minister Marie Vasseur in Paris on Tuesday. "
_BE = r"(?<!\bbe )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bis )(?<!\bare )(?<!\bbeing )(?<!\bto )"
_STATE = "|".join(sorted(STATES, key=len, reverse=True))
_MANY = re.compile(r"(?:⟨[GDS]\d+⟩|\b[Tt]hey|\b[Ww]e|\bI)(?: also| both| \w+ly)? $")
_ASKED = re.compile(
    r"(?: for)? (?:(?!⟨T| and (?:held|had|hold|discuss|exchang|convey|review|present|brief))[^,;.]){2,80}? to "
    r"(?!discuss|exchange|review|pay|bid|inform|brief|present|congratulate|convey|"
    r"deliver|extend|express|thank|take leave|introduce|say|hand)[a-z]|(?<=for) "
)
"""After « called on »: to call on someone is to visit, to call on someone to do something is to ask."""
_JOINT_DEED = re.compile(rf"(?:, [^,;]{{2,120}},)? to (?:further |\w+ly )?{JOINING}")
"""After « is ready »: what takes two, which is proposed rather than promised."""
_SHARED = re.compile(r" (?:the|his|her|their|its|an?|that|with|views?|information|experiences?)\b")
"""After « shared » the verb; « friendship and shared values » has none."""
_OCCASION = re.compile(
    r"[^.;,]{0,60}? (?:on|upon|for) (?:the |his |her |its |their )?(?:[\w-]+ ){0,3}?(?:re-?elections?|elections?|"
    r"appointment|national day|independence day|birthday|victory|win|new year|inauguration|assumption|taking office|"
    r"anniversary|festival|recovery|coronation|assum\w+|appointments|posting|new (?:post|role|assignment|position))\b",
    re.IGNORECASE,
)
"""What is congratulated out of courtesy says nothing of relations."""
_EMPTY = {
    "congratulate": _OCCASION,
    "recall": re.compile(r" (?:his|her|their) (?:[\w-]+ ){0,3}(?:visits?|meetings?|trips?|stay|talks|tour)\b"),
    "conclude": re.compile(r"(?! (?:that|by)\b|,? [\"“]|:)"),
    **dict.fromkeys(("describe", "regard", "view"), re.compile(r"(?![^.;]{3,140}? as )")),
    "seek": re.compile(r" to\b"),
    "press": re.compile(
        r" (?:service|conference|office|release|secretary|statement|briefing|agency|corps|freedom)s?\b"
    ),
    "wish": re.compile(
        r" (?!to |that )[^.;]{0,90}?\b(?:success|successful|prosperity|good health|happiness|well|tenure|progress)\b"
    ),
    "agree": re.compile(r" (?:up)?on(?:[.,;]|$| ⟨T\d+⟩| last| in\b| during\b| at\b)"),
}
"""Verbs of speech, with what follows when nothing is said: « recalled her visits », « which they agreed on »."""
_TOPICS = frozenset({"speak about", "touch upon"})
"""Verbs that at the head of a sentence only set what it is about: « Speaking about the port, he said … »."""


@rule(
    name="en.speech.past",
    stage="speech",
    over="gist",
    pattern=rf"{_BE}(?P<neg>(?:did|has|have|had) not )?(?<![\w'-])(?:(?:has|have|had){ADVERBS} "
    rf")?(?P<verb>[a-z]+)\b(?! by )",
    examples=(
        Example(
            text=_MEET + "Ms Vasseur proposed that the two countries share their data.",
            finds="proposed",
            gives="propose FR",
        ),
        Example(text=_MEET + "Mr Alaoui thanked France for its welcome.", finds="thanked", gives="thank MA"),
    ),
    refusals=(
        _MEET + "Ms Vasseur called on Mr Alaoui.",
        _MEET + "Ms Vasseur called on Mr Alaoui and held talks to take the ties forward.",
        _MEET + "Mr Alaoui was asked to leave early.",
    ),
)
def past(match: re.Match[str], marked: str) -> Cue | None:
    """A verb of speech in the past or perfect: « proposed », « has reaffirmed »."""
    negated = match.group("neg") is not None
    found = find_lexeme(("past", "base") if negated else ("past",), match) or _find_had(match)
    if match["verb"] in PERFECTS and not _HAVING.match(match.group()):
        return None
    if found is None or (found[0].form.startswith("call ") and not _ASKED.match(match.string, found[1])):
        return None
    if found[0].form in _EMPTY and _EMPTY[found[0].form].match(match.string, found[1]):
        return None
    return Cue(
        act=found[0].act,
        start=match.start(),
        end=found[1],
        place="subject",
        finite="composed",
        lexeme=found[0],
        negated=negated,
    )


_HAVING = re.compile(r"(?:(?:has|have|had|having)\b)")
_HAD = re.compile(r"(?P<verb>had|has)\b")


def _find_had(match: re.Match[str]) -> tuple[Lexeme, int] | None:
    """« had warm words for »: « had » is the verb itself where none follows."""
    own = _HAD.match(match.string, match.start())
    return find_lexeme(("past", "present"), own) if own else None


@rule(
    name="en.speech.present",
    stage="speech",
    over="gist",
    pattern=r"(?<![\w'-])(?P<neg>does not |do not )?(?P<verb>[a-z]+)\b(?! by | of )",
    examples=(Example(text=_MEET + "France hopes that flights will resume.", finds="hopes", gives="propose FR"),),
    refusals=(_MEET + "The hopes of the town were dashed.",),
)
def present(match: re.Match[str], marked: str) -> Cue | None:
    """A verb of speech in the present: « hopes that »."""
    plural = match.group("neg") is not None or _MANY.search(match.string, 0, match.start()) is not None
    found = find_lexeme(("present", "base") if plural else ("present",), match)
    if found is None or (found[0].form in _EMPTY and _EMPTY[found[0].form].match(match.string, found[1])):
        return None
    return Cue(
        act=found[0].act,
        start=match.start(),
        end=found[1],
        place="subject",
        finite="simple",
        lexeme=found[0],
        negated=match.group("neg") is not None,
    )


@rule(
    name="en.speech.pledge",
    stage="speech",
    over="gist",
    pattern=rf"\b(?:will|are(?: set| going)? to){ADVERBS} (?P<verb>[a-z]+)\b",
    examples=(Example(text=_MEET + "France will provide three ferries.", finds="will provide", gives="commit FR"),),
    refusals=(_MEET + "France will sleep well.",),
)
def pledge(match: re.Match[str], marked: str) -> Cue | None:
    """What a side will do, told as a fact: « France will provide … »."""
    found = find_lexeme(("base",), match, pledge=True)
    if found is None:
        return None
    return Cue(
        act=found[0].act,
        start=match.start(),
        end=found[1],
        place="subject",
        finite="simple",
        lexeme=found[0],
        keep=True,
    )


@rule(
    name="en.speech.participle",
    stage="speech",
    over="gist",
    pattern=r"(?:(?<=, )|(?<= and )|^|(?<= )(?=while |whilst |saying |adding )|(?<=with ⟨\w\d⟩)(?P<own> )(?:also )?)"
    r"(?i:while |whilst |by )?(?P<verb>(?i:[a-z])[a-z]+ing)\b",
    examples=(
        Example(
            text=_MEET + "Ms Vasseur proposed a calendar, stressing the interest of the ports.",
            finds="stressing",
            gives="affirm FR",
        ),
    ),
    refusals=(_MEET + "Ms Vasseur left, walking in the snow.",),
)
def participle(match: re.Match[str], marked: str) -> Cue | None:
    """A present participle: « …, stressing that », « while thanking »."""
    found = find_lexeme(("participle",), match)
    if found is not None and match.start() == 0 and found[0].form in _TOPICS:
        return None
    if found is None or (found[0].form in _EMPTY and _EMPTY[found[0].form].match(match.string, found[1])):
        return None
    return Cue(
        act=found[0].act,
        start=match.start("verb") if match["own"] else match.start(),
        end=found[1],
        place="subject",
        finite="participle",
        lexeme=found[0],
        bare=match["own"] is None,
    )


@rule(
    name="en.speech.state",
    stage="speech",
    over="gist",
    pattern=rf"\b(?:is|are|was|were|(?:said|says) (?:he|she|it|they|⟨[PG]\d+⟩) (?:was|were|is|are)|remains?|"
    rf"stands?|stood)"
    rf"(?: (?:very|deeply|always|fully|also|\w+ly))? (?P<state>{_STATE})"
    rf"(?=(?:, [^,;⟨]{{2,90}},)? (?:to|about|that|for|at|by|with|over|of|in|on)\b)",
    examples=(
        Example(text=_MEET + "France is ready to open a school.", finds="is ready", gives="commit FR"),
        Example(text=_MEET + "France is willing to deepen cooperation.", finds="is willing", gives="propose FR"),
        Example(text=_MEET + "Mr Alaoui was concerned about the drought.", finds="was concerned", gives="concern MA"),
    ),
    refusals=(_MEET + "Mr Alaoui was late at the meeting.",),
)
def state(match: re.Match[str], marked: str) -> Cue:
    """« is ready to », « was concerned about »: the adjective decides the act."""
    act = STATES[match.group("state")].code
    if act == "commit" and _JOINT_DEED.match(match.string, match.end()):
        act = "propose"
    return Cue(act=act, start=match.start(), end=match.end(), place="subject", finite="simple")


@rule(
    name="en.speech.second-infinitive",
    stage="speech",
    over="gist",
    pattern=r"(?:\band|,) (?:also |then |further |\w+ly )?(?P<verb>[a-z]+ed|said|told|gave|paid|spoke|took|made|sought|"
    r"wrote|held|put|sent|stood)\b(?! by )",
    examples=(
        Example(
            text=_MEET + "Ms Vasseur praised the reforms and condemned smuggling.",
            finds="condemned",
            gives="condemn FR",
        ),
    ),
    refusals=(_MEET + "Ms Vasseur praised the reforms and visited the coast.",),
)
def second_past(match: re.Match[str], marked: str) -> Cue | None:
    """A past tense that shares the subject of the one before: « praised … and condemned … »."""
    found = find_lexeme(("past",), match)
    if found is None or (match["verb"] == "shared" and not _SHARED.match(match.string, match.end())):
        return None
    return Cue(
        act=found[0].act,
        start=match.start("verb"),
        end=found[1],
        place="subject",
        finite="perfect",
        lexeme=found[0],
        bare=True,
    )


RULES = (
    in_joint_text,
    *CLEFTS,
    *AFTER,
    *PURPOSES,
    passive,
    impersonal,
    noun_colon,
    told_of_both,
    would_like,
    according,
    state,
    pledge,
    second_past,
    participle,
    past,
    present,
)
