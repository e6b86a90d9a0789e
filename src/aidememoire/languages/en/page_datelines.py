"""Datelines: where, when and by which agency a story was written."""

from __future__ import annotations

import re

from aidememoire.languages.en.page_words import AGENCIES, AGENCY, BEGINS_PROSE, DATE, MONTH, NAME, TOWN
from aidememoire.pack.page import Cut, Place, build_cut
from aidememoire.rules.rule import Example, rule

_TELLS = "The Senegalese Minister of Mines received the Swedish ambassador in Dakar on Thursday."
_DASH = r"(?:--+|[–—-])"


@rule(
    name="en.page.country-dateline",
    stage="page",
    over="line",
    pattern=rf"^[A-Z][A-Z '.]+, {MONTH} \d{{1,2}} {_DASH} (?=\S)",
    examples=(Example(text=f"SENEGAL, November 18 - DAKAR — {_TELLS}", finds="SENEGAL, November 18 - DAKAR —"),),
    refusals=(f"{_TELLS} The visit, November 18 - 20, was short.",),
)
def country_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """A state, a day, then the agency's own dateline."""
    return build_cut(match, "dateline") if place.starts and place.after > 40 else None


@rule(
    name="en.page.agency-dateline",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:{TOWN}(?:(?:/| and |, ){TOWN})?,? ?(?:{DATE},? ?)?)?"
        rf"\((?:{AGENCIES}|[A-Z]{{3,10}}|[A-Z][\w.&-]{{1,20}}|[A-Z][\w ]{{2,30}} (?:(?:News|Press)(?: Agency)?|"
        rf"Wire|Agency)"
        rf"|[A-Z][^()]{{2,40}} [-–] ?{DATE}) ?\)"
        rf"(?: ?[.:]? ?{_DASH}+ ?| ?: ?| (?=[A-Z\"“]))"
    ),
    examples=(
        Example(text=f"DAKAR, Nov. 18 (Xinhua) -- {_TELLS}", finds="DAKAR, Nov. 18 (Xinhua) --"),
        Example(text=f"Dakar (APS) – {_TELLS}", finds="Dakar (APS) –"),
        Example(text=f"DAKAR, Nov. 18 (Cape Wire) — {_TELLS}", finds="DAKAR, Nov. 18 (Cape Wire) —"),
        Example(text=f"Dakar, Nov. 18 (Teranga) -- {_TELLS}", finds="Dakar, Nov. 18 (Teranga) --"),
        Example(text=f"New Delhi [India], November 18 (ANI): {_TELLS}", finds="New Delhi [India], November 18 (ANI):"),
    ),
    refusals=("The International Monetary Fund (IMF) – which sits in Washington – hailed the plan on Thursday.",),
)
def agency_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """Town, at times the day, and the agency between brackets."""
    words = match.group()
    if not place.starts or re.match(BEGINS_PROSE, words):
        return None
    town, _, agency = words.partition("(")
    known = re.match(AGENCIES, agency) is not None
    plain = known or town.isupper() or re.search(DATE, words) is not None or not town
    closed = known or words.rstrip()[-1] in ":-–—" or re.search(DATE, agency) is not None
    return build_cut(match, "dateline") if plain and closed else None


@rule(
    name="en.page.bare-agency-dateline",
    stage="page",
    over="line",
    pattern=(
        rf"^{TOWN},? ?(?:{NAME}, ?(?={DATE}))?(?:{DATE}[,.]? ?)?"
        rf"(?:/{AGENCY}/\.?|{AGENCY}\.?)(?: ?(?:--|[–—]|-(?= ))+ ?|: ?|$|(?<=/\.) |(?<=/) )"
    ),
    examples=(
        Example(text=f"Baku, March 22, AZERTAC\n{_TELLS}", finds="Baku, March 22, AZERTAC"),
        Example(text=f"DAKAR, APS - {_TELLS}", finds="DAKAR, APS -"),
    ),
    refusals=("The head of APS - appointed in March - received his Tunisian counterpart.",),
)
def bare_agency_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """Town, at times the day, and the agency without brackets."""
    if not place.starts or re.match(BEGINS_PROSE, match.group()):
        return None
    named = re.search(rf", ?(?:{AGENCY})|^[A-Z' -]+ {AGENCY}|\d.*{AGENCY}", match.group())
    return build_cut(match, "dateline") if named and (place.after or place.told_before == 0) else None


