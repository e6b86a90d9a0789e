"""Links between tellings, and the groups they make: each group is one event.

The result depends on the set of tellings alone, never on their order. Tellings that no chain of "same" links ties
together do not influence one another, so a new report needs only the tellings it reaches.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from aidememoire.consolidate.judge import Copies, Judgement, judge
from aidememoire.consolidate.keys import find_candidates
from aidememoire.consolidate.telling import Telling
from aidememoire.model.links import RULES, Link

Pair = tuple[str, str]


def get_pair(left: str, right: str) -> Pair:
    """Two ids in the order links have them."""
    return (left, right) if left < right else (right, left)


def link(tellings: Sequence[Telling], copies: Copies) -> tuple[Link, ...]:
    """Judge every candidate pair; "different" is left out, being the normal case. Sorted by ids."""
    return build_links(find_candidates(tellings), copies)


def build_links(candidates: Iterable[tuple[Telling, Telling]], copies: Copies) -> tuple[Link, ...]:
    """Judge the given pairs; "different" is left out."""
    found = []
    for left, right in candidates:
        decided = judge(left, right, copies)
        if decided.judgement != "different":
            found.append(build_link(left.id, right.id, decided))
    return tuple(sorted(found, key=lambda k: (k.left, k.right)))


def build_link(left: str, right: str, decided: Judgement) -> Link:
    """The link the rules make of a judgement."""
    left, right = get_pair(left, right)
    return Link(
        left=left,
        right=right,
        judgement=decided.judgement,
        score=decided.score,
        reasons=decided.reasons,
        decided_by=RULES,
    )


class Clusters:
    """Tellings joined along links, strongest first, as long as nobody in a group differs from anybody else in it."""

    def __init__(self, tellings: Iterable[Telling], copies: Copies, decisions: Iterable[Link] = ()) -> None:
        self._tellings = {t.id: t for t in tellings}
        self._copies = copies
        self._decided = {(d.left, d.right): d for d in decisions if not d.withdrawn}
        self._judged: dict[Pair, Judgement] = {}
        self._head = {i: i for i in self._tellings}
        self._members = {i: [i] for i in self._tellings}

    def join(self, links: Iterable[Link]) -> tuple[tuple[Telling, ...], ...]:
        """The groups, each sorted by id, sorted by their first ids. Links to unknown tellings are passed over.

        Of `links` only the rules' count; people's are the decisions.
        """
        ruled = (k for k in links if k.decided_by == RULES and k.judgement == "same")
        known = [k for k in ruled if k.left in self._tellings and k.right in self._tellings]
        made = {(k.left, k.right): k for k in known}
        for chosen in sorted(self._drop_ambiguous(made), key=lambda k: (-k.score, k.left, k.right)):
            one, other = self._head[chosen.left], self._head[chosen.right]
            if one != other and not self._is_split(one, other):
                self._unite(one, other)
        self._merge()
        groups = (tuple(self._tellings[i] for i in sorted(m)) for m in self._members.values())
        return tuple(sorted(groups, key=lambda g: g[0].id))

    def _merge(self) -> None:
        """Join what people decided is one, each as the rules left it: whatever the rules say between the two, unless a
        later decision parts them."""
        for chosen in sorted(self._decided.values(), key=lambda d: (d.at or "", d.left, d.right)):
            if chosen.judgement != "same" or not {chosen.left, chosen.right} <= self._tellings.keys():
                continue
            one, other = self._head[chosen.left], self._head[chosen.right]
            if one != other and not self._is_parted(one, other, chosen.at or ""):
                self._unite(one, other)

    def _is_parted(self, one: str, other: str, since: str) -> bool:
        pairs = (get_pair(a, b) for a in self._members[one] for b in self._members[other])
        found = (self._decided.get(pair) for pair in pairs)
        return any(d is not None and d.judgement == "different" and (d.at or "") > since for d in found)

    def _unite(self, left: str, right: str) -> None:
        one, other = self._head[left], self._head[right]
        if one == other:
            return
        keep, gone = get_pair(one, other)
        for member in self._members.pop(gone):
            self._head[member] = keep
            self._members[keep].append(member)

    def _is_split(self, one: str, other: str) -> bool:
        return any(self._are_different(a, b) for a in self._members[one] for b in self._members[other])

    def _are_different(self, left: str, right: str) -> bool:
        """Whether two tellings are different events, and not only for want of evidence."""
        pair = get_pair(left, right)
        if pair in self._decided:
            return self._decided[pair].judgement == "different"
        if pair not in self._judged:
            self._judged[pair] = judge(self._tellings[pair[0]], self._tellings[pair[1]], self._copies)
        return self._judged[pair].judgement == "different" and not self._judged[pair].soft

    def _drop_ambiguous(self, made: dict[Pair, Link]) -> list[Link]:
        """Leave out links of a vaguely dated telling that would fit two events which differ."""
        neighbours: dict[str, set[str]] = defaultdict(set)
        for left, right in made:
            neighbours[left].add(right)
            neighbours[right].add(left)
        vague = {
            i for i, others in neighbours.items() if _is_vague(self._tellings[i]) and self._differ(i, sorted(others))
        }
        return [k for pair, k in made.items() if not vague & set(pair)]

    def _differ(self, centre: str, others: list[str]) -> bool:
        """Whether two of `others` are different events by their dates (two events of one report may be told twice)."""
        dated = [o for o in others if not _is_vague(self._tellings[o])]
        return any(
            self._tellings[a].report != self._tellings[b].report and self._are_different(a, b)
            for index, a in enumerate(dated)
            for b in dated[index + 1 :]
        )


def _is_vague(telling: Telling) -> bool:
    return telling.days is None or telling.days.grain in ("open", "coarse")
