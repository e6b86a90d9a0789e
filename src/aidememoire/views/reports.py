"""One report with everything that was found in it, and what became of that in the record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from aidememoire.consolidate.telling import build_tellings
from aidememoire.errors import UnknownNameError
from aidememoire.model.reading import Reading
from aidememoire.model.span import Citation
from aidememoire.store.engine import CHUNK, open_transaction
from aidememoire.store.record import Record, load_readings
from aidememoire.store.schema import REPORTS, TELLINGS, WITHHELD
from aidememoire.views.show import ReportCard, load_cards

_ID = re.compile(r"[0-9a-f]{6,64}")

FINDINGS = ("event", "aside", "act", "framework", "mechanism", "instrument", "anniversary", "time", "gap")
"""What can be marked in a report; an aside is an event told by a related link or a teaser, a gap what was not
understood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something found at one place. `label` is its kind, name or value in the record's own words.

    event  id of the event of the record it belongs to, where it belongs to one
    """

    kind: str
    citation: Citation
    label: str
    event: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDetail:
    """A report as it was read; `withheld` where the record was copied without its texts. Findings in order of place."""

    card: ReportCard
    reading: Reading
    findings: tuple[Finding, ...]
    withheld: bool


def get_report(record: Record, prefix: str) -> ReportDetail:
    """The report whose id begins with `prefix`. Raises UnknownNameError where none or several do."""
    wanted = prefix.strip().lower()
    with open_transaction(record.engine) as connection:
        query = select(REPORTS.c.id).where(REPORTS.c.id >= wanted, REPORTS.c.id < wanted + "g").limit(2)
        found = list(connection.execute(query).scalars()) if _ID.fullmatch(wanted) else []
        if len(found) != 1:
            raise UnknownNameError(f"no report has an id that begins with {prefix[:64]!r}")
        reading = next(iter(load_readings(connection, found)))
        tellings = select(TELLINGS.c.id, TELLINGS.c.event).where(TELLINGS.c.report == found[0])
        homes = {i: event for i, event in connection.execute(tellings) if event}
        withheld = connection.execute(select(WITHHELD.c.report).where(WITHHELD.c.report == found[0])).scalar()
        card = load_cards(connection, found)[0]
    findings = sorted(list_findings(reading, homes), key=lambda f: (f.citation.span, FINDINGS.index(f.kind), f.label))
    return ReportDetail(card=card, reading=reading, findings=tuple(findings), withheld=withheld is not None)


def list_findings(reading: Reading, homes: Mapping[str, str]) -> Iterator[Finding]:
    """Everything found in a reading; `homes` gives the event of each telling."""
    events = {(t.aside, t.position): homes.get(t.id) for t in build_tellings(reading)}
    for kind, told in (("event", reading.events), ("aside", reading.asides)):
        for position, event in enumerate(told):
            home = events.get((kind == "aside", position))
            yield Finding(kind=kind, citation=event.citation, label=event.kind, event=home)
    for act in reading.acts:
        if not act.negated:
            home = events.get((False, act.event)) if act.event is not None else None
            yield Finding(kind="act", citation=act.content, label=act.act, event=home)
    ties = reading.ties
    named = (("framework", ties.frameworks), ("mechanism", ties.mechanisms), ("instrument", ties.instruments))
    for kind, mentions in named:
        yield from (Finding(kind=kind, citation=m.citation, label=m.name) for m in mentions)
    yield from (Finding(kind="anniversary", citation=a.citation, label=a.of) for a in ties.anniversaries)
    for time, when in zip(reading.times, reading.whens, strict=True):
        yield Finding(kind="time", citation=time.citation, label=when.edtf or "")
    yield from (Finding(kind="gap", citation=g.citation, label=f"{g.stage}: {g.reason}") for g in reading.gaps)


def find_languages(record: Record, reports: Iterable[str]) -> dict[str, str]:
    """The language of each report."""
    wanted = sorted(set(reports))
    found: dict[str, str] = {}
    with open_transaction(record.engine) as connection:
        for cut in range(0, len(wanted), CHUNK):
            query = select(REPORTS.c.id, REPORTS.c.language).where(REPORTS.c.id.in_(wanted[cut : cut + CHUNK]))
            found.update(connection.execute(query).all())
    return found
