"""Where a visitor is, when no place says so: « a foulé le sol guinéen », « Conakry accueille A »."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.telling import Telling
from aidememoire.model.actors import Cast, PlaceMention
from aidememoire.model.events import Participant
from aidememoire.pack.events import ClauseWords


def find_dateline(gists: Sequence[Gist]) -> PlaceMention | None:
    """The town a report is sent from."""
    found = (m for g in gists if g.sentence.segment == "dateline" for _, _, m in g.find_mentions())
    return next((m for m in found if isinstance(m, PlaceMention)), None)


def stand_on_ground(
    telling: Telling, parse: Parse, gist: Gist, cast: Cast, words: ClauseWords, dateline: PlaceMention | None = None
) -> Telling:
    """`telling` as a visit on the soil of the state that its sentence names as the ground or as the host.

    « arrived here » is in the town of the `dateline`, where that is not the visitors' own.
    """
    if telling.kind == "reception" and (host := _find_state_host(telling, cast)) is not None:
        guests = tuple(replace(p, role="guest") for p in telling.participants if p is not host)
        place = PlaceMention(
            citation=host.citation, name=host.citation.quote, country=cast.actors[host.actor].state, because=()
        )
        return replace(telling, kind="visit", group="visit", participants=guests, place=telling.place or place)
    if telling.group != "visit" or telling.place is not None:
        return telling
    ground = _find_soil(parse, gist, cast, words)
    if ground is None and dateline is not None and words.here.search(gist.text):
        mine = {cast.actors[p.actor].state for p in telling.participants}
        ground = dateline if dateline.country is not None and dateline.country not in mine else None
    if ground is None:
        came = dateline is None and words.here.search(gist.text) is not None
        return replace(telling, here=came or words.tour.search(gist.text) is not None)
    return replace(telling, place=ground)


def _find_state_host(telling: Telling, cast: Cast) -> Participant | None:
    """« Conakry accueille le président A »: the one host, a state, of guests who are people of another."""
    hosts = [p for p in telling.participants if p.role == "host"]
    guests = [cast.actors[p.actor] for p in telling.participants if p.role == "guest"]
    if len(hosts) != 1 or cast.actors[hosts[0].actor].kind != "state" or len(guests) != len(telling.participants) - 1:
        return None
    mine = cast.actors[hosts[0].actor].state
    abroad = all(g.kind == "person" and g.office and g.state not in (mine, None) for g in guests)
    return hosts[0] if guests and abroad else None


def _find_soil(parse: Parse, gist: Gist, cast: Cast, words: ClauseWords) -> PlaceMention | None:
    """The state whose adjective follows the noun of a ground (« le sol guinéen »)."""
    start, end = gist.sentence.start, gist.sentence.end
    span = parse.view.get_span(start, end)
    found = [s for s in cast.states if span.start <= s.citation.span.start and s.citation.span.end <= span.end]
    for state in found:
        at, _ = parse.get_range(state.citation.span)
        soil = words.soil.search(parse.text, max(start, at - 40), at)
        if soil is not None:
            cited = parse.cite(soil.start(), parse.get_range(state.citation.span)[1])
            return PlaceMention(citation=cited, name=cited.quote, country=state.code, because=state.because)
    return None
