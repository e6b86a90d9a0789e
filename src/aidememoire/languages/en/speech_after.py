"""English speech in other orders: the speaker after what was said, or after « by »."""

from __future__ import annotations

import re

from aidememoire.languages.en.speech_words import ADVERBS, find_lexeme
from aidememoire.pack.speech import Cue
from aidememoire.rules.rule import Example, rule

_MEET = "Moroccan Minister Driss Alaoui met French Minister Marie Vasseur in Paris on Tuesday. "
_CLOSED = '"”»'
"""« “…,” X told reporters » quotes X; « A asked for …, X told reporters » tells what A asked."""
_ENDS = (
    r"(?=[.,;”\"»]|$| (?:on|at|in|during|after|following|adding|while|when|as|"
    r"to (?:the )?(?:press|reporters|media|journalists|state|⟨)|through|via|from|late|earlier|"
    r"(?:the |an? |a joint |his |her )?(?:reporters|journalists|press|media|newsmen|news conference|press conference|"
    r"briefing))\b)"
)
_TOLD = (
    r"(?:(?<=\btold)|(?<=\btells)) (?:⟨[PSODG]\d+⟩|(?:him|her|them|(?:the|his|her|their) (?:[\w-]+ )?(?:minister|"
    r"president|premier|ambassador|envoy|visitors?|guests?|hosts?|counterpart|diplomats?|officials?|delegation|side))\b)"
)
"""After « “…,” X told »: the one across the table."""
_FACED = re.compile(rf"told{_TOLD}")


_HAS = r"(?: (?:has|have|had))?"
_PARTICLE = r"(?:(?: it)? (?:clear|out|known))?"
"""The end of « made clear », « pointed out »."""


@rule(
    name="en.speech.speaker-after",
    stage="speech",
    over="gist",
    pattern=rf"(?:(?<=, )|(?<=” )|(?<=\" )|(?<='' )|(?<=» ))(?:(?P<verb>[a-z]+) (?P<after>{{who}})|"
    rf"(?P<who>{{who}})(?:,? and (?:the |his |her )?{{who}})?{ADVERBS}{_HAS} (?P<late>[a-z]+){_PARTICLE}"
    rf"|(?:he|she|they){ADVERBS}{_HAS} (?P<plain>[a-z]+){_PARTICLE})(?:{_ENDS}|{_TOLD})",
    examples=(
        Example(
            text=_MEET + "“Flights will resume in June,” Ms Vasseur announced.",
            finds="Ms Vasseur announced",
        ),
        Example(text=_MEET + "The harbour is large, said Mr Alaoui.", finds="said Mr Alaoui", gives="affirm MA"),
        Example(text=_MEET + "The harbour is large, Mr Alaoui made clear.", gives="affirm MA"),
        Example(text=_MEET + "The harbour is large, Mr Alaoui told his guest.", gives="affirm MA"),
        Example(text=_MEET + "A fund is to be created by June, both sides decided.", gives="agree FR+MA"),
    ),
    refusals=(_MEET + "The room was full, left Ms Vasseur.",),
)
def speaker_after(match: re.Match[str], marked: str) -> Cue | None:
    """« …, X said », « …, said X », « …, he added »."""
    group = next(g for g in ("verb", "late", "plain") if match.group(g))
    found = find_lexeme(("past", "present"), match, group=group)
    settled = found is not None and group == "late" and found[0].act == "agree"
    if found is None or not (found[0].saying or settled) or (group == "verb" and found[0].act != "affirm"):
        return None
    told = found[0].form == "tell" and match.string[match.start() - 2] not in _CLOSED
    if (told and not _FACED.search(match.group())) or found[0].form.startswith("call "):
        return None
    who = next((g for g in ("after", "who") if match.group(g)), None)
    return Cue(
        act="affirm" if found[0].form == "plead" else found[0].act,
        start=match.start(),
        end=match.end(),
        place="inverted",
        finite="composed",
        lexeme=found[0],
        who=match.span(who) if who else None,
        many=match.group().startswith("they") or None,
    )


