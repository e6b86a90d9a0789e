"""French speech in other orders: the speaker after the verb, after « par », after « selon », or left out."""

from __future__ import annotations

import re

from aidememoire.languages.fr.speech_words import ADVERBS, find_lexeme
from aidememoire.pack.speech import Cue, Lexeme
from aidememoire.rules.rule import Example, rule

_MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "
_AVOIR = r"(?:a|ont|avait|avaient)"
_MADE = r"(?:(?<=fait) (?:savoir|observer|remarquer|valoir|connaître|comprendre)|(?<=laissé) entendre)?"
"""The infinitive of « fait savoir », « a fait observer »."""
_WILLED = r"(?:(?:tenu à|voulu|souhaité|commencé par|fini par|cru devoir|pris soin de|insisté pour) )?"
"""What stands before the infinitive of « a tenu à préciser X »."""
_WHERE = (
    r"(?: (?:à|aux?|devant|auprès d[eu]s?|lors d[eu]s?|dans|en|sur|hier|ce|via|à l'issue|en marge|au terme|"
    r"au micro|par)\b"
    r"(?: (?!(?:le|la) (?:ministre|président|Premier|chef)\w*\b)[^ ,;:.«»\"“”⟨]+| ⟨[TLO]\d+⟩){1,7},?)?"
)
"""To whom and where, before the speaker: « a confié à la presse X », « a déclaré lors d'un point de presse X »."""


@rule(
    name="fr.speech.speaker-after",
    stage="speech",
    over="gist",
    pattern=rf"(?:(?<=, )|(?<=» )|(?<=\" )|(?<=” )|(?<=»,)|(?<=\",)|(?<= [–—-] ))(?:lui |leur |nous |l')?"
    rf"(?:(?P<aux>{_AVOIR}|(?P<self>s'est|se sont|s'était)){ADVERBS} {_WILLED})?(?P<verb>[a-z]\w+){_MADE}"
    rf"(?:{ADVERBS},?| (?:hier|en réponse|en retour|la veille|ce jour|auparavant)){_WHERE} (?P<who>{{who}})",
    examples=(
        Example(
            text=_MEET + "Les vols reprendront en juin, a annoncé Mme Vasseur.",
            finds="a annoncé Mme Vasseur",
            gives="commit FR",
        ),
        Example(
            text=_MEET + "« Je remercie la France »,a répété M. Alaoui.",
            finds="a répété M. Alaoui",
            gives="thank MA",
        ),
        Example(
            text=_MEET + "« Je remercie la France », a déclaré M. Alaoui.",
            finds="a déclaré M. Alaoui",
            gives="thank MA",
        ),
        Example(
            text=_MEET + "« Les vols sont sûrs », a confié à la presse locale Mme Vasseur.",
            finds="a confié à la presse locale Mme Vasseur",
            gives="affirm FR",
        ),
        Example(text=_MEET + "Les vols sont sûrs, a tenu à rappeler M. Alaoui.", gives="affirm MA"),
        Example(text=_MEET + "Un pont sera bâti, ont décidé les deux ministres.", gives="agree FR+MA"),
        Example(text=_MEET + "« Les vols sont sûrs », a laissé entendre M. Alaoui.", gives="affirm MA"),
        Example(
            text=_MEET + "« Nous bâtirons le port », s'est engagée Mme Vasseur.",
            finds="s'est engagée Mme Vasseur",
            gives="commit FR",
        ),
    ),
    refusals=(_MEET + "La salle était pleine, a quitté Mme Vasseur.",),
)
def speaker_after(match: re.Match[str], marked: str) -> Cue | None:
    """« …, a affirmé X », « », explique X »."""
    tenses = ("perfect", "infinitive") if match.group("aux") else ("present", "past", "imperfect")
    reflexive = match.group("self") is not None
    found = find_lexeme(tenses, match, reflexive=reflexive, said=True)
    quoted = match.string[: match.start()].rstrip(", ").endswith(("»", '"', "”"))
    if found is None or not (_is_saying(found[0]) or reflexive or (quoted and not found[0].light)):
        return None
    if not match.group("aux") and (marked[match.end("verb") - 1] == "é" or not _ENDS.match(match.string, match.end())):
        return None
    return Cue(
        act="affirm" if found[0].form == "plaider" else found[0].act,
        start=match.start(),
        end=match.end("who"),
        place="inverted",
        finite="composed",
        lexeme=found[0],
        who=match.span("who"),
        many=bool(match["aux"]) and match["aux"] in ("ont", "avaient", "se sont"),
    )


def _is_saying(lexeme: Lexeme) -> bool:
    """Whether a verb or phrase can follow what was said, or settled (« …, ont décidé les deux ministres »)."""
    return lexeme.saying or lexeme.act == "agree" or lexeme.form.startswith(("faire ", "laisser "))


