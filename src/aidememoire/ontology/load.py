"""The ontology's YAML, loaded once and checked whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from aidememoire.errors import LexiconError, UnknownNameError

LANGUAGES = ("fr", "en", "vi")
LISTS = ("kinds", "modes", "statuses", "acts", "domains")


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One controlled word.

    examples   words of each of LANGUAGES
    plover     PLOVER event type, None where the scheme has no slot
    cameo      CAMEO code, None likewise
    by_mode    (plover, cameo) where a mode changes them
    """

    code: str
    definition: str
    examples: Mapping[str, str]
    plover: str | None
    cameo: str | None
    by_mode: Mapping[str, tuple[str | None, str | None]]
    note: str


@cache
def load_terms(name: str) -> tuple[Term, ...]:
    """The terms of one of LISTS, in order.

    Raises LexiconError naming every entry that lacks its code, its definition or an example.
    """
    resource = files("aidememoire.ontology").joinpath(f"{name}.yaml")
    return build_terms(yaml.safe_load(resource.read_text(encoding="utf-8")), f"{name}.yaml")


def build_terms(entries: list[dict[str, Any]], label: str) -> tuple[Term, ...]:
    """Checked terms from raw entries; see load_terms."""
    problems: list[str] = []
    terms: list[Term] = []
    for number, entry in enumerate(entries, start=1):
        examples = entry.get("examples") or {}
        problems.extend(
            f"{label}, entry {number}: {key} is missing" for key in ("code", "definition") if not entry.get(key)
        )
        problems.extend(
            f"{label}, entry {number}: no example in {lang}" for lang in LANGUAGES if not examples.get(lang)
        )
        if not problems:
            terms.append(_build_term(entry, examples))
    if problems:
        raise LexiconError(tuple(problems))
    return tuple(terms)


def _build_term(entry: dict[str, Any], examples: Mapping[str, str]) -> Term:
    by_mode = {mode: (codes["plover"], codes["cameo"]) for mode, codes in (entry.get("by_mode") or {}).items()}
    return Term(
        code=entry["code"],
        definition=entry["definition"],
        examples=dict(examples),
        plover=entry.get("plover"),
        cameo=entry.get("cameo"),
        by_mode=by_mode,
        note=entry.get("note", ""),
    )


@cache
def get_term(name: str, code: str) -> Term:
    """The term `code` of the list `name`. Raises UnknownNameError with the codes there are."""
    for term in load_terms(name):
        if term.code == code:
            return term
    known = ", ".join(t.code for t in load_terms(name))
    raise UnknownNameError(f"{code!r} is none of the {name}; they are {known}")


def get_codes(kind: str, mode: str | None = None) -> tuple[str | None, str | None]:
    """(PLOVER type, CAMEO code) of an event of `kind` held by `mode`; None where a scheme has no slot."""
    term = get_term("kinds", kind)
    return term.by_mode.get(mode or "", (term.plover, term.cameo))


def get_act_codes(act: str) -> tuple[str | None, str | None]:
    """(PLOVER type, CAMEO code) of a speech act; None where a scheme has no slot."""
    term = get_term("acts", act)
    return term.plover, term.cameo
