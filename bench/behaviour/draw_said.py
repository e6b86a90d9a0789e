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
    listed = list_sentences(stock)
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


def draw_english_sayings(start: int, stop: int) -> Iterator[Saying]:
    """As `draw_sayings`, in English."""
    cast = yaml.safe_load((HERE / "cast_en.yaml").read_text(encoding="utf-8"))
    stock = yaml.safe_load((HERE / "sayings_en.yaml").read_text(encoding="utf-8"))
    listed = list_sentences(stock)
    for number in range(start, stop):
        yield _draw_english(number, cast, stock, *listed[number % len(listed)])


def _draw_english(
    number: int, cast: dict[str, list[Any]], stock: dict[str, Any], form: str, act: str, template: str
) -> Saying:
    chance = Random(f"english saying {number}")
    drawn = ((s, cast[s], chance.random() < 0.3) for s in chance.sample(sorted(cast), 2))
    one, other = (_Side(state=s, row=r, name=chance.choice(r[4 if w else 3]), woman=w) for s, r, w in drawn)
    lead = (
        f"{one.row[1]} Foreign Minister {one.name} met {other.row[1]} Foreign Minister {other.name} in {one.row[2]} "
        "on 14 October 2025."
    )
    matter = chance.choice(stock["matters"])
    if form == "joint":
        how, states = chance.choice(stock["joints"]), tuple(sorted((one.state, other.state)))
        said = template.format(J=how, X=matter)
    else:
        speaker, listener = chance.sample((one, other), 2)
        how, states = chance.choice(stock["speakers"]), (speaker.state,)
        own = "her" if speaker.woman else "his"
        own = "its" if how in ("side", "state") else own
        said = template.format(S=_name_speaker(how, speaker), O=listener.row[0], X=matter, sS=own)
    said = said[0].upper() + said[1:]
    head = f"{one.row[0]} and {other.row[0]} move closer"
    text = f"{head[0].upper()}{head[1:]}\n\n{lead}\n\n{said}\n"
    return Saying(number=number, act=act, states=states, speaker=how, template=template, said=said, text=text)


def _name_speaker(how: str, speaker: _Side) -> str:
    family = speaker.name.split(" ", 1)[1]
    return {
        "full": speaker.name,
        "surname": f"{'Ms.' if speaker.woman else 'Mr.'} {family}",
        "short": f"Minister {family}",
        "description": f"the {speaker.row[1]} minister",
        "side": f"the {speaker.row[1]} side",
        "state": speaker.row[0],
        "office": f"{speaker.row[1]} Foreign Minister {speaker.name}",
    }[how]


def list_sentences(stock: dict[str, Any]) -> list[tuple[str, str, str]]:
    """(single or joint, act, sentence) of a stock of sayings."""
    return [(form, act, text) for form in ("single", "joint") for act, texts in stock[form].items() for text in texts]


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
        "counterpart": f"{'la cheffe' if speaker.woman else 'le chef'} de la diplomatie {speaker.row[4]}",
        "office": f"{speaker.name}, ministre {_adjective(speaker)} des Affaires étrangères,",
    }[how]
    agrees = "e" if speaker.woman or how == "side" else ""
    said = template.format(S=who, O=listener.row[0], X=matter, eS=agrees)
    for wrong, right in ((" de le ", " du "), (" à le ", " au "), (" de les ", " des "), (",.", ".")):
        said = said.replace(wrong, right)
    return said[0].upper() + said[1:]
