"""What French speakers say of themselves: that they will look into something, that they are grateful or ready."""

from __future__ import annotations

import re

from aidememoire.languages.fr.speech_words import ADVERBS, COMPLEMENTS, PLAIN, QUE, STATES, find_lexeme
from aidememoire.pack.speech import Turn
from aidememoire.rules.rule import Example, rule

_MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "
_NAMING = "|".join(sorted(COMPLEMENTS, key=len, reverse=True))
_OWN_STATES = "|".join(
    re.escape(form)
    for form in sorted(STATES, key=len, reverse=True)
    if STATES[form].code in ("thank", "concern", "support", "condemn", "commit")
    and form not in ("ouvert", "engage", "tenu", "volontaire")
)


@rule(
    name="fr.speech.turn-study-verb",
    stage="speech",
    over="gist",
    pattern=r"(?:de |d'|à )?(?:(?:bien |sérieusement |rapidement )?(?:étudier|examiner)|réfléchir à|se pencher sur)\b",
    examples=(
        Example(text=_MEET + "Mme Vasseur a promis d'examiner ce dossier.", finds="d'examiner", gives="study FR"),
    ),
    refusals=(_MEET + "Mme Vasseur a promis de vendre ce dossier.",),
)
def study_verb(match: re.Match[str]) -> Turn:
    """A promise to look into something promises no more than that."""
    return Turn(act="study", acts=frozenset({"commit", "affirm"}))


@rule(
    name="fr.speech.turn-own-state",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}{PLAIN} ?\b(?:est|était|sont|étaient|reste|restait|demeure|demeurait) "
    rf"(?:\w+ment |toujours |très )?(?P<state>{_OWN_STATES})e?s? (?=à |de |d'|par |envers |au |aux )",
    examples=(
        Example(
            text=_MEET + "M. Alaoui a dit que son pays était reconnaissant à la France de cette aide.", gives="thank MA"
        ),
        Example(text=_MEET + "Mme Vasseur a confirmé que la France restait disposée à payer.", gives="commit FR"),
    ),
    refusals=(_MEET + "M. Alaoui a dit que la France était reconnaissante à son pays.",),
)
def own_state(match: re.Match[str]) -> Turn:
    """« son pays était reconnaissant à … »: the adjective said of one's own side."""
    return Turn(act=STATES[match.group("state")].code, own=True)


_ASSURED = (
    r"(?:maintien|poursuite|livraison|reprise|mobilisation|accompagnement|contribution|participation|renforcement|"
    r"continuité|versement|octroi|envoi|assistance|aide|bonne exécution|mise en œuvre)"
)


@rule(
    name="fr.speech.turn-assured-of",
    stage="speech",
    over="gist",
    pattern=r"(?:⟨\w\d+⟩ |(?:son|sa|ses|leurs?|la|le|les) \w+(?: \w+)? )?"
    r"(?:de (?:la|sa|leur|l'entière) |du |de l'|de son )"
    rf"(?:\w+ )?{_ASSURED}\b",
    examples=(
        Example(
            text=_MEET + "Mme Vasseur a assuré M. Alaoui du maintien des vols.",
            finds="M. Alaoui du maintien",
            gives="commit FR",
        ),
    ),
    refusals=(_MEET + "Mme Vasseur a assuré M. Alaoui de son amitié.",),
)
def assured_of(match: re.Match[str]) -> Turn:
    """« a assuré X du maintien de … »: what the other side is assured of is promised."""
    return Turn(act="commit", needs=frozenset({"assurer", "rassurer", "garantir"}))


@rule(
    name="fr.speech.turn-opinion",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}[^;]{{0,120}}?\b[a-z]{{2,}}(?:rait|raient|ra|ront)\b",
    examples=(Example(text=_MEET + "M. Alaoui a estimé que cette visite resserrerait les liens.", gives="affirm MA"),),
    refusals=(_MEET + "M. Alaoui a promis que cette visite resserrerait les liens.",),
)
def opinion(match: re.Match[str]) -> Turn:
    """What a speaker holds will happen is no promise."""
    return Turn(
        act="affirm", needs=frozenset({"estimer", "juger", "considérer", "constater", "relever", "faire valoir"})
    )


