"""Where reports say something: their passages by words, sides, kind and time, the newest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from aidememoire.consolidate.days import Days, build_days, write_day
from aidememoire.errors import RecordError
from aidememoire.model.span import Citation, build_citation
from aidememoire.store.engine import open_transaction
from aidememoire.store.passages import REPORT, Passage, get_bound
from aidememoire.store.record import Record
from aidememoire.store.schema import PASSAGES, TELLINGS
from aidememoire.store.texts import load_texts
from aidememoire.store.words import Term, find_passages, find_words, parse_query, write_mark
from aidememoire.views.show import ReportCard, load_cards

LATEST = 3_652_059
"""The last day there is (9999-12-31), as an ordinal."""

SLACK = 400
"""Days by which a passage may begin before the time asked for and still reach into it: dates known to a year do."""

PAGES = 20
"""Portions gone through before what is found must do."""

SPARE = 9
"""Passages asked for at first beyond those to be shown: few of them were read anew since or lie outside the time."""

MANY = 4
"""So many times what is to be shown is asked for then."""

AROUND = 90
"""Characters shown on either side of a word."""

SNIPPETS = 3

FEWEST_LETTERS = 4
"""A stem found by PostgreSQL is looked for in the text by its beginning, of at least so many letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A passage with its report, the words around those asked for, and the event it belongs to, where it is in one."""

    passage: Passage
    card: ReportCard
    quotes: tuple[Citation, ...]
    event: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """The hits, newest first; `more` when there are others."""

    hits: tuple[Hit, ...]
    more: bool


def query_search(
    record: Record,
    words: str,
    *,
    parties: Sequence[str] = (),
    kind: str = REPORT,
    start: str | None = None,
    end: str | None = None,
    limit: int = 20,
) -> Search:
    """Passages that hold all the `words`, in which all `parties` (codes) take part.

    `words` as people type them: words, "words side by side", begin*; marks and case do not matter. `kind` is one of
    passages.KINDS, or a kind of contact or act. `start` and `end` are EDTF dates, both included; with either, passages
    without a year are left out. Raises RecordError on a bad date, and where there is no word to look for.
    """
    terms = parse_query(words)
    if not terms:
        raise RecordError(f"{words!r} holds no word to look for", problem="wordless", cause=words)
    marks = [write_mark("k", kind), *(write_mark("p", p) for p in parties)]
    first = _read_days(start).first if start else None
    last = _read_days(end).last if end else None
    with open_transaction(record.engine) as connection:
        found = _find(connection, terms, marks, (first, last), limit + 1)
        hits = _build_hits(connection, found[:limit], terms)
    return Search(hits=hits, more=len(found) > limit)


def _read_days(edtf: str) -> Days:
    days = build_days(edtf)
    if days is None or days.first is None:
        raise RecordError(f"{edtf!r} is not a date; write 2024, 2024-05 or 2024-05-21")
    return days


def _find(
    connection: Connection,
    terms: Sequence[Term],
    marks: Sequence[str],
    period: tuple[int | None, int | None],
    limit: int,
) -> list[Passage]:
    start, end = period
    lowest = get_bound(max(1, start - SLACK)) if start else get_bound(1 if end else 0)
    highest = get_bound(end or LATEST, after=True)
    found: list[Passage] = []
    for portion in range(PAGES):
        size = limit + SPARE if portion == 0 else MANY * limit
        ids = find_passages(connection, terms, marks, lowest, highest, size)
        query = select(PASSAGES).where(PASSAGES.c.id.in_(ids), PASSAGES.c.current).order_by(PASSAGES.c.id.desc())
        if start:
            query = query.where(PASSAGES.c.last >= write_day(start))
        found += [Passage(**row) for row in connection.execute(query).mappings()]
        if len(found) >= limit or len(ids) < size:
            break
        highest = ids[-1] - 1
    return found[:limit]


def _build_hits(connection: Connection, passages: Sequence[Passage], terms: Sequence[Term]) -> tuple[Hit, ...]:
    reports = list(dict.fromkeys(p.report for p in passages))
    texts = load_texts(connection, reports)
    cards = {card.id: card for card in load_cards(connection, reports)}
    tellings = [p.telling for p in passages if p.telling]
    query = select(TELLINGS.c.id, TELLINGS.c.event).where(TELLINGS.c.id.in_(tellings))
    events = dict(connection.execute(query).all())
    return tuple(
        Hit(
            passage=p,
            card=cards[p.report],
            quotes=tuple(_find_quotes(p, texts[p.report], terms)),
            event=events.get(p.telling or ""),
        )
        for p in passages
    )


def _find_quotes(passage: Passage, text: str, terms: Sequence[Term]) -> Iterator[Citation]:
    """Up to SNIPPETS stretches of the passage around the words asked for, each within one line."""
    shown = 0
    until = passage.start
    for start, end in _find_places(text[passage.start : passage.end], terms):
        first, last = passage.start + start, passage.start + end
        if first < until:
            continue
        left, right = _widen(text, first, last, max(passage.start, until), passage.end)
        yield build_citation(passage.report, text, left, right)
        shown, until = shown + 1, right
        if shown == SNIPPETS:
            return


def _find_places(content: str, terms: Sequence[Term]) -> list[tuple[int, int]]:
    """Where the words stand: those asked for, or where a stem was found, those that begin alike."""
    words = list(find_words(content))
    wanted = {w for t in terms for w in t.words}
    begun = tuple(t.words[-1] for t in terms if t.open)
    exact = [(s, e) for w, s, e in words if w in wanted or w.startswith(begun)]
    if exact:
        return exact
    stems = tuple(w[: max(FEWEST_LETTERS, len(w) - 3)] for w in wanted)
    return [(s, e) for w, s, e in words if w.startswith(stems)]


def _widen(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """The stretch AROUND a word, within its line and within [first, last), not cutting words."""
    left = max(first, text.rfind("\n", first, start) + 1, start - AROUND)
    right = min(last, end + AROUND)
    line = text.find("\n", end, right)
    right = line if line >= 0 else right
    if left > first and left == start - AROUND:
        left = next((i for i in range(left, start) if text[i - 1].isspace()), start)
    if right < last and right == end + AROUND:
        right = next((i for i in range(right, end, -1) if text[i].isspace()), end)
    while text[left].isspace():
        left += 1
    while text[right - 1].isspace():
        right -= 1
    return left, right


def encode_hit(hit: Hit) -> dict[str, Any]:
    """One hit as plain values; every quote has its place in the report's text, in code points."""
    passage, card = hit.passage, hit.card
    return {
        "kind": passage.kind,
        "label": passage.label or None,
        "parties": passage.parties.split(),
        "date": {"first": passage.first, "last": passage.last},
        "event": hit.event,
        "report": passage.report,
        "sources": list(card.sources),
        "url": card.url,
        "headline": card.headline,
        "published": card.published,
        "start": passage.start,
        "end": passage.end,
        "quotes": [{"start": q.span.start, "end": q.span.end, "quote": q.quote} for q in hit.quotes],
    }
