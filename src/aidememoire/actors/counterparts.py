"""« Son homologue »: whose counterpart, and the office it takes over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from aidememoire.actors.beside_counterparts import find_joined, has_other_subject, is_listed_with
from aidememoire.actors.drafts import Draft
from aidememoire.actors.office_codes import PRIME_FIELDS, build_base, find_domain
from aidememoire.actors.offices import OfficeReading
from aidememoire.actors.tokens import Token, get_states
from aidememoire.analysis.parse import Parse
from aidememoire.model.actors import Office

_STATES = re.compile(r"S(?:(?:,|&|,&)[dC]?D?S)*|J(?:(?:,|&|,&)J)*")
_FLANK = re.compile(r"[wAV]C?D?(?P<state>[JS]),?O?D?$")
_AGAIN = re.compile(r"[,&;]u(?:dD?|C)?(?P<state>[JS]),?O?D?$")
_LEADS = 6
_BODY = 14
_NEXT = 3
"""Words after the verb within which the one who leads for a state stands (« phía Chile là ông A »)."""
_BODIES = frozenset("ABdCUSJPLX~")  # « la délégation du Groupe d'amitié Pérou-Chili, conduite par »
_LEADING = frozenset("wpO&,vDkdr")
_SEATS = frozenset({"mission_head", "representative"})
_OF_FIELDS = frozenset({"minister", "deputy_minister", "state_secretary", "secretary"})
_HOLDERS = frozenset({"named", "bare", "office", "counterpart"})


def find_referent(index: int, drafts: Sequence[Draft]) -> int | None:
    """The draft the counterpart at `index` is measured by: in its sentence before it, else after, else just before."""
    draft = drafts[index]
    same = [
        i
        for i, d in enumerate(drafts)
        if d.scene is draft.scene and i != index and d.what in _HOLDERS and d.what != "counterpart"
    ]
    before = [i for i in same if i < index]
    if before:
        series = [i for i in range(len(drafts)) if drafts[i].scene is draft.scene and _is_series(drafts[i], draft)]
        if len(series) > 1 and len(before) >= len(series):
            pair = [i for i in before if drafts[i].office is not None] or before
            return pair[: len(series)][draft.member] if draft.member < len(series) else None
        if any(t.has("colleague") for t in _get_own_words(draft)) and (beside := find_joined(draft, before, drafts)):
            return beside[0]
        free = [i for i in before if is_free(drafts[i])]
        free = [i for i in free if not _is_voice(drafts[i])] or free
        if len(free) == 2 and is_listed_with(drafts[free[0]], drafts[free[1]], draft):
            return free[0]
        return next((i for i in (*free, *before) if drafts[i].office is not None), (*free, *before)[0])
    later = [i for i in same if i > index and drafts[i].office is not None]
    if later and not has_other_subject(draft, drafts[later[0]]):
        return later[0]
    described = [d for d in drafts[:index] if d.scene is draft.scene and d.what == "description" and is_free(d)]
    if described and described[0].states:
        return _find_of_states(described[0], drafts[:index])
    return _find_last_subject(draft, drafts)


def _find_of_states(described: Draft, drafts: Sequence[Draft]) -> int | None:
    """« Le Belge a rencontré son homologue »: the last official told of before whose words name that state."""
    told = [i for i, d in enumerate(drafts) if d.what in _HOLDERS and d.office is not None]
    return next((i for i in reversed(told) if set(drafts[i].states) & set(described.states)), None)


def _is_voice(draft: Draft) -> bool:
    """« The spokesman said that the minister would meet his counterpart »: the minister's."""
    return draft.office is not None and draft.office.base == "spokesperson"


def _find_last_subject(draft: Draft, drafts: Sequence[Draft]) -> int | None:
    """The official who opens one of the three sentences before, the nearest first."""
    for number in range(draft.scene.number - 1, draft.scene.number - 4, -1):
        opening = [
            i
            for i, d in enumerate(drafts)
            if d.scene.number == number and d.what in _HOLDERS and is_free(d) and not d.plural
        ]
        if opening:
            return opening[0]
    return None


def is_free(draft: Draft) -> bool:
    """Whether a phrase may be a subject: not governed by a preposition before it."""
    before = draft.scene.tags[draft.first - 1] if draft.first else ""
    opening = draft.scene.tags[: draft.first].rfind("x")
    governed = opening >= 0 and not set(draft.scene.tags[opening : draft.first]) & set("HaekNEI")
    governed = governed and before != ","
    return not governed and before not in ("A", "C", "d", "O", "o", "D", "h")


def _is_series(other: Draft, draft: Draft) -> bool:
    return other.what == "counterpart" and other.rule == draft.rule


