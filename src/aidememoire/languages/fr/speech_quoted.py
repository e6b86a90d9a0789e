"""What French speakers do by words of their own, mostly quoted: « Levez ces taxes », « Travaillons ensemble »."""

from __future__ import annotations

import re

from aidememoire.languages.fr.speech_words import JOINING, QUE
from aidememoire.pack.speech import Turn
from aidememoire.rules.rule import Example, rule

_MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "
_UNDONE = (
    r"(?:supprimée?s|levée?s|libérée?s|respectée?s?|rendue?s|réglée?s|payée?s|punis?|jugée?s|retirée?s|rouverte?s?|"
    r"abandonnée?s|corrigée?s|appliquée?s?|indemnisée?s)"
)


@rule(
    name="fr.speech.turn-quoted-request",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?:(?i:il) (?:faut|faudrait) que |(?i:la) communauté internationale doit |(?i:que )[^,;»]{{2,60}} "
    rf"soi(?:t|ent) {_UNDONE}|[^,;»]{{2,60}}? doivent être {_UNDONE}\b|"
    r"(?i:nos) \w+ (?:attendent (?:que|de|des)|ont besoin de)|(?i:nous) attendons (?:de |du |des )|"
    r"(?i:la balle est) (?:désormais |maintenant )?dans le camp|"
    r"(?!Assez|Chez|Sachez|Croyez|Soyez|Voyez|Venez|Avez|Allez)[A-Z][a-zè]+ez(?:-(?:nous|moi|les|la|le))?\b)",
    examples=(
        Example(text=_MEET + "« Ces taxes doivent être supprimées », a dit M. Alaoui.", gives="request MA"),
        Example(text=_MEET + "« Levez ces taxes », a lancé M. Alaoui.", gives="request MA"),
        Example(text=_MEET + "« Nos pêcheurs attendent que le port rouvre », a dit M. Alaoui.", gives="request MA"),
    ),
    refusals=(_MEET + "« Ces taxes doivent être connues », a dit M. Alaoui.",),
)
def asked(match: re.Match[str]) -> Turn:
    """« Ces taxes doivent être levées », « Levez ces taxes »."""
    return Turn(act="request")


@rule(
    name="fr.speech.turn-quoted-duty",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?i:il) (?:est|était) (?:urgent|temps|grand temps|impératif|indispensable|nécessaire) que "
    r"(?:la |le |l')?⟨[PSOD]\d+⟩ ",
    examples=(
        Example(text=_MEET + "« Il est urgent que la France lève ces taxes », a dit M. Alaoui.", gives="request MA"),
    ),
    refusals=(_MEET + "« Il est urgent que le Maroc lève ces taxes », a dit M. Alaoui.",),
)
def other_duty(match: re.Match[str]) -> Turn:
    """« Il est urgent que la France … »: what the other side alone can do is asked of it."""
    return Turn(act="request", other=True)


@rule(
    name="fr.speech.turn-quoted-proposal",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?:(?!Rappelons|Notons|Disons|Saluons|Remercions|Espérons|Précisons|Ajoutons|Avons|Étions|Nous\b)"
    rf"[A-Z][a-z]+ons (?:ensemble|donc|nos|notre|une?|la|le|les|à|des|de)\b|"
    r"(?i:nous aimerions|nous voudrions|nous désirons|j'aimerais|je voudrais) (?!remercier|saluer|dire|rappeler|"
    r"souligner|exprimer|féliciter|adresser)|"
    rf"(?i:nous) devons {JOINING}\b|(?i:l'idée) (?:est|serait|était) de )",
    examples=(
        Example(text=_MEET + "« Travaillons ensemble à la paix », a lancé M. Alaoui.", gives="propose MA"),
        Example(text=_MEET + "« Nous aimerions ouvrir une ligne », a dit M. Alaoui.", gives="propose MA"),
    ),
    refusals=(_MEET + "« Saluons la paix », a lancé M. Alaoui.",),
)
def offered(match: re.Match[str]) -> Turn:
    """« Travaillons ensemble », « Nous aimerions … »."""
    return Turn(act="propose")


