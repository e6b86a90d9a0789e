"""English: feasts that a rule finds in any year. Hebrew feasts begin on the evening before their first day."""

from __future__ import annotations

import re

from aidememoire.languages.en.dates_words import LAST, NEXT, THIS, YEAR, read_year
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_FEASTS = {
    r"christmas eve|xmas eve": "fixed:12-24",
    r"christmas(?: day)?|xmas(?: day)?": "fixed:12-25",
    r"boxing day": "fixed:12-26",
    r"new year'?s eve": "fixed:12-31",
    r"(?<!lunar )(?<!chinese )(?<!parsi )(?<!islamic )(?<!jewish )new year'?s(?: day)?": "fixed:1-1",
    r"epiphany": "fixed:1-6",
    r"valentine'?s?'?(?: day)?": "fixed:2-14",
    r"(?:st|saint)\.? (?:patrick|paddy)'?s?(?: day)?": "fixed:3-17",
    r"earth day": "fixed:4-22",
    r"koningsdag|king'?s day": "fixed:4-27",
    r"rabindra(?:nath)? jayanti": "fixed:5-9",
    r"may day": "fixed:5-1",
    r"bastille day": "fixed:7-14",
    r"independence day|fourth of july|4th of july": "fixed:7-4",
    r"assumption(?: day)?": "fixed:8-15",
    r"boss'?s?'?(?: day)?": "fixed:10-16",
    r"halloween": "fixed:10-31",
    r"all saints'?(?: day)?|world vegan day": "fixed:11-1",
    r"veterans'? day|armistice day|remembrance day": "fixed:11-11",
    r"(?:martin luther king|mlk)(?: jr\.?)?'?s?'?(?: day)?|civil rights day": "nth:1-3-0",
    r"presidents'? day": "nth:2-3-0",
    r"mother'?s'? day": "nth:5-2-6",
    r"memorial day": "nth:5--1-0",
    r"father'?s'? day": "nth:6-3-6",
    r"labou?r day": "nth:9-1-0",
    r"columbus day": "nth:10-2-0",
    r"thanksgiving(?: day)?": "nth:11-4-3",
    r"black friday": "nth:11-4-3+1",
    r"orthodox easter(?: sunday)?": "orthodox+0",
    r"orthodox (?:good|great) friday": "orthodox-2",
    r"lazarus saturday": "orthodox-8",
    r"clean monday|orthodox shrove monday|great fast|great lent": "orthodox-48",
    r"easter mon(?:day)?": "easter+1",
    r"easter(?: sunday)?": "easter+0",
    r"good friday": "easter-2",
    r"maundy thu(?:rsday)?|covenant thu(?:rsday)?|thu(?:rsday)? of mysteries": "easter-3",
    r"palm sunday|branch sunday": "easter-7",
    r"ash wednesday|lent": "easter-46",
    r"shrove tuesday|pancake day|mardi gras": "easter-47",
    r"ascension day": "easter+39",
    r"pentecost|whit sunday|white sunday": "easter+49",
    r"whit monday|monday of the holy spirit": "easter+50",
    r"trinity sunday": "easter+56",
    r"corpus christi": "easter+60",
    r"rosh hasha(?:n|nn)ah?": "hebrew:7-1-1",
    r"yom kippur": "hebrew:7-10-1",
    r"sukkot|succos|feast of the ingathering": "hebrew:7-15-1",
    r"shemini atzeret": "hebrew:7-22-1",
    r"simchat torah": "hebrew:7-23-1",
    r"c?han+uk+ah?": "hebrew:9-25-1",
    r"tu bishvat": "hebrew:11-15-1",
    r"shushan purim": "hebrew:12-15-1",
    r"purim": "hebrew:12-14-1",
    r"passover|pesach": "hebrew:1-15-1",
    r"lag b'omer": "hebrew:2-18-1",
    r"shavuot": "hebrew:3-6-1",
    r"islamic new year|amun jadid": "islamic:1-1",
    r"(?:day of )?ashura": "islamic:1-10",
    r"mawlid(?: al-nabawi)?": "islamic:3-12-1",
    r"isra and mi'raj|the prophet's ascension|the night journey|ascension to heaven": "islamic:7-27",
    r"ramadan": "islamic:9-1",
    r"laylat al[ -][qk]adr|night of (?:power|measures)": "islamic:9-27",
    r"eid al-fitr": "islamic:10-1",
    r"eid al-adha|i?d ul-adha|sacrifice feast|bakr id": "islamic:12-10",
}
_NAMES = "|".join(f"(?P<f{n}>{names})" for n, names in enumerate(_FEASTS))
_CODES = tuple(_FEASTS.values())


@rule(
    name="en.dates.feast",
    stage="dates",
    pattern=(
        rf"(?<![\w'-])(?P<t>(?:(?:(?P<last>{LAST})|(?P<next>{NEXT})|(?P<this>{THIS}))\s)?(?i:{_NAMES})(?![\w'-])"
        rf"(?:,?\s(?:(?:in|of)\s)?(?:(?P<year>{YEAR})|(?P<side>{LAST}|{NEXT}|{THIS})\syear))?)"
    ),
    examples=(
        Example(text="They will meet again after Ramadan 2018.", finds="Ramadan 2018"),
        Example(text="He sent his greetings on Easter Monday.", finds="Easter Monday"),
    ),
    refusals=("The eastern border was closed.", "Christmases past are told."),
)
def feast(match: re.Match[str]) -> TimeValue | None:
    """« Easter Monday », « Eid al-Fitr 2018 », « last Thanksgiving »."""
    code = next(c for n, c in enumerate(_CODES) if match[f"f{n}"])
    side = match["side"]
    amount = None if side is None else -1 if re.match(LAST, side) else 1 if re.match(NEXT, side) else 0
    if match["this"]:
        amount = 0
    return TimeValue(
        feast=code,
        year=read_year(match["year"]),
        direction="past" if match["last"] else "future" if match["next"] else None,
        reference="report" if amount is not None else None,
        offset=None if amount is None else (amount, "year"),
    )


RULES = (feast,)
