"""Grouping drafts with a name into people: one person for each distinct name of the report."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from aidememoire.actors.drafts import Draft
from aidememoire.actors.names import (
    get_families,
    get_family,
    is_part,
    is_same_full,
    is_short_misprint,
    rank_part,
    split_name,
)
from aidememoire.pack.actors import ActorGrammar

_NAMESAKE = re.compile(r'V[pJR]*"?$')
"""« l'aéroport international Simón Bolívar »: a place named after somebody."""
_BESIDE = re.compile(r"[HekaR]h{0,3}N[nN]*,?&$")
"""« President X and Latvia's Y »: what is the state's and stands beside an official is somebody."""
_PAIRED = re.compile(r"&(?:[qD]r?Q|(?:N[ndh]*)+N[vw]*v)")
"""« X et son homologue », « X et Y sont arrivés »: a name beside one who acts."""
ASIDE = frozenset({"caption", "related_link", "teaser"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person of the report: indexes of the drafts that name him or her, and the fullest name's parts."""

    drafts: tuple[int, ...]
    parts: tuple[str, ...]
    words: tuple[str, ...]
    family: str | None
    families: frozenset[str]


def is_aside(draft: Draft) -> bool:
    """Whether a draft stands in a caption, a link or a teaser, which lend no office to the report's own people."""
    return draft.scene.sentence.segment in ASIDE


def is_told(draft: Draft) -> bool:
    """Whether a draft has a full name in prose: headlines run a name into its verb (« Cho Tae Arrives »)."""
    return draft.scene.sentence.segment not in ("headline", *ASIDE) and len(split_name(draft.name_words)) > 1


def find_people(
    drafts: Sequence[Draft], grammar: ActorGrammar, famous: frozenset[int] = frozenset()
) -> tuple[tuple[Person, ...], frozenset[int]]:
    """People, and the indexes of drafts whose words are no person's name after all.

    `famous` are drafts of one word that reference data knows as somebody's name.
    """
    named = [i for i, d in enumerate(drafts) if d.name is not None]
    sure = [i for i in named if i in famous or is_sure(drafts[i], grammar)]
    groups: list[list[int]] = []
    fulls: list[tuple[str, ...]] = []
    for i in sorted(sure, key=lambda i: -len(split_name(drafts[i].name_words))):
        parts = split_name(drafts[i].name_words)
        place = _find_group(drafts, i, parts, groups, fulls, grammar)
        if place is None:
            groups.append([i])
            fulls.append(parts)
        else:
            groups[place].append(i)
    dropped: set[int] = set()
    for i in named:
        if i in sure:
            continue
        parts = split_name(drafts[i].name_words)
        place = _find_group(drafts, i, parts, groups, fulls, grammar)
        short = place is not None and _is_too_short(parts, drafts[groups[place][0]], grammar)
        if place is None or is_credited(drafts[i]) or short:
            dropped.add(i)
        else:
            groups[place].append(i)
    people = tuple(_build_person(drafts, group, grammar) for group in groups)
    return tuple(sorted(people, key=lambda p: p.drafts[0])), frozenset(dropped)


def _is_too_short(parts: tuple[str, ...], full: Draft, grammar: ActorGrammar) -> bool:
    """Whether a lone word of two letters may be anything: unless it is the family name that opens the full one (Xi)."""
    if len(parts) != 1 or len(parts[0]) > 2:
        return False
    words = full.name_words
    return split_name(words)[:1] != parts or get_family(words, grammar.given) not in ("CN", "KR")


def is_sure(draft: Draft, grammar: ActorGrammar) -> bool:
    """Whether a draft's words show by themselves that they name a person."""
    words = draft.name_words
    if is_credited(draft):
        return False
    if draft.what != "bare":
        return not (draft.scene.capitals and draft.office is None and draft.gender == "c")
    if draft.scene.capitals or len(words) < 2:
        return False
    before = draft.scene.tags[draft.first - 1] if draft.first else "!"
    if before == "X" or _NAMESAKE.search(draft.scene.tags[: draft.first]):
        return False
    if draft.scene.tags[draft.last : draft.last + 1] in ("L", "V") and draft.name and draft.name[1] == draft.last:
        return False  # « Julius Nyerere International Airport »
    opened = draft.first < draft.name[0] if draft.name else False
    beside = opened and draft.states and _BESIDE.search(draft.scene.tags[: draft.first]) is not None
    if words[0] in grammar.given or (draft.states and not opened) or beside:
        return True
    if _PAIRED.match(draft.scene.tags, draft.last):
        return True
    after = draft.scene.tags[draft.last : draft.last + 1]
    if _is_shown(draft, grammar):
        return True
    return (before in "!&," and after == "v") or (any(w in grammar.given for w in words) and before not in "dC")


def _is_shown(draft: Draft, grammar: ActorGrammar) -> bool:
    """« en la personne d'X », « Ce dernier, X, »: after words that are followed by nothing but somebody's name."""
    before = draft.scene.text[draft.scene.tokens[0].start : draft.start]
    return grammar.naming.shown_here.search(before) is not None or grammar.naming.shown.fullmatch(before) is not None


def is_credited(draft: Draft) -> bool:
    """Whether the name stands after the word for a photo or a source: whoever took it is no party to the story."""
    return any(t.has("credit") for t in draft.scene.tokens[max(0, draft.first - 3) : draft.first])


def _find_group(
    drafts: Sequence[Draft],
    index: int,
    parts: tuple[str, ...],
    groups: list[list[int]],
    fulls: list[tuple[str, ...]],
    grammar: ActorGrammar,
) -> int | None:
    """The group a name belongs to: the same full name, or the best fit of a short one; None for a new person."""
    draft = drafts[index]
    same = [g for g, full in enumerate(fulls) if is_same_full(parts, full)]
    if same:
        return same[0]
    parted = [g for g, full in enumerate(fulls) if is_part(parts, full)]
    fits = [g for g in parted if _agree(draft, [drafts[i] for i in groups[g]])]
    if not parted:
        slips = [g for g, full in enumerate(fulls) if is_short_misprint(parts, full)]
        fits = [g for g in slips if _agree(draft, [drafts[i] for i in groups[g]])] if len(slips) == 1 else []
    if not fits:
        return None

    def fit(g: int) -> tuple[int, int, int]:
        family = get_family(drafts[groups[g][0]].name_words, grammar.given)
        own = 0 if is_aside(draft) or any(not is_aside(drafts[i]) for i in groups[g]) else 1
        before = max((i for i in groups[g] if i < index), default=-1)
        return own, rank_part(parts, fulls[g], family), -before

    return min(fits, key=fit)


def _agree(draft: Draft, others: Sequence[Draft]) -> bool:
    """No clash of honorific or state between a short mention and the drafts of a full name."""
    genders = {d.gender for d in others if "h" in d.scene.tags[d.first : d.last]} - {"c"}
    if (
        draft.gender != "c"
        and genders
        and draft.gender not in genders
        and "h" in draft.scene.tags[draft.first : draft.last]
    ):
        return False
    states = {s for d in others for s in d.states}
    return not (draft.states and states and not states & set(draft.states))


def _build_person(drafts: Sequence[Draft], group: list[int], grammar: ActorGrammar) -> Person:
    ordered = tuple(sorted(group))
    told = [i for i in ordered if is_told(drafts[i])] or list(ordered)
    best = max(told, key=lambda i: (len(split_name(drafts[i].name_words)), not is_aside(drafts[i]), -i))
    words = drafts[best].name_words
    return Person(
        drafts=ordered,
        parts=split_name(words),
        words=words,
        family=get_family(words, grammar.given),
        families=get_families(words, grammar.given),
    )
