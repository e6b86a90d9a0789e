"""Whole reports in the wordings of many agencies: every sentence tells the act of the right side.

`wordings_*.txt` hold a report after each `##`: its lead, then a line for each sentence, `act SIDES | sentence`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_commons, load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from aidememoire.sources.pages import find_pages

FOLDER = Path(__file__).parent


def load_reports(name: str) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """The lead of each report with its (act and sides, sentence) pairs."""
    for block in (FOLDER / name).read_text(encoding="utf-8").split("## ")[1:]:
        lead, *lines = block.strip().splitlines()
        pairs = (line.split(" | ", 1) for line in lines)
        yield lead, tuple((wanted, sentence) for wanted, sentence in pairs)


REPORTS = (*load_reports("wordings_fr.txt"), *load_reports("wordings_en.txt"))


@pytest.mark.parametrize(("lead", "told"), REPORTS, ids=[lead[:40] for lead, _ in REPORTS])
def test_every_sentence_tells_its_act(lead: str, told: tuple[tuple[str, str], ...], tmp_path: Path) -> None:
    """Acts are found in sentences whose speakers are named, described, taken up again, or both sides."""
    path = tmp_path / "report.txt"
    path.write_text("\n\n".join((lead, *(sentence for _, sentence in told))), encoding="utf-8")
    page = next(page for page in find_pages(path) if isinstance(page, Page))
    reading = read(page, load_packs(), load_knowledge(), commons=load_commons())
    text, missed = reading.report.text, []
    for wanted, sentence in told:
        start = text.index(sentence)
        end = start + len(sentence)
        found = {f"{a.act} {'+'.join(a.states)}" for a in reading.acts if start <= a.content.span.start < end}
        if wanted not in found:
            missed.append(f"{wanted} in {sentence!r}, but {sorted(found)}")
    assert not missed, "\n".join(missed)
