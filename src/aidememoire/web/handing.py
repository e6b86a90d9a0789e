"""Handing in a report: read at once, kept with its events; one at a time."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from threading import Lock

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.errors import SourceError
from aidememoire.languages import load_packs
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from aidememoire.sources.decode import find_problem, normalize
from aidememoire.store.record import Record
from aidememoire.web.checking import clean_words
from aidememoire.web.problems import ProblemError
from aidememoire.workflow.read import Outcome, read_into
from aidememoire.workflow.redate import redate_after_reading

LONGEST = 400_000
"""Characters of the longest text taken: a hundred times a report."""

FEW = 200
"""A record of so many reports is dated again with what it came to know; of a larger one that is asked for apart."""

PATIENCE = 10
"""Seconds one waits for the texts before; longer, and those who only read would wait too."""

_ADDRESS = re.compile(r"https?://[^\s<>\"]{1,2000}")
TURN = Lock()
"""Held by whoever writes what was handed in: one at a time, so that a person waits for a report and not for a lock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """A text with what came beside it; each may be None but the text."""

    text: str
    title: str | None = None
    url: str | None = None
    date: str | None = None
    language: str | None = None


def hand_in(record: Record, given: HandedIn, at: str) -> tuple[Reading, bool]:
    """Read a text into the record: the reading, and whether it is new. Raises SourceError on what is no report."""
    page = build_page(given)
    seen: list[Outcome] = []
    with TURN:
        summary = read_into([page], record, build_reader(given.language), at=at, on_progress=seen.append)
        if summary.new:
            redate_after_reading(record, load_packs(), load_knowledge(), at=at, most=FEW)
    (outcome,) = seen
    if not isinstance(outcome, Reading):
        raise SourceError(outcome.source, outcome.reason)
    return outcome, summary.new > 0


def build_page(given: HandedIn) -> Page:
    """The page. Raises SourceError on what is no text, refuses an address that is none and a language not read."""
    if len(given.text) > LONGEST:
        raise ProblemError("too_large", 413)
    problem = find_problem(given.text)
    text = given.text if problem is None else ""
    if problem is not None or "\0" in text:
        raise SourceError("text", problem or "it holds a NUL character, which is no text")
    if given.url is not None and not _ADDRESS.fullmatch(given.url):
        raise ProblemError("choice", 400, name="url", value=given.url[:80], allowed="https://…, http://…")
    packs = load_packs()
    if given.language is not None and given.language not in packs:
        allowed = ", ".join(sorted(packs))
        raise ProblemError("choice", 400, name="language", value=given.language[:80], allowed=allowed)
    plain = normalize(text)
    return Page(
        source=given.url or f"handed-in/{sha256(plain.encode()).hexdigest()[:16]}",
        text=plain,
        url=given.url,
        date=clean_words(given.date) or None,
        title=normalize(clean_words(given.title)) or None,
    )


@cache
def build_reader(language: str | None) -> Callable[[Page], Outcome]:
    """The stages as one function of a page; what no stage was prepared for is a refusal of that page.

    `language` stands instead of what would be detected.
    """
    packs, knowledge = load_packs(), load_knowledge()

    def read_page(page: Page) -> Outcome:
        try:
            return read(page, packs, knowledge, language=language)
        except SourceError:
            raise
        except Exception as error:
            raise SourceError(page.source, f"the reading failed ({type(error).__name__})") from error

    return read_page