_ENDS = re.compile(r"[,.;»]|$")
"""What must follow a speaker after a present tense, lest an object pass for one (« …, considère l'Algérie comme »)."""


@rule(
    name="fr.speech.pronoun-after",
    stage="speech",
    over="gist",
    pattern=rf"\b(?:{_AVOIR}(?:-t)?-(?:il|elle|ils|elles|⟨[PG]\d+⟩){ADVERBS} {_WILLED}(?P<verb>[a-z]\w+)|"
    rf"(?P<now>[a-z]\w+?)(?:-t)?-(?:il|elle|ils|elles|⟨[PG]\d+⟩))"
    r"(?! \w+ (?:que|qu'))",
    examples=(
        Example(
            text=_MEET + "M. Alaoui a visité le port. Le Maroc, a-t-il ajouté, tiendra le calendrier.",
            finds="a-t-il ajouté",
            gives="commit MA",
        ),
    ),
    refusals=(_MEET + "M. Alaoui a visité le port. Peut-être, a-t-il dormi.",),
)
def pronoun_after(match: re.Match[str], marked: str) -> Cue | None:
    """« …, a-t-il ajouté », « …, souligne-t-elle »."""
    group = "verb" if match.group("verb") else "now"
    tenses = ("perfect", "infinitive") if group == "verb" else ("present",)
    found = find_lexeme(tenses, match, group=group, said=True)
    ends = _ENDS.match(match.string, match.end()) is not None
    if found is None or found[0].light or not (_is_saying(found[0]) or ends):
        return None
    return Cue(
        act=found[0].act,
        start=match.start(),
        end=max(found[1], match.end()),
        place="inverted",
        finite="composed",
        lexeme=found[0],
        many=re.search(r"-(?:ils|elles|⟨G)", match.group()) is not None,
    )


@rule(
    name="fr.speech.said-so",
    stage="speech",
    over="gist",
    pattern=rf"(?i:c'est ce qu'|voilà ce qu'|tel est ce qu'){_AVOIR}{ADVERBS} (?P<verb>[a-z]\w+) (?P<who>{{who}})",
    examples=(
        Example(
            text=_MEET + "La France considère le Maroc comme un partenaire sûr. C'est ce qu'a déclaré Mme Vasseur.",
            finds="C'est ce qu'a déclaré",
            gives="affirm FR",
        ),
    ),
    refusals=(_MEET + "La France est loin. C'est ce qu'a mangé Mme Vasseur.",),
)
def said_so(match: re.Match[str], marked: str) -> Cue | None:
    """« C'est ce qu'a déclaré X »: what was said is the sentence before."""
    found = find_lexeme(("perfect",), match)
    if found is None or not found[0].saying:
        return None
    return Cue(
        act=found[0].act,
        start=match.start(),
        end=match.end("verb"),
        place="owner",
        finite="none",
        lexeme=found[0],
        who=match.span("who"),
        past=True,
    )


@rule(
    name="fr.speech.passive",
    stage="speech",
    over="gist",
    pattern=rf"(?P<topic>{{who}}) (?:a|ont|avait|avaient|est|sont) (?:été )?(?:{ADVERBS} ?)(?P<verb>[a-z]\w+) par "
    rf"(?P<who>{{who}})",
    examples=(
        Example(
            text=_MEET + "La France a été remerciée par M. Alaoui pour son aide.",
            finds="remerciée par M. Alaoui",
            gives="thank MA",
        ),
    ),
    refusals=(_MEET + "La France a été battue par M. Alaoui aux échecs.",),
)
def passive(match: re.Match[str], marked: str) -> Cue | None:
    """« X a été remercié par Y »: Y speaks."""
    found = find_lexeme(("perfect",), match)
    if found is None or (found[0].form == "saluer" and _ENDS.match(match.string, match.end())):
        return None
    return Cue(
        act=found[0].act,
        start=match.start("verb"),
        end=match.end("who"),
        place="agent",
        finite="none",
        lexeme=found[0],
        who=match.span("who"),
    )


