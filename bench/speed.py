"""`make bench`: how fast reports are read, against the bare French spaCy pipeline on the same text in the same run.

Prints ratios of medians over alternating rounds: machines differ and wander, ratios less so. The spaCy side is what a
reader built on it would pay before its first rule: all components, batches of 64 paragraphs.
"""

from __future__ import annotations

import platform
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from aidememoire.analysis.parse import parse
from aidememoire.dates.find import find_times
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.page.clean import clean
from aidememoire.reading.read import read
from aidememoire.sources.pages import find_pages

ROOT = Path(__file__).parent.parent
FOLDERS = (ROOT / "samples", ROOT / "quality" / "fr" / "open", ROOT / "quality" / "fr" / "opened2")
ROUNDS = 5


def get_seconds(work: Callable[[], object]) -> float:
    """Wall time of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> int:
    """Print sizes, medians and ratios."""
    pages = [p for folder in FOLDERS for p in find_pages(folder) if isinstance(p, Page)]
    size = sum(len(p.text) for p in pages)
    start = time.perf_counter()
    packs, knowledge = load_packs(), load_knowledge()
    loaded = time.perf_counter() - start
    pack = packs["fr"]

    def read_all() -> None:
        for page in pages:
            read(page, packs, knowledge)

    def find_all_times() -> None:
        for parsed in parses:
            find_times(parsed, pack.dates)

    parses = [parse(clean(page, pack.page, "fr"), pack.sentences) for page in pages]
    rivals: dict[str, Callable[[], object]] = {"whole reading": read_all, "times alone": find_all_times}
    spacy_seconds = add_spacy(rivals, pages)
    for work in rivals.values():
        work()
    taken: dict[str, list[float]] = {name: [] for name in rivals}
    for _ in range(ROUNDS):
        for name, work in rivals.items():
            taken[name].append(get_seconds(work))
    print_table(pages, size, {"pack and reference data": loaded, **spacy_seconds}, taken)
    return 0


def add_spacy(rivals: dict[str, Callable[[], object]], pages: list[Page]) -> dict[str, float]:
    """Add the bare pipeline where it is installed; gives its load time."""
    try:
        import spacy
    except ImportError:
        return {}
    start = time.perf_counter()
    model = spacy.load("fr_core_news_md")
    loaded = time.perf_counter() - start
    paragraphs = [line for page in pages for line in page.text.splitlines() if line.strip()]
    rivals["bare spaCy"] = lambda: [None for _ in model.pipe(paragraphs, batch_size=64)]
    return {"spaCy model": loaded}


def print_table(pages: list[Page], size: int, loads: dict[str, float], taken: dict[str, list[float]]) -> None:
    """Medians, throughput and ratios on standard output."""
    out = sys.stdout.write
    out(f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}\n")
    out(f"{len(pages)} reports, {size:,} characters, {ROUNDS} rounds\n")
    for name, seconds in loads.items():
        out(f"load {name:24} {seconds:7.2f} s\n")
    medians = {name: statistics.median(values) for name, values in taken.items()}
    for name, seconds in medians.items():
        out(f"{name:29} {seconds:7.3f} s  {size / seconds / 1000:8.0f} thousand characters a second\n")
    if "bare spaCy" in medians:
        out(f"whole reading is {medians['bare spaCy'] / medians['whole reading']:.2f} x the speed of bare spaCy\n")
    else:
        out("spaCy is not installed: `make bench` installs it for the comparison\n")


if __name__ == "__main__":
    sys.exit(main())
