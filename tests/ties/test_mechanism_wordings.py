"""Names of mechanisms as many agencies print them: whose they are, which session, how often.

`mechanisms_*.txt` hold, after the lead on the `#` line, `PARTIES ordinal rhythm | sentence`; `none` names no mechanism.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_commons, load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from aidememoire.sources.pages import find_pages

FOLDER = Path(__file__).parent


def load_lines(name: str) -> list[tuple[str, str, str]]:
    """The lead, what is wanted and the sentence of each line."""
    lead, *lines = (FOLDER / name).read_text(encoding="utf-8").strip().splitlines()
    pairs = (line.split(" | ", 1) for line in lines if line.strip())
    return [(lead.removeprefix("# "), wanted, sentence) for wanted, sentence in pairs]


@pytest.mark.parametrize(
    ("lead", "wanted", "sentence"), [*load_lines("mechanisms_fr.txt"), *load_lines("mechanisms_en.txt")]
)
def test_mechanism_is_found_with_its_number(lead: str, wanted: str, sentence: str, tmp_path: Path) -> None:
    """Parties, ordinal and rhythm of each mechanism; none where a sentence names nobody's."""
    path = tmp_path / "report.txt"
    path.write_text(f"{lead}\n\n{sentence}", encoding="utf-8")
    page = next(page for page in find_pages(path) if isinstance(page, Page))
    reading = read(page, load_packs(), load_knowledge(), commons=load_commons())
    found = {f"{'+'.join(m.parties)} {m.ordinal or '-'} {m.periodicity or '-'}" for m in reading.ties.mechanisms}
    assert found == (set() if wanted == "none" else {wanted})


_LINES = (FOLDER / "mechanisms_beside.txt").read_text(encoding="utf-8").splitlines()[1:]


@pytest.mark.parametrize(("wanted", "text"), [line.split(" | ", 1) for line in _LINES])
def test_mechanism_is_known_by_its_sides(wanted: str, text: str) -> None:
    """A body whose sides stand beside its name, or that both sides found; none that one side proposes."""
    reading = read(Page(source="report.txt", text=text), load_packs(), load_knowledge(), commons=load_commons())
    found = {f"{'+'.join(m.parties)} {m.ordinal or '-'}" for m in reading.ties.mechanisms}
    assert found == (set() if wanted == "none" else {wanted})
