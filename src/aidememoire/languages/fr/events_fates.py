"""What becomes of a contact that was to be: the French words for putting off, calling off, not holding, holding.

One place for each family of words; the shapes of `events_ends` and `events_nouns`, and the words of clauses, are
written with them.
"""

from __future__ import annotations

import re

from aidememoire.languages.fr.events_sessions import HELD
from aidememoire.lexicon.fold import fold
from aidememoire.pack.fates import FateWords

_TIME = r"(?: ⟨T\d+⟩,?)?"
_LATER = (
    r"(?:à (?:une (?:autre |nouvelle )?date|une période|plus tard|l'(?:automne|été|hiver|an|année)|des jours|d'autres|"
    r"la (?:fin|mi|semaine|rentrée)|un (?:autre|moment)|fin|début|mi)|au (?:mois|printemps|lendemain|début|⟨T\d+⟩)|"
    r"d'une? |de (?:quelques|plusieurs|deux|trois|quatre)|sine die|en ⟨T\d+⟩)"
)
_ADVERB = r"(?:\w+ment|donc|bien|en fait|pour l'heure|pour l'instant)"
_NOT = rf"(?:{_ADVERB} )?(?:pas|plus)"

PUT_OFF = (
    r"(?:(?:report|ajourn|repouss|différ|décal|retard|recul)(?:é|ée|és|ées)\b|"
    rf"(?:renvoyée?s?|remise?s?|suspendue?s?) (?:sine die|{_LATER}))"
)
"""Participles of what was put off."""
CALLED_OFF = r"(?:annul|décommand|déprogramm|supprim)(?:é|ée|és|ées)\b"
"""Participles of what was called off."""

_HAVE = r"\b(?:a|ont|est|sont|sera|seront|être)(?: ⟨T\d+⟩| \w+)? (?:été )?(?:⟨T\d+⟩ |\w+ )?"
PUT_OFF_DONE = rf"{_HAVE}{PUT_OFF}"
CALLED_OFF_DONE = (
    rf"(?:{_HAVE}{CALLED_OFF}|\b(?:est|sont) (?:\w+ment )?tombée?s? à l'eau|"
    r"\b(?:a|ont) (?:\w+ment )?(?:capoté|avorté)\b)"
)
NOT_TO_BE = (
    rf"(?:\bn'(?:aura|auront|aurait|auraient) {_NOT} (?:{_ADVERB} )?lieu|"
    r"\bne se (?:tiendra|tiendront|tiendrait|tiendraient|déroulera|dérouleront|fera|ferait|concrétisera) "
    rf"{_NOT}\b|"
    rf"\bne (?:devrai(?:t|ent)|doi(?:t|vent)|va|vont|pourra|pourront) {_NOT} "
    r"(?:avoir lieu|se (?:tenir|faire|dérouler|concrétiser))|"
    r"\bn'est (?:pas|plus) (?:à l'ordre du jour|d'actualité|prévue?|programmée?|au programme))"
)
"""Predicates of a contact that will not be held."""

GIVES_UP = (
    r"\b(?:renonc(?:e|ent|é|er|ait|aient|era|eront|ant)|a tiré un trait|a fait une croix|(?:a|ont) fait l'impasse|"
    rf"(?:ne |n')\w+ (?:pas|plus) donné suite){_TIME} (?:à|au|aux|sur)\b"
)
CALLS_OFF = (
    r"(?:\b(?:annule|annulent|annulait|annulera|annuleront|annulant|annuler|"
    rf"(?:a|ont|avait|avaient) (?:\w+ment |dû |préféré )?(?:annuler?|annulé|décommandé|déprogrammé|supprimé)){_TIME}\b|"
    rf"{GIVES_UP})"
)
"""Verbs of somebody who calls off what was to be held, whose object follows."""
PUTS_OFF = (
    r"(?:(?<!\bfois )(?<!\bcesse )(?<!\bpuis )(?<!\bété )(?<!^)\b(?:reporte|reportent)(?!,)|"
    r"\b(?:reportera|reporteront|reportant|(?:a|ont|avait|avaient) (?:\w+ment |dû |préféré )?"
    rf"(?:reporté|repoussé|ajourné|différé|décalé|retardé|reculé|reporter|repousser)|"
    rf"(?:reporter|repousser|ajourner|différer|décaler|retarder))){_TIME}\b"
)
"""Verbs of somebody who puts off what was to be held, whose object follows."""

