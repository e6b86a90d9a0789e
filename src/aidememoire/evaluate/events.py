"""Events: found or not, with the right kind, date, place, people, offices and states."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from aidememoire.evaluate.outcome import Outcome
from aidememoire.evaluate.pair import is_aside, pair_events
from aidememoire.evaluate.same import same_date, same_kind, same_name, same_office, same_place

Json = dict[str, Any]

_QUIET = frozenset({"press_statement", "other"})


def score_events(source: str, gold: Json, reading: Json) -> Iterator[Outcome]:
    """Outcomes for every event of one report, and for the fields of those that pair."""
    wanted: list[Json] = gold["events"]
    found: list[Json] = [e for e in reading.get("events") or [] if not is_aside(e, reading)]
    pairs = pair_events(wanted, found)
    held, seen = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, event in enumerate(wanted):
        label = _get_label(event)
        if i in held:
            if not event.get("optional"):
                yield Outcome(source=source, stage="events", label=label, result="right")
        elif not event.get("optional"):
            yield Outcome(source=source, stage="events", label=label, result="missed")
    for j, event in enumerate(found):
        if j not in seen and not (event["kind"] in _QUIET or event.get("background")):
            yield Outcome(source=source, stage="events", label=_get_label(event), result="wrong")
    for i, j in pairs:
        yield from _score_fields(source, wanted[i], found[j])
    yield from _score_main(source, gold, found)


def _score_fields(source: str, want: Json, got: Json) -> Iterator[Outcome]:
    label = _get_label(want)
    kind, status, day = got["kind"], got.get("status", "held"), (got.get("date") or {}).get("edtf")
    yield from _score_answer(source, "event kind", label, kind, want["kind"] == kind)
    yield from _score_answer(source, "event status", label, status, want.get("status", "held") == status)
    yield from _score_answer(source, "event date", label, day, same_date(want, day))
    if want.get("place"):
        place = (got.get("place") or {}).get("name")
        yield from _score_answer(source, "event place", label, place, same_place(want["place"], place))
    there = [p for p in got.get("participants") or [] if p.get("name")]
    used: set[int] = set()
    for person in want.get("participants") or []:
        if not person.get("name"):
            continue
        hit = next((k for k, p in enumerate(there) if k not in used and same_name(person["name"], p["name"])), None)
        name = f"{label}: {person['name']}"
        yield _build(source, "people", name, hit is not None)
        if hit is None:
            continue
        used.add(hit)
        if person.get("state"):
            state = there[hit].get("state")
            yield from _score_answer(source, "states", name, state, state == person["state"])
        if person.get("office"):
            office = there[hit].get("office")
            yield from _score_answer(source, "offices", name, office, same_office(person["office"], office))
    for k, person in enumerate(there):
        if k not in used:
            yield Outcome(source=source, stage="people", label=f"{label}: {person['name']}", result="wrong")


def _score_answer(source: str, stage: str, label: str, answer: str | None, right: bool) -> Iterator[Outcome]:
    """A wrong answer is both missed and wrong; no answer is missed alone."""
    yield _build(source, stage, label, right)
    if answer is not None and not right:
        yield Outcome(source=source, stage=stage, label=f"{label}: {answer}", result="wrong")


def _score_main(source: str, gold: Json, found: list[Json]) -> Iterator[Outcome]:
    front = [e for e in found if not e.get("background")]
    if not gold["events"]:
        made_up = [e for e in front if e["kind"] not in _QUIET]
        yield _build(source, "no event made up", source, not made_up)
        return
    main = next((e for e in gold["events"] if e.get("main")), gold["events"][0])
    kin = [e for e in front if same_kind(main["kind"], e["kind"], e.get("mode"))]
    yield _build(source, "main event found", source, any(_has_people(main, e, states=False) for e in kin))
    undated = bool(gold.get("main_date_needs_outside_knowledge"))
    right = any(
        _has_people(main, e, states=True)
        and (undated or same_date(main, (e.get("date") or {}).get("edtf")))
        and e.get("status", "held") == main.get("status", "held")
        for e in kin
    )
    yield _build(source, "main event wholly right", source, right)


def _has_people(want: Json, got: Json, *, states: bool) -> bool:
    there = got.get("participants") or []
    return all(
        any(same_name(p["name"], q.get("name")) and (not states or _same_side(p, q)) for q in there)
        for p in want.get("participants") or []
        if p.get("name")
    )


def _same_side(want: Json, got: Json) -> bool:
    return not want.get("state") or want["state"] in (got.get("state"), got.get("organisation"))


def _get_label(event: Json) -> str:
    names = [p["name"] for p in event.get("participants") or [] if p.get("name")]
    return f"{event['kind']} {' + '.join(names)}".strip()


def _build(source: str, stage: str, label: str, right: bool) -> Outcome:
    return Outcome(source=source, stage=stage, label=label, result="right" if right else "missed")
