"""General news with 2 % of reports on relations between states: the first look, then the reading of what it lets by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_commons, load_gates, load_packs
from aidememoire.model.passed import Passed
from aidememoire.model.report import Page
from aidememoire.reading.gate import look
from aidememoire.reading.read import read
from bench.general.compose import build_mix
from bench.speed.rival import MISSING, count_characters, get_seconds, load_model, load_pages, run_model

TOTAL = 20_000
SAMPLED = 40
"""One page in so many goes through spaCy, half of them French and half English; its time goes with the characters."""


def measure_mix(_: int) -> Iterator[str]:
    """What became of the pages, time by stage, and the ratio."""
    packs, knowledge, commons, gates = load_packs(), load_knowledge(), load_commons(), load_gates()
    pages = tuple(build_mix((*load_pages("fr"), *load_pages("en")), TOTAL))
    found: list[Passed | None] = []
    looked = get_seconds(lambda: found.extend(look(page, gates, commons) for page in pages))
    through = [page for page, passed in zip(pages, found, strict=True) if passed is None]
    relevant = sum(page.source.startswith("relevant") for page in through)

    def read_through() -> None:
        for page in through:
            read(page, packs, knowledge, commons=commons)

    taken = get_seconds(read_through)
    reasons = Counter(passed.reason for passed in found if passed is not None)
    size = count_characters(pages)
    yield f"{TOTAL:,} pages, {size:,} characters; read {len(through)}, of them general {len(through) - relevant}"
    yield "passed over: " + ", ".join(f"{reason} {n}" for reason, n in reasons.most_common())
    yield f"first look {1e6 * looked / TOTAL:.0f} µs a page, reading {1000 * taken / len(through):.1f} ms a page let by"
    yield f"{TOTAL / (looked + taken):.0f} pages a second on one processor"
    seconds = measure_model(pages)
    yield MISSING if seconds is None else f"{seconds / (looked + taken):.1f} x the speed of bare spaCy"


def measure_model(pages: tuple[Page, ...]) -> float | None:
    """What bare spaCy would take for all pages, from a sample, each language by its own pipeline."""
    total = 0.0
    for language in ("fr", "en"):
        model = load_model(language)
        if model is None:
            return None
        own = [p for n, p in enumerate(pages) if n % 2 == (language == "en")]
        sample = own[::SAMPLED]
        run_model(model, sample[:10])
        total += get_seconds(lambda: run_model(model, sample)) * count_characters(own) / count_characters(sample)  # noqa: B023
    return total
