"""`python -m bench.html`: parts of pages labelled right, and the story's words beside trafilatura's.

Thirty-two templates by three languages (pages/README.md). A part is right when at least four fifths of its letters are
in segments of its kind. The story's words are scored as trafilatura scores itself: each paragraph must be in what is
extracted, and each piece of furniture, related link and teaser must not. `--errors` prints what went wrong.
"""

from __future__ import annotations

import sys
from collections import Counter

import trafilatura

from aidememoire.languages import load_packs
from aidememoire.model.origin import Origin
from aidememoire.model.report import Page, Report
from aidememoire.page.clean import clean
from aidememoire.sources.html_page import build_html_page
from bench.html.score import KINDS, NAMED, Sheet, find_label, load_sheets

FLOOR = 0.95
_STORY = ("body", "dateline", "headline")


def read_page(sheet: Sheet) -> Report:
    """The report of a page; its language is the one it was written in."""
    page = build_html_page(sheet.markup, Origin(place=sheet.name), source=sheet.name)
    if not isinstance(page, Page):
        raise SystemExit(f"{sheet.name}: refused: {page.reason}")
    return clean(page, load_packs()[sheet.language].page, sheet.language)


def score_labels(errors: list[str]) -> dict[str, tuple[int, int]]:
    """(right, all) by kind."""
    right, total = Counter[str](), Counter[str]()
    for sheet in load_sheets():
        report = read_page(sheet)
        for part in sheet.parts:
            label = find_label(report, part)
            total[part.kind] += 1
            right[part.kind] += label == part.kind
            if label != part.kind:
                errors.append(f"{sheet.name:20} {part.kind:12} read as {label}: {part.words[:70]}")
    return {kind: (right[kind], total[kind]) for kind in KINDS}


def score_text(errors: list[str]) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F of the story's words, ours and trafilatura's."""
    counts = {"aidememoire": Counter[str](), "trafilatura": Counter[str]()}
    for sheet in load_sheets():
        report = read_page(sheet)
        ours = "\n".join(report.text[s.span.start : s.span.end] for s in report.find_segments(*_STORY))
        theirs = trafilatura.extract(sheet.markup, include_comments=False) or ""
        wanted = [part.words for part in sheet.parts if part.kind == "body"]
        others = [part.words for part in sheet.parts if part.kind in ("related_link", "teaser")] + [*sheet.furniture]
        for who, text in (("aidememoire", ours), ("trafilatura", theirs)):
            flat = " ".join(text.split())
            missed = [words for words in wanted if " ".join(words.split()) not in flat]
            extra = [words for words in others if " ".join(words.split()) in flat]
            counts[who].update(found=len(wanted) - len(missed), missed=len(missed), extra=len(extra))
            if who == "aidememoire":
                errors += [f"{sheet.name:20} missed: {words[:70]}" for words in missed]
                errors += [f"{sheet.name:20} taken for the story: {words[:70]}" for words in extra]
    return {who: _rate(n) for who, n in counts.items()}


def _rate(n: Counter[str]) -> tuple[float, float, float]:
    precision, recall = n["found"] / (n["found"] + n["extra"]), n["found"] / (n["found"] + n["missed"])
    return precision, recall, 2 * precision * recall / (precision + recall)


def main() -> int:
    """Print both tables; 1 when a floor is not held."""
    errors: list[str] = []
    labels, text = score_labels(errors), score_text(errors)
    lines = errors if "--errors" in sys.argv else []
    lines.append(f"{len(tuple(load_sheets()))} pages")
    lines += [f"{kind:14} {right:4} of {total:4}  {right / total:.3f}" for kind, (right, total) in labels.items()]
    named = [labels[kind] for kind in NAMED]
    share = sum(right for right, _ in named) / sum(total for _, total in named)
    lines.append(f"captions, related links and teasers {share:.3f} (floor {FLOOR})")
    for who, (precision, recall, f) in text.items():
        lines.append(f"story's words, {who:12} precision {precision:.3f}  recall {recall:.3f}  F {f:.3f}")
    sys.stdout.write("\n".join(lines) + "\n")
    held = all(labels[kind][0] >= FLOOR * labels[kind][1] for kind in NAMED)
    return 0 if held and text["aidememoire"][2] >= text["trafilatura"][2] else 1


if __name__ == "__main__":
    raise SystemExit(main())
