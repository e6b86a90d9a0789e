"""Other stories, and who signed this one."""

from __future__ import annotations

import re

from aidememoire.languages.en.page_words import AGENCIES, AGENCY, CLOCK, DATE, NAME, TOWN, ZONE
from aidememoire.pack.page import Cut, Place, build_cut
from aidememoire.rules.rule import Example, rule

_TELLS = (
    "The Senegalese Minister of Mines received the Swedish ambassador in Dakar on Thursday to hear of a project. "
    "They agreed to meet again in spring, in Stockholm, with companies of the two countries."
)


@rule(
    name="en.page.related-link",
    stage="page",
    over="line",
    pattern=r"^(?:>>+|>|»|►|▶|→|⇒|👉) ?(?=\S).+$",
    examples=(Example(text=f"{_TELLS}\n\n>> King of Jordan due in Oslo", finds=">> King of Jordan due in Oslo"),),
    refusals=(f"“Our cooperation goes >> fast”, the minister said. {_TELLS}",),
)
def related_link(match: re.Match[str], place: Place) -> Cut | None:
    """A line that begins with an arrow: the headline of another story."""
    return build_cut(match, "related_link")


@rule(
    name="en.page.labelled-link",
    stage="page",
    over="line",
    pattern=(
        r"^\W{0,3}(?i:(?:also )?read(?: also| more| this| next)?|also see|see (?:also|more)|watch(?: also)?"
        r"|listen|related"
        r"(?: (?:news|articles?|stor(?:y|ies)|links?|coverage))?|explained|don't miss|more on this|must read|opinion)"
        r" ?(?::|>+|\|) ?.{12,}$"
    ),
    examples=(Example(text=f"{_TELLS}\n\nRead more: King of Jordan due in Oslo"),),
    refusals=(f"{_TELLS} Related matters were left for spring.",),
)
def labelled_link(match: re.Match[str], place: Place) -> Cut | None:
    """« Read more: » and the headline of another story, on one line."""
    return build_cut(match, "related_link")


@rule(
    name="en.page.teaser-opener",
    stage="page",
    over="line",
    pattern=(
        r"^\W{0,3}(?i:(?P<near>(?:read|see) also|also read|more on this story|tin liên quan|related"
        r"(?: (?:news|articles?|stor(?:y|ies)|posts?|topics?|content|links?|documents?))?)"
        r"|read (?:more|next)|see more|more (?:from .{2,40}|news|stories|in .{2,30})"
        r"|(?:most|latest|recent|top|other|similar|trending) (?:news|articles?|stories|posts?|read|viewed"
        r"|popular|headlines)"
        r"|most (?:read|popular|viewed)|latest|trending(?: now)?|you (?:may|might) (?:also )?(?:like"
        r"|be interested in)"
        r"|recommended(?: for you| stories)?|editor'?s'? (?:picks?|choice)|in this section"
        r"|elsewhere on .{2,30}|what's new"
        r"|xem thêm|up next|don't miss)"
        r" ?[:.…»>]*\W{0,3}$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nMore on this story\n\nKing of Jordan due in Oslo", finds="More on this story"),
        Example(text=f"{_TELLS}\n\nLatest news\n\nKing of Jordan due in Oslo", finds="Latest news"),
    ),
    refusals=(f"{_TELLS} Everyone wants to see more than this meeting.",),
)
def teaser_opener(match: re.Match[str], place: Place) -> Cut | None:
    """A line after which a page lists other stories: those on the same subject, or any."""
    kind = "related_link" if match.group("near") else "teaser"
    return build_cut(match, kind, opens=kind)


@rule(
    name="en.page.dated-teaser",
    stage="page",
    over="line",
    pattern=rf"^\w[^.]{{2,20}} [-–|] .{{5,160}}[.|–-] ?(?:{NAME} [-–|] )?{DATE}$",
    examples=(Example(text=f"{_TELLS}\n\nWorld - King of Jordan in Oslo - March 6, 2021"),),
    refusals=(f"Dakar, May 12 - {_TELLS}",),
)
def dated_teaser(match: re.Match[str], place: Place) -> Cut | None:
    """A section, a headline and a day: an entry of a list of stories."""
    return build_cut(match, "teaser") if place.told_before or place.told_after == 0 else None


@rule(
    name="en.page.signature",
    stage="page",
    over="line",
    pattern=(
        rf"(?:^|[–—-]+ ?|(?<=[.!?»”\"…]) )(?:\({AGENCIES}(?:[ :,-]+{DATE})?\)"
        rf"|/?{AGENCIES}/?|Enditem|\[End\]|ENDS?)(?: ?\(.{{2,40}}\))?\.?(?:/\.)?$"
    ),
    examples=(
        Example(text=f"{_TELLS} — VNS", finds="— VNS"),
        Example(text=f"{_TELLS}\n\nVNA/VNS", finds="VNA/VNS"),
        Example(text=f"{_TELLS} (ANI)", finds="(ANI)"),
    ),
    refusals=("The minister received the heads of SPA",),
)
def signature(match: re.Match[str], place: Place) -> Cut | None:
    """The agency's name at the end of its story."""
    if not place.told_before and place.before <= 90:
        return None
    pictured = place.starts and not place.before and place.told_after > 0
    return build_cut(match, "credit", signs=True, pictures=pictured)


