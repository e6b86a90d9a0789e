"""Texts and folders read from Python."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.export.contract import encode_reading
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read as read_page
from aidememoire.sources.pages import find_pages
from aidememoire.store.record import open_record
from aidememoire.workflow.read import Found, Summary, read_into
from aidememoire.workflow.redate import redate_after_reading


def read(text: str, *, published: str | None = None, language: str | None = None) -> dict[str, Any]:
    """The reading of a report's text as the contract's object: events, acts, dates with their working, each cited.

    `published` is the date beside the text, EDTF or as printed; without `language` (fr, en, vi) it is detected.
    Raises SourceError for a text that is none.
    """
    page = Page(source="text", text=text, date=published)
    return encode_reading(read_page(page, *_load(), language=language))


def read_paths(*paths: str | Path, record: str | Path, at: str | None = None, language: str | None = None) -> Summary:
    """Read files and folders into a record, made where there is none; running it again changes nothing.

    `at` (ISO 8601) is kept as the time of reading, by which `known_on` and feeds tell what was known when. Pages that
    cannot be read are among the `refusals` of what is given back. Raises RecordError for a place that is no record.
    """

    def read_one(page: Page) -> Any:
        return read_page(page, *_load(), language=language)

    with open_record(record) as kept:
        summary = read_into(_find(paths), kept, read_one, at=at)
        if summary.new:
            redate_after_reading(kept, *_load(), at=at)
        return summary


def _find(paths: tuple[str | Path, ...]) -> Iterator[Found]:
    for path in paths:
        yield from find_pages(str(path), io.BytesIO())


@cache
def _load() -> tuple[Any, Any]:
    return load_packs(), load_knowledge()
