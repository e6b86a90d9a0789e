"""French names of dialogue mechanisms: a noun of institution, what qualifies it, its ordinal and its rhythm."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from aidememoire.languages.fr.ties_numbers import ORDINAL, find_ordinal
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.rows import Row, load_rows
from aidememoire.pack.ties import Body
from aidememoire.rules.rule import Example, build_pattern, rule

_ROWS = load_rows(
    "aidememoire.languages.fr",
    "lexicon",
    "mechanisms.csv",
    senses=frozenset({"head", "institution", "description", "topic"}),
)
_PERIODS = {
    form: period
    for period, forms in (
        ("P1M", "mensuel mensuelle chaque-mois tous-les-mois"),
        ("P3M", "trimestriel trimestrielle tous-les-trois-mois chaque-trimestre"),
        ("P6M", "semestriel semestrielle deux-fois-par-an tous-les-six-mois chaque-semestre"),
        ("P1Y", "annuel annuelle annuels annuelles chaque-annee tous-les-ans une-fois-par-an une-fois-l'an"),
        ("P2Y", "biennal biennale bisannuel bisannuelle tous-les-deux-ans un-an-sur-deux"),
        ("P3Y", "triennal triennale tous-les-trois-ans"),
        ("P5Y", "quinquennal quinquennale tous-les-cinq-ans"),
    )
    for form in (words.replace("-", " ") for words in forms.split())
}
"""ISO 8601 durations. « biannuel » is left out: it means twice a year or every other year."""


def _build_choice(*senses: str) -> str:
    forms = sorted((fold(r.form) for r in _ROWS if r.sense in senses), key=len, reverse=True)
    return "|".join(re.escape(f).replace("\\ ", " ") for f in forms)


HEAD = rf"(?i:{_build_choice('head')})\b"
RHYTHM = rf"(?i:{'|'.join(sorted(_PERIODS, key=len, reverse=True))})\b"
WORD = rf"(?:(?i:{_build_choice('institution', 'description')})\b|{RHYTHM})"
_GRAND = r"(?:(?i:grande?|haute?) )?"
SUBJECT = (
    r"(?: (?i:sur|en matière de|consacrée? à|chargée? d[eu]|pour) (?:(?i:le|la|les|l'|du|des|de) ?)"
    r"?[^.;:,()»\"]{2,70}?)?"
)
TAIL = (
    r"(?=[.;:,()»\"]|\s(?:entre|Vietnam|s'est|se|a|ont|aura|est|était|avec|qui|dont|lors|tenue?|dédiée?s?|consacrée?s?|présidée?s?|en|à|au|de|du|"
    r"des|depuis|et|dans)\b|\s[-–]|\s[A-Z]|$)"
)
_APPOSED = (
    rf"(?:[^.;:]{{0,40}}?, la (?P<apposed>{ORDINAL})|[^.;:]{{0,120}}? (?:sa|leur) (?:(?P<own>{ORDINAL}) "
    r"(?:session|réunion|édition|rencontre|round|cycle)|"
    r"(?:session|réunion|édition|rencontre) (?P<inaugural>inaugurale))|"
    rf"[^.;:]{{0,80}}? pour la (?P<time>{ORDINAL}) fois)?"
)
"""The number told after the name: « …, la troisième », « a clôturé sa 13e session »."""
_HOLDS = (
    r"(?:a|ont|aura|auront|tient|tiendra|tiendront|vient de|viennent de) (?:\w+ )?(?:tenu|clôturé|ouvert|achevé|conclu|"
    rf"entamé|tenir|clore)?(?: \w+)? ?(?:sa|leur) {ORDINAL} (?:session|réunion|édition|rencontre)"
)
COMPOUND = r"(?: [a-z]+o-[a-z]+)?"
_OF_BODY = (
    r"(?! (?:de l'|du |de la |des |d')(?:[A-Z]{2,}|G\d|Organisation|Union|Nations|Ligue|Assemblée|Conseil|"
    r"Communauté|Parti|Front|"
    r"Francophonie|Forum|Congrès|Commonwealth))"
)
_QUALITIES = rf"(?P<qualities>(?:(?: et)? {WORD})*){COMPOUND}{_OF_BODY}"
_ELSEWHERE = r"(?!(?i:forum|sommet|conference) d(?:e |')(?!Haut)[A-Z][a-z])"
"""Gatherings known by their town are nobody's mechanism."""
NOT = (
    r"(?! ?(?i:de presse|des Nations|de l'Union|de l'ONU|générale|mondial|universitaire))"
    r"(?![^.;:,]{0,30}? (?:[A-Z][\w'-]+ ?[-–/] ?(?:Afrique|Asie|Monde|Pays arabes)|\w+o-(?:africain|arabe|asiatique)))"
)
"""What is no body of two states: bodies of the world, and of one state with a continent."""
_TASK = build_pattern(
    r" (?i:de l'accord|du projet|du programme|du processus|des accords|de la transition|de transition)|"
    r" (?:de l'|du |de la |des )(?:Assemblée|[Pp]arti|Parlement|Sénat|Congrès|Front|Organisation|Union|Nations|Ligue|"
    r"Chambre|[A-Z]{3,})\b"
)
"""What a body follows, steers or belongs to: it need not be of the two sides."""


