"""Contacts over time as a Vega-Lite specification: a sign a contact, by level and by kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from aidememoire.consolidate.days import MONTH, build_days, write_day
from aidememoire.consolidate.levels import LEVELS, find_level
from aidememoire.export.escape import escape_unseen
from aidememoire.export.events import encode_attendee
from aidememoire.export.line import write_date_of, write_head
from aidememoire.export.picture_theme import KINDS, build_frame, build_scale
from aidememoire.export.picture_words import Words, load_picture_words
from aidememoire.export.wording import Wording, load_wording
from aidememoire.model.record import Event

Json = dict[str, Any]

MOST = 600
"""Signs in one picture, the newest; more are a cloud, and too much for a page to carry."""

LANES = 5
"""Signs that may stand above one another within a level, so that contacts of one week do not hide each other."""

_NEAR = 70
"""How many signs fit side by side across the width of the picture."""


def build_timeline(
    events: Sequence[Event],
    names: Mapping[str, str],
    language: str,
    *,
    theme: str = "light",
    interactive: bool = False,
    width: int = 640,
) -> Json | None:
    """The specification, or None where no event has a date exact to the month.

    `names` give sides by code; `interactive` adds zoom and a legend that filters, for pages. `theme` is one of THEMES.
    """
    words, wording = load_picture_words(language), load_wording(language)
    dated = [(event, stretch) for event in events if (stretch := find_stretch(event))]
    if not dated:
        return None
    dated.sort(key=lambda d: (d[1], d[0].id))
    kept = dated[-MOST:]
    rows = list(_build_rows(kept, names, wording, words))
    notes = list(_write_notes(events, dated, kept, words))
    spec = build_frame(words["timeline"], notes, rows, theme, width)
    return spec | {"height": {"step": 46}, "layer": _build_layers(kept, rows, wording, words, theme, interactive)}


def find_stretch(event: Event) -> tuple[int, int] | None:
    """First and last day of an event dated to the month or better, or known to last from a day to a day."""
    days = build_days(event.when.edtf)
    if days is None or len(days.options) != 1:
        return None
    first, last = days.options[0]
    return (first, last) if last - first < MONTH else None


def _write_notes(
    events: Sequence[Event], dated: Sequence[object], kept: Sequence[tuple[Event, object]], words: Words
) -> Iterator[str]:
    about = [words["timeline.about"].format(n=len(kept))]
    if any(event.status != "held" for event, _ in kept):
        about.append(words["timeline.hollow"])
    yield " ".join(about)
    missing = ((len(events) - len(dated), "left_out"), (len(dated) - len(kept), "older"))
    rest = [words[f"{key}.{'one' if n == 1 else 'many'}"].format(n=n) for n, key in missing if n]
    if rest:
        yield " ".join(rest)


def _build_rows(
    kept: Sequence[tuple[Event, tuple[int, int]]], names: Mapping[str, str], wording: Wording, words: Words
) -> Iterator[Json]:
    span = kept[-1][1][0] - kept[0][1][0]
    ends: dict[tuple[str, int], float] = {}
    for event, (first, last) in kept:
        level = find_level(event) or "unknown"
        lane = next((n for n in range(LANES) if ends.get((level, n), -1.0) < first), LANES - 1)
        ends[(level, lane)] = max(last, first + span / _NEAR)
        yield {
            "start": write_day(first),
            "end": write_day(last),
            "level": words[f"level.{level}"],
            "lane": (lane + 1) // 2 * (1 if lane % 2 else -1),
            "kind": _name_kind(event.kind, wording),
            "held": event.status == "held",
            "status": _name_status(event, wording, words),
            "date": write_date_of({"date": {"edtf": event.when.edtf}}, wording),
            "title": escape_unseen(write_head(_encode(event), names, wording)),
            "id": event.id,
        }


def _name_kind(kind: str, wording: Wording) -> str:
    return wording.nouns[kind].word


def _name_status(event: Event, wording: Wording, words: Words) -> str:
    status = wording.statuses.get(event.status)
    return status[0] if status else words["held"]


def _encode(event: Event) -> Json:
    return {
        "kind": event.kind,
        "mode": event.mode,
        "status": event.status,
        "background": event.background,
        "parties": event.parties,
        "participants": [encode_attendee(a) for a in event.attendees],
    }


def _build_layers(
    kept: Sequence[tuple[Event, tuple[int, int]]],
    rows: Sequence[Json],
    wording: Wording,
    words: Words,
    theme: str,
    interactive: bool,
) -> list[Json]:
    kinds = [k for k in KINDS if any(event.kind == k for event, _ in kept)]
    colour, shape = build_scale("kind", kinds, {k: _name_kind(k, wording) for k in kinds}, theme)
    stroke = {**colour, "legend": None}
    place = _build_place(rows, words, find_format(kept[0][1][0], kept[-1][1][1]))
    tips = [{"field": f, "title": words[t]} for f, t in _TIPS]
    hollow = {"condition": {"test": "datum.held", "value": 1}, "value": 0}
    shown = {"color": colour, "shape": shape, "fillOpacity": hollow, "stroke": stroke, "tooltip": tips}
    sign: Json = {
        "mark": {"type": "point", "size": 110, "filled": True, "strokeWidth": 1.6, "opacity": 1},
        "encoding": {**place, **shown},
    }
    stay: Json = {
        "transform": [{"filter": "datum.start != datum.end"}],
        "mark": {"type": "rule", "strokeWidth": 3},
        "encoding": {**place, "x2": {"field": "end"}, "stroke": stroke},
    }
    if interactive:
        pick = {"name": "pick", "select": {"type": "point", "fields": ["kind"]}, "bind": "legend"}
        zoom = {"name": "zoom", "select": {"type": "interval", "encodings": ["x"]}, "bind": "scales"}
        sign["params"] = [pick, zoom]
        sign["encoding"]["opacity"] = {"condition": {"param": "pick", "value": 1}, "value": 0.08}
    return [stay, sign]


def _build_place(rows: Sequence[Json], words: Words, dates: str) -> Json:
    """Where a sign stands: its day, its level, and its lane within the level."""
    labels = [words[f"level.{level}"] for level in (*LEVELS, "unknown")]
    shown = [label for label in labels if any(r["level"] == label for r in rows)]
    return {
        "x": {
            "field": "start",
            "type": "temporal",
            "title": None,
            "scale": {"type": "utc", "nice": False, "padding": 14},
            "axis": {"format": dates, "labelOverlap": True, "tickCount": 6},
        },
        "y": {
            "field": "level",
            "type": "ordinal",
            "title": None,
            "scale": {"domain": shown},
            "axis": {"grid": True, "domain": False, "ticks": False},
        },
        "yOffset": {"field": "lane", "type": "quantitative", "scale": {"domain": [-3, 3]}},
    }


_TIPS = (("date", "axis.date"), ("title", "contact"), ("kind", "kind"), ("status", "status"), ("level", "axis.level"))


def find_format(first: int, last: int) -> str:
    """How dates stand on an axis that runs between two days: figures alone, the same in every language."""
    length = last - first
    return "%Y-%m-%d" if length < 120 else "%Y-%m" if length < 1500 else "%Y"
