"""The page of the search: passages of reports by words, narrowed by kind, side and time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from litestar import get
from litestar.params import FromQuery
from litestar.response import Template

from aidememoire.errors import RecordError
from aidememoire.store.passages import ACT, EVENT, KINDS, QUOTE, REPORT
from aidememoire.store.record import Record
from aidememoire.store.words import find_words, parse_query
from aidememoire.views.search import Hit, Search, query_search
from aidememoire.web.given import GivenRecord, GivenVisitor
from aidememoire.web.pages.asked import From, Page, To, read_period
from aidememoire.web.pages.lines import Passage, build_passage
from aidememoire.web.pages.showing import Asked, show
from aidememoire.web.pages.sides import get_sides
from aidememoire.web.pages.speaking import Tongue, get_tongue

SHOWN = 20
SEEN = 120
"""Hits gone through for the facets and the pages: the newest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """Words around those asked for, cut into (text, whether it was asked for)."""

    passage: Passage
    pieces: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One passage that answers."""

    report: str
    title: str
    language: str
    kind: str
    date: str
    parties: tuple[str, ...]
    event: str | None
    snippets: tuple[Snippet, ...]


@get("/search", sync_to_thread=True, include_in_schema=False)
def search(
    request: Asked,
    record: GivenRecord,
    visitor: GivenVisitor,
    q: FromQuery[str] = "",
    kind: FromQuery[str] = REPORT,
    side: FromQuery[str] = "",
    start: From = None,
    end: To = None,
    page: Page = 1,
) -> Template:
    """What the reports say in these words, the newest first."""
    tongue = get_tongue(visitor.language)
    words = " ".join(q.split())[:200]
    first, last = read_period(start, end)
    parties = get_sides(side)
    kind = kind if kind in KINDS else REPORT
    answer = look(record, words, parties, kind, (first, last))
    hits = answer.hits if answer else ()
    pages = max(1, -(-len(hits) // SHOWN))
    page = min(page, pages)
    return show(
        request,
        "search.html",
        sought=words,
        words=words,
        wordless=answer is None and bool(words),
        found=[build_found(h, words, tongue) for h in hits[(page - 1) * SHOWN : page * SHOWN]],
        total=len(hits),
        more=answer is not None and answer.more,
        page=page,
        pages=pages,
        asked={"q": words, "kind": kind, "side": ",".join(parties), "from_": first, "to": last},
        parties=parties,
        kinds=(REPORT, EVENT, ACT, QUOTE),
        sides=count_sides(hits),
        years=count_years(hits),
    )


def look(
    record: Record, words: str, parties: Sequence[str], kind: str, period: tuple[str | None, str | None]
) -> Search | None:
    """The newest passages that answer; None where there is no word to look for."""
    if not words:
        return None
    start, end = period
    try:
        return query_search(record, words, parties=parties, kind=kind, start=start, end=end, limit=SEEN)
    except RecordError as error:
        if error.problem == "wordless":
            return None
        raise


def count_sides(hits: Sequence[Hit]) -> list[tuple[str, int]]:
    """In how many of the hits each side takes part, the most frequent first."""
    counts = Counter(p for h in hits for p in h.passage.parties.split())
    return sorted(counts.items(), key=lambda c: (-c[1], c[0]))[:14]


def count_years(hits: Sequence[Hit]) -> list[tuple[str, int]]:
    """How many of the hits are of each year, the newest first."""
    counts = Counter(h.passage.first[:4] for h in hits if h.passage.first)
    return sorted(counts.items(), reverse=True)[:14]


def build_found(hit: Hit, words: str, tongue: Tongue) -> Found:
    """A hit as the page shows it."""
    passage, card = hit.passage, hit.card
    label = passage.label
    if passage.kind == EVENT:
        label = tongue.kind(label)
    elif label:
        label = tongue.wording.acts.get(label, label)
    day = passage.first if passage.first == passage.last else f"{passage.first}/{passage.last}"
    return Found(
        report=card.id,
        title=card.headline or card.sources[0],
        language=card.language,
        kind=label or tongue.say(f"search.kind.{passage.kind}"),
        date=tongue.date(day) if passage.first else "",
        parties=tuple(passage.parties.split()),
        event=hit.event,
        snippets=tuple(
            Snippet(passage=build_passage(q, card.language), pieces=mark_words(q.quote, words)) for q in hit.quotes
        ),
    )


def mark_words(text: str, asked: str) -> tuple[tuple[str, bool], ...]:
    """A text cut where words asked for stand in it, marks and case apart."""
    terms = parse_query(asked)
    wanted = {w for t in terms for w in t.words}
    begun = tuple(t.words[-1] for t in terms if t.open)
    pieces: list[tuple[str, bool]] = []
    at = 0
    for word, start, end in find_words(text):
        if word in wanted or (begun and word.startswith(begun)):
            pieces += [(text[at:start], False), (text[start:end], True)]
            at = end
    return tuple(p for p in (*pieces, (text[at:], False)) if p[0])
