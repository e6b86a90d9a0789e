"""Events of the record as JSON: the contract's shape, with who attests what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aidememoire.consolidate.credibility import rate_credibility
from aidememoire.consolidate.differences import OneSided, find_differences
from aidememoire.consolidate.outlets import get_reliability
from aidememoire.export.contract import encode_because, encode_citation
from aidememoire.export.review import encode_decisions
from aidememoire.model.record import Attendee, Attestation, Claim, Event, Place, Speaker, SpeechAct
from aidememoire.model.span import Because, Citation
from aidememoire.model.time import When
from aidememoire.ontology.load import get_codes

Json = dict[str, Any]

Head = tuple[str | None, str | None]
"""A report's headline and when it was published (EDTF), where known."""


def encode_record_event(
    event: Event, heads: Mapping[str, Head] | None = None, ratings: Mapping[str, str] | None = None
) -> Json:
    """The event in the contract's shape, with its `id`, who attests it, what was said and what is contradicted.

    Citations also name their `report`, since an event of the record has many. `heads` gives, by report id, the headline
    and the date published, where these are to stand beside the source. `ratings` are the grades people gave sources.
    """
    credibility = rate_credibility(event)
    plover, cameo = get_codes(event.kind, event.mode)
    return {
        "id": event.id,
        "kind": event.kind,
        "mode": event.mode,
        "status": event.status,
        "background": event.background,
        "attributed": event.attributed,
        "date": encode_when(event.when),
        "place": encode_place(event.place),
        "parties": list(event.parties),
        "participants": [encode_attendee(a) for a in event.attendees],
        "mechanism": event.mechanism.value if event.mechanism else None,
        "mechanism_citations": [
            encode_place_of_words(c) for c in (event.mechanism.citations if event.mechanism else ())
        ],
        "ordinal": event.ordinal,
        "plover": plover,
        "cameo": cameo,
        "independent_sources": event.independent_sources,
        "credibility": credibility.grade,
        "credibility_because": credibility.because,
        "confirmed_by": list(credibility.confirmed_by),
        "silent": list(credibility.silent),
        "reports": [
            r for a in event.attestations for r in encode_attestation(a, (heads or {}).get(a.report), ratings or {})
        ],
        "acts": [encode_act(a) for a in event.acts],
        "only_by": [encode_one_sided(one) for one in find_differences(event)],
        "contradictions": [
            {"field": c.field, "claims": [encode_claim(claim) for claim in c.claims]} for c in event.contradictions
        ],
        "citations": [encode_place_of_words(c) for c in event.citations],
        **encode_decisions(event),
    }


def encode_one_sided(one: OneSided) -> Json:
    """What only one side's reports tell of an event."""
    return {
        "side": one.side,
        "acts": [encode_act(a) for a in one.acts],
        "participants": [encode_attendee(p) for p in one.people],
    }


def encode_place_of_words(citation: Citation) -> Json:
    """Words with the report they stand in."""
    return {"report": citation.report, **encode_citation(citation)}


def encode_when(when: When) -> Json:
    """A date with its working; each reason names the report whose words it cites."""
    return {
        "edtf": when.edtf,
        "grain": when.grain,
        "basis": [encode_reason(b) for b in when.basis],
        "alternatives": list(when.alternatives),
    }


def encode_reason(because: Because) -> Json:
    """A reason as in a reading, and the report it cites."""
    return encode_because(because) | ({"report": because.citation.report} if because.citation else {})


def encode_attestation(
    attestation: Attestation, head: Head | None = None, ratings: Mapping[str, str] | None = None
) -> list[Json]:
    """One entry for every place the report came from, with who reports and how reliable that source is held to be."""
    beside = {"headline": head[0], "published": head[1]} if head else {}
    voice = {
        "outlet": attestation.outlet,
        "side": attestation.side,
        "reliability": get_reliability(attestation.outlet, ratings or {}),
        "origin": attestation.dispatch,
    }
    report = {"as": attestation.manner, "report": attestation.report, "weak": attestation.weak}
    return [{"source": source, **report, **voice, **beside} for source in attestation.sources]


def encode_place(place: Place | None) -> Json | None:
    """A place with its country where one is known."""
    if place is None:
        return None
    citations = [encode_place_of_words(c) for c in place.citations]
    return {"name": place.name, "country": place.country, "citations": citations}


def encode_attendee(attendee: Attendee) -> Json:
    """A participant under the fullest name printed, with every spelling seen."""
    return {
        "name": attendee.name,
        "names": list(attendee.names),
        "office": attendee.office,
        "office_code": attendee.office_code,
        "state": attendee.state,
        "organisation": attendee.organisation,
        "role": attendee.role,
        "corrected": list(attendee.corrected),
        "citations": [encode_place_of_words(c) for c in attendee.citations],
    }


def encode_act(act: SpeechAct) -> Json:
    """An act of speech in the event, with the reports that give it."""
    first = act.speakers[0] if len(act.speakers) == 1 else None
    return {
        "act": act.act,
        "speaker": encode_speaker(first, act.states),
        "domains": list(act.domains),
        "content": encode_place_of_words(act.content),
        "direct": act.direct,
        "reports": list(act.reports),
    }


def encode_speaker(speaker: Speaker | None, states: tuple[str, ...]) -> Json:
    """The one person who spoke, if one did, and every side that did."""
    return {
        "name": speaker.name if speaker else None,
        "office": speaker.office if speaker else None,
        "organisation": speaker.organisation if speaker else None,
        "states": list(states),
    }


def encode_claim(claim: Claim) -> Json:
    """One value of a field, the words it rests on, and the reports that say so."""
    citations = [encode_place_of_words(c) for c in claim.citations]
    return {"value": claim.value, "citations": citations, "reports": list(claim.reports)}
