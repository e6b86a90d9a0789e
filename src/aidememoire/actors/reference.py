"""Whom a phrase without a name is about: offices alone, descriptions, pairs, pronouns, sides.

Read in the order of the text. What stays unclear stays unresolved: an empty tuple.
"""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.called import ABROAD, is_said_in, matches_office
from aidememoire.actors.called_together import resolve_counterparts, resolve_listed
from aidememoire.actors.counterparts import find_referent, is_free, is_led
from aidememoire.actors.drafts import Draft, find_listed_states
from aidememoire.actors.holders import LENDING
from aidememoire.actors.office_codes import UNIQUE
from aidememoire.actors.pairs import find_recent, resolve_pair
from aidememoire.actors.pronouns import find_subject, resolve_pronoun
from aidememoire.actors.roster import Roster
from aidememoire.actors.sides import settle_codes

_SENT = frozenset({"ambassador", "charge_d_affaires", "consul", "spokesperson"})
"""Offices whose counterparts hold the same."""


def resolve(index: int, roster: Roster) -> tuple[int, ...]:
    """Indexes of the actors that draft `index` is about."""
    draft = roster.drafts[index]
    if index in roster.owner:
        return (roster.owner[index],)
    if (named := roster.owner.get(roster.introduced.get(index, -1))) is not None:
        return (roster.get_delegation(index), named) if draft.what == "delegation" else (named,)
    if draft.what in ("state", "capital", "side"):
        code = settle_codes(draft.states, roster.counts)
        return (roster.get_state(code, draft),) if code else ()
    if draft.what == "organisation":
        return (roster.get_organisation(draft),)
    if draft.what == "body":
        return (roster.get_named_body(draft),)
    if draft.what == "delegation":
        return _resolve_delegation(index, roster)
    if draft.what == "office":
        return _resolve_office(index, roster)
    if draft.what == "description":
        return _resolve_description(index, roster)
    if draft.what == "counterpart":
        return _resolve_counterpart(index, roster)
    if draft.what == "pair":
        return resolve_pair(index, roster)
    if draft.what == "pronoun":
        return resolve_pronoun(index, roster)
    return ()


def _resolve_office(index: int, roster: Roster) -> tuple[int, ...]:
    draft = roster.drafts[index]
    if draft.office is None or draft.office.former or (_is_indefinite(draft) and draft.scene.number):
        return ()
    if draft.office.plural:
        return resolve_listed(index, roster)
    code = settle_codes(draft.states, roster.counts) if draft.states else None
    if code is None:
        code = draft.office.organisation if draft.office.intergovernmental else roster.find_seat(draft)
    headline = draft.scene.sentence.segment == "headline" or draft.scene.number == 0
    fits = (_find_lent(index, roster) if headline else []) or [
        a
        for a in find_recent(index, roster, forward=headline)
        if matches_office(draft, roster.readings.get(a), roster)
        and not (_is_named_beside(index, a, roster) or _is_opposite_side(index, a, roster))
        and (code is None or roster.actors[a].state == code)
        and (draft.gender == "c" or roster.may_be(a, draft.gender))
    ]
    met = {a for a in fits if _is_met_later(index, a, roster)}
    fits = [a for a in fits if a not in met] or _find_lent(index, roster)
    if len(fits) == 1:
        return (fits[0],)
    if len(fits) > 1:
        return _choose_holder(draft, fits, code, roster)
    known = (
        draft.office.code == "head_of_state" and draft.office.base in ("head_of_state", "monarch") and roster.sides.home
    )
    told = known or met or not draft.office.bare or roster.find_shared(draft) is not None or _is_across(draft, roster)
    return roster.add_unnamed(index) if told and not draft.own and draft.office.base != "member" else ()


def _choose_holder(draft: Draft, fits: list[int], code: str | None, roster: Roster) -> tuple[int, ...]:
    """Of several who may be called so: by the words, by the side that reports, by who was told of last."""
    office = draft.office
    if office is None:
        return ()
    worded = [a for a in fits if (r := roster.readings.get(a)) and is_said_in(office, r, roster)]
    fits = worded if len(worded) == 1 else fits
    own = [a for a in fits if roster.actors[a].name is None and roster.actors[a].state == roster.sides.home]
    if code is None and len(own) == 1 and roster.sides.home and office.code in UNIQUE:
        return (own[0],)
    named = [a for a in fits if roster.actors[a].name is not None]
    own = [a for a in named if roster.sides.press is not None and roster.actors[a].state == roster.sides.press]
    if code is None and len(own) == 1 and office.bare:
        return (own[0],)  # « Gặp Tổng thống Chile, Thủ tướng đề nghị »: of the country whose press this is
    if code is None and len(named) == 1:
        return (named[0],)
    clear = code is not None or _is_clear(draft, fits, roster)
    return (fits[0],) if clear else _find_of_home(draft, named, roster)


