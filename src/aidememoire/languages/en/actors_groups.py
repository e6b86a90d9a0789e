"""Actors without a name in English reports: sides, delegations, pairs, offices alone, pronouns, states."""

from __future__ import annotations

import re

from aidememoire.languages.en.actors_shapes import HONOUR, NAME, OF, OFFICES, PORTFOLIO, SEAT
from aidememoire.rules.rule import Example, rule


@rule(
    name="en.actors.delegation",
    stage="actors",
    over="tags",
    pattern=f"(?P<lead>[Dq]?)[rp]*(?P<seat>[SJUB]{{0,2}})[rpP]*(?P<delegation>g)"
    f"(?P<of>(?:{OF}|AD?|oD?)(?:[BSPUKLYg]|N(?!N)|J[Bg]|r*[He])[pR]*(?:{OF}[SJUB])*)?",
    examples=(
        Example(
            text="A Latvian delegation, headed by Ms. Ortuzar, arrived on Tuesday.",
            finds="A Latvian delegation",
        ),
    ),
    refusals=("The two delegations left Riga.",),
)
def find_delegation(match: re.Match[str]) -> str | None:
    """« a Lao delegation », « a delegation of the Front … »."""
    return "delegation"


@rule(
    name="en.actors.one-side",
    stage="actors",
    over="tags",
    pattern="(?:Dr?)?(?P<state>[JS])f",
    examples=(
        Example(text="The Latvian side promised a quick answer.", finds="The Latvian side"),
        Example(text="The guests waited while Latvia's side was led by a judge.", finds="Latvia's side"),
    ),
    refusals=("The two sides promised a quick answer.",),
)
def find_one_side(match: re.Match[str]) -> str:
    """« the American side »."""
    return "side"


@rule(
    name="en.actors.state-body",
    stage="actors",
    over="tags",
    pattern=f"(?<![ACdOo])(?<!S~)(?:D?[rp]*(?P<state>[JS])[rp]*P?B|D[rp]*P?BdD?p?(?P<of>[SM]))(?:A{SEAT})?(?=w{{0,2}}v)",
    examples=(
        Example(text="The Latvian foreign ministry promised a quick answer.", finds="The Latvian foreign ministry"),
        Example(text="The government of Chile promised a quick answer.", finds="The government of Chile"),
    ),
    refusals=("The ministry promised a quick answer.", "They met at the Latvian foreign ministry on Monday."),
)
def find_state_body(match: re.Match[str]) -> str:
    """« the Latvian government », « the foreign ministry of Chile » that acts: the state does."""
    return "side"


@rule(
    name="en.actors.pair",
    stage="actors",
    over="tags",
    pattern=f"(?:D2[rpP]*(?P<members>r*[HekaEFgBf])(?:{PORTFOLIO}|R)*|D2(?=v)|Z(?:D?[rpP]*(?P<some>[HekaEFgBf]))?"
    "|DF(?![dAo]))",
    examples=(
        Example(text="The two ministers signed an agreement.", finds="The two ministers"),
        Example(text="Both sides signed an agreement.", finds="Both sides"),
    ),
    refusals=("The two agreements were signed.",),
)
def find_pair(match: re.Match[str]) -> str:
    """« the two ministers », « both sides », « the two countries », « both »."""
    return "pair"


@rule(
    name="en.actors.counterpart-alone",
    stage="actors",
    over="tags",
    pattern=f"(?P<lead>[qD]?)[rP]*(?P<counterpart>(?:{SEAT}(?:,{SEAT})*,?&)?{SEAT}?[rP]*Q(?:{OF}[SKM])?)",
    examples=(
        Example(text="The Latvian minister called his Chilean counterpart.", finds="his Chilean counterpart"),
        Example(
            text="She met her Peruvian, Cuban and Greek counterparts.",
            finds="her Peruvian, Cuban and Greek counterparts",
        ),
    ),
    refusals=("The Latvian minister called his son on Monday.",),
)
def find_counterpart_alone(match: re.Match[str]) -> str:
    """« his Libyan counterpart » with no name."""
    return "counterpart"


