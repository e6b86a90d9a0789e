"""Date figures: French TimeBank and the Duckling lists, kept beside the repository; speed; a fuzz run.

    python bench/dates/score.py [fuzz]

Duckling rows in scope: a value that starts, of day grain or coarser. Out of scope: hours and finer (a report is
dated to the day), and rows with an end alone. Feasts that move with the moon are in scope and mostly missed.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from time import perf_counter

from aidememoire.reading.when import find_times_in

ROOT = Path(__file__).parents[2]
SETS = ROOT.parent / "shared" / "bench"
COARSE = frozenset(("day", "week", "month", "quarter", "year", "decade", "century"))


def score_timebank() -> str:
    """The scorer's line for French TimeBank."""
    scorer, gold = str(SETS / "score_dates.py"), str(SETS / "frtimebank" / "*.tml")
    given = subprocess.run([sys.executable, scorer, "gold", gold], capture_output=True, text=True, check=True).stdout
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as out:
        for line in given.splitlines():
            row = json.loads(line)
            times = find_times_in(row["text"], "fr", row["anchor"])
            shown = [{"start": t.start, "end": t.end, "type": t.type, "value": t.value} for t in times]
            out.write(json.dumps({"doc": row["doc"], "times": shown}) + "\n")
        out.flush()
        run = [sys.executable, scorer, "score", gold, out.name]
        return subprocess.run(run, capture_output=True, text=True, check=True).stdout.strip()


def score_duckling(language: str, direction: str) -> tuple[int, int]:
    """(rows whose first day is right, rows in scope)."""
    rows = json.loads((SETS / "duckling" / f"time_{language}.json").read_text(encoding="utf-8"))
    scope = [r for r in rows if r.get("grain") in COARSE and "start" in r]
    right = 0
    for row in scope:
        times = find_times_in(row["text"], language, row["reference"][:10], direction, split=False)
        days = [t.start_day for t in times if t.start_day is not None]
        wanted = row["start"][:10].replace("-00", "-01")
        right += bool(days) and days[0].isoformat() == wanted
    return right, len(scope)


def run_fuzz(count: int = 100_000) -> float:
    """The longest time, in seconds, that one random string took; raises what a rule raises."""
    source = random.Random(7)
    words = (
        "lundi mars 1er 4 12 2024 1998 du au les et - / . , ( ) hier dernier prochain il y a ans mois fin mi- 10h30"
        " mandat 2023-2025"
        " années 90 siècle depuis en le la veille XXe 05/06/2024 \u200b é 𝒳 ' ’ “ 99999999 e après un"
    ).split(" ")
    longest = 0.0
    for _ in range(count):
        text = "".join(source.choice(words) + source.choice((" ", "", "  ")) for _ in range(source.randrange(1, 25)))
        start = perf_counter()
        find_times_in(text, source.choice(("fr", "en", "vi")), date(2024, 5, 6).isoformat())
        longest = max(longest, perf_counter() - start)
    return longest


def main() -> None:
    """Print the table."""
    sys.stdout.write(f"frtimebank {score_timebank()}\n")
    for language in ("fr", "en", "vi"):
        for direction in ("future", "past"):
            right, rows = score_duckling(language, direction)
            sys.stdout.write(f"duckling {language} {direction:6} {right}/{rows} = {right / rows:.3f}\n")
    if "fuzz" in sys.argv[1:]:
        sys.stdout.write(f"fuzz longest {run_fuzz():.3f} s\n")


if __name__ == "__main__":
    main()