@rule(
    name="fr.speech.turn-we-agreed",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?:[^;»]{{0,90}}?, )?(?:(?i:nous) (?:(?:avons|sommes)(?: \w+ment| aussi| également| tous)? "
    r"(?:convenus?|décidé|(?:tombés )?d'accord)|nous sommes (?:\w+ment )?(?:mis d'accord|entendus|accordés))|"
    r"(?:⟨G\d+⟩|les deux (?:pays|parties|gouvernements|délégations)|⟨[SP]\d+⟩ et ⟨[SP]\d+⟩) "
    r"(?:(?:ont|avaient|sont|étaient)(?: \w+ment| aussi| également)? (?:convenue?s?|décidé|(?:tombée?s )?d'accord)|"
    r"(?:se sont|s'étaient) (?:\w+ment )?(?:mis(?:es)? d'accord|entendue?s|accordée?s)))\b",
    examples=(
        Example(text=_MEET + "« Nous avons décidé de bâtir un pont », a dit M. Alaoui.", gives="agree FR+MA"),
        Example(text=_MEET + "M. Alaoui a annoncé que les deux pays étaient convenus de se voir.", gives="agree FR+MA"),
    ),
    refusals=(_MEET + "« Nous avons dîné sur un pont », a dit M. Alaoui.",),
)
def we_agreed(match: re.Match[str]) -> Turn:
    """« Nous avons décidé de … »: one tells what both have agreed."""
    return Turn(act="agree", joint=True)


_PROSPECT = (
    r"(?:coopération|relations?|liens?|partenariat|visites?|rencontres?|accords?|dialogue|échanges|amitié|entretiens?|"
    r"discussions?|mécanismes?|collaboration|session|réunions?|sommet|nomination|élection|présence)"
)


@rule(
    name="fr.speech.turn-prospect",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?:la |les |le |l'|cette |cet |ce |ces |une? |sa |son |leurs? |nos |notre )(?:\w+ )?{_PROSPECT}\b"
    rf"[^,;»]{{0,80}}? (?:se |ne |y |en |leur |lui )?(?!(?:sera|seront|serait|seraient)\b)"
    r"[a-z]{2,}(?:rait|raient|ra|ront)\b",
    examples=(
        Example(text=_MEET + "M. Alaoui a dit que la coopération se renforcerait encore.", gives="affirm MA"),
        Example(text=_MEET + "Mme Vasseur a indiqué que cette visite ouvrira une page.", gives="affirm FR"),
    ),
    refusals=(
        _MEET + "M. Alaoui a dit que les avions partiraient demain.",
        _MEET + "Mme Vasseur a promis que la coopération continuerait.",
    ),
)
def prospect(match: re.Match[str]) -> Turn:
    """What will become of the relations themselves is expected, and promised by nobody."""
    return Turn(act="affirm")


_FELT = "|".join(
    re.escape(form)
    for form in sorted(STATES, key=len, reverse=True)
    if STATES[form].code in ("thank", "concern", "welcome", "condemn", "commit", "support")
    and form not in ("pret", "prete", "dispose", "ouvert", "engage", "tenu")
).replace("\\ ", " ")


@rule(
    name="fr.speech.turn-we-are",
    stage="speech",
    over="gist",
    pattern=rf"(?:: |[«\"“] ?)*(?i:nous (?:sommes|restons|demeurons)|je (?:suis|reste|demeure)) "
    rf"(?:(?:très|vivement|profondément|particulièrement|extrêmement|\w+ment) )?(?P<state>{_FELT})e?s?\b",
    examples=(
        Example(text=_MEET + "« Nous sommes inquiets pour ces villages », a dit Mme Vasseur.", gives="concern FR"),
        Example(text=_MEET + "« Nous sommes très heureux de ces résultats », a dit Mme Vasseur.", gives="welcome FR"),
        Example(text=_MEET + "« Nous sommes en mesure de livrer ce blé », a dit M. Alaoui.", gives="commit MA"),
    ),
    refusals=(_MEET + "« Nous sommes nombreux dans ces villages », a dit Mme Vasseur.",),
)
def we_are(match: re.Match[str]) -> Turn:
    """« Nous sommes très heureux de … »: the adjective decides."""
    return Turn(act=STATES[match.group("state")].code)


@rule(
    name="fr.speech.turn-we-say",
    stage="speech",
    over="gist",
    pattern=r"(?:: |[«\"“] ?)*(?:(?i:nous|je|j'|on) ?)(?:ne )?(?:(?:vous |les |le |la |l'|y |en |\w+ment )?)"
    r"(?P<self>nous |m'|me )?"
    r"(?P<verb>[a-z]\w+(?:ons|e))\b(?! pas\b| plus\b)",
    examples=(
        Example(text=_MEET + "« Nous applaudissons ce geste », a dit M. Alaoui.", gives="welcome MA"),
        Example(text=_MEET + "« Nous préconisons un moratoire », a dit Mme Vasseur.", gives="propose FR"),
    ),
    refusals=(_MEET + "« Nous peignons ce port », a dit M. Alaoui.",),
)
def we_say(match: re.Match[str]) -> Turn | None:
    """« Nous préconisons … »: the verb in the first person is the act."""
    found = find_lexeme(("spoken",), match, reflexive=match.group("self") is not None)
    if found is None or found[0].light or found[0].joint or found[0].pledge or found[0].act in ("affirm", "study"):
        return None
    return Turn(act=found[0].act)


@rule(
    name="fr.speech.turn-we-said",
    stage="speech",
    over="gist",
    pattern=r"(?:: |[«\"“] ?)*(?:[^;»,]{2,40}, (?:[«\"“] ?)?)?(?i:nous |j'|je )(?P<self>nous |me )?"
    r"(?:l'|les |lui |leur |en |vous )?"
    rf"(?:ai|avons|suis|sommes){ADVERBS} (?P<verb>[a-z]\w+)"
    rf"(?: (?:toute )?(?:ma|mon|mes|notre|nos) (?:\w+ )?(?P<noun>{_NAMING})\b)?",
    examples=(
        Example(text=_MEET + "« J'ai sollicité l'appui de la France », a dit M. Alaoui.", gives="request MA"),
        Example(text=_MEET + "« J'ai exprimé notre gratitude à la France », a dit M. Alaoui.", gives="thank MA"),
    ),
    refusals=(_MEET + "« J'ai visité le port », a dit M. Alaoui.",),
)
def we_said(match: re.Match[str]) -> Turn | None:
    """« J'ai sollicité … »: what speakers say that they said."""
    found = find_lexeme(("perfect",), match, reflexive=match.group("self") is not None)
    if found is None or found[0].joint or found[0].pledge or found[0].greeting:
        return None
    noun = COMPLEMENTS[match.group("noun").lower()] if match.group("noun") else None
    act = noun if found[0].light else found[0].act
    return None if act in (None, "affirm", "study", "agree") else Turn(act=act)


RULES = (study_verb, own_state, assured_of, we_say, we_said)
BEFORE_PROMISES = (prospect,)
TOLD = (we_agreed, we_are)
"""Before what is announced or wished."""
