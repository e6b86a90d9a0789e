"""Beside the chronology of a relationship: what is to come, owed and said, phrases that changed, who reports."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from aidememoire.consolidate.outlets import get_reliability
from aidememoire.model.commitments import Commitment
from aidememoire.model.record import Event, SpeechAct
from aidememoire.store.ratings import load_ratings
from aidememoire.store.record import Record
from aidememoire.views.formulas import find_phrases
from aidememoire.views.relation import find_owed, query_ahead
from aidememoire.web.pages.lines import Passage, build_dues, build_passages
from aidememoire.web.pages.speaking import Tongue
from aidememoire.web.recall import Recall

PROMISING = 120
"""Events gone through for what is owed."""

PHRASED = 40
"""Reports gone through for phrases whose wording changed."""

ASIDE = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The newest thing said in one domain."""

    domain: str
    act: str
    who: str
    date: str
    event: str
    passage: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """One open promise on a line."""

    who: str
    to: str
    date: str
    due: str
    status: str
    late: bool
    event: str
    passage: Passage


def build_margin(
    record: Record, recall: Recall, parties: tuple[str, ...], newest: Sequence[Event], on: str | None, tongue: Tongue
) -> dict[str, Any]:
    """What stands beside the chronology: what is to come, owed, said; phrases that changed; who reports."""
    owed = recall.get(("owed", parties), lambda: find_owed(newest[:PROMISING], on))
    said = find_said(newest)
    reports = {a.report: a.language for e in newest for a in e.attestations}
    cited = [c.content for c in owed[:ASIDE]] + [act.content for _, _, act in said]
    passages = build_passages(record, cited, reports)
    changed = recall.get(("changed", parties), lambda: find_changed(record, parties, newest))
    return {
        "ahead": build_dues(
            record, recall.get(("next", parties), lambda: query_ahead(record, parties, on, limit=ASIDE)), tongue
        ),
        "owed": [build_owed(c, passages, tongue) for c in owed[:ASIDE]],
        "owed_count": len(owed),
        "promising": min(PROMISING, len(newest)),
        "said": [build_said(d, e, a, passages, tongue) for d, e, a in said],
        "changed": [
            [(p, tongue.date(v.since)) for v in f.variants for p in build_passages(record, [v.first], reports).values()]
            for f in changed
        ],
        "voices": count_voices(newest, load_ratings(record)),
    }


def find_changed(record: Record, parties: tuple[str, ...], events: Iterable[Event]) -> tuple[Any, ...]:
    """Phrases that the newest reports repeat in more than one wording."""
    phrases = find_phrases(record, tuple(events), parties, top=20, most=PHRASED)
    return tuple(f for f in phrases.formulas if len(f.variants) > 1)[:3]


def find_said(events: Iterable[Event]) -> list[tuple[str, Event, SpeechAct]]:
    """The newest thing said in each domain, of events the newest first."""
    found: dict[str, tuple[str, Event, SpeechAct]] = {}
    for event in events:
        for act in event.acts:
            for domain in act.domains:
                if domain != "other":
                    found.setdefault(domain, (domain, event, act))
    return list(found.values())


def build_said(domain: str, event: Event, act: SpeechAct, passages: dict[Any, Passage], tongue: Tongue) -> Said:
    """A statement with who made it."""
    names = [s.name for s in act.speakers if s.name]
    sides = [tongue.side(s) for s in act.states]
    return Said(
        domain=tongue.wording.domains.get(domain, domain),
        act=tongue.wording.acts.get(act.act, act.act),
        who=", ".join((*names, *sides)),
        date=tongue.date(event.when.edtf),
        event=event.id,
        passage=passages[act.content],
    )


def build_owed(commitment: Commitment, passages: dict[Any, Passage], tongue: Tongue) -> Owed:
    """A promise on a line."""
    first = commitment.steps[0]
    return Owed(
        who=", ".join(tongue.side(d.side) for d in commitment.debtors),
        to=", ".join(map(tongue.side, commitment.creditors)),
        date=tongue.date(first.when.edtf),
        due=tongue.date(commitment.due.edtf) if commitment.due and commitment.due.edtf else "",
        status=tongue.ledger[commitment.status],
        late=commitment.status == "lapsed",
        event=first.event,
        passage=passages[commitment.content],
    )


def count_voices(events: Iterable[Event], ratings: dict[str, str]) -> list[tuple[str, str | None, str, int]]:
    """Who reports: (name, side, reliability, reports), those with most reports first; "" for nobody known."""
    reports: dict[tuple[str, str | None], set[str]] = {}
    for event in events:
        for told in event.attestations:
            reports.setdefault((told.outlet or "", told.side), set()).add(told.report)
    found = [(n, s, get_reliability(n or None, ratings), len(r)) for (n, s), r in reports.items()]
    return sorted(found, key=lambda f: (-f[3], f[0]))
