"""How French reports bring in speech: the shapes in which a verb of the cue lexicon stands."""

from __future__ import annotations

import re

from aidememoire.languages.fr.speech_words import (
    ADVERBS,
    AGENDA,
    CLITICS,
    JOINING,
    NEGATION,
    SIMPLE,
    STATES,
    find_lexeme,
    is_hearsay,
)
from aidememoire.pack.speech import Cue
from aidememoire.rules.rule import Example, build_pattern, rule

_MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "
_AVOIR = r"(?:a|ont|avait|avaient|aura|auront|eut|ayant|aurait|auraient)"
_ETRE = r"(?:s'(?:y |en )?(?:est|était|étaient|étant)|se sont|s'(?:y|en) sont|se (?:serait|seraient))"
_ASIDE = r"[^,;:.«»\"]{2,60}"
"""What stands between two commas after an auxiliary: « a, par la voix de son ministre, salué »."""
_NOUN_BEFORE = re.compile(r"(?:\b(?:la|le|les|une?|cette?|sa|son|ses|leurs?|des?|du|ces|au|aux|par|en|à)|\b[ld]') ?$")


_AGREED = re.compile(
    r"(?: a (?:un |une (?:\w+ )?)(?:consensus|accord|compromis|entente|convergence|communaute|comprehension)| d'accord)"
)
_MUTUAL = re.compile(r" (?:mutuellement|reciproquement|l'une? l'autre)\b")


_NONE = re.compile(r" (?:aucune?|nulle?|la moindre|le moindre|rien|ni)\b")


_OWN_MEANS = re.compile(r" (?:ses|leurs|nos|mes) propres\b")
"""After « compte sur »: who counts on his own means asks for nothing."""


def _is_preposition(match: re.Match[str], marked: str) -> bool:
    """Whether the « a » matched is « à » in the report."""
    return marked[match.start("aux")] == "à"


def _is_past_participle(match: re.Match[str], marked: str) -> bool:
    """Whether a word that could be a present tense is written as a past participle (« affirmé »)."""
    return marked[match.end("verb") - 1] == "é"


def _is_plural(form: str) -> bool:
    """Whether a verb or auxiliary form is plural."""
    return form.endswith(("ont", "ent", "aient"))


@rule(
    name="fr.speech.perfect",
    stage="speech",
    over="gist",
    pattern=rf"\b(?P<neg>n'|ne )?{CLITICS}(?P<aux>{_AVOIR})(?P<adv>{ADVERBS}(?:, {_ASIDE},)?) "
    r"(?:[«“] ?)?(?P<verb>[a-z]\w+)\b",
    examples=(
        Example(
            text=_MEET + "Mme Vasseur a proposé que les deux pays partagent leurs données.",
            finds="a proposé",
            gives="propose FR",
        ),
        Example(
            text=_MEET + "Mme Vasseur a « salué le travail des ports », indique un communiqué.",
            finds="a « salué",
            gives="welcome FR",
        ),
        Example(
            text=_MEET + "M. Alaoui a remercié la partie française de son accueil.",
            finds="a remercié",
            gives="thank MA",
        ),
    ),
    refusals=(
        _MEET + "Mme Vasseur a déjeuné ensuite au palais.",
        _MEET + "La proposition reste à affirmer.",
        _MEET + "La France a conclu la visite par un dîner.",
    ),
)
def perfect(match: re.Match[str], marked: str) -> Cue | None:
    """A verb of speech in a compound tense with « avoir »."""
    found = find_lexeme(("perfect",), match)
    if found is None or _is_preposition(match, marked) or is_hearsay(match):
        return None
    none = NEGATION.search(match.group("adv")) or _NONE.match(match.string, found[1])
    negated = match.group("neg") is not None and none is not None
    return Cue(
        act=found[0].act,
        start=match.start(),
        end=found[1],
        place="subject",
        finite="composed",
        lexeme=found[0],
        negated=negated,
        many=_is_plural(match.group("aux")),
    )


