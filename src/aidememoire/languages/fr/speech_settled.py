"""What French reports tell as settled by two sides, without a speaker: « Un comité sera créé »."""

from __future__ import annotations

import re

from aidememoire.languages.fr.speech_words import ADVERBS, find_lexeme
from aidememoire.languages.fr.ties_numbers import ORDINAL
from aidememoire.pack.speech import Cue
from aidememoire.rules.rule import Example, rule

_MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "
_THING = (
    r"(?:comité|commission|groupe (?:d'experts|de (?:travail|contact|suivi))|"
    r"mécanisme|fonds|liaison|ligne|centre|forum|consulat|cellule|"
    r"plateforme|feuille de route|conseil|task force|équipe|calendrier|programme|passerelle|guichet|poste|pont|"
    r"exercices?|patrouilles?|visite|réunion|mission|délégation|vol|vols|laboratoire|campus|école)"
)
_MADE = (
    r"(?:créé|mis en place|mis sur pied|ouvert|installé|rouvert|lancé|constitué|institué|instauré|établi|formé|"
    r"organisé|désigné|inauguré|signé|construit|activé|réactivé|rétabli)"
)


@rule(
    name="fr.speech.thing-to-come",
    stage="speech",
    over="gist",
    pattern=rf"^(?:[^,;:«\"]{{2,40}}, )?(?P<thing>(?i:une?|deux|trois|des) (?:\w+ )?{_THING}\b[^;:«\"»,]{{0,80}}?) "
    rf"(?P<verb>(?:verra|verront) le jour|(?:sera|seront){ADVERBS} {_MADE}e?s?)\b(?!,? (?:a|ont|selon|par) )",
    examples=(Example(text=_MEET + "Un comité de suivi sera mis en place avant l'été.", gives="agree FR+MA"),),
    refusals=(_MEET + "Un comité de suivi a siégé avant l'été.",),
)
def thing_to_come(match: re.Match[str], marked: str) -> Cue:
    """Something common to both that will be made, which only both can have settled."""
    start, end = match.span("verb")
    return Cue(act="agree", start=start, end=end, place="joint", finite="simple", keep=True)


@rule(
    name="fr.speech.text-provides",
    stage="speech",
    over="gist",
    pattern=r"^(?:(?i:l'|le |la |cet? |cette )(?:accord|texte|mémorandum|protocole|feuille de route|"
    r"procès-verbal|convention|"
    r"arrangement|entente|document)\b[^,;:«\"]{0,60}? (?P<verb>(?:prévoit|instaure|institue|établit|fixe|"
    r"entérine|consacre|"
    r"stipule)(?: notamment| également| aussi| en outre)?(?: que | qu')?)|(?P<also>(?i:y figurent?|"
    r"y est (?:prévue?|inscrite?)|"
    r"il prévoit|il est (?:prévu|entendu|convenu|acté))(?! que .{0,120}(?:discut|rencontr|s'entret|abord|assist))))"
    r" ",
    examples=(Example(text=_MEET + "Le protocole prévoit la suppression des visas.", gives="agree FR+MA"),),
    refusals=(_MEET + "Le journal prévoit la suppression des visas.",),
)
def text_provides(match: re.Match[str], marked: str) -> Cue:
    """What a text of the two sides provides for."""
    group = "verb" if match.group("verb") else "also"
    return Cue(act="agree", start=match.start(group), end=match.end(group), place="joint", finite="composed")


@rule(
    name="fr.speech.settled",
    stage="speech",
    over="gist",
    pattern=rf"\b(?:(?P<noun>(?i:rendez-vous|décision|engagement|mandat|"
    rf"ordre)) a(?:vait)?{ADVERBS} été{ADVERBS} (?:pris|donné|fixé)e? "
    r"(?=pour |de |d'|à )|(?i:une?)(?: (?:large|grande?|parfaite?|totale?))? (?:accord|consensus|convergence|"
    r"entente|compromis)\b[^,;:«]{0,40}? (?:s'est dégagée?|a été (?:trouvée?|conclue?|scellée?)|est intervenue?)"
    r"(?= (?:sur|pour|afin|en vue) )|"
    r"(?:a|ont)(?: \w+ment)? obtenu(?= (?:que |qu'|de |d'|la |le |l'|une? |des |les )))",
    examples=(
        Example(text=_MEET + "Rendez-vous a été pris pour une réunion technique.", gives="agree FR+MA"),
        Example(text=_MEET + "Un accord de principe s'est dégagé sur la reprise des vols.", gives="agree FR+MA"),
        Example(text=_MEET + "Mme Vasseur a obtenu que les droits soient réduits.", gives="agree FR+MA"),
    ),
    refusals=(_MEET + "Rendez-vous sera un jour donné.",),
)
def settled(match: re.Match[str], marked: str) -> Cue:
    """« Rendez-vous a été pris pour », « a obtenu que »: what one side obtains both have agreed."""
    return Cue(act="agree", start=match.start(), end=match.end(), place="joint", finite="composed")


@rule(
    name="fr.speech.unhidden",
    stage="speech",
    over="gist",
    pattern=r"\b(?:n'a(?:vait)?|n'ont|ne) (?:pas|point|guère) (?:caché|dissimulé|fait mystère|tu)"
    r"(?=(?P<that> que | qu')| (?:de |d')?(?:son|sa|ses|leurs?) )",
    examples=(
        Example(text=_MEET + "M. Alaoui n'a pas caché que le quai était vieux.", gives="affirm MA"),
        Example(text=_MEET + "M. Alaoui n'a pas caché son inquiétude devant ces tirs.", gives="concern MA"),
    ),
    refusals=(_MEET + "M. Alaoui n'a pas caché le traité.",),
)
def unhidden(match: re.Match[str], marked: str) -> Cue | None:
    """« n'a pas caché son inquiétude »: the noun names the act, as after « exprimer »."""
    if match.group("that"):
        return Cue(act="affirm", start=match.start(), end=match.end(), place="subject", finite="composed")
    voiced = re.match(r"(?P<verb>exprime)", "exprime")
    found = find_lexeme(("perfect",), voiced) if voiced else None
    if found is None:
        return None
    return Cue(
        act=found[0].act, start=match.start(), end=match.end(), place="subject", finite="composed", lexeme=found[0]
    )


@rule(
    name="fr.speech.next-session",
    stage="speech",
    over="gist",
    pattern=rf"^(?i:le|la) (?:prochaine?|{ORDINAL}) (?:session|réunion|dialogue|édition|tour|rencontre|"
    rf"consultation)(?: \w+)?(?: \w+)?(?: \w+)? "
    r"(?P<verb>se tiendra|aura lieu|se déroulera|sera organisée?)",
    examples=(
        Example(text=_MEET + "La prochaine session se tiendra à Rabat.", finds="se tiendra", gives="agree FR+MA"),
    ),
    refusals=(_MEET + "La fête se tiendra à Rabat.",),
)
def next_session(match: re.Match[str], marked: str) -> Cue:
    """The date or place of the next session, which only both sides can settle."""
    return Cue(act="agree", start=match.start("verb"), end=match.end("verb"), place="joint", finite="none", keep=True)


RULES = (unhidden, settled, text_provides, thing_to_come)
LAST = (next_session,)
