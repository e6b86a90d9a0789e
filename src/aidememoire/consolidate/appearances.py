"""Appearances: the named people of one reading, ready to be told apart or taken for one with those of others."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from hashlib import sha256

from aidememoire.consolidate.days import build_days, write_day
from aidememoire.consolidate.references import build_reference
from aidememoire.consolidate.telling import get_side
from aidememoire.model.actors import LocalActor, Office
from aidememoire.model.people import Appearance, Guise, Statement
from aidememoire.model.reading import Reading
from aidememoire.model.time import When

TOLD = frozenset({"held", "planned", "postponed"})
"""Statuses of contacts whose date says when an office was held."""

Span = tuple[str, str]
"""First and last day, ISO 8601."""


def find_appearances(
    reading: Reading, tellings: Mapping[tuple[bool, int], str], pinned: Mapping[str, frozenset[str]]
) -> tuple[Appearance, ...]:
    """The named people of a reading, in the order of the cast.

    `tellings` gives the telling of each event by (aside, position); `pinned` the reports that a person's decision
    singles out, by the reference of the name and side.
    """
    found = []
    for index, actor in enumerate(reading.cast.actors):
        if actor.kind == "person" and actor.name and actor.name_citation is not None:
            found.append(_build_appearance(reading, index, actor, tellings, pinned))
    return tuple(found)


def build_guise(appearance: Appearance) -> Guise:
    """The guise an appearance belongs to, as if it were the only one."""
    code, side = get_code(appearance.office), appearance.side or ""
    single = appearance.guise == build_guise_id(appearance.name, side, code, appearance.report)
    report = appearance.report if single else ""
    return Guise(
        id=appearance.guise,
        name=appearance.name,
        side=side,
        office=code,
        report=report,
        first=appearance.first,
        last=appearance.last,
    )


def get_code(office: Office | None) -> str:
    """The controlled code of an office held, "" for none and for a former one."""
    return (office.code or "") if office is not None and not office.former else ""


def build_guise_id(name: str, side: str, office: str, report: str) -> str:
    """Content-derived, so that reading twice gives the same."""
    return sha256("|".join((unicodedata.normalize("NFC", name), side, office, report)).encode()).hexdigest()[:32]


def _build_appearance(
    reading: Reading,
    index: int,
    actor: LocalActor,
    tellings: Mapping[tuple[bool, int], str],
    pinned: Mapping[str, frozenset[str]],
) -> Appearance:
    assert actor.name is not None and actor.name_citation is not None
    report, span, side = reading.report.id, actor.name_citation.span, get_side(actor)
    days = _find_days(reading, index)
    dated = days or _read_days(reading.published, "exact", "month")
    code = get_code(actor.office)
    single = report in pinned.get(build_reference(actor.name, side or ""), frozenset())
    return Appearance(
        id=sha256(f"{report}|{span.start}|{span.end}|{index}".encode()).hexdigest()[:32],
        report=report,
        guise=build_guise_id(actor.name, side or "", code, report if single else ""),
        name=actor.name,
        citation=actor.name_citation,
        side=side,
        organisation=actor.organisation,
        office=actor.office,
        first=dated[0] if dated else None,
        last=dated[1] if dated else None,
        certain=days is not None,
        tellings=_find_tellings(reading, index, tellings),
        statements=_find_statements(reading, index, tellings),
    )


def _find_days(reading: Reading, index: int) -> Span | None:
    """Outer days of the contacts told of the actor as news: the dated ones, else those dated to a month."""
    own = [e for e in reading.events if e.status in TOLD and not e.background]
    whens = [e.when for e in own if any(p.actor == index for p in e.participants)]
    spans = [s for w in whens if (s := _read_days(w, "exact"))] or [s for w in whens if (s := _read_days(w, "month"))]
    return (min(s[0] for s in spans), max(s[1] for s in spans)) if spans else None


def _read_days(when: When | None, *grains: str) -> Span | None:
    days = build_days(when.edtf if when else None)
    if days is None or days.grain not in grains or days.first is None or days.last is None:
        return None
    return write_day(days.first), write_day(days.last)


def _find_tellings(reading: Reading, index: int, tellings: Mapping[tuple[bool, int], str]) -> tuple[str, ...]:
    return tuple(
        tellings[aside, position]
        for aside, events in ((False, reading.events), (True, reading.asides))
        for position, event in enumerate(events)
        if (aside, position) in tellings and any(p.actor == index for p in event.participants)
    )


def _find_statements(reading: Reading, index: int, tellings: Mapping[tuple[bool, int], str]) -> tuple[Statement, ...]:
    return tuple(
        Statement(
            act=act.act,
            domains=act.domains,
            content=act.content,
            citation=act.citation,
            direct=act.direct,
            telling=tellings.get((False, act.event)) if act.event is not None else None,
        )
        for act in reading.acts
        if index in act.speakers and not act.negated
    )