def _find_of_home(draft: Draft, named: Sequence[int], roster: Roster) -> tuple[int, ...]:
    """« The Foreign Minister stressed », after two of them: the one of the side that reports, whom no word tells."""
    home = roster.sides.home or roster.sides.dateline
    body = draft.scene.sentence.segment == "body" and is_free(draft)
    own = tuple(a for a in named if home is not None and roster.actors[a].state == home)
    return own if body and len(own) == 1 and draft.office is not None and draft.office.bare else ()


def _is_across(draft: Draft, roster: Roster) -> bool:
    """Whether « the Prime Minister » with no name stands opposite somebody of another state."""
    body = draft.scene.sentence.segment == "body"
    return body and (roster.find_across(draft) is not None or roster.is_opposite(draft))


def _find_lent(index: int, roster: Roster) -> list[int]:
    """The person named later who took over the office of draft `index` (see actors.holders)."""
    span = roster.parse.cite(roster.drafts[index].start, roster.drafts[index].end).span
    return [
        number
        for number, actor in enumerate(roster.actors)
        if any(b.rule in LENDING and b.citation is not None and b.citation.span == span for b in actor.because)
    ]


def _is_named_beside(index: int, actor: int, roster: Roster) -> bool:
    """Whether the actor is named later in the sentence: « le président a reçu X, président du … » is two people."""
    here = roster.drafts[index].scene
    named = [i for i, owner in roster.owner.items() if owner == actor and roster.drafts[i].scene is here]
    return bool(named) and min(named) > index


def _is_met_later(index: int, actor: int, roster: Roster) -> bool:
    """« Le Premier ministre a été reçu. Il verra le Premier ministre géorgien, X »: whom somebody meets is another."""
    draft = roster.drafts[index]
    named = min((i for i, owner in roster.owner.items() if owner == actor), default=-1)
    if named < index or draft.states or draft.scene.sentence.segment != "body" or not roster.drafts[named].states:
        return False
    before = (d for d in roster.drafts[index + 1 : named] if d.scene is roster.drafts[named].scene)
    return draft.scene is not roster.drafts[named].scene and any(d.name or d.what == "pronoun" for d in before)


def _is_opposite_side(index: int, actor: int, roster: Roster) -> bool:
    """« Le Président s'est entretenu avec X, Président d'Indonésie »: he is no Indonesian, of whom there is one."""
    draft, state = roster.drafts[index], roster.actors[actor].state
    if draft.states or draft.office is None or draft.office.code not in UNIQUE or state is None:
        return False
    later = (d for d in roster.drafts[index + 1 :] if d.scene is draft.scene and d.name and state in d.states)
    return any(d.office is not None and d.office.code == draft.office.code for d in later)


def _is_indefinite(draft: Draft) -> bool:
    """« Un responsable malien »: nobody the report has named, but for a headline."""
    return draft.tokens[0].has("indefinite")


def _is_clear(draft: Draft, fits: Sequence[int], roster: Roster) -> bool:
    """Whether only one of `fits` was mentioned in this sentence or the one before."""
    near = {
        a
        for i, actors in roster.resolved.items()
        for a in actors
        if a in fits and draft.scene.number - 1 <= roster.drafts[i].scene.number <= draft.scene.number
    }
    return len(near) == 1


def _resolve_description(index: int, roster: Roster) -> tuple[int, ...]:
    draft = roster.drafts[index]
    if _is_indefinite(draft) or any(t.has("describers") for t in draft.tokens):
        return ()
    recent = find_recent(index, roster)
    if draft.own:
        subject = find_subject(index, roster)
        if subject is None:
            return ()
        state = roster.actors[subject].state
        others = [
            a
            for a in recent
            if a != subject and roster.actors[a].state not in (state, None) and _agrees(a, draft, roster)
        ]
        if not others or state is None:
            return ()
        several = any(t.has("describers_role") for t in draft.tokens)
        side = roster.actors[others[0]].state
        return tuple(sorted(a for a in others if roster.actors[a].state == side)) if several else (others[0],)
    if any(t.has("describers") for t in draft.tokens):
        return ()
    if draft.states:
        code = settle_codes(draft.states, roster.counts)
        fits = [a for a in recent if roster.actors[a].state == code and code is not None and _agrees(a, draft, roster)]
        fits = [a for a in fits if not _sends(a, draft, roster)]
        return (fits[0],) if fits else ()
    if draft.rule.endswith("description") and draft.tokens[0].tag == "z":
        own = roster.find_subject(draft.scene.number, before=index)
        others = recent[1:] if recent[:1] == [own] else recent
        return tuple(others[:1])
    if any(t.has("describer_guest") for t in draft.tokens):
        return _find_guest(recent, draft, roster)
    if any(t.has("describer_monarch") for t in draft.tokens):
        crowned = [a for a in recent if (r := roster.readings.get(a)) and r.base == "monarch"]
        return (crowned[0],) if len(crowned) == 1 else ()
    abroad = [a for a in recent if (r := roster.readings.get(a)) and r.base in ABROAD]
    return (abroad[0],) if len(abroad) == 1 else ()