@rule(
    name="en.actors.description",
    stage="actors",
    over="tags",
    pattern="(?:D?[rp]*(?<!~)(?P<state>[SJ])[rp]*[Ee]|(?P<own>q)[rp]*[Ee](?![AdoP])|D(?P<plain>E)(?![dpNo])|(?P<latter>z))",
    examples=(
        Example(text="The Latvian diplomat thanked the hosts.", finds="The Latvian diplomat"),
        Example(text="Rosario Ortuzar thanked her host.", finds="her host"),
    ),
    refusals=("The Latvian town has changed.",),
)
def find_description(match: re.Match[str]) -> str:
    """« the American diplomat », « her host », « the visitor », « the latter »."""
    return "description"


@rule(
    name="en.actors.office-alone",
    stage="actors",
    over="tags",
    pattern=f"(?:h{{1,3}}(?=D?{OFFICES}(?!{HONOUR}{NAME})))?"
    '(?:(?P<lead>[Dq])|^|(?<=^")|(?<=h)|(?<=[^A-Za-z])(?=[r]*[JSM])|(?=[JSM])|(?<=[Ov])(?=a))'
    f"(?P<office>{OFFICES})",
    examples=(
        Example(text="The Latvian Minister of Culture welcomed the result.", finds="The Latvian Minister of Culture"),
        Example(text="The exhibition drew Latvia's ambassador to Chile.", finds="Latvia's ambassador to Chile"),
    ),
    refusals=("Latvian culture is in the place of honour.",),
)
def find_office_alone(match: re.Match[str]) -> str:
    """An office with no name: « the ambassador », « Japan's foreign minister »."""
    return "office"


@rule(
    name="en.actors.subject-pronoun",
    stage="actors",
    over="tags",
    pattern="(?P<pronoun>[Ii]|h(?=[vw]))",
    examples=(
        Example(text="The Latvian king arrived. His Majesty visited a museum.", finds="His Majesty"),
        Example(text="The Latvian minister arrived. She visited a museum.", finds="She"),
        Example(text="The Latvian minister said he would visit a museum.", finds="he"),
    ),
    refusals=("It rains in spring.",),
)
def find_subject_pronoun(match: re.Match[str]) -> str:
    """« he », « she », « they »: always a subject in English; « His Highness » with no name goes on like one."""
    return "pronoun"


@rule(
    name="en.actors.state-as-actor",
    stage="actors",
    over="tags",
    pattern="(?<![Ad])D?(?<!dD)(?<!AD)(?P<state>S)(?![HaekfFgBPEQNX]|~(?!S))",
    examples=(Example(text="According to the minister, Chile will support Latvia.", finds="Chile"),),
    refusals=("He went to Chile.",),
)
def find_state_as_actor(match: re.Match[str]) -> str:
    """« Vietnam », not « to Vietnam » nor « of Vietnam »."""
    return "state"


@rule(
    name="en.actors.capital-as-side",
    stage="actors",
    over="tags",
    pattern='(?:^|(?<=[,;:!"w&vO]))(?P<state>[KM])(?=(?:&[KSM])?[vw]|$|&[KM])(?!,)|D(?P<seat>M)(?=[v])',
    examples=(Example(text="The ball is in the Chilean camp, as Riga refused.", finds="Riga"),),
    refusals=("He arrived in Riga.",),
)
def find_capital_as_side(match: re.Match[str]) -> str:
    """A capital or a seat of power that acts: « Hanoi wants », « Algiers and Nicosia »."""
    return "capital"


@rule(
    name="en.actors.organisation",
    stage="actors",
    over="tags",
    pattern="(?<![Ad])D?(?<!dD)(?<!AD)(?P<organisation>U)(?:<[UY]>)?(?![~HaekfFgBPE])",
    examples=(Example(text="The OECD published a report.", finds="The OECD"),),
    refusals=("He is at the seat of the OECD.",),
)
def find_organisation(match: re.Match[str]) -> str:
    """An organisation as an actor."""
    return "organisation"


GROUPS = (
    find_delegation,
    find_one_side,
    find_state_body,
    find_pair,
    find_counterpart_alone,
    find_description,
    find_office_alone,
    find_subject_pronoun,
)
SIDES = (find_state_as_actor, find_capital_as_side, find_organisation)
