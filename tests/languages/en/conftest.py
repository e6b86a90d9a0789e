"""Readers for the English tests: a text becomes a report of one body segment, then a cast."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aidememoire.actors.find import find_cast
from aidememoire.analysis.parse import parse
from aidememoire.languages.en.actors import GRAMMAR
from aidememoire.languages.en.sentences import SENTENCES
from aidememoire.model.actors import Cast
from aidememoire.model.report import Report, Segment
from aidememoire.model.span import Span


@pytest.fixture
def english_cast() -> Callable[[str], Cast]:
    """The cast of a text that is all body."""

    def read(text: str) -> Cast:
        segment = Segment(kind="body", span=Span(start=0, end=len(text)))
        report = Report(id="r", source="test", text=text, language="en", segments=(segment,))
        return find_cast(parse(report, SENTENCES), (), GRAMMAR)

    return read
