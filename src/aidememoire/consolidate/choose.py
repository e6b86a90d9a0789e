"""One value a field from all tellings of an event: the best attested stands, contradictions stay beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from aidememoire.consolidate.days import SHORT, Days, measure_gap
from aidememoire.consolidate.narrow import narrow
from aidememoire.consolidate.telling import Telling
from aidememoire.model.actors import PlaceMention
from aidememoire.model.record import Claim, Contradiction, Place
from aidememoire.model.span import Citation
from aidememoire.model.time import When

RANKS = {"told": 0, "recalled": 1, "announced": 2}
"""What a report tells as news stands above what it recalls, and that above what it announces; asides come last."""

ASIDE = 3

STATUSES = ("held", "cancelled", "postponed", "denied", "planned", "proposed")
"""Which status stands when tellings differ, best first: what happened stands above what was to happen."""

CLASHES = (frozenset({"held", "denied"}), frozenset({"held", "cancelled"}))
"""Statuses that cannot follow one another."""

LASTING = frozenset({"visit", "conference", "dialogue"})
"""Kinds that last: of two short dates the longer is the more complete."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A telling with its weight: how it tells, and whose dispatch it is a copy of."""

    telling: Telling
    manner: str
    dispatch: str

    @property
    def rank(self) -> int:
        """Smaller is better evidence."""
        return ASIDE if self.telling.aside else RANKS[self.manner]


def find_manner(telling: Telling, status: str) -> str:
    """How a report tells an event whose status is now `status`."""
    event = telling.event
    if event.background:
        return "recalled"
    if event.status in ("planned", "proposed") or (event.status == "postponed" and status != "postponed"):
        return "announced"
    return "told"


def choose_status(tellings: Iterable[Telling]) -> str:
    """The status that stands."""
    found = {t.event.status for t in tellings}
    return min(found, key=lambda s: (STATUSES.index(s) if s in STATUSES else len(STATUSES), s))


def choose_kind(voices: Sequence[Voice]) -> str:
    """The kind most dispatches give, asides aside; on a tie the one that says most."""
    plain = {"meeting": 1, "other": 2}
    votes = _vote(voices, lambda v: v.telling.event.kind)
    return min(votes, key=lambda k: (-votes[k], plain.get(k, 0), k))


def choose_mode(voices: Sequence[Voice]) -> str | None:
    """The mode most dispatches give."""
    votes = _vote(voices, lambda v: v.telling.event.mode)
    return min(votes, key=lambda m: (-votes[m], m), default=None)


def choose_ordinal(voices: Sequence[Voice]) -> int | None:
    """The session's number; tellings of one event never differ on it."""
    return min((v.telling.ordinal for v in voices if v.telling.ordinal is not None), default=None)


def choose_mechanism(voices: Sequence[Voice]) -> Claim | None:
    """The mechanism under its fullest name."""
    cited = [(v, v.telling.event.mechanism) for v in voices]
    named = [(v.rank, -len(c.quote), c.quote, c.report, c) for v, c in cited if c is not None]
    if not named:
        return None
    value = min(named, key=lambda n: n[:4])[2]
    return build_claim(value, ((c, c.report) for *_, c in named))


def build_claim(value: str, found: Iterable[tuple[Citation, str]]) -> Claim:
    """A claim on its citations, each once, in order of report and place."""
    pairs = sorted(set(found), key=lambda p: (p[1], p[0].report, p[0].span))
    return Claim(
        value=value,
        citations=tuple(dict.fromkeys(c for c, _ in pairs)),
        reports=tuple(dict.fromkeys(r for _, r in pairs)),
    )


def choose_when(voices: Sequence[Voice], kind: str) -> When:
    """The date the best tellings give: told before recalled, the most exact, the one most dispatches print.

    Where none is exact, the one day that fits all of them, if there is just one.
    """
    dated = [v for v in voices if v.telling.days is not None and v.telling.event.when is not None]
    if not dated:
        return next((v.telling.event.when for v in voices if v.telling.event.when), When(edtf=None))
    votes = _vote(dated, _get_edtf)
    best = min(dated, key=lambda v: (*_get_vagueness(v, kind), -votes[_get_edtf(v)], _get_edtf(v), v.telling.id))
    days, when = best.telling.days, best.telling.event.when
    assert days is not None and when is not None
    if days.grain == "exact" or best.manner == "announced":
        return when
    facts = [v.telling for v in dated if v.manner != "announced"]
    return narrow([(t.days, t.event.when) for t in facts if t.days and t.event.when]) or when


