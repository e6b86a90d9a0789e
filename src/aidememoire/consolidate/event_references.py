"""References to events that outlive a new reading: where a report tells one, what kind it was, between whom.

A report's id fixes its text, so places in it never move; what a newer reader makes of a place may. One telling is
`REPORT@START-END/KIND/PARTIES/TWIN`; an event is several of them, best first, separated by blanks: the first that is
still told answers for all. An event added by hand is `added:` and the id of the decision that added it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from aidememoire.consolidate.compare import KIN
from aidememoire.consolidate.telling import Telling

MOST = 5
"""Tellings one reference names."""

ADDED = "added:"

_PLACE = re.compile(r"([0-9a-f]+)@(\d+)-(\d+)/([a-z_]+)/([^/\s]*)/(\d+)")

Told = Mapping[str, Sequence[Telling]]
"""The tellings of each report, by its id, in order."""


def build_event_reference(tellings: Sequence[Telling], told: Told) -> str:
    """The reference of an event by its tellings, best first; `told` holds at least their reports."""
    return " ".join(_write_place(t, told[t.report]) for t in tellings[:MOST])


def _write_place(telling: Telling, all_told: Sequence[Telling]) -> str:
    span, kind = telling.event.citation.span, telling.event.kind
    twins = [t.id for t in all_told if t.event.kind == kind and t.event.citation.span == span]
    parties = "+".join(sorted(map(_simplify, telling.parties)))
    return f"{telling.report}@{span.start}-{span.end}/{kind}/{parties}/{twins.index(telling.id)}"


def _simplify(party: str) -> str:
    return re.sub(r"[\s/+]", "_", party)


def list_reports(reference: str) -> tuple[str, ...]:
    """The ids of the reports a reference names, each once; none for what was added by hand."""
    places = (_PLACE.fullmatch(part) for part in reference.split())
    return tuple(dict.fromkeys(p[1] for p in places if p is not None))


def find_told(reference: str, told: Told) -> str | None:
    """The id of the telling a reference means among the current ones, or None where its reports tell it no more."""
    for part in reference.split():
        place = _PLACE.fullmatch(part)
        found = _find_place(place, told.get(place[1], ())) if place else None
        if found is not None:
            return found
    return None


def _find_place(place: re.Match[str], tellings: Sequence[Telling]) -> str | None:
    """The telling at the place: of one kind or a kindred one, between sides in common, in mostly the same words."""
    start, end, kind, parties, twin = int(place[2]), int(place[3]), place[4], set(place[5].split("+")) - {""}, place[6]
    seen = 0
    ranked: list[tuple[tuple[bool, bool, int, int, int], str]] = []
    for telling in tellings:
        span = telling.event.citation.span
        same_place = telling.event.kind == kind and (span.start, span.end) == (start, end)
        overlap = min(end, span.end) - max(start, span.start)
        sides = set(map(_simplify, telling.parties))
        close = 2 * overlap >= min(end - start, span.end - span.start)
        if (
            overlap > 0
            and close
            and _is_kin(kind, telling.event.kind)
            and (not sides or not parties or sides & parties)
        ):
            exact = same_place and seen == int(twin)
            rank = exact, telling.event.kind == kind, len(sides & parties), overlap, -len(ranked)
            ranked.append((rank, telling.id))
        seen += same_place
    return max(ranked)[1] if ranked else None


def _is_kin(one: str, other: str) -> bool:
    return other in KIN.get(one, {one}) or one in KIN.get(other, {other})


def index_by_report(tellings: Iterable[Telling]) -> dict[str, list[Telling]]:
    """Tellings by report, in their order."""
    found: dict[str, list[Telling]] = {}
    for telling in tellings:
        found.setdefault(telling.report, []).append(telling)
    return found
