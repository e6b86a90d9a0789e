"""A sample of `make bench-behaviour`: contacts and words told in many ways between fifty states."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.export.contract import encode_reading
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from bench.behaviour.__main__ import find_faults
from bench.behaviour.draw import Telling, draw_tellings
from bench.behaviour.draw_en import draw_english
from bench.behaviour.draw_said import Saying, draw_english_sayings, draw_sayings
from bench.behaviour.said import find_fault

COUNT = 300


def read_text(text: str, language: str) -> dict:
    page = Page(source="drawn.txt", text=text)
    return encode_reading(read(page, load_packs(), load_knowledge(), language=language))


@pytest.mark.parametrize(("language", "draw", "floor"), (("fr", draw_tellings, 0.97), ("en", draw_english, 0.94)))
def test_contacts_are_read_wholly_right(
    language: str, draw: Callable[[int, int], Iterator[Telling]], floor: float
) -> None:
    """Kind, day, both people with their states, nobody else."""
    wrong = [t.number for t in draw(0, COUNT) if tuple(find_faults(t, read_text(t.text, language)["events"]))]
    assert 1 - len(wrong) / COUNT >= floor, f"python -m bench.behaviour --language {language} --faults: {wrong}"


@pytest.mark.parametrize(
    ("language", "draw", "floor"), (("fr", draw_sayings, 0.93), ("en", draw_english_sayings, 0.91))
)
def test_words_are_read_as_their_act(language: str, draw: Callable[[int, int], Iterator[Saying]], floor: float) -> None:
    """The right act, by the right sides."""
    wrong = [s.number for s in draw(0, COUNT) if find_fault(s, read_text(s.text, language)["acts"])]
    assert 1 - len(wrong) / COUNT >= floor, f"python -m bench.behaviour.said --language {language} --faults: {wrong}"
