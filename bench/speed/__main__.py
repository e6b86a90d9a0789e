"""`make bench-speed`: every figure of speed, as ratios measured in one run; machine and versions are printed first.

    python -m bench.speed [reading] [mix] [gate] [cold] [workers] [memory]

Without names all parts but `memory`, which reads 200,000 reports (`--pages` for fewer). Time is that of the processor
where one process is measured, so that what else the machine does matters little; of the clock for a cold start and for
workers, which say so.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, version

from bench.speed.cold import measure_cold
from bench.speed.gate import measure_gate
from bench.speed.memory import measure_memory
from bench.speed.mix import measure_mix
from bench.speed.reading import measure_reading
from bench.speed.workers import measure_workers

PARTS = {
    "reading": measure_reading,
    "mix": measure_mix,
    "gate": measure_gate,
    "cold": measure_cold,
    "workers": measure_workers,
    "memory": measure_memory,
}
LONG = "memory"


def tell(line: str) -> None:
    """One figure, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def get_version(package: str) -> str:
    """The version of a package, or that it is not there."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def main() -> int:
    """Measure the parts asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="parts to measure")
    parser.add_argument("--pages", type=int, default=200_000, help="pages of the long run")
    given = parser.parse_args()
    tell(
        f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}, "
        f"{os.cpu_count()} processors (load {os.getloadavg()[0]:.1f}), spaCy {get_version('spacy')}, "
        f"aidememoire {get_version('aidememoire')}"
    )
    for part in given.parts or [p for p in PARTS if p != LONG]:
        for line in PARTS[part](given.pages):
            tell(f"{part:8} {line}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
