"""French speech of what is to come and of joint texts: « vont créer », « Nous condamnons », « , pour qui … »."""

from __future__ import annotations

import re

from aidememoire.languages.fr.speech_words import ADVERBS, STATES, find_lexeme
from aidememoire.pack.speech import Cue
from aidememoire.rules.rule import Example, rule

_MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "
_TEXT = _MEET + "Ils ont publié une déclaration conjointe. "
_STATES = "|".join(sorted(map(re.escape, STATES), key=len, reverse=True)).replace("\\ ", " ")


@rule(
    name="fr.speech.coming",
    stage="speech",
    over="gist",
    pattern=rf"\b(?:va|vont|compte|comptent|entend|entendent|(?:prévoi(?:t|ent)|projette(?:nt)?|envisage(?:nt)?) "
    rf"(?:de |d')|s'apprête(?:nt)? à){ADVERBS} ?(?P<self>se |s')?(?P<verb>[a-z]\w+(?:er|ir|re))\b",
    examples=(
        Example(
            text=_MEET + "Les deux pays vont en outre créer un fonds commun.",
            finds="vont en outre créer",
            gives="agree FR+MA",
        ),
        Example(text=_MEET + "Rabat compte aussi demander à Paris de baisser ses droits.", gives="request MA"),
    ),
    refusals=(_MEET + "La pluie va continuer.",),
)
def coming(match: re.Match[str], marked: str) -> Cue | None:
    """What a side is about to do: « vont mettre en place », « compte demander »."""
    reflexive = match.group("self") is not None
    found = find_lexeme(("pledged", "infinitive"), match, reflexive=reflexive)
    if found is None:
        return None
    if match.group().startswith("entend"):
        end = match.start("self" if reflexive else "verb") if found[0].pledge else found[1]
        return Cue(act=found[0].act, start=match.start(), end=end, place="subject", finite="simple")
    return Cue(
        act=found[0].act,
        start=match.start(),
        end=found[1],
        place="subject",
        finite="simple",
        keep=found[0].pledge,
        lexeme=found[0],
        many=re.match(r"\w+(?:ont|ent)\b", match.group()) is not None,
    )


@rule(
    name="fr.speech.in-joint-text",
    stage="speech",
    over="gist",
    pattern=r"(?:^|(?<=[.;:)] )|(?<= et )|(?<=, ))(?:\d{1,2}[.)] )?(?P<nous>(?i:nous,? (?:[^,;]{2,60}, )?))(?:nous )?"
    rf"(?:(?:sommes|disons|déclarons|restons|demeurons) (?:\w+ment )?(?P<state>{_STATES})e?s?\b|"
    rf"(?P<firm>(?:entendons|comptons|allons|voulons) )|(?:avons |sommes )(?P<done>décidé|convenus?)\b|"
    rf"(?P<verb>[a-z]\w+ons)\b)",
    examples=(
        Example(text=_TEXT + "Nous condamnons ces attaques.", finds="Nous condamnons", gives="condemn FR+MA"),
        Example(text=_TEXT + "Nous sommes gravement préoccupés par la sécheresse.", gives="concern FR+MA"),
    ),
    refusals=(_TEXT + "Nous chantons avec la France.", _MEET + "Nous condamnons ces attaques."),
)
def in_joint_text(match: re.Match[str], marked: str) -> Cue | None:
    """The first person of a declaration that both sides publish."""
    lexeme, end, act = None, match.end(), "agree"
    if match.group("state"):
        act = STATES[match.group("state")].code
    elif match.group("verb"):
        found = find_lexeme(("spoken",), match, reflexive=match.group().lower().count("nous") > 1)
        if found is None:
            return None
        (lexeme, end), act = found, found[0].act
    return Cue(act=act, start=match.start(), end=end, place="joint", finite="spoken", lexeme=lexeme)


@rule(
    name="fr.speech.for-whom",
    stage="speech",
    over="gist",
    pattern=r"(?P<who>{who}), (?P<cue>pour (?:qui|lequel|laquelle)) ",
    examples=(
        Example(
            text=_MEET + "M. Alaoui, pour qui le port est vide, a remercié la France de son aide.",
            finds="pour qui",
            gives="affirm MA",
        ),
    ),
    refusals=(_MEET + "M. Alaoui, avec qui le port est vide, est reparti.",),
)
def for_whom(match: re.Match[str], marked: str) -> Cue:
    """« X, pour qui le port est vide »."""
    return Cue(
        act="affirm",
        start=match.start("cue"),
        end=match.end("cue"),
        place="subject",
        finite="composed",
        who=match.span("who"),
    )


FIRST = (in_joint_text, for_whom)
RULES = (coming,)
