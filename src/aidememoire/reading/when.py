"""Dates alone: the expressions of a text for exchange, without reading the rest of it."""

from __future__ import annotations

from datetime import date
from importlib import import_module

from aidememoire.analysis.parse import Parse, parse
from aidememoire.dates.timeml import Timex, export_times
from aidememoire.errors import RuleError
from aidememoire.model.report import Report, Segment
from aidememoire.model.span import Span
from aidememoire.pack.dates import DateGrammar
from aidememoire.pack.sentences import SentenceGrammar

DATED = ("en", "fr", "vi")
"""Languages with date rules."""
_SENTENCES = SentenceGrammar(
    abbreviations=frozenset(
        "dr m mme mr mrs ms no prof st jan janv feb févr fev mar apr avr jun jul juil aug sep sept oct nov dec déc"
        " mon tue wed thu fri sat sun lun".split()
    )
)


def find_times_in(
    text: str, language: str, anchor: str | None = None, direction: str | None = None, *, split: bool = True
) -> tuple[Timex, ...]:
    """Every expression of `text` with TIMEX3 type and value; a language needs its date rules only, not a whole pack.

    anchor     the day the text was written, YYYY-MM-DD (a time after it is passed over); None for not known
    direction  "past", "future" or None; see export_times
    Raises RuleError for a language without date rules, ValueError for an anchor that is no day.
    """
    day = None if anchor is None else date.fromisoformat(anchor[:10])
    if not text.strip():
        return ()
    return export_times(build_parse(text, language), load_dates(language), day, direction, split=split)


def load_dates(language: str) -> DateGrammar:
    """The date rules of a language; RuleError when there are none."""
    if language not in DATED:
        raise RuleError(f"no date rules for language {language!r}; there are for {', '.join(DATED)}")
    grammar = import_module(f"aidememoire.languages.{language}.dates").GRAMMAR
    assert isinstance(grammar, DateGrammar)
    return grammar


def build_parse(text: str, language: str) -> Parse:
    """The text as one paragraph, for its expressions alone."""
    body = Segment(kind="body", span=Span(start=0, end=len(text)))
    return parse(Report(id="text", source="text", text=text, language=language, segments=(body,)), _SENTENCES)
