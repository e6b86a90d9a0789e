"""What stands before the story: crawl headers, dates, datelines."""

from __future__ import annotations

import re

from aidememoire.languages.en.page_words import AGENCIES, AGENCY, BEGINS_PROSE, CLOCK, DATE, MONTH, NAME, TOWN, ZONE
from aidememoire.pack.page import Cut, Place, build_cut
from aidememoire.rules.rule import Example, rule

_TELLS = "The Senegalese Minister of Mines received the Swedish ambassador in Dakar on Thursday."
_DASH = r"(?:--+|[–—-])"


@rule(
    name="en.page.crawl-header",
    stage="page",
    over="line",
    pattern=r"^date \d{4}(?:-\d{2}){0,2}(?= |$)",
    examples=(
        Example(text=f" date 2023-05 Talks in Dakar\n\n{_TELLS}", finds="date 2023-05"),
        Example(text=f" date 2022-11-18 {_TELLS}", finds="date 2022-11-18"),
    ),
    refusals=(f"{_TELLS}\n\ndate 2023-05",),
)
def crawl_header(match: re.Match[str], place: Place) -> Cut | None:
    """The month or day a collector of pages put at their head."""
    return build_cut(match, "header") if place.first else None


@rule(
    name="en.page.updated-line",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:[^|]{{2,40}} \| ){{0,3}}(?i:(?:last )?(?:updated|published|modified|posted|created|issued|released"
        rf"|first published"
        rf"|publish(?:ed)? date|release date|date)(?: on| at| from| by)?)"
        rf"(?: ?:| -)? ?(?:{CLOCK}|{DATE})[^.;]{{0,60}}$"
    ),
    examples=(
        Example(text=f"Updated: March 12, 2021 18:20 IST\n{_TELLS}", finds="Updated: March 12, 2021 18:20 IST"),
        Example(text=f"Published 3 March 2021\n\n{_TELLS}", finds="Published 3 March 2021"),
    ),
    refusals=("Updated in 2021, the treaty still binds the two countries.",),
)
def updated_line(match: re.Match[str], place: Place) -> Cut | None:
    """A line that says when the page was put up or changed."""
    return build_cut(match, "header")


@rule(
    name="en.page.date-line",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:(?:{CLOCK}(?: ?[|,]| on)? ?(?:{ZONE},? ?)?)?{DATE}|{MONTH},? \d{{4}})(?:,? ?(?:at|-|–|—|\|"
        rf"|,)? ?{CLOCK})?(?: ?{ZONE})?$"
    ),
    examples=(
        Example(text=f"September 19, 2021 - 13:00\n{_TELLS}", finds="September 19, 2021 - 13:00"),
        f"Talks in Dakar\n12 May 2020\n{_TELLS}",
    ),
    refusals=("12 May 2020 will remain a date in the relations of the two countries.",),
)
def date_line(match: re.Match[str], place: Place) -> Cut | None:
    """A line that holds a date and nothing else."""
    return build_cut(match, "header")


@rule(
    name="en.page.day-and-town",
    stage="page",
    over="line",
    pattern=rf"^{DATE} ?{_DASH} ?{TOWN}(?:, {TOWN})?(?: ?{_DASH} ?[A-Z][\w',& ]{{2,60}})?$",
    examples=(
        Example(
            text=f"Talks in Dakar\n\nMarch 12, 2021 – Dakar, Cap-Vert – Ministry of Mines\n\n{_TELLS}",
            finds="March 12, 2021 – Dakar, Cap-Vert – Ministry of Mines",
        ),
    ),
    refusals=(f"Talks in Dakar\n\n{_TELLS}",),
)
def day_and_town(match: re.Match[str], place: Place) -> Cut | None:
    """The day, the town and the office that publishes, on a line of their own."""
    return build_cut(match, "header") if place.told_before == 0 else None


