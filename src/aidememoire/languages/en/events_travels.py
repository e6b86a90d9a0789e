"""Shapes of journeys that are arranged, and of what is told to follow them: « will go to Lima and meet B »."""

from __future__ import annotations

from aidememoire.languages.en.events_shapes import GAP, LOOSE, X, Z, shape

_AHEAD = (
    r"\b(?:will|shall|(?:is|are)(?: also)? (?:to|due to|set to|scheduled to|expected to|slated to|going to)|plans? to|"
    r"intends? to)\b"
)
_THEN = r"[^⟪.;:\"“”]{2,170}?(?:,|,? and|,? then)(?: (?:then|also|later|\w+ly))? "

TRAVELS = (
    shape(
        "journey-arranged",
        rf"(?P<at>\b(?:is|are){GAP} ?⟪(?:arrive|leave):gerund⟫)"
        r"(?=[^.;⟪⟨]{0,40}(?:⟨[LS]\d+⟩,?[^.;⟪⟨]{0,40}){0,2}?\b(?:on|from|in|next|later this)(?: \w+)? ?⟨T\d+⟩)",
        "active",
        (f"{X} is travelling to Peru on Monday for a two-day visit.",),
        (f"{X} received the Ambassador of Peru on Monday.",),
        status="planned",
    ),
    shape(
        "visit-under-consideration",
        r"(?P<at>(?:\b(?:a|the|his|her|this) (?:\w+ )?)?⟪n_visit:noun⟫)"
        r"(?=[^.;]{0,120}? (?:is|was|remains) (?:\w+ly )?(?:under (?:consideration|discussion|study)|being (?:planned|"
        r"prepared|considered|discussed)|in the works|on the cards)\b)",
        "occur",
        ("A visit by Spanish Foreign Minister Diego Alarcon to Peru is under consideration.",),
        (f"{X} received the Ambassador of Peru on Monday.",),
        status="proposed",
    ),
    shape(
        "second-verb-to-come",
        rf"{_AHEAD}{_THEN}(?P<at>⟪(?!n_)\w+:infinitive⟫)",
        "active",
        (f"{X} will visit Lima on Monday and meet with {Z}.",),
        (f"{X} travelled to Lima to meet {Z}.",),
        status="planned",
    ),
    shape(
        "noun-with-second-verb-to-come",
        rf"{_AHEAD}{_THEN}(?P<at>(?:hold|have|pay|make|conduct)\b){LOOSE}⟪n_\w+:noun⟫",
        "light",
        (f"{X} will arrive in Lima on Monday, hold talks with {Z} and address parliament.",),
        (f"{X} held talks with {Z} on Monday.",),
        status="planned",
    ),
    shape(
        "noun-as-purpose-to-come",
        rf"{_AHEAD}[^⟪.;:]{{2,110}}?(?P<at>\bfor\b)(?: an?| the| his| her| their)?(?: [\w-]+){{0,3}} ⟪n_talk:noun⟫"
        r"(?= (?:with|between)\b)",
        "light",
        (f"{X} will travel to Lima on Monday for talks with {Z}.",),
        (f"{X} thanked {Z} for talks with the fishermen.",),
        status="planned",
    ),
)
