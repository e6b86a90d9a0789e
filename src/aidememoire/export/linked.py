"""Events as linked data (JSON-LD 1.1): schema.org for the things, Web Annotation for the words, PROV for where from.

The context stands in the document: nothing is fetched to read it. Identifiers are URNs of content-derived ids.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from aidememoire.consolidate.days import build_days, write_day
from aidememoire.export.line import write_head
from aidememoire.export.table_rows import build_act_id
from aidememoire.export.wording import Wording
from aidememoire.model.record import Attendee, Event
from aidememoire.model.span import Citation

Json = dict[str, Any]

CONTEXT: Json = {
    "schema": "https://schema.org/",
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "dcterms": "http://purl.org/dc/terms/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "id": "@id",
    "type": "@type",
    "name": "schema:name",
    "alternateName": "schema:alternateName",
    "startDate": {"@id": "schema:startDate", "@type": "xsd:date"},
    "endDate": {"@id": "schema:endDate", "@type": "xsd:date"},
    "date": {"@id": "dcterms:date", "@type": "edtf:EDTF"},
    "kind": "schema:additionalType",
    "eventStatus": {"@id": "schema:eventStatus", "@type": "@id"},
    "location": {"@id": "schema:location"},
    "country": {"@id": "schema:containedInPlace", "@type": "@id"},
    "attendee": {"@id": "schema:attendee"},
    "sides": {"@id": "schema:contributor", "@type": "@id"},
    "jobTitle": "schema:jobTitle",
    "affiliation": {"@id": "schema:affiliation", "@type": "@id"},
    "identifier": "schema:identifier",
    "hasPart": {"@id": "schema:hasPart", "@type": "@id"},
    "text": "schema:text",
    "creator": {"@id": "schema:creator", "@type": "@id"},
    "keywords": "schema:keywords",
    "headline": "schema:headline",
    "inLanguage": "schema:inLanguage",
    "url": {"@id": "schema:url", "@type": "@id"},
    "published": {"@id": "dcterms:issued", "@type": "edtf:EDTF"},
    "publisher": "schema:publisher",
    "wasDerivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id"},
    "wasGeneratedBy": {"@id": "prov:wasGeneratedBy", "@type": "@id"},
    "wasAttributedTo": {"@id": "prov:wasAttributedTo", "@type": "@id"},
    "wasAssociatedWith": {"@id": "prov:wasAssociatedWith", "@type": "@id"},
    "version": "schema:softwareVersion",
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": {"@id": "oa:hasTarget"},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector"},
    "exact": "oa:exact",
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@id"},
}
"""Every key the document uses, with what it means."""

STATUSES = {
    "held": "schema:EventScheduled",
    "planned": "schema:EventScheduled",
    "postponed": "schema:EventPostponed",
    "cancelled": "schema:EventCancelled",
}
"""Statuses schema.org has a word for; proposed and denied have none."""

PROGRAM, READING = "urn:aidememoire:program", "urn:aidememoire:reading"


def write_linked(
    events: Iterable[Event], cards: Mapping[str, Json], names: Mapping[str, str], wording: Wording, version: str
) -> str:
    """The events with their reports, citations and sides as one JSON-LD document; `version` is the program's."""
    return json.dumps(build_linked(events, cards, names, wording, version), ensure_ascii=False, indent=1) + "\n"


def build_linked(
    events: Iterable[Event], cards: Mapping[str, Json], names: Mapping[str, str], wording: Wording, version: str
) -> Json:
    """The same as plain values: `@context` and `@graph`."""
    kept = tuple(events)
    graph: list[Json] = [
        {"id": PROGRAM, "type": "prov:SoftwareAgent", "name": "Aidemémoire", "version": version},
        {"id": READING, "type": "prov:Activity", "wasAssociatedWith": PROGRAM},
    ]
    graph += [_build_side(code, names) for code in sorted({s for e in kept for s in _list_sides(e)})]
    authors = sorted({a for e in kept for a in _list_authors(e)})
    graph += [{"id": _name_person(a), "type": ["schema:Person", "prov:Agent"], "name": a} for a in authors]
    reports = dict.fromkeys(r for e in kept for r in _list_reports(e))
    graph += [_build_report(report, cards.get(report, {})) for report in reports]
    for event in kept:
        graph += [_build_event(event, names, wording), *_build_acts(event), *_build_annotations(event)]
    return {"@context": CONTEXT, "@graph": graph}


def _build_event(event: Event, names: Mapping[str, str], wording: Wording) -> Json:
    people = [{"name": a.name, "office": a.office, "state": a.state, "organisation": a.organisation, "role": a.role}
              for a in event.attendees]  # fmt: skip
    plain = {"kind": event.kind, "mode": event.mode, "status": event.status, "background": event.background}
    head = write_head({**plain, "participants": people, "parties": event.parties}, names, wording)
    found: Json = {
        "id": name_event(event.id),
        "type": ["schema:Event", "prov:Entity"],
        "name": head,
        "kind": event.kind,
        "date": event.when.edtf,
        **_build_dates(event.when.edtf),
        "eventStatus": STATUSES.get(event.status),
        "sides": [_name_side(p) for p in event.parties],
        "attendee": [_build_attendee(a, f"{name_event(event.id)}:attendee:{n}") for n, a in _number(event.attendees)],
        "hasPart": [_name_act(build_act_id(event, a)) for a in event.acts],
        "wasDerivedFrom": [_name_report(a.report) for a in event.attestations],
        "wasGeneratedBy": READING,
        "wasAttributedTo": [_name_person(a) for a in sorted(_list_authors(event))],
    }
    if event.place:
        place = {"type": "schema:Place", "name": event.place.name}
        country = {"country": _name_side(event.place.country)} if event.place.country else {}
        found["location"] = place | country
    return {key: value for key, value in found.items() if value not in (None, [], {})}