@rule(
    name="en.page.dated-dateline",
    stage="page",
    over="line",
    pattern=rf"^{TOWN}(?:, {TOWN})?[,.:]? ?{DATE} ?[.:]? ?(?:{_DASH}+|:) ?",
    examples=(Example(text=f"Dakar, September 14 - {_TELLS}", finds="Dakar, September 14 -"),),
    refusals=("Senegal and Sweden: the minister receives the ambassador",),
)
def dated_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """Town and day, then a dash or a colon."""
    prose = re.match(BEGINS_PROSE, match.group()) is not None
    return build_cut(match, "dateline") if place.starts and place.after > 40 and not prose else None


@rule(
    name="en.page.composed-dateline",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:[\[(]{TOWN}(?:, {TOWN}){{0,2}},? {DATE}[\])]|{DATE},? [\[(]{TOWN}[\])](?= ?{_DASH}|:)"
        rf"|{TOWN} \([A-Z]{{2,10}}\) {DATE}(?= ?{_DASH})"
        rf"|[\[(]?{TOWN}(?:, {TOWN}){{0,2}}[\])]?(?:,? | ?{_DASH} ?){DATE}(?: ?/[^/\n]{{2,30}}/|(?= ?{_DASH}))"
        rf"|[A-Z][\w&.]+(?: [A-Z][\w&.]+){{0,4}} \({TOWN},? {DATE}\)(?= ?{_DASH}|:))"
        rf" ?(?:{_DASH}+|:)? ?"
    ),
    examples=(
        Example(
            text=f"DAKAR, Senegal, May 14, 2025/APO Group/ -- {_TELLS}",
            finds="DAKAR, Senegal, May 14, 2025/APO Group/ --",
        ),
        Example(text=f"DAKAR (APS) 18 Nov 2021 – {_TELLS}", finds="DAKAR (APS) 18 Nov 2021 –"),
        Example(text=f"(DAKAR) May 14, 2025 - {_TELLS}", finds="(DAKAR) May 14, 2025 -"),
        Example(text=f"[Dakar, 14 May 2025] {_TELLS}", finds="[Dakar, 14 May 2025]"),
        Example(text=f"14th May, 2025 [Dakar] – {_TELLS}", finds="14th May, 2025 [Dakar] –"),
        Example(text=f"Sahel Affairs (DAKAR, 14 May 2025) – {_TELLS}", finds="Sahel Affairs (DAKAR, 14 May 2025) –"),
    ),
    refusals=(
        "In Dakar, May 14, 2025 - a Wednesday - was the day of the talks.",
        "Dakar, Senegal: the minister received the ambassador on May 14, 2025.",
    ),
)
def composed_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """Town, region, day and whoever sends the text, in any of the ways of senders of statements."""
    prose = re.match(BEGINS_PROSE, match.group()) is not None
    return build_cut(match, "dateline") if place.starts and place.after > 40 and not prose else None


@rule(
    name="en.page.capitals-dateline",
    stage="page",
    over="line",
    pattern=(
        rf"^[A-Z][A-Z'.-]+(?:[ /][A-Z][A-Z'.-]+){{0,4}}(?:, [A-Z][\w.]+)?[.,]?(?: ?(?:--|[–—])+ ?|- | -+ ?|: )"
        rf"(?:{DATE}\.? ?(?:{_DASH}+ ?)?)?"
    ),
    examples=(
        Example(text=f"DAKAR – {_TELLS}", finds="DAKAR –"),
        Example(text=f"NEW DELHI: {_TELLS}", finds="NEW DELHI:"),
    ),
    refusals=("NATO: Secretary-general expected in Oslo",),
)
def capitals_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """A town in capitals, then a dash or a colon."""
    return build_cut(match, "dateline") if (place.starts or place.before < 60) and place.after > 60 else None


@rule(
    name="en.page.plain-dateline",
    stage="page",
    over="line",
    pattern=(
        r"^[A-Z][\w']+(?:[ /-][A-Z][\w']+){0,2} ?(?:[–—]| -|:) "
        r"(?=(?:[A-Z]\w+(?:'s|')|The|A|An|In|On|At|Two|Both|Prime|Foreign|President|Minister|Vice|Deputy|Secretary|Ambassador"
        r"|His|Her) "
        r"\w.*[.!?»”\"…:]\W*$)"
    ),
    examples=(Example(text=f"Dakar – {_TELLS}", finds="Dakar –"),),
    refusals=("Senegal – The Minister of Mines receives the ambassador of Sweden",),
)
def plain_dateline(match: re.Match[str], place: Place) -> Cut | None:
    """A town, then a dash or a colon and a sentence. A headline has no such length."""
    spoken = re.match(r"\w+ ?: ", match.group()) is not None and place.told_before > 0
    return build_cut(match, "dateline") if place.starts and place.after > 70 and not spoken else None


RULES = (
    country_dateline,
    agency_dateline,
    bare_agency_dateline,
    dated_dateline,
    capitals_dateline,
    composed_dateline,
    plain_dateline,
)
