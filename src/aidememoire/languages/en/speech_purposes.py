"""Speech told as the purpose of a contact: « summoned X to protest », « took the occasion to invite »; views held."""

from __future__ import annotations

import re

from aidememoire.languages.en.speech_words import ADVERBS, LISTED, find_lexeme
from aidememoire.pack.speech import Cue
from aidememoire.rules.rule import Example, rule

_MEET = "Moroccan Minister Driss Alaoui met French Minister Marie Vasseur in Paris on Tuesday. "


@rule(
    name="en.speech.took-the-occasion",
    stage="speech",
    over="gist",
    pattern=r"\b(?:(?:took|used|seized) (?:the|this|that) (?:occasion|opportunity|meeting|moment|floor|visit)"
    r"(?: (?:of|offered by|provided by) [^,;.]{3,60}?)?|went on|went further|was quick|did not fail|proceeded) to "
    r"(?:also |once again |\w+ly )?(?P<verb>[a-z]+)\b|"
    r"(?:began|started|opened|concluded|ended|closed)(?: (?:his|her|the|their) [\w ]{3,30}?)? (?:by|with) "
    r"(?P<doing>[a-z]+ing)\b",
    examples=(
        Example(text=_MEET + "Mr Alaoui took the occasion to invite Ms Vasseur to Fez.", gives="invite MA"),
        Example(text=_MEET + "Ms Vasseur went on to thank Morocco for its help.", gives="thank FR"),
        Example(text=_MEET + "Ms Vasseur began by thanking Morocco for its help.", gives="thank FR"),
    ),
    refusals=(_MEET + "Mr Alaoui took the occasion to visit the port.",),
)
def took_occasion(match: re.Match[str], marked: str) -> Cue | None:
    """« took the opportunity to thank »: the infinitive says it."""
    return _build_cue(match)


@rule(
    name="en.speech.contact-to-say",
    stage="speech",
    over="gist",
    pattern=r"\b(?:summoned|convoked|called in|phoned|telephoned|rang|called|wrote to|cabled|visited|met(?: with)?|"
    r"contacted|received|convened|was in ⟨L\d+⟩|spoke (?:to|with)) [^.;:\"“]{3,120}? "
    r"to (?P<verb>thank|congratulate|condemn|protest|denounce|deplore|express|convey|demand|invite|"
    r"urge|request|voice|commend|reaffirm|reiterate|lodge|register|complain|renew|stress)\b",
    examples=(
        Example(text=_MEET + "France summoned the ambassador to condemn this raid.", gives="condemn FR"),
        Example(text=_MEET + "Mr Alaoui phoned his host later to express his gratitude.", gives="thank MA"),
    ),
    refusals=(_MEET + "France summoned the ambassador to the ministry.",),
)
def contact_to_say(match: re.Match[str], marked: str) -> Cue | None:
    """« summoned the ambassador to protest », « phoned X to thank him »."""
    return _build_cue(match)


@rule(
    name="en.speech.listed",
    stage="speech",
    over="gist",
    pattern=rf"^(?:(?:[-•–*·]|\(?(?:[a-z]|[ivx]{{1,4}}|\d{{1,2}})[.)])\s*(?:(?:and|also|further) )?)?"
    rf"(?P<verb>{LISTED})",
    examples=(Example(text=_MEET + "\n\nThe two ministers:\n\na. Agreed to open a line;", gives="agree FR+MA"),),
    refusals=(_MEET + "\n\nThe two ministers:\n\na. Walked in the park;",),
)
def listed(match: re.Match[str], marked: str) -> Cue | None:
    """A verb that opens a line of a list: its subject was told before the list."""
    found = find_lexeme(("past",), match)
    if found is None:
        return None
    return Cue(
        act=found[0].act,
        start=match.start("verb"),
        end=found[1],
        place="subject",
        finite="composed",
        lexeme=found[0],
        bare=True,
    )


