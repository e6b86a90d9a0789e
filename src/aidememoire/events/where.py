"""Where: the places of a sentence, and which of them a trigger is held in."""

from __future__ import annotations

import re

from aidememoire.analysis.gist import Gist, Mention
from aidememoire.events.nearest import is_nearest, measure
from aidememoire.events.trigger import Trigger
from aidememoire.model.actors import ActorMention, Cast, PlaceMention
from aidememoire.pack.events import ClauseWords

_QUOTES = (("«", "»"), ("“", "”"))
_TIME = re.compile(r",? ?(?:\w{1,4} )?⟨T\d+⟩,?")
_NEAR = 8
"""The most that stands between a destination and the words of a stay, a time left out."""
_JOINT = 14
"""The most that stands between two places of a list."""
_LEAVING = 16
"""The most a verb of leaving takes before the place that is left."""
_POST = 8
"""The most that stands between a consul and his post."""
_PART = 32
"""The most that names the part of a state somebody stays in, after the state."""


def find_place_of(
    trigger: Trigger, triggers: tuple[Trigger, ...], cast: Cast, words: ClauseWords, *, destination: bool
) -> PlaceMention | None:
    """Where it takes place: the nearest place, or state visited, that a preposition of place brings in."""
    gist = trigger.gist
    best: tuple[int, int, int, PlaceMention] | None = None
    for start, end, mention in gist.find_mentions():
        place = _as_place(mention, cast, destination)
        if place is None or not _is_held_in(gist, start, words) or _is_matter(trigger, gist, start, words):
            continue
        if trigger.end <= start and words.afar.search(gist.text, trigger.end, start):
            continue
        if not destination and (_is_post(gist, start, cast) or ";" in gist.text[trigger.end : start]):
            continue
        if destination and start < trigger.at and not _stands_before(trigger, end, words):
            continue
        reached = destination and _is_reached(trigger, triggers, start)
        if not (reached or is_nearest(trigger, triggers, start, end)):
            continue
        if destination and _is_left(gist, start, end, words):
            continue
        distance = measure(gist, trigger, start, end)
        if best is None or distance < best[0]:
            best = (distance, start, end, place)
    return _find_town(gist, *best[1:], words) if best else None


def _is_reached(trigger: Trigger, triggers: tuple[Trigger, ...], start: int) -> bool:
    """« se rendra à Lima et rencontrera A »: Lima, between the journey and what is told next, is where it leads.

    So it is after the noun of one (« a effectué une visite à Lima et rencontré A »), whose verb both share.
    """
    between = (t for t in triggers if t is not trigger and trigger.end <= t.start < start)
    told = not trigger.is_noun or trigger.turn.voice == "light"
    return told and trigger.end <= start and not any(between)


def _is_post(gist: Gist, start: int, cast: Cast) -> bool:
    """« le consul général du Laos à Lima »: where a consul without a name is posted."""
    before = next((m for m in reversed(gist.find_mentions(end=start)) if m[1] > start - _POST), None)
    if before is None or not isinstance(before[2], ActorMention):
        return False
    people = [cast.actors[i] for i in before[2].actors]
    return any(a.name is None and a.office is not None and a.office.code == "consul" for a in people)


def _is_left(gist: Gist, start: int, end: int, words: ClauseWords) -> bool:
    """« a quitté Lima pour Quito »: Lima, where nobody is visited."""
    return words.origin.search(f"{gist.text[max(0, start - _LEAVING) : start]}◊{gist.text[end : end + 80]}") is not None


def _is_held_in(gist: Gist, start: int, words: ClauseWords) -> bool:
    """Whether a preposition of place stands before `start`, and no noun whose matter lies there."""
    placed = words.locative.search(gist.text, max(0, start - 60), start) is not None
    return placed and not _is_topic(gist, start, words)


def _is_topic(gist: Gist, start: int, words: ClauseWords) -> bool:
    """« la situation au Mali, au Niger et au Tchad »: what is true of the first of a list is true of the next."""
    if words.topic.search(gist.text, max(0, start - 60), start) is not None:
        return True
    before = next((m for m in reversed(gist.find_mentions(end=start)) if _is_somewhere(m[2])), None)
    if before is None or not 0 < start - before[1] <= _JOINT or "⟨" in (gap := gist.text[before[1] : start]):
        return False
    return bool(words.joint.match(gap) or words.comma.match(gap)) and _is_topic(gist, before[0], words)


def _is_somewhere(mention: Mention) -> bool:
    return isinstance(mention, PlaceMention) or (isinstance(mention, ActorMention) and mention.kind == "state")


def _is_matter(trigger: Trigger, gist: Gist, start: int, words: ClauseWords) -> bool:
    """Whether what lies at `start` is only talked of: it is quoted, or hangs on what a verb of talk has as its matter.

    « ont discuté de la réouverture des consulats au Chili », but « a discuté de pêche avec A à Santiago ».
    """
    text = gist.text
    quoted = any(_count_open(text, start, *marks) > _count_open(text, trigger.start, *marks) for marks in _QUOTES)
    if quoted or not trigger.frame.vague or trigger.is_noun or start < trigger.end:
        return quoted
    place = words.locative.search(text, max(trigger.end, start - 60), start)
    between = text[trigger.end : place.start()] if place is not None else ""
    return bool(between.strip()) and not between.rstrip().endswith(("⟩", ","))


def _count_open(text: str, at: int, opening: str, closing: str) -> int:
    return text.count(opening, 0, at) - text.count(closing, 0, at)


def _find_town(gist: Gist, start: int, end: int, place: PlaceMention, words: ClauseWords) -> PlaceMention:
    """« au palais de l'Élysée, à Paris »: the first town of the places that stand in one another, else `place`."""
    chain = [(start, end, place)]
    for a, b, mention in gist.find_mentions():
        if not isinstance(mention, PlaceMention):
            continue
        if b <= chain[0][0] and words.chain.fullmatch(gist.text, b, chain[0][0]):
            chain.insert(0, (a, b, mention))
        elif a >= chain[-1][1] and words.chain.fullmatch(gist.text, chain[-1][1], a):
            chain.append((a, b, mention))
    towns = (m for a, _, m in chain if len(chain) > 1 and words.city.search(gist.text, max(0, a - 30), a))
    return next(towns, place)


def _stands_before(trigger: Trigger, end: int, words: ClauseWords) -> bool:
    """Whether a destination may stand before the words (« was in Lima for a visit », « in Peru's Lima Region, on »)."""
    between = _TIME.sub("", trigger.gist.text[end : trigger.at])
    if end > trigger.at:
        return trigger.turn.voice == "light"
    part = 0 <= len(between) <= _PART and not set(between) & set("⟨.;:") and words.verb.search(between) is None
    if trigger.turn.voice == "circumstance":
        return len(between) <= 1 and words.ending.search(trigger.gist.text, trigger.at, trigger.end) is None
    return trigger.turn.voice == "light" or (trigger.turn.voice == "stay" and (len(between) <= _NEAR or part))


def _as_place(mention: object, cast: Cast, destination: bool) -> PlaceMention | None:
    """A place as it is, or a state as the place of a visit."""
    if isinstance(mention, PlaceMention):
        return mention
    if not isinstance(mention, ActorMention) or mention.kind != "state" or not destination:
        return None
    code = next((cast.actors[i].state for i in mention.actors), None)
    return PlaceMention(citation=mention.citation, name=mention.citation.quote, country=code, because=mention.because)
