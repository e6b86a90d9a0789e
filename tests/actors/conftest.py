"""Readers for the actors tests: a text becomes a report of one body segment (or of given segments), then a cast."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aidememoire.actors.find import find_cast
from aidememoire.analysis.parse import parse
from aidememoire.languages.fr.actors import GRAMMAR
from aidememoire.languages.fr.sentences import SENTENCES
from aidememoire.model.actors import Cast, LocalActor
from aidememoire.model.report import Report, Segment
from aidememoire.model.span import Span


def build_report(*parts: tuple[str, str]) -> Report:
    """A report of segments (kind, text), one a line."""
    text, segments = "", []
    for kind, words in parts:
        segments.append(Segment(kind=kind, span=Span(start=len(text), end=len(text) + len(words))))
        text += words + "\n"
    return Report(id="r", source="test", text=text, language="fr", segments=tuple(segments))


def read(*parts: tuple[str, str]) -> Cast:
    """The cast of a report of the given segments."""
    return find_cast(parse(build_report(*parts), SENTENCES), (), GRAMMAR)


@pytest.fixture
def cast() -> Callable[[str], Cast]:
    """The cast of a text that is all body."""
    return lambda text: read(("body", text))


@pytest.fixture
def segments() -> Callable[..., Cast]:
    """The cast of (kind, text) segments."""
    return read


@pytest.fixture
def person() -> Callable[[Cast, str], LocalActor]:
    """The one person of a cast whose name contains the given words."""

    def get(cast: Cast, name: str) -> LocalActor:
        (found,) = [a for a in cast.actors if a.kind == "person" and name in (a.name or "")]
        return found

    return get