def _get_vagueness(voice: Voice, kind: str) -> tuple[int, int, int]:
    """Facts before announcements; exact dates before vague ones; then rank; then length."""
    days = voice.telling.days
    assert days is not None
    grain = ("exact", "month", "open", "coarse").index(days.grain)
    length = _measure(days)
    if length <= SHORT and kind in LASTING:
        length = SHORT - length
    return (1 if voice.manner == "announced" else 0), grain, voice.rank * 10000 + length


def _measure(days: Days) -> int:
    return sum(b - a + 1 for a, b in days.options) or 1


def _get_edtf(voice: Voice) -> str:
    when = voice.telling.event.when
    return (when.edtf if when else None) or ""


def choose_place(voices: Sequence[Voice]) -> Place | None:
    """The place most dispatches give, one whose country is known first."""
    placed = [(v, v.telling.event.place) for v in voices]
    found = [(v, p) for v, p in placed if p is not None]
    if not found:
        return None
    votes = Counter(name for name, _ in {(p.name, v.dispatch) for v, p in found})
    best = min(found, key=lambda f: (f[0].rank, f[1].country is None, -votes[f[1].name], f[1].name, f[0].telling.id))[1]
    same = [p for _, p in found if p.name == best.name or (p.country == best.country and best.country)]
    return Place(name=best.name, country=best.country, citations=_sort_citations(p.citation for p in same))


def _sort_citations(citations: Iterable[Citation]) -> tuple[Citation, ...]:
    return tuple(sorted(set(citations), key=lambda c: (c.report, c.span)))


def find_contradictions(
    voices: Sequence[Voice], when: When, status: str, place: Place | None
) -> tuple[Contradiction, ...]:
    """Values that cannot all be right: two days, two countries, held and denied. Announcements may differ."""
    news = [v for v in voices if v.manner != "announced" and not v.telling.aside] or list(voices)
    found = (
        _contradict("date", news, _get_edtf, when.edtf or "", _are_apart, _cite_date),
        _contradict("place", news, _get_country, (place.country if place else None) or "", _are_other, _cite_place),
        _contradict("status", voices, _get_status, status, _clash, _cite_words),
    )
    return tuple(c for c in found if c is not None)


def _contradict(
    field: str,
    voices: Sequence[Voice],
    get: Callable[[Voice], str],
    shown: str,
    clash: Callable[[str, str, Sequence[Voice]], bool],
    cite: Callable[[Voice], Iterable[Citation]],
) -> Contradiction | None:
    values = {get(v) for v in voices} - {""}
    rivals = sorted(v for v in values if shown and clash(shown, v, voices))
    if not rivals:
        return None
    claims = tuple(
        build_claim(value, ((c, v.telling.report) for v in voices if get(v) == value for c in cite(v)))
        for value in (shown, *rivals)
    )
    return Contradiction(field=field, claims=claims)


def _are_apart(left: str, right: str, voices: Sequence[Voice]) -> bool:
    days = {_get_edtf(v): v.telling.days for v in voices}
    one, other = days.get(left), days.get(right)
    return one is not None and other is not None and measure_gap(one, other) > 0


def _are_other(left: str, right: str, voices: Sequence[Voice]) -> bool:
    return left != right


def _clash(left: str, right: str, voices: Sequence[Voice]) -> bool:
    return frozenset({left, right}) in CLASHES


def _get_country(voice: Voice) -> str:
    place: PlaceMention | None = voice.telling.event.place
    return (place.country if place else None) or ""


def _get_status(voice: Voice) -> str:
    return voice.telling.event.status


def _cite_date(voice: Voice) -> Iterable[Citation]:
    times = tuple(t.citation for t in voice.telling.event.times)
    when = voice.telling.event.when
    basis = tuple(b.citation for b in when.basis if b.citation is not None) if when else ()
    return times or basis or (voice.telling.event.citation,)


def _cite_place(voice: Voice) -> Iterable[Citation]:
    place = voice.telling.event.place
    return (place.citation,) if place else ()


def _cite_words(voice: Voice) -> Iterable[Citation]:
    return (voice.telling.event.citation,)


def _vote(voices: Sequence[Voice], get: Callable[[Voice], str | None]) -> Counter[str]:
    """Votes by dispatch, so that copies vote once; asides vote only where nothing else does."""
    for chosen in ([v for v in voices if not v.telling.aside], list(voices)):
        votes = Counter(value for value, _ in {(get(v), v.dispatch) for v in chosen} if value)
        if votes:
            return votes
    return Counter()
