"""The Rule type and the decorator that builds one. A rule cannot exist without an example and a refusal."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aidememoire.errors import RuleError
from aidememoire.lexicon.fold import fold

STAGES = ("page", "dates", "actors", "events", "speech", "ties")
OVER = ("folded", "marked", "gist", "marked-gist", "line", "tags")

NOTHING = re.compile(r"(?!)")
"""Matches nowhere: what a pattern is in a language that has no such words."""

_MACROS = {
    "person": r"⟨P\d+⟩",
    "state": r"⟨S\d+⟩",
    "organisation": r"⟨O\d+⟩",
    "delegation": r"⟨D\d+⟩",
    "group": r"⟨G\d+⟩",
    "who": r"⟨[PSODG]\d+⟩",
    "time": r"⟨T\d+⟩",
    "place": r"⟨L\d+⟩",
}
"""What `{who}`, `{time}`… in a gist pattern stand for; see analysis.gist."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A text, the words the rule must find in it (None: any), and what it must give (None: anything)."""

    text: str
    finds: str | None = None
    gives: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A named pattern with its examples, its refusals, and what it makes of a match.

    over       what the pattern runs on: "folded" (text without marks, the default), "marked" (text with marks),
               "gist" (a sentence whose actors, times and places are placeholders), "marked-gist" (the same in a
               language that keeps its marks), "line" (one line of a page), "tags" (one character a word)
    build      called with the match and whatever the stage gives it; None refuses the match
    examples   texts in which the whole pack must find this rule at work
    refusals   texts in which it must not be found at work
    """

    name: str
    stage: str
    over: str
    pattern: re.Pattern[str]
    build: Callable[..., Any]
    examples: tuple[Example, ...]
    refusals: tuple[str, ...]
    note: str = ""


def build_pattern(source: str, *, over: str = "folded") -> re.Pattern[str]:
    """Compile `source`: folded unless over text with marks, with the macros of gist patterns replaced."""
    text = source if over in ("marked", "marked-gist") else fold(source)
    if over in ("gist", "marked-gist"):
        for name, macro in _MACROS.items():
            text = text.replace("{" + name + "}", macro)
    return re.compile(text)


def rule(
    *,
    name: str,
    stage: str,
    pattern: str,
    examples: tuple[Example | str, ...],
    refusals: tuple[str, ...],
    over: str = "folded",
) -> Callable[[Callable[..., Any]], Rule]:
    """Turn a function `build(match, …)` into a Rule; its docstring becomes the rule's note."""
    if not examples or not refusals:
        raise RuleError(f"rule {name!r} ({stage}) needs at least one example and one refusal; give both")
    if stage not in STAGES or over not in OVER:
        raise RuleError(f"rule {name!r}: stage {stage!r} must be one of {STAGES}, over {over!r} one of {OVER}")
    shown = tuple(e if isinstance(e, Example) else Example(text=e) for e in examples)

    def build_rule(function: Callable[..., Any]) -> Rule:
        return Rule(
            name=name,
            stage=stage,
            over=over,
            pattern=build_pattern(pattern, over=over),
            build=function,
            examples=shown,
            refusals=refusals,
            note=(function.__doc__ or "").strip(),
        )

    return build_rule
