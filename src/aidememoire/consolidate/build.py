"""Events of the record, built from groups of tellings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from aidememoire.consolidate.attend import build_attendees, find_seats
from aidememoire.consolidate.choose import (
    Voice,
    choose_kind,
    choose_mechanism,
    choose_mode,
    choose_ordinal,
    choose_place,
    choose_status,
    choose_when,
    find_contradictions,
    find_manner,
)
from aidememoire.consolidate.copies import CopyFinder, find_voice
from aidememoire.consolidate.due import find_due
from aidememoire.consolidate.link import Clusters, link
from aidememoire.consolidate.telling import Telling, build_tellings, get_side
from aidememoire.lexicon.fold import fold
from aidememoire.model.links import Link
from aidememoire.model.reading import Reading
from aidememoire.model.record import Attestation, Event, Speaker, SpeechAct
from aidememoire.model.span import Citation
from aidememoire.model.speech import SpeechMention

Sources = Mapping[str, Sequence[str]]
"""Every source of each report, by report id."""


def build_events(
    readings: Iterable[Reading], decisions: Iterable[Link] = (), sources: Sources | None = None
) -> tuple[Event, ...]:
    """The events many readings tell, sorted by id. The order of the readings does not matter."""
    known = {r.report.id: r for r in sorted(readings, key=lambda r: (r.report.id, r.report.source), reverse=True)}
    copies = CopyFinder(known)
    tellings = tuple(chain.from_iterable(build_tellings(known[i]) for i in sorted(known)))
    groups = Clusters(tellings, copies, decisions).join(link(tellings, copies))
    found = (build_event(g, copies, sources or {}) for g in groups)
    return tuple(sorted(found, key=lambda e: e.id))


def build_event(tellings: Sequence[Telling], copies: CopyFinder, sources: Sources) -> Event:
    """One event from all its tellings, which are given sorted by id."""
    dispatches = copies.group(t.report for t in tellings)
    status = choose_status([t for t in tellings if not t.aside] or tellings)
    voices = [Voice(telling=t, manner=find_manner(t, status), dispatch=dispatches[t.report]) for t in tellings]
    voices.sort(key=lambda v: (v.rank, v.telling.id))
    kind, place = choose_kind(voices), choose_place(voices)
    when = choose_when(voices, kind)
    attestations = build_attestations(voices, sources)
    return Event(
        id=tellings[0].id,
        kind=kind,
        mode=choose_mode(voices),
        status=status,
        background=all(t.event.background for t in tellings),
        attributed=all(t.event.told_in is not None for t in tellings),
        parties=tuple(sorted(set().union(*(t.parties for t in tellings)))),
        when=when,
        place=place,
        attendees=build_attendees(s for v in voices for s in find_seats(v.telling, v.rank, v.dispatch)),
        mechanism=choose_mechanism(voices),
        ordinal=choose_ordinal(voices),
        acts=build_acts(voices),
        attestations=attestations,
        independent_sources=count_sources(attestations),
        contradictions=find_contradictions(voices, when, status, place),
        tellings=tuple(t.id for t in tellings),
    )


def count_sources(attestations: Sequence[Attestation]) -> int:
    """Distinct dispatches; a teaser counts only where nothing else is known."""
    strong = {a.dispatch for a in attestations if not a.weak}
    return len(strong or {a.dispatch for a in attestations})


def build_attestations(voices: Sequence[Voice], sources: Sources) -> tuple[Attestation, ...]:
    """One attestation a report, told before recalled before announced, then by report id."""
    reports: dict[str, list[Voice]] = {}
    for voice in voices:
        reports.setdefault(voice.telling.report, []).append(voice)
    found = [(min(v.rank for v in told), i, _build_attestation(told, sources)) for i, told in reports.items()]
    return tuple(a for *_, a in sorted(found, key=lambda f: f[:2]))


def _build_attestation(voices: Sequence[Voice], sources: Sources) -> Attestation:
    best = voices[0]
    report = best.telling.reading.report
    voice = find_voice(report)
    citations = (c for v in voices for c in (v.telling.event.citation, *v.telling.event.evidence))
    return Attestation(
        report=report.id,
        sources=tuple(sorted(sources.get(report.id, (report.source,)))),
        manner=best.manner,
        weak=all(v.telling.aside for v in voices),
        dispatch=best.dispatch,
        tellings=tuple(v.telling.id for v in voices),
        citations=tuple(dict.fromkeys(citations)),
        language=report.language,
        agency=report.agency.quote if report.agency else None,
        outlet=voice.name if voice else None,
        side=voice.state if voice else None,
    )


def build_acts(voices: Sequence[Voice]) -> tuple[SpeechAct, ...]:
    """What was said in the event. The same act in the same words is one, however many reports carry it."""
    found: dict[tuple[str, tuple[str, ...], str], list[tuple[Telling, SpeechMention]]] = {}
    for voice in voices:
        telling = voice.telling
        for act in () if telling.aside else telling.reading.acts:
            if act.event == telling.position and not act.negated:
                found.setdefault((act.act, act.states, _fold_words(act.content)), []).append((telling, act))
    return tuple(_build_act(told) for told in found.values())


def _fold_words(citation: Citation) -> str:
    return " ".join(fold(citation.quote).casefold().split())


def _build_act(told: Sequence[tuple[Telling, SpeechMention]]) -> SpeechAct:
    telling, act = told[0]
    actors = [telling.reading.cast.actors[i] for i in act.speakers]
    return SpeechAct(
        act=act.act,
        speakers=tuple(
            Speaker(
                name=a.name,
                office=a.office.printed if a.office else None,
                state=get_side(a),
                organisation=a.organisation,
            )
            for a in actors
        ),
        states=act.states,
        domains=act.domains,
        content=act.content,
        citation=act.citation,
        direct=act.direct,
        reports=tuple(sorted({t.report for t, _ in told})),
        due=next((due for t, a in told if (due := find_due(t, a))), None),
    )
