"""What stands before the story: crawl headers and dates."""

from __future__ import annotations

import re

from aidememoire.languages.en.page_words import AGENCIES, CLOCK, DATE, MONTH, TOWN, ZONE
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
