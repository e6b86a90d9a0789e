"""Contacts held each quarter, or each year where quarters are many, by kind: a Vega-Lite specification."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from aidememoire.consolidate.days import build_days
from aidememoire.export.picture_theme import FAMILIES, KINDS, THEMES, build_frame
from aidememoire.export.picture_words import Words, load_picture_words
from aidememoire.model.record import Event

Json = dict[str, Any]

MOST = 32
"""Quarters side by side; a longer time is counted by years."""

NO_CONTACT = frozenset({"press_statement", "other"})
"""Kinds that are no contact between two sides."""

Period = tuple[int, int]
"""A year and a quarter, 1–4; quarter 0 is the whole year."""


def build_contacts(events: Sequence[Event], language: str, *, theme: str = "light", width: int = 640) -> Json | None:
    """The specification, or None where no contact held can be placed. `theme` is one of picture_theme.THEMES."""
    words = load_picture_words(language)
    held = [e for e in events if e.status == "held" and e.kind not in NO_CONTACT]
    counts = _count(held, yearly=False)
    yearly = bool(counts) and len(list_periods([p for p, _ in counts])) > MOST
    if yearly:
        counts = _count(held, yearly=True)
    if not counts:
        return None
    periods = list_periods([p for p, _ in counts])
    families = [f for f in FAMILIES if any(family == f for _, family in counts)]
    rows = [
        {"period": _write_period(p, words), "kind": words[f"family.{f}"], "count": n, "order": FAMILIES.index(f)}
        for (p, f), n in sorted(counts.items())
    ]
    title = words["contacts.year" if yearly else "contacts.quarter"]
    spec = build_frame(title, list(_write_notes(len(held), counts.total(), words)), rows, theme, width)
    encoding = _build_axes([_write_period(p, words) for p in periods], list_ticks(counts), words, yearly)
    encoding["color"] = _build_colours(families, words, theme)
    mark = {"type": "bar", "stroke": spec["config"]["background"], "strokeWidth": 1}
    return spec | {"height": 220, "mark": mark, "encoding": encoding}


def _build_axes(periods: Sequence[str], ticks: Sequence[int], words: Words, yearly: bool) -> Json:
    angle = -45 if len(periods) > 8 else 0
    return {
        "x": {
            "field": "period",
            "type": "ordinal",
            "title": None,
            "scale": {"domain": list(periods)},
            "axis": {"labelAngle": angle, "labelOverlap": True},
        },
        "y": {
            "field": "count",
            "type": "quantitative",
            "title": words["axis.count"],
            "axis": {"values": list(ticks), "format": "d"},
        },
        "order": {"field": "order", "type": "quantitative"},
        "tooltip": [
            {"field": "period", "title": words["axis.year" if yearly else "axis.quarter"]},
            {"field": "kind", "title": words["kind"]},
            {"field": "count", "title": words["axis.count"]},
        ],
    }


def list_ticks(counts: Counter[tuple[Period, str]]) -> list[int]:
    """Whole numbers for the axis, a handful up to the highest bar."""
    bars: Counter[Period] = Counter()
    for (period, _), n in counts.items():
        bars[period] += n
    highest = max(bars.values())
    step = max(1, -(-highest // 6))
    return list(range(0, highest + step, step))


def _count(held: Sequence[Event], *, yearly: bool) -> Counter[tuple[Period, str]]:
    """Contacts by period and family of kinds."""
    placed = ((find_period(e, yearly=yearly), KINDS[e.kind][0]) for e in held)
    return Counter((period, family) for period, family in placed if period is not None)


def _build_colours(families: Sequence[str], words: Words, theme: str) -> Json:
    scale = {
        "domain": [words[f"family.{f}"] for f in families],
        "range": [THEMES[theme].colours[f] for f in families],
    }
    legend = {"orient": "bottom", "columns": 3, "title": None}
    return {"field": "kind", "type": "nominal", "scale": scale, "legend": legend}


def find_period(event: Event, *, yearly: bool = False) -> Period | None:
    """The quarter (or the year) in which the event began; None where its date leaves several open."""
    days = build_days(event.when.edtf)
    if days is None or len(days.options) != 1:
        return None
    first, last = (_place(d, yearly) for d in days.options[0])
    return first if first == last or days.grain == "exact" else None


def _place(day: int, yearly: bool) -> Period:
    found = date.fromordinal(day)
    return found.year, 0 if yearly else (found.month + 2) // 3


def list_periods(found: Sequence[Period]) -> list[Period]:
    """Every quarter, or every year, from the first to the last, empty ones too."""
    first, last = min(found), max(found)
    if first[1] == 0:
        return [(year, 0) for year in range(first[0], last[0] + 1)]
    whole = [(year, q) for year in range(first[0], last[0] + 1) for q in range(1, 5)]
    return [p for p in whole if first <= p <= last]


def _write_period(period: Period, words: Words) -> str:
    year, quarter = period
    return words["quarter"].format(year=year, n=quarter) if quarter else str(year)


def _write_notes(held: int, placed: int, words: Words) -> Iterator[str]:
    missing = held - placed
    rest = words[f"left_out.{'one' if missing == 1 else 'many'}"].format(n=missing) if missing else ""
    yield " ".join(w for w in (words["contacts.about"].format(n=placed), rest) if w)
