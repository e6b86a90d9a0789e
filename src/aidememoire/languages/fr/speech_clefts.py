"""French speech whose content stands before its verb: clefts, passives with an agent, what a pronoun takes up."""

from __future__ import annotations

import re

from aidememoire.languages.fr.speech_words import ADVERBS, find_lexeme
from aidememoire.pack.speech import Cue
from aidememoire.rules.rule import Example, rule

_MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "
_AVOIR = r"(?:a|ont|avait|avaient)"
_THING = r"(?:la |le |l'|les |une? |des |sa |son |ses |leurs? |cette |cet |ce |ces )"
_END = r"(?= ?[.,;»]|$| (?:hier|⟨T\d+⟩|lors|devant|dans|à l'issue|au cours|en marge|avant)\b)"


def _build_cue(match: re.Match[str], start: int, *, many: bool | None = None, reflexive: bool = False) -> Cue | None:
    """The cue of a verb in its past participle, whose content goes before it; whoever follows the verb is left out."""
    found = find_lexeme(("perfect",), match, reflexive=reflexive, said=True)
    if found is None or found[0].joint or found[0].light or found[0].quoting:
        return None
    return Cue(
        act=found[0].act,
        start=start,
        end=match.end() if match.start("who") < found[1] else match.start("who") - 1,
        place="inverted",
        finite="composed",
        lexeme=found[0],
        who=match.span("who"),
        many=many,
        settled=found[0].act != "affirm",
    )


@rule(
    name="fr.speech.thing-by",
    stage="speech",
    over="gist",
    pattern=rf"(?<![PSODG]\d⟩ )(?<!il )(?:a|ont|avait|avaient) été{ADVERBS} (?P<verb>[a-z]\w+)(?:, [^,;:«]{{2,40}},)?"
    r" (?:\w+ment )?(?:par|de la part de) (?P<who>{who})",
    examples=(
        Example(text=_MEET + "L'essor des ports a été salué par M. Alaoui.", gives="welcome MA"),
        Example(text=_MEET + "L'essor des ports a été salué, pour finir, par Mme Vasseur.", gives="welcome FR"),
    ),
    refusals=(_MEET + "Le dessert a été servi par M. Alaoui.",),
)
def thing_by(match: re.Match[str], marked: str) -> Cue | None:
    """« L'initiative a été saluée par X »: the agent speaks of what the sentence is about."""
    return _build_cue(match, match.start())


@rule(
    name="fr.speech.cleft",
    stage="speech",
    over="gist",
    pattern=rf"(?i:c'est|c'était|ce sont) {_THING}[^;:.«]{{3,160}}?(?P<that> (?:que |qu')(?P<who>{{who}})) {_AVOIR}"
    rf"{ADVERBS} (?P<verb>[a-z]\w+){_END}",
    examples=(Example(text=_MEET + "C'est le rôle des ports que M. Alaoui a souligné.", gives="affirm MA"),),
    refusals=(_MEET + "C'est le port que M. Alaoui a visité.",),
)
def cleft(match: re.Match[str], marked: str) -> Cue | None:
    """« C'est le rôle des ports que X a souligné »."""
    return _build_cue(match, match.start("that"))


@rule(
    name="fr.speech.taken-up",
    stage="speech",
    over="gist",
    pattern=r"(?:(?<=, )|(?<=: ))(?P<who>{who})(?P<and> et {who})? (?:(?:l'|les )(?:a|ont|avait|avaient)|"
    r"(?P<self>s'(?:y|en) (?:est|sont|était|étaient)))"
    rf"{ADVERBS} (?P<verb>[a-z]\w+){_END}",
    examples=(
        Example(text=_MEET + "Le rôle des ports, M. Alaoui l'a souligné.", gives="affirm MA"),
        Example(text=_MEET + "Former des pilotes : Mme Vasseur s'y est engagée.", gives="commit FR"),
    ),
    refusals=(_MEET + "Le port, M. Alaoui l'a visité.",),
)
def taken_up(match: re.Match[str], marked: str) -> Cue | None:
    """« Former des pilotes : X s'y est engagé »: a pronoun takes up what was said before."""
    many = True if match.group("and") else None
    return _build_cue(match, match.start(), many=many, reflexive=match.group("self") is not None)


@rule(
    name="fr.speech.what-said",
    stage="speech",
    over="gist",
    pattern=rf"^(?i:ce (?:que |qu'|dont |à quoi ))(?P<who>{{who}}) (?:{_AVOIR}|(?P<self>s'est|se sont)){ADVERBS} "
    r"(?P<verb>[a-z]\w+)(?P<is>,? c'est(?= ))",
    examples=(Example(text=_MEET + "Ce que M. Alaoui a souligné, c'est le rôle des ports.", gives="affirm MA"),),
    refusals=(_MEET + "Ce que M. Alaoui a visité, c'est le port.",),
)
def what_said(match: re.Match[str], marked: str) -> Cue | None:
    """« Ce que X a souligné, c'est … »."""
    found = find_lexeme(("perfect",), match, reflexive=match.group("self") is not None)
    if found is None:
        return None
    return Cue(
        act=found[0].act,
        start=match.start(),
        end=match.end(),
        place="subject",
        finite="composed",
        lexeme=found[0],
        who=match.span("who"),
    )


@rule(
    name="fr.speech.so-promised",
    stage="speech",
    over="gist",
    pattern=rf"(?<=, )(?:(?:c'est|voilà|tel est) ce qu'|ainsi (?:que l'|qu'en )){_AVOIR}{ADVERBS},? (?P<verb>[a-z]\w+)"
    r"(?:, [^,;:«]{2,40},)? (?P<who>{who})",
    examples=(
        Example(text=_MEET + "Davantage de vols, c'est ce qu'a promis, pour sa part, Mme Vasseur.", gives="commit FR"),
    ),
    refusals=(_MEET + "Une tarte, c'est ce qu'a mangé Mme Vasseur.",),
)
def so_promised(match: re.Match[str], marked: str) -> Cue | None:
    """« Davantage de vols, c'est ce qu'a promis X »: what was said stands before, in the same sentence."""
    return _build_cue(match, match.start())


RULES = (thing_by, cleft, taken_up, what_said, so_promised)
