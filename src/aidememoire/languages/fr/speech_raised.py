"""French speech told by what becomes of a thing: raised as an idea, received with joy, adopted by both sides."""

from __future__ import annotations

import re

from aidememoire.languages.fr.speech_words import ADVERBS
from aidememoire.pack.speech import Cue
from aidememoire.rules.rule import Example, rule

_MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "
_AVOIR = r"(?P<aux>a|ont|avait|avaient)"
_PLEASED = (
    r"(?:(?:une? |beaucoup de |grande? |vive? |vif ){0,2}(?:satisfaction|enthousiasme|intérêt|faveur|joie|soulagement|"
    r"gratitude|bienveillance|optimisme|plaisir))"
)


def _build_cue(match: re.Match[str], act: str, group: str) -> Cue:
    return Cue(
        act=act,
        start=match.start(),
        end=match.end(group),
        place="subject",
        finite="composed",
        many=match.group("aux").startswith(("ont", "avaient")),
        settled=True,
    )


@rule(
    name="fr.speech.raised-idea",
    stage="speech",
    over="gist",
    pattern=rf"\b{_AVOIR}{ADVERBS} (?:(?P<verb>évoqué|soulevé|mentionné|abordé|avancé|émis|lancé|posé|mis sur la table)"
    r"{adv}(?= (?:l'(?:idée|éventualité|hypothèse|opportunité)|la (?:possibilité|perspective)|le principe|le projet) "
    r"(?:de |d'|du |que |qu')))".replace("{adv}", ADVERBS),
    examples=(
        Example(text=_MEET + "M. Alaoui a également évoqué l'idée d'un vol direct.", gives="propose MA"),
        Example(text=_MEET + "Mme Vasseur a soulevé la possibilité de rouvrir le port.", gives="propose FR"),
    ),
    refusals=(_MEET + "M. Alaoui a évoqué le vol du tableau.",),
)
def raised_idea(match: re.Match[str], marked: str) -> Cue:
    """« a évoqué l'idée de », « a soulevé la possibilité de »: what is raised so is proposed."""
    return _build_cue(match, "propose", "verb")


@rule(
    name="fr.speech.received-with",
    stage="speech",
    over="gist",
    pattern=rf"\b{_AVOIR}{ADVERBS} (?P<verb>accueilli|reçu|pris connaissance|appris)e?s?"
    rf"(?= (?!⟨P)(?:de |du |des |d')?(?:la |le |les |l'|cette |ce |ces |sa |son |ses )?(?:[^;.:«⟨]|⟨[SLTGDO]\d+⟩)"
    rf"{{3,120}}? avec {_PLEASED}\b)",
    examples=(
        Example(text=_MEET + "Mme Vasseur a accueilli cette annonce avec enthousiasme.", gives="welcome FR"),
        Example(text=_MEET + "M. Alaoui a appris la reprise des vols avec une grande joie.", gives="welcome MA"),
    ),
    refusals=(
        _MEET + "Mme Vasseur a accueilli M. Alaoui avec joie.",
        _MEET + "Mme Vasseur a appris cette chanson avec son fils.",
    ),
)
def received_with(match: re.Match[str], marked: str) -> Cue:
    """« a accueilli cette décision avec enthousiasme »: how news is received."""
    return _build_cue(match, "welcome", "verb")


@rule(
    name="fr.speech.adopted-by",
    stage="speech",
    over="gist",
    pattern=rf"(?P<verb>\b(?:a|ont|avait|avaient) été{ADVERBS} (?:adopté|approuvé|entériné|validé|convenu|décidé|"
    rf"arrêté|fixé|retenu|acté|avalisé|créé|institué|mis en place|mis sur pied|"
    rf"défini|scellé)e?s?) par (?P<who>{{who}}|(?:les )?(?:deux )?(?:parties|ministres|"
    rf"délégations|pays|gouvernements|présidents|dirigeants))",
    examples=(
        Example(
            text=_MEET + "Une feuille de route a été adoptée par les deux ministres.",
            finds="a été adoptée par les deux ministres",
            gives="agree FR+MA",
        ),
    ),
    refusals=(_MEET + "Une feuille de route a été perdue par les deux ministres.",),
)
def adopted_by(match: re.Match[str], marked: str) -> Cue:
    """« a été adoptée par les deux ministres »: what both sides have settled."""
    return Cue(act="agree", start=match.start(), end=match.end(), place="joint", finite="none", keep=True, settled=True)


