"""Mechanisms of a relationship, put together from what many reports call them, each with its sessions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from aidememoire.consolidate.days import build_days
from aidememoire.consolidate.rhythm import find_due, find_period, has_passed, read_period
from aidememoire.lexicon.side_words import cut_stem, find_side_words
from aidememoire.model.ledger import Tie
from aidememoire.model.record import Event
from aidememoire.model.sessions import Mechanism, Session
from aidememoire.model.span import Citation
from aidememoire.model.time import When

FORMAL = frozenset({"joint", "bilat", "inter", "perma", "regul"})
"""Stems of words a mechanism's name may have or lack: « joint », « bilateral », « permanent »…"""

BARE = 3
"""Words in « la septième réunion », « prochaine session »: they name no mechanism of their own."""

_SHORTEST = 3
_AHEAD = frozenset({"planned", "postponed"})
_SHOWN = frozenset({"held", "planned", "postponed", "cancelled"})


@dataclass(kw_only=True)
class _Series:
    """What is being put together as one mechanism: namings without an event, sessions, stated periods."""

    parties: tuple[str, ...]
    stems: frozenset[str]
    ties: list[Tie] = field(default_factory=list)
    sessions: list[Session] = field(default_factory=list)
    printed: Counter[str] = field(default_factory=Counter)


def build_mechanisms(ties: Iterable[Tie], events: Sequence[Event], on: int | None) -> tuple[Mechanism, ...]:
    """The mechanisms that `ties` name and `events` are sessions of, the one with most sessions first.

    Two namings are one mechanism when their parties are the same and their English labels say the same, words of form
    apart, or when reports of one event give it both names. `on` is the day (proleptic ordinal) for what is overdue.
    """
    namings = sorted((t for t in ties if t.kind == "mechanism"), key=lambda t: t.id)
    by_report: dict[str, list[Tie]] = {}
    for tie in namings:
        by_report.setdefault(tie.report, []).append(tie)
    series: list[_Series] = []
    used: set[str] = set()
    for event in sorted(events, key=lambda e: e.id):
        own = _find_own(event, by_report)
        used.update(t.id for t in own)
        if own and event.status in _SHOWN:
            _add_event(series, event, own)
    for tie in namings:
        if tie.id not in used:
            _find_series(series, tie).ties.append(tie)
    found = [_finish(s, on) for s in series]
    return tuple(sorted(found, key=lambda m: (-sum(s.status == "held" for s in m.sessions), m.name, m.id)))


def _find_own(event: Event, by_report: dict[str, list[Tie]]) -> list[Tie]:
    """The namings an event's mechanism was read from: those in its words; else, in the same report, the one of its
    number or the likest by its words; else the only one, for « la septième réunion »."""
    words = event.mechanism.citations if event.mechanism else ()
    inside = [t for c in words for t in by_report.get(c.report, ()) if t.citation.span.overlaps(c.span)]
    return inside or [t for c in words for t in _find_near(event, c, by_report.get(c.report, ()))][:1]


def _find_near(event: Event, words: Citation, ties: Sequence[Tie]) -> Sequence[Tie]:
    own = [t for t in ties if not t.weak and (not event.parties or set(t.parties) <= set(event.parties))]
    numbered = [t for t in own if event.ordinal is not None and t.ordinal == event.ordinal]
    if len(numbered) == 1:
        return numbered
    stems = _cut_words(words.quote) - find_side_words(event.parties)
    alike = [t for t in own if len(stems & _cut_words(t.as_printed)) > 1]
    if len(alike) == 1:
        return alike
    return own if len(own) == 1 and len(stems) <= BARE else ()


def _add_event(series: list[_Series], event: Event, own: list[Tie]) -> None:
    home = _find_series(series, own[0])
    for tie in own[1:]:
        other = next((s for s in series if s is not home and s.parties == tie.parties and s.stems == _cut(tie)), None)
        if other is not None:
            home.ties += other.ties
            home.sessions += other.sessions
            home.printed += other.printed
            series.remove(other)
    home.ties += own
    assert event.mechanism is not None
    ordinal = event.ordinal or next((t.ordinal for t in own if t.ordinal), None)
    home.sessions.append(
        Session(
            ordinal=ordinal,
            status=event.status,
            when=event.when,
            event=event.id,
            citation=event.mechanism.citations[0],
            reports=tuple(a.report for a in event.attestations),
        )
    )


