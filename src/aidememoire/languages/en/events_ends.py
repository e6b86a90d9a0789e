"""Shapes of contacts that were called off or put off before they were held, and of those held after all."""

from __future__ import annotations

from aidememoire.languages.en.events_fates import (
    CALLED_OFF_DONE,
    CALLS_OFF,
    FIRST_PUT_OFF,
    HAPPENED,
    HELD_AFTER_ALL,
    NOT_TO_BE,
    PUT_OFF_DONE,
    PUTS_OFF,
    TO_BE_AFTER_ALL,
    WILL_HAPPEN,
)
from aidememoire.languages.en.events_shapes import DONE, GAP, LOOSE, MET, X, Y, Z, shape

_NOUN = r"⟪n_\w+:noun⟫"
_NOT_TO = r"(?:(?:will|would|shall|is|are) (?:no longer|not)|won't|wouldn't|isn't|aren't)"
_WAS_TO = (
    r"(?: that| which)?(?:[^.;⟪⟨]{0,30}{who},?| (?:he|she|they)) (?:\w+ )?(?:was|were|is|are|had been) "
    r"(?:to|due|scheduled|planned|expected|set|supposed)\b"
)

ENDS = (
    shape(
        "noun-held-after-all",
        rf"(?P<at>{_NOUN})(?=[^;.⟪]{{0,140}}?{HELD_AFTER_ALL})|{FIRST_PUT_OFF}(?P<then>{_NOUN})(?=[^;.⟪]{{0,160}}?{HAPPENED})",
        "occur",
        (f"{MET} The meeting between {X} and {Z}, twice postponed, took place on Monday.",),
        (f"{X} met {Y} on Thursday.", f"The meeting between {X} and {Z} has been postponed."),
    ),
    shape(
        "noun-to-be-held-after-all",
        rf"(?P<at>{_NOUN})(?=[^;.⟪]{{0,140}}?{TO_BE_AFTER_ALL})|{FIRST_PUT_OFF}(?P<then>{_NOUN})(?=[^;.⟪]{{0,160}}?{WILL_HAPPEN})",
        "occur",
        (
            f"The visit of {X} to Peru, put off in March, will take place in June.",
            f"Postponed in March, the meeting between {X} and {Z} will take place on Monday.",
        ),
        (f"{X} met {Y} on Thursday.", f"The meeting between {X} and {Z} has been postponed."),
        status="planned",
    ),
    shape(
        "noun-that-will-not-be",
        rf"(?P<at>{_NOUN})(?=[^;.]{{0,160}}?{NOT_TO_BE})",
        "occur",
        (f"The meeting between {X} and {Z} will not take place.",),
        (f"The meeting between {X} and {Z} never took place.",),
        status="cancelled",
    ),
    shape(
        "noun-with-verb-that-will-not-be",
        rf"(?P<at>\b{_NOT_TO}(?: be)?) (?:hold|have|pay|make|undertake|host|holding|having|paying|"
        rf"making)\b{LOOSE}{_NOUN}",
        "light",
        (f"{X} will not hold talks with {Z} in Lima.",),
        (f"{X} did not hold talks with {Z} in Lima.",),
        status="cancelled",
    ),
    shape(
        "noun-that-was-to-be-called-off",
        rf"{CALLS_OFF}[^⟪.;⟨]{{0,20}}(?P<at>{_NOUN})(?={_WAS_TO})",
        "object",
        (f"Peru has called off the visit that {X} was to make on Monday.",),
        (f"{X} met {Y} on Thursday.",),
        status="cancelled",
    ),
    shape(
        "noun-that-was-to-be-put-off",
        rf"{PUTS_OFF}[^⟪.;⟨]{{0,20}}(?P<at>{_NOUN})(?={_WAS_TO})",
        "object",
        (f"Peru has put off the visit that {X} was to make on Monday.",),
        (f"{X} met {Y} on Thursday.",),
        status="postponed",
    ),
    shape(
        "noun-that-was-to-be-is-called-off",
        rf"(?P<at>{_NOUN})(?={_WAS_TO}[^.;]{{0,120}}?(?:{CALLED_OFF_DONE}|{NOT_TO_BE}))",
        "object",
        (f"The talks that {X} was to hold with {Z} have been called off.",),
        (f"The talks that {X} held with {Z} were brief.",),
        status="cancelled",
    ),
    shape(
        "noun-that-was-to-be-is-put-off",
        rf"(?P<at>{_NOUN})(?={_WAS_TO}[^.;]{{0,120}}?{PUT_OFF_DONE})",
        "object",
        (f"The visit that {X} was to pay to Peru has been put off.",),
        (f"The visit that {X} paid to Peru was brief.",),
        status="postponed",
    ),
    shape(
        "noun-of-calling-off",
        r"\b(?:cancellation|cancelling|calling off|scrapping|abandonment) of "
        rf"(?P<at>(?:(?:the|his|her|its|their|an?) )?(?:⟨[PSG]\d+⟩'s? )?(?:[\w'-]+ ){{0,3}}{_NOUN})",
        "noun",
        ("The ministry announced the cancellation of the visit of Spanish Foreign Minister Diego Alarcon to Peru.",),
        (f"{X} had a meeting with {Y}.",),
        status="cancelled",
    ),
)

NOT_TO_COME = (
    shape(
        "was-to-have",
        rf"(?P<at>\b(?:was|were) to have{GAP} ?){DONE}",
        "active",
        (f"{X} was to have met {Z} in Lima.",),
        (f"{X} was to meet {Z} in Lima.",),
        status="cancelled",
    ),
    shape(
        "negated-verb-to-come",
        rf"(?P<at>\b{_NOT_TO}(?: be)?)(?: now)?{GAP} ?⟪(?!n_|attend|join)\w+:(?:infinitive|gerund)⟫",
        "active",
        (f"{X} will no longer meet {Z} in Lima.", f"{X} will not be visiting Peru."),
        (f"{X} did not meet {Y}.",),
        status="cancelled",
    ),
    shape(
        "negated-passive-to-come",
        rf"(?P<at>\b{_NOT_TO} be)(?: now)?{GAP} ?{DONE}(?={GAP} ?by\b)",
        "passive",
        (f"{Y} will not be received by Spanish Foreign Minister Diego Alarcon on Monday.",),
        (f"{Y} was not received by Spanish Foreign Minister Diego Alarcon.",),
        status="cancelled",
    ),
    shape(
        "plan-called-off",
        rf"(?P<at>{CALLS_OFF}(?:(?: [\w-]+){{0,3}} plans?| (?:his|her|its|their|the) (?:intention|idea|trip))"
        rf" (?:to|of)) {GAP}⟪(?!n_)\w+:(?:infinitive|gerund)⟫",
        "active",
        (f"{X} has dropped his plan to visit Peru.",),
        (f"{X} has dropped his plan for the fishery.",),
        status="cancelled",
    ),
    shape(
        "plan-put-off",
        rf"(?P<at>{PUTS_OFF}(?:(?: [\w-]+){{0,3}} plans?| (?:his|her|its|their|the) trip) to) {GAP}"
        r"⟪(?!n_)\w+:(?:infinitive|gerund)⟫",
        "active",
        (f"{X} has put off his plan to visit Peru.",),
        (f"{X} met {Y} on Thursday.",),
        status="postponed",
    ),
)
"""Verbs of what will not be done: these come before those of what is denied, and of what is planned."""
