"""The page of an event: everything the record has on it, each field with its words, and what people decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from litestar import get
from litestar.params import FromPath, FromQuery
from litestar.response import Template

from aidememoire.consolidate.credibility import Credibility, rate_credibility
from aidememoire.consolidate.differences import find_differences
from aidememoire.consolidate.outlets import get_reliability
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.export.events import encode_record_event
from aidememoire.export.history import write_decision
from aidememoire.export.reasons import write_reason_in
from aidememoire.export.review import find_decisions
from aidememoire.model.links import RULES, Link
from aidememoire.model.record import Event, SpeechAct
from aidememoire.model.span import Because, Citation
from aidememoire.store.ratings import load_ratings
from aidememoire.views.attendees import Standing, find_standings
from aidememoire.views.history import Step, query_history
from aidememoire.views.show import Detail, ReportCard, get_event
from aidememoire.views.why import explain_event
from aidememoire.web.given import GivenRecord, GivenVisitor
from aidememoire.web.pages.correcting import list_choices
from aidememoire.web.pages.lines import Passage, build_passages, build_row
from aidememoire.web.pages.showing import Asked, show
from aidememoire.web.pages.speaking import Tongue, get_tongue

FIRST = ("agree", "commit", "propose", "request")
"""Acts shown first: what came of it."""

DONE = ("accept", "reject", "correct", "note", "merge", "split", "undo")


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """Those who came for one side; `side` is empty where none is known."""

    side: str
    people: tuple[Standing, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One step of the working of a date: the rule, the words it saw or the row it took, a note."""

    rule: str
    passage: Passage | None
    source: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One report behind the event. `copy_of` is the number of the report whose dispatch it repeats, 0 for none."""

    number: int
    card: ReportCard
    outlet: str
    side: str
    grade: str
    manner: str
    copy_of: int
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something said in the event."""

    kind: str
    outcome: bool
    who: str
    domains: str
    due: str
    direct: bool
    passage: Passage


@get("/events/{event:str}", sync_to_thread=True, include_in_schema=False)
def event(
    request: Asked, record: GivenRecord, visitor: GivenVisitor, event: FromPath[str], done: FromQuery[str] = ""
) -> Template:
    """One event; `done` names the decision just made, so that the page can say so."""
    tongue = get_tongue(visitor.language)
    detail = get_event(record, event)
    languages = {card.id: card.language for card in detail.reports}
    passages = build_passages(record, list_citations(detail.event), languages)
    ratings = load_ratings(record)
    history = query_history(record, detail.event.id).steps
    return show(
        request,
        "event.html",
        event=detail.event,
        row=build_row(detail.event, tongue),
        passages=passages,
        working=build_working(detail.event.when.basis, passages),
        delegations=build_delegations(find_standings(record, detail.event, load_knowledge())),
        acts=[build_act(a, passages, tongue) for a in order_acts(detail.event.acts)],
        only=[
            (
                d.side,
                [build_act(a, passages, tongue) for a in d.acts],
                [(", ".join(w for w in (p.name, p.office) if w), passages[p.citations[0]]) for p in d.people],
            )
            for d in find_differences(detail.event)
        ],
        told=build_told(detail, passages, ratings),
        grounds=build_grounds(rate_credibility(detail.event), tongue),
        decided=list(find_decisions(encode_record_event(detail.event), tongue.wording)),
        history=[write_step(s, tongue) for s in history],
        undo=find_latest(history),
        links=[write_link(k, tongue) for k in detail.links if {k.left, k.right} <= set(detail.event.tellings)],
        choices=list_choices(detail.event, tongue) if visitor.may("reviewer") else None,
        done=done if done in DONE else "",
        rejected=any(r.verdict == "reject" for r in detail.event.remarks),
    )


@get("/events/{event:str}/why", sync_to_thread=True, include_in_schema=False)
def why(request: Asked, record: GivenRecord, visitor: GivenVisitor, event: FromPath[str]) -> Template:
    """Why these reports tell one event, and what its neighbours are to it."""
    tongue = get_tongue(visitor.language)
    found = explain_event(record, event)
    cards = {card.id: card for card in found.detail.reports}
    numbers = {t.telling: n for n, t in enumerate(found.tellings, start=1)}
    return show(
        request,
        "why.html",
        event=found.detail.event,
        row=build_row(found.detail.event, tongue),
        tellings=[(numbers[t.telling], t, cards[t.report]) for t in found.tellings],
        links=[(numbers.get(k.left), numbers.get(k.right), k.judgement, write_link(k, tongue)) for k in found.links],
        rivals=[(build_row(r.event, tongue), r.link.judgement, write_link(r.link, tongue)) for r in found.rivals],
    )


