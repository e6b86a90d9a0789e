"""The people of reference data under a printed name, whatever spelling the press that prints it uses.

Only the best fit counts: the very words of a name before the same name by ear, and that before a name with more or
fewer words. « Mark Brown » is no Mark Malloch Brown, « Abdel Fattah El-Sisi » is Abdel Fattah al-Sissi.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import groupby

from aidememoire.actors.names import GENERATIONS
from aidememoire.lexicon.known_as import load_known_as
from aidememoire.lexicon.name_compare import PART, SAME, compare_names
from aidememoire.lexicon.name_forms import build_form
from aidememoire.lexicon.name_keys import find_skeleton
from aidememoire.lexicon.name_tables import load_name_tables
from aidememoire.lexicon.name_words import HEARD, compare_words
from aidememoire.lexicon.person_names import split_name
from aidememoire.model.knowledge import Knowledge, Tenure

LONG_ENOUGH = 4
"""Letters from which a word alone may be somebody's family name."""
_RARE = 12
"""How many rows may share a word that leads to them by itself."""
_KEPT = 20_000
_EXACT, _LIKE, _INSIDE = 3, 2, 1
_FIRST = frozenset({"zh", "ko"})
"""Traditions in which the family name stands first; a Vietnamese is called by the last word, which is no family's."""
_EITHER = "JP"
"""The state whose names stand in either order."""
_VOWELS = frozenset("aeiouy")
_SONS = frozenset({"ben", "bin", "ibn"})
"""Words after which the last word of a name is a father's name."""


class KnownNames:
    """Tenures by the sound of the words in their people's names."""

    def __init__(self, by_name: dict[str, tuple[Tenure, ...]]) -> None:
        self._by_name = by_name
        self._words: dict[str, list[str]] = {}
        for word in by_name:
            self._words.setdefault(find_skeleton(word), []).append(word)
        self._found: dict[str, tuple[Tenure, ...]] = {}

    def find(self, name: str) -> tuple[Tenure, ...]:
        """Tenures of the people whose name `name` fits best; of one word, of all whose family name it is."""
        if name not in self._found:
            if len(self._found) >= _KEPT:
                self._found.clear()
            printed = split_name(name)
            person = load_known_as().get(printed)
            if person is not None:
                self._found[name] = self._find_whole(person, split_name(person))
            else:
                self._found[name] = self._find_whole(name, printed) if len(printed) > 1 else self._find_family(printed)
            core = _leave_initials(name)
            if not self._found[name] and core != name:
                self._found[name] = self.find(core)
        return self._found[name]

    def _find_whole(self, name: str, printed: tuple[str, ...]) -> tuple[Tenure, ...]:
        ranked = [(rank, row) for row in self._find_near(printed) if (rank := _rank(name, printed, row.person))]
        best = max((rank for rank, _ in ranked), default=0)
        return tuple(row for rank, row in ranked if rank == best)

    def _find_family(self, printed: tuple[str, ...]) -> tuple[Tenure, ...]:
        """Those whose family name is spelt so, else those whose family name sounds so."""
        word = printed[0] if printed else ""
        near = self._words.get(find_skeleton(word), ()) if len(word) >= LONG_ENOUGH else ()
        alike = [known for known in near if _spell_alike(word, known)]
        kings = tuple(row for known in alike for row in self._by_name[known] if known == find_reign_name(row))
        rows = tuple(row for row in self._by_name.get(word, ()) if len(word) > 1 and word in find_families(row))
        if rows:
            return (*rows, *kings)
        found = {
            row.row: row
            for known in sorted(known for known in near if compare_words(word, known, "") >= HEARD)
            for row in self._by_name[known]
            if known in find_families(row) and not is_family_first(row.person)
        }
        return (*found.values(), *kings)

    def _find_near(self, printed: tuple[str, ...]) -> tuple[Tenure, ...]:
        """Tenures that share two words of a name by their consonants, or else one rare word."""
        shared: Counter[str] = Counter()
        found: dict[str, Tenure] = {}
        rare: set[str] = set()
        for word in dict.fromkeys(printed):
            rows = {row.row: row for near in self._words.get(find_skeleton(word), ()) for row in self._by_name[near]}
            found.update(rows)
            shared.update(rows.keys())
            if len(rows) <= _RARE and len(word) >= LONG_ENOUGH:
                rare.update(rows)
        return tuple(row for key, row in found.items() if shared[key] > 1 or key in rare)