_WARM = (
    ("support", r"[^»;]{0,60}?compter sur (?:notre|mon|le|leur) (?:\w+ )?(?:soutien|appui|amitié|solidarité)|"
     r"(?i:nous) (?:sommes|serons|restons|resterons) (?:toujours |pleinement )?(?:aux côtés|à (?:vos|leurs|ses) côtés)|"
     r"(?i:notre|mon) (?:soutien|appui)\b|(?i:nous) partageons (?:la |votre |le |leur )"
     r"(?:peine|douleur|tristesse|deuil)"),
    ("thank", r"[^»;]{0,40}?remercier\w+ jamais assez|(?i:toute )?(?i:notre|ma) (?:\w+ )?(?:gratitude|reconnaissance) "
     r"(?:va|est|s'adresse|reste)"),
    ("welcome", r"(?i:bravo)\b|(?i:quelle?) (?:chemin|honneur|plaisir|joie|bonheur|fierté|réussite|succès)\b|"
     r"[^»;]{2,70}? (?:nous (?:touche|honore|comble)|forcent? l'admiration|forcent? le respect|"
     r"(?:a montré|montre) (?:la voie|l'exemple))"),
    ("concern", r"(?i:nos|notre) (?:craintes?|inquiétudes?|préoccupations?) (?:demeure|reste|est|sont|grandi)|"
     r"[^»;]{2,70}? (?:menacent? (?:nos|notre|la (?:paix|stabilité|sécurité|région))|"
     r"ne (?:saurait|peut|peuvent) durer)|"
     r"(?i:nous) ne pouvons (?:pas )?rester (?:indifférents|silencieux|insensibles)"),
    ("condemn", r"(?i:rien) ne (?:justifie|peut justifier|saurait justifier)|(?i:c'est) une (?:\w+ )?"
     r"(?:attaque|atteinte|injure|trahison|insulte)\b|"
     r"(?i:nous) (?:n'accepter|ne tolérer|n'admettr|ne permettr)(?:ons|ions) aucune?\b"),
    ("commit", r"(?i:vous) (?:aurez|recevrez|disposerez)\b"),
)  # fmt: skip


@rule(
    name="fr.speech.turn-quoted-feeling",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?:{'|'.join(f'(?P<{act}>{words})' for act, words in _WARM)})",
    examples=(
        Example(text=_MEET + "« Nous sommes aux côtés de la France », a dit M. Alaoui.", gives="support MA"),
        Example(text=_MEET + "« Rien ne justifie ces tirs », a dit Mme Vasseur.", gives="condemn FR"),
        Example(text=_MEET + "« Notre gratitude va à la France », a dit M. Alaoui.", gives="thank MA"),
        Example(text=_MEET + "« Bravo à la France », a lancé M. Alaoui.", gives="welcome MA"),
        Example(text=_MEET + "« Nos craintes demeurent », a dit M. Alaoui.", gives="concern MA"),
    ),
    refusals=(_MEET + "« Nos navires demeurent au port », a dit M. Alaoui.",),
)
def felt(match: re.Match[str]) -> Turn:
    """What speakers feel, and whose side they are on."""
    return Turn(act=match.lastgroup or "affirm")


@rule(
    name="fr.speech.turn-both-will",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?:(?i:nous) (?:allons|avons tous (?:les )?deux|avons ensemble) (?:\w+ ){{1,2}}?"
    r"(?:ensemble|conjointement|accepté|choisi|décidé)\b|"
    r"(?:⟨G\d+⟩|(?i:les|nos) deux (?:pays|parties|gouvernements)) (?:vont|[a-z]+ront) "
    r"(?!être|avoir|connaître|rester|demeurer))",
    examples=(
        Example(text=_MEET + "« Nos deux pays vont ouvrir une ligne », a annoncé M. Alaoui.", gives="agree FR+MA"),
        Example(text=_MEET + "Les deux pays ouvriront une ligne, a annoncé M. Alaoui.", gives="agree FR+MA"),
    ),
    refusals=(_MEET + "« Nos deux pays vont être fiers », a annoncé M. Alaoui.",),
)
def both_will(match: re.Match[str]) -> Turn:
    """What one announces that both will do, both have settled."""
    return Turn(act="agree", joint=True, needs=frozenset({"annoncer", "confirmer", "révéler", "préciser"}))


RULES = (asked, other_duty, offered, felt, both_will)
