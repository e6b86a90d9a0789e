"""What the first look costs in contacts of the annotated sets. Of sets kept unread only totals are printed."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.evaluate.run import evaluate
from aidememoire.export.contract import encode_reading
from aidememoire.languages import load_commons, load_gates, load_packs
from aidememoire.reading.gate import look
from aidememoire.reading.read import read
from bench.quality import SETS, UNSEEN, find_report_pages


def measure_gate(_: int) -> Iterator[str]:
    """Recall of contacts and of acts with the first look and without, over the open sets and over the unread ones."""
    with tempfile.TemporaryDirectory(prefix="aide-gate-") as folder:
        for title, names in (("open", set(SETS) - UNSEEN), ("unread", UNSEEN)):
            plain: dict[str, list[int]] = {}
            gated: dict[str, list[int]] = {}
            passed = pages = 0
            for name in sorted(names):
                if not SETS[name][1].exists():
                    continue
                left_out, all_pages = measure_set(name, Path(folder), plain, gated)
                passed, pages = passed + left_out, pages + all_pages
            yield f"{title}: {passed} of {pages} annotated reports passed over"
            for stage in ("events", "acts"):
                before, after = get_recall(plain, stage), get_recall(gated, stage)
                points = 100 * (after - before)
                yield f"{title}: recall of {stage} {before:.4f}, behind the first look {after:.4f} ({points:+.2f})"


def get_recall(counts: dict[str, list[int]], stage: str) -> float:
    """Right of what should be found, in all stages whose name begins so."""
    right = sum(c[0] for s, c in counts.items() if s.startswith(stage))
    missed = sum(c[1] for s, c in counts.items() if s.startswith(stage))
    return right / max(1, right + missed)


def measure_set(name: str, folder: Path, plain: dict[str, list[int]], gated: dict[str, list[int]]) -> tuple[int, int]:
    """Add the right and missed of one set; how many of its reports were passed over, of how many."""
    reports, gold = SETS[name]
    packs, knowledge, commons, gates = load_packs(), load_knowledge(), load_commons(), load_gates()
    paths = folder / f"{name}.all.jsonl", folder / f"{name}.gated.jsonl"
    passed = count = 0
    with paths[0].open("w", encoding="utf-8") as everything, paths[1].open("w", encoding="utf-8") as let_by:
        for page in find_report_pages(reports):
            line = json.dumps(encode_reading(read(page, packs, knowledge, commons=commons)), ensure_ascii=False) + "\n"
            everything.write(line)
            count += 1
            if look(page, gates, commons) is None:
                let_by.write(line)
            else:
                passed += 1
    for path, counts in zip(paths, (plain, gated), strict=True):
        for tally in evaluate(gold, path).tallies:
            held = counts.setdefault(tally.stage, [0, 0])
            held[0] += tally.right
            held[1] += tally.missed
    return passed, count
