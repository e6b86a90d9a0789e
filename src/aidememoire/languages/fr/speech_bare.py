"""French speech without a finite verb of its own: infinitives and participles that share a subject or a frame."""

from __future__ import annotations

import re

from aidememoire.languages.fr.speech_words import ADVERBS, INFINITIVES, STATES, find_lexeme
from aidememoire.pack.speech import Cue
from aidememoire.rules.rule import Example, rule

_MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "
_STATES = "|".join(sorted(map(re.escape, STATES), key=len, reverse=True)).replace("\\ ", " ")
_SPOKEN = "|".join(INFINITIVES)
_AVOIR = r"(?:a|ont|avait|avaient|aura|auront|eut|ayant)"


@rule(
    name="fr.speech.participle",
    stage="speech",
    over="gist",
    pattern=r"(?:(?<=, )|(?<= et )|^|(?<=[.;] )|(?<=, ⟨\w\d⟩)(?P<own> )|(?<=, ⟨\w\d\d⟩)(?P<own2> )|"
    r"(?<= )(?=en \w+ant (?:que |qu'|à ce que )))"
    r"(?:(?i:tout en|en) )?(?P<self>(?i:se |s'))?(?P<verb>(?i:[a-z])\w+ant)\b",
    examples=(
        Example(
            text=_MEET + "Mme Vasseur a proposé un calendrier, soulignant l'intérêt des ports.",
            finds="soulignant",
            gives="affirm FR",
        ),
        Example(
            text=_MEET + "Les deux ministres ont parlé du port, le Maroc soulignant que le quai est ouvert.",
            finds="soulignant",
            gives="affirm MA",
        ),
    ),
    refusals=(_MEET + "Mme Vasseur est repartie, marchant dans la neige.",),
)
def participle(match: re.Match[str], marked: str) -> Cue | None:
    """A present participle: « …, soulignant que », « tout en saluant », « Remerciant la partie vietnamienne de »."""
    found = find_lexeme(("participle",), match, reflexive=match.group("self") is not None)
    if found is None or found[0].form == "répondre":
        return None
    return Cue(
        act=found[0].act,
        start=match.end("own") if match.group("own") else match.start(),
        end=found[1],
        place="subject",
        finite="participle",
        lexeme=found[0],
        bare=match.group("own") is None and match.group("own2") is None,
    )


@rule(
    name="fr.speech.governed",
    stage="speech",
    over="gist",
    pattern=rf"\b(?:(?:n')?(?P<aux>{_AVOIR}){ADVERBS} (?:tenu(?:, [^,;:«]{{2,60}},)? à|"
    rf"commencé(?: [^,;:«]{{2,40}})? par|fini par|cru devoir|pris soin de|"
    r"(?:manqué|oublié|omis)(?= d[e'])|"
    r"(?:chargé|prié) (?:⟨[PSOD]\d+⟩|(?:son|sa) \w+) de(?= (?:transmettre|adresser|remettre|porter|exprimer) )|"
    r"dit|déclaré|affirmé|assuré|indiqué|souhaité|voulu|confirmé|"
    rf"(?:profité (?:de [^,;⟨]{{2,40}} )?|mis à profit [^,;⟨]{{2,40}} )pour|"
    r"saisi (?:cette |l')(?:occasion|opportunité) (?:pour|de))|"
    r"(?:s'est|se sont) (?:(?:attachée?s?|plue?s?|employée?s?|bornée?s?|limitée?s?|appliquée?s?) à|"
    r"(?:contentée?s?|empressée?s?|chargée?s?|fait (?:un plaisir|un devoir|fort)) de)|"
    r"(?:a|ont|avait)(?: \w+ment)? (?:(?:jugé|estimé|cru) (?:utile|bon|nécessaire|opportun|indispensable) de|"
    r"eu à cœur de|eu l'occasion de|été amenée?s? à)|"
    r"(?:est|sont|était|étaient) venue?s?(?: pour)?|"
    r"(?:saisit|saisissent|profite de|profitent de) (?:cette |l'|son )(?:occasion|opportunité|visite) (?:pour|de))"
    rf"(?: \w+ment)?(?: (?:à |au |aux )?{{who}})?(?: de)?(?: | d')"
    r"(?P<self>se |s')?(?P<verb>\w+(?:er|ir|re))\b",
    examples=(
        Example(
            text=_MEET + "Mme Vasseur a tenu à remercier le Maroc de son aide.",
            finds="a tenu à remercier",
            gives="thank FR",
        ),
        Example(text=_MEET + "Mme Vasseur a commencé son propos par remercier le Maroc.", gives="thank FR"),
        Example(
            text=_MEET + "Mme Vasseur en a profité pour saluer les réformes.",
            finds="a profité pour saluer",
            gives="welcome FR",
        ),
    ),
    refusals=(_MEET + "Mme Vasseur a tenu à dormir sur place.", _MEET + "Mme Vasseur a commencé par dormir."),
)
def governed(match: re.Match[str], marked: str) -> Cue | None:
    """An infinitive of speech under another verb: « a dit apprécier », « a tenu à remercier »."""
    found = find_lexeme(("infinitive",), match, reflexive=match.group("self") is not None)
    if found is None or (match.group("aux") and marked[match.start("aux")] == "à"):
        return None
    return Cue(
        act=found[0].act, start=match.start(), end=found[1], place="subject", finite="infinitive", lexeme=found[0]
    )


