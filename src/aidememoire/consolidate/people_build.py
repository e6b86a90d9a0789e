"""People drawn from guises: grouped along judgements, under the best spelling.

The result depends on the set of guises and decisions alone, never on their order. Guises that no chain of "same" ties
together do not influence one another, so new reports need only the guises they reach.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from aidememoire.consolidate.attend import count_marks
from aidememoire.consolidate.link import Pair, build_link, get_pair
from aidememoire.consolidate.people_judge import judge_guises
from aidememoire.consolidate.people_known import KnownPeople, find_all
from aidememoire.lexicon.name_forms import build_form
from aidememoire.model.links import Link
from aidememoire.model.people import Guise, Person

WEAK = 0.7
"""Links up to this score rest on part of a name: they count only where they lead to one person."""

Decided = Mapping[Pair, str]
"""What people decided of pairs of guises: "same", "different" or "unsure"."""


def link_guises(pairs: Iterable[tuple[Guise, Guise]], known: KnownPeople) -> tuple[Link, ...]:
    """Judge the given pairs; "different" is left out, being the normal case. Sorted by ids, each pair once."""
    found: dict[Pair, Link] = {}
    for left, right in pairs:
        decided = judge_guises(left, right, (known.find(left), known.find(right)))
        if decided.judgement != "different":
            found[get_pair(left.id, right.id)] = build_link(left.id, right.id, decided)
    return tuple(found[pair] for pair in sorted(found))


def build_people(
    guises: Iterable[Guise], links: Iterable[Link], decided: Decided, known: KnownPeople
) -> tuple[Person, ...]:
    """The people these guises are, sorted by id. `links` are the rules'; those that lead elsewhere are passed over."""
    group = Grouping(guises, decided, known)
    made = tuple(k for k in links if k.left in group.guises and k.right in group.guises)
    names = find_all(known, group.guises.values())
    return tuple(build_person(g, names) for g in group.join(made))


class Grouping:
    """Guises joined along links, strongest first, as long as nobody in a group differs from anybody else in it.

    Then the groups that somebody decided are one are joined, whatever the rules say of their members.
    """

    def __init__(self, guises: Iterable[Guise], decided: Decided, known: KnownPeople) -> None:
        self.guises = {g.id: g for g in guises}
        self._decided = decided
        self._known = known
        self._judged: dict[Pair, str] = {}
        self._head = {i: i for i in self.guises}
        self._members = {i: [i] for i in self.guises}

    def join(self, links: Iterable[Link]) -> tuple[tuple[Guise, ...], ...]:
        """The groups, each sorted by id, sorted by their first ids."""
        same = [k for k in links if k.judgement == "same" and (k.left, k.right) not in self._decided]
        order = sorted(same, key=lambda k: (-k.score, k.left, k.right))
        for link in (k for k in order if k.score > WEAK):
            self._try(link)
        for link in self._drop_ambiguous([k for k in order if k.score <= WEAK]):
            self._try(link)
        for (left, right), verdict in sorted(self._decided.items()):
            if verdict == "same" and not self._is_parted(self._head[left], self._head[right]):
                self._unite(left, right)
        groups = (tuple(self.guises[i] for i in sorted(m)) for m in self._members.values())
        return tuple(sorted(groups, key=lambda g: g[0].id))

    def _try(self, link: Link) -> None:
        one, other = self._head[link.left], self._head[link.right]
        if one != other and not self._is_split(one, other):
            self._unite(one, other)

    def _unite(self, left: str, right: str) -> None:
        one, other = self._head[left], self._head[right]
        if one == other:
            return
        keep, gone = get_pair(one, other)
        for member in self._members.pop(gone):
            self._head[member] = keep
            self._members[keep].append(member)

    def _is_split(self, one: str, other: str) -> bool:
        return any(self._get_verdict(a, b) == "different" for a in self._members[one] for b in self._members[other])

    def _is_parted(self, one: str, other: str) -> bool:
        """Whether somebody decided that a member of one group is not a member of the other."""
        pairs = (get_pair(a, b) for a in self._members[one] for b in self._members[other])
        return one != other and any(self._decided.get(pair) == "different" for pair in pairs)

    def _get_verdict(self, left: str, right: str) -> str:
        pair = get_pair(left, right)
        if pair in self._decided:
            verdict = self._decided[pair]
            return "different" if verdict == "unsure" else verdict
        if pair not in self._judged:
            one, other = self.guises[pair[0]], self.guises[pair[1]]
            self._judged[pair] = judge_guises(one, other, (self._known.find(one), self._known.find(other))).judgement
        return self._judged[pair]

    def _drop_ambiguous(self, links: Sequence[Link]) -> list[Link]:
        """Leave out what part of a name says where it fits two people."""
        reached: dict[str, set[str]] = defaultdict(set)
        for link in links:
            reached[link.left].add(self._head[link.right])
            reached[link.right].add(self._head[link.left])
        short = {i: len(build_form(self.guises[i].name).words) for i in reached}
        return [
            k
            for k in links
            if len(reached[k.left if (short[k.left], k.left) < (short[k.right], k.right) else k.right]) == 1
        ]


def build_person(guises: Sequence[Guise], known: Mapping[str, str]) -> Person:
    """One person from the guises of a group, given sorted by id."""
    names = order_names(guises)
    sides: Counter[str] = Counter()
    for guise in guises:
        sides[guise.side] += guise.count if guise.side else 0
    held = Counter(known[g.id] for g in guises if g.id in known)
    return Person(
        id=guises[0].id,
        name=names[0],
        names=names,
        sides=tuple(sorted((s for s in sides if s), key=lambda s: (-sides[s], s))),
        known=min(held, key=lambda n: (-held[n], n), default=None),
        guises=tuple(g.id for g in guises),
    )


def order_names(guises: Iterable[Guise]) -> tuple[str, ...]:
    """Every spelling once: whole names before parts, then those with most marks, then the most printed."""
    printed: Counter[str] = Counter()
    for guise in guises:
        printed[guise.name] += guise.count

    def rank(name: str) -> tuple[bool, bool, int, int, str]:
        words = build_form(name).words
        return len(words) < 2, any(len(w) == 1 for w in words), -count_marks(name), -printed[name], name

    return tuple(sorted(printed, key=rank))
