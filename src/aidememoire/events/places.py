"""Where contacts are held whose own words do not say: on the visit they belong to, else where the page comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.events.days import precedes
from aidememoire.events.grounds import find_dateline
from aidememoire.events.screen import get_sides
from aidememoire.events.telling import Telling
from aidememoire.model.actors import Cast, PlaceMention
from aidememoire.pack.events import ClauseWords

_FACE_TO_FACE = frozenset({"talks", "dialogue", "signing", "ceremony"})
_FAR = frozenset({"video", "phone", "sidelines"})


def fill_places(
    tellings: tuple[Telling, ...], gists: Sequence[Gist], cast: Cast, words: ClauseWords
) -> tuple[Telling, ...]:
    """`tellings` with the place of the visit of one who takes part; the first of all also with the dateline's."""
    visits = tuple(t for t in tellings if t.group == "visit" and t.place is not None and not t.background)
    filled = [replace(t, place=_find_on_visit(t, visits, cast)) if _is_nowhere(t) else t for t in tellings]
    first = next((n for n, t in enumerate(filled) if t.status == "held" and not t.background), None)
    if first is not None and _is_nowhere(filled[first]) and not words.capital.search(gists[filled[first].order].text):
        filled[first] = replace(filled[first], place=_find_in_dateline(filled[first], visits, gists, cast))
    return tuple(filled)


def _is_nowhere(telling: Telling) -> bool:
    here = telling.group in _FACE_TO_FACE and telling.mode not in _FAR and telling.segment in ("body", "dateline")
    return here and telling.place is None and not telling.background and telling.status == "held"


def _find_on_visit(telling: Telling, visits: tuple[Telling, ...], cast: Cast) -> PlaceMention | None:
    """The place of the one visit of somebody who takes part, where the others are at home there or unknown."""
    people = {p.actor for p in telling.participants}
    mine = [v for v in visits if v.status == "held" and people & {p.actor for p in v.participants if p.role == "guest"}]
    mine = [v for v in mine if not precedes(telling.times, v.times)]
    places = {v.place.name: v.place for v in mine if v.place is not None}
    if len(places) != 1:
        return None
    place = next(iter(places.values()))
    sides = get_sides(telling, cast)
    return place if place.country is None or place.country in sides or len(sides) < 2 else None


def _find_in_dateline(
    telling: Telling, visits: tuple[Telling, ...], gists: Sequence[Gist], cast: Cast
) -> PlaceMention | None:
    """The town the report is sent from, where one of the sides is at home and does not travel."""
    place = find_dateline(gists)
    sides = get_sides(telling, cast)
    if place is None or place.country not in sides or len(sides) < 2:
        return None
    away = {cast.actors[p.actor].state for v in visits for p in v.participants if p.role == "guest"}
    return None if place.country in away else place
