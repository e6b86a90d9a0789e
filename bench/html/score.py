"""What became of each part of a page: is it in the text, and in a segment of its kind?"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from aidememoire.model.report import Report

PAGES = Path(__file__).parent / "pages"
KINDS = ("headline", "dateline", "body", "byline", "caption", "credit", "related_link", "teaser")
NAMED = ("caption", "related_link", "teaser")
"""The kinds that only the markup tells apart."""
ALSO = {"byline": ("header",)}
"""The day a page shows beside its author's name is a byline's or a header's: both date the page."""
_MOST = 0.8
"""Share of a part's letters that must be in segments of its kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Words of a page, and the kind of segment they belong to."""

    kind: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page of the set with its gold; `furniture` are words of the site that are no part of any report."""

    name: str
    language: str
    markup: bytes
    parts: tuple[Part, ...]
    furniture: tuple[str, ...]


def load_sheets() -> Iterator[Sheet]:
    """Every page of the set."""
    for line in (PAGES / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield Sheet(
            name=row["page"],
            language=row["language"],
            markup=(PAGES / row["page"]).read_bytes(),
            parts=tuple(Part(kind=kind, words=words) for kind, words in row["parts"]),
            furniture=tuple(row["furniture"]),
        )


def find_label(report: Report, part: Part) -> str | None:
    """The kind given to a part: its own where most of it has that; None where it is not in the text."""
    kinds = _find_kinds(report, part)
    if not kinds:
        return None
    own = sum(kinds[kind] for kind in (part.kind, *ALSO.get(part.kind, ())))
    return part.kind if own >= _MOST * sum(kinds.values()) else max(kinds, key=lambda kind: kinds[kind])


def _find_kinds(report: Report, part: Part) -> Counter[str]:
    """Letters of the words in segments of each kind, where they are labelled best: a name stands in the text again."""
    best: Counter[str] = Counter()
    at = report.text.find(part.words)
    while at >= 0:
        found: Counter[str] = Counter()
        for segment in report.segments:
            shared = min(segment.span.end, at + len(part.words)) - max(segment.span.start, at)
            if shared > 0:
                found[segment.kind] += shared
        if not best or found[part.kind] > best[part.kind]:
            best = found
        at = report.text.find(part.words, at + 1)
    return best