@rule(
    name="en.page.source-line",
    stage="page",
    over="line",
    pattern=(
        r"^\(?(?:Source|SOURCE|Sources|Editor|Edited by|Editing by|Reporting by|Compiled by) ?:? ?"
        r"[^.]{2,60}\)?\.?$"
    ),
    examples=(Example(text=f"{_TELLS}\n\nSource: Government of Senegal", finds="Source: Government of Senegal"),),
    refusals=("Sources of tension: the dam still divides the two capitals, the minister said.",),
)
def source_line(match: re.Match[str], place: Place) -> Cut | None:
    """Where the story was taken from, on a line of its own."""
    plain = re.match(r"\(?(?:Source|SOURCE|Sources) [a-z]", match.group())
    return None if plain else build_cut(match, "credit", signs=place.told_before > 0)


@rule(
    name="en.page.byline",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:(?i:by|written by|reported by) (?:{NAME}|{AGENCIES})(?:(?:,| and| \|| -| –) ?.{{0,60}})?"
        rf"|(?i:from our (?:special )?correspondent|our correspondent|staff (?:reporter|correspondent|writer)"
        rf"|special correspondent"
        rf"|web desk|news desk|(?:the )?newsroom|(?:diplomatic|political) (?:correspondent|editor))(?:[,|].{{0,60}})?"
        rf"|[–—] ?[A-Z][^.]{{2,50}}, {DATE})\.?$"
    ),
    examples=(
        Example(text=f"Talks in Dakar\n\nBy Awa Diallo-Sene\n\n{_TELLS}", finds="By Awa Diallo-Sene"),
        Example(text=f"Talks in Dakar\n\nStaff Reporter\n\n{_TELLS}", finds="Staff Reporter"),
    ),
    refusals=("By Thursday, the minister had received the Swedish ambassador.",),
)
def byline(match: re.Match[str], place: Place) -> Cut | None:
    """Who wrote the story, or what paper printed it and when."""
    verb = re.match(r"(?i:by) \w+day\b|(?i:by) (?:The|An?|January|February|March|May) ", match.group())
    return None if verb else build_cut(match, "byline")


@rule(
    name="en.page.name-and-day",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:(?i:by) )?{NAME}(?: \(@\w+\))?,?(?: (?:Published|Updated|Posted(?: on)?|[-–|•]))?(?: \d+ \w+ ago)? ?"
        rf"{DATE}(?: ?[|,-]? ?{CLOCK})?(?: ?{ZONE})?$"
    ),
    examples=(
        Example(
            text=f"Talks in Dakar\n\nAwa Diallo Published March 12, 2021 | 01:20 PM\n\n{_TELLS}",
            finds="Awa Diallo Published March 12, 2021 | 01:20 PM",
        ),
    ),
    refusals=(f"Talks in Dakar on 12 March 2021\n\n{_TELLS}",),
)
def name_and_day(match: re.Match[str], place: Place) -> Cut | None:
    """A writer and the day, between the headline and the story."""
    return build_cut(match, "byline") if not place.first and not place.told_before and place.told_after else None


@rule(
    name="en.page.name-and-town",
    stage="page",
    over="line",
    pattern=rf"^[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){{1,2}}(?:(?:,| in| \|) {TOWN})?$",
    examples=(Example(text=f"Talks in Dakar\n\nAwa Diallo, Stockholm\n\n{_TELLS}", finds="Awa Diallo, Stockholm"),),
    refusals=(f"{_TELLS}\n\nAwa Diallo, Stockholm",),
)
def name_and_town(match: re.Match[str], place: Place) -> Cut | None:
    """A writer, at times with a town, between the headline and the story."""
    return build_cut(match, "byline") if not place.first and not place.told_before and place.told_after else None


@rule(
    name="en.page.desk-mark",
    stage="page",
    over="line",
    pattern=rf"^(?:{AGENCY}/(?i:english|en|asia|world)|[a-z]{{1,3}}(?:/[a-z]{{1,4}}){{1,3}}|[A-Z]{{2,4}}/[A-Z]{{2,4}})$",
    examples=(Example(text=f"{_TELLS}\n\nkb/tm", finds="kb/tm"),),
    refusals=(f"{_TELLS}\n\nVNA/VNS",),
)
def desk_mark(match: re.Match[str], place: Place) -> Cut | None:
    """The desk that sent a wire, or the initials of those who handled it."""
    agency = re.fullmatch(AGENCIES, match.group()) is not None
    return build_cut(match, "boilerplate") if place.told_before and not agency else None


@rule(
    name="en.page.glued-opener",
    stage="page",
    over="line",
    pattern=(
        r"(?<=[.!?»”A-Z)] )(?P<cut>Read [Mm]ore|Also [Rr]ead|See [Aa]lso|More on this story|Related [Ss]tories)"
        r"(?:: ?| (?=[A-Z“]))"
    ),
    examples=(Example(text=f"{_TELLS} Read more King of Jordan due in Oslo", finds="Read more"),),
    refusals=(f"{_TELLS} Read more closely, the text says little.",),
)
def glued_opener(match: re.Match[str], place: Place) -> Cut | None:
    """The same words inside a text whose line ends were lost."""
    return build_cut(match, "teaser", opens="teaser") if place.before > len(_TELLS) // 2 else None


RULES = (
    related_link,
    labelled_link,
    teaser_opener,
    glued_opener,
    dated_teaser,
    desk_mark,
    signature,
    source_line,
    byline,
    name_and_day,
    name_and_town,
)
