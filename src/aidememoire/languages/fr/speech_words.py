"""The French words that cue rules share: adverbs, auxiliaries, and the cue lexicon by form and tense."""

from __future__ import annotations

import re
from dataclasses import dataclass

from aidememoire.languages.fr.speech_forms import conjugate
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.rows import Row, load_rows
from aidememoire.pack.speech import Lexeme

SENSES = frozenset(
    {"saying", "quoting", "verb", "joint", "reflexive", "phrase", "light", "state", "complement", "pledge", "greeting"}
)
ROWS = load_rows("aidememoire.languages.fr", "lexicon", "cues.csv", senses=SENSES)

_PLACED = r"⟨[TL]\d+⟩"
ADVERB = (
    r"(?:(?:(?:tout|très|si|plus|bien) )?\w+ment|aussi|également|en outre|par ailleurs|de nouveau|encore|ensuite|enfin|"
    r"notamment|toujours|déjà|tous|toutes|"
    r"tout|de même|à son tour|à leur tour|quant à (?:lui|elle|eux)|pour (?:sa|leur) part|de (?:son|leur) côté|en "
    r"revanche|toutefois|"
    r"cependant|d'abord|à cette occasion|à nouveau|une nouvelle fois|une fois de plus|bien|ainsi|surtout|en "
    r"particulier|haut et fort|"
    r"au passage|d'un commun accord|d'emblée|alors|donc|en retour|néanmoins|aussitôt|d'ailleurs|auparavant|hier|"
    r"volontiers|désormais|en conclusion|en premier lieu|en ce sens|plus tôt|au préalable|pas|jamais|point|guère|"
    r"sur ce point|à ce sujet|à cet égard|à ce propos|dans la foulée|par la même occasion|"
    r"dans ce (?:cadre|contexte|sens)|en réponse|d'autre part|d'une part|par la suite|pour finir|pour conclure|"
    r"à juste titre|tour à tour|une fois encore|à (?:maintes|plusieurs) reprises|"
    r"avec (?:force|insistance|fermeté|vigueur|chaleur)|d'une (?:seule|même) voix|à l'un(?:isson|animité)|"
    r"en substance|ensemble|au demeurant|dès lors|sans (?:détour|ambages)|de vive voix|in fine|avant tout|de concert|"
    r"conjointement|longuement|entre autres(?: choses)?|"
    r"(?:lui|elle|eux|elles)(?:-mêmes?| aussi| également)|(?<=, )(?:lui|elle|eux|elles|⟨P\d+⟩)(?=,)|"
    r"l'une? et l'autre|tous (?:les )?deux|toutes (?:les )?deux|"
    rf"(?:à|en|le|ce|dans|depuis|de|d')? ?{_PLACED})"
)
ADVERBS = rf"(?:,? {ADVERB}(?:,(?= ))?)*"
CLITICS = r"(?:(?:l'|les |le |la |lui |leur |y |en |nous |vous |s'y )(?:en |y )?)?"
_RECIPIENT = (
    r"(?: (?:(?:a|aux?|aupres (?:de|du|des)) (?:(?:son|sa|ses|leurs?|la|les?) |l')?|aupres d')(?:[a-z]+|⟨[A-Z]\d+⟩))?"
)
"""To whom, between the words of a phrase: « a remis à son hôte une invitation »; folded."""
QUE = r"(?:que |qu'|: |« ?|\" ?)*(?:(?:En tant que|Comme|Dans|Avec|Pour|Au|Depuis|Après) [^,;]{2,120}, )?"
"""How a clause that is said begins, with what may stand before its subject."""
JOINING = (
    r"(?:(?:travailler|coopérer|collaborer|œuvrer|agir)(?: \w+ment| de concert)? (?:avec|aux côtés|ensemble)|"
    r"(?:renforcer|approfondir|développer|élargir|intensifier|promouvoir|porter|hisser|élever|accroître|relancer|"
    r"dynamiser|accueillir))"
)
"""What one cannot do alone, or offers the other: who is ready for it proposes it."""
AGENDA = re.compile(
    r"(?:assist|particip|echang)\w+(?: \w+ment| ensuite| aussi| egalement)? "
    r"(?:a |au |aux |sur |autour |des vues|leurs vues)"
)
"""« assisteront à la réunion », « échangeront sur »: what will only be gone through is promised to nobody."""
MEETINGS = (
    r"(?i:la |le |l'|cette |ce |les )(?:(?:haute|grande|présente|dernière) )?(?:réunion|session|commission|rencontre|"
    r"comité|dialogue|forum|consultations|pourparlers|travaux|sommet|assises)(?: mixte| conjointe?| "
    r"intergouvernementale?| ministériel(?:le)?| bilatérale?s?| politiques?| stratégique| de suivi)*|"
    r"(?i:le |la |un |une )(?:communiqué|déclaration|procès-verbal|texte|document) (?:final|conjointe?|commune?|finale)"
)
"""Meetings and texts of both sides, which agree and ask as these do."""
PLAIN = r"(?:(?! et )[^,;]){0,70}?"
"""Its subject, as far as its verb."""
NEGATION = re.compile(r"\b(?:pas|jamais|point|aucunement|guère)\b|(?:\bne |\bn')")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    rest: re.Pattern[str] | None
    lexeme: Lexeme
    reflexive: bool


