"""Events and acts of speech as PLOVER JSON lines: the facts with their source and the place of the words, no sentence.

Every name of a type, mode or context is one of the codebook's lists (ontology.plover); where the codebook has no word
for something the field is empty. An event without a month cannot be written, since the scheme dates to the day.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from aidememoire.export.coding import find_dates, find_sector, find_sides, write_actor_code
from aidememoire.export.table_rows import build_act_id
from aidememoire.model.record import Attendee, Event, Speaker, SpeechAct
from aidememoire.model.span import Citation
from aidememoire.ontology.load import get_act_codes, get_codes
from aidememoire.ontology.plover import CODEBOOK, load_codebook

Json = dict[str, Any]

CONTEXTS = {
    "politics": "diplomatic",
    "multilateral": "diplomatic",
    "economy": "economic",
    "development": "economic",
    "defence_security": "military",
    "maritime_law": "legal",
}
"""Domain → context that surely holds; domains that are wider than any one context have none."""

STANDING = {
    "planned": "future",
    "proposed": "hypothetical",
    "postponed": "negation",
    "cancelled": "negation",
    "denied": "negation",
}
"""Status → special context."""

_ALL_ACT = frozenset({"agree"})
"""Acts in which every side that speaks acts alike; the other acts go from those who speak to the other parties."""


def write_plover(events: Iterable[Event], cards: Mapping[str, Json], coder: str) -> str:
    """One JSON object a line. `cards` give {"source", "url", "headline", "language", "publication"} by report id.

    `coder` names the program and its version.
    """
    lines = (json.dumps(record, ensure_ascii=False) for record in build_records(events, cards, coder))
    return "".join(f"{line}\n" for line in lines)


def build_records(events: Iterable[Event], cards: Mapping[str, Json], coder: str) -> Iterator[Json]:
    """The records of each event: itself, then the acts in it that the scheme has a type for."""
    for event in events:
        dates = find_dates(event)
        if dates is None:
            continue
        kind, _ = get_codes(event.kind, event.mode)
        if kind is not None and event.attendees:
            yield _build_event(event, kind, dates, cards, coder)
        for act in event.acts:
            acted, _ = get_act_codes(act.act)
            if acted is not None and act.states and event.status == "held":
                yield _build_act(event, act, acted, dates, cards, coder)


def _build_event(event: Event, kind: str, dates: tuple[str, str], cards: Mapping[str, Json], coder: str) -> Json:
    sides = find_sides(event)
    domains = dict.fromkeys(d for act in event.acts for d in act.domains)
    found = {
        **_build_head(event.id, dates, event.when.edtf),
        "source": [_build_actor(a) for a in sides.sources],
        "recipient": [_build_actor(a) for a in sides.recipients],
        **_build_kind(kind),
        "mode": [m for m in (find_mode(event),) if m and kind == "CONSULT"],
        "context": _find_contexts(event, domains),
        "link": event.id,
        **_build_place(event),
    }
    if event.addition is not None:
        added = {"source": event.addition.source, "publication": event.addition.author}
        return found | _build_sources((), ("",), {"": added}, coder)
    return found | _build_sources(event.citations, tuple(a.report for a in event.attestations), cards, coder)


def find_mode(event: Event) -> str | None:
    """How people met, in the words of the codebook; None where none of them surely holds."""
    if event.kind == "call" or event.mode in ("phone", "video"):
        return "phone"
    if event.kind == "visit" and {"guest", "host"} <= {a.role for a in event.attendees}:
        return "visit"
    if event.mode == "sidelines" or (event.kind in ("conference", "dialogue") and len(event.parties) > 2):
        return "multilateral"
    country = event.place.country if event.place else None
    states = {p for p in event.parties if write_actor_code(p) != "IGO"}
    if event.kind == "meeting" and country and len(states) == len(event.parties) == 2 and country not in states:
        return "third-party"
    return None


def _find_contexts(event: Event, domains: Iterable[str]) -> list[str]:
    standing = ["historical"] if event.background else []
    if event.status in STANDING:
        standing.append(STANDING[event.status])
    return [*dict.fromkeys(CONTEXTS[d] for d in domains if d in CONTEXTS), *standing]


def _build_act(
    event: Event, act: SpeechAct, kind: str, dates: tuple[str, str], cards: Mapping[str, Json], coder: str
) -> Json:
    joint = act.act in _ALL_ACT or len(act.states) > 1
    speakers = {s.state: s for s in act.speakers if s.state}
    found = {
        **_build_head(build_act_id(event, act), dates, event.when.edtf),
        "source": [_build_speaker(state, speakers.get(state)) for state in act.states],
        "recipient": [] if joint else [_build_speaker(p, None) for p in event.parties if p not in act.states],
        **_build_kind(kind),
        "mode": ["disapprove"] if kind == "ACCUSE" else [],
        "context": _find_contexts(event, act.domains),
        "link": event.id,
    }
    return found | _build_sources((act.citation,), act.reports, cards, coder)


def _build_head(record: str, dates: tuple[str, str], edtf: str | None) -> Json:
    end = {"enddate": dates[1]} if dates[1] != dates[0] else {}
    return {"id": record, "has_event": True, "date": dates[0], **end, "date_edtf": edtf}


def _build_kind(kind: str) -> Json:
    quad, scale = load_codebook().events[kind]
    return {"event": [kind], "quad_code": quad, "event_scale": scale}


def _build_actor(attendee: Attendee) -> Json:
    found = {
        "code": write_actor_code(attendee.state or attendee.organisation),
        "sector": find_sector(attendee),
        "actor_text": attendee.name or attendee.office,
        "identifier_text": attendee.name,
        "office": attendee.office,
    }
    return {key: value for key, value in found.items() if value}


def _build_speaker(state: str, speaker: Speaker | None) -> Json:
    found = {
        "code": write_actor_code(state),
        "actor_text": speaker.name if speaker else None,
        "identifier_text": (speaker.name if speaker else None) or state,
        "office": speaker.office if speaker else None,
    }
    return {key: value for key, value in found.items() if value}


def _build_place(event: Event) -> Json:
    if event.place is None:
        return {}
    country = event.place.country
    found = {"name": event.place.name, "country code": country, "cc3": write_actor_code(country)}
    return {"event_loc": {key: value for key, value in found.items() if value}}


def _build_sources(
    citations: tuple[Citation, ...], reports: tuple[str, ...], cards: Mapping[str, Json], coder: str
) -> Json:
    """Where the words stand (no words), and what is cited; other reports of the same beside the first."""
    first = citations[0] if citations else None
    named = tuple(dict.fromkeys((*((first.report,) if first else ()), *reports)))
    info = {"start": first.span.start, "end": first.span.end} if first else {}
    cited = [_build_cite(report, cards.get(report, {}), coder) for report in named]
    return {"text_info": info, "cite_info": cited[0] if cited else {}, "other_cite_info": cited[1:], "coder": coder}


def _build_cite(report: str, card: Json, coder: str) -> Json:
    found = {
        "corpus": "Aidemémoire",
        "citation": card.get("source") or report,
        "report": report,
        "url": card.get("url"),
        "title": card.get("headline"),
        "language": card.get("language"),
        "publication": card.get("publication"),
        "published": card.get("published"),
        "coder": coder,
        "codebook": CODEBOOK,
    }
    return {key: value for key, value in found.items() if value}
