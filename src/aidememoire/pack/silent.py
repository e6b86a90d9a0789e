"""Grammars that find nothing: for a language whose pack does not read every stage yet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar, get_origin, get_type_hints

from aidememoire.lexicon.match import Matcher

Grammar = TypeVar("Grammar")

_NEVER = re.compile(r"(?!)")
_EMPTY: Mapping[object, object] = {
    re.Pattern: _NEVER,
    tuple: (),
    frozenset: frozenset(),
    Mapping: {},
    str: "",
    bool: False,
}


def build_silent(kind: type[Grammar]) -> Grammar:
    """A grammar dataclass with no rules and no words, whose patterns match nowhere.

    Raises TypeError for a field whose type has no empty value.
    """
    return kind(**{name: _build_empty(name, hint) for name, hint in _get_hints(kind).items()})


def _get_hints(kind: type[Any]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _build_empty(name: str, hint: Any) -> object:
    plain = get_origin(hint) or hint
    if plain is Matcher:
        return Matcher(())
    if plain in _EMPTY:
        return _EMPTY[plain]
    if is_dataclass(plain) and isinstance(plain, type):
        return build_silent(plain)
    raise TypeError(f"field {name!r} of type {hint!r} has no empty value; give it one")
