"""French speech without a verb: a noun that names the act, whose it is, and a colon."""

from __future__ import annotations

import re

from aidememoire.languages.fr.speech_words import ROWS
from aidememoire.lexicon.fold import fold
from aidememoire.pack.speech import Cue, Lexeme
from aidememoire.rules.rule import Example, rule

_MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "
_ROWS = {fold(row.form): row for row in ROWS if row.sense == "complement"}
_NOUNS = "|".join(sorted(_ROWS, key=len, reverse=True))


@rule(
    name="fr.speech.noun-colon",
    stage="speech",
    over="gist",
    pattern=rf"^(?:(?P<own>(?i:sa|son|ses)) |(?i:la |le |l'|une? )?)(?:\w+ )?(?P<noun>(?i:{_NOUNS}))\b"
    rf"(?: (?!de\b|du\b)\w+)?"
    rf"(?: (?:de |du |d')(?P<who>{{who}}|{{place}}))?(?: (?!que\b|de\b|du\b)[^:;.«\"]{{2,70}})? ?:(?= )",
    examples=(
        Example(
            text=_MEET + "Satisfaction de M. Alaoui : « Les quais sont ouverts ».",
            finds="Satisfaction de M. Alaoui :",
            gives="welcome MA",
        ),
        Example(
            text=_MEET + "M. Alaoui a salué ce port. Son inquiétude : la sécheresse qui frappe le nord.",
            gives="concern MA",
        ),
    ),
    refusals=(_MEET + "Chanson de M. Alaoui : « Les quais sont ouverts ».", _MEET + "Appel : le 18 à Londres."),
)
def noun_colon(match: re.Match[str], marked: str) -> Cue | None:
    """« Satisfaction de X : … », « Son inquiétude : … »: the noun tells the act, its owner or the last speaker acts."""
    if not (match.group("own") or match.group("who")):
        return None
    row = _ROWS[match.group("noun").lower()]
    return Cue(
        act=row.code,
        start=match.start(),
        end=match.end(),
        place="owner",
        finite="none",
        who=match.span("who") if match.group("who") else None,
        lexeme=Lexeme(form=row.form, act=row.code, row=row.name),
        settled=True,
    )


RULES = (noun_colon,)