@rule(
    name="fr.speech.impersonal",
    stage="speech",
    over="gist",
    pattern=rf"(?:\b(?i:il)|⟨P\d+⟩) (?:a|avait){ADVERBS} été{ADVERBS} (?P<verb>[a-z]\w+)(?: (?:à |au |aux )(?:la |"
    rf"l'|le |les )?(?:{{who}}|{{place}}))??(?: entre {{who}})?"
    rf"(?: par (?P<who>{{who}}))?(?:, [^,;:«⟨]{{2,60}},)?(?= que | qu'| de | d'|"
    rf"(?<=decide)(?:e?s?) (?:la |le |l'|une? ))",
    examples=(
        Example(
            text=_MEET + "Il a été convenu de créer un fonds commun.", finds="Il a été convenu", gives="agree FR+MA"
        ),
        Example(text=_MEET + "Il a été décidé, au terme de la séance, de créer un fonds.", gives="agree FR+MA"),
        Example(text=_MEET + "Il a été demandé à la France par M. Alaoui de baisser ses droits.", gives="request MA"),
    ),
    refusals=(_MEET + "Il a été tiré de l'eau.",),
)
def impersonal(match: re.Match[str], marked: str) -> Cue | None:
    """« il a été convenu de », « il a été demandé à X par Y de »."""
    found = find_lexeme(("perfect",), match)
    if found is None:
        return None
    agent = match.group("who") is not None
    if found[0].act not in ("agree", "request", "propose") or (not agent and found[0].act != "agree"):
        return None
    return Cue(
        act=found[0].act,
        start=match.start(),
        end=match.end(),
        place="agent" if agent else "joint",
        finite="none",
        lexeme=found[0],
        who=match.span("who") if agent else None,
    )


@rule(
    name="fr.speech.according",
    stage="speech",
    over="gist",
    pattern=r"(?:^|(?<=, )|(?<=; )|(?<= que ))(?:(?i:selon|d'après|(?<![ ,;])pour|aux yeux d[eu']|aux dires d[eu']|"
    r"de l'av(?:is|eu) d[eu']|à en croire|au dire d[eu']|selon les (?:mots|termes|propos|dires) d[eu']|"
    r"dans l'esprit d[eu']|du point de vue d[eu']|dixit) ?(?:(?P<who>{who})|lui|elle|eux|elles)|"
    r"(?i:à (?:ses|leurs) yeux|à (?:son|leur) (?:avis|sens)|à (?:l'en|les en) croire)|"
    r"(?P<both>(?i:pour l'une? comme pour l'autre|pour tous (?:les )?deux|de l'avis des deux \w+)))(?=,|\.|;|$)",
    examples=(
        Example(text=_MEET + "Selon M. Alaoui, le port est vide.", finds="Selon M. Alaoui", gives="affirm MA"),
        Example(
            text=_MEET + "M. Alaoui a salué les réformes. À ses yeux, le port est vide.",
            finds="À ses yeux",
            gives="affirm MA",
        ),
        Example(text=_MEET + "Pour l'un comme pour l'autre, le port est utile.", gives="affirm FR+MA"),
    ),
    refusals=(_MEET + "Selon le calendrier, le port sera prêt en juin.",),
)
def according(match: re.Match[str], marked: str) -> Cue:
    """« Selon X, … » and « …, selon X »; « selon lui » goes on with who spoke before."""
    who = match.span("who") if match.group("who") else None
    place = "joint" if match.group("both") else "owner"
    return Cue(act="affirm", start=match.start(), end=match.end(), place=place, finite="none", who=who)


_SOURCE = (
    r"(?:ministères?|communiqué|porte-parole|sources?|agences?|présidence|gouvernement|ambassade|observateurs|"
    r"analystes|experts|"
    r"médias?|presse|journal|cabinet|services?|chancellerie|télévision|quotidien|responsables?|autorités|bureau|"
    r"direction|palais|cour royale|secrétariat|compte rendu|déclaration|document|texte|note|"
    r"dépêche|diplomatie|primature)"
)


@rule(
    name="fr.speech.source-after",
    stage="speech",
    over="gist",
    pattern=rf"(?<=, )(?:(?P<aux>{_AVOIR}){ADVERBS} )?(?P<verb>[a-z]\w+){_MADE}(?:{ADVERBS},?| \w+di)? "
    rf"(?:(?:le |la |les |l'|une? |des |son |sa |plusieurs )(?:\w+ )?{_SOURCE}\b|(?:la |le |l')⟨L\d+⟩)",
    examples=(
        Example(
            text=_MEET + "La France rejette ces accusations, souligne un communiqué.",
            finds="souligne un communiqué",
            gives="condemn FR",
        ),
        Example(text=_MEET + "La France rejette ces accusations, a annoncé l'Élysée.", finds="a annoncé l'Élysée"),
        Example(
            text=_MEET + "La France rejette ces accusations, fait savoir le service de presse.",
            finds="fait savoir le service",
        ),
    ),
    refusals=(_MEET + "La pluie est tombée, trempe un communiqué.",),
)
def source_after(match: re.Match[str], marked: str) -> Cue | None:
    """« …, souligne un communiqué »: a source that is nobody of the cast bounds what comes before it, and no more."""
    tenses = ("perfect",) if match.group("aux") else ("present", "past", "imperfect")
    found = find_lexeme(tenses, match)
    if found is None or not _is_saying(found[0]):
        return None
    return Cue(act=None, start=match.start(), end=match.end(), place="nobody", finite="none", lexeme=found[0])


RULES = (source_after, said_so, speaker_after, pronoun_after, passive, impersonal, according)
