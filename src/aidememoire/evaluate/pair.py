"""Pairing gold events with those of a reading, each with its own."""

from __future__ import annotations

from typing import Any

from aidememoire.evaluate.same import same_date, same_kind, same_name, same_place

Json = dict[str, Any]

_ASIDE = frozenset({"teaser", "related_link", "caption", "credit", "boilerplate"})


def pair_events(gold: list[Json], found: list[Json]) -> list[tuple[int, int]]:
    """(gold index, found index) of the likeliest pairs, best first; kinds must be kin."""
    scored = sorted(
        ((-_get_likeness(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found)),
        key=lambda item: item,
    )
    pairs: list[tuple[int, int]] = []
    taken: tuple[set[int], set[int]] = (set(), set())
    for score, i, j in scored:
        if score < 0 and i not in taken[0] and j not in taken[1]:
            pairs.append((i, j))
            taken[0].add(i)
            taken[1].add(j)
    return sorted(pairs)


def _get_likeness(gold: Json, found: Json) -> float:
    if not same_kind(gold["kind"], found["kind"], found.get("mode")):
        return 0
    people = [p["name"] for p in gold.get("participants") or [] if p.get("name")]
    there = [p.get("name") for p in found.get("participants") or []]
    shared = sum(any(same_name(name, other) for other in there) for name in people)
    if people and not shared:
        return 0
    score = 1.0 + 4 * shared - 0.3 * max(0, len([t for t in there if t]) - shared)
    score += gold["kind"] == found["kind"]
    score += 2 * same_date(gold, (found.get("date") or {}).get("edtf"))
    score += bool(gold.get("background")) == bool(found.get("background"))
    score += gold.get("status", "held") == found.get("status", "held")
    if gold.get("place"):
        score += 0.5 * same_place(gold["place"], (found.get("place") or {}).get("name"))
    return max(float(score), 0.1)


def is_aside(event: Json, reading: Json) -> bool:
    """Whether every citation of the event stands in furniture: such an event is nobody's assertion.

    A caption that tells the news is none: the reading says so by giving its event as told in the body.
    """
    kinds = _ASIDE - {"caption"} if event.get("from_segment") == "body" else _ASIDE
    zones = [(s["start"], s["end"]) for s in reading.get("segments") or [] if s["kind"] in kinds]
    cites = event.get("citations") or []
    return bool(cites) and all(any(a <= c["start"] and c["end"] <= b for a, b in zones) for c in cites)
