"""How French names the sessions of commissions, dialogues and summits; patterns run on folded gists."""

from __future__ import annotations

import re

from aidememoire.pack.sessions import SessionWords


def _look(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            ("premier", "premiere"),
            ("deuxieme", "second", "seconde"),
            ("troisieme",),
            ("quatrieme",),
            ("cinquieme",),
            ("sixieme",),
            ("septieme",),
            ("huitieme",),
            ("neuvieme",),
            ("dixieme",),
            ("onzieme",),
            ("douzieme",),
            ("treizieme",),
            ("quatorzieme",),
            ("quinzieme",),
            ("seizieme",),
            ("dix-septieme",),
            ("dix-huitieme",),
            ("dix-neuvieme",),
            ("vingtieme",),
        ),
        start=1,
    )
    for word in words
}

_ORDINAL = (
    r"(?:\d{1,3} ?(?:er|re|ere|e|eme|nd|nde)|" + "|".join(sorted(ORDINALS, key=len, reverse=True)) + r"|prochaine?)"
)
_HEAD = (
    r"(?:grandes? commissions?|hautes? commissions?|haut conseil|hauts comites?|commissions? (?:mixtes?|"
    r"intergouvernementales?|"
    r"generales?|bilaterales?|ministerielles?)|comites? (?:mixtes?|conjoints?|de (?:cooperation|pilotage|suivi)|"
    r"intergouvernementa\w+|directeur)|dialogues?|consultations (?:politiques|bilaterales|consulaires)|"
    r"conseil (?:de cooperation|"
    r"d'association|de partenariat)|sommet|conference|forum|table ronde|mecanisme)"
)
_TAIL = (
    r"(?:(?!(?: |(?<= ))(?:s'|se |a (?:ete|eu|reuni|debute|demarre|commence|pris|rassemble) |ont |est |sont |"
    r"sera|aura|qui |que |en marge|sous |lors |tenue? |(?:remont|debut|commenc|demarr)\w+ |"
    r"copresid|preside|⟨T))[^,;:.()«»])*"
)
_SITTING = r"(?:session|reunion|edition|tour|cycle|seance)"
SESSIONS = SessionWords(
    phrase=_look(
        rf"(?:(?P<ordinal>{_ORDINAL})\s+(?:(?!{_SITTING})\w+ )?(?:{_SITTING}s?"
        rf"(?:(?: (?:ordinaire|extraordinaire|annuelle|pleniere|conjointe|ministerielle))? (?:du|de la|de leur|"
        rf"de l'|des|"
        rf"d'un|d'une|de) ?)?)?(?P<name>{_HEAD}?{_TAIL}))"
        rf"|(?P<plain>{_HEAD} (?:d|mixte|strategique|bilateral|politique|de )\w*{_TAIL})"
    ),
    conference=_look(
        r"\b(?:sommet|conference|forum|assemblee generale)\b|"
        r"\bconseil (?:des ministres|ministeriel)\b.{0,60}\b(?:organisation|union|ligue|oci|onu|ligue arabe|asean)\b"
    ),
    ordinals=ORDINALS,
    digits=re.compile(r"(\d{1,3})"),
)
