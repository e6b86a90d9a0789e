"""`make quality`: read every annotated set, print precision and recall by stage, and hold the floors.

A floor is pinned with the digest of the gold it was measured on: changed gold without a new digest fails, so no
floor can be lowered unseen. What was gained and lost since the last run on this machine is listed for the sets that
rule authors may read; of the kept sets only totals are shown.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.errors import AidememoireError
from aidememoire.evaluate.outcome import Outcome, Tally
from aidememoire.evaluate.run import Scores, evaluate
from aidememoire.export.contract import encode_reading
from aidememoire.languages import load_commons, load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from aidememoire.sources.pages import find_pages

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
RUNS = ROOT / "runs" / "quality"
FLOORS = Path(__file__).parent / "floors.json"
QUALITY = ROOT / "quality"
FOLDERS = {
    "samples": ROOT / "samples",
    "open": QUALITY / "fr" / "open",
    "opened": QUALITY / "fr" / "opened",
    "opened2": QUALITY / "fr" / "opened2",
    "opened3": QUALITY / "fr" / "opened3",
    "opened4": QUALITY / "fr" / "opened4",
    "opened5": QUALITY / "fr" / "opened5",
    "opened6": QUALITY / "fr" / "opened6",
    "kept": QUALITY / "fr" / "kept",
    "kept2": QUALITY / "fr" / "kept2",
    "kept3": QUALITY / "fr" / "kept3",
    "kept4": QUALITY / "fr" / "kept4",
    "en": QUALITY / "en" / "open",
    "en-opened": QUALITY / "en" / "opened",
    "en-opened2": QUALITY / "en" / "opened2",
    "en-opened3": QUALITY / "en" / "opened3",
    "en-opened4": QUALITY / "en" / "opened4",
    "en-kept": QUALITY / "en" / "kept",
    "en-kept2": QUALITY / "en" / "kept2",
    "en-kept3": QUALITY / "en" / "kept3",
    "en-kept4": QUALITY / "en" / "kept4",
    "vi": QUALITY / "vi" / "open",
    "vi-opened": QUALITY / "vi" / "opened",
    "vi-opened2": QUALITY / "vi" / "opened2",
    "vi-opened3": QUALITY / "vi" / "opened3",
    "vi-kept": QUALITY / "vi" / "kept",
    "vi-kept2": QUALITY / "vi" / "kept2",
    "vi-kept3": QUALITY / "vi" / "kept3",
    "vi-kept4": QUALITY / "vi" / "kept4",
}
SETS = {name: (folder, folder / "gold.jsonl") for name, folder in FOLDERS.items()} | {
    "seeds": (SHARED / "seeds", SHARED / "seeds" / "gold.jsonl"),
    "dev": (SHARED / "dev" / "reports.jsonl", SHARED / "dev" / "gold.jsonl"),
}
UNSEEN = {name for name in SETS if "kept" in name}


def read_set(name: str) -> Path:
    """Read the set's reports into a file of contract lines and give its path."""
    reports, _ = SETS[name]
    packs, knowledge = load_packs(), load_knowledge()
    RUNS.mkdir(parents=True, exist_ok=True)
    path = RUNS / f"{name}.jsonl"
    if path.exists():
        path.replace(RUNS / f"{name}.before.jsonl")
    with path.open("w", encoding="utf-8") as stream:
        for page in find_report_pages(reports):
            try:
                line = encode_reading(read(page, packs, knowledge, commons=load_commons()))
            except AidememoireError as error:
                sys.stderr.write(f"{name}: {error}\n")
                continue
            stream.write(json.dumps(line, ensure_ascii=False) + "\n")
    return path


def find_report_pages(reports: Path) -> list[Page]:
    """The pages of a set, its gold file left out."""
    paths = sorted(reports.glob("*.txt")) if reports.is_dir() else [reports]
    return [page for path in paths for page in find_pages(path) if isinstance(page, Page)]


