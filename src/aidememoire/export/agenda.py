"""A calendar as plain text and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from aidememoire.export.calendar import write_date
from aidememoire.export.calendar_lines import encode_entry, write_entry
from aidememoire.export.ledger_words import Words
from aidememoire.export.line import write_quote
from aidememoire.export.paragraph import fill
from aidememoire.export.sources import SourceList
from aidememoire.export.wording import Wording
from aidememoire.model.sessions import Entry

Json = dict[str, Any]


def write_json(entries: Sequence[Entry], span: Mapping[str, str | None]) -> str:
    """One JSON object: the days `on`, `start` and `end`, and the entries."""
    return json.dumps({**span, "entries": [encode_entry(e) for e in entries]}, ensure_ascii=False)


def write_text(
    entries: Sequence[Entry],
    heading: Sequence[str],
    cards: Mapping[str, Json],
    names: Mapping[str, str],
    wording: Wording,
    words: Words,
) -> str:
    """Plain text: a paragraph an entry with its grounds, numbered sources at the end."""
    blocks = [f"{heading[0]}\n{'=' * len(heading[0])}", *heading[1:]]
    if not entries:
        return "\n\n".join((*blocks, words["calendar.empty"]))
    sources = SourceList(cards)
    for entry in entries:
        lines = [write_date(entry.edtf, wording.calendar), fill(write_entry(entry, names, wording, words))]
        lines += [fill(line) for line in _write_grounds(entry, sources, wording, words)]
        blocks.append("\n".join(lines))
    return "\n\n".join((*blocks, "\n".join(sources.write(wording)))).rstrip()


def _write_grounds(entry: Entry, sources: SourceList, wording: Wording, words: Words) -> Iterator[str]:
    quotes = [
        f"{write_quote(c.quote, wording)} {sources.mark((c.report,))}"
        for c in entry.citations
        if " ".join(c.quote.split()) != " ".join(entry.words.split())
    ]
    marks = "" if quotes else sources.mark(entry.reports)
    grounds = [*quotes, *([marks] if marks else []), *entry.sources]
    if grounds:
        yield f"{words['grounds']}{wording.colon}{wording.semicolon.join(grounds)}"
