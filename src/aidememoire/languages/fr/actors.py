"""The actors grammar of French."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib.resources import files

from aidememoire.languages.fr.actors_groups import GROUPS, SIDES
from aidememoire.languages.fr.actors_naming import NAMING, POSTED, TRAVELLED
from aidememoire.languages.fr.actors_people import BARE, PEOPLE
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.match import Matcher
from aidememoire.lexicon.national_offices import load_national_offices
from aidememoire.lexicon.rows import Row, load_rows
from aidememoire.pack.actors import ActorGrammar, OrganisationFact, split_offices

_PACKAGE = "aidememoire.languages.fr"
_LONG = re.compile(r"(?<=[ '-])(?!(?:pour|dans|avec|sous|leur|auprès)\b)\w{4,}")
_MOST_MIXED = 3
"""Above so many long words a form is read in capitals only as a whole."""
_WORDS = re.compile(r"[^\W\d_]+")
_SINGLE = re.compile(r"[\w.-]+'?|[\w]+(?:['-]\w+)+")


_ABROAD = re.compile(
    r"(?i)\b(?P<people>\w[\w-]+) (?:(?:residant|resident|etablis|vivant)s? )?(?:a|de) l.(?:etranger|exterieur)\b"
)


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
    """Rows of several words with capitals on any of their long words: « Directeur Général », « Cour Suprême »."""
    for row in rows:
        yield row
        places = [m.start() for m in _LONG.finditer(row.form) if row.form[m.start()].islower()]
        for chosen in range(1, 2 ** len(places) if len(places) <= _MOST_MIXED else 1):
            yield replace(row, form=_capitalise(row.form, [at for n, at in enumerate(places) if chosen >> n & 1]))
        if len(places) > _MOST_MIXED:
            yield replace(row, form=_capitalise(row.form, places))


def _capitalise(form: str, places: Iterable[int]) -> str:
    for at in places:
        form = form[:at] + form[at].upper() + form[at + 1 :]
    return form


def build_lower(rows: Iterable[Row]) -> Iterator[Row]:
    """Names of organisations with a small first letter: « organisation de l'Unité … », « nations unies ».

    Names of two words are those of bodies between states: a party's may be anybody's words.
    """
    between = {code for code, fact in load_organisations().items() if fact.kind == "intergovernmental"}
    for row in rows:
        yield row
        if row.file.endswith("organisations.csv") and row.form.count(" ") > 1 and row.form[1:2].islower():
            yield replace(row, form=row.form[0].lower() + row.form[1:])
        elif row.file.endswith("organisations.csv") and row.form.count(" ") == 1 and row.code in between:
            yield replace(row, form=row.form.lower())


def build_plain(rows: Iterable[Row]) -> frozenset[str]:
    """Lower-case words of four letters or more of portfolios, bodies, offices: « africaine » of « Union africaine »."""
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
    national, shared = split_offices(load_national_offices(_PACKAGE))
    gazetteers = tuple(r for name in ("states", "organisations", "places") for r in _load(name))
    return ActorGrammar(
        rules=(*PEOPLE, *GROUPS, *SIDES, *BARE),
        phrases=Matcher(r for r in build_capitals(build_lower((*several, *gazetteers))) if fold(r.form)[0].isalnum()),
        words=single,
        given=build_words(_load("given_names")),
        word=re.compile(
            r"(?:[lLdDsScCjJmt]|n|[qQ]u|[jJ]usqu|[lL]orsqu|[pP]uisqu)'|[vV]ice-|[eE]x-"
            r"|[sS]ous-(?=[dDmMsSpPgGcC](?:irect|inist|ecr|écr|ref|réf|ouv|hef|ommiss))"
            r"|MM?\.|S\.E(?:\.M)?(?![\w.])|S\.A\.R(?![\w.])|(?:[A-Z]\.-?)+|a\.i\.?(?!\w)|Dato'"
            r"|(?:Dr|Mr|Mrs|Ms|Mmes?|Mlle|Mgr|Pr|Gen|Maj|Brig|Col|Cel|Cdt|Capt|Lt|Adj|Hon|Ing|Lic|Arq|Rev|Amb|SEM)\.?(?!\w)"
            r"|\d+(?:[.,:/h]\d+)*\w*"
            r"|\w+(?:['-]\w+)*|[^\w\s]"
        ),
        adjective=re.compile(
            r"\w{3,}(?:iques?|aires?|ales?|al|aux|elles?|els?|iers?|ieres?|ifs?|ives?|eux|euses?|ains?|aines?"
            r"|ennes?|eens?|estres?|ieures?|ieurs?|eres|blics?|bliques?)|etrangere?s?|arabes?|amies?|publics?|maritimes?"
            r"|durables?|renouvelables?|civil(?:e|s|es)?|humaine?s?|arides?|privee?s?|agricoles?|mobiles?"
            r"|intelligente?s?|bleue|verte|islamistes?"
        ),
        opener=re.compile(r"\w+(?:ant|ment|ees?|ees|es|ions?|ation|age|ite|tes)"),
        participle=re.compile(r"\w{3,}ant"),
        plain=build_plain((*words, *offices, *gazetteers)),
        loose=True,
        naming=NAMING,
        posted=POSTED,
        travelled=TRAVELLED,
        homonyms=frozenset({"Maurice"}),
        joiners=frozenset({"e", "y", "i", "le"}),
        organisations=load_organisations(),
        national=national,
        abroad=_ABROAD,
        shared=shared,
        prefixes=("le", "la", "les", "l", "du", "des", "un", "une", "premier", "vice", "son", "sa", "au", "et"),
    )


GRAMMAR = build_grammar()
