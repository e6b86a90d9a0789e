"""The lists of the PLOVER codebook (event types, their modes, contexts) and the labels of CAMEO codes."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

CODEBOOK = "PLOVER 0.8 (draft)"
"""The codebook the lists are those of; its DEMAND is called REQUEST by the event types in use since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Codebook:
    """What a PLOVER record may say.

    events    type → (quad class 1–4, conflict–cooperation scale)
    modes     type → its modes; a type without any is absent
    contexts  those of any event; `special` are the four that say how an event stands to the world
    """

    events: Mapping[str, tuple[int, float]]
    modes: Mapping[str, tuple[str, ...]]
    contexts: frozenset[str]
    special: frozenset[str]


@cache
def load_codebook() -> Codebook:
    """The lists of `data/plover.csv`."""
    rows = _load("plover.csv")
    modes: dict[str, list[str]] = {}
    for row in rows:
        if row["list"] == "mode":
            modes.setdefault(row["of"], []).append(row["name"])
    contexts = [row for row in rows if row["list"] == "context"]
    return Codebook(
        events={r["name"]: (int(r["quad"]), float(r["scale"])) for r in rows if r["list"] == "event"},
        modes={name: tuple(found) for name, found in modes.items()},
        contexts=frozenset(r["name"] for r in contexts),
        special=frozenset(r["name"] for r in contexts if r["of"] == "special"),
    )


@cache
def load_cameo_labels(language: str) -> Mapping[str, str]:
    """CAMEO code → its label in `language`, a column of `data/cameo.csv`."""
    return {row["code"]: row[language] for row in _load("cameo.csv")}


@cache
def load_state_codes() -> Mapping[str, str]:
    """ISO 3166-1 alpha-2 → alpha-3, of `data/state_codes.csv`."""
    return {row["code"]: row["alpha3"] for row in _load("state_codes.csv")}


def _load(name: str) -> tuple[dict[str, str], ...]:
    text = files("aidememoire").joinpath("data", name).read_text(encoding="utf-8")
    return tuple(csv.DictReader(io.StringIO(text)))