@rule(
    name="en.speech.of-the-view",
    stage="speech",
    over="gist",
    pattern=r"\b(?P<be>is|are|was|were)(?: both)? of (?:the|one) (?:same )?(?:view|opinion|belief|mind)"
    rf"{ADVERBS}(?= that\b)",
    examples=(
        Example(text=_MEET + "The two ministers were of the view that trade must grow.", gives="agree FR+MA"),
        Example(text=_MEET + "Mr Alaoui was of the view that trade was strong.", gives="affirm MA"),
    ),
    refusals=(_MEET + "Mr Alaoui was proud of the view from the tower.",),
)
def of_the_view(match: re.Match[str], marked: str) -> Cue:
    """« were of the view that »: a view that several hold is one they agree on."""
    many = match["be"] in ("are", "were")
    act = "agree" if many else "affirm"
    return Cue(act=act, start=match.start(), end=match.end(), place="subject", finite="composed", many=many or None)


@rule(
    name="en.speech.label",
    stage="speech",
    over="gist",
    pattern=r"^(?P<who>{who})(?: \([^)]{2,40}\))?: (?=[A-Z⟨\"“])",
    examples=(
        Example(
            text=_MEET + "\n\nDriss Alaoui: We thank France for its help.", finds="Driss Alaoui: ", gives="thank MA"
        ),
    ),
    refusals=(_MEET + "\n\nDriss Alaoui: The port is large.",),
)
def label(match: re.Match[str], marked: str) -> Cue:
    """The speaker at the head of a line of a transcript."""
    return Cue(act="affirm", start=match.start(), end=match.end(), place="label", finite="none", who=match.span("who"))


def _build_cue(match: re.Match[str]) -> Cue | None:
    doing = match.groupdict().get("doing") is not None
    found = find_lexeme(("participle",), match, group="doing") if doing else find_lexeme(("base",), match)
    if found is None:
        return None
    return Cue(
        act=found[0].act,
        start=match.start(),
        end=found[1],
        place="subject",
        finite="composed",
        lexeme=found[0],
    )


@rule(
    name="en.speech.unhidden",
    stage="speech",
    over="gist",
    pattern=r"\b(?:did not|didn't|made no attempt to|does not) (?:hide|conceal|disguise|mask)"
    r"(?= (?:his|her|its|their) )|\bmade no secret of(?= (?:his|her|its|their) )",
    examples=(Example(text=_MEET + "Mr Alaoui did not hide his concern over this raid.", gives="concern MA"),),
    refusals=(_MEET + "Mr Alaoui did not hide his hat.",),
)
def unhidden(match: re.Match[str], marked: str) -> Cue | None:
    """« did not hide his concern »: the noun names the act, as after « express »."""
    voiced = re.match(r"(?P<verb>expressed)", "expressed")
    found = find_lexeme(("past",), voiced) if voiced else None
    if found is None:
        return None
    start, end = match.span()
    return Cue(act=found[0].act, start=start, end=end, place="subject", finite="composed", lexeme=found[0])


@rule(
    name="en.speech.takes-the-floor",
    stage="speech",
    over="gist",
    pattern=r"\b(?:spoke (?:to|with)|addressed|briefed|talked to|faced|met) (?:the |local |waiting )*(?:press|"
    r"reporters|journalists|newsmen|media|correspondents)\b[^.;:\"“”]{0,80}(?=[.:]|$)",
    examples=(
        Example(
            text=_MEET + "Mr Alaoui spoke to reporters. “We thank France for its help.”",
            finds="spoke to reporters",
        ),
    ),
    refusals=(_MEET + "Mr Alaoui spoke to a friend.",),
)
def takes_the_floor(match: re.Match[str], marked: str) -> Cue:
    """« spoke to reporters. “…” »: whose words follow; by itself it says nothing."""
    return Cue(act="affirm", start=match.start(), end=match.end(), place="opens", finite="composed", settled=True)


RULES = (label, takes_the_floor, listed, took_occasion, contact_to_say, of_the_view, unhidden)
