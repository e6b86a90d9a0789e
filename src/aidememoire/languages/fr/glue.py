"""French words that pages print without the blank between them: « leministre », « 16octobre », « concrétiserle »."""

from __future__ import annotations

import re

from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.rows import load_rows
from aidememoire.pack.sentences import GlueGrammar

_ROWS = load_rows(
    "aidememoire.languages.fr", "lexicon", "glue.csv", senses=frozenset({"left", "right", "tail", "pair", "word"})
)
_STATES = load_rows("aidememoire.languages.fr", "lexicon", "states.csv")

_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_JOINTS = (
    rf"(?:\d{{1,2}}|1er)(?P<right>(?:{_MONTHS})(?:\d{{4}})?)",
    rf"(?:{_MONTHS})(?P<right>(?:19|20)\d\d)",
    rf"(?:{_DAYS})(?P<right>\d{{1,2}}|1er)",
    r"(?:[lL]es?|[dD]u|[aA]u)(?P<right>\d{1,2}|1er)",
)


def _get(sense: str) -> frozenset[str]:
    return frozenset(fold(row.form).lower() for row in _ROWS if row.sense == sense)


def _build_names() -> frozenset[str]:
    """The last word of every capital and state of five letters or more."""
    names = (fold(row.form).split()[-1] for row in _STATES if row.sense in ("capital", "name"))
    return frozenset(name for name in names if len(name) > 4 and name.isalpha() and name[0].isupper())


GLUE = GlueGrammar(
    lefts=_get("left"),
    rights=_get("right"),
    tails=_get("tail"),
    stems=re.compile(r"[a-z]{4,}(?:er|ir)"),
    names=_build_names(),
    joints=tuple(re.compile(fold(pattern)) for pattern in _JOINTS),
    pairs={pair.replace(" ", ""): pair.index(" ") for pair in _get("pair")},
    breaks=re.compile(r"(?<=[a-z0-9»)]{2}[.!?;])(?=[A-Z][a-z'])|(?<=\bM\.)(?=[A-Z][a-z])|(?<=[a-z],)(?=[A-Za-z])"),
    words=_get("word"),
)
