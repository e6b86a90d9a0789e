"""Where one content holds several acts: members of a list, and verbs that share one subject."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from aidememoire.pack.speech import Cue
from aidememoire.speech.acts import find_noun, is_own
from aidememoire.speech.contents import find_domains, trim
from aidememoire.speech.setting import Line

_SHORTEST_PART = 22
_SHORTEST_CLAUSE = 12
_LONGEST_LIST = 3
_PAIR = 2
_MEASURED = frozenset({"agree", "propose", "request", "commit"})
"""Acts whose content is something to be done."""
_ASKING = frozenset({"request", "invite", "propose"})
"""Acts whose content may begin with the one who is asked."""
Part = tuple[int, int]


def split(line: Line, start: int, end: int, act: str | None = None) -> tuple[Part, ...]:
    """Members of a short list of infinitives, or of two measures named by nouns; else the content whole."""
    words = line.grammar.words
    if len(parts := split_stops(line, start, end)) > 1:
        return parts
    asked = words.addressee.match(line.text, start, end) if act in _ASKING else None
    first = words.infinitive.match(line.text, asked.end() if asked else start, end)
    if first is None:
        clauses = _split_clauses(line, start, end)
        return _split_measures(line, start, end) if act in _MEASURED and len(clauses) == 1 else clauses
    found: list[Part] = []
    at = start
    for cut in words.coordinated.finditer(line.text, start, end):
        other = words.infinitive.match(line.text, cut.end(), end)
        if other is not None and _get_link(other) == _get_link(first):
            found.append((at, cut.start()))
            at = cut.end()
    found.append((at, end))
    domains = [find_domains(line, *part) for part in found]
    apart = all(not set(a) & set(b) for a, b in pairwise(domains))
    short = any(b - a < _SHORTEST_PART for a, b in found)
    apart = apart or (len(found) == _PAIR and bool(first.group("link")))
    return tuple(found) if 1 < len(found) <= _LONGEST_LIST and apart and not short else ((start, end),)


def _get_link(infinitive: re.Match[str]) -> str:
    """The preposition of an infinitive, by its letter: « de » and « d' » are one."""
    return (infinitive.group("link") or "")[:1]


def split_stops(line: Line, start: int, end: int) -> tuple[Part, ...]:
    """The clauses between semicolons; the content whole where one of them is too short to say anything."""
    stops = [at for at in range(start, end) if line.text[at] == ";"]
    edges = pairwise((start, *(at + 1 for at in stops), end + 1))
    parts = [trim(line, a, b - 1) for a, b in edges]
    told = tuple(p for p in parts if p is not None and p[1] - p[0] >= _SHORTEST_CLAUSE)
    return told if len(told) == len(parts) else ((start, end),)


def cut_verbs(line: Line, states: tuple[str, ...], start: int, end: int) -> tuple[Part, ...]:
    """« que son pays attachait … et soutenait … »: a second verb of one's own side that is another act by itself."""
    for found in line.cues:
        cue = found.cue
        if not start + _SHORTEST_PART <= cue.start < end - _SHORTEST_CLAUSE or cue.finite != "simple":
            continue
        joined = line.grammar.words.shared.search(line.text, start, cue.start)
        if joined is None or cue.act in (None, "affirm") or not is_own(line, states, start, joined.start(), named=True):
            continue
        first = trim(line, start, joined.start())
        return (first, (cue.start, end)) if first is not None else ((start, end),)
    return ((start, end),)


def cut_nouns(line: Line, cue: Cue, start: int, end: int) -> tuple[tuple[int, int, Cue], ...]:
    """« a exprimé sa gratitude pour … et son souhait de … »: another act's noun under one verb, as (start, end, cue).

    Each part is decided as if the verb stood just before it.
    """
    first = find_noun(line, cue) if cue.place in ("subject", "agent") else None
    if first is None or not start <= first.start("noun") < end:
        return ((start, end, cue),)
    found: list[tuple[int, int, Cue]] = []
    at, held, acts = start, cue, line.grammar.complements
    act = acts[first.group("noun").lower()]
    for cut in line.grammar.words.chained.finditer(line.text, first.end(), end):
        other = acts[cut.group("noun").lower()]
        if other == act or cut.start() - at < _SHORTEST_PART or end - cut.start("part") < _SHORTEST_PART:
            continue
        found.append((at, cut.start(), held))
        at, held, act = cut.start("part"), replace(cue, end=cut.start("part")), other
    return (*found, (at, end, held))


def _split_clauses(line: Line, start: int, end: int) -> tuple[Part, ...]:
    """« que X était … et que son pays ferait … »: two clauses that one cue brings in."""
    words = line.grammar.words
    cuts = list(words.clauses.finditer(line.text, start, end))
    if len(cuts) != 1 or words.asks.search(line.text, 0, start) is None:
        return ((start, end),)
    second = trim(line, cuts[0].end(), end)
    parts = ((start, cuts[0].start()), second) if second else ()
    return ((start, end),) if not parts or any(b - a < _SHORTEST_PART for a, b in parts) else parts


def _split_measures(line: Line, start: int, end: int) -> tuple[Part, ...]:
    """« la mise en place de X et le maintien de Y »: two nouns of action, each with its own determiner."""
    words = line.grammar.words
    cuts = list(words.measures.finditer(line.text, start, end))
    if len(cuts) != 1 or not words.measure.match(line.text, start, end):
        return ((start, end),)
    parts = ((start, cuts[0].start()), (cuts[0].end(), end))
    return ((start, end),) if any(b - a < _SHORTEST_PART for a, b in parts) else parts
