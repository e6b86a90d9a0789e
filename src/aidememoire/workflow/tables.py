"""The tidy tables of a record, or of one relationship in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from aidememoire.consolidate.outlets import find_outlet, get_reliability
from aidememoire.export import table_rows as rows
from aidememoire.export.table_headings import get_heading
from aidememoire.export.tables import Row, Table, build_table
from aidememoire.model.commitments import Commitment
from aidememoire.model.frameworks import Framework
from aidememoire.model.record import Event
from aidememoire.model.sessions import Mechanism
from aidememoire.store.ratings import load_ratings
from aidememoire.store.record import Record
from aidememoire.views.chronology import query_chronology
from aidememoire.views.commitments import query_commitments
from aidememoire.views.frameworks import query_frameworks
from aidememoire.views.mechanisms import query_mechanisms
from aidememoire.views.show import find_cards

TABLES = (
    "events", "participants", "acts", "citations", "commitments", "steps", "mechanisms", "sessions", "frameworks",
    "sources",
)  # fmt: skip


_OF_EVENTS = frozenset({"events", "participants", "acts", "citations", "sources"})
_OF_COMMITMENTS = frozenset({"commitments", "steps", "sources"})
_OF_MECHANISMS = frozenset({"mechanisms", "sessions", "sources"})
_OF_FRAMEWORKS = frozenset({"frameworks", "sources"})
"""Which tables need which question to the record; following promises is the dearest."""


def build_tables(
    record: Record,
    parties: Sequence[str] = (),
    *,
    start: str | None = None,
    end: str | None = None,
    on: str | None = None,
    names: Sequence[str] = TABLES,
) -> tuple[Table, ...]:
    """The tables called `names`, of the events between `parties` (codes; all where none is given).

    Events and promises are those from `start` to `end` (EDTF); statuses are those of the day `on`. Raises RecordError
    on a bad date.
    """
    asked = frozenset(names)
    events = query_chronology(record, parties, start, end) if asked & _OF_EVENTS else ()
    commitments: tuple[Commitment, ...] = ()
    if asked & _OF_COMMITMENTS:
        commitments = query_commitments(record, parties, start=start, end=end, on=on).commitments
    mechanisms = query_mechanisms(record, parties, on=on).mechanisms if asked & _OF_MECHANISMS else ()
    frameworks = query_frameworks(record, parties) if asked & _OF_FRAMEWORKS else ()
    found: dict[str, Callable[[], Iterator[Row]]] = {
        "events": lambda: rows.list_events(events),
        "participants": lambda: rows.list_participants(events),
        "acts": lambda: rows.list_acts(events),
        "citations": lambda: rows.list_citations(events),
        "commitments": lambda: rows.list_commitments(commitments),
        "steps": lambda: rows.list_steps(commitments),
        "mechanisms": lambda: rows.list_mechanisms(mechanisms),
        "sessions": lambda: rows.list_sessions(mechanisms),
        "frameworks": lambda: rows.list_frameworks(frameworks),
        "sources": lambda: _list_sources(record, _list_reports(events, commitments, mechanisms, frameworks)),
    }
    return tuple(build_table(get_heading(name), found[name]()) for name in names)


def _list_reports(
    events: Iterable[Event],
    commitments: Iterable[Commitment],
    mechanisms: Iterable[Mechanism],
    frameworks: Iterable[Framework],
) -> list[str]:
    """Every report some row of another table names."""
    found: set[str] = set()
    for event in events:
        found.update(a.report for a in event.attestations)
        found.update(r for a in event.acts for r in (a.content.report, a.citation.report, *a.reports))
    found.update(s.citation.report for c in commitments for s in c.steps)
    found.update(s.citation.report for m in mechanisms for s in m.sessions)
    found.update(r for f in frameworks for r in f.reports)
    return sorted(found)


def _list_sources(record: Record, reports: Sequence[str]) -> Iterator[Row]:
    ratings = load_ratings(record)
    for card in find_cards(record, reports):
        for source in card.sources:
            outlet = find_outlet(card.agency, card.url or source)
            yield {
                "report": card.id,
                "source": source,
                "url": card.url,
                "language": card.language,
                "headline": card.headline,
                "agency": card.agency,
                "published": card.published,
                "outlet": outlet.name if outlet else None,
                "side": outlet.state if outlet else None,
                "reliability": get_reliability(outlet.name if outlet else None, ratings),
            }
