"""Repeats against a search by brute force."""

from __future__ import annotations

import random

from aidememoire.consolidate.repeats import FEWEST, find_repeats


def find_slowly(texts: list[tuple[str, ...]], groups: list[str]) -> set[tuple[str, ...]]:
    """Every run in two groups that one word more, at either end, would not keep at all its places."""
    places: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for number, words in enumerate(texts):
        for start in range(len(words)):
            for end in range(start + FEWEST, len(words) + 1):
                places.setdefault(words[start:end], []).append((number, start))
    found = set()
    for run, here in places.items():
        before = {texts[t][a - 1] if a else (t, a) for t, a in here}
        after = {texts[t][a + len(run)] if a + len(run) < len(texts[t]) else (t, a) for t, a in here}
        alone = len(here) > 1 and (len(before) == 1 or len(after) == 1)
        if len({groups[t] for t, _ in here}) > 1 and not alone:
            found.add(run)
    return found


def test_all_repeats_and_no_other() -> None:
    """On random texts of few words: the same runs, each at all its places."""
    chance = random.Random(7)
    for _ in range(60):
        texts = [tuple(chance.choice("abc") for _ in range(chance.randrange(3, 14))) for _ in range(4)]
        groups = [chance.choice("xyz") for _ in texts]
        found = find_repeats(texts, groups)
        runs = {texts[r.places[0][0]][r.places[0][1] : r.places[0][1] + r.length] for r in found}
        assert runs == find_slowly(texts, groups)
        for repeat in found:
            number, at = repeat.places[0]
            run = texts[number][at : at + repeat.length]
            assert all(texts[t][a : a + repeat.length] == run for t, a in repeat.places)
