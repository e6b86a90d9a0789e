"""The actors grammar of English."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib.resources import files

from aidememoire.languages.en.actors_groups import GROUPS, SIDES
from aidememoire.languages.en.actors_naming import NAMING
from aidememoire.languages.en.actors_people import BARE, PEOPLE
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.match import Matcher
from aidememoire.lexicon.national_offices import load_national_offices
from aidememoire.lexicon.rows import Row, load_rows
from aidememoire.pack.actors import ActorGrammar, OrganisationFact, split_offices

_PACKAGE = "aidememoire.languages.en"
_SINGLE = re.compile(r"[\w.&-]+|\w+(?:['-]\w+)*'?")
_SMALL = frozenset("of and the for to in at on a an ad".split())
_OWNED = frozenset({"name", "capital", "metonym"})

_ABROAD = re.compile(
    r"(?i)\b(?P<people>\w+(?: \w+)?) "
    r"(?:(?:living |residing |resident )?(?:abroad|overseas)|expatriates|emigrants)\b"
)
_HOUSES = (
    (
        re.compile(
            r"(?i)\b(?:(?:below|following) is attributable to|as stated by (?:principal deputy |deputy )?spokesperson|"
            r"(?:source: |u\.?s\.? |united states )department of state\b|state department press|"
            r"^readout of (?:deputy |assistant |under )?secretary (?!general))"
        ),
        "US",
    ),
)
"""What the American foreign ministry prints over and under its own readouts."""
_DOMESTIC = ((re.compile(r"(?:Deputy |Assistant |Under )?Secretary"), "US"),)


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


def build_words(rows: Iterable[Row]) -> dict[str, tuple[Row, ...]]:
    """Single-word rows by folded form."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        if _SINGLE.fullmatch(fold(row.form)):
            found.setdefault(fold(row.form), []).append(row)
    return {form: tuple(held) for form, held in found.items()}


def build_titles(rows: Iterable[Row]) -> Iterator[Row]:
    """Rows of several words, also as titles are printed: « Minister of Foreign Affairs »."""
    for row in rows:
        yield row
        words = row.form.split(" ")
        title = " ".join(w if n and w in _SMALL else w[:1].upper() + w[1:] for n, w in enumerate(words))
        if title != row.form:
            yield replace(row, form=title)


def build_owners(rows: Iterable[Row]) -> Iterator[Row]:
    """« China's », « Hanoi's », « the ministry's »: a state before an office says what an adjective says."""
    for row in rows:
        if row.sense in _OWNED:
            yield replace(row, form=f"{row.form}'s", sense="adjective")
            if row.form.endswith("s"):
                yield replace(row, form=f"{row.form}'", sense="adjective")
        elif row.sense == "body" and not row.form.endswith("s"):
            yield replace(row, form=f"{row.form}'s")


def build_fields(words: Iterable[Row]) -> frozenset[str]:
    """Words of four letters or more of which names of portfolios are made, with those of fields.csv."""
    found = {part for row in words if row.sense == "portfolio" for part in re.split(r"[^\w-]+", fold(row.form).lower())}
    return frozenset(part for part in found if len(part) > 3) | {row.form for row in _load("fields")}


_POSTED = re.compile(
    r"\b(?:credentials|letters? of (?:credence|accreditation|commission)|commission)\b.{0,300}\b"
    r"(?:as|accredit\w+ (?:him|her) as|in (?:his|her|the) capacity (?:as|of))(?: the| an?)?(?: [a-z-]+)? ?$",
    re.IGNORECASE,
)
"""Words between an envoy and his post: « presented her credentials to the King as the »."""


_WORD = re.compile(
    r"'s\b|Dato'(?= [A-Z])|"
    r"(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Lieut|Col|Maj|Brig|Adm|Sen|Rep|Gov|Hon|Rt|Eng|Engr|Smt|Rev"
    r"|Msgr|Messrs|Jr|Sr|Amb|Barr|Alh|Arc|Adv|Capt|Cdr|Cmdr|Cdre|Cde|Comr|Sgt|Md|Mohd|Mme|Ret|Retd|Rtd|Ing|Lic)\.?(?!\w)"
    r"|H\.E\.?(?!\w)|(?:[A-Z]\.-?)+|(?:vice|ex|deputy|then)-|\d+(?:[.,:/]\d+)*\w*"
    r"|\w+(?:-\w+|'(?!s\b)\w+)*|[^\w\s]"
)


def build_grammar() -> ActorGrammar:
    """The grammar, from the lexicons of English."""
    words, offices, titles = _load("words"), _load("offices"), _load("titles")
    bodies = tuple(row for row in words if row.sense == "body")
    organs = frozenset(row.form.lower() for row in bodies)
    states = tuple(row for row in _load("states") if row.sense != "metonym" or row.form.lower() not in organs)
    owned = tuple(build_owners((*states, *build_titles(bodies))))
    single = build_words((*words, *offices, *titles))
    several = tuple(build_titles(r for r in (*words, *offices, *titles) if fold(r.form) not in single))
    national, shared = split_offices(load_national_offices(_PACKAGE))
    gazetteers = (*states, *_load("organisations"), *_load("places"))
    return ActorGrammar(
        rules=(*PEOPLE, *GROUPS, *SIDES, *BARE),
        phrases=Matcher(r for r in (*several, *owned, *gazetteers) if fold(r.form)[0].isalnum()),
        words=single,
        given=build_words(_load("given_names")),
        word=_WORD,
        adjective=re.compile(
            r"friendly|brotherly|sisterly|new|\w{3,}(?:al|ic|ign|ary|ive|ous|ean|ese|ical|ent|ary|level|term)"
        ),
        opener=re.compile(r"\w+(?:ing|ed|ly|ions?|ments?|ity|ities|ies|ships?|ness|ances?|ences?|isms?|ics|tures?)"),
        participle=re.compile(
            r"(?:Meet|Receiv|Welcom|Host|Address|Thank|Brief|Greet|Join|Congratulat|Prais|Commend|Quot|Phon|Visit)ing"
        ),
        fields=build_fields(words),
        joiners=frozenset({"e", "y", "i"}),
        organisations=load_organisations(),
        national=national,
        abroad=_ABROAD,
        domestic=_DOMESTIC,
        houses=_HOUSES,
        shared=shared,
        posted=_POSTED,
        loose=True,
        strict=True,
        bare=False,
        naming=NAMING,
    )


GRAMMAR = build_grammar()