@rule(
    name="fr.speech.occasion",
    stage="speech",
    over="gist",
    pattern=r"(?:(?:\bpour (?P<for>{who}) (?:une |l')(?:nouvelle )?)?\b(?:occasion|opportunité)(?: (?:pour|à|au|aux))?"
    r"(?: (?P<who>{who}))?|"
    r"\b(?:a|ont|avait|avaient)(?: \w+)? (?:[«“\"] ?)?permis(?: (?:à|au|aux) (?P<whom>{who}))?)"
    r"(?:, [^,;:«]{2,80},)? (?:de |d')[«“]?"
    rf"(?:[^;:.«]{{2,160}}?(?:,| et| ainsi que) (?:de |d')?)??(?:se |s')?(?P<verb>{_SPOKEN})\b",
    examples=(
        Example(
            text=_MEET + "L'entretien a été l'occasion pour Mme Vasseur de saluer les réformes.",
            finds="saluer",
            gives="welcome FR",
        ),
        Example(
            text=_MEET + "L'entretien a permis à Mme Vasseur d'évoquer la pêche et de saluer les réformes.",
            finds="saluer",
            gives="welcome FR",
        ),
        Example(
            text=_MEET + "Ce fut l'occasion d'évoquer la pêche et de condamner les trafics.",
            finds="condamner",
            gives="condemn FR+MA",
        ),
    ),
    refusals=(_MEET + "L'entretien a été l'occasion pour Mme Vasseur de dormir.",),
)
def occasion(match: re.Match[str], marked: str) -> Cue | None:
    """« l'occasion pour X de rappeler … », « a permis à X d'évoquer … et de rappeler … »; else of both."""
    reflexive = match.string[: match.start("verb")].endswith(("se ", "s'"))
    found = find_lexeme(("infinitive",), match, reflexive=reflexive)
    if found is None:
        return None
    named = next((group for group in ("who", "whom", "for") if match.group(group)), None)
    return Cue(
        act=found[0].act,
        start=match.start("verb"),
        end=found[1],
        place="owner" if named else "joint",
        finite="infinitive",
        lexeme=found[0],
        who=match.span(named) if named else None,
    )


@rule(
    name="fr.speech.second-infinitive",
    stage="speech",
    over="gist",
    pattern=r"(?:\bet (?:de |d')?|, (?:de |d')?|\b(?:avant|sans manquer|sans oublier) (?:de |d')|"
    r"\bnon sans )(?P<self>se |s')?(?P<verb>[a-z]\w+(?:er|ir|re))\b",
    examples=(
        Example(
            text=_MEET
            + "L'entretien a été l'occasion pour Mme Vasseur de saluer les réformes et de dénoncer les trafics.",
            finds="dénoncer",
            gives="condemn FR",
        ),
    ),
    refusals=(_MEET + "Mme Vasseur a promis de revenir et de marcher.",),
)
def second_infinitive(match: re.Match[str], marked: str) -> Cue | None:
    """An infinitive that shares the frame of the one before it, or « avant d'ajouter »."""
    found = find_lexeme(("infinitive",), match, reflexive=match.group("self") is not None)
    if found is None:
        return None
    finite = "composed" if match.group().startswith(("avant", "sans", "non")) else "infinitive"
    return Cue(
        act=found[0].act,
        start=match.start("verb"),
        end=found[1],
        place="subject",
        finite=finite,
        lexeme=found[0],
        bare=True,
    )