_LONGEST_FIRST = tuple(sorted(_ROWS, key=lambda r: -len(r.form)))
_PATTERNS = {r: re.compile(rf"(?<![\w-]){re.escape(fold(r.form))}(?!\w)", re.IGNORECASE) for r in _ROWS}


def _find(words: str, *senses: str) -> tuple[Row, ...]:
    """Rows of the senses whose form stands in `words`, longest forms first taken, in order of position."""
    taken: list[tuple[int, int, Row]] = []
    for row in (r for r in _LONGEST_FIRST if r.sense in senses):
        for m in _PATTERNS[row].finditer(words):
            if not any(a < m.end() and m.start() < b for a, b, _ in taken):
                taken.append((m.start(), m.end(), row))
    return tuple(row for _, _, row in sorted(taken, key=lambda t: t[:2]))


_PROPER = re.compile(r"\w (?:council|committee|commission|cabinet|framework)$")
"""English heads that name a body by themselves."""


def build_body(head: str, qualities: str, subject: str, ordinal: str | None, rhythm: str | None) -> Body | None:
    """The mechanism named by the parts of a match; its English name is built from the rows of those parts."""
    number = find_ordinal(ordinal) if ordinal else None
    if ordinal and number is None:
        return None
    noun = next((r.code for r in _find(head, "head")), head.lower())
    adjectives = tuple(dict.fromkeys(r.code for r in _find(qualities, "institution", "description")))
    topics = tuple(dict.fromkeys(r.code for r in _find(subject, "topic")))
    topic = " and ".join(topics) or None
    name = " ".join((*adjectives, noun)) + (f" on {topic}" if topic else "")
    period = next((_PERIODS[m.group().lower()] for m in re.finditer(RHYTHM, qualities + " " + (rhythm or ""))), None)
    return Body(
        name=name,
        head=noun,
        topic=topic,
        ordinal=number,
        periodicity=period,
        named=bool(adjectives or topic or ordinal or subject),
    )


_MEETS = re.compile(
    rf"[^.;:]{{0,60}}?(?:se (?:reuni|tien)\w*|rendez-vous|exercice|rencontre|reunion|rythme|caractere|frequence)"
    rf"[^.;:,]{{0,25}}? (?P<rhythm>{RHYTHM})"
)
"""After the name: « , qui se réunit tous les deux ans », « , un rendez-vous annuel »."""


def _find_rhythm(match: re.Match[str]) -> str | None:
    """How often the mechanism that a match names meets, told after its name."""
    told = _MEETS.match(match.string, match.end("body"))
    return told.group("rhythm") if told else None