@lru_cache(maxsize=20_000)
def is_family_first(person: str) -> bool:
    """Whether the family name stands first and is one of few: no other spelling of it is taken for it."""
    return build_form(person).tradition in _FIRST


def find_families(row: Tenure) -> tuple[str, ...]:
    """The words by which the press calls somebody alone; none where it is not sure (a father's name, Vietnamese)."""
    words = split_name(row.person)
    if is_family_first(row.person):
        return words[:1]
    if len(words) < 2 or build_form(row.person).tradition or words[-2] in _SONS:
        return ()
    kinds = load_name_tables().words
    ends = (words[0], words[-1]) if row.state == _EITHER else words[-1:]
    return tuple(
        word
        for word in ends
        if len(word) >= LONG_ENOUGH and not any(word in kinds[kind] for kind in ("vi_family", "zh_family", "ko_family"))
    )


def _spell_alike(one: str, other: str) -> bool:
    """Whether two words have the same consonants in writing: Abdullah and Abdallah, not Philippe and Felipe."""
    left, right = ([c for c, _ in groupby(c for c in word if c not in _VOWELS)] for word in (one, other))
    return left == right


def find_reign_name(row: Tenure) -> str | None:
    """The one word by which a king is called (« Philippe », « Felipe VI », « Fahd ben Abdelaziz »); None for others."""
    words = split_name(row.person)
    alone = len(words) == 1 or not words[1].strip("ivx") or words[1] in _SONS
    return words[0] if row.office == "head_of_state" and alone else None


def is_called_by(word: str, row: Tenure) -> bool:
    """Whether a king is called by a word, spelt as in the data or nearly so."""
    name = find_reign_name(row)
    return name is not None and _spell_alike(word, name)


def is_spelt_so(word: str, row: Tenure) -> bool:
    """Whether a word is somebody's family name letter by letter, or a known form of it (Poutine, Putin)."""
    variants = load_name_tables().variants
    printed = "".join(split_name(word))
    if split_name(word) in load_known_as() or is_called_by(printed, row):
        return True
    return any(variants.get(printed, printed) == variants.get(family, family) for family in find_families(row))


def _leave_initials(name: str) -> str:
    """« Joseph R. Biden, Jr. » → « Joseph Biden »: the first and the last word, where only such stand beside them."""
    words = [word for word in name.replace(",", " ").split() if word.lower().strip(".") not in GENERATIONS]
    full = [word for word in words if len(word.strip(".")) > 1]
    return " ".join(full) if len(full) == 2 and words[:1] == full[:1] else name


def _rank(name: str, printed: tuple[str, ...], person: str) -> int:
    """How well a printed name of several words fits a person's; 0 for another person."""
    known = split_name(person)
    if sorted(printed) == sorted(known):
        return _EXACT
    verdict = compare_names(name, person)
    few, many = build_form(name).words, build_form(person).words
    if len(few) < len(many) and all(word in load_name_tables().given for word in few):
        return 0
    if verdict.verdict == SAME:
        return _LIKE
    inside = verdict.verdict == PART and min(len(few), len(many)) > 1
    return _INSIDE if inside and _is_inside(few, many) else 0


def _is_inside(printed: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """Whether the longer name only adds words: not before the known one's first, and the last is printed."""
    few, many = set(printed), set(known)
    if many <= few:
        return printed[0] == known[0]
    return few <= many and known[-1] in few


class _Same:
    """A value that is equal to itself alone, so that an answer is kept for it without looking at all it holds."""

    def __init__(self, value: dict[str, tuple[Tenure, ...]]) -> None:
        self.value = value

    def __hash__(self) -> int:
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.value is self.value


@lru_cache(maxsize=4)
def _build_names(by_name: _Same) -> KnownNames:
    return KnownNames(by_name.value)


def get_known_names(knowledge: Knowledge) -> KnownNames:
    """The index of one set of reference data, built once for it."""
    return _build_names(_Same(knowledge.by_name))
