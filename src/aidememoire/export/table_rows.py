"""Rows of the tables, from the values of a record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Any

from aidememoire.consolidate.credibility import rate_credibility
from aidememoire.consolidate.days import build_days, write_day
from aidememoire.consolidate.levels import find_level
from aidememoire.export.line import find_circumstances, write_date_of, write_head
from aidememoire.export.tables import Row
from aidememoire.export.wording import Wording
from aidememoire.model.commitments import Commitment
from aidememoire.model.frameworks import Framework
from aidememoire.model.record import Event, SpeechAct
from aidememoire.model.sessions import Mechanism
from aidememoire.model.span import Citation
from aidememoire.ontology.load import get_act_codes, get_codes

Json = dict[str, Any]
SEPARATOR = "; "


def list_events(events: Iterable[Event]) -> Iterator[Row]:
    """Rows of `events`."""
    for event in events:
        plover, cameo = get_codes(event.kind, event.mode)
        first, last = find_ends(event.when.edtf)
        yield {
            "id": event.id,
            "date": event.when.edtf,
            "first": first,
            "last": last,
            "alternatives": event.when.alternatives,
            "kind": event.kind,
            "mode": event.mode,
            "status": event.status,
            "level": find_level(event),
            "background": event.background,
            "attributed": event.attributed,
            "parties": event.parties,
            "place": event.place.name if event.place else None,
            "country": event.place.country if event.place else None,
            "mechanism": event.mechanism.value if event.mechanism else None,
            "ordinal": event.ordinal,
            "plover": plover,
            "cameo": cameo,
            "credibility": rate_credibility(event).grade,
            "independent_sources": event.independent_sources,
            "reports": len(event.attestations),
            "corrected": tuple(dict.fromkeys(c.field for c in event.corrections)),
        }


def find_ends(edtf: str | None) -> tuple[str | None, str | None]:
    """First and last day (ISO 8601) a date may mean, None without a year."""
    days = build_days(edtf)
    first, last = (days.first, days.last) if days else (None, None)
    return (write_day(first) if first else None), (write_day(last) if last else None)


def list_participants(events: Iterable[Event]) -> Iterator[Row]:
    """Rows of `participants`."""
    for event in events:
        for position, attendee in enumerate(event.attendees, start=1):
            yield {
                "event": event.id,
                "position": position,
                "kind": attendee.kind,
                "name": attendee.name,
                "names": SEPARATOR.join(attendee.names),
                "office": attendee.office,
                "office_code": attendee.office_code,
                "state": attendee.state,
                "organisation": attendee.organisation,
                "role": attendee.role,
            }


def list_acts(events: Iterable[Event]) -> Iterator[Row]:
    """Rows of `acts`."""
    for event in events:
        for act in event.acts:
            plover, cameo = get_act_codes(act.act)
            yield {
                "id": build_act_id(event, act),
                "event": event.id,
                "act": act.act,
                "states": act.states,
                "speakers": SEPARATOR.join(s.name for s in act.speakers if s.name),
                "offices": SEPARATOR.join(s.office for s in act.speakers if s.office),
                "domains": act.domains,
                "direct": act.direct,
                "due": act.due.edtf if act.due else None,
                "plover": plover,
                "cameo": cameo,
                "content": act.content.quote,
                **_place(act.content),
                "reports": act.reports,
            }


def build_act_id(event: Event, act: SpeechAct) -> str:
    """The id of an act: its event, its kind, who speaks and the place of its words."""
    span = act.content.span
    speakers = "|".join(f"{s.name}/{s.state}" for s in act.speakers)
    place = f"act|{event.id}|{act.act}|{speakers}|{act.content.report}|{span.start}|{span.end}"
    return sha256(place.encode()).hexdigest()[:32]


def list_citations(events: Iterable[Event]) -> Iterator[Row]:
    """Rows of `citations`: each place of words once for each field that rests on it."""
    for event in events:
        seen = set()
        for field, item, citation in _find_citations(event):
            key = field, item, citation.report, citation.span
            if key not in seen:
                seen.add(key)
                yield {"event": event.id, "field": field, "item": item, "quote": citation.quote, **_place(citation)}


def _find_citations(event: Event) -> Iterator[tuple[str, str, Citation]]:
    yield from (("event", "1", c) for c in event.citations)
    yield from (("date", "1", b.citation) for b in event.when.basis if b.citation)
    for position, attendee in enumerate(event.attendees, start=1):
        yield from (("participant", str(position), c) for c in attendee.citations)
    yield from (("place", "1", c) for c in (event.place.citations if event.place else ()))
    yield from (("mechanism", "1", c) for c in (event.mechanism.citations if event.mechanism else ()))
    for act in event.acts:
        yield from (("act", build_act_id(event, act), c) for c in (act.content, act.citation))


def list_commitments(commitments: Iterable[Commitment]) -> Iterator[Row]:
    """Rows of `commitments`."""
    for found in commitments:
        first = found.steps[0]
        yield {
            "id": found.id,
            "kind": found.kind,
            "status": found.status,
            "debtors": tuple(d.side for d in found.debtors),
            "creditors": found.creditors,
            "told_by": found.told_by,
            "domains": found.domains,
            "due": found.due.edtf if found.due else None,
            "made": first.when.edtf,
            "event": first.event,
            "content": found.content.quote,
            **_place(found.content),
        }


def list_steps(commitments: Iterable[Commitment]) -> Iterator[Row]:
    """Rows of `steps`."""
    for found in commitments:
        for position, step in enumerate(found.steps, start=1):
            yield {
                "commitment": found.id,
                "position": position,
                "kind": step.kind,
                "date": step.when.edtf,
                "event": step.event,
                "quote": step.citation.quote,
                **_place(step.citation),
            }


def list_mechanisms(mechanisms: Iterable[Mechanism]) -> Iterator[Row]:
    """Rows of `mechanisms`."""
    for found in mechanisms:
        yield {
            "id": found.id,
            "name": found.name,
            "printed": found.printed[0] if found.printed else None,
            "parties": found.parties,
            "period_months": found.period,
            "rhythm": found.rhythm,
            "due": found.due,
            "overdue": found.overdue,
        }


def list_sessions(mechanisms: Iterable[Mechanism]) -> Iterator[Row]:
    """Rows of `sessions`."""
    for found in mechanisms:
        for position, session in enumerate(found.sessions, start=1):
            yield {
                "mechanism": found.id,
                "position": position,
                "ordinal": session.ordinal,
                "status": session.status,
                "date": session.when.edtf,
                "event": session.event,
                "quote": session.citation.quote,
                **_place(session.citation),
            }


def list_frameworks(frameworks: Iterable[Framework]) -> Iterator[Row]:
    """Rows of `frameworks`."""
    for found in frameworks:
        yield {
            "id": found.id,
            "name": found.name,
            "parties": found.parties,
            "since": found.since,
            "until": found.until,
            "named": found.named,
            "printed": SEPARATOR.join(found.printed),
            "data_rows": found.sources,
            "reports": found.reports,
        }


def list_chronology(events: Iterable[Json], names: Mapping[str, str], wording: Wording) -> Iterator[Row]:
    """Rows of `chronology`, from events in the contract's shape."""
    for event in events:
        first, last = find_ends(event["date"].get("edtf"))
        told = dict(find_circumstances(event, names, wording))
        quote = next((c["quote"] for c in event.get("citations") or ()), None)
        yield {
            "date": write_date_of(event, wording),
            "edtf": event["date"].get("edtf"),
            "first": first,
            "last": last,
            "event": write_head(event, names, wording),
            "kind": event["kind"],
            "status": event["status"],
            "parties": tuple(event.get("parties") or ()),
            "place": told.get(wording.place),
            "topics": told.get(wording.topics),
            "quote": quote,
            "sources": SEPARATOR.join(dict.fromkeys(r["source"] for r in event.get("reports", ()))),
            "independent_sources": event.get("independent_sources"),
            "id": event["id"],
        }


def _place(citation: Citation) -> dict[str, str | int]:
    return {"report": citation.report, "start": citation.span.start, "end": citation.span.end}