@rule(
    name="fr.speech.second-perfect",
    stage="speech",
    over="gist",
    pattern=rf"(?:\b(?:et|mais|puis)|,|;){ADVERBS} (?:[«\"“] ?)?(?P<verb>[a-z]\w+)"
    rf"(?= vouloir | souhaiter | espérer | attendre | sur | pour | contre | avec | savoir | observer | valoir "
    rf"| part | état | [«\"“]| que | qu'| de | d'| [àa] | au | aux "
    r"| son | sa | ses | le | la | l'| les | leurs? | une? | des | du | ⟨)",
    examples=(
        Example(
            text=_MEET + "Mme Vasseur a salué les réformes et souligné que la France investirait.",
            finds="souligné",
            gives="commit FR",
        ),
    ),
    refusals=(_MEET + "Mme Vasseur a visité le port et longé la côte.",),
)
def second_perfect(match: re.Match[str], marked: str) -> Cue | None:
    """A past participle that shares the auxiliary of the one before: « a salué … et souligné que »."""
    found = find_lexeme(("perfect",), match)
    present = match.group("verb").endswith("e") and not marked.isascii() and marked[match.end("verb") - 1] == "e"
    if found is None or present:
        return None
    start, end = match.start("verb"), found[1]
    return Cue(act=found[0].act, start=start, end=end, place="subject", finite="perfect", lexeme=found[0], bare=True)


@rule(
    name="fr.speech.purpose",
    stage="speech",
    over="gist",
    pattern=r"(?:\b(?:afin de|pour) (?:lui|leur)|\b(?:convoqu|entreten|rencontr|telephon|ecrit a )\w* [^.;]{0,160}?,? "
    r"(?:afin de|pour|en vue de)) "
    r"(?P<verb>[a-z]\w+(?:er|ir|re))\b",
    examples=(
        Example(
            text=_MEET + "Mme Vasseur a appelé son homologue pour lui exprimer son inquiétude.",
            finds="exprimer",
            gives="concern FR",
        ),
        Example(
            text=_MEET + "Mme Vasseur a convoqué mercredi l'ambassadeur du Maroc pour protester contre ces tirs.",
            finds="protester",
            gives="condemn FR",
        ),
    ),
    refusals=(_MEET + "Mme Vasseur a appelé son homologue pour lui chanter un air.",),
)
def purpose(match: re.Match[str], marked: str) -> Cue | None:
    """« a convoqué l'ambassadeur afin de lui signifier sa protestation »."""
    found = find_lexeme(("infinitive",), match)
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
    name="fr.speech.read-in-letter",
    stage="speech",
    over="gist",
    pattern=r"(?:(?<=, )|(?<=» )|(?<=\" )|(?<=” ))(?:lit-on|peut-on lire|est-il écrit) dans (?:la |sa |le |son |"
    r"cette |ce )"
    r"(?:lettre|message|missive|télégramme)\b",
    examples=(
        Example(
            text="Le ministre marocain Driss Alaoui a adressé mardi une lettre à la ministre française Marie Vasseur. "
            "« Nos ports sont ouverts », lit-on dans la lettre.",
            finds="lit-on dans la lettre",
            gives="affirm MA",
        ),
    ),
    refusals=(_MEET + "« Nos ports sont ouverts », lit-on dans le journal.",),
)
def read_in_letter(match: re.Match[str], marked: str) -> Cue:
    """« …, lit-on dans la lettre »: who wrote it speaks."""
    return Cue(act="affirm", start=match.start(), end=match.end(), place="inverted", finite="composed", many=False)


@rule(
    name="fr.speech.said-ready",
    stage="speech",
    over="gist",
    pattern=rf"\b{_AVOIR}{ADVERBS} (?:dit|déclaré|jugé) (?P<who>{{who}}) (?P<state>{_STATES})e?s?(?= à | de | d'| "
    rf"par )",
    examples=(
        Example(
            text=_MEET + "Mme Vasseur a dit la France prête à ouvrir une école.",
            finds="a dit la France prête",
            gives="commit FR",
        ),
    ),
    refusals=(_MEET + "Mme Vasseur a dit la France lointaine.",),
)
def said_ready(match: re.Match[str], marked: str) -> Cue:
    """« a dit la Chine prête à … »: what a speaker says of the side it stands for."""
    act = STATES[match.group("state")].code
    return Cue(act=act, start=match.start(), end=match.end(), place="subject", finite="composed")


BEFORE_ALL = (said_ready,)
FIRST = (governed, read_in_letter)
"""Before the rule of compound tenses, which would stop at the governing verb."""
RULES = (occasion, purpose, participle, second_infinitive, second_perfect)
