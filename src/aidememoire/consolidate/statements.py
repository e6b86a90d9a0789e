"""What was said and done in events, ready to be compared: each act of speech, each event told, with its terms."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from aidememoire.consolidate.days import Days, build_days
from aidememoire.consolidate.likeness import Terms, build_terms
from aidememoire.lexicon.promise_words import load_promise_words, split_words
from aidememoire.lexicon.side_words import cut_stem, find_side_words, load_side_words
from aidememoire.model.commitments import Debtor
from aidememoire.model.record import Event, SpeechAct
from aidememoire.model.span import Citation

PROMISING = frozenset({"commit", "agree"})
REPORTING = frozenset({"affirm", "welcome", "thank", "support", "concern", "condemn"})
"""Acts that may tell what became of a promise; one who asks or proposes tells nothing done."""

GLAD = frozenset({"welcome", "thank"})

OPENING = 5
"""Words at the beginning of a content in which its verb and its subject are looked for."""

FUTURE_WITHIN = 14
"""Words within which « will », « -ra » make an agreement one to do something."""

BEFORE = 5
"""Words before one that tells a fact in which « not », « once », « will be » undo it."""

TOLD = "told"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """An act of speech, or (act TOLD) an event as told.

    language  of the report the words stand in
    days      when, None where the event is undated; `first` and `last` are the earliest and the latest day of it
    said      the act it comes from, None for an event as told
    """

    event: Event
    act: str
    content: Citation
    language: str
    days: Days | None
    terms: Terms
    said: SpeechAct | None = None
    first: int | None = None
    last: int | None = None


def build_statements(events: Iterable[Event]) -> tuple[Statement, ...]:
    """Every act of speech and every held event as told, in the order given."""
    found = []
    for event in events:
        days = build_days(event.when.edtf)
        first, last = (days.first, days.last) if days else (None, None)
        sides = find_side_words(event.parties)
        spoken = {a.report: a.language for a in event.attestations}
        contents = [(a.act, a.content, a) for a in event.acts]
        told = [] if event.background or event.status != "held" else [(TOLD, c, None) for c in event.citations[:1]]
        for act, content, said in (*contents, *told):
            language = spoken.get(content.report, "")
            terms = build_terms(content.quote, load_promise_words(language), sides)
            found.append(
                Statement(
                    event=event,
                    act=act,
                    content=content,
                    language=language,
                    days=days,
                    terms=terms,
                    said=said,
                    first=first,
                    last=last,
                )
            )
    return tuple(found)


def is_undertaking(statement: Statement) -> bool:
    """Whether it promises something: any commitment; an agreement to do something, not one on how things are."""
    if statement.act == "commit":
        return True
    if statement.act != "agree":
        return False
    words = split_words(statement.content.quote)
    forms = load_promise_words(statement.language)
    if forms.find("view", words, stop=1) is not None:
        return False
    opening = _skip_small(words)
    verb = forms.find("infinitive", words, start=opening, stop=opening + 1)
    return verb is not None or forms.find("future", words, stop=FUTURE_WITHIN) is not None


def _skip_small(words: tuple[str, ...]) -> int:
    """The first word after « de », « à s' »… : a verb in the infinitive stands there if one does."""
    at = 0
    while at < min(len(words) - 1, OPENING) and len(words[at]) < 3 and words[at] != "to":
        at += 1
    return at


def find_report(statement: Statement) -> str | None:
    """What it tells of a thing promised: kept, progress, delayed, or None. Not from words negated or to come."""
    if statement.act != TOLD and statement.act not in REPORTING:
        return None
    words, forms = split_words(statement.content.quote), load_promise_words(statement.language)
    glad = statement.act in GLAD
    for code, step in (("delay", "delayed"), ("kept_noun", "kept"), ("kept", "kept"), ("progress", "progress")):
        if code == "kept_noun" and not glad:
            continue
        at = forms.find(code, words)
        if at is not None and forms.find("not", words, start=max(0, at - BEFORE), stop=at) is None:
            return step
    return None


def find_debtors(statement: Statement) -> tuple[tuple[Debtor, ...], bool]:
    """Who owes, and whether it is told by the other side: the subject of the words where that names another party."""
    said = statement.said
    assert said is not None
    subject = _find_subject(statement)
    if statement.act == "commit" and subject is not None and subject not in said.states:
        return (Debtor(side=subject),), True
    bodies = {s.state: s.organisation for s in said.speakers if s.organisation and s.organisation != s.state}
    sides = said.states or tuple(dict.fromkeys(s.state or s.organisation or "" for s in said.speakers))
    return tuple(Debtor(side=side, organisation=bodies.get(side)) for side in sides if side), False


def _find_subject(statement: Statement) -> str | None:
    """The one party named at the very beginning of the content: « le Japon poursuivrait… »."""
    words = statement.content.quote.replace("’", "'").split()[:3]
    stems = [cut_stem(w.rpartition("'")[2].strip(",.;")) for w in words if w[:1].isupper() or "'" in w]
    for stem in stems[:1]:
        named = [p for p in statement.event.parties if stem in load_side_words(p)]
        if len(named) == 1:
            return named[0]
    return None
