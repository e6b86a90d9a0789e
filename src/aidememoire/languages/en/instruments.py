"""English names of instruments: those known by name (UNCLOS, DOC, COC) and those named by what they are."""

from __future__ import annotations

import re

from aidememoire.lexicon.rows import load_rows
from aidememoire.pack.ties import Paper
from aidememoire.rules.rule import Example, rule

_ROWS = load_rows(
    "aidememoire.languages.en", "lexicon", "instruments.csv", senses=frozenset({"known", "head", "topic"})
)
_KNOWN = {r.form.lower(): r.code for r in _ROWS if r.sense == "known"}
_HEADS = {r.form.lower(): r.code for r in _ROWS if r.sense == "head"}
_TOPICS = {r.form.lower(): r.code for r in _ROWS if r.sense == "topic"}


def _build_choice(forms: list[str]) -> str:
    return "|".join(re.escape(f).replace("\\ ", " ") for f in sorted(forms, key=len, reverse=True))


_LONG = _build_choice([f for f in _KNOWN if " " in f])
_SHORT = _build_choice([r.form for r in _ROWS if r.sense == "known" and " " not in r.form])
_MANILA = "Philippine Minister Ana Reyes received Vietnamese Minister Le Minh Hoan in Manila. "


@rule(
    name="en.ties.instrument-known",
    stage="ties",
    pattern=rf"\b(?P<form>(?i:{_LONG})|{_SHORT})\b",
    examples=(
        Example(
            text=_MANILA + "Both recalled the 1982 United Nations Convention on the Law of the Sea.", gives="UNCLOS"
        ),
    ),
    refusals=(_MANILA + "A convention was read.",),
)
def known(match: re.Match[str]) -> Paper:
    """An instrument that its name alone identifies."""
    return Paper(name=_KNOWN[match.group("form").lower()], known=True)


@rule(
    name="en.ties.instrument-named",
    stage="ties",
    pattern=rf"\b(?i:the|an?|this|their) (?P<form>(?i:{_build_choice(list(_HEADS))}))\b(?P<subject>(?: (?i:on|"
    rf"for) [^.;:,()\"]{{2,60}}?)?)"
    r"(?=[.;:,()\"]|\s(?:was|were|is|has|which|that|signed|adopted|in|between|and|with|during|to)\b|$)",
    examples=(
        Example(
            text=_MANILA + "They signed a memorandum of understanding on energy.",
            gives="memorandum of understanding on energy",
        ),
    ),
    refusals=(_MANILA + "Several papers were discussed.",),
)
def named(match: re.Match[str]) -> Paper:
    """An instrument named by its kind and subject."""
    subject = match.group("subject").lower()
    topics = tuple(code for form, code in _TOPICS.items() if re.search(rf"\b{re.escape(form)}\b", subject))
    name = _HEADS[match.group("form").lower()] + (f" on {' and '.join(topics)}" if topics else "")
    return Paper(name=name)


RULES = (known, named)
