"""A row of guests announced at once (« a accordé deux audiences »), and those of whom it is told after."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.events.telling import Telling
from aidememoire.model.actors import Cast

_MET = frozenset({"talks", "call"})
_VERBS = frozenset({"active", "reflexive", "light"})


def is_row(telling: Telling, cast: Cast) -> bool:
    """« A reçoit plusieurs ministres »: one official alone, whose guests are left unnamed."""
    people = [p for p in telling.participants if cast.actors[p.actor].kind == "person"]
    told = telling.status == "held" and not telling.background and telling.segment == "body"
    return told and telling.open and telling.group in _MET and len(people) == 1 and telling.voice in _VERBS


def answer_rows(told: tuple[Telling, ...], cast: Cast) -> tuple[tuple[Telling, ...], tuple[Telling, ...]]:
    """`told` without the rows whose contacts are told one by one, each of these on the row's day; and those rows."""
    rows = [t for t in told if is_row(t, cast)]
    answered: list[Telling] = []
    kept = list(told)
    for row in rows:
        host = next(p.actor for p in row.participants if cast.actors[p.actor].kind == "person")
        own = [n for n, t in enumerate(kept) if t.order > row.order and _is_of_row(t, host, cast)]
        if not own:
            continue
        answered.append(row)
        for n in own:
            kind = row.kind if kept[n].kind == "meeting" else kept[n].kind
            kept[n] = replace(kept[n], kind=kind, times=kept[n].times or row.times, place=kept[n].place or row.place)
    return tuple(t for t in kept if t not in answered), tuple(answered)


def _is_of_row(telling: Telling, host: int, cast: Cast) -> bool:
    people = {p.actor for p in telling.participants if cast.actors[p.actor].kind == "person" and p.role != "present"}
    met = telling.group in _MET and telling.status == "held" and not telling.background and not telling.vague
    return met and telling.segment == "body" and host in people and len(people) > 1


def drop_announced(own: tuple[Telling, ...], cast: Cast) -> tuple[Telling, ...]:
    """« A a reçu les ministres malien et tchadien », then A with each by name: the first is no contact of its own."""
    return tuple(t for t in own if not _is_told_by_others(t, own, cast))


def _is_told_by_others(telling: Telling, own: tuple[Telling, ...], cast: Cast) -> bool:
    people = [p for p in telling.participants if cast.actors[p.actor].kind == "person" and p.role != "present"]
    hosts = [p.actor for p in people if p.role == "host"] or [p.actor for p in people if cast.actors[p.actor].name]
    if telling.group not in _MET or len(hosts) != 1 or len(people) < 3:
        return False
    met = [t for t in own if t is not telling and _is_of_row(t, hosts[0], cast) and len(t.participants) == 2]
    seen = {p.actor for t in met for p in t.participants}
    sides = {cast.actors[i].state for i in seen if cast.actors[i].name is not None}
    return all(_is_seen(p.actor, seen, sides, cast) for p in people)


def _is_seen(actor: int, seen: set[int], sides: set[str | None], cast: Cast) -> bool:
    """Whether one of those announced is met apart: by name, or as the unnamed one of a side of whom one is met."""
    state = cast.actors[actor].state
    return actor in seen or (cast.actors[actor].name is None and state is not None and state in sides)
