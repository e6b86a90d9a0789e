"""`make bench-record`: reports of one event joined, look-alikes kept apart, sources counted.

The part that rule authors may read by default; `kept` only where its totals are asked for. With a folder in `--write`
the reports are written out as files, to be looked at.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from aidememoire.store.record import open_record
from aidememoire.views.chronology import query_chronology
from aidememoire.workflow.read import read_into
from aidememoire.workflow.redate import redate_record
from bench.record.compose import PARTS, compose
from bench.record.piece import Piece
from bench.record.score import Result, score
from bench.record.written import load_both, load_written

TARGETS = {
    "pairs precision": 0.99,
    "pairs recall": 0.92,
    "bilingual pairs precision": 0.99,
    "bilingual pairs recall": 0.90,
    "sources exact": 0.95,
    "sides told apart": 0.80,
}


BOTH = ("both-open", "both-kept")
"""Events told once in French and once in English."""

WRITTEN = ("kept2",)
"""Parts of which every report is written by hand."""


def load_part(part: str) -> tuple[Piece, ...]:
    """Every report of a part."""
    if part in BOTH:
        return load_both(part.removeprefix("both-"))
    return (*(compose(part) if part in PARTS else ()), *load_written(part))


def measure(part: str, pieces: Sequence[Piece]) -> Result:
    """Read the pieces into a new record, date it again with what it knows, and score its events."""
    packs, knowledge = load_packs(), load_knowledge()
    with tempfile.TemporaryDirectory() as folder, open_record(Path(folder) / "record.db") as record:
        pages = (Page(source=p.source, text=p.text, url=p.url, date=p.date) for p in pieces)
        read_into(pages, record, lambda page: read(page, packs, knowledge))
        redate_record(record, packs, knowledge)
        return score(part, pieces, tuple(record.load_readings()), query_chronology(record))


def write_files(pieces: Sequence[Piece], folder: Path) -> None:
    """Every report as a text file, after a line with its address, date and origin."""
    folder.mkdir(parents=True, exist_ok=True)
    for piece in pieces:
        head = f"{piece.url} | {piece.date} | {piece.origin}\n\n"
        (folder / f"{piece.source}.txt").write_text(head + piece.text, encoding="utf-8")


def main() -> int:
    """Measure, print, compare with the targets."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", default=["open"], help=f"any of {', '.join((*PARTS, *WRITTEN, *BOTH))}")
    parser.add_argument("--faults", action="store_true", help="list every fault, of the open parts only")
    parser.add_argument("--write", type=Path, help="write the reports into this folder instead of measuring")
    arguments = parser.parse_args()
    console = Console()
    below = False
    for part in arguments.parts:
        pieces = load_part(part)
        if arguments.write:
            write_files(pieces, arguments.write / part)
            continue
        result = measure(part, pieces)
        below |= print_result(part, pieces, result, console)
        if arguments.faults and not part.endswith(("kept", "kept2")):
            for fault in result.faults:
                console.print(f"  {fault}", markup=False, highlight=False, soft_wrap=True)
    return 1 if below else 0


def print_result(part: str, pieces: Sequence[Piece], result: Result, console: Console) -> bool:
    """A table of the figures; True when one is below its target."""
    worlds = {event for p in pieces for m in p.marks for event, _ in m.events}
    table = Table(title=f"{part}: {len(pieces)} reports of {len(worlds)} events", title_justify="left")
    for heading in ("figure", "right", "of", "share", "target"):
        table.add_column(heading, justify="left" if heading == "figure" else "right")
    for ratio in result.ratios:
        target = TARGETS.get(ratio.name)
        table.add_row(
            ratio.name, str(ratio.right), str(ratio.of), f"{ratio.share:.3f}", "" if target is None else f"{target:.2f}"
        )
    console.print(table)
    return any(r.share < TARGETS.get(r.name, 0) for r in result.ratios)


if __name__ == "__main__":
    sys.exit(main())
