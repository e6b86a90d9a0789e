"""Guests named only later: « a reçu plusieurs ambassadeurs », then each of them with what he said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.events.screen import get_side, get_sides
from aidememoire.events.telling import Telling
from aidememoire.model.actors import ActorMention, Cast
from aidememoire.model.events import Participant

_ENVOYS = frozenset({"ambassador", "charge_d_affaires"})
_KINDS = frozenset({"appointment", "reception"})


def fill_guests(telling: Telling, gists: Sequence[Gist], cast: Cast) -> Telling:
    """`telling` with the envoys of other sides named after it, where its guests are a group left unnamed."""
    if not telling.open or telling.kind not in _KINDS or telling.background:
        return telling
    held = {p.actor for p in telling.participants}
    mine = get_sides(telling, cast)
    added: dict[int, Participant] = {}
    for gist in gists[telling.order + 1 :]:
        for _, _, mention in gist.find_mentions():
            if not isinstance(mention, ActorMention) or len(mention.actors) != 1:
                continue
            actor = cast.actors[mention.actors[0]]
            envoy = actor.office is not None and actor.office.code in _ENVOYS
            if envoy and mention.actors[0] not in held and get_side(actor) not in mine:
                added[mention.actors[0]] = Participant(actor=mention.actors[0], role="guest", citation=mention.citation)
    return replace(telling, participants=(*telling.participants, *added.values()))