def _build_lexicon() -> dict[str, dict[str, tuple[_Entry, ...]]]:
    """tense → form of the first word → entries, those with most words first; "pledged" are infinitives of pledges."""
    table: dict[str, dict[str, list[_Entry]]] = {}
    for row in ROWS:
        if row.sense in ("state", "complement"):
            continue
        words = re.sub(r"^(?:se |s')", "", row.form)
        head, _, rest = words.partition(" ")
        entry = _Entry(rest=_build_rest(rest), lexeme=_build_lexeme(row), reflexive=words != row.form)
        for tense, forms in conjugate(head).items():
            if row.sense == "pledge":
                tense = "pledged" if tense == "infinitive" else tense
                if tense not in ("future", "conditional", "pledged"):
                    continue
            for form in forms:
                table.setdefault(tense, {}).setdefault(form, []).append(entry)
    return {
        tense: {
            form: tuple(sorted(entries, key=lambda e: -len(e.rest.pattern if e.rest else "")))
            for form, entries in forms.items()
        }
        for tense, forms in table.items()
    }


def _build_rest(rest: str) -> re.Pattern[str] | None:
    """The words after the first of a phrase; an adjective or participle at their head agrees."""
    if not rest:
        return None
    first, space, more = fold(rest).partition(" ")
    tail = rf"{space}{re.escape(more)}" if more else ""
    return re.compile(rf"{_RECIPIENT} (?:\w+ment )?(?:{re.escape(first)}e?s?){tail}\b")


def _build_lexeme(row: Row) -> Lexeme:
    return Lexeme(
        form=row.form,
        act=row.code,
        row=row.name,
        light=row.sense == "light",
        saying=row.sense in ("saying", "quoting"),
        quoting=row.sense == "quoting",
        joint=row.sense == "joint",
        pledge=row.sense == "pledge",
        greeting=row.sense == "greeting",
    )


_LEXICON = _build_lexicon()
INFINITIVES = tuple(sorted(set(_LEXICON["infinitive"]) - {"evoquer"}, key=len, reverse=True))
"""First words of the verbs of speech, as infinitives; folded. To evoke a matter says nothing but what it was."""
STATES = {fold(row.form): row for row in ROWS if row.sense == "state"}
COMPLEMENTS = {fold(row.form): row.code for row in ROWS if row.sense == "complement"}
SIMPLE = ("present", "imperfect", "past", "future", "conditional")


_CLAUSE = re.compile(r" (?:que |qu'|: )")


def find_lexeme(
    tenses: tuple[str, ...],
    match: re.Match[str],
    *,
    reflexive: bool = False,
    group: str = "verb",
    said: bool = False,
) -> tuple[Lexeme, int] | None:
    """The lexeme whose form in one of `tenses` is the match's verb, with the end of its words; else None.

    Of two, one that only quotes (« soutenir que ») stands where a clause follows, or where words are `said` before.
    """
    form = match.group(group).lower()
    for tense in tenses:
        found: list[tuple[Lexeme, int]] = []
        for entry in _LEXICON[tense].get(form, ()):
            rest = entry.rest.match(match.string, match.end(group)) if entry.rest else None
            if entry.reflexive == reflexive and (rest or not entry.rest):
                found.append((entry.lexeme, rest.end() if rest else match.end(group)))
        clause = len(found) > 1 and (said or _CLAUSE.match(match.string, match.end(group)) is not None)
        found.sort(key=lambda one: one[0].quoting != clause if one[1] == match.end(group) else False)
        if found:
            return found[0]
    return None


_SOURCED = re.compile(r"(?i)\b(?:selon|d'après|a en croire|a lire|sources?|rapport(?:e|ent|e|ait)|cit(?:e|ent|ant))\b")
"""Before « aurait demandé »: whose word it is. Hearsay of nobody is no act."""


def is_hearsay(match: re.Match[str]) -> bool:
    """Whether a verb stands in the conditional of hearsay and the sentence says nobody's word for it."""
    conditional = match.group("aux").endswith(("rait", "raient"))
    return conditional and _SOURCED.search(match.string, 0, match.start()) is None
