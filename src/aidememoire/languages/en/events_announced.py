"""Shapes of contacts that are announced: by a noun, an agenda, or a verb of announcing."""

from __future__ import annotations

from aidememoire.languages.en.events_shapes import DONE, FULL, GAP, LOOSE, X, Y, Z, shape

_NOUN = r"⟪n_\w+:noun⟫"
_AGENDA = (
    r"\b(?:is|are)(?: also)? (?:on|in) (?:the|his|her|its|their) (?:\w+ )?(?:agenda|programme|program|schedule|cards|"
    r"calendar|diary)\b"
)

_TOLD = r"\b(?:said|announced|confirmed|stated|declared|added|disclosed|revealed|told (?:[\w-]+ ){1,4})\b"
_WOULD = rf"(?:{_TOLD}[^.;⟪]{{0,160}}?(?P<at>\bwould)|(?P<head>\bwould)(?=[^.;]{{0,200}}?, [^.;]{{0,60}}?{_TOLD}))"
_IF = r"(?![^.;]{0,160}\b(?:if|unless|provided|as long as|only when)\b)"
_HOLD = r"(?:be (?:holding|paying|making|having)|hold|have|pay|make|undertake|host|embark on|chair|co-chair)"

SAID_TO_COME = (
    shape(
        "said-to-come",
        rf"{_WOULD}{GAP} ?{FULL}{_IF}",
        "active",
        (
            f"The ministry said on Tuesday that {X} would visit Peru from 3 to 5 June.",
            f"{X} would visit Peru on 3 June, the ministry said on Tuesday.",
        ),
        (f"{X} said that the fleet would leave Peru.", f"The ministry said that {X} would visit Peru if asked."),
        status="planned",
    ),
    shape(
        "said-to-come-passive",
        rf"{_WOULD}{GAP} ?be{GAP} ?{DONE}{_IF}",
        "passive",
        (f"The ministry said on Tuesday that {Y} would be received by Spanish Foreign Minister Diego Alarcon.",),
        (f"{X} met {Y} on Thursday.",),
        status="planned",
    ),
)
"""Verbs of what somebody said would be: the future as it is told in the past."""

POSSIBLE = (
    shape(
        "possible-infinitive",
        rf"(?P<at>\b(?:may|might|could)\b)(?! have\b){GAP} ?{FULL}",
        "active",
        (f"{X} may visit Peru next month.", f"{X} could meet {Z} in June."),
        (f"{X} will meet {Z}.", f"{X} could not meet {Z}."),
        status="proposed",
    ),
)
NOT_YET = (*SAID_TO_COME, *POSSIBLE)
"""Verbs of what was to be, and of what may yet be."""

SAID_TO_BE_HELD = (
    shape(
        "noun-said-to-come",
        rf"{_WOULD}{GAP} ?{_HOLD}\b{LOOSE}{_NOUN}{_IF}",
        "light",
        (f"The ministry said on Tuesday that {X} would hold talks with {Z} on Thursday.",),
        (f"{X} had a meeting with {Y}.", f"The ministry said that {X} would hold talks with {Z} if asked."),
        status="planned",
    ),
)

ANNOUNCED = (
    shape(
        "noun-on-the-agenda",
        rf"(?P<at>{_NOUN})(?=[^;.]{{0,200}}?{_AGENDA})",
        "occur",
        (f"A meeting between {X} and {Z} is on the agenda for Thursday.",),
        (f"{X} met {Y} on Thursday.", f"Fishing was on the agenda of the talks between {X} and {Z}."),
        status="planned",
    ),
    shape(
        "noun-announced",
        rf"(?P<at>\b(?:announced|announces|announcing|unveiled)){LOOSE}(?<!\bof )(?<!\bto )"
        r"\b(?:an?|the|his|her|its|their) (?:(?!of |to |for |on |and )[\w-]+ ){0,3}⟪n_(?:visit|bilateral|summit):noun⟫"
        r"(?! (?:\w+ )?(?:made|paid|held|that took)\b)",
        "noun",
        (f"The ministry announced on Friday the official visit of {X} to Peru.",),
        (f"{X} met {Y} on Thursday.", f"{X} announced the end of his visit to Peru."),
        status="planned",
    ),
)