def list_citations(event: Event) -> Iterable[Citation]:
    """Every citation the page of an event shows."""
    yield from event.citations
    yield from (b.citation for b in event.when.basis if b.citation)
    if event.place:
        yield from event.place.citations
    if event.mechanism:
        yield from event.mechanism.citations
    yield from (c for a in event.attendees for c in a.citations)
    yield from (a.content for a in event.acts)
    yield from (c for x in event.contradictions for claim in x.claims for c in claim.citations)
    yield from (c for told in event.attestations for c in told.citations)
    yield from (c for made in event.corrections for c in made.citations)


def build_working(basis: Sequence[Because], passages: Mapping[Citation, Passage]) -> tuple[Reason, ...]:
    """The chain of reasons of a date."""
    return tuple(
        Reason(
            rule=b.rule,
            passage=passages[b.citation] if b.citation else None,
            source=b.source or "",
            note=b.note,
        )
        for b in basis
    )


def build_delegations(standings: Iterable[Standing]) -> tuple[Delegation, ...]:
    """Participants by side, in the order the sides are told."""
    sides: dict[str, list[Standing]] = {}
    for standing in standings:
        side = standing.attendee.state or standing.attendee.organisation or ""
        sides.setdefault(side, []).append(standing)
    return tuple(Delegation(side=side, people=tuple(people)) for side, people in sides.items())


def order_acts(acts: Sequence[SpeechAct]) -> list[SpeechAct]:
    """What came of it first; else as told."""
    return sorted(acts, key=lambda a: FIRST.index(a.act) if a.act in FIRST else len(FIRST))


def build_act(act: SpeechAct, passages: Mapping[Citation, Passage], tongue: Tongue) -> Act:
    """An act of speech on the page."""
    names = [", ".join(w for w in (s.name, s.office) if w) for s in act.speakers if s.name]
    sides = [tongue.side(s) for s in act.states]
    return Act(
        kind=tongue.wording.acts.get(act.act, act.act),
        outcome=act.act in ("agree", "commit"),
        who=tongue.wording.semicolon.join((*names, ", ".join(sides))) if names else ", ".join(sides),
        domains=", ".join(tongue.wording.domains.get(d, d) for d in act.domains if d != "other"),
        due=tongue.date(act.due.edtf) if act.due and act.due.edtf else "",
        direct=act.direct,
        passage=passages[act.content],
    )


def build_told(detail: Detail, passages: Mapping[Citation, Passage], ratings: Mapping[str, str]) -> list[Told]:
    """The reports behind an event; copies of one dispatch name the first of theirs."""
    cards = {card.id: card for card in detail.reports}
    firsts: dict[str, int] = {}
    found = []
    for number, told in enumerate(detail.event.attestations, start=1):
        first = firsts.setdefault(told.dispatch, number)
        found.append(
            Told(
                number=number,
                card=cards[told.report],
                outlet=told.outlet or "",
                side=told.side or "",
                grade=get_reliability(told.outlet, ratings),
                manner="weak" if told.weak else told.manner,
                copy_of=first if first != number else 0,
                passages=tuple(passages[c] for c in told.citations[:3]),
            )
        )
    return found


def build_grounds(found: Credibility, tongue: Tongue) -> dict[str, Any]:
    """The grade of an event in words, and which of its sides report it."""
    return {
        "grade": found.grade,
        "words": tongue.wording.credibility[found.grade],
        "because": tongue.wording.grounds[found.because],
        "confirmed": [tongue.side(s) for s in found.confirmed_by],
        "silent": [tongue.side(s) for s in found.silent],
    }


def write_step(step: Step, tongue: Tongue) -> tuple[str, str]:
    """The time and the words of one step of the history."""
    words = tongue.review
    at = (step.at or words.unknown_time)[:16].replace("T", " ")
    if step.decision is not None:
        line = write_decision(step.decision, tongue.wording)
        return at, words.withdrawn.format(words=line) if step.withdrawn else line
    return at, (words.again if step.again else words.read).format(sources=", ".join(step.sources))


def find_latest(history: Iterable[Step]) -> str:
    """The id of the latest decision that stands; empty for none."""
    standing = [s.decision for s in history if s.decision and not s.withdrawn and s.decision.withdraws is None]
    return standing[-1].id if standing else ""


def write_link(link: Link, tongue: Tongue) -> str:
    """The reasons of a judgement, and who made it where a person did."""
    reasons = tongue.wording.semicolon.join(write_reason_in(r, tongue.wording) for r in link.reasons)
    return reasons if link.decided_by == RULES else f"{reasons} ({link.decided_by}, {(link.at or '')[:10]})"
