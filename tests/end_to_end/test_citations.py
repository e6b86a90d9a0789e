"""Every citation of every reading is verbatim, and a reading depends on its page alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.export.contract import encode_reading
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from aidememoire.reading.refuse import UnreadLanguage
from aidememoire.sources.pages import find_pages
from aidememoire.store.citations import find_citations

ROOT = Path(__file__).parent.parent.parent
SETS = {
    "samples": ROOT / "samples",
    "open": ROOT / "quality" / "fr" / "open",
    "opened": ROOT / "quality" / "fr" / "opened",
    "opened2": ROOT / "quality" / "fr" / "opened2",
    "opened3": ROOT / "quality" / "fr" / "opened3",
    "opened4": ROOT / "quality" / "fr" / "opened4",
    "kept": ROOT / "quality" / "fr" / "kept",
    "en": ROOT / "quality" / "en" / "open",
    "en-opened": ROOT / "quality" / "en" / "opened",
    "en-opened2": ROOT / "quality" / "en" / "opened2",
    "en-kept": ROOT / "quality" / "en" / "kept",
    "vi": ROOT / "quality" / "vi" / "open",
    "vi-opened": ROOT / "quality" / "vi" / "opened",
    "vi-kept": ROOT / "quality" / "vi" / "kept",
    "behaviour": ROOT / "quality" / "fr" / "behaviour" / "cases.jsonl",
    "seeds": ROOT.parent / "shared" / "seeds",
    "dev": ROOT.parent / "shared" / "dev" / "reports.jsonl",
}


def find_report_pages(name: str) -> Iterator[Page]:
    """Pages of a set; the texts of behavioural cases are pages too."""
    path = SETS[name]
    if not path.exists():
        pytest.skip(f"{path.name} is not beside this checkout (../shared)")
    if name == "behaviour":
        for line in path.read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            for n, text in enumerate((case["base"], *(v["text"] for v in case["variants"]))):
                yield Page(source=f"{case['id']}-{n}", text=text)
        return
    for page in find_pages(path):
        if isinstance(page, Page) and not page.source.endswith("README.md"):
            yield page


@pytest.mark.parametrize("name", SETS)
def test_every_citation_is_its_slice(name: str) -> None:
    """`quote == text[start:end]` for everything a reading holds, and for all the contract prints."""
    packs, knowledge = load_packs(), load_knowledge()
    count = 0
    for page in find_report_pages(name):
        try:
            reading = read(page, packs, knowledge)
        except UnreadLanguage:
            continue
        text = reading.report.text
        assert text == page.text
        for citation in find_citations(reading):
            assert citation.report == reading.report.id
            assert citation.quote == text[citation.span.start : citation.span.end]
            count += 1
        count += check_quotes(encode_reading(reading), text)
    assert count > 100


def check_quotes(value: object, text: str) -> int:
    """Compare every quote in a tree of plain values with its slice; gives how many there were."""
    if isinstance(value, dict):
        here = 0
        if "quote" in value and "start" in value:
            assert value["quote"] == text[value["start"] : value["end"]]
            here = 1
        return here + sum(check_quotes(v, text) for v in value.values())
    if isinstance(value, list):
        return sum(check_quotes(v, text) for v in value)
    return 0


def test_a_reading_depends_on_its_page_alone(samples: Path) -> None:
    """Read twice, in another order, the same pages give the same readings."""
    packs, knowledge = load_packs(), load_knowledge()
    pages = [page for page in find_pages(samples) if isinstance(page, Page)]
    first = {page.source: read(page, packs, knowledge) for page in pages}
    again = {page.source: read(page, packs, knowledge) for page in reversed(pages)}
    assert first == again
