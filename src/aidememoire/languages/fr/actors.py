"""The actors grammar of French."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib.resources import files

from aidememoire.languages.fr.actors_groups import GROUPS, SIDES
from aidememoire.languages.fr.actors_people import BARE, PEOPLE
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.match import Matcher
from aidememoire.lexicon.rows import Row, load_rows
from aidememoire.pack.actors import ActorGrammar, OrganisationFact

_PACKAGE = "aidememoire.languages.fr"
_LONG = re.compile(r"(?<= )(?!(?:pour|dans|avec|sous|leur)\b)\w{4,}")
_WORDS = re.compile(r"[^\W\d_]+")
_SINGLE = re.compile(r"[\w.-]+'?|[\w]+(?:['-]\w+)+")


def _load(name: str) -> tuple[Row, ...]:
    return load_rows(_PACKAGE, "lexicon", f"{name}.csv")


def load_organisations() -> dict[str, OrganisationFact]:
    """Facts of each organisation by code."""
    resource = files("aidememoire").joinpath("data", "organisations.csv")
    with resource.open("r", encoding="utf-8") as stream:
        return {
            record["code"]: OrganisationFact(kind=record["kind"], state=record["state"] or None)
            for record in csv.DictReader(stream)
        }


def build_words(rows: tuple[Row, ...]) -> dict[str, tuple[Row, ...]]:
    """Single-word rows by folded form."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        if _SINGLE.fullmatch(fold(row.form)):
            found.setdefault(fold(row.form), []).append(row)
    return {form: tuple(held) for form, held in found.items()}


def build_capitals(rows: Iterable[Row]) -> Iterator[Row]:
    """Rows of several words as titles print them: « République Populaire de Chine », « Directeur Général »."""
    for row in rows:
        yield row
        titled = _LONG.sub(lambda m: m.group()[:1].upper() + m.group()[1:], row.form)
        if titled != row.form:
            yield replace(row, form=titled)


def build_plain(rows: Iterable[Row]) -> frozenset[str]:
    """Lower-case words of four letters or more of portfolios, bodies and offices: « africaine » of « Union africaine »."""
    found: set[str] = set()
    for row in rows:
        words = _WORDS.findall(fold(row.form))
        found.update(words if row.sense in ("portfolio", "rank") else words[1:])
    return frozenset(word for word in found if len(word) > 3 and word.islower())


def build_grammar() -> ActorGrammar:
    """The grammar, from the lexicons of French."""
    words, offices, titles = _load("words"), _load("offices"), _load("titles")
    single = build_words((*words, *offices, *titles))
    several = tuple(r for r in (*words, *offices, *titles) if fold(r.form) not in single)
    gazetteers = tuple(r for name in ("states", "organisations", "places") for r in _load(name))
    return ActorGrammar(
        rules=(*PEOPLE, *GROUPS, *SIDES, *BARE),
        phrases=Matcher(r for r in build_capitals((*several, *gazetteers)) if fold(r.form)[0].isalnum()),
        words=single,
        given=build_words(_load("given_names")),
        word=re.compile(
            r"(?:[lLdDsScCjJmt]|n|[qQ]u|[jJ]usqu|[lL]orsqu|[pP]uisqu)'|vice-|ex-|sous-"
            r"|M\.|(?:[A-Z]\.-?)+|(?:Dr|Mr|Mme|Mgr|Pr)\.?(?!\w)|\d+(?:[.,:/h]\d+)*\w*"
            r"|\w+(?:['-]\w+)*|[^\w\s]"
        ),
        adjective=re.compile(
            r"\w{3,}(?:iques?|aires?|ales?|al|aux|elles?|els?|iers?|ieres?|ifs?|ives?|eux|euses?|ains?|aines?"
            r"|ennes?|eens?|ieures?|ieurs?|eres|blics?|bliques?)|etrangere?s?|arabes?|amies?"
        ),
        opener=re.compile(r"\w+(?:ant|ment|ees?|ees|es|ions?|ation|age|ite|tes)"),
        participle=re.compile(r"\w{3,}ant"),
        plain=build_plain((*words, *offices, *gazetteers)),
        joiners=frozenset({"e", "y", "i"}),
        organisations=load_organisations(),
        prefixes=("le", "la", "les", "l", "du", "des", "un", "une", "premier", "vice", "son", "sa", "au", "et"),
    )


GRAMMAR = build_grammar()
