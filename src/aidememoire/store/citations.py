"""Verbatim or nothing: every citation in a reading is checked against its report before anything is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from aidememoire.errors import CitationError
from aidememoire.model.reading import Reading
from aidememoire.model.span import Citation, Span


@cache
def _get_fields(kind: type[Any]) -> tuple[str, ...]:
    return tuple(f.name for f in fields(kind))


def find_citations(value: object) -> Iterator[Citation]:
    """Every citation anywhere inside a value made of dataclasses and tuples."""
    for found in _walk(value):
        if isinstance(found, Citation):
            yield found


def _walk(value: object) -> Iterator[Citation | Span]:
    if isinstance(value, Citation | Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _walk(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for name in _get_fields(type(value)):
            yield from _walk(getattr(value, name))


def check_citations(reading: Reading) -> tuple[Citation, ...]:
    """The distinct citations of a reading in order of place, each equal to its slice of the report's text.

    Raises CitationError on the first that is not, on one that names another report, and on a span beyond the text.
    """
    report, found = reading.report, set()
    for value in _walk(reading):
        if isinstance(value, Span):
            if value.end > len(report.text):
                raise CitationError(f"span [{value.start}, {value.end}) ends after the text of {report.source}")
            continue
        if value.report != report.id:
            raise CitationError(f"a citation in the reading of {report.source} names another report, {value.report}")
        actual = report.text[value.span.start : value.span.end]
        if value.quote != actual:
            raise CitationError(
                f"{report.source} [{value.span.start}, {value.span.end}): the quote {value.quote!r} "
                f"is not the text there, {actual!r}"
            )
        found.add(value)
    return tuple(sorted(found, key=lambda c: c.span))