_SESSION_EXAMPLE = (
    "Le ministre algérien Karim Benyahia a rencontré à Alger la ministre italienne Paola Rinaldi. Ils ont ouvert la "
    "quatrième session de la commission mixte entre l'Algérie et l'Italie."
)


@rule(
    name="fr.ties.mechanism-session",
    stage="ties",
    pattern=rf"\b(?:(?P<ordinal>{ORDINAL}) (?i:session|réunion|édition|tour|cycle|round)(?: (?i:ordinaire|plénière))?|"
    r"(?i:session|réunion|édition) (?P<inaugural>inaugurale)) "
    rf"d(?:u|e la|es|e leurs?|e l'|e ce|e cette|e) ?(?:(?i:mécanisme) de )?"
    rf"(?P<body>{_GRAND}{_ELSEWHERE}(?P<head>{HEAD}){NOT}{_QUALITIES}(?P<subject>{SUBJECT})){TAIL}",
    examples=(
        Example(text=_SESSION_EXAMPLE, gives="joint commission"),
        Example(text=_SESSION_EXAMPLE.replace("quatrième session", "session inaugurale"), gives="joint commission"),
    ),
    refusals=(
        _SESSION_EXAMPLE.replace("de la commission mixte", "du Forum de Davos"),
        "Le ministre algérien Karim Benyahia a rencontré à Alger la ministre italienne Paola Rinaldi. La "
        "quatrième session "
        "de formation a commencé.",
    ),
)
def session(match: re.Match[str]) -> Body | None:
    """« la septième session de la commission mixte … »."""
    parts = match.groupdict()
    number = parts["ordinal"] or ("première" if parts["inaugural"] else None)
    return build_body(parts["head"], parts["qualities"], parts["subject"], number, _find_rhythm(match))


@rule(
    name="fr.ties.mechanism-ordinal",
    stage="ties",
    pattern=rf"\b(?P<ordinal>{ORDINAL}) (?P<body>{_GRAND}{_ELSEWHERE}(?P<head>{HEAD}){NOT}{_QUALITIES}"
    rf"(?P<subject>{SUBJECT})){TAIL}",
    examples=(
        Example(
            text="Le vice-ministre vietnamien Lê Minh Hoan et la vice-ministre australienne Karen Whitlock ont "
            "coprésidé à "
            "Hanoï le 9e dialogue stratégique Vietnam - Australie.",
            gives="strategic dialogue",
        ),
    ),
    refusals=(
        "Le ministre algérien Karim Benyahia a tenu à Alger, avec la ministre italienne Paola Rinaldi, sa première "
        "conférence de presse.",
    ),
)
def ordinal(match: re.Match[str]) -> Body | None:
    """« le 9e dialogue stratégique … », « la troisième conférence de coopération législative »."""
    parts = match.groupdict()
    body = build_body(parts["head"], parts["qualities"], parts["subject"], parts["ordinal"], _find_rhythm(match))
    if body is None or body.head not in _MEETINGS:
        return body
    return None if body.ordinal == 1 else replace(body, beside=body.head != "binational meeting")


_MEETINGS = frozenset({"ministerial meeting", "binational meeting", "intergovernmental meeting"})
"""Heads that any body has: they name one of two sides only beside these, and a first may be the only one."""
_FOUND_NOW = (
    r"(?:créé|mis en place|instauré|institué|installé|lancé|activé|mis sur pied|formé|établi|constitué|créent|crée|"
    r"lancent|lance|instaurent|instaure|instituent|mettent en place|établissent|créant|instituant|instaurant|lançant|"
    r"mettant en place)"
)
_FOUND_THEN = (
    r"(?:créer|mettre en place|instaurer|instituer|constituer|lancer|établir|mettre sur pied|tenir|"
    r"(?:création|mise en place|instauration|constitution|installation|lancement|mise sur pied|établissement) d')"
)
FOUND = rf"(?:{_FOUND_NOW} |{_FOUND_THEN} ?)une?"
"""A body that is just being founded."""
_FOUNDING = build_pattern(FOUND)
_SETTLED = re.compile(
    r"(?i)conven|decid|accord|annonc|sign|resol|enten|se sont engag|accept|"
    r"(?:parties|cotes|pays|ministres|delegations) (?:ont|avaient)\b"
)
_OFFERED = re.compile(
    r"(?i)(?:propos|souhait|suggér|sugger|appel|demand|plaid|envisag|voudr|veut|veul|esper)[^.;]{0,60}$"
)
_SETTLES = build_pattern(_FOUND_NOW)
_BEFORE = 140
_INSTITUTION = rf"(?i:{_build_choice('institution')})\b"


