"""French names of instruments: those known by name (UNCLOS, DOC, COC) and those named by what they are."""

from __future__ import annotations

import re

from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.rows import load_rows
from aidememoire.pack.ties import Paper
from aidememoire.rules.rule import Example, rule

_ROWS = load_rows(
    "aidememoire.languages.fr", "lexicon", "instruments.csv", senses=frozenset({"known", "head", "topic", "quality"})
)
_KNOWN = {fold(r.form).lower(): r.code for r in _ROWS if r.sense == "known"}
_HEADS = {fold(r.form).lower(): r.code for r in _ROWS if r.sense == "head"}
_TOPICS = {fold(r.form).lower(): r.code for r in _ROWS if r.sense == "topic"}
_QUALITIES = {fold(r.form).lower(): r.code for r in _ROWS if r.sense == "quality"}


def _build_choice(forms: dict[str, str]) -> str:
    return "|".join(re.escape(f).replace("\\ ", " ") for f in sorted(forms, key=len, reverse=True))


_LONG = _build_choice({f: c for f, c in _KNOWN.items() if " " in f})
_SHORT = "|".join(sorted({r.form for r in _ROWS if r.sense == "known" and " " not in r.form}, key=len, reverse=True))


@rule(
    name="fr.ties.instrument-known",
    stage="ties",
    pattern=rf"\b(?P<form>(?i:{_LONG})|{_SHORT})\b",
    examples=(
        Example(
            text="La ministre philippine Ana Reyes a reçu à Manille le ministre vietnamien Lê Minh Hoan. Tous "
            "deux ont rappelé "
            "la Convention des Nations unies sur le droit de la mer de 1982.",
            finds="Convention des Nations unies sur le droit de la mer",
            gives="UNCLOS",
        ),
    ),
    refusals=(
        "La ministre philippine Ana Reyes a reçu à Manille le ministre vietnamien Lê Minh Hoan. Une convention a "
        "été lue.",
    ),
)
def known(match: re.Match[str]) -> Paper:
    """An instrument that its name alone identifies."""
    return Paper(name=_KNOWN[match.group("form").lower()], known=True)


@rule(
    name="fr.ties.instrument-named",
    stage="ties",
    pattern=rf"\b(?i:l[ea] |l'|un |une |du |d'un |d'une |cette |ce |leur |au )(?P<form>(?i:{_build_choice(_HEADS)}))\b"
    r"(?P<subject>(?: (?i:sur|de|du|d'|des|relatif à|portant sur|en matière de|à) ?[^.;:,()»\"]{2,70}?)?)"
    r"(?=[.;:,()»\"]|\s(?:a|ont|est|qui|que|dont|signée?|publiée?|adoptée?|conclue?|en|pour|entre|et|avec|lors|"
    r"afin|dans|fixant|couvrant)\b|(?: de| du| d\')? ?\d|$)",
    examples=(
        Example(
            text="La ministre angolaise Teresa Lopes a reçu à Luanda le ministre brésilien Otávio Reis. Ils ont "
            "signé un "
            "mémorandum d'entente sur l'énergie.",
            gives="memorandum of understanding on energy",
        ),
    ),
    refusals=(
        "La ministre angolaise Teresa Lopes a reçu à Luanda le ministre brésilien Otávio Reis. Plusieurs accords de "
        "coopération ont été évoqués.",
    ),
)
def named(match: re.Match[str]) -> Paper:
    """An instrument named by its kind and subject."""
    subject = match.group("subject").lower()
    topics = tuple(code for form, code in _TOPICS.items() if re.search(rf"\b{re.escape(form)}\b", subject))
    quality = next((f"{code} " for form, code in _QUALITIES.items() if form in subject), "")
    name = quality + _HEADS[match.group("form").lower()] + (f" on {' and '.join(topics)}" if topics else "")
    return Paper(name=name)


RULES = (known, named)