_TO_BE = (
    rf"(?:\b(?:aura|auront) (?:{_ADVERB} )?lieu|\bse (?:tiendra|tiendront|déroulera|dérouleront|réunira|réuniront)|"
    r"\bs'ouvr(?:ira|iront)|\b(?:débute|commence|démarre)r(?:a|ont)\b|"
    r"\b(?:est|sont) (?:désormais|maintenant|finalement) (?:prévue?s?|programmée?s?|fixée?s?))"
)
_ONCE = (
    r"(?:(?:, (?:(?!(?:a|ont|est|sont|sera|été) )[\w']+ ){0,3}|^(?:\w+ )?|\bfois |\bpuis |\bdéjà |\blongtemps |"
    r"\binitialement )|\bavai(?:t|ent) (?:\w+ )?été (?:\w+ )?|"
    rf"\bqui (?:a|ont) (?:\w+ )?été (?:\w+ )?)(?:{PUT_OFF}|{CALLED_OFF})"
)
"""Words by which an earlier putting off is told beside what became of it."""
HELD_AFTER_ALL = rf"{_ONCE}[^.;:]{{0,90}}?{HELD}"
TO_BE_AFTER_ALL = rf"{_ONCE}[^.;:]{{0,90}}?{_TO_BE}"
AFTER_ALL = rf"(?:{_ONCE}[^.;:]{{0,90}}?(?:{HELD}|{_TO_BE}))"
"""After a noun: it was put off or called off once, and is held, or set anew, after all."""
SAID = r"\b(?:annonc|indiqu|précis|confirm|déclar|expliqu|fait savoir|appr|affirm|soulign)\w*[^.;]{0,60}? que "
SAID_OF = SAID.replace(" que ", " qu'")
"""Verbs of saying with the conjunction after them."""
_MISSED = (
    r"\b(?:sans(?: même| jamais)?|(?:au lieu|plutôt que|faute) d(?:e|')|(?:a|ont|avai(?:t|ent)) (?:\w+ )?failli|"
    r"(?:empêch|dissuad)(?:é|ée|és|ées|ent|e) d(?:e|'))"
)
"""Words just before a verb of a contact that was not, for all they say of it."""
_MEET = r"(?:pu |pouvoir )?(?:rencontr|re[cç][eu]|parl|(?:re)?voir|vu|échang|s'entretenir|se rendre|sign|se voir|salu)"
_SUPPOSED = (
    r"^(?:Mais |Et )?(?:Si |S'ils? |Au cas où )[^;]{5,200}?, "
    r"(?=[^;]{0,120}?\b(?:\w{2,}(?:rait|raient|ront|ra)|peut|peuvent)\b)"
)
UNHELD = (
    rf"(?:{PUTS_OFF}|{CALLS_OFF}|{NOT_TO_BE}|\bn(?:e |')(?:s'|se |y |l'|les |lui )?\w+ (?:{_ADVERB} )?"
    r"(?:pas|plus|jamais)\b|"
    r"\bqui devai(?:t|ent) (?:\w+ment )?(?:réunir|rassembler|mettre)\b|"
    r"\b(?:aucune?|pas de) (?:\w+ )?(?:entretien|rencontre|visite|réunion|appel|audience)\b)"
)
"""In a sentence: nobody may take the contact it names for one that was simply held."""
_ANNOUNCES = (
    r"\b(?:(?:a|ont)(?:-t-on)? (?:\w+ment )?(?:annonce|indique|precise|confirme|appris|declare|fait savoir|rapporte|"
    r"affirme|communique|revele|informe|publie)|annonce|indique|precise|confirme|apprend-on|selon un communique)\b"
)


def _look(pattern: str) -> re.Pattern[str]:
    return re.compile(fold(pattern), re.IGNORECASE)


FATES = FateWords(
    postponed=_look(rf"{PUT_OFF_DONE}|(?<!avait été)(?<!avaient été),? (?:reportée?|ajournée?)s?\b"),
    cancelled=_look(
        rf"{CALLED_OFF_DONE}|{NOT_TO_BE}|\bn'(?:y )?(?:ira|iront|effectuera|effectueront)(?: \w+ment)? (?:pas|plus)\b|"
        r"\bne (?:viendra|viendront|s'y rendra|se rendra|s'y rendront)(?: \w+ment)? (?:pas|plus)\b"
    ),
    until=_look(
        rf"(?:{PUT_OFF}|\b(?:reporte|reportent|reporter|repousser|décaler|ajourner|renvoyée?|remise?)) "
        r"(?:au|à|jusqu'au|jusqu'à|pour le)(?: (?:le|ce))? ?$"
    ),
    dropped=_look(rf"(?:{PUT_OFF}|{CALLED_OFF})(?:,? [\w'-]+){{0,4}} ?$"),
    forgone=_look(rf"[^;.]{{0,70}}?(?:{PUT_OFF}|{CALLED_OFF})"),
    was_to=_look(r"\b(?:devai(?:t|ent)|aurai(?:t|ent) dû|comptai(?:t|ent)|prévoyai(?:t|ent)|allai(?:t|ent))\b"),
    unkept=_look(NOT_TO_BE),
    after_all=_look(AFTER_ALL),
    whose=_look(r"\bdont (?:la|le|les|l') ?(?:\w+ ){0,2}$|\baprès (?:avoir|que)\b[^.;⟨]{0,60}$"),
    unheld=_look(rf"{UNHELD}|{_MISSED} ?(?:avoir |être )?{_MEET}|{_SUPPOSED}|\bni ⟨P"),
    missed=_look(rf"{_MISSED}(?: ?avoir)? ?$"),
    supposed=_look(_SUPPOSED),
    asked=_look(
        r"\b(?:propos|suggér|souhait|demand|réclam|recommand|préconis|plaid|exhort|insist|espér|appel|veut|voul)\w*"
        r"[^.;⟨]{0,60}?\b(?:que|qu'|à ce que|pour que)\b ?[^.;,]{0,50}$"
    ),
    announcing=_look(rf"{_ANNOUNCES}(?: \w+ment)?,? (?:ce |hier |le )?$"),
    starting=_look(r"\b(?:des(?: le)?|a (?:partir|compter) d[eu]) $"),
    announcing_next=_look(rf",? ⟨[PSODG]\d+⟩ {_ANNOUNCES}|,? (?:[^.;:⟨]|⟨[OSPDG]\d+⟩){{0,60}}? {_ANNOUNCES}"),
    leading_up=_look(r"\s?(?:avant(?! d[e'])|à la veille|en prélude|en prévision)\b"),
)
