"""Whom a pronoun is about: the subject before it, if its gender fits, else the one it can only be."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.counterparts import is_free
from aidememoire.actors.drafts import Draft
from aidememoire.actors.pairs import find_recent, pick_pair
from aidememoire.actors.people import is_aside
from aidememoire.actors.roster import Roster


def find_subject(index: int, roster: Roster) -> int | None:
    """The subject before draft `index`: the first person of its own sentence, else of the sentence before."""
    scene = roster.drafts[index].scene
    for number in range(scene.number, max(-1, scene.number - 5), -1):
        subject = roster.find_subject(number, before=index)
        if subject is not None:
            return subject
        if number < scene.number and roster.has_other_subject(number):
            return None
    return None


def resolve_pronoun(index: int, roster: Roster) -> tuple[int, ...]:
    """Indexes of those whom the pronoun of draft `index` is about.

    What one that opens a sentence says of the gender of somebody of whom nothing else tells it is learned.
    """
    draft = roster.drafts[index]
    if draft.tokens[0].is_plural:
        return _resolve_plural(index, roster)
    subject = find_subject(index, roster)
    if subject is None:
        return ()
    if not roster.may_be(subject, draft.gender):
        return _find_other(index, subject, roster)
    if not any(d.scene is draft.scene for d in roster.drafts[:index]):
        roster.learn(subject, draft.gender)
    return (subject,)


def _find_other(index: int, subject: int, roster: Roster) -> tuple[int, ...]:
    """« She pledged … He proposed »: the one other person told of before, if he or she is of the right gender."""
    others = [a for a in find_recent(index, roster) if a != subject]
    fits = len(others) == 1 and roster.may_be(others[0], roster.drafts[index].gender)
    return tuple(others) if fits else ()


def _resolve_plural(index: int, roster: Roster) -> tuple[int, ...]:
    draft = roster.drafts[index]
    number = draft.scene.number
    for i, other in enumerate(roster.drafts[:index]):
        if other.scene.number == number - 1 and not is_aside(other) and is_free(other):
            if other.what in ("pair", "pronoun") and len(roster.resolved.get(i, ())) == 2:
                return roster.resolved[i] if _may_all_be(roster.resolved[i], draft, roster) else ()
            break
    near = [
        a
        for i, actors in roster.resolved.items()
        if i < index and number - 1 <= roster.drafts[i].scene.number and not is_aside(roster.drafts[i])
        for a in actors
        if roster.actors[a].kind == "person"
    ]
    people = list(dict.fromkeys(near))
    two = len(people) == 2 and _may_all_be(people, draft, roster)
    return pick_pair(list(reversed(people)), roster) if two else ()


def _may_all_be(people: Sequence[int], draft: Draft, roster: Roster) -> bool:
    """« Elles » are women, where their genders are told; « ils » may be men and women."""
    return draft.gender != "f" or all(roster.may_be(a, "f") for a in people if roster.actors[a].kind == "person")