def _cut(tie: Tie) -> frozenset[str]:
    """Stems of the label, without the names of the sides."""
    return _cut_words(tie.name) - find_side_words(tie.parties)


def _cut_words(text: str) -> frozenset[str]:
    return frozenset(cut_stem(w) for w in text.replace("-", " ").split() if len(w) >= _SHORTEST)


def _find_series(series: list[_Series], tie: Tie) -> _Series:
    stems = _cut(tie)
    for one in series:
        alike = stems == one.stems or (
            stems ^ one.stems <= FORMAL and len(stems & one.stems) > 1 and not stems & one.stems <= FORMAL
        )
        if one.parties == tie.parties and alike:
            return one
    series.append(_Series(parties=tie.parties, stems=stems))
    return series[-1]


def _finish(series: _Series, on: int | None) -> Mechanism:
    sessions = _list_sessions(series)
    held = [s for s in sessions if s.status == "held"]
    dated = [s for s in held if _get_first(s)]
    last = dated[-1] if dated else (held[-1] if held else None)
    coming = next((s for s in sessions if s.status in _AHEAD and _is_after(s, last)), None)
    period, rhythm, grounds = _find_rhythm(series, dated)
    days = build_days(last.when.edtf) if last else None
    known = coming is not None and coming.when.edtf is not None
    due = find_due(days, period) if days and period and not known else None
    late = has_passed(coming.when.edtf if coming and known else due, on)
    best = max(series.ties, key=lambda t: (len(t.name), t.id))
    place = f"{' '.join(series.parties)}|{' '.join(sorted(series.stems - FORMAL))}"
    return Mechanism(
        id=sha256(place.encode()).hexdigest()[:32],
        name=best.name,
        printed=_list_names(series),
        parties=series.parties,
        sessions=sessions,
        period=period,
        rhythm=rhythm,
        grounds=grounds,
        last=last,
        next=coming,
        due=due,
        overdue=late,
        reports=tuple(dict.fromkeys(t.report for t in series.ties)),
    )


def _list_names(series: _Series) -> tuple[str, ...]:
    names = Counter(" ".join(t.as_printed.split()) for t in series.ties)
    return tuple(sorted(names, key=lambda n: (-names[n], -len(n), n)))


def _list_sessions(series: _Series) -> tuple[Session, ...]:
    """Sessions that are events; then numbered ones that no event tells. A session held needs no announcement of it."""
    held = {s.ordinal for s in series.sessions if s.ordinal and s.status == "held"}
    kept = [s for s in series.sessions if s.status == "held" or s.ordinal is None or s.ordinal not in held]
    numbers = {s.ordinal for s in kept}
    for tie in series.ties:
        if tie.ordinal is not None and tie.ordinal not in numbers:
            numbers.add(tie.ordinal)
            kept.append(
                Session(
                    ordinal=tie.ordinal,
                    status="named",
                    when=When(edtf=None),
                    event=None,
                    citation=tie.citation,
                    reports=(tie.report,),
                )
            )
    return tuple(sorted(kept, key=_get_place))


def _get_place(session: Session) -> tuple[bool, int, int, str]:
    first = _get_first(session)
    return not first, first, session.ordinal or 0, session.event or ""


def _get_first(session: Session) -> int:
    days = build_days(session.when.edtf)
    return days.first if days and days.first else 0


def _is_after(session: Session, last: Session | None) -> bool:
    """Whether a session announced comes after the last one held: by its number, else by its date."""
    if last is None:
        return True
    if session.ordinal is not None and last.ordinal is not None:
        return session.ordinal > last.ordinal
    first = _get_first(session)
    return not first or first > _get_first(last)


def _find_rhythm(series: _Series, dated: Sequence[Session]) -> tuple[int | None, str | None, tuple[Citation, ...]]:
    """The period stated, else the one seen; reports that state different periods state none."""
    stated = [(p, t) for t in series.ties if (p := read_period(t.periodicity))]
    if len({p for p, _ in stated}) == 1:
        return stated[0][0], "stated", tuple(dict.fromkeys(t.citation for _, t in stated))
    exact = [(_get_first(s), s.ordinal) for s in dated if (d := build_days(s.when.edtf)) and d.grain in _KNOWN]
    seen = find_period(exact)
    return seen, "seen" if seen else None, ()


_KNOWN = frozenset({"exact", "month"})
