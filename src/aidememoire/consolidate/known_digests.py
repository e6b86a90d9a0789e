"""Reference data on people in a word for each side, so that a record can tell which of them changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.model.knowledge import Knowledge


def digest_sides(knowledge: Knowledge) -> dict[str, str]:
    """A short digest of the tenures of each side: who somebody of a side is known as depends on these alone."""
    rows: dict[str, list[str]] = defaultdict(list)
    for t in knowledge.tenures:
        rows[t.state].append(f"{t.person}|{t.office}|{t.since}|{t.until}|{t.checked}")
    return {side: sha256("\n".join(sorted(r)).encode()).hexdigest()[:8] for side, r in sorted(rows.items())}


@lru_cache(maxsize=1)
def load_digests_of_today() -> Mapping[str, str]:
    """Those of the package's data, computed once."""
    return digest_sides(load_knowledge())
