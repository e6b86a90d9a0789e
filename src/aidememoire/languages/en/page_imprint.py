"""What belongs to the site and not to the story: imprint, buttons, comments, notices, labels of a ministry's page."""

from __future__ import annotations

import re

from aidememoire.languages.en.page_words import DATE
from aidememoire.pack.page import Cut, Place, build_cut
from aidememoire.rules.rule import Example, rule

_TELLS = (
    "The Senegalese Minister of Mines received the Swedish ambassador in Dakar on Thursday to hear of a project. "
    "They agreed to meet again in spring, in Stockholm, with companies of the two countries."
)


@rule(
    name="en.page.attribution",
    stage="page",
    over="line",
    pattern=(
        r"^(?P<cut>(?i:(?:the (?:below|following) is )?attributable to (?:the )?"
        r"(?:(?:department |deputy |state department |acting |principal deputy )*spokes(?:person|man|woman))"
        r"(?: [A-Z][\w'.-]+){0,4} ?:?))(?= |$)"
    ),
    examples=(
        Example(
            text=f"The below is attributable to Spokesperson Ana Reyes:\n\n{_TELLS}",
            finds="The below is attributable to Spokesperson Ana Reyes:",
        ),
    ),
    refusals=("The delay is attributable to the weather, the minister said on Thursday in Dakar.",),
)
def attribution(match: re.Match[str], place: Place) -> Cut | None:
    """Who stands behind a readout: not a part of what it tells."""
    return build_cut(match, "byline")


@rule(
    name="en.page.release-label",
    stage="page",
    over="line",
    pattern=(
        r"^(?i:for immediate release|media note|press release|press statement|readout|fact sheet|notice to the press"
        r"|office of the spokes(?:person|man)|department press briefing|bureau of .{3,60} affairs|news story"
        r"|statement"
        r"|authored article|speech|remarks|transcript|world news story|official report|media advisory"
        r"|from ?: ?.{3,120}|first published ?:?|location ?:? ?.{0,40}|delivered on ?:? ?.{0,60}|documents?"
        r"|(?:u\.?s\.? )?department of state|the white house|briefing room|statements and releases|spokesperson"
        rf")(?:[.:]| ?[|,-] ?{DATE})?$"
    ),
    examples=(
        Example(text=f"Readout of the talks in Dakar\n\nMedia Note\n\n{_TELLS}", finds="Media Note"),
        Example(text=f"Talks in Dakar\n\nOffice of the Spokesperson\n\n{_TELLS}", finds="Office of the Spokesperson"),
    ),
    refusals=(f"Remarks were short on both sides in Dakar, all agreed.\n\n{_TELLS}",),
)
def release_label(match: re.Match[str], place: Place) -> Cut | None:
    """The kind of a release and the office that issued it, each on a line."""
    return build_cut(match, "boilerplate")


@rule(
    name="en.page.site-name",
    stage="page",
    over="line",
    pattern=r"^(?:https?://)?(?:www\.)?[\w-]{2,40}(?:\.[a-z]{2,6}){1,3}/?$",
    examples=(Example(text=f"www.dakarpost.sn\nTalks in Dakar\n\n{_TELLS}", finds="www.dakarpost.sn"),),
    refusals=(f"The ministry's page, www.dakarpost.sn, says so.\n{_TELLS}",),
)
def site_name(match: re.Match[str], place: Place) -> Cut | None:
    """The address of a site alone on its line."""
    return build_cut(match, "boilerplate")


@rule(
    name="en.page.glued-label",
    stage="page",
    over="line",
    pattern=r"^(?:Office of the Spokesperson|For Immediate Release|Media Note|Tag ?: ?\w+)\.? (?=[A-Z])",
    examples=(
        Example(text=f"Talks in Dakar\nOffice of the Spokesperson. {_TELLS}", finds="Office of the Spokesperson."),
    ),
    refusals=(f"Office of the Spokesperson staff said nothing on Thursday in Dakar.\n{_TELLS}",),
)
def glued_label(match: re.Match[str], place: Place) -> Cut | None:
    """The same words with the story after them on one line."""
    return build_cut(match, "boilerplate") if place.starts and place.after > 20 else None


@rule(
    name="en.page.imprint",
    stage="page",
    over="line",
    pattern=(
        r"^(?i:editor-in-chief|editor in chief|managing editor|publisher|address|head office"
        r"|licen[cs]e(?: no)?|tel(?:ephone)?"
        r"|phone|fax|e-?mail|contacts?|hotline|issn|advertising|permit|add|media contact|press contact"
        r"|for (?:more|further) information"
        r"|media enquiries|newsdesk|tổng biên tập|giấy phép)\b\.? ?(?:/ ?\w+ ?)?[:,].*$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nEditor-in-chief: Awa Diallo", finds="Editor-in-chief: Awa Diallo"),
        Example(text=f"{_TELLS}\n\nTel: 33 000 00 00"),
    ),
    refusals=("The editor-in-chief of the review, invited to Oslo, received a prize.",),
)
def imprint(match: re.Match[str], place: Place) -> Cut | None:
    """The publisher's masthead: who, where, by which permit."""
    return build_cut(match, "boilerplate") if place.starts and len(match.group()) < 300 else None


