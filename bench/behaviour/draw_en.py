"""Tellings in English drawn from a number, as in `bench.behaviour.draw`."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

import yaml

from bench.behaviour.draw import HERE, Figure, Telling

STYLES = ("adjective", "of", "after", "possessive", "excellency", "the")


def draw_english(start: int, stop: int) -> Iterator[Telling]:
    """The tellings numbered `start` to `stop`, the same for whoever asks."""
    cast = yaml.safe_load((HERE / "cast_en.yaml").read_text(encoding="utf-8"))
    stock = yaml.safe_load((HERE / "tellings_en.yaml").read_text(encoding="utf-8"))
    for number in range(start, stop):
        yield _draw(number, cast, stock)


def _draw(number: int, cast: dict[str, list[Any]], stock: dict[str, Any]) -> Telling:
    chance = Random(f"english telling {number}")
    kind, template = stock["tellings"][number % len(stock["tellings"])]
    left, right = chance.sample(sorted(cast), 2)
    one, other = (_introduce(chance, s, cast[s], stock["offices"]) for s in (left, right))
    host, guest = cast[left], cast[right]
    words = {
        "A": _print(one, host),
        "B": _print(other, guest),
        "a": f"{one.plain} {one.name}",
        "D": chance.choice(stock["days"]),
        "C": host[2],
        "CB": guest[2],
        "CAP": host[2].upper(),
        "stA": host[0],
        "stB": guest[0],
        "adjA": host[1],
        "adjB": guest[1],
        "nA": one.name,
        "nB": other.name,
        "sA": "her" if one.woman else "his",
        "sB": "her" if other.woman else "his",
        "pA": "she" if one.woman else "he",
    }
    lead = template.format(**words).replace(",.", ".").replace(",,", ",").replace(" ,", ",")
    headline = f"{host[0]} and {guest[0]} look to closer cooperation"
    text = (
        f"{headline[0].upper()}{headline[1:]}\n\n{lead[0].upper()}{lead[1:]}\n\nThe talks covered trade and training.\n"
    )
    return Telling(number=number, kind=kind, template=template, text=text, people=(one, other))


def _introduce(chance: Random, state: str, row: list[Any], offices: list[str]) -> Figure:
    woman = chance.random() < 0.3
    plain, style = chance.choice(offices), chance.choice(STYLES)
    return Figure(
        state=state, name=chance.choice(row[4 if woman else 3]), woman=woman, office=plain, plain=plain, style=style
    )


def _print(figure: Figure, row: list[Any]) -> str:
    office, name = figure.office, figure.name
    return {
        "adjective": f"{row[1]} {office} {name}",
        "of": f"{office} {name} of {row[0]}",
        "after": f"{name}, {office} of {row[0]},",
        "possessive": f"{row[0]}'s {office} {name}",
        "excellency": f"H.E. {name}, {office} of {row[0]},",
        "the": f"the {office} of {row[0]}, {name},",
    }[figure.style]