def is_settled(match: re.Match[str]) -> bool:
    """Whether a body that is being founded is agreed: told as done, or after a decision and no mere proposal."""
    text, start = match.string, match.start()
    if _OFFERED.search(text, max(0, start - _BEFORE), start):
        return False
    return bool(_SETTLES.match(text, start) or _SETTLED.search(text, max(0, start - _BEFORE), start))


def _get_number(parts: dict[str, str | Any]) -> str | None:
    """The ordinal that the groups of _APPOSED hold."""
    return parts["apposed"] or parts["own"] or parts["time"] or ("première" if parts["inaugural"] else None)


_NUMBERED = build_pattern(_APPOSED)


def find_number(match: re.Match[str]) -> str | None:
    """The ordinal told after the name that a match ends with."""
    told = _NUMBERED.match(match.string, match.end())
    return _get_number(told.groupdict()) if told else None


@rule(
    name="fr.ties.mechanism-standing",
    stage="ties",
    pattern=rf"\b(?i:l[ea']|les|du|leur|cette?|ce|ces|au|au sein de la|la|mécanisme de|{FOUND}) "
    rf"?(?:prochaine? )?(?P<body>{_GRAND}(?P<head>{HEAD}){NOT}"
    rf"(?P<qualities>(?:(?: et)? {WORD})*(?: {_INSTITUTION}| {RHYTHM})(?:(?: et)? {WORD})*|"
    rf"(?= chargée? d[eu] |(?<=conseil) |(?<=présidentiel) )|"
    rf"(?: {WORD})+(?={COMPOUND} {_HOLDS}))"
    rf"{COMPOUND}(?P<subject>{SUBJECT})){TAIL}{_APPOSED}",
    examples=(
        Example(
            text="Le ministre algérien Karim Benyahia a rencontré à Alger la ministre italienne Paola Rinaldi. "
            "La commission "
            "mixte annuelle se tiendra à Rome.",
            gives="joint commission",
        ),
        Example(
            text="Le ministre algérien Karim Benyahia a rencontré à Alger la ministre italienne Paola Rinaldi. Ils ont "
            "convenu de mettre en place un groupe de travail conjoint sur l'énergie.",
            gives="joint working group on energy",
        ),
    ),
    refusals=(
        "Le ministre algérien Karim Benyahia a rencontré à Alger la ministre italienne Paola Rinaldi. Le "
        "dialogue a été franc.",
        "Le ministre algérien Karim Benyahia a rencontré à Alger la ministre italienne Paola Rinaldi. Il a proposé de "
        "créer un forum parlementaire annuel.",
    ),
)
def standing(match: re.Match[str]) -> Body | None:
    """A standing body without ordinal, or one both sides agree to found (one that a side proposes is none yet)."""
    founded = _FOUNDING.match(match.group()) is not None
    if founded and not is_settled(match):
        return None
    parts = match.groupdict()
    number = _get_number(parts)
    body = build_body(parts["head"], parts["qualities"], parts["subject"], number, _find_rhythm(match))
    if body is None or _TASK.match(match.string, match.end("body")):
        return None
    proper = not body.named and _PROPER.search(body.head) is not None
    return replace(body, fresh=founded, beside=proper, named=body.named or proper)


RULES = (session, ordinal, standing)