@rule(
    name="fr.speech.perfect-reflexive",
    stage="speech",
    over="gist",
    pattern=rf"\b(?P<neg>ne )?(?P<aux>{_ETRE})(?P<adv>{ADVERBS}(?:, {_ASIDE},)?) (?P<verb>[a-z]\w+)\b",
    examples=(
        Example(
            text=_MEET + "Mme Vasseur s'est félicitée du nombre des étudiants.",
            finds="s'est félicitée",
            gives="welcome FR",
        ),
    ),
    refusals=(_MEET + "Mme Vasseur s'est rendue ensuite à Lyon.",),
)
def perfect_reflexive(match: re.Match[str], marked: str) -> Cue | None:
    """A reflexive verb of speech in a compound tense."""
    mutual = _MUTUAL.match(match.string, match.end()) or _MUTUAL.search(match.group("adv"))
    found = find_lexeme(("perfect",), match, reflexive=mutual is None)
    if found is None or is_hearsay(match):
        return None
    negated = match.group("neg") is not None
    return Cue(
        act=found[0].act,
        start=match.start(),
        end=found[1],
        place="subject",
        finite="composed",
        lexeme=found[0],
        negated=negated,
        many=_is_plural(match.group("aux")),
    )


@rule(
    name="fr.speech.perfect-etre",
    stage="speech",
    over="gist",
    pattern=rf"\b(?P<neg>ne |n')?(?P<aux>est|sont|étai(?:t|ent)|serai(?:t|ent))(?:-(?:ils|elles))?(?P<adv>{ADVERBS}) "
    rf"(?P<verb>convenue?s?|parvenue?s?|tombée?s?)\b",
    examples=(
        Example(
            text=_MEET + "Les deux ministres sont convenus de se revoir.", finds="sont convenus", gives="agree FR+MA"
        ),
    ),
    refusals=(_MEET + "Le colis est parvenu au musée.",),
)
def perfect_etre(match: re.Match[str], marked: str) -> Cue | None:
    """Agreement told with « être »: « sont convenus de », « sont parvenus à un consensus »."""
    found = find_lexeme(("perfect",), match) if match.group("verb").startswith("c") else _find_phrase(match)
    if found is None or is_hearsay(match):
        return None
    inverted = "-" in match.group()
    return Cue(
        act="agree",
        start=match.start(),
        end=found[1],
        place="inverted" if inverted else "subject",
        finite="composed",
        lexeme=found[0],
        negated=match.group("neg") is not None,
        many=_is_plural(match.group("aux")),
    )


def _find_phrase(match: re.Match[str]) -> tuple[None, int] | None:
    tail = _AGREED.match(match.string, match.end())
    return (None, tail.end()) if tail else None


_READY = frozenset({"pret", "prete", "dispose", "disposee"})
_BELIEVING = frozenset({"convaincu", "confiant", "persuade", "certain", "certaine", "sur", "optimiste"})
_BELIEF = re.compile(r" (?:que|qu')")
_EXPECTED = re.compile(
    r" (?:que |qu')(?:il |elle |⟨[PSODG]\d+⟩ )(?:[a-z']+ ){0,3}?"
    r"(?!surmont|sorti|reussi|triomph|connai|rest|demeur|sera|aura|parviend|prosper)[a-z]+(?:rait|raient)\b"
)
_JOINT_DEED = build_pattern(rf" (?:à |pour ){JOINING}\b")
"""After « s'est dit prêt »: what takes two, which is proposed rather than promised."""
_STATE = rf"(?P<state>{'|'.join(sorted(map(re.escape, STATES), key=len, reverse=True))})e?s?".replace("\\ ", " ")


