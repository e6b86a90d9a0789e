"""What French speakers wish for: help, a thing that one side gives, what their own side wants."""

from __future__ import annotations

import re

from aidememoire.languages.fr.speech_words import JOINING, PLAIN, QUE
from aidememoire.pack.speech import Turn
from aidememoire.rules.rule import Example, rule

_MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "
_WANTS = frozenset({"souhaiter", "espérer", "désirer", "vouloir"})
_COMMON = (
    r"(?:coopération|partenariat|relations?|échanges?|négociation|conclusion|signature|renforcement|développement|"
    r"intensification|approfondissement|élargissement|consolidation|diversification|promotion|relance|reprise|tenue|"
    r"création|instauration|lancement|dialogue|concertation|coordination|rapprochement|règlement|solution|paix|"
    r"intégration|mutualisation|harmonisation|réduction|suppression|baisse|plein|bon|bonne|succès|prompt|bienvenue|réussite|séjour|avenir|retour)"
)
"""What is wished for both, or wished to somebody."""


@rule(
    name="fr.speech.turn-help",
    stage="speech",
    over="gist",
    pattern=r"(?:de |d')?(?:obtenir |avoir )?(?:l'|une |un |le |son )(?:aide|appui|assistance|soutien|concours)\b",
    examples=(Example(text=_MEET + "M. Alaoui a souhaité l'appui de la France.", finds="l'appui", gives="request MA"),),
    refusals=(_MEET + "M. Alaoui a souhaité la paix.",),
)
def help_wanted(match: re.Match[str]) -> Turn:
    """A wish for help is a request."""
    return Turn(act="request", needs=_WANTS)


@rule(
    name="fr.speech.turn-wanted",
    stage="speech",
    over="gist",
    pattern=rf"(?<!que )(?<!qu')(?:une? |la |le |l'|davantage d|plus d)(?!(?:\w+ )?{_COMMON}\b)\w",
    examples=(
        Example(text=_MEET + "M. Alaoui a souhaité un accompagnement plus soutenu des pêcheurs.", gives="request MA"),
    ),
    refusals=(
        _MEET + "M. Alaoui a souhaité une coopération plus étroite.",
        _MEET + "Les deux ministres ont souhaité un accompagnement plus soutenu des pêcheurs.",
    ),
)
def wanted(match: re.Match[str]) -> Turn:
    """A thing one side wishes for, and that is not done in common, it asks for."""
    return Turn(act="request", alone=True, needs=_WANTS)


@rule(
    name="fr.speech.turn-wish",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}{PLAIN} ?(?:souhait(?:ait|aient|e|ent|er)|espér(?:ait|aient|er)|désir(?:ait|aient|e|ent|er)|"
    rf"voulait|voulaient|vouloir|veut|veulent) ",
    examples=(
        Example(text=_MEET + "M. Alaoui a déclaré que le Maroc souhaitait ouvrir une ligne.", gives="propose MA"),
    ),
    refusals=(_MEET + "M. Alaoui a déclaré que le Maroc gagnait une ligne.",),
)
def wish(match: re.Match[str]) -> Turn:
    """« a déclaré que son pays souhaitait … »."""
    return Turn(act="propose", own=True)


@rule(
    name="fr.speech.turn-joint-readiness",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}{PLAIN} ?(?:est|sont|suis|sommes|était|étaient|reste|restait|restons|demeure|demeurait|se tien\w+) "
    rf"(?:toujours |pleinement )?(?:prêt|disposé)e?s? (?:à |pour ){JOINING}\b",
    examples=(
        Example(
            text=_MEET + "M. Alaoui a dit que le Maroc était prêt à travailler avec la France.", gives="propose MA"
        ),
        Example(
            text=_MEET + "Mme Vasseur a dit que la France était disposée à accueillir ce forum.", gives="propose FR"
        ),
    ),
    refusals=(_MEET + "M. Alaoui a dit que le Maroc était prêt à livrer du sel.",),
)
def joint_readiness(match: re.Match[str]) -> Turn:
    """To be ready for what takes two, or offers the other something to take up, is to propose it."""
    return Turn(act="propose", own=True)


@rule(
    name="fr.speech.turn-asked-of-both",
    stage="speech",
    over="gist",
    pattern=r"(?:⟨G\d+⟩|les deux (?:pays|parties|peuples|gouvernements|capitales)) (?:à |pour qu)",
    examples=(
        Example(text=_MEET + "M. Alaoui a appelé les deux pays à bâtir un pont.", gives="propose MA"),
        Example(text=_MEET + "Mme Vasseur a exhorté les deux parties à bâtir un pont.", gives="propose FR"),
    ),
    refusals=(_MEET + "M. Alaoui a appelé la France à bâtir un pont.",),
)
def asked_of_both(match: re.Match[str]) -> Turn:
    """What one side asks of itself and the other it proposes."""
    return Turn(act="propose", alone=True, acts=frozenset({"request", "invite"}))


FIRST = (joint_readiness, asked_of_both)
"""Before what asks, promises and supports."""
RULES = (help_wanted, wanted)
