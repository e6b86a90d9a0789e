"""People in English reports: office before, office after, brackets, counterparts, honorifics, bare names.

Every pattern runs over tags, one character a word: see actors.tokens for what they mean.
"""

from __future__ import annotations

import re

from aidememoire.languages.en.actors_shapes import END, HONOUR, NAME, OF, OFFICE, OFFICES, PERSONS, SEAT
from aidememoire.rules.rule import Example, rule

_SERIES = re.compile(rf"(?:^|[^,NDhJrp]|(?<!N),)(?:D?{OFFICE},{HONOUR}{NAME},&?)+D?$")
"""« The minister of A, X, the minister of B, »: the office stands before its name from the first on."""
_OPENING = frozenset("&WwTX,")
"""Tags of what may stand before the subject: « And », « Meanwhile, », a day."""
_REACH = 80
"""How many words before a name its series may begin."""


@rule(
    name="en.actors.counterpart-with-name",
    stage="actors",
    over="tags",
    pattern=f"(?P<lead>[qD]?)[rP]*(?P<counterpart>{SEAT}?[rP]*Q(?:{OF}[SKM])?),?"
    f"(?:D?(?P<office>{OFFICE}),?)?(?P<honour>{HONOUR})(?P<name>{NAME})(?P<rest>{PERSONS}?)",
    examples=(
        Example(
            text="Latvian Culture Minister Arvis Kalnozols received his Chilean counterpart Matías Ortuzar.",
            finds="his Chilean counterpart Matías Ortuzar",
        ),
        Example(
            text="The Latvian minister spoke with her counterpart from Chile, Matías Ortuzar, on Monday.",
            finds="her counterpart from Chile, Matías Ortuzar",
        ),
    ),
    refusals=("The Latvian minister received his Chilean counterpart on Monday in Riga.",),
)
def find_counterpart_with_name(match: re.Match[str]) -> str:
    """« his Japanese counterpart Kenji Moriyama »."""
    return "counterpart"


@rule(
    name="en.actors.office-before-name",
    stage="actors",
    over="tags",
    pattern=f"h{{0,3}}(?:(?P<lead>[Dq])h{{0,3}}(?:N{{1,3}}(?=[rH]))?|(?<![N]))(?P<office>{OFFICES})(?P<comma>,?)D?(?P<honour>{HONOUR}H?{HONOUR})(?P<name>{NAME})"
    f"(?:(?P<of>(?:{OF}B)?{OF}p?S(?![~HBPQ]))(?P<partners>(?:(?:,|&|,&){HONOUR}{NAME}{OF}p?S(?![~HBPQ]))*)|(?P<rest>{PERSONS}*))"
    f'(?:,(?P<after>(?:D?{OFFICES}(?!,D?{HONOUR}{NAME})(?=[,;:!<>~"T]|$)|{OFFICES}(?=v))))?(?P<close>[,;:!<>~"&T]|$)?',
    examples=(
        Example(
            text="Latvian Minister of Culture Arvis Kalnozols opened an exhibition.",
            finds="Latvian Minister of Culture Arvis Kalnozols",
        ),
        Example(
            text="The meeting was opened by Chile's ambassador to Latvia, Rosario Ortuzar.",
            finds="Chile's ambassador to Latvia, Rosario Ortuzar",
        ),
        Example(
            text="Ambassador of Chile in Latvia, Rosario Ortuzar has paid a visit to the harbour.",
            finds="Ambassador of Chile in Latvia, Rosario Ortuzar",
        ),
        Example(
            text="One side was led by the Prime Minister, Dr. Arvis Kalnozols while the other waited.",
            finds="the Prime Minister, Dr. Arvis Kalnozols",
        ),
        Example(
            text="The letter names Minister for Foreign Affairs of Latvia Arvis Kalnozols.",
            finds="Minister for Foreign Affairs of Latvia Arvis Kalnozols",
        ),
    ),
    refusals=("Received by the minister, Mr. Ortuzar pleaded for an agreement.",),
)
def find_office_before_name(match: re.Match[str]) -> str | None:
    """The office stands before the name; with a comma between, the name must be closed off too."""
    near = max(0, match.start() - _REACH), match.start()
    follows = re.search(r"N,[prDw]{0,2}$", match.string[near[0] : near[1]]) is not None
    follows = follows and _SERIES.search(match.string, *near) is None
    opens = set(match.string[: match.start()]) <= _OPENING and match.string[match.end() : match.end() + 1] in ("v", "w")
    opens = opens and (match.start() == 0 or bool(match["honour"]))
    parted = bool(match["honour"]) and match.string[match.end() : match.end() + 1] == "w"
    closed = match["close"] is not None or match["after"] is not None or match["rest"] or opens or parted
    return "named" if not match["comma"] or (closed and not follows) else None


@rule(
    name="en.actors.office-after-name",
    stage="actors",
    over="tags",
    pattern=f"(?P<honour>{HONOUR})(?P<name>{NAME})(?:<[NWYpw~]{{1,8}}>)?,(?P<office>D?{OFFICES})(?!,D?{HONOUR}{NAME}(?![nNh])(?!,D?{OFFICE})){END}",
    examples=(
        Example(
            text="The letter is signed by Rosario Ortuzar, Chile's trade minister, and dates from May.",
            finds="Rosario Ortuzar, Chile's trade minister",
        ),
        Example(
            text="The guests heard Arvis Kalnozols, who is Minister of Culture, on Monday.",
            finds="Arvis Kalnozols, who is Minister of Culture",
        ),
    ),
    refusals=("Rosario Ortuzar arrived in Riga, capital of Latvia.",),
)
def find_office_after_name(match: re.Match[str]) -> str:
    """« X, China's foreign minister, », « X, who is Minister of … »."""
    return "named"


