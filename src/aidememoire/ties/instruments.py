"""Declarations, agreements, memoranda, treaties and codes that the report names."""

from __future__ import annotations

from aidememoire.analysis.parse import Sentence
from aidememoire.model.span import Because
from aidememoire.model.ties import InstrumentMention
from aidememoire.ties.setting import Setting, find_matches
from aidememoire.ties.sides import READ

_REACH = 60


def find_instruments(setting: Setting) -> tuple[InstrumentMention, ...]:
    """Instruments of the report's own words, one for each name; a year only where the words attach one."""
    found: dict[str, InstrumentMention] = {}
    for sentence in setting.parse.sentences:
        if sentence.segment not in READ:
            continue
        for rule, match in find_matches(setting, setting.grammar.instruments, sentence):
            paper = rule.build(match)
            start, end = match.start("form"), match.end()
            citation = setting.parse.cite(start, end)
            mention = InstrumentMention(
                citation=citation,
                name=paper.name,
                as_printed=citation.quote,
                year=_find_year(setting, sentence, start, end),
                because=(Because(rule=rule.name, citation=citation),),
            )
            held = found.get(paper.name)
            if held is None or (held.year is None and mention.year is not None):
                found[paper.name] = mention
    return tuple(sorted(found.values(), key=lambda m: m.citation.span))


def _find_year(setting: Setting, sentence: Sentence, start: int, end: int) -> int | None:
    """The year that follows the instrument at once: « de 1982 », « signé en 2012 », « d'octobre 2024 »."""
    for a, _, time in setting.find_times(start, min(sentence.end, end + _REACH)):
        if time.value.year is not None and setting.grammar.dated.fullmatch(setting.parse.text, min(end, a), a):
            return time.value.year
    return None
