"""JSON and JSON lines: pages that come with their address, date and title."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.sources.decode import HALF_CHARACTER, find_problem, has_half_character, normalize
from aidememoire.sources.lines import MOST_LINE_BYTES, LineStream, read_lines

_TEXTS = ("text", "url", "date", "title")


def find_line_pages(stream: LineStream, source: str) -> Iterator[Page | Refusal]:
    """A page or a refusal for every line that is not blank; a bad line is named with its number, the others go on."""
    for number, content in read_lines(stream):
        place = f"{source}:{number}"
        if content is None:
            yield Refusal(source=place, reason=f"the line is longer than {MOST_LINE_BYTES:,} bytes")
        elif content.strip():
            yield read_record(content, place)


def read_record(content: bytes, place: str) -> Page | Refusal:
    """The page of one JSON object with `text` and, where known, `url`, `date` and `title`."""
    try:
        record = json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return Refusal(source=place, reason=f"byte {error.start} is not valid UTF-8; JSON must be UTF-8")
    except json.JSONDecodeError as error:
        return Refusal(source=place, reason=f"not JSON: {error.msg} at column {error.colno}")
    except (RecursionError, ValueError):
        return Refusal(
            source=place, reason="not JSON that can be read: it is nested too deep or holds too long a number"
        )
    return build_page(record, place)


def build_page(record: Any, place: str) -> Page | Refusal:
    """A page from a decoded JSON value, or why it is none. The page's source is its address, else `place`."""
    if not isinstance(record, dict):
        return Refusal(source=place, reason=f"a JSON object is needed, with a text; this is {type(record).__name__}")
    if not isinstance(record.get("text"), str):
        return Refusal(source=place, reason="it has no text: « text » must hold the page's text")
    wrong = [name for name in _TEXTS if record.get(name) is not None and not isinstance(record[name], str)]
    if wrong:
        return Refusal(
            source=place, reason=f"« {wrong[0]} » must be text or null, not {type(record[wrong[0]]).__name__}"
        )
    broken = next((name for name in _TEXTS[1:] if has_half_character(record.get(name) or "")), None)
    problem = f"« {broken} » {HALF_CHARACTER}" if broken else find_problem(record["text"])
    if problem:
        return Refusal(source=place, reason=problem)
    values = {name: normalize(record[name]) if record.get(name) else None for name in _TEXTS}
    url = values["url"]
    return Page(source=url or place, text=values["text"] or "", url=url, date=values["date"], title=values["title"])