@rule(
    name="en.actors.name-with-brackets",
    stage="actors",
    over="tags",
    pattern=f"(?P<honour>{HONOUR})(?P<name>{NAME})<(?:(?P<state>[SJ])|(?P<office>{OFFICES}))>",
    examples=(
        Example(
            text="Credentials were presented by Ms. Rosario Ortuzar (Chile) on Monday.",
            finds="Ms. Rosario Ortuzar (Chile)",
        ),
    ),
    refusals=("Credentials were presented in Riga (Latvia).",),
)
def find_name_with_brackets(match: re.Match[str]) -> str:
    """« Ms. Rosario Ortuzar (Chile) »."""
    return "named"


@rule(
    name="en.actors.name-with-dash",
    stage="actors",
    over="tags",
    pattern=f"(?P<honour>h{{1,4}})(?P<name>{NAME})~(?P<of>S)(?=[,;&!]|$)",
    examples=(
        Example(
            text="They included H.E. Rosario Ortuzar - Chile, and H.E. Arvis Kalnozols - Latvia.",
            finds="H.E. Rosario Ortuzar - Chile",
        ),
    ),
    refusals=("They met H.E. Rosario Ortuzar - Chile was glad of it.",),
)
def find_name_with_dash(match: re.Match[str]) -> str:
    """« H.E. Ms. X - Algeria, H.E. Y - Austria »: envoys in a list, each with the state."""
    return "named"


@rule(
    name="en.actors.series-of-states",
    stage="actors",
    over="tags",
    pattern=f"{OF}(?P<realm>S),(?P<honour>{HONOUR})(?P<name>{NAME})"
    f"(?P<rest>(?:(?:,|,?&)(?:{OF}|D)?S,{HONOUR}(?>{NAME})){{1,40}})(?=[,;!]|$)",
    examples=(
        Example(
            text="The envoys were those of Chile, Rosario Ortuzar, Latvia, Arvis Kalnozols, and Peru, Alonso Quispe.",
            finds="of Chile, Rosario Ortuzar",
        ),
    ),
    refusals=("In the city of Chile, Rosario Ortuzar, once of Latvia, was heard.",),
)
def find_series_of_states(match: re.Match[str]) -> str:
    """« those of Uruguay, X, Chile, Y, and Peru, Z »: two states and their envoys at least."""
    return "named"


@rule(
    name="en.actors.honorific-and-name",
    stage="actors",
    over="tags",
    pattern=f"(?P<lead>D?)(?P<honour>h{{1,4}}k?)(?P<name>{NAME})(?:(?P<of>(?:,(?={OF}p?S,))?{OF}p?S(?![~HBPQ]))|(?P<rest>{PERSONS}*))",
    examples=(
        Example(text="Latvia is ready, Mr. Kalnozols replied.", finds="Mr. Kalnozols"),
        Example(text="Mrs Rosario Ortuzar, of Chile, spoke of fish.", finds="Mrs Rosario Ortuzar, of Chile"),
    ),
    refusals=("Latvia is ready, the minister replied.",),
)
def find_honorific_and_name(match: re.Match[str]) -> str:
    """« Mr. Minh », « Dr. Vasseur », « H.E. Ms. X »."""
    return "named"


@rule(
    name="en.actors.bare-name",
    stage="actors",
    over="tags",
    pattern=f"(?:(?P<state>J)|(?<![DqN]))(?P<name>{NAME})(?P<of>{OF}S(?![~HBPQ]))?",
    examples=(
        Example(text="The accord was signed by John Kalnozols in Riga.", finds="John Kalnozols"),
        Example(text="The accord was signed by Latvia's John Kalnozols.", finds="Latvia's John Kalnozols"),
        Example(text="The envoys are John Kalnozols from Latvia and another.", finds="John Kalnozols from Latvia"),
    ),
    refusals=("The accord was signed at the seat of the Kalnozols in Riga.",),
)
def find_bare_name(match: re.Match[str]) -> str:
    """A name with no office and no honorific; the stage keeps it where something says it is a person's."""
    return "bare"


@rule(
    name="en.actors.description-with-name",
    stage="actors",
    over="tags",
    pattern=f"^D(?P<describer>E),(?P<honour>{HONOUR})(?P<name>{NAME})(?=,)",
    examples=(
        Example(
            text="The minister met a Latvian diplomat. The diplomat, Arvis Kalnozols, spoke of trade.",
            finds="The diplomat, Arvis Kalnozols",
        ),
    ),
    refusals=("The diplomat Arvis Kalnozols knew, came.",),
)
def find_description_with_name(match: re.Match[str]) -> str:
    """« The diplomat, X, … »: the name of whoever the sentence before speaks of."""
    return "named"


PEOPLE = (
    find_counterpart_with_name,
    find_office_before_name,
    find_office_after_name,
    find_name_with_brackets,
    find_name_with_dash,
    find_series_of_states,
    find_description_with_name,
    find_honorific_and_name,
)
BARE = (find_bare_name,)
