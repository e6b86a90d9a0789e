"""What French reports tell without a speaker: « le dialogue a été salué », « Rabat reste attaché à »."""

from __future__ import annotations

import re

from aidememoire.languages.fr.speech_words import ADVERBS, STATES, find_lexeme
from aidememoire.pack.speech import Cue
from aidememoire.rules.rule import Example, rule

_MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "
_STATES = "|".join(
    re.escape(form)
    for form in sorted(STATES, key=len, reverse=True)
    if STATES[form].code in ("commit", "affirm", "support", "condemn", "concern")
).replace("\\ ", " ")


@rule(
    name="fr.speech.told-of-both",
    stage="speech",
    over="gist",
    pattern=rf"(?<! il)(?<! l')(?:\b(?:a|ont) été|(?<=[a-z] )(?:est|sont)){ADVERBS} "
    rf"(?P<verb>saluée?s?|appréciée?s?|louée?s?|soulignée?s?|réaffirmée?s?|"
    rf"mise?s? en (?:avant|exergue|relief|lumière|valeur)|"
    rf"mis(?= sur (?!pied|place|orbite|rails)))\b"
    r"(?!(?:, [^,;:«]{2,40},)? (?:\w+ment )?par\b| de la part| comme)",
    examples=(
        Example(
            text=_MEET + "L'importance du dialogue a été soulignée.", finds="a été soulignée", gives="affirm FR+MA"
        ),
        Example(text=_MEET + "L'accent a été mis sur la pêche.", finds="a été mis", gives="affirm FR+MA"),
        Example(text=_MEET + "Les progrès du chantier ont été salués.", finds="ont été salués", gives="welcome FR+MA"),
    ),
    refusals=(
        _MEET + "Le ministre a été salué par la foule.",
        _MEET + "Le port a été bâti en mai.",
    ),
)
def told_of_both(match: re.Match[str], marked: str) -> Cue:
    """A passive without an agent: in a talk both sides have said it."""
    praised = re.match(r"salu|apprec|lou", match.group("verb")) is not None
    return Cue(
        act="welcome" if praised else "affirm",
        start=match.start(),
        end=match.end(),
        place="joint",
        finite="none",
        keep=True,
        settled=True,
    )


@rule(
    name="fr.speech.stance",
    stage="speech",
    over="gist",
    pattern=rf"(?<=⟩ )(?:reste|demeure|restent|demeurent|se tient|se tiennent){ADVERBS} (?P<state>{_STATES})e?s?"
    r"(?= à | au | aux | pour | par | de | d'| envers )",
    examples=(
        Example(text=_MEET + "La France reste attachée au dialogue.", finds="reste attachée", gives="affirm FR"),
        Example(text=_MEET + "Le Maroc demeure préoccupé par la sécheresse.", gives="concern MA"),
    ),
    refusals=(_MEET + "La France reste grande par ses ports.",),
)
def stance(match: re.Match[str], marked: str) -> Cue:
    """What a side remains: attached, committed, worried."""
    act = STATES[match.group("state")].code
    return Cue(act=act, start=match.start(), end=match.end(), place="subject", finite="simple")


_FINE = (
    r"(?:excellent|exemplaire|historique|solide|fructueu|privilégié|étroit|profond|sans nuage|fraternel|séculaire|"
    r"ancien|fort|dynamique|sincère|confian)"
)


@rule(
    name="fr.speech.spoke-of",
    stage="speech",
    over="gist",
    pattern=r"\b(?:a|ont|avait|avaient)(?: \w+ment| aussi| également)? (?:(?:parlé|fait état) d(?:e |')|évoqué )"
    rf"(?=(?:une? |des )?[a-z-]+ [^,;.:]{{0,30}}?{_FINE})",
    examples=(
        Example(text=_MEET + "M. Alaoui a parlé de relations excellentes.", gives="affirm MA"),
        Example(text=_MEET + "Mme Vasseur a évoqué une amitié sans nuage.", gives="affirm FR"),
    ),
    refusals=(_MEET + "M. Alaoui a parlé de pêche.",),
)
def spoke_of(match: re.Match[str], marked: str) -> Cue:
    """« a parlé de relations excellentes »: what is spoken of is judged."""
    many = match.group().startswith(("ont", "avaient"))
    return Cue(
        act="affirm",
        start=match.start(),
        end=match.end(),
        place="subject",
        finite="composed",
        many=many,
        settled=True,
    )


@rule(
    name="fr.speech.narrated",
    stage="speech",
    over="gist",
    pattern=r"(?:^|(?<=[.;»] ))(?:(?i:et) (?:(?:au |à )?(?P<who>{who}),? )?|(?P<alone>{who}) )"
    r"(?:de |d')(?P<self>se |s')?(?P<verb>[a-z]\w+(?:er|ir|re))\b",
    examples=(
        Example(text=_MEET + "Et M. Alaoui de rappeler que le port est ancien.", gives="affirm MA"),
        Example(text=_MEET + "M. Alaoui a salué les ports. Et d'ajouter que le quai est ancien.", gives="affirm MA"),
    ),
    refusals=(_MEET + "Et de danser dans la rue.",),
)
def narrated(match: re.Match[str], marked: str) -> Cue | None:
    """« Et X de rappeler que … », « Et d'ajouter que … »: an infinitive that tells."""
    found = find_lexeme(("infinitive",), match, reflexive=match.group("self") is not None)
    if found is None:
        return None
    named = next((group for group in ("who", "alone") if match.group(group)), None)
    who = match.span(named) if named else None
    return Cue(
        act=found[0].act,
        start=match.start(),
        end=found[1],
        place="subject" if who else "owner",
        finite="composed",
        lexeme=found[0],
        who=who,
    )


RULES = (told_of_both, stance, spoke_of, narrated)
"""Before the compound tenses, whose auxiliaries they hold."""