def _number(attendees: tuple[Attendee, ...]) -> Iterator[tuple[int, Attendee]]:
    return enumerate(attendees, start=1)


def _build_dates(edtf: str | None) -> Json:
    """Days, where the date is exact; any other date stands as EDTF alone."""
    days = build_days(edtf)
    if days is None or days.grain != "exact":
        return {}
    first, last = days.options[0]
    return {"startDate": write_day(first), "endDate": write_day(last)}


def _build_attendee(attendee: Attendee, name: str) -> Json:
    found: Json = {
        "id": name,
        "type": "schema:Person" if attendee.kind == "person" else "schema:Organization",
        "name": attendee.name,
        "alternateName": [n for n in attendee.names if n != attendee.name],
        "jobTitle": attendee.office,
        "affiliation": [_name_side(s) for s in dict.fromkeys((attendee.state, attendee.organisation)) if s],
    }
    return {key: value for key, value in found.items() if value}


def _build_acts(event: Event) -> Iterator[Json]:
    for act in event.acts:
        yield {
            "id": _name_act(build_act_id(event, act)),
            "type": ["schema:Quotation", "prov:Entity"],
            "kind": act.act,
            "text": act.content.quote,
            "creator": [_name_side(s) for s in act.states],
            "keywords": list(act.domains),
            "wasDerivedFrom": [_name_report(r) for r in act.reports],
        }


def _build_annotations(event: Event) -> Iterator[Json]:
    """One annotation for each place of words: the event and every act point to theirs."""
    name = name_event(event.id)
    places = [(name, c) for c in event.citations]
    places += [(name, b.citation) for b in event.when.basis if b.citation]
    for number, attendee in _number(event.attendees):
        places += [(f"{name}:attendee:{number}", c) for c in attendee.citations]
    places += [(name, c) for c in (event.place.citations if event.place else ())]
    places += [(_name_act(build_act_id(event, a)), a.content) for a in event.acts]
    for body, citation in dict.fromkeys(places):
        yield {
            "id": f"{body}:words:{citation.report}:{citation.span.start}-{citation.span.end}",
            "type": "oa:Annotation",
            "motivation": "oa:identifying",
            "body": body,
            "target": {"source": _name_report(citation.report), "selector": _build_selectors(citation)},
        }


def _build_selectors(citation: Citation) -> list[Json]:
    """The words, and where they stand in code points of the report's text."""
    place = {"type": "oa:TextPositionSelector", "start": citation.span.start, "end": citation.span.end}
    return [{"type": "oa:TextQuoteSelector", "exact": citation.quote}, place]


def _build_report(report: str, card: Json) -> Json:
    url = card.get("url") or ""
    found = {
        "id": _name_report(report),
        "type": ["schema:NewsArticle", "prov:Entity"],
        "identifier": card.get("source"),
        "headline": card.get("headline"),
        "inLanguage": card.get("language"),
        "published": card.get("published"),
        "publisher": card.get("publication"),
        "url": _escape(url, ":/?&=%#") if url.startswith(("http://", "https://")) else None,
    }
    return {key: value for key, value in found.items() if value}


def _build_side(code: str, names: Mapping[str, str]) -> Json:
    kind = "schema:Country" if len(code) == 2 else "schema:Organization"
    return {"id": _name_side(code), "type": kind, "identifier": code, "name": names.get(code, code)}


def _list_authors(event: Event) -> set[str]:
    """People who decided a field of the event, or added it."""
    return {c.author for c in event.corrections} | ({event.addition.author} if event.addition else set())


def _name_person(author: str) -> str:
    return f"urn:aidememoire:person:{_escape(author)}"


def _list_sides(event: Event) -> Iterator[str]:
    yield from event.parties
    yield from (s for a in event.acts for s in a.states)
    yield from (s for a in event.attendees for s in (a.state, a.organisation) if s)
    if event.place and event.place.country:
        yield event.place.country


def _list_reports(event: Event) -> Iterator[str]:
    yield from (a.report for a in event.attestations)
    yield from (c.report for a in event.acts for c in (a.content, a.citation))
    yield from (r for a in event.acts for r in a.reports)


def name_event(event: str) -> str:
    """The URN of an event."""
    return f"urn:aidememoire:event:{event}"


def _name_act(act: str) -> str:
    return f"urn:aidememoire:act:{act}"


def _name_report(report: str) -> str:
    return f"urn:aidememoire:report:{report}"


def _name_side(code: str) -> str:
    return f"urn:aidememoire:side:{_escape(code)}"


def _escape(text: str, safe: str = "") -> str:
    """The text as part of an identifier."""
    from urllib.parse import quote

    return quote(text, safe=safe)
