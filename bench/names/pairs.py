"""Pairs of names with the truth: one person in two spellings, or two people of near names.

The names are those of `data/tenures.csv` (real, public) and invented ones put together from frequent parts. Two
people are kept apart by what keeps people apart in life: another given name, a brother's or a father's name, another
syllable, another tone, another number. Nothing here calls the comparison.
"""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from io import StringIO
from pathlib import Path
from random import Random

from rapidfuzz import fuzz, process

from bench.names.practices import PRACTICES, strip_marks

GROUPS = {
    "vi": "VN", "ko": "KR KP", "zh": "CN", "ja": "JP",
    "ar": "AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE LAS OIC GCC",
    "cy": "RU BY UA KZ KG UZ TJ AM AZ GE BG", "se": "KH LA TH",
    "es": "AR BO BR CL CO CU EC ES MX PE PT UY VE",
}  # fmt: skip

NEAR_GIVEN = (
    "Daniel Daniela,Michel Michèle,Gabriel Gabrielle,Paul Paula,Mario Maria,Julio Julia,Carlos Carla,Antonio Antonia,"
    "Frédéric Frédérique,André Andrée,Christian Christiane,Martin Martine,Jean Jeanne,Simon Simone,Pascal Pascale,"
    "Stefan Stefania,Robert Roberta,Francisco Francisca,Victor Victoria,Alexander Alexandra,Hassan Hussein,Hamad Ahmed,"
    "Mohammed Mahmoud,Khaled Walid,Saleh Salah,Rachid Rachad,Saad Saïd,Nasser Yasser,"
    "Omar Amar,Karim Kamel,Sergei Sergio,"
    "Ivan Igor,Anatoly Arkady,Pavel Petr,Nikolai Nikita,Dmitri Denis,Amadou Amidou,"
    "Moussa Issa,Ibrahim Ismaïl,Fatou Fatim,"
    "Marc Marco,Jan Jon,Erik Enrik,Anna Hanna,Elena Helga,Luis Luisa,Jorge José,Thomas Tobias,Peter Pieter"
).split(",")


PARTS = Path(__file__).parent / "parts.csv"
"""Frequent first and last parts of names of each group; `_` joins words of one part."""


@dataclass(frozen=True, kw_only=True)
class Pair:
    """Two names, whether they are one person's, by which practice, and whether it was held back."""

    left: str
    right: str
    same: bool
    practice: str
    held: bool