@rule(
    name="fr.speech.state",
    stage="speech",
    over="gist",
    pattern=rf"\b(?:(?P<neg>ne )?{_ETRE}{ADVERBS} (?:dit|déclaré|montré|estimé|avoué)e?s?|(?i:se |s')(?:disant|"
    rf"déclarant|montrant|dit|disent|disait|disaient|dira|déclare|déclarait|"
    rf"déclarent|montre|montrent|montrait))(?: \w+ment)?(?: tr[eè]s| plus)? (?:[«“\"] ?)?{_STATE}\b(?: ?[»”\"])?",
    examples=(
        Example(
            text=_MEET + "M. Alaoui s'est dit préoccupé par la sécheresse.",
            finds="s'est dit préoccupé",
            gives="concern MA",
        ),
        Example(
            text=_MEET + "M. Alaoui s'est dit convaincu que la France ouvrirait ses ports.",
            finds="s'est dit convaincu",
            gives="request MA",
        ),
        Example(
            text=_MEET + "M. Alaoui s'est dit convaincu que les relations progresseraient.",
            finds="s'est dit convaincu",
            gives="affirm MA",
        ),
    ),
    refusals=(_MEET + "M. Alaoui s'est dit au téléphone.",),
)
def state(match: re.Match[str], marked: str) -> Cue | None:
    """« s'est dit préoccupé », « se déclarant attachée »: the adjective decides the act.

    « convaincu que l'ambassadeur contribuerait » asks it of the other side; of anything else it only believes.
    """
    finite = "participle" if re.search(r"ant\b", match.group().split(" ")[1]) else "composed"
    act = STATES[match.group("state")].code
    if match.group("state") in _READY and _JOINT_DEED.match(match.string, match.end()):
        act = "propose"
    believed = match.group("state") in _BELIEVING and _BELIEF.match(match.string, match.end()) is not None
    asked = believed and _EXPECTED.match(match.string, match.end()) is not None
    return Cue(
        act="request" if asked else act,
        start=match.start(),
        end=match.end(),
        place="subject",
        finite=finite,
        bare=finite == "participle",
        negated=match.group("neg") is not None,
        settled=believed,
    )


@rule(
    name="fr.speech.simple",
    stage="speech",
    over="gist",
    pattern=rf"(?<![\w'-])(?P<neg>ne |n')?{CLITICS}(?P<verb>[a-z]\w+)\b(?!-)",
    examples=(
        Example(text=_MEET + "Mme Vasseur souhaite que les vols reprennent.", finds="souhaite", gives="propose FR"),
    ),
    refusals=(_MEET + "La demande de pétrole a baissé.",),
)
def simple(match: re.Match[str], marked: str) -> Cue | None:
    """A verb of speech in a tense of one word: present, imperfect, past, future, conditional."""
    found = find_lexeme(SIMPLE, match)
    if found is not None and found[0].form == "compter sur" and _OWN_MEANS.match(match.string, found[1]):
        return None
    if found is not None and found[0].pledge and AGENDA.match(match.string, match.start("verb")):
        return None
    if found is None or _is_past_participle(match, marked) or _NOUN_BEFORE.search(match.string, 0, match.start()):
        return None
    negated = match.group("neg") is not None
    return Cue(
        act=found[0].act,
        start=match.start(),
        end=found[1],
        place="subject",
        finite="simple",
        keep=found[0].pledge,
        lexeme=found[0],
        negated=negated,
        many=_is_plural(match.group("verb")),
    )


@rule(
    name="fr.speech.simple-reflexive",
    stage="speech",
    over="gist",
    pattern=r"(?<![\w'-])(?P<neg>ne )?(?:se |s')(?P<verb>[a-z]\w+)\b",
    examples=(
        Example(text=_MEET + "La France s'engage à financer trois barrages.", finds="s'engage", gives="commit FR"),
    ),
    refusals=(_MEET + "La France se rend à l'évidence.",),
)
def simple_reflexive(match: re.Match[str], marked: str) -> Cue | None:
    """A reflexive verb of speech in a tense of one word."""
    found = find_lexeme(SIMPLE, match, reflexive=True)
    if found is None or marked[match.end("verb") - 1] == "é":
        return None
    negated = match.group("neg") is not None
    return Cue(
        act=found[0].act,
        start=match.start(),
        end=found[1],
        place="subject",
        finite="simple",
        keep=found[0].pledge,
        lexeme=found[0],
        negated=negated,
        many=_is_plural(match.group("verb")),
    )


RULES = (perfect_etre, state, perfect, perfect_reflexive)
LAST = (simple_reflexive, simple)
"""Rules of words that are also nouns and participles: after all others."""
