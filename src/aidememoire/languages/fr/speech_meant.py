"""What French speakers mean in words that name no act: « C'est inacceptable », « Vous pouvez compter sur nous »."""

from __future__ import annotations

import re

from aidememoire.languages.fr.speech_words import QUE
from aidememoire.pack.speech import Turn
from aidememoire.rules.rule import Example, rule

_MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "
_HEAD = rf"{QUE}[^;»]{{0,70}}?\b"
_IS = (
    r"(?:(?i:c')?(?:est|était|sont|étaient|serait|constitu\w+|reste|restait|demeure)) (?:\w+ment |très |"
    r"tout simplement )?"
)
_BAD = (
    r"(?:inacceptable|intolérable|inadmissible|scandaleu(?:x|se)|injustifiable|injustifié|odieu(?:x|se)|ignoble|"
    r"révoltant|illégal|arbitraire|absurde|honteu(?:x|se)|infondé|barbare|abject|lâche|criminel|mensonger|mensongère)"
)
_GRAVE = r"(?:inquiétant|préoccupant|alarmant|regrettable|dommageable|dangereu(?:x|se)|décevant|déplorable)"
_GOOD = r"(?:prometteur|prometteuse|encourageant|réjouissant|remarquable|exemplaire|satisfaisant)"
_JUDGING = frozenset({"qualifier", "juger", "estimer", "considérer", "trouver"})


@rule(
    name="fr.speech.turn-outrage",
    stage="speech",
    over="gist",
    pattern=rf"{_HEAD}(?:{_IS}(?:{_BAD}e?s?\b|(?:une |un )(?:\w+ )?(?:provocation|agression|ingérence|affront|"
    rf"insulte|scandale|honte|crime|violation))|"
    r"(?:ne |n')(?:(?:pouvons|peut|peuvent|pouvait|saurait|saurions|sauraient) (?:pas |en aucun cas |jamais )?"
    r"(?:accepter|tolérer|admettre|cautionner|rester les bras croisés)|"
    r"(?:accepter|tolérer|admettr)\w+ (?:pas|jamais|plus)))",
    examples=(
        Example(text=_MEET + "« Nous ne pouvons accepter ces quotas », a dit M. Alaoui.", gives="condemn MA"),
        Example(text=_MEET + "« C'est une provocation », a dit M. Alaoui.", gives="condemn MA"),
        Example(text=_MEET + "M. Alaoui a estimé que ces tirs étaient inacceptables.", gives="condemn MA"),
    ),
    refusals=(_MEET + "« C'est une chanson », a dit M. Alaoui.",),
)
def outrage(match: re.Match[str]) -> Turn:
    """What is called unacceptable is condemned."""
    return Turn(act="condemn")


@rule(
    name="fr.speech.turn-judged-bad",
    stage="speech",
    over="gist",
    pattern=rf"(?:[^;»:]{{0,90}}? )?(?:d['e] ?)?[«\"“]? ?(?:très |\w+ment |plus que )?(?:(?P<bad>{_BAD})|"
    rf"(?P<grave>{_GRAVE})|"
    rf"(?P<good>{_GOOD}))e?s?\b",
    examples=(
        Example(text=_MEET + "M. Alaoui a qualifié ces tirs d'inacceptables.", gives="condemn MA"),
        Example(text=_MEET + "M. Alaoui a jugé que ces retards étaient préoccupants.", gives="concern MA"),
        Example(text=_MEET + "M. Alaoui a qualifié de prometteurs ces premiers essais.", gives="welcome MA"),
    ),
    refusals=(_MEET + "M. Alaoui a qualifié ces tirs de lointains.",),
)
def judged(match: re.Match[str]) -> Turn:
    """« a qualifié de … »: the adjective decides."""
    act = "condemn" if match.group("bad") else "concern" if match.group("grave") else "welcome"
    return Turn(act=act, needs=_JUDGING)


@rule(
    name="fr.speech.turn-worry",
    stage="speech",
    over="gist",
    pattern=rf"{_HEAD}(?:(?:nous|me|l'|m') ?(?:inquiète|préoccupe|alarme)(?:nt)?|(?:inquiètent?|préoccupent?|"
    rf"inquiétait|"
    rf"préoccupait|alarmait) (?:⟨[PSODG]\d+⟩|mon pays|son pays)|{_IS}{_GRAVE}e?s?\b)",
    examples=(Example(text=_MEET + "« Ce retard nous inquiète », a dit M. Alaoui.", gives="concern MA"),),
    refusals=(_MEET + "« Ce retard nous amuse », a dit M. Alaoui.",),
)
def worry(match: re.Match[str]) -> Turn:
    """What worries the speaker."""
    return Turn(act="concern")


@rule(
    name="fr.speech.turn-good-news",
    stage="speech",
    over="gist",
    pattern=rf"{_HEAD}(?:{_IS}(?:une |un |le |la )?(?:(?:excellente|bonne|très bonne|grande|heureuse) nouvelle|"
    rf"(?:\w+ )?(?:honneur|plaisir|privilège|joie|réussite|succès|modèle|fierté)\b(?! partagé)|"
    rf"jour (?:historique|"
    rf"de joie|heureux)|motif de (?:satisfaction|fierté|joie)|{_GOOD}e?s?\b)|nous (?:réjouit|réjouissent|comble))",
    examples=(Example(text=_MEET + "« C'est une bonne nouvelle », a dit M. Alaoui.", gives="welcome MA"),),
    refusals=(_MEET + "« C'est une longue nouvelle », a dit M. Alaoui.",),
)
def good_news(match: re.Match[str]) -> Turn:
    """What gladdens the speaker."""
    return Turn(act="welcome")


