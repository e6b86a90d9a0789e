"""A chronology as text or JSON; documents of it are in export.document_events.

Every writer takes the same events: dicts in the contract's shape, oldest first, each with `id`, `independent_sources`
and `reports` ([{"source", "as"}]; `headline` and `published` where known), and `acts` where acts belong to the event.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from aidememoire.export.calendar import write_date
from aidememoire.export.line import Line, build_line
from aidememoire.export.paragraph import fill
from aidememoire.export.wording import Wording

Json = dict[str, Any]


def write_json(events: Sequence[Json]) -> str:
    """A JSON list, one event a line, so that two chronologies can be compared with diff."""
    lines = ",\n".join(json.dumps(event, ensure_ascii=False) for event in events)
    return f"[\n{lines}\n]" if events else "[]"


def write_text(events: Sequence[Json], title: str, names: Mapping[str, str], wording: Wording) -> str:
    """Plain text: a paragraph an event, numbered sources at the end."""
    if not events:
        return f"{title}\n\n{wording.empty}"
    numbers = number_sources(events)
    blocks = [f"{title}\n{'=' * len(title)}"]
    for event in events:
        line = build_line(event, numbers, names, wording)
        blocks.append("\n".join(_write_block(event, line, wording)))
    sources = "\n".join(fill(text, f"[{n}] ", "    ") for n, text in _list_sources(events, numbers, wording))
    return "\n\n".join((*blocks, f"{wording.sources}\n{'-' * len(wording.sources)}\n{sources}"))


def number_sources(events: Sequence[Json]) -> Mapping[str, int]:
    """Sources in order of first appearance, from 1."""
    sources = dict.fromkeys(report["source"] for event in events for report in event.get("reports", ()))
    return {source: n for n, source in enumerate(sources, start=1)}


def write_title(parties: Sequence[str], names: Mapping[str, str], wording: Wording) -> str:
    """The heading of a chronology of `parties` (codes), or of the whole record."""
    if not parties:
        return wording.whole_title
    return wording.title.format(parties=" – ".join(names.get(code, code) for code in parties))


def _write_block(event: Json, line: Line, wording: Wording) -> list[str]:
    marks = f" [{', '.join(line.numbers)}]" if line.numbers else ""
    lines = [line.date, fill(f"{line.head}.{marks}")]
    lines += [fill(f"{label}{wording.colon}{words}") for label, words in line.details]
    attested = event.get("independent_sources") or 0
    tail = event.get("id", "")[:12]
    if attested > 1:
        tail = f"{tail} · {wording.independent[1].format(n=attested)}".lstrip(" ·")
    return [*lines, f"    {tail}"] if tail else lines


def _list_sources(events: Sequence[Json], numbers: Mapping[str, int], wording: Wording) -> list[tuple[int, str]]:
    described: dict[str, str] = {}
    for event in events:
        for report in event.get("reports", ()):
            described.setdefault(report["source"], describe_source(report, wording))
    return [(number, described[source]) for source, number in numbers.items()]


def describe_source(report: Json, wording: Wording) -> str:
    """« Headline, source (publié : mars 2024) », as far as each is known."""
    published = report.get("published")
    words = ", ".join(" ".join(str(w).split()) for w in (report.get("headline"), report["source"]) if w)
    return f"{words} ({wording.published.format(date=write_date(published, wording.calendar))})" if published else words
