"""The words an event is quoted by: its participants, day and place, and no verb left bare.

A trigger's own span may stop at the verb (« L'ambassadeur s'est aussi rendu »). Whoever reads a chronology wants the
words that tell the contact, so the quotation takes in what the event rests on in that sentence, and where it would
still end on the trigger, what follows up to the next stop.
"""

from __future__ import annotations

import re
from dataclasses import replace

from aidememoire.analysis.parse import Parse
from aidememoire.events.telling import Telling
from aidememoire.model.span import Citation

LONGEST = 320
"""Characters beyond which a quotation is not widened."""

_STOP = re.compile(r"[,;:.!?»”)\n](?=\s|$)|\s[–—-]\s")


def widen(telling: Telling, parse: Parse) -> Telling:
    """The telling, cited by all its words in its sentence."""
    start, end = parse.get_range(telling.citation.span)
    sentence = next((s for s in parse.sentences if s.start <= start and end <= s.end), None)
    if sentence is None:
        return telling
    pieces = [parse.get_range(c.span) for c in _get_pieces(telling)]
    inside = [(a, b) for a, b in pieces if sentence.start <= a and b <= sentence.end]
    first = min((start, *(a for a, _ in inside)))
    last = max((end, *(b for _, b in inside)))
    if not any(b == last for _, b in inside):
        last = _find_stop(parse.view.folded, last, sentence.end)
    if (first, last) == (start, end) or last - first > LONGEST:
        return telling
    return replace(telling, citation=parse.cite(first, last))


def _get_pieces(telling: Telling) -> tuple[Citation, ...]:
    """What the event rests on besides its trigger."""
    place = () if telling.place is None else (telling.place.citation,)
    session = () if telling.mechanism is None else (telling.mechanism,)
    return (*(p.citation for p in telling.participants), *(t.citation for t in telling.times), *place, *session)


def _find_stop(text: str, start: int, end: int) -> int:
    """The next comma, colon or end, before `end`."""
    stop = _STOP.search(text, start, end)
    return len(text[:end].rstrip()) if stop is None else stop.start()
