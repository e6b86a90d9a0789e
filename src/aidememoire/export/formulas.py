"""Stock phrases as plain text and as JSON, with the drift from one wording to the next."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from aidememoire.export.calendar import write_date
from aidememoire.export.events import encode_place_of_words
from aidememoire.export.ledger_words import Words
from aidememoire.export.line import write_quote
from aidememoire.export.paragraph import fill
from aidememoire.export.sources import SourceList
from aidememoire.export.wording import Wording
from aidememoire.lexicon.fold import fold
from aidememoire.model.positions import Formula, Variant

Json = dict[str, Any]


def encode_formula(formula: Formula) -> Json:
    """A formula as plain values; `drift` is the change from the variant before."""
    before: list[Variant | None] = [None, *formula.variants[:-1]]
    return {
        "id": formula.id,
        "dispatches": formula.dispatches,
        "variants": [
            {
                "words": " ".join(v.first.quote.split()),
                "dispatches": v.dispatches,
                "since": v.since,
                "until": v.until,
                "first": encode_place_of_words(v.first),
                "last": encode_place_of_words(v.last),
                "drift": write_drift(b, v) if b else None,
            }
            for b, v in zip(before, formula.variants, strict=True)
        ],
    }


def write_json(formulas: Sequence[Formula], reports: int, left_out: int) -> str:
    """One JSON object: how many reports were read, and the formulas."""
    found = {"reports": reports, "left_out": left_out, "formulas": [encode_formula(f) for f in formulas]}
    return json.dumps(found, ensure_ascii=False)


def write_drift(before: Variant, after: Variant) -> str:
    """What changed, word by word: « fort [-et-] {+résilient et+} prospère »; long unchanged stretches cut."""
    old, new = ([fold(w).casefold() for w in v.words] for v in (before, after))
    parts: list[str] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            same = after.words[c:d]
            parts += same if len(same) <= KEPT else (*same[:EDGE], "…", *same[-EDGE:])
            continue
        if b > a:
            parts.append(f"[-{' '.join(before.words[a:b])}-]")
        if d > c:
            parts.append(f"{{+{' '.join(after.words[c:d])}+}}")
    return " ".join(parts)


KEPT = 6
"""Unchanged words shown between two changes; of more, EDGE at either end."""

EDGE = 2


def write_text(
    formulas: Sequence[Formula],
    heading: Sequence[str],
    cards: Mapping[str, Json],
    wording: Wording,
    words: Words,
) -> str:
    """Plain text: a paragraph a formula, its wordings in order of first use, numbered sources at the end."""
    blocks = [f"{heading[0]}\n{'=' * len(heading[0])}", *heading[1:]]
    if not formulas:
        return "\n\n".join((*blocks, words["formulas.empty"]))
    sources = SourceList(cards)
    for formula in formulas:
        lines = []
        for number, variant in enumerate(formula.variants):
            mark = "" if number else f" · {words['dispatches'].format(n=formula.dispatches)}"
            quote = write_quote(variant.first.quote, wording)
            text = f"{quote} {_write_span(variant, wording, words, sources)}{mark}"
            lines.append(fill(text, "  " if number else "", "    "))
            if number:
                drift = write_drift(formula.variants[number - 1], variant)
                lines.append(fill(f"{words['drift']}{wording.colon}{drift}"))
        blocks.append("\n".join(lines))
    return "\n\n".join((*blocks, "\n".join(sources.write(wording))))


def _write_span(variant: Variant, wording: Wording, words: Words, sources: SourceList) -> str:
    marks = sources.mark(dict.fromkeys((variant.first.report, variant.last.report)))
    if variant.since is None:
        return f"({words['undated']}) {marks}"
    first, last = (write_date(d, wording.calendar) for d in (variant.since, variant.until))
    span = first if first == last else words["first_last"].format(first=first, last=last)
    return f"({span}) {marks}"
