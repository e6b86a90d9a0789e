"""The actors grammar of Vietnamese. Forms are looked up with their marks: « Nga » is a state, « nga » is none."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib.resources import files

from aidememoire.languages.vi.actors_groups import GROUPS, SIDES
from aidememoire.languages.vi.actors_people import BARE, PEOPLE
from aidememoire.languages.vi.spelling import build_cases, build_spellings, build_titles
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.match import Matcher
from aidememoire.lexicon.rows import Row, load_rows
from aidememoire.pack.actors import ActorGrammar, OrganisationFact

_PACKAGE = "aidememoire.languages.vi"
_SINGLE = re.compile(r"\w+(?:[.&/+-]\w+)*\+?")
_NEVER = re.compile(r"(?!)")
_WORD = re.compile(
    r"T\.U(?!\w)|(?:[A-Z]\.-?)+|\d+(?:[.,:/h]\d+)*\w*"
    r"|\w+(?:['-](?!(?:Uy vien|Chu tich|Chu nhiem|Bi thu|Bo truong|Thu truong|Tham tan|Dai su|Giam doc|Thu tuong"
    r"|Ngoai truong|Vu truong|Cuc truong|Tinh truong|Thi truong|Thong doc|Lanh su|Dac phai vien)(?!\w)"
    r"|(?:Pho|Tong|Truong|Nguyen|Quyen) )"
    r"\w+)*|[^\w\s]"
)
"""A word in folded text. « Bảo-Phó Chủ tịch »: a hyphen before an office parts the words, as a dash does."""
_UNITS = re.compile(
    r"(?:^| )(?:vu|cuc|tong cuc|chi cuc|vien|hoc vien|ban|uy ban|van phong|trung tam|co quan|so|phong|quy|hoi dong)$",
    re.IGNORECASE,
)
"""A unit by its kind, at the end of an office (« Cục trưởng Cục ») or alone (« Sở »); its name follows."""
DOMESTIC = re.compile(
    r"(?:(?:Ủy viên|Bí thư|Phó Bí thư|Thường trực) (?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương Đảng"
    r"|Trung ương Đảng|(?:Thường vụ )?Quân ủy Trung ương|Thành ủy|Tỉnh ủy).*"
    r"|(?:Phó )?Chủ tịch nước|(?:Phó )?Thủ tướng(?: Thường trực)? Chính phủ|Tổng Bí thư|(?:Phó )?Chủ tịch Quốc hội"
    r"|(?:Phó )?Trưởng Ban \w.* Trung ương|(?:Phó )?Chủ tịch UBND .*|(?:Thứ|Bộ) trưởng Bộ (?!\S+ trưởng)\S.*)"
)
"""Offices as the Vietnamese press prints those of its own officials: without the state."""


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
    """Rows of one syllable by folded form; the stage compares their marks."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        if _SINGLE.fullmatch(row.form):
            found.setdefault(fold(row.form), []).append(row)
    return {form: tuple(held) for form, held in found.items()}


def build_ministries(rows: Iterable[Row]) -> Iterator[Row]:
    """The ministry of every portfolio: « Bộ Công nghiệp »."""
    for row in rows:
        if row.sense == "portfolio" and row.form[0].isupper() and not row.form.startswith(("Bộ", "Ủy ban", "Phân ban")):
            yield replace(row, form=f"Bộ {row.form}", code="body_organ", sense="body")


def build_grammar() -> ActorGrammar:
    """The grammar, from the lexicons of Vietnamese."""
    words = _load("words")
    fields = tuple(r for r in words if r.sense in ("portfolio", "body"))
    posts = build_titles((*fields, *build_ministries(words), *_load("offices")))
    rows = tuple(build_spellings((*words, *posts, *_load("titles"))))
    several = tuple(r for r in rows if not _SINGLE.fullmatch(r.form) or r.code == "side")
    gazetteers = tuple(
        build_spellings(build_cases(r for name in ("states", "organisations", "places") for r in _load(name)))
    )
    shouted = tuple(replace(r, form=r.form.upper()) for r in (*several, *gazetteers) if " " in r.form)
    return ActorGrammar(
        rules=(*PEOPLE, *GROUPS, *SIDES, *BARE),
        phrases=Matcher(
            (r for r in (*several, *gazetteers, *shouted) if r.form[0].isalnum()),
            folded=False,
            any_case=False,
            loose=True,
        ),
        words=build_words(rows),
        given=build_words(_load("given_names")),
        word=_WORD,
        adjective=_NEVER,
        opener=_NEVER,
        participle=_NEVER,
        organisations=load_organisations(),
        units=_UNITS,
        joiners=frozenset({"e", "y"}),
        sent=True,
        home="VN",
        domestic=((DOMESTIC, "VN"),),
    )


GRAMMAR = build_grammar()
