"""The tidy tables of a record, or of one relationship in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aidememoire.consolidate.outlets import find_outlet, get_reliability
from aidememoire.export import table_rows as rows
from aidememoire.export.table_headings import get_heading
from aidememoire.export.tables import Row, Table, build_table
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


def build_tables(
    record: Record,
    parties: Sequence[str] = (),
    *,
    start: str | None = None,
    end: str | None = None,
    on: str | None = None,
) -> tuple[Table, ...]:
    """All TABLES of the events between `parties` (codes; all where none is given) from `start` to `end` (EDTF).

    Statuses of commitments and mechanisms are those of the day `on`. Raises RecordError on a bad date.
    """
    events = query_chronology(record, parties, start, end)
    commitments = query_commitments(record, parties, start=start, end=end, on=on).commitments
    mechanisms = query_mechanisms(record, parties, on=on).mechanisms
    frameworks = query_frameworks(record, parties)
    reports = {a.report for e in events for a in e.attestations}
    reports.update(c.report for e in events for a in e.acts for c in (a.content, a.citation))
    reports.update(s.citation.report for c in commitments for s in c.steps)
    reports.update(s.citation.report for m in mechanisms for s in m.sessions)
    reports.update(r for f in frameworks for r in f.reports)
    found: dict[str, Iterator[Row]] = {
        "events": rows.list_events(events),
        "participants": rows.list_participants(events),
        "acts": rows.list_acts(events),
        "citations": rows.list_citations(events),
        "commitments": rows.list_commitments(commitments),
        "steps": rows.list_steps(commitments),
        "mechanisms": rows.list_mechanisms(mechanisms),
        "sessions": rows.list_sessions(mechanisms),
        "frameworks": rows.list_frameworks(frameworks),
        "sources": _list_sources(record, sorted(reports)),
    }
    return tuple(build_table(get_heading(name), found[name]) for name in TABLES)


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