def load_names() -> dict[str, list[str]]:
    """Group → names of two words and more, real ones from the tenures, then invented ones."""
    states = {s: g for g, text in GROUPS.items() for s in text.split()}
    parts: dict[str, dict[str, list[str]]] = {}
    for row in csv.DictReader(StringIO(PARTS.read_text(encoding="utf-8"))):
        parts.setdefault(row["group"], {})[row["place"]] = row["parts"].split()
    found: dict[str, dict[str, None]] = {g: {} for g in parts}
    text = files("aidememoire").joinpath("data", "tenures.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(StringIO(text)):
        if len(row["person"].split()) > 1 and not row["person"].split()[-1].isupper():
            found[states.get(row["state"], "la")].setdefault(row["person"])
    for group, own in parts.items():
        for i, family in enumerate(own["family"]):
            for j, given in enumerate(own["given"]):
                if (i + 3 * j) % 4 == 0:
                    found[group].setdefault(f"{family} {given}".replace("_", " "))
    return {g: list(names) for g, names in found.items()}


def is_held(name: str) -> bool:
    """Whether a name belongs to the half that was not looked at while the comparison was written."""
    return sha256(unicodedata.normalize("NFC", name).encode()).digest()[0] % 2 == 1


def build_pairs() -> list[Pair]:
    """All pairs, in a fixed order."""
    names = load_names()
    return list(dict.fromkeys([*_build_same(names), *_build_different(names)]))


def _build_same(names: dict[str, list[str]]) -> Iterator[Pair]:
    for practice, (groups, spell, held) in PRACTICES.items():
        for group in groups:
            own = [n for n in names[group] if not n.endswith((" Jr.", " Sr."))]
            chance = Random(f"{practice} {group}")
            chance.shuffle(own)
            count = 0
            for name in own:
                other = spell(name, chance)
                if other != name and count < 70:
                    count += 1
                    yield Pair(left=name, right=other, same=True, practice=practice, held=held or is_held(name))


def _build_different(names: dict[str, list[str]]) -> Iterator[Pair]:
    yield from _find_near(names)
    yield from _change_given(names)
    yield from _change_syllable(names)
    yield from _turn_fathers()
    yield from _change_number()


def _find_near(names: dict[str, list[str]]) -> Iterator[Pair]:
    """The nearest other people of the same group, plainly printed and as printed."""
    for group, own in names.items():
        chance = Random(f"near {group}")
        plain = {strip_marks(n, chance).lower(): n for n in own}
        keys = list(plain)
        for key in keys:
            for other, _, _ in process.extract(key, keys, scorer=fuzz.token_sort_ratio, limit=4):
                if other > key:
                    left, right = plain[key], plain[other]
                    if chance.random() < 0.4:
                        right = strip_marks(right, chance)
                    if _is_one(left, right):
                        continue
                    yield Pair(
                        left=left, right=right, same=False, practice=f"near people ({group})", held=is_held(left)
                    )


def _is_one(left: str, right: str) -> bool:
    """Names of the tenures that stand there in two spellings."""
    return frozenset((left, strip_marks(right, Random(0)))) in ONE or frozenset((left, right)) in ONE


ONE: frozenset[frozenset[str]] = frozenset()


def _change_given(names: dict[str, list[str]]) -> Iterator[Pair]:
    """One family, two given names that look alike."""
    families = [n.split()[-1] for n in names["la"]][::7]
    for index, pair in enumerate(NEAR_GIVEN):
        one, other = pair.split()[:2]
        for family in families[index % 5 :: 11][:14]:
            name = f"{one} {family}"
            yield Pair(
                left=name, right=f"{other} {family}", same=False, practice="near given names", held=is_held(name)
            )
            initial = f"{'BDGKLPTZ'[index % 8]}. {family}"
            if not one.startswith(initial[0]):
                yield Pair(left=name, right=initial, same=False, practice="another initial", held=is_held(name))


SYLLABLES = {
    "vi": (
        "Hùng Hưng Hương Hà Hải Hạnh Minh Mạnh Mai Quang Quân Thắng Thành Thanh Thăng Tùng Tú Tuấn Tuyên Dũng Dung "
        "Đức Anh Ánh Ân An Lan Lâm Linh Long"
    ).split(),
    "zh": "Wei Wen Fang Feng Jun Jin Tao Tan Hong Hai Qiang Qing Ming Min Yi Yang Ping Peng Gang Guang".split(),
}
KOREAN = "soo hee ho in il won min jin hwan nam".split()


def _change_syllable(names: dict[str, list[str]]) -> Iterator[Pair]:
    """Names of syllables that differ in one of them, as brothers' do; in Vietnamese also in a tone alone."""
    chance = Random("syllables")
    for group in ("vi", "zh", "ko"):
        for name in names[group]:
            words = name.replace("-", " - ").split()
            if group == "ko":
                if len(words) != 4:
                    continue
                given = f"{words[1]}-{chance.choice([s for s in KOREAN if s[0] != words[3][0]])}"
                other = f"{words[0]} {given}"
            else:
                last = words[-1]
                pool = [s for s in SYLLABLES[group] if s != last]
                other = " ".join([*words[:-1], chance.choice(pool)])
            if chance.random() < 0.5 and strip_marks(other, chance) != strip_marks(name, chance):
                other = strip_marks(other, chance)
            yield Pair(left=name, right=other, same=False, practice=f"another syllable ({group})", held=is_held(name))


def _turn_fathers() -> Iterator[Pair]:
    """Hamad ben Khalifa is Khalifa ben Hamad's father or son."""
    firsts = "Hamad Khalifa Jassem Zayed Sultan Nayef Saoud Fayçal Rachid Salmane Fahd Turki Abdallah Tamim".split()
    chance = Random("fathers")
    for one in firsts:
        for other in firsts:
            third = chance.choice([f for f in firsts if f not in (one, other)])
            house = chance.choice(("Al Thani", "Al Nahyane", "Al Saoud", "Al Khalifa"))
            if one != other:
                name = f"{one} ben {other} {house}"
                yield Pair(
                    left=name,
                    right=f"{other} ben {one} {house}",
                    same=False,
                    practice="father and son",
                    held=is_held(name),
                )
                yield Pair(
                    left=name,
                    right=f"{one} bin {third} {house}",
                    same=False,
                    practice="another father",
                    held=is_held(name),
                )


def _change_number() -> Iterator[Pair]:
    """Monarchs and sons of one name."""
    for name in "Mohammed Abdallah Hassan Felipe Charles Leo Pie Jean-Paul Benoît George".split():
        for one, other in (("II", "III"), ("V", "VI"), ("II", "VI"), ("I", "II"), ("XIII", "XIV")):
            yield Pair(
                left=f"{name} {one}", right=f"{name} {other}", same=False, practice="another number", held=is_held(name)
            )
