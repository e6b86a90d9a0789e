"""Where the envoys of a sentence are posted: the state of the host that the sentence leaves unsaid."""

from __future__ import annotations

from collections.abc import Iterable

from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence
from aidememoire.actors.tokens import get_states

_POSTED = frozenset("AO")


def find_posting(indexes: Iterable[int], evidence: Evidence) -> str | None:
    """« Le ministre X a reçu l'ambassadeur du Chili au Ghana »: Ghana; None where the envoy comes along.

    Every envoy of the sentence has to be posted in the same one state.
    """
    for index in indexes:
        own = evidence.drafts[index]
        envoys = [d for d in evidence.drafts if d.scene is own.scene and d is not own and _is_envoy(d)]
        posts = {_get_post(d) for d in envoys if not comes_along(d)}
        if len(posts) == 1 and (post := posts.pop()) is not None:
            return post
    return None


def _is_envoy(draft: Draft) -> bool:
    return draft.office is not None and draft.office.base in ("ambassador", "charge_d_affaires")


def comes_along(draft: Draft) -> bool:
    """« accompagné de », « en présence de l'ambassadeur »: an envoy of the other side, posted with the guest's."""
    led = any(t.has("company") for t in draft.scene.tokens[max(0, draft.first - 3) : draft.first])
    return led or draft.scene.tags[: draft.first].rstrip("D")[-1:] in ("d", "C")


def _get_post(draft: Draft) -> str | None:
    """The second state of « l'ambassadeur du Chili au Ghana », « … auprès du Ghana »."""
    named = [i for i, t in enumerate(draft.tokens) if t.tag in "SJ" and len(get_states(t)) == 1]
    if len(named) < 2:
        return None
    tags = "".join(t.tag for t in draft.tokens)
    joined = tags[named[0] + 1 : named[-1]].rstrip("D")
    codes = {get_states(draft.tokens[i])[0] for i in named}
    posted = tags[named[-1]] == "S" and bool(_POSTED & set(joined)) and len(codes) > 1
    return get_states(draft.tokens[named[-1]])[0] if posted else None
