"""Reports with one thing said in them, drawn from a number: which act it is, and whose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

import yaml

from bench.behaviour.draw import HERE, load_stock


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """A report of one contact and one thing said: the act, its sides, how the speaker is named, the sentence."""

    number: int
    act: str
    states: tuple[str, ...]
    speaker: str
    template: str
    said: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    state: str
    row: list[Any]
    name: str
    woman: bool


def draw_sayings(start: int, stop: int) -> Iterator[Saying]:
    """The sayings numbered `start` to `stop`, the same for whoever asks."""
    cast, _ = load_stock()
    stock = yaml.safe_load((HERE / "sayings.yaml").read_text(encoding="utf-8"))
    listed = [
        (form, act, sentence)
        for form in ("single", "joint")
        for act, sentences in stock[form].items()
        for sentence in sentences
    ]
    for number in range(start, stop):
        yield _draw(number, cast, stock, *listed[number % len(listed)])


def _draw(number: int, cast: dict[str, list[Any]], stock: dict[str, Any], form: str, act: str, template: str) -> Saying:
    chance = Random(f"saying {number}")
    one, other = (_introduce(chance, s, cast[s]) for s in chance.sample(sorted(cast), 2))
    lead = (
        f"{_the(one)} {_adjective(one)} des Affaires étrangères, {one.name}, a reçu le 14 octobre 2025 à {one.row[5]} "
        f"{_the(other)[0].lower()}{_the(other)[1:]} {_adjective(other)} des Affaires étrangères, {other.name}."
    )
    if form == "joint":
        how, states = chance.choice(stock["joints"]), tuple(sorted((one.state, other.state)))
        said = template.format(J=how, X=chance.choice(stock["matters"]))
    else:
        speaker, listener = chance.sample((one, other), 2)
        how, states = chance.choice(stock["speakers"]), (speaker.state,)
        said = _say(template, how, speaker, listener, chance.choice(stock["matters"]))
    text = f"{one.row[0][0].upper()}{one.row[0][1:]} et {other.row[0]} se rapprochent\n\n{lead}\n\n{said}\n"
    return Saying(number=number, act=act, states=states, speaker=how, template=template, said=said, text=text)


def _introduce(chance: Random, state: str, row: list[Any]) -> _Side:
    woman = chance.random() < 0.3
    return _Side(state=state, row=row, name=chance.choice(row[7 if woman else 6]), woman=woman)


def _the(side: _Side) -> str:
    return "La ministre" if side.woman else "Le ministre"


def _adjective(side: _Side) -> str:
    return str(side.row[4 if side.woman else 3])


def _say(template: str, how: str, speaker: _Side, listener: _Side, matter: str) -> str:
    who = {
        "full": speaker.name,
        "surname": f"{'Mme' if speaker.woman else 'M.'} {speaker.name.split(' ', 1)[1]}",
        "description": f"{'la' if speaker.woman else 'le'} ministre {_adjective(speaker)}",
        "side": f"la partie {speaker.row[4]}",
        "state": speaker.row[0],
        "counterpart": f"{'la' if speaker.woman else 'le'} chef{'fe' if speaker.woman else ''} de la diplomatie {speaker.row[4]}",
        "office": f"{speaker.name}, {'ministre' if speaker.woman else 'ministre'} {_adjective(speaker)} des Affaires étrangères,",
    }[how]
    agrees = "e" if speaker.woman or how == "side" else ""
    said = template.format(S=who, O=listener.row[0], X=matter, eS=agrees)
    for wrong, right in ((" de le ", " du "), (" à le ", " au "), (" de les ", " des "), (",.", ".")):
        said = said.replace(wrong, right)
    return said[0].upper() + said[1:]
