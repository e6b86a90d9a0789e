"""Pictures: credits, and what pages print before their captions."""

from __future__ import annotations

import re

from aidememoire.languages.en.page_words import AGENCIES, NAME
from aidememoire.pack.page import Cut, Place, build_cut
from aidememoire.rules.rule import Example, rule

_TELLS = "The Senegalese Minister of Mines received the Swedish ambassador in Dakar on Thursday to hear of a project."


@rule(
    name="en.page.picture-number",
    stage="page",
    over="line",
    pattern=r"(?:^|(?<=\s))(?:ảnh|hình) ?\d{1,2}(?=[A-Z“ ]|$)",
    examples=(
        Example(text=f"Talks in Dakar\n\n{_TELLS}\nTalks in Dakar ảnh 1The minister. Photo: VNA", finds="ảnh 1"),
    ),
    refusals=(_TELLS,),
)
def picture_number(match: re.Match[str], place: Place) -> Cut | None:
    """« ảnh 1 », which one house's pages print between the repeated headline and the caption."""
    return build_cut(match, "boilerplate", shows=True)


@rule(
    name="en.page.labelled-credit",
    stage="page",
    over="line",
    pattern=(
        r"(?:[|(\[/–—-] ?)?(?<!\w)(?:(?i:(?:file )?photos?|pics?|pictures?|images?|(?:photo|image"
        r"|picture) credits?|credits?"
        r"|photo (?:courtesy|source|by)|courtesy|illustration|ảnh)"
        rf"(?: of)? ?[:©]|(?i:photos?) ?©|(?i:photo by|photo courtesy of|image courtesy of|picture by)) ?"
        rf"(?:{AGENCIES}(?=[ .)\]|/]|$)|[^|()\[\]]{{2,60}}(?= ?[|)\]]| ?$)|{NAME}(?=\. ))[ .)\]|]*"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nThe minister and his guest. Photo: APS", finds="Photo: APS"),
        Example(text=f"{_TELLS}\n\nThe minister and his guest (Photo: VNA)", finds="(Photo: VNA)"),
        Example(text=f"{_TELLS}\n\nPhoto credit: Presidency"),
    ),
    refusals=("The ambassador handed over a photo: that of the port of Dakar, taken in 1960, where he had served.",),
)
def labelled_credit(match: re.Match[str], place: Place) -> Cut | None:
    """Who took a picture, after a word that says so. It closes its line, or names an agency."""
    agency = re.search(AGENCIES, match.group()) is not None
    if not agency and place.after > 12:
        return None
    if re.match(r"(?i:\W*(?:photos?|pictures?|images?) ?:) ?(?:that|it|the|a|an) ", match.group()):
        return None
    return build_cut(match, "credit", pictures=True)


@rule(
    name="en.page.picture-tells",
    stage="page",
    over="line",
    pattern=(
        r"^(?:This|An?) (?:[a-z]+ ){0,2}(?:photo|picture|image)(?:graph)?\b,? "
        r"(?:taken|provided|released|shows|captured|from|dated)\b.*$"
    ),
    examples=(
        Example(
            text=f"{_TELLS}\n\nThis file photo, taken on May 9, 2021, shows the minister at the harbour.",
            finds="This file photo, taken on May 9, 2021, shows the minister at the harbour.",
        ),
    ),
    refusals=("This photograph hung in the embassy for thirty years, and the minister took it home.",),
)
def picture_tells(match: re.Match[str], place: Place) -> Cut | None:
    """« This photo, taken on …, shows … »: a caption that says it is one."""
    return build_cut(match, "caption")


@rule(
    name="en.page.archive-picture",
    stage="page",
    over="line",
    pattern=(
        r"[|(\[]? ?(?i:file (?:photo|picture|image|pic)|archive photo|photo from (?:the )?archives?"
        r"|representational image)[ .)\]|]*$"
    ),
    examples=(Example(text=f"{_TELLS}\n\nA gold mine in May 2019. File photo", finds="File photo"),),
    refusals=("The ambassador gave the museum a file photo of the port.",),
)
def archive_picture(match: re.Match[str], place: Place) -> Cut | None:
    """A picture from the archives: its date is not the story's."""
    capital = match.group().lstrip(" |([")[:1].isupper() or match.group()[:1] in "(|["
    return build_cut(match, "credit", pictures=True) if capital else None


@rule(
    name="en.page.rights-credit",
    stage="page",
    over="line",
    pattern=(
        rf"(?:[|(] ?)?(?:© ?(?:{AGENCIES}|[\w'/ .-]{{2,50}}?)|(?:via|/) ?Getty Images"
        r"|Getty Images(?:/\w+)?)[ .)|]*(?=$)"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nA gold mine in 2017. © Sahel Agency", finds="© Sahel Agency"),
        Example(text=f"{_TELLS}\n\nThe minister and his guest. Getty Images", finds="Getty Images"),
    ),
    refusals=(f"{_TELLS}\n\n© The Daily. All rights reserved.",),
)
def rights_credit(match: re.Match[str], place: Place) -> Cut | None:
    """« © X », « Getty Images », at the end of a caption."""
    return build_cut(match, "credit", pictures=True)


@rule(
    name="en.page.word-last-credit",
    stage="page",
    over="line",
    pattern=(
        rf"(?:[–—/(|-]+ ?)?(?:{AGENCIES}[ /](?:File )?(?i:photos?|pics?|images?)|/ ?Photo|/ ?{AGENCIES}"
        rf"|\((?:Photo ?(?:by)? ?)?{AGENCIES}(?:[ /](?i:photo))?\)|\(Photo\)|\[(?:Photo|Image)[^\]]{{0,60}}\]"
        rf"|\[{AGENCIES}\])[ .)]*$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nThe minister and his guest on Thursday. – VNA/VNS Photo", finds="– VNA/VNS Photo"),
        Example(text=f"The minister and his guest, Dakar, March 3, 2020. /Photo\n{_TELLS}", finds="/Photo"),
    ),
    refusals=("The festival Dakar-Photo opens on Thursday",),
)
def word_last_credit(match: re.Match[str], place: Place) -> Cut | None:
    """An agency and the word « Photo », without a colon."""
    signed = re.fullmatch(rf"[–—/(|-]* ?{AGENCIES}\)?[ .]*", match.group()) is not None
    ends = not place.told_after or place.before > 200
    return None if signed and ends else build_cut(match, "credit", pictures=True)


RULES = (picture_number, labelled_credit, picture_tells, archive_picture, rights_credit, word_last_credit)
