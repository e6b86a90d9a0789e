"""Acts by side, frameworks, mechanisms, anniversaries, segments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from typing import Any

from aidememoire.evaluate.outcome import Outcome
from aidememoire.evaluate.same import get_overlap, same_framework

Json = dict[str, Any]
MINIMUM_OVERLAP = 0.5


def score_acts(source: str, gold: Json, reading: Json) -> Iterator[Outcome]:
    """Acts with `content` need half of it, the same states and the same act; without, act and states decide.

    With `acts_partial` the annotation holds the clearest acts only: an act found beside them is not counted as wrong.
    """
    if "acts" not in gold:
        return
    for outcome in _score_acts(source, gold, reading):
        if outcome.result != "wrong" or not gold.get("acts_partial"):
            yield outcome


def _score_acts(source: str, gold: Json, reading: Json) -> Iterator[Outcome]:
    wanted: list[Json] = gold["acts"] or []
    found: list[Json] = reading.get("acts") or []
    if wanted and not all(a.get("content") for a in wanted):
        yield from score_counts(source, "acts by side", map(_get_act_key, wanted), map(_get_act_key, found))
        return
    text = reading["report"]["text"]
    links = [
        (get_overlap(text, w["content"], f["content"]["start"], f["content"]["end"]), i, j)
        for i, w in enumerate(wanted)
        for j, f in enumerate(found)
    ]
    near = [link for link in links if link[0] >= MINIMUM_OVERLAP]
    yield from _score_pairs(source, "speech found", wanted, found, near)
    typed = [x for x in near if _get_act_key(wanted[x[1]]) == _get_act_key(found[x[2]])]
    yield from _score_pairs(source, "acts", wanted, found, typed)


def _score_pairs(
    source: str, stage: str, wanted: list[Json], found: list[Json], links: list[tuple[float, int, int]]
) -> Iterator[Outcome]:
    left, right = set(range(len(wanted))), set(range(len(found)))
    for _, i, j in sorted(links, key=lambda link: (-link[0], link[1], link[2])):
        if i in left and j in right:
            left.discard(i)
            right.discard(j)
    for i, want in enumerate(wanted):
        result = "missed" if i in left else "right"
        yield Outcome(source=source, stage=stage, label=_label_act(want, want["content"]), result=result)
    for j in sorted(right):
        label = _label_act(found[j], found[j]["content"]["quote"])
        yield Outcome(source=source, stage=stage, label=label, result="wrong")


def _label_act(act: Json, content: str) -> str:
    key = _get_act_key(act)
    return f"{key[0]} {'+'.join(key[1])}: {content[:60]}"


def _get_act_key(act: Json) -> tuple[str, tuple[str, ...]]:
    states = act.get("states") if "states" in act else (act.get("speaker") or {}).get("states")
    return act["act"], tuple(sorted(states or ()))


def score_ties(source: str, gold: Json, reading: Json) -> Iterator[Outcome]:
    """Frameworks by label and parties; mechanisms by parties and ordinal; anniversaries by ordinal and year."""
    if "frameworks" in gold:
        yield from _score_frameworks(source, gold["frameworks"] or [], reading.get("frameworks") or [])
    if "mechanisms" in gold:
        yield from score_counts(
            source,
            "mechanisms",
            ((tuple(sorted(m.get("parties") or ())), m.get("ordinal")) for m in gold["mechanisms"] or []),
            ((tuple(sorted(m.get("parties") or ())), m.get("ordinal")) for m in reading.get("mechanisms") or []),
        )
    if "anniversaries" in gold:
        yield from score_counts(
            source,
            "anniversaries",
            ((a.get("ordinal"), a.get("year")) for a in gold["anniversaries"] or []),
            ((a.get("ordinal"), a.get("year")) for a in reading.get("anniversaries") or []),
        )


def _score_frameworks(source: str, wanted: list[Json], found: list[Json]) -> Iterator[Outcome]:
    left = list(found)
    for want in wanted:
        label = f"{want['name']} {' '.join(sorted(want['parties']))}"
        hit = next((f for f in left if _same_framework(want, f)), None)
        if hit is not None:
            left.remove(hit)
        yield Outcome(source=source, stage="frameworks", label=label, result="right" if hit else "missed")
        if hit is not None and want.get("since"):
            right = bool(hit.get("since")) and hit["since"][:7] == want["since"][:7]
            yield Outcome(source=source, stage="framework since", label=label, result="right" if right else "missed")
    for extra in left:
        label = f"{extra['name']} {' '.join(extra['parties'])}"
        yield Outcome(source=source, stage="frameworks", label=label, result="wrong")


def _same_framework(want: Json, found: Json) -> bool:
    return same_framework(want["name"], found["name"]) and sorted(want["parties"]) == sorted(found["parties"])


def score_segments(source: str, gold: Json, reading: Json) -> Iterator[Outcome]:
    """Kinds of segment present; where the gold gives their first words, each segment by kind and start."""
    text = reading["report"]["text"]
    if gold.get("segments"):
        found = [s for s in reading.get("segments") or [] if s["kind"] != "body"]
        starts = Counter((s["kind"], text[s["start"] : s["end"]][:30]) for s in found)
        wanted = Counter((s["kind"], s["text"][:30]) for s in gold["segments"] if s["kind"] != "body")
        yield from score_counts(source, "segments", wanted.elements(), starts.elements())
    wanted_kinds = set(gold.get("segments_present") or ())
    for kind in sorted(wanted_kinds):
        there = any(s["kind"] == kind for s in reading.get("segments") or [])
        yield Outcome(source=source, stage="segment kinds", label=kind, result="right" if there else "missed")


def score_counts(source: str, stage: str, wanted: Iterable[Hashable], found: Iterable[Hashable]) -> Iterator[Outcome]:
    """Outcomes of two bags of keys."""
    want, got = Counter(wanted), Counter(found)
    for key in want | got:
        label = str(key)
        for _ in range(min(want[key], got[key])):
            yield Outcome(source=source, stage=stage, label=label, result="right")
        for _ in range(want[key] - got[key]):
            yield Outcome(source=source, stage=stage, label=label, result="missed")
        for _ in range(got[key] - want[key]):
            yield Outcome(source=source, stage=stage, label=label, result="wrong")