@rule(
    name="en.speech.passive",
    stage="speech",
    over="gist",
    pattern=rf"\b(?:was|were|has been|have been|is){ADVERBS} (?P<verb>[a-z]+) by (?P<who>{{who}})",
    examples=(Example(text=_MEET + "France was thanked by Mr Alaoui for its help.", finds="was thanked by Mr Alaoui"),),
    refusals=(_MEET + "France was beaten by Mr Alaoui at chess.",),
)
def passive(match: re.Match[str], marked: str) -> Cue | None:
    """« was thanked by X »: X speaks."""
    found = find_lexeme(("past",), match)
    if found is None:
        return None
    return Cue(
        act=found[0].act,
        start=match.start(),
        end=match.end("who"),
        place="agent",
        finite="none",
        lexeme=found[0],
        who=match.span("who"),
    )


@rule(
    name="en.speech.quoted-as",
    stage="speech",
    over="gist",
    pattern=r"(?:(?:(?<=, )|(?<=” )|(?<=\" ))(?:(?P<who>{who})|he|she)(?: \([^)]{2,30}\))? (?:was|were|is) "
    r"(?:also )?(?:quoted|cited|reported) (?:by [^,;.]{2,40} )?as (?:saying|stating|telling|adding)(?=[.,;]|$| by\b)|"
    r"(?P<before>(?:quot|cit)(?:ed|ing|es) (?P<whom>{who}) as (?:saying|stating|telling|adding))(?= ))",
    examples=(
        Example(text=_MEET + "“The port is large,” Ms Vasseur was quoted as saying.", gives="affirm FR"),
        Example(text=_MEET + "The daily quoted Ms Vasseur as saying that the port is large.", gives="affirm FR"),
    ),
    refusals=(_MEET + "“The port is large,” Ms Vasseur was seen as painting.",),
)
def quoted_as(match: re.Match[str], marked: str) -> Cue:
    """« “…,” X was quoted as saying », « quoted X as saying that … »."""
    group = "whom" if match["whom"] else "who" if match["who"] else None
    return Cue(
        act="affirm",
        start=match.start(),
        end=match.end(),
        place="agent" if match["before"] else "inverted",
        finite="none" if match["before"] else "composed",
        who=match.span(group) if group else None,
    )


@rule(
    name="en.speech.agreed-after",
    stage="speech",
    over="gist",
    pattern=r"(?<=, )(?i:it) (?:was|has been|had been)(?: also)? (?P<verb>agreed|decided|resolved)(?=[.;]|$)",
    examples=(Example(text=_MEET + "A text will be signed in July, it was agreed.", gives="agree FR+MA"),),
    refusals=(_MEET + "A text will be signed in July, it was rumoured.",),
)
def agreed_after(match: re.Match[str], marked: str) -> Cue:
    """« …, it was agreed. »: what stands before is what both settled."""
    start, end = match.span()
    return Cue(act="agree", start=start, end=end, place="joint", finite="none", keep=True, settled=True)


@rule(
    name="en.speech.moved",
    stage="speech",
    over="gist",
    pattern=r"(?<=[a-z⟩] )(?P<verb>(?:(?:deeply |also |greatly )?(?:worr(?:ies|ied|y)|alarm(?:s|ed)?|troubl(?:es?|ed)|"
    r"disturb(?:s|ed)?))|(?:is|are|was|were|remains?) (?:\w+ )?(?:of (?:\w+ )?concern|worrying|a (?:\w+ )?"
    r"(?:worry|concern)) (?:to|for)) (?P<who>{who})(?=[.,;]|$)",
    examples=(
        Example(text=_MEET + "The drought in the south worries both countries.", gives="concern FR+MA"),
        Example(text=_MEET + "The drought is of great concern to both countries.", gives="concern FR+MA"),
    ),
    refusals=(_MEET + "The drought in the south spares both countries.",),
)
def moved(match: re.Match[str], marked: str) -> Cue:
    """« The drought worries both countries »: the object is the one who says so."""
    return Cue(
        act="concern",
        start=match.start(),
        end=match.end(),
        place="inverted",
        finite="composed",
        who=match.span("who"),
        settled=True,
    )


RULES = (quoted_as, speaker_after, agreed_after, moved)
