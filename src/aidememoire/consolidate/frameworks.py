"""Frameworks drawn from reference data and from what reports name: one of a name between the same sides."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from hashlib import sha256

from aidememoire.consolidate.days import build_days
from aidememoire.lexicon.founding import Founding
from aidememoire.model.frameworks import Framework
from aidememoire.model.ledger import Tie

_FAR = 9_999_999
"""Beyond every day: frameworks without a date come last."""


def build_frameworks(foundings: Iterable[Founding], ties: Iterable[Tie]) -> tuple[Framework, ...]:
    """One framework a name and set of parties, oldest first.

    The date of the reference data stands; else the one most reports give, the most exact of them. What only teasers
    and related links name is left out.
    """
    known = {(f.parties, f.name): f for f in foundings}
    told: dict[tuple[tuple[str, ...], str], list[Tie]] = defaultdict(list)
    for tie in ties:
        if tie.kind == "framework" and not tie.weak:
            told[(tie.parties, tie.name)].append(tie)
    found = (_build(*key, known.get(key), told.get(key, [])) for key in {**known, **told})
    return tuple(sorted(found, key=lambda f: (_get_first(f.since or f.named), f.name, f.parties)))


def _build(parties: tuple[str, ...], name: str, founding: Founding | None, ties: Sequence[Tie]) -> Framework:
    printed = Counter(" ".join(t.as_printed.split()) for t in ties)
    grounds = [b.citation for t in ties if t.since for b in t.since.basis if b.citation]
    return Framework(
        id=sha256(f"framework|{' '.join(parties)}|{name}".encode()).hexdigest()[:32],
        name=name,
        parties=parties,
        printed=tuple(sorted(printed, key=lambda p: (-printed[p], p))),
        since=founding.since
        if founding
        else _choose([t.since.edtf for t in ties if t.since and _is_dated(t.since.edtf)]),
        until=founding.until if founding else None,
        named=min((t.told for t in ties if t.told and build_days(t.told)), key=_get_first, default=None),
        citations=tuple(dict.fromkeys((*(t.citation for t in ties), *grounds))),
        reports=tuple(dict.fromkeys(t.report for t in ties)),
        sources=(founding.row,) if founding else (),
    )


def _is_dated(edtf: str | None) -> bool:
    days = build_days(edtf)
    return days is not None and len(days.options) == 1


def _choose(dates: Sequence[str | None]) -> str | None:
    """The year most reports give, in its most exact form."""
    known = [d for d in dates if d]
    years = Counter(d[:4] for d in known)
    if not years:
        return None
    best = min(years, key=lambda y: (-years[y], y))
    return min((d for d in known if d[:4] == best), key=lambda d: (-len(d), d))


def _get_first(edtf: str | None) -> int:
    days = build_days(edtf)
    return days.first if days and days.first else _FAR