@rule(
    name="en.page.headline-day",
    stage="page",
    over="line",
    pattern=(
        rf"(?<=\w): \d{{1,2}} {MONTH} \d{{4}}$"
        r"|^(?:MFA )?(?:(?i:press|media|news) (?i:statement|release|note|remarks)|Statement|Readout|Remarks|Transcript"
        rf"|Speech)\b[^\n]{{5,160}}(?P<cut>, \d{{1,2}} {MONTH} \d{{4}})$"
    ),
    examples=(
        Example(
            text=f"PM call with the President of Senegal: 4 May 2021\n\n{_TELLS}",
            finds=": 4 May 2021",
        ),
        Example(
            text=f"Press Statement: Official Visit by the President of Senegal, 4 May 2021\n\n{_TELLS}",
            finds=", 4 May 2021",
        ),
    ),
    refusals=(
        "The minister told reporters on Thursday in Dakar that the next session of the joint committee on fisheries "
        "has a date: 4 May 2021",
    ),
)
def headline_day(match: re.Match[str], place: Place) -> Cut | None:
    """The day that ends a headline after a colon, or that of a statement after a comma: that of the page."""
    short = match["cut"] is not None or place.before < 90
    if place.told_before or not short:
        return None
    start, end = match.span("cut") if match["cut"] else match.span()
    return Cut(kind="header", start=start, end=end)


@rule(
    name="en.page.source-and-date",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:Source ?: ?)?{AGENCIES}(?: ?[|,-] ?|  ?)(?:Updated ?:? ?)?{DATE}(?:,? {CLOCK})?(?: {ZONE})?"
        r"(?: ?\|.{0,80})?$"
    ),
    examples=(
        Example(
            text=f"Talks in Dakar\nSource: Xinhua | 2021-03-12 18:20:33 | Editor: ana\n{_TELLS}",
            finds="Source: Xinhua | 2021-03-12 18:20:33 | Editor: ana",
        ),
    ),
    refusals=("Xinhua was told on 12 March 2021 that the talks would go on.",),
)
def source_and_date(match: re.Match[str], place: Place) -> Cut | None:
    """The agency and the day, above the story or under it."""
    return build_cut(match, "header" if place.told_before == 0 else "credit", signs=place.told_before > 0)


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
        rf"\((?:{AGENCIES}|[A-Z]{{3,10}}|[A-Z][\w ]{{2,30}} (?:(?:News|Press)(?: Agency)?|Wire|Agency)"
        rf"|[A-Z][^()]{{2,40}} [-–] ?{DATE}) ?\)"
        rf"(?: ?[.:]? ?{_DASH}+ ?| ?: ?| (?=[A-Z\"“]))"
    ),
    examples=(
        Example(text=f"DAKAR, Nov. 18 (Xinhua) -- {_TELLS}", finds="DAKAR, Nov. 18 (Xinhua) --"),
        Example(text=f"Dakar (APS) – {_TELLS}", finds="Dakar (APS) –"),
        Example(text=f"DAKAR, Nov. 18 (Cape Wire) — {_TELLS}", finds="DAKAR, Nov. 18 (Cape Wire) —"),
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
        rf"|[\[(]?{TOWN}(?:, {TOWN}){{0,2}}[\])]?(?:,? | ?{_DASH} ?){DATE}(?: ?/[^/\n]{{2,30}}/|(?= ?{_DASH})))"
        rf" ?(?:{_DASH}+|:)? ?"
    ),
    examples=(
        Example(
            text=f"DAKAR, Senegal, May 14, 2025/APO Group/ -- {_TELLS}",
            finds="DAKAR, Senegal, May 14, 2025/APO Group/ --",
        ),
        Example(text=f"(DAKAR) May 14, 2025 - {_TELLS}", finds="(DAKAR) May 14, 2025 -"),
        Example(text=f"[Dakar, 14 May 2025] {_TELLS}", finds="[Dakar, 14 May 2025]"),
        Example(text=f"14th May, 2025 [Dakar] – {_TELLS}", finds="14th May, 2025 [Dakar] –"),
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
    crawl_header,
    updated_line,
    date_line,
    day_and_town,
    headline_day,
    source_and_date,
    country_dateline,
    agency_dateline,
    bare_agency_dateline,
    dated_dateline,
    capitals_dateline,
    composed_dateline,
    plain_dateline,
)
