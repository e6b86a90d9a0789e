"""Shapes of contacts that are announced: by a noun, an agenda, or a verb of announcing."""

from __future__ import annotations

from aidememoire.languages.en.events_shapes import LOOSE, X, Y, Z, shape

_NOUN = r"⟪n_\w+:noun⟫"
_AGENDA = (
    r"\b(?:is|are)(?: also)? (?:on|in) (?:the|his|her|its|their) (?:\w+ )?(?:agenda|programme|program|schedule|cards|"
    r"calendar|diary)\b"
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