def build_table(name: str, scores: Scores) -> Table:
    """Precision, recall and F1 of one set."""
    table = Table(title=f"{name}: {scores.reports} reports", title_justify="left")
    table.add_column("stage")
    for heading in ("right", "missed", "wrong", "P", "R", "F1"):
        table.add_column(heading, justify="right")
    for tally in scores.tallies:
        figures = (tally.precision, tally.recall, tally.f1)
        shown = ("" if f is None else f"{f:.3f}" for f in figures)
        table.add_row(tally.stage, str(tally.right), str(tally.missed), str(tally.wrong), *shown)
    return table


def get_digest(gold: Path) -> str:
    """SHA-256 of the gold, line by line without blanks at the ends."""
    lines = "\n".join(line.strip() for line in gold.read_text(encoding="utf-8").splitlines())
    return hashlib.sha256(lines.encode()).hexdigest()


def get_figure(tally: Tally) -> float:
    """The figure a floor holds: F1, so that an answer no longer wrong never reads as a loss."""
    return tally.f1 or 0.0


def find_breaches(name: str, gold: Path, scores: Scores, floors: dict[str, dict[str, object]]) -> list[str]:
    """Floors of one set that do not hold."""
    pinned = floors.get(name)
    if pinned is None:
        return []
    breaches = []
    if pinned["digest"] != get_digest(gold):
        breaches.append(f"{name}: the gold has changed; measure again and pin its digest with `--pin`")
    figures = {t.stage: get_figure(t) for t in scores.tallies}
    stages = pinned["stages"]
    assert isinstance(stages, dict)
    for stage, floor in stages.items():
        figure = figures.get(stage, 0.0)
        if figure + 1e-9 < floor:
            breaches.append(f"{name}: {stage} is {figure:.3f}, its floor {floor:.3f}")
    return breaches


def print_changes(console: Console, scores: Scores) -> None:
    """What was gained and lost since the last run."""
    for title, changes in (("gained", scores.gained), ("lost", scores.lost)):
        for change in changes:
            console.print(
                f"  {title}: {change.source} · {change.stage} · {change.label} ({change.result})", markup=False
            )


def print_faults(console: Console, outcomes: tuple[Outcome, ...]) -> None:
    """Every fault, report by report."""
    for outcome in outcomes:
        if outcome.result != "right":
            line = f"  {outcome.source[-60:]} · {outcome.stage} · {outcome.result} · {outcome.label}"
            console.print(line, markup=False, soft_wrap=True)


def main() -> int:
    """Read, print, compare with the floors."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", default=list(SETS), help=f"any of {', '.join(SETS)}")
    parser.add_argument("--faults", action="store_true", help="list every fault of the sets that may be read")
    parser.add_argument("--pin", action="store_true", help="raise the floors to what was measured; lower none")
    arguments = parser.parse_args()
    console = Console()
    floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    breaches: list[str] = []
    for name in arguments.sets:
        gold = SETS[name][1]
        if not gold.exists():
            console.print(f"{name}: not here ({gold.name} is missing); left out")
            continue
        path = read_set(name)
        before = RUNS / f"{name}.before.jsonl"
        scores = evaluate(gold, path, before if before.exists() and name not in UNSEEN else None)
        console.print(build_table(name, scores))
        print_changes(console, scores)
        if arguments.faults and name not in UNSEEN:
            print_faults(console, scores.outcomes)
        if arguments.pin:
            pin(floors, name, gold, scores)
        breaches += find_breaches(name, gold, scores, floors)
    if arguments.pin:
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    for breach in breaches:
        console.print(f"below the floor: {breach}", markup=False)
    return 1 if breaches else 0


def pin(floors: dict[str, dict[str, object]], name: str, gold: Path, scores: Scores) -> None:
    """Raise the floors of one set; with new gold they start afresh."""
    digest = get_digest(gold)
    held = floors.get(name, {})
    old = held.get("stages", {}) if held.get("digest") == digest else {}
    assert isinstance(old, dict)
    stages = {t.stage: max(float(old.get(t.stage, 0)), int(get_figure(t) * 1000) / 1000) for t in scores.tallies}
    floors[name] = {"digest": digest, "stages": stages}


if __name__ == "__main__":
    sys.exit(main())