@rule(
    name="fr.speech.turn-count-on-us",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}[^;»]{{0,60}}?\b(?:peu(?:t|vent)|pouvez|pouvai(?:t|ent)|pourr(?:a|ont|ez)) (?:\w+ment |"
    rf"toujours )?compter "
    rf"sur\b",
    examples=(Example(text=_MEET + "« Vous pouvez compter sur nous », a dit Mme Vasseur.", gives="commit FR"),),
    refusals=(_MEET + "« Vous pouvez chanter sur nous », a dit Mme Vasseur.",),
)
def count_on_us(match: re.Match[str]) -> Turn:
    """« Vous pouvez compter sur nous » promises."""
    return Turn(act="commit")


@rule(
    name="fr.speech.turn-other-must",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?:la |le |l')?⟨[PSOD]\d+⟩ (?:doi(?:t|vent)|devrai(?:t|ent)|devai(?:t|ent)|devra|devront) "
    r"(?:\w+ment |donc |aussi )?(?:se |s'|y |en |l')?\w+(?:er|ir|re)\b",
    examples=(Example(text=_MEET + "« La France doit payer ses dettes », a dit M. Alaoui.", gives="request MA"),),
    refusals=(
        _MEET + "« Le Maroc doit payer ses dettes », a dit M. Alaoui.",
        _MEET + "« La France paie ses dettes », a dit M. Alaoui.",
    ),
)
def other_must(match: re.Match[str]) -> Turn:
    """What the other side must do is asked of it."""
    return Turn(act="request", other=True)


@rule(
    name="fr.speech.turn-might",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?:(?i:nous) pourrions|(?i:pourquoi ne pas) |(?:⟨G\d+⟩|les deux \w+|ils|elles) pourraient|"
    r"(?:(?i:il)|⟨P\d+⟩) (?:serait (?:bon|utile|opportun|souhaitable|judicieux|temps)|conviendrait|faudrait|"
    r"y aurait lieu) (?:de |d'|que |qu')|"
    r"[^,;]{3,80}? pourrai(?:t|ent) (?:\w+ment )?(?:voir le jour|être (?:\w+ment )?(?:créé|mis|ouvert|lancé|envisagé|"
    r"organisé|étendu|instauré|institué)e?s?)\b)",
    examples=(
        Example(text=_MEET + "« Nous pourrions bâtir un pont », a dit M. Alaoui.", gives="propose MA"),
        Example(text=_MEET + "M. Alaoui a estimé qu'il serait utile de bâtir un pont.", gives="propose MA"),
    ),
    refusals=(_MEET + "« Nous pouvions bâtir un pont », a dit M. Alaoui.",),
)
def might(match: re.Match[str]) -> Turn:
    """What could be done together is proposed."""
    return Turn(act="propose", acts=frozenset({"affirm", "request"}))


@rule(
    name="fr.speech.turn-never-forget",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?:(?i:merci)\b|[^;»,]{{0,50}}?\bn'oublier?(?:ons|"
    rf"ions|a|ait|ont) "
    r"(?:pas|jamais)\b|[^;»,]{0,50}?\b(?:vous|lui|leur|en) (?:sommes|suis|est|était) (?:\w+ment |"
    r"très )?(?:reconnaissant|"
    r"redevable|obligé))",
    examples=(Example(text=_MEET + "« Merci à la France », a dit M. Alaoui.", gives="thank MA"),),
    refusals=(_MEET + "« Bravo à la France », a dit M. Alaoui.",),
)
def never_forget(match: re.Match[str]) -> Turn:
    """Thanks in other words."""
    return Turn(act="thank")


@rule(
    name="fr.speech.turn-need",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?:(?i:nous)|(?:son|notre) pays|⟨[SOD]\d+⟩) (?:avons|a|avait|ont) "
    r"(?:\w+ment |grand |plus que jamais )?besoin (?:de |d'|du )(?:la |l')?(?:\w+ )?"
    r"(?:soutien|appui|aide|assistance|expertise|accompagnement|concours|"
    r"solidarité|coopération|partenaires|investisseurs|investissements)\b",
    examples=(
        Example(text=_MEET + "« Nous avons besoin de l'appui de la France », a dit M. Alaoui.", gives="request MA"),
        Example(text=_MEET + "M. Alaoui a dit que son pays avait besoin d'investissements.", gives="request MA"),
    ),
    refusals=(_MEET + "« Nous avons besoin de temps », a dit M. Alaoui.",),
)
def need(match: re.Match[str]) -> Turn:
    """What one's own side needs of another it asks for."""
    return Turn(act="request", own=True, alone=True)


RULES = (
    need, outrage, judged, worry, good_news, count_on_us, other_must, might, never_forget,
)  # fmt: skip