def _sends(actor: int, draft: Draft, roster: Roster) -> bool:
    """« l'émissaire soudanais »: those who send envoys are none."""
    reading = roster.readings.get(actor)
    leads = reading is not None and reading.code in ("head_of_state", "head_of_government")
    return leads and any(t.has("describer_envoy") for t in draft.tokens)


def _find_guest(recent: Sequence[int], draft: Draft, roster: Roster) -> tuple[int, ...]:
    """« Le visiteur »: the one person of the main side that is not at home."""
    sides = roster.sides
    away = sides.get_other(sides.home) or sides.get_other(sides.host) or sides.get_other(sides.venue)
    fits = [a for a in recent if away is not None and roster.actors[a].state == away and _agrees(a, draft, roster)]
    return (fits[0],) if len(fits) == 1 else ()


def _agrees(actor: int, draft: Draft, roster: Roster) -> bool:
    return draft.gender == "c" or roster.may_be(actor, draft.gender)


def _resolve_counterpart(index: int, roster: Roster) -> tuple[int, ...]:
    draft = roster.drafts[index]
    referent = find_referent(index, roster.drafts)
    actors = roster.resolved.get(referent, ()) if referent is not None else ()
    one = actors[0] if actors else (roster.owner.get(referent) if referent is not None else None)
    if len(listed := find_listed_states(draft)) > 1 and draft.name is None:
        return resolve_counterparts(index, one, listed, roster)
    code = settle_codes(draft.states, roster.counts) if draft.states else None
    if one is None:
        return roster.add_unnamed(index) if code else ()
    own = roster.actors[one].state
    fits = [
        a
        for a in find_recent(index, roster)
        if a != one and (roster.actors[a].state == code if code else roster.actors[a].state not in (own, None))
    ]
    fits = [a for a in fits if _holds_such(a, one, roster)] or _find_named_later(index, one, code, roster)
    if fits:
        return (next((a for a in fits if _is_peer(a, one, roster)), fits[0]),)
    return roster.add_unnamed(index, referent=one) if code else ()


def _holds_such(actor: int, one: int, roster: Roster) -> bool:
    """Whether somebody can be the counterpart of another: no envoy, nor whoever speaks for a side, is a president's."""
    reading, other = roster.readings.get(actor), roster.readings.get(one)
    if reading is None or other is None or reading.base not in _SENT:
        return True
    return other.base in _SENT


def _is_peer(actor: int, one: int, roster: Roster) -> bool:
    """Whether two people hold the same office, or offices of the same portfolio."""
    reading, other = roster.readings.get(actor), roster.readings.get(one)
    if reading is None or other is None:
        return False
    return (reading.code, reading.domain) == (other.code, other.domain) or reading.domain == other.domain != ""


def _find_named_later(index: int, one: int, code: str | None, roster: Roster) -> list[int]:
    """People of state `code` named after draft `index` who hold the very office of actor `one`."""
    reading = roster.readings.get(one)
    later = [a for a in find_recent(index, roster, forward=True) if a != one and roster.actors[a].state == code]
    held = [(a, roster.readings.get(a)) for a in later]
    fits = [a for a, r in held if r and reading and (r.code, r.domain) == (reading.code, reading.domain)]
    return fits if code is not None and len(fits) == 1 else []


def _resolve_delegation(index: int, roster: Roster) -> tuple[int, ...]:
    """A delegation and its head, when the next person of the sentence leads it, or the one told before."""
    draft = roster.drafts[index]
    if all(t.tag in "gD" for t in draft.tokens) and not _is_indefinite(draft):
        led = {a for i, a in roster.resolved.items() if roster.drafts[i].what == "delegation" and len(a) > 1}
        if len(led) == 1:
            return led.pop()
    delegation = roster.get_delegation(index)
    head = next(
        (
            roster.owner[i]
            for i in range(index + 1, min(index + 3, len(roster.drafts)))
            if i in roster.owner and roster.drafts[i].scene is draft.scene and is_led(draft, roster.drafts[i])
        ),
        None,
    )
    return (delegation,) if head is None else (delegation, head)
