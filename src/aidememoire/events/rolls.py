"""What stands between the members of a list, and who can be one of it."""

from __future__ import annotations

from aidememoire.analysis.gist import Gist
from aidememoire.model.actors import ActorMention
from aidememoire.pack.events import ClauseWords

_BEFORE = 48
"""How far before a list the verb or the conjunction that governs it may stand."""


def is_listed(between: str, words: ClauseWords) -> bool:
    """« with A; B; C attending »: of those present semicolons part one from the next, whatever joins the last."""
    if ";" not in between:
        return False
    signs = between.replace(" ;", ",").replace(";", ",")
    return words.comma.fullmatch(signs) is not None or words.joint.fullmatch(signs) is not None


def is_rolled(gist: Gist, item: tuple[int, int, ActorMention], words: ClauseWords) -> bool:
    """« s'est entretenu avec A ; B, ministre de C ; ainsi que D. »: one more of a list, of whom no verb tells more."""
    rest = gist.text[item[1] :].partition(";")[0]
    return item[2].kind == "person" and words.verb.search(rest + " ") is None


def are_unlike(one: ActorMention, other: ActorMention) -> bool:
    """« l'anniversaire des relations avec le Chili, A et B ont écrit »: a state heads no list of people."""
    return one.kind == "state" and other.kind == "person"


def has_own_verb(gist: Gist, first: int, end: int, governor: str, words: ClauseWords) -> bool:
    """« A met B and C said », « A a reçu B et C a signé »: C, before a verb of its own, is not one of those met.

    The list begins at `first` of the gist, its member in question ends at `end`.
    """
    if words.singular.match(gist.text, end):
        # « la rencontre que devaient avoir A et B a été … »: the verb is that of the noun before
        return words.subordinate.search(gist.text, max(0, first - _BEFORE), first) is None
    governed = governor in words.partners or words.object.search(gist.text, max(0, first - _BEFORE), first) is not None
    return governed and words.acting.match(gist.text, end) is not None
