"""The frameworks of a relationship over time as a Vega-Lite specification: a rung each, from its start to its end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from aidememoire.consolidate.days import build_days, write_day
from aidememoire.export.calendar import write_date
from aidememoire.export.ledger_words import load_ledger_words
from aidememoire.export.picture_theme import THEMES, build_frame
from aidememoire.export.picture_timeline import find_format
from aidememoire.export.picture_words import Words, load_picture_words
from aidememoire.export.wording import Wording, load_wording
from aidememoire.model.frameworks import Framework

Json = dict[str, Any]


def build_ladder(
    frameworks: Sequence[Framework],
    on: str | None,
    names: Mapping[str, str],
    language: str,
    *,
    theme: str = "light",
    width: int = 640,
) -> Json | None:
    """The specification, or None where no framework is dated. `on` (ISO 8601) is the day the picture ends.

    Where frameworks have different parties, each is named with its own. A framework nobody dates is drawn, dashed, from
    the first report that names it.
    """
    words, wording, labels = load_picture_words(language), load_wording(language), load_ledger_words(language)
    drawn = [(f, start) for f in frameworks if (start := _find_first(f.since or f.named)) is not None]
    ends = [d for f, _ in drawn for e in (f.until, f.since or f.named) if (d := _find_first(e)) is not None]
    if not drawn:
        return None
    last = max((*ends, *([date.fromisoformat(on).toordinal()] if on else [])))
    several = len({f.parties for f, _ in drawn}) > 1
    rows = [
        {"name": _write_name(f, labels, names if several else None), **_build_row(f, start, last, wording)}
        for f, start in drawn
    ]
    notes = _write_notes([f for f, _ in drawn], last, wording, words)
    spec = build_frame(words["ladder"], list(notes), rows, theme, width)
    return spec | {"height": {"step": 34}, "layer": _build_layers(rows, min(s for _, s in drawn), last, words, theme)}


def _find_first(edtf: str | None) -> int | None:
    days = build_days(edtf)
    return days.first if days else None


def _write_name(framework: Framework, labels: Mapping[str, str], names: Mapping[str, str] | None) -> str:
    label = labels.get(f"framework.{framework.name}", framework.name)
    return label if names is None else f"{label} ({' – '.join(names.get(p, p) for p in framework.parties)})"


def _build_row(framework: Framework, start: int, last: int, wording: Wording) -> Json:
    end = _find_first(framework.until)
    since = write_date(framework.since, wording.calendar) if framework.since else "?"
    until = write_date(framework.until, wording.calendar) if framework.until else ""
    return {
        "start": write_day(start),
        "end": write_day(last if end is None else max(end, start)),
        "known": framework.since is not None,
        "date": f"{since} – {until}" if until else since,
    }


def _write_notes(drawn: Sequence[Framework], last: int, wording: Wording, words: Words) -> Iterator[str]:
    yield words["ladder.about"].format(date=write_date(write_day(last), wording.calendar))
    if any(f.since is None for f in drawn):
        yield words["ladder.named"]


def _build_layers(rows: Sequence[Json], first: int, last: int, words: Words, theme: str) -> list[Json]:
    look = THEMES[theme]
    order = list(dict.fromkeys(r["name"] for r in reversed(rows)))
    encoding = {
        "x": {
            "field": "start",
            "type": "temporal",
            "title": None,
            "scale": {"type": "utc", "nice": False, "padding": 8},
            "axis": {"format": find_format(first, last), "labelOverlap": True, "tickCount": 6},
        },
        "y": {
            "field": "name",
            "type": "ordinal",
            "title": None,
            "scale": {"domain": order},
            "axis": {"domain": False, "ticks": False, "labelLimit": 320},
        },
        "tooltip": [{"field": "name", "title": words["framework"]}, {"field": "date", "title": words["axis.date"]}],
    }
    dash = {"condition": {"test": "datum.known", "value": [1, 0]}, "value": [3, 3]}
    line = {
        "mark": {"type": "rule", "strokeWidth": 6, "color": look.colours["visits"]},
        "encoding": {**encoding, "x2": {"field": "end"}, "strokeDash": dash},
    }
    start = {"mark": {"type": "point", "filled": True, "size": 130, "opacity": 1, "color": look.colours["visits"]}}
    return [line, start | {"transform": [{"filter": "datum.known"}], "encoding": encoding}]