def carry_over(reading: OfficeReading, draft: Draft) -> OfficeReading:
    """The office a counterpart takes over: of his own field where one is printed (« son collègue des Finances »)."""
    reading = _narrow(reading)
    words = [t for t in _get_own_words(draft) if t.tag == "P"]
    field = find_domain(words)
    printed = draft.scene.text[reading.start : reading.end]
    same = field == reading.domain and field in PRIME_FIELDS
    if same or reading.base not in _OF_FIELDS or all(t.text in printed for t in words):
        return reading
    return replace(reading, domain=field, code=build_base(reading.base, field, "", draft.states))


def _narrow(reading: OfficeReading) -> OfficeReading:
    """The office without what only the other holds beside it."""
    core = reading.core
    if core is None or reading.plural or (core.start, core.end) == (reading.start, reading.end):
        return reading
    joint = min(max(reading.joint, core.start), core.end)
    return replace(reading, start=core.start, end=core.end, code=core.code, joint=joint, chain=False)


def is_fellow(draft: Draft) -> bool:
    """« son collègue des Finances »: a colleague of a field of his own and of no state named sits in one cabinet."""
    words = _get_own_words(draft)
    return not draft.states and any(t.has("colleague") for t in words) and any(t.tag == "P" for t in words)


def _get_own_words(draft: Draft) -> tuple[Token, ...]:
    """« homologue togolais des Travaux publics »: the words before the name, or after where it is said there."""
    words = draft.scene.tokens[draft.first : draft.name[0] if draft.name else draft.last]
    if draft.name is None or any(t.tag == "Q" for t in words):
        return words
    after = draft.scene.tokens[draft.name[1] : draft.last]
    return after[1:] if after and after[0].tag == "," else after


def find_carried_office(parse: Parse, reading: OfficeReading, draft: Draft) -> Office:
    """The office of the other person without its state, and the words « son homologue » that carry it over.

    A counterpart of another field than the other person's has the office of his own words alone, and so has one
    of whom it is left open which of two offices is meant.
    """
    reading = _narrow(reading)
    own = carry_over(reading, draft)
    if own is not reading or reading.core is None:
        words = _get_own_words(draft)
        kept = words[1:] if words[0].has("possessive") else words
        while kept[-1].tag in ",h":
            kept = kept[:-1]
        cited = parse.cite(kept[0].start, kept[-1].end)
        return Office(printed=cited.quote, citations=(cited,), code=own.code if reading.core is not None else None)
    pieces = [(reading.start, reading.end)]
    token = reading.state_token
    if token is not None and reading.start < token.start and token.end <= reading.end:
        pieces = [(reading.start, reading.joint), (_find_list_end(draft, token), reading.end)]
    trimmed = [_trim(parse.view.folded, a, b) for a, b in pieces]
    citations = tuple(parse.cite(a, b) for a, b in trimmed if a < b)
    first = draft.tokens[0].start
    last = draft.scene.tokens[draft.name[0] - 1].end if draft.name and draft.name[0] > draft.first else draft.end
    printed = " ".join(" ".join(c.quote.split()) for c in citations)
    return Office(printed=printed, citations=(*citations, parse.cite(first, last)), code=reading.code)


def _find_list_end(draft: Draft, token: Token) -> int:
    """Where the list of states that `token` opens ends: « du Chili, de Cuba et du Pérou »."""
    tokens = draft.scene.tokens
    at = next((i for i, t in enumerate(tokens) if t is token), None)
    match = _STATES.match(draft.scene.tags, at) if at is not None else None
    return tokens[match.end() - 1].end if match is not None else token.end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " ,":
        start += 1
    while end > start and text[end - 1] in " ,":
        end -= 1
    return start, end


def find_lender(indexes: Sequence[int], drafts: Sequence[Draft]) -> Draft | None:
    """The delegation a person leads or speaks for: « une délégation lao conduite par son vice-président, X »."""
    for index in indexes:
        draft = drafts[index]
        for before in reversed(drafts[:index]):
            if before.scene is not draft.scene:
                break
            between = draft.scene.tags[before.last : draft.first]
            owned = draft.own and not set(between) & set("BUf")
            if before.what in ("delegation", "side") and (owned or is_led(before, draft)):
                return before
            stated = before.what == "state" and is_free(before)
            if (stated or _is_seat_of_side(before)) and is_led(before, draft):
                return before
            if before.what in ("state", "organisation", "side", "delegation") and _is_told_again(before, draft):
                return before
        after = next((d for d in drafts[index + 1 : index + 2] if d.scene is draft.scene), None)
        if after is not None and after.what in ("delegation", "side") and _leads(draft, after):
            return after
        shared = find_lender((index - 1,), drafts) if index and _is_beside(drafts[index - 1], draft) else None
        if shared is not None and shared.states:
            return shared
    return None


