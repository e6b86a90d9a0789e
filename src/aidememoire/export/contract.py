"""The JSON contract of `aidememoire read --json`: one object a report. Offsets count code points of `report.text`."""

from __future__ import annotations

from typing import Any

from aidememoire.model.actors import Cast, PlaceMention
from aidememoire.model.events import EventMention, Participant
from aidememoire.model.reading import Reading
from aidememoire.model.report import Report
from aidememoire.model.span import Because, Citation
from aidememoire.model.speech import SpeechMention
from aidememoire.model.ties import MechanismMention, Ties
from aidememoire.model.time import When
from aidememoire.ontology.load import get_act_codes, get_codes

Json = dict[str, Any]


def encode_reading(reading: Reading) -> Json:
    """A reading as the contract's object: plain dicts, lists, strings, numbers."""
    return {
        "report": encode_report(reading.report, reading.published),
        "segments": [{"kind": s.kind, "start": s.span.start, "end": s.span.end} for s in reading.report.segments],
        "events": [encode_event(event, reading.cast) for event in reading.events],
        "asides": [encode_event(event, reading.cast) for event in reading.asides],
        "acts": [encode_act(act, reading.cast) for act in reading.acts if not act.negated],
        **encode_ties(reading.ties),
        "gaps": [{**encode_citation(g.citation), "stage": g.stage, "reason": g.reason} for g in reading.gaps],
        "versions": dict(reading.versions),
    }


def encode_report(report: Report, published: When) -> Json:
    """The report itself, with the date it was published as far as its evidence goes."""
    headline = next(iter(report.find_segments("headline")), None)
    return {
        "id": report.id,
        "source": report.source,
        "url": report.url,
        "language": report.language,
        "headline": report.cite_span(headline.span).quote if headline else report.title,
        "agency": report.agency.quote if report.agency else None,
        "text": report.text,
        "published": {"edtf": published.edtf, "basis": [encode_because(b) for b in published.basis]},
    }


def encode_citation(citation: Citation) -> Json:
    """Words with their place."""
    return {"start": citation.span.start, "end": citation.span.end, "quote": citation.quote}


def encode_because(because: Because) -> Json:
    """A reason: the rule, and its words or its row of reference data."""
    found: Json = {"rule": because.rule}
    if because.citation is not None:
        found |= encode_citation(because.citation)
    if because.source is not None:
        found["source"] = because.source
    if because.note:
        found["note"] = because.note
    return found


def encode_when(when: When | None) -> Json:
    """A date with its working; `edtf` null where nothing is known."""
    if when is None:
        return {"edtf": None, "basis": [], "alternatives": []}
    return {
        "edtf": when.edtf,
        "grain": when.grain,
        "basis": [encode_because(b) for b in when.basis],
        "alternatives": list(when.alternatives),
    }


def encode_event(event: EventMention, cast: Cast) -> Json:
    """One contact in the contract's shape."""
    plover, cameo = get_codes(event.kind, event.mode)
    citations = (event.citation, *(c for c in event.evidence if c != event.citation))
    return {
        "kind": event.kind,
        "mode": event.mode,
        "status": event.status,
        "background": event.background,
        "date": encode_when(event.when),
        "place": encode_place(event.place),
        "participants": [encode_participant(p, cast) for p in event.participants],
        "mechanism": event.mechanism.quote if event.mechanism else None,
        "ordinal": event.ordinal,
        "told_in": encode_citation(event.told_in) if event.told_in else None,
        "from_segment": event.from_segment,
        "plover": plover,
        "cameo": cameo,
        "citations": [encode_citation(c) for c in citations],
        "because": [encode_because(b) for b in event.because],
    }


def encode_place(place: PlaceMention | None) -> Json | None:
    """A place with its country where one is known."""
    if place is None:
        return None
    return {"name": place.name, "country": place.country, "citations": [encode_citation(place.citation)]}


def encode_participant(participant: Participant, cast: Cast) -> Json:
    """A participant with the office held and the side acted for."""
    actor = cast.actors[participant.actor]
    office = actor.office
    return {
        "name": actor.name if actor.kind == "person" else None,
        "office": office.printed if office else None,
        "office_code": office.code if office else None,
        "state": actor.state,
        "organisation": actor.organisation,
        "role": participant.role,
        "citations": [
            encode_citation(participant.citation),
            *([encode_citation(actor.name_citation)] if actor.name_citation else []),
            *(encode_citation(c) for c in (office.citations if office else ())),
        ],
        "because": [encode_because(b) for b in actor.because],
    }


def encode_act(act: SpeechMention, cast: Cast) -> Json:
    """One act of speech with its speaker, or speakers, and every side that acts."""
    people = [cast.actors[i] for i in act.speakers]
    first = next((p for p in people if p.kind == "person"), people[0] if len(people) == 1 else None)
    plover, cameo = get_act_codes(act.act)
    return {
        "act": act.act,
        "speaker": {
            "name": first.name if first else None,
            "office": first.office.printed if first and first.office else None,
            "organisation": first.organisation if first else None,
            "states": list(act.states),
        },
        "addressee": encode_addressee(act, cast),
        "domains": list(act.domains),
        "content": encode_citation(act.content),
        "cue": encode_citation(act.cue),
        "direct": act.direct,
        "event": act.event,
        "plover": plover,
        "cameo": cameo,
        "because": [encode_because(b) for b in act.because],
    }


def encode_addressee(act: SpeechMention, cast: Cast) -> Json | None:
    """Whom it was said to, where the text says so."""
    people = [cast.actors[i] for i in act.addressees]
    if not people:
        return None
    states = sorted({p.state for p in people if p.state})
    return {"name": people[0].name, "states": states}


def encode_ties(ties: Ties) -> Json:
    """Frameworks, mechanisms, instruments and anniversaries."""
    return {
        "frameworks": [
            {
                "name": f.name,
                "as_printed": f.as_printed,
                "parties": list(f.parties),
                "since": f.since.edtf if f.since else None,
                **encode_ground(f.citation, f.because),
            }
            for f in ties.frameworks
        ],
        "mechanisms": [encode_mechanism(m) for m in ties.mechanisms],
        "instruments": [
            {"name": i.name, "as_printed": i.as_printed, "year": i.year, **encode_ground(i.citation, i.because)}
            for i in ties.instruments
        ],
        "anniversaries": [
            {
                "of": a.of,
                "ordinal": a.ordinal,
                "year": a.year,
                "origin": a.origin,
                **encode_ground(a.citation, a.because),
            }
            for a in ties.anniversaries
        ],
    }


def encode_mechanism(mechanism: MechanismMention) -> Json:
    """A mechanism with its session's number and how often it meets."""
    return {
        "name": mechanism.name,
        "as_printed": mechanism.as_printed,
        "parties": list(mechanism.parties),
        "ordinal": mechanism.ordinal,
        "periodicity": mechanism.periodicity,
        "from_segment": mechanism.from_segment,
        **encode_ground(mechanism.citation, mechanism.because),
    }


def encode_ground(citation: Citation, because: tuple[Because, ...]) -> Json:
    """The words a finding rests on, and the rules that made it."""
    return {"citations": [encode_citation(citation)], "because": [encode_because(b) for b in because]}
