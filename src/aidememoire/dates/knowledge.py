"""Loading reference data: tenures and frameworks, checked row by row."""

from __future__ import annotations

import csv
import hashlib
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from importlib.resources import files

from aidememoire.errors import LexiconError
from aidememoire.lexicon.person_names import split_name
from aidememoire.model.knowledge import FrameworkSince, Knowledge, Landmark, Tenure, build_knowledge

_PACKAGE = "aidememoire.data"


@lru_cache(maxsize=1)
def load_knowledge() -> Knowledge:
    """Tenures and frameworks of the package's data, read once.

    Raises LexiconError listing every bad row: file, line, value, what is allowed.
    """
    problems: list[str] = []
    digest = hashlib.sha256()
    tenures = list(_read_tenures(problems, digest))
    frameworks = list(_read_frameworks(problems, digest))
    landmarks = list(_read_landmarks(problems, digest))
    same_day = list(_read_same_day(problems, digest))
    if problems:
        raise LexiconError(tuple(problems))
    words = [split_name(t.person) for t in tenures]
    return build_knowledge(tenures, frameworks, words, digest.hexdigest()[:12], landmarks, same_day)


def read_bounds(edtf: str) -> tuple[date, date] | None:
    """First and last day of a year, month or day written YYYY, YYYY-MM or YYYY-MM-DD; None when it is none of them."""
    try:
        parts = [int(p) for p in edtf.strip().rstrip("~?").split("-")]
        if len(parts) == 1:
            return date(parts[0], 1, 1), date(parts[0], 12, 31)
        if len(parts) == 2:
            return date(parts[0], parts[1], 1), date(parts[0], parts[1], monthrange(parts[0], parts[1])[1])
        return (day := date(*parts)), day
    except (ValueError, TypeError):
        return None


def _read_rows(name: str, digest: hashlib._Hash) -> Iterator[tuple[int, dict[str, str]]]:
    resource = files(_PACKAGE).joinpath(name)
    if not resource.is_file():
        return
    text = resource.read_text(encoding="utf-8")
    digest.update(text.encode())
    for line, record in enumerate(csv.DictReader(text.splitlines()), start=2):
        yield line, {k: (v or "").strip() for k, v in record.items() if k}


def _read_tenures(problems: list[str], digest: hashlib._Hash) -> Iterator[Tenure]:
    for line, row in _read_rows("tenures.csv", digest):
        since, until = read_bounds(row["since"]), read_bounds(row["until"]) if row.get("until") else None
        checked = read_bounds(row["checked"]) if row.get("checked") else None
        if since is None or (row.get("until") and until is None) or (until and until[1] < since[0]):
            problems.append(f"tenures.csv:{line}: {row['since']!r} to {row.get('until')!r} must be EDTF days, in order")
            continue
        yield Tenure(
            person=row["person"],
            office=row["office"],
            state=row["state"],
            since=since[0],
            until=until[1] if until else None,
            checked=checked[1] if checked else None,
            source=row["source"],
            row=f"tenures.csv:{line}",
        )


def _read_frameworks(problems: list[str], digest: hashlib._Hash) -> Iterator[FrameworkSince]:
    for line, row in _read_rows("frameworks.csv", digest):
        since = read_bounds(row["since"])
        until = read_bounds(row["until"]) if row.get("until") else None
        if since is None:
            problems.append(f"frameworks.csv:{line}: since {row['since']!r} must be YYYY, YYYY-MM or YYYY-MM-DD")
            continue
        parties = tuple(
            sorted(row["parties"].replace("|", " ").replace("+", " ").replace(",", " ").replace("-", " ").split())
        )
        yield FrameworkSince(
            parties=parties,
            name=row["name"].lower(),
            earliest=since[0],
            latest=since[1],
            until=until[1] if until else None,
            source=row["source"],
            row=f"frameworks.csv:{line}",
        )


def _read_landmarks(problems: list[str], digest: hashlib._Hash) -> Iterator[Landmark]:
    for line, row in _read_rows("landmarks.csv", digest):
        since, until = read_bounds(row["since"]), read_bounds(row["until"])
        if since is None or until is None or not row["ordinal"].isdigit() or until[1] < since[0]:
            problems.append(f"landmarks.csv:{line}: {row} needs a number, and two EDTF days in order")
            continue
        yield Landmark(
            name=row["name"],
            state=row["state"],
            ordinal=int(row["ordinal"]),
            since=since[0],
            until=until[1],
            source=row["source"],
            row=f"landmarks.csv:{line}",
        )


def _read_same_day(problems: list[str], digest: hashlib._Hash) -> Iterator[tuple[str, str]]:
    for line, row in _read_rows("dispatch_days.csv", digest):
        if not row["agency"] or not row["source"]:
            problems.append(f"dispatch_days.csv:{line}: {row} needs an agency and a source")
            continue
        yield row["agency"], f"dispatch_days.csv:{line}"