@rule(
    name="fr.speech.raised-in-rank",
    stage="speech",
    over="gist",
    pattern=r"\b(?P<aux>ont|avaient) (?:\w+ment )?(?P<verb>élevé|hissé|rehaussé|porté)"
    r"(?= (?:leurs?|les|la|ces) [^;.:«]{3,80}? (?:au (?:rang|niveau|statut)|à un niveau|en partenariat)\b)",
    examples=(
        Example(text=_MEET + "Les deux ministres ont élevé leurs liens au rang de partenariat.", gives="agree FR+MA"),
    ),
    refusals=(_MEET + "Les deux ministres ont élevé leurs verres.",),
)
def raised_in_rank(match: re.Match[str], marked: str) -> Cue:
    """« ont élevé leurs relations au rang de … »: what both settle by saying so."""
    return _build_cue(match, "agree", "verb")


@rule(
    name="fr.speech.expects",
    stage="speech",
    over="gist",
    pattern=r"(?<![\w'-])(?P<aux>(?:dit |disent |disait |a dit |ont dit )?"
    r"(?:attend(?:ent|ait|aient|re)?|espère(?:nt)?))"
    r"(?P<verb> beaucoup)?(?= (?:de |du |des |d')(?:la |l')?(?:⟨[PSODL]\d+⟩|[A-Z][\w'-]+),? (?:que |qu'|une? |des ))",
    examples=(Example(text=_MEET + "Le Maroc attend de la France qu'elle baisse ses droits.", gives="request MA"),),
    refusals=(_MEET + "Le Maroc attend la pluie.",),
)
def expects(match: re.Match[str], marked: str) -> Cue:
    """« attend de la France qu'elle facilite … »: what is expected of another is asked of it."""
    return Cue(act="request", start=match.start(), end=match.end(), place="subject", finite="composed", settled=True)


_MOVED = {
    "preoccup": "concern", "inquiet": "concern", "alarm": "concern", "attrist": "concern", "chagrin": "concern",
    "rejoui": "welcome", "satisf": "welcome", "combl": "welcome", "indign": "condemn", "revolt": "condemn",
    "scandalis": "condemn",
}  # fmt: skip


@rule(
    name="fr.speech.moved",
    stage="speech",
    over="gist",
    pattern=r"(?<=[a-z⟩] )(?P<verb>(?P<stem>préoccup|inquièt|inquiét|alarm|attrist|réjoui|satisf|combl|indign|révolt|"
    r"scandalis)(?:e|ent|ait|aient|t|ssent|ssait|ssaient|ait|ont))(?: \w+ment| beaucoup| aussi)? (?P<who>{who})"
    r"(?=[.,;»]|$)",
    examples=(
        Example(text=_MEET + "La sécheresse dans le Sud préoccupe les deux pays.", gives="concern FR+MA"),
        Example(text=_MEET + "La reprise des vols réjouit M. Alaoui.", gives="welcome MA"),
    ),
    refusals=(_MEET + "La sécheresse dans le Sud épargne les deux pays.",),
)
def moved(match: re.Match[str], marked: str) -> Cue:
    """« La sécheresse préoccupe les deux pays »: the object is the one who says so."""
    return Cue(
        act=_MOVED[match.group("stem")],
        start=match.start(),
        end=match.end(),
        place="inverted",
        finite="composed",
        who=match.span("who"),
        settled=True,
    )


_PRESS = r"(?:presse|journalistes|médias|reporters|micros?|caméras|confrères|correspondants)"


@rule(
    name="fr.speech.takes-the-floor",
    stage="speech",
    over="gist",
    pattern=rf"\b(?:(?:s'est|se sont|s'était) (?:confié|exprimé|adressé|livré|entretenu)e?s? [^.;:«»]{{0,40}}?\b"
    rf"{_PRESS}|"
    r"(?:a|ont|avait) (?:\w+ment )?(?:fait|livré|donné|tenu|accordé)\b[^.;:«»]{0,60}? (?:la déclaration|les propos|"
    r"le mot|ces mots|ce message)|"
    rf"(?:a|ont|avait) (?:\w+ment )?(?:pris la parole|fait une déclaration|livré ses impressions|fait le point|"
    rf"(?:parlé|répondu|fait face) (?:à|aux|devant|avec) [^.;:«»]{{0,30}}?{_PRESS}))\b[^.;:«»]{{0,80}}(?=[.:]|$)",
    examples=(
        Example(
            text=_MEET + "M. Alaoui s'est confié à la presse. « Nous remercions la France de son aide. »",
            finds="s'est confié à la presse",
        ),
    ),
    refusals=(_MEET + "M. Alaoui s'est confié à un ami.",),
)
def takes_the_floor(match: re.Match[str], marked: str) -> Cue:
    """« s'est confié à la presse. « … » »: whose words follow; by itself it says nothing."""
    return Cue(act="affirm", start=match.start(), end=match.end(), place="opens", finite="composed", settled=True)


RULES = (takes_the_floor, raised_idea, received_with, adopted_by, raised_in_rank, expects, moved)
