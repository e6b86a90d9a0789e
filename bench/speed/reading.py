"""Reading reports on relations between states, beside bare spaCy on the same text."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_commons, load_packs
from aidememoire.reading.read import read
from bench.speed.rival import MISSING, count_characters, get_seconds, load_model, load_pages, run_model

ROUNDS = 7


def measure_reading(_: int) -> Iterator[str]:
    """Medians over alternating rounds, and their ratio, for French and for English."""
    packs, knowledge, commons = load_packs(), load_knowledge(), load_commons()
    for language in ("fr", "en"):
        pages = load_pages(language)

        def read_all() -> None:
            for page in pages:  # noqa: B023
                read(page, packs, knowledge, commons=commons)

        model = load_model(language)
        read_all()
        if model is not None:
            run_model(model, pages)
        own, other = [], []
        for _round in range(ROUNDS):
            own.append(get_seconds(read_all))
            if model is not None:
                other.append(get_seconds(lambda: run_model(model, pages)))  # noqa: B023
        size, median = count_characters(pages), statistics.median(own)
        yield (
            f"{language}: {len(pages)} reports, {size:,} characters, {1000 * median / len(pages):.1f} ms a report, "
            f"{size / median / 1000:.0f} thousand characters a second"
        )
        if model is None:
            yield MISSING
            continue
        yield f"{language}: {statistics.median(other) / median:.2f} x the speed of bare spaCy ({model.meta['name']})"