def _is_beside(before: Draft, draft: Draft) -> bool:
    """« la délégation est conduite par A et B »: B, said to be of no other state, comes with A."""
    same = before.scene is draft.scene and before.what == draft.what == "named" and not draft.states
    return same and draft.scene.tags[before.last : draft.first] == "&"


def _is_seat_of_side(draft: Draft) -> bool:
    """« Trưởng đoàn Việt Nam là A »: the head of a side's delegation, said before who it is."""
    seat = draft.what == "office" and draft.name is None and draft.office is not None
    return seat and bool(draft.states) and draft.office is not None and draft.office.base in _SEATS


def _is_told_again(side: Draft, person: Draft) -> bool:
    """« la France était représentée par A, le Japon par B »: the verb of the first side holds for the second."""
    tags, tokens = side.scene.tags, side.scene.tokens
    joined = tags[: side.first].endswith((",", "&", ";")) and tags[side.last : person.first] == "O"
    return joined and any(t.has("led") for t in tokens[: side.first])


def _leads(person: Draft, delegation: Draft) -> bool:
    """« A conduisait la délégation », « conduite par A, la délégation »."""
    tokens = person.scene.tokens
    between = tokens[person.last : delegation.first]
    if len(between) == 1 and between[0].tag == "," and person.scene.tags[delegation.last : delegation.last + 1] != "O":
        return any(t.has("led") for t in tokens[max(0, person.first - 3) : person.first])
    return len(between) <= _LEADS and any(t.has("leads") for t in between) and {t.tag for t in between} <= _LEADING


def find_flank(indexes: Sequence[int], drafts: Sequence[Draft]) -> tuple[str, ...]:
    """« côté ivoirien, par A », « conduite par A, celle du Chili par B »: the states of the word for the side."""
    for index in indexes:
        draft = drafts[index]
        match = _FLANK.search(draft.scene.tags, 0, draft.first)
        again = _AGAIN.search(draft.scene.tags, 0, draft.first)
        if again is not None and any(t.has("led") for t in draft.scene.tokens[: again.start()]):
            return get_states(draft.scene.tokens[again.start("state")])
        if match is not None and any(t.has("flank") for t in draft.scene.tokens[match.start() : match.end()]):
            return get_states(draft.scene.tokens[match.start("state")])
    return ()


def is_led(delegation: Draft, person: Draft) -> bool:
    """« la délégation conduite par A », « à la tête de la délégation, A », « heading the delegation was A »."""
    between = delegation.scene.tokens[delegation.last : person.first]
    if _is_member(between):
        return True
    if [t.tag for t in between] in ([","], ["w"]) and _has_verb_ahead(delegation):
        return True
    tags = {t.tag for t in between}
    last = next((i for i, t in reversed(tuple(enumerate(between))) if t.has("led")), None)
    led = last is not None and (delegation.what != "state" or not _is_apart(between[last + 1 :]))
    near = len(between) <= _LEADS and tags <= _LEADING
    far = bool(delegation.states) and len(between) <= _BODY and tags <= _LEADING | _BODIES
    return bool(between) and led and (near or far)


def _has_verb_ahead(delegation: Draft) -> bool:
    """« heading the delegation was », not « B headed the delegation while »: a verb of leading without its subject."""
    scene, ahead = delegation.scene, range(max(0, delegation.first - 2), delegation.first)
    return any(scene.tokens[i].has("leads") and scene.tags[max(0, i - 1)] != "N" for i in ahead)


def _is_apart(after: Sequence[Token]) -> bool:
    """« Chile là đối tác quan trọng, Bộ trưởng A nói »: what a state is or has, not who leads for it."""
    return len(after) > _NEXT or any(t.tag == "," for t in after)


def _is_member(between: Sequence[Token]) -> bool:
    """« la délégation comprenait le ministre A, … »: everybody named up to the next verb belongs to it."""
    at = next((i for i, t in enumerate(between) if t.has("comprises")), None)
    return at is not None and at <= _BODY and not any(t.tag in "vIiZ!;:" for t in between[at + 1 :])


def find_list_office(indexes: Sequence[int], drafts: Sequence[Draft]) -> OfficeReading | None:
    """« Les nouveaux ambassadeurs sont X (Chili), Y (Niger) »: the office announced in the plural before the list."""
    for index in indexes:
        draft = drafts[index]
        if draft.office is not None or draft.name is None or not draft.states:
            continue
        listed = [d for d in drafts if d.scene is draft.scene and d.rule == draft.rule and d.states and not d.office]
        reach = 8 if len(listed) > 1 and not draft.rule.endswith("demonym-with-name") else 5
        for before in drafts[:index]:
            near = draft.scene.number - reach < before.scene.number
            if near and before.what == "office" and before.plural and before.office:
                return before.office if before.scene is draft.scene or before.office.base == "ambassador" else None
    return None
