"""Tellings drawn from a number: one contact between two people of two states, and what a reading of it must hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import yaml

HERE = Path(__file__).parent
STYLES = ("apposition", "apposition-of", "name-first", "bare", "honorific", "excellency")
DAY = "2025-10-14"
CLOSING = (
    "Les deux parties ont passé en revue l'état de la coopération et les moyens de la développer.",
    "La rencontre a permis d'aborder plusieurs dossiers d'intérêt commun.",
    "Les échanges ont porté sur le commerce, la formation et les transports.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Someone who acts: the code of the state, a name, an office with its state and without, how it is printed."""

    state: str
    name: str
    woman: bool
    office: str
    plain: str
    style: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A report of one contact: its number, what was drawn for it, its text, and who meets in it."""

    number: int
    kind: str
    template: str
    text: str
    people: tuple[Figure, Figure]


def load_stock() -> tuple[dict[str, list[Any]], dict[str, Any]]:
    """The cast by state, and offices, days and tellings."""
    cast = yaml.safe_load((HERE / "cast.yaml").read_text(encoding="utf-8"))
    return cast, yaml.safe_load((HERE / "tellings.yaml").read_text(encoding="utf-8"))


def draw_tellings(start: int, stop: int) -> Iterator[Telling]:
    """The tellings numbered `start` to `stop`, the same for whoever asks."""
    cast, stock = load_stock()
    for number in range(start, stop):
        yield _draw(number, cast, stock)


def _draw(number: int, cast: dict[str, list[Any]], stock: dict[str, Any]) -> Telling:
    chance = Random(f"telling {number}")
    kind, template = stock["tellings"][number % len(stock["tellings"])]
    left, right = chance.sample(sorted(cast), 2)
    one, other = (_introduce(chance, s, cast[s], stock["offices"]) for s in (left, right))
    host, guest = cast[left], cast[right]
    words = {
        "D": chance.choice(stock["days"]),
        "C": host[5],
        "auA": host[2],
        "eA": "e" if one.woman else "",
        "eB": "e" if other.woman else "",
        "pA": "elle" if one.woman else "il",
        "pB": "elle" if other.woman else "il",
        "a": _print(replace(one, office=one.plain, style="apposition"), cast[left]),
        "nA": one.name,
        "nB": other.name,
        "adjA": host[4] if one.woman else host[3],
        "adjB": guest[4] if other.woman else guest[3],
        "mA": host[3],
        "mB": guest[3],
        "fA": host[4],
        "fB": guest[4],
        "deB": guest[1],
        "auB": guest[2],
        "CB": guest[5],
        "CAP": host[5].upper(),
        "envoyB": "ambassadrice" if other.woman else "ambassadeur",
        "newB": "la nouvelle" if other.woman else "le nouvel",
    }
    lead = template.format(A=_print(one, cast[left]), B=_print(other, cast[right]), **words)
    lead = _mend(lead)
    headline = f"Coopération : {host[0]} et {cast[right][0]} veulent aller plus loin"
    text = f"{headline}\n\n{lead}\n\n{chance.choice(CLOSING)}\n"
    return Telling(number=number, kind=kind, template=template, text=text, people=(one, other))


def _introduce(chance: Random, state: str, row: list[Any], offices: list[dict[str, str]]) -> Figure:
    woman = chance.random() < 0.3
    office, style = chance.choice(offices), chance.choice(STYLES)
    head, adjective = (office["f"], row[4]) if woman else (office["m"], row[3])
    rest = office["of"].replace("chargé ", "chargée ") if woman else office["of"]
    by_name = style in ("apposition-of", "excellency", "honorific")
    printed = f"{head} {rest} {row[1]}" if by_name else f"{head} {adjective} {rest}"
    name, words = chance.choice(row[7 if woman else 6]), " ".join(printed.split())
    return Figure(state=state, name=name, woman=woman, office=words, plain=f"{head} {rest}".strip(), style=style)


def _print(figure: Figure, row: list[Any]) -> str:
    article = "la " if figure.woman else "le "
    if figure.style in ("apposition", "apposition-of"):
        return f"{article}{figure.office}, {figure.name},"
    if figure.style == "bare":
        return f"{article}{figure.office} {figure.name}"
    title = {"honorific": "Mme " if figure.woman else "M. ", "excellency": "S.E. Mme " if figure.woman else "S.E.M. "}
    return f"{title.get(figure.style, '')}{figure.name}, {figure.office},"


def _mend(lead: str) -> str:
    """Commas before a full stop, contractions, a capital at the beginning."""
    for wrong, right in ((",.", "."), (",,", ","), (" de le ", " du "), (" à le ", " au ")):
        lead = lead.replace(wrong, right)
    lead = re.sub(r" de (?=[AEIOUÉÈÊ])", " d'", lead)
    return lead[0].upper() + lead[1:]
