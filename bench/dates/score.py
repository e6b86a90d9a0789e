"""`make bench-dates`: French TimeBank and the Duckling lists beside other programs, speed, and the solver.

    python -m bench.dates.score

Duckling rows in scope: a value that starts, of day grain or coarser. Out of scope: hours and finer (a report is dated
to the day) and rows with an end alone. The lists give what an expression means of the future; read as of the past, only
the rows that are not after their reference day can be right, and only they count. The lists live beside the repository
and are skipped, with a word, where they do not.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from aidememoire.dates.find import find_times
from aidememoire.reading.when import build_parse, find_times_in, load_dates
from bench.dates.peers import find_dateparser, find_heideltime

ROOT = Path(__file__).parents[2]
SETS = ROOT.parent / "shared" / "bench"
COARSE = frozenset(("day", "week", "month", "quarter", "year", "decade", "century"))
TEXTS = {"fr": "samples/*.txt", "en": "quality/en/open/*.txt", "vi": "quality/vi/open/*.txt"}
"""What speed is measured on."""
Json = dict[str, Any]
FindTimes = Callable[[str, str], list[Json]]
FindDay = Callable[[str, str, str, str], date | None]


def find_own_times(text: str, anchor: str) -> list[Json]:
    """French expressions with TIMEX3 type and value."""
    times = find_times_in(text, "fr", anchor)
    return [{"start": t.start, "end": t.end, "type": t.type, "value": t.value} for t in times]


def find_own_day(text: str, language: str, reference: str, direction: str) -> date | None:
    """The first day of the first expression that has one."""
    times = find_times_in(text, language, reference[:10], direction, split=False)
    return next((t.start_day for t in times if t.start_day is not None), None)


def score_timebank(find: FindTimes) -> str:
    """Strict, relaxed, value and type F and the accuracy on single days, by the scorer beside the set."""
    scorer, gold = str(SETS / "score_dates.py"), str(SETS / "frtimebank" / "*.tml")
    given = subprocess.run([sys.executable, scorer, "gold", gold], capture_output=True, text=True, check=True).stdout
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as out:
        for line in given.splitlines():
            row = json.loads(line)
            out.write(json.dumps({"doc": row["doc"], "times": find(row["text"], row["anchor"])}) + "\n")
        out.flush()
        run = [sys.executable, scorer, "score", gold, out.name]
        told = json.loads(subprocess.run(run, capture_output=True, text=True, check=True).stdout)
    shown = [f"{name} {told[name]['F']:.1f}" for name in ("strict", "relaxed", "value", "type")]
    return "  ".join([*shown, f"single day {told['day value']:.1f}"])


def load_rows(language: str) -> list[Json]:
    """The rows of a language that are in scope."""
    rows = json.loads((SETS / "duckling" / f"time_{language}.json").read_text(encoding="utf-8"))
    return [r for r in rows if r.get("grain") in COARSE and "start" in r]


def score_duckling(rows: list[Json], language: str, direction: str, find: FindDay) -> str:
    """The part of the rows whose first day is right; of the past, the rows not after their reference day."""
    kept = [r for r in rows if direction == "future" or r["start"][:10] <= r["reference"][:10]]
    right = [is_right(r, find(r["text"], language, r["reference"], direction)) for r in kept]
    return f"{sum(right) / len(right):.3f} of {len(right)}"


def is_right(row: Json, found: date | None) -> bool:
    """Whether the first day is the row's."""
    return found is not None and found.isoformat() == row["start"][:10].replace("-00", "-01")


def measure_speed(language: str) -> str:
    """Megabytes of text a second on one core, as a reading finds its expressions: the best of some rounds."""
    texts = [p.read_text(encoding="utf-8") for p in sorted(ROOT.glob(TEXTS[language]))]
    parses = [build_parse(t, language) for t in texts]
    grammar, size, spent = load_dates(language), sum(len(t.encode()) for t in texts), []
    until = perf_counter() + 3
    while perf_counter() < until:
        start = process_time()
        for parsed in parses:
            find_times(parsed, grammar)
        spent.append(process_time() - start)
    middle = sorted(spent)[len(spent) // 2]
    return f"{size / min(spent) / 1e6:.2f} MB of text a second at best, {size / middle / 1e6:.2f} at the median"


def tell(line: str) -> None:
    """One line of the table, at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def print_sets() -> None:
    """The table of the shared sets, a line for each program."""
    heideltime, dateparser = find_heideltime(), find_dateparser()
    tell(f"French TimeBank  aidememoire    {score_timebank(find_own_times)}")
    if heideltime is not None:
        tell(f"                 HeidelTime     {score_timebank(heideltime)}")
    else:
        tell("                 HeidelTime     not installed; published for it: strict 81.6  relaxed 89.9  value 72.6")
    for language in ("fr", "en", "vi"):
        rows = load_rows(language)
        for direction in ("future", "past"):
            name = f"Duckling {language} {direction:6}"
            tell(f"{name}  aidememoire    {score_duckling(rows, language, direction, find_own_day)}")
            if dateparser is not None:
                tell(f"{'':{len(name)}}  dateparser     {score_duckling(rows, language, direction, dateparser)}")


def main() -> int:
    """Print the table."""
    from bench.dates.solver import measure_solver

    if SETS.is_dir():
        print_sets()
    else:
        tell("French TimeBank and the Duckling lists are not beside this checkout (../shared/bench): skipped.")
    for language in TEXTS:
        tell(f"speed {language}         {measure_speed(language)}")
    tell(f"solver           {measure_solver()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
