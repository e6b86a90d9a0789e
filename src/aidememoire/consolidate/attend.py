"""Who took part, from all tellings of one event: one Attendee a person, under the fullest name printed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from aidememoire.consolidate.names import fold_name, is_same_name
from aidememoire.consolidate.telling import SOLE, Telling, get_side
from aidememoire.lexicon.fold import fold
from aidememoire.model.actors import LocalActor
from aidememoire.model.record import Attendee
from aidememoire.model.span import Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One participant of one telling; `rank` is smaller for better evidence, `dispatch` counts copies once."""

    actor: LocalActor
    role: str | None
    citations: tuple[Citation, ...]
    rank: int
    dispatch: str

    @property
    def side(self) -> str | None:
        """The side acted for."""
        return get_side(self.actor)


def find_seats(telling: Telling, rank: int, dispatch: str) -> tuple[Seat, ...]:
    """The participants of a telling with the words each rests on."""
    found = []
    for participant in telling.event.participants:
        actor = telling.reading.cast.actors[participant.actor]
        named = (actor.name_citation,) if actor.name_citation else ()
        office = actor.office.citations if actor.office else ()
        citations = tuple(dict.fromkeys((participant.citation, *named, *office)))
        found.append(Seat(actor=actor, role=participant.role, citations=citations, rank=rank, dispatch=dispatch))
    return tuple(found)


def build_attendees(seats: Iterable[Seat]) -> tuple[Attendee, ...]:
    """Merge the seats of one event. Hosts and initiators first, then as the best telling prints them."""
    ordered = sorted(seats, key=_get_seat_key)
    groups: list[list[Seat]] = []
    for seat in ordered:
        home = next((g for g in groups if _is_same_seat(g, seat)), None)
        if home is None:
            groups.append([seat])
        else:
            home.append(seat)
    kept = sorted((g for g in groups if not _is_idle(g, groups)), key=_get_order)
    return tuple(_build_attendee(g) for g in kept)


def _get_seat_key(seat: Seat) -> tuple[int, int, str, str, int, tuple[tuple[str, int], ...]]:
    """Longest names first, so that a short mention finds the full name already there."""
    name = fold_name(seat.actor.name)
    places = tuple((c.report, c.span.start) for c in seat.citations)
    return -len(name), -len("".join(name)), " ".join(name), seat.side or "", seat.rank, places


def _is_same_seat(group: Sequence[Seat], seat: Seat) -> bool:
    first = group[0]
    if first.side and seat.side and first.side != seat.side:
        return False
    names = fold_name(first.actor.name), fold_name(seat.actor.name)
    if all(names):
        return is_same_name(*names) or (first.side == seat.side and _hold_sole_office(group, seat))
    if first.side != seat.side:
        return False
    return (
        _hold_same_office(group, seat) if seat.actor.office else not any(names) and first.actor.kind == seat.actor.kind
    )


def _hold_sole_office(group: Sequence[Seat], seat: Seat) -> bool:
    """One office, one holder: two names for it are two spellings of one."""
    codes = {s.actor.office.code for s in group if s.actor.office and not s.actor.office.former}
    office = seat.actor.office
    return office is not None and not office.former and office.code in SOLE and office.code in codes


def _hold_same_office(group: Sequence[Seat], seat: Seat) -> bool:
    office = seat.actor.office
    held = [s.actor.office for s in group if s.actor.office]
    if office is None:
        return False
    return any((o.code and o.code == office.code) or fold_name(o.printed) == fold_name(office.printed) for o in held)


def _is_idle(group: Sequence[Seat], groups: Sequence[Sequence[Seat]]) -> bool:
    """A bare side or delegation adds nothing where one of its people is named."""
    if any((s.actor.name and s.actor.kind == "person") or s.actor.office for s in group):
        return False
    side = group[0].side
    return any(g is not group and g[0].side == side and any(s.actor.kind == "person" for s in g) for g in groups)


def _build_attendee(group: Sequence[Seat]) -> Attendee:
    names = sorted({s.actor.name for s in group if s.actor.name})
    office = _choose_office(group)
    ranked = sorted(group, key=lambda s: s.rank)
    return Attendee(
        kind="person" if any(s.actor.kind == "person" for s in group) else ranked[0].actor.kind,
        name=choose_name(group),
        names=tuple(names),
        office=office.actor.office.printed if office and office.actor.office else None,
        office_code=office.actor.office.code if office and office.actor.office else None,
        state=_choose(s.side for s in ranked),
        organisation=_choose(s.actor.organisation for s in ranked),
        role=_choose(s.role for s in ranked),
        citations=tuple(sorted({c for s in group for c in s.citations}, key=lambda c: (c.report, c.span))),
    )


def choose_name(group: Sequence[Seat]) -> str | None:
    """The spelling with most words, then most marks, then most often printed."""
    printed = Counter(name for name, _ in {(s.actor.name, s.dispatch) for s in group if s.actor.name})
    if not printed:
        return None
    return min(printed, key=lambda n: (-len(fold_name(n)), -count_marks(n), -printed[n], n))


def count_marks(text: str) -> int:
    """Letters that folding would change: the better spelling keeps its marks."""
    return sum(1 for plain, letter in zip(fold(text), text, strict=False) if plain != letter)


def _choose_office(group: Sequence[Seat]) -> Seat | None:
    """The office held then, from the best telling; the one most dispatches print, then the fullest."""
    held = [s for s in group if s.actor.office]
    now = [s for s in held if s.actor.office and not s.actor.office.former] or held
    votes = Counter(code for code, _ in {(_get_code(s), s.dispatch) for s in now})
    return min(now, key=lambda s: (s.rank, -votes[_get_code(s)], -len(_get_printed(s)), _get_printed(s)), default=None)


def _get_code(seat: Seat) -> str | None:
    return seat.actor.office.code if seat.actor.office else None


def _get_printed(seat: Seat) -> str:
    return seat.actor.office.printed if seat.actor.office else ""


def _choose(values: Iterable[str | None]) -> str | None:
    counts = Counter(v for v in values if v)
    return min(counts, key=lambda v: (-counts[v], v), default=None)


def _get_order(group: Sequence[Seat]) -> tuple[int, int, str, int, str]:
    role = _choose(s.role for s in sorted(group, key=lambda s: s.rank))
    first = {"host": 0, "initiator": 0, "guest": 1, "recipient": 1}.get(role or "", 2)
    rank, report, start = min((s.rank, s.citations[0].report, s.citations[0].span.start) for s in group)
    return first, rank, report, start, choose_name(group) or "~"