@rule(
    name="en.page.notice",
    stage="page",
    over="line",
    pattern=(
        r"^.{0,60}(?i:all rights reserved|copyright|privacy policy|terms (?:of (?:use|service)"
        r"|and conditions)|cookie (?:policy|settings)"
        r"|(?:uses?|accept(?: all)?) cookies|subscribe (?:to|now|here)|sign up (?:for|to)|our newsletter"
        r"|follow us|follow (?-i:[A-Z])\w+ on"
        r"|join us on|download (?:our|the) app|enable javascript|skip to (?:main )?content|permalink"
        r"|open government licen[cs]e"
        r"|published in dawn|is not responsible for|this (?:story|report|article) (?:has been|was"
        r"|is) (?:auto-generated|published"
        r"|provided|edited|taken)|bản quyền|an official website of the united states|stay up to date"
        r"|disclaimer ?:).{0,200}$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\n© The Daily. All rights reserved."),
        Example(text=f"{_TELLS}\n\nFollow us on social media"),
    ),
    refusals=(
        "The minister pleaded on Thursday for a common law on the protection of literary works.",
        f"{_TELLS}\n\nThey pledged to follow up on the agreements.",
    ),
)
def notice(match: re.Match[str], place: Place) -> Cut | None:
    """Rights, cookies, subscriptions."""
    return build_cut(match, "boilerplate") if place.starts else None


@rule(
    name="en.page.button",
    stage="page",
    over="line",
    pattern=(
        r"^\W{0,3}(?i:share(?: this(?: page| article| story)?| on .{2,30}| via .{2,20})?|print(?: this)?"
        r"|e-?mail|send|comment|facebook"
        r"|twitter|x|whatsapp|telegram|linkedin|zalo|pinterest|reddit|copy link|back to top|top|tweet"
        r"|download|menu|home|search"
        r"|log ?in|sign in|register|subscribe|tags? ?:.{0,200}|topics? ?:.{0,200}|keywords? ?:.{0,200}"
        r"|category ?:.{0,80}"
        r"|filed under ?:.{0,80}|\d+ min(?:ute)?s? read|reading time.{0,30}|listen(?: to (?:this )?article)?"
        r"|advertisement|sponsored"
        r"|source|(?:#\w+ ?){1,12}|(?:\d+ )?views?|\d+ shares?|no comments?|next|previous|(?:next"
        r"|previous) (?:article|post|story).{0,120}"
        r"|(?:a ){1,2}a|a\+|a-|text size|font size|story continues below(?: this)?(?: advertisement)?|tin"
        r"|politics ?& ?law"
        r"|left menu|right menu|all news|press releases ?\|?|close search window|powered by .{3,40}"
        r"|english|español|français|العربية|中文|save|bookmark|follow|font|zoom|loading.{0,10})\W{0,3}$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nBack to top", finds="Back to top"),
        Example(text=f"{_TELLS}\n\nShare", finds="Share"),
    ),
    refusals=("Share the river's water: that is what the talks of the two capitals were about, the minister said.",),
)
def button(match: re.Match[str], place: Place) -> Cut | None:
    """The words of a button or a label of the site."""
    return build_cut(match, "boilerplate")


@rule(
    name="en.page.comments",
    stage="page",
    over="line",
    pattern=(
        r"^(?i:\(?\d*\)? ?comments? ?(?::? ?\(?\d*\)?)|leave a (?:reply|comment).*|add (?:a|your) comment.*"
        r"|post a comment.*"
        r"|your email address will not be published.*|be the first to comment.*|join the (?:conversation"
        r"|discussion).*"
        r"|view (?:all )?comments?.*|bình luận.*)$"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nComments (3)\nAt last some good news for the port!", finds="Comments (3)"),
        Example(text=f"{_TELLS}\n\nLeave a reply", finds="Leave a reply"),
    ),
    refusals=("Comments were few in Dakar after the visit of the Swedish minister.",),
)
def comments(match: re.Match[str], place: Place) -> Cut | None:
    """Where readers' comments begin: what follows is theirs."""
    return build_cut(match, "boilerplate", opens="boilerplate")


@rule(
    name="en.page.menu-bar",
    stage="page",
    over="line",
    pattern=(r"^(?:[\w'’&/+-]+(?: [\w'’&/+-]+){0,3}) ?(?:(?: [–—|•·>/-] |\|)(?:[\w'’&/+:-]+[ ,:]*){1,5}){1,12}\|? ?$"),
    examples=(
        Example(text=f"{_TELLS}\n\nWeather – Traffic – Horoscope", finds="Weather – Traffic – Horoscope"),
        Example(text=f"{_TELLS}\n\nContact | Newsletter"),
    ),
    refusals=("Senegal – Sweden: a mining accord\n\n" + _TELLS,),
)
def menu_bar(match: re.Match[str], place: Place) -> Cut | None:
    """A row of links with signs between them, before or after the story."""
    bars = len(re.findall(r" [–—|•·>/-] |\|", match.group()))
    enough = bars > 1 or re.search(r"(?i:print|share|newsletter|contact|home >)", match.group()) is not None
    after = place.told_before and not place.told_after
    return build_cut(match, "boilerplate") if after and enough else None


RULES = (attribution, release_label, glued_label, imprint, notice, comments, site_name, menu_bar, button)
