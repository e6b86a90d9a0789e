"""How every picture looks: colours with enough contrast on a light and on a dark ground, one font, shapes by kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]

SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
"""Names the grammar; nothing is fetched from it."""

FONT = "Roboto, Arial, sans-serif"
"""The first is inside the program that draws pictures for documents; browsers use what they have."""

FAMILIES = ("visits", "talks", "remote", "sessions", "solemn", "rest")
"""Kinds of events that share a colour; each family is a key of the words and of a theme's colours."""

KINDS: Mapping[str, tuple[str, str]] = {
    "visit": ("visits", "diamond"),
    "meeting": ("talks", "circle"),
    "reception": ("talks", "square"),
    "call": ("remote", "triangle-up"),
    "message": ("remote", "triangle-down"),
    "dialogue": ("sessions", "circle"),
    "conference": ("sessions", "square"),
    "signing": ("solemn", "cross"),
    "ceremony": ("solemn", "diamond"),
    "appointment": ("solemn", "triangle-right"),
    "press_statement": ("rest", "triangle-left"),
    "other": ("rest", "circle"),
}
"""Kind of event → family and shape; no two kinds share both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Colours as `#rrggbb`. Every ink and colour stands out from the ground by 3 to 1 at least, text by 4.5 to 1."""

    ground: str
    ink: str
    soft: str
    grid: str
    colours: Mapping[str, str]


THEMES: Mapping[str, Theme] = {
    "light": Theme(
        ground="#ffffff",
        ink="#1b1b1b",
        soft="#555555",
        grid="#dddddd",
        colours={
            "visits": "#0067a5",
            "talks": "#c44500",
            "remote": "#007a5a",
            "sessions": "#8a3a8f",
            "solemn": "#7a5c00",
            "rest": "#5f6368",
        },
    ),
    "dark": Theme(
        ground="#16191d",
        ink="#f2f2f2",
        soft="#b8bcc2",
        grid="#3a3f46",
        colours={
            "visits": "#5db4ec",
            "talks": "#ff8a4c",
            "remote": "#3fcfa0",
            "sessions": "#d59be0",
            "solemn": "#e0be4a",
            "rest": "#b0b5bb",
        },
    ),
}
"""Names a picture's `theme` may have."""


def build_config(theme: str) -> Json:
    """The `config` of a specification in `theme`, one of THEMES."""
    look = THEMES[theme]
    text = {"labelColor": look.ink, "titleColor": look.ink, "labelFont": FONT, "titleFont": FONT, "labelFontSize": 12}
    return {
        "background": look.ground,
        "font": FONT,
        "view": {"stroke": None},
        "axis": {**text, "domainColor": look.soft, "tickColor": look.soft, "gridColor": look.grid, "labelLimit": 280},
        "legend": {**text, "labelLimit": 240, "symbolSize": 110},
        "title": {
            "anchor": "start",
            "color": look.ink,
            "subtitleColor": look.soft,
            "font": FONT,
            "subtitleFont": FONT,
            "fontSize": 16,
            "subtitleFontSize": 12,
            "offset": 12,
        },
    }


def build_frame(title: str, subtitle: Sequence[str], rows: Sequence[Json], theme: str, width: int) -> Json:
    """What every specification has: its title, its data inside it, its look."""
    return {
        "$schema": SCHEMA,
        "title": {"text": title, "subtitle": list(subtitle)},
        "description": " ".join((title, *subtitle)),
        "width": width,
        "padding": 8,
        "data": {"values": list(rows)},
        "config": build_config(theme),
    }


def build_scale(field: str, kinds: Sequence[str], labels: Mapping[str, str], theme: str) -> tuple[Json, Json]:
    """Colour and shape of `field`, whose values are the labels of `kinds`; the two share one legend."""
    colours = THEMES[theme].colours
    domain = [labels[k] for k in kinds]
    legend = {"orient": "bottom", "columns": 4, "title": None}
    colour = {"domain": domain, "range": [colours[KINDS[k][0]] for k in kinds]}
    shape = {"domain": domain, "range": [KINDS[k][1] for k in kinds]}
    return (
        {"field": field, "type": "nominal", "scale": colour, "legend": legend},
        {"field": field, "type": "nominal", "scale": shape, "legend": legend},
    )
