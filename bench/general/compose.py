"""Composing general news: a headline, a lead and sentences of one topic; the words of its slots are drawn by number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import yaml

from aidememoire.model.report import Page

LANGUAGES = ("fr", "en")
_SLOT = re.compile(r"\{(\w+)\}")
_FOLDER = Path(__file__).parent
_SENTENCES = (6, 12)
_BRIEFS = 0.25
"""How many pages go on with sentences of another topic, as a page of briefs does."""
TOPICS = {
    "politics": 22, "sport": 20, "business": 14, "crime": 12, "culture": 11, "health": 9, "weather": 7, "world": 5,
}  # fmt: skip
"""Topics, and how many pages of a hundred are of each."""


@cache
def load_words(language: str) -> Mapping[str, Any]:
    """The sentences and slots of one language."""
    loaded: Mapping[str, Any] = yaml.safe_load((_FOLDER / f"{language}.yaml").read_text(encoding="utf-8"))
    return loaded


def build_page(number: int) -> Page:
    """General report `number`; the same for the same number, and no two of them alike."""
    chance = Random(number)
    language = LANGUAGES[number % len(LANGUAGES)]
    words = load_words(language)
    topic = words["topics"][_choose_topic(chance)]
    parts = [chance.choice(topic["leads"])]
    count = min(chance.randint(*_SENTENCES), len(topic["body"]))
    parts += chance.sample(topic["body"], count)
    if chance.random() < _BRIEFS:
        parts += chance.sample(words["topics"][_choose_topic(chance)]["body"], 4)
    filled = [_fill(part, words, chance) for part in parts]
    paragraphs = [" ".join(filled[at : at + 3]) for at in range(0, len(filled), 3)]
    head = _fill(chance.choice(topic["heads"]), words, chance)
    text = "\n".join([head, "", *paragraphs]) + "\n"
    return Page(source=f"general/{number:07}", text=text)


def build_mix(relevant: tuple[Page, ...], total: int, share: float = 0.02) -> Iterator[Page]:
    """`total` pages, `share` of them relevant (taken in turn, each under a source of its own), the rest general."""
    every = round(1 / share)
    for number in range(total):
        if number % every == every // 2:
            page = relevant[(number // every) % len(relevant)]
            yield Page(source=f"relevant/{number:07}", text=page.text, url=page.url, date=page.date, title=page.title)
        else:
            yield build_page(number)


def _choose_topic(chance: Random) -> str:
    return chance.choices(tuple(TOPICS), tuple(TOPICS.values()))[0]


def _fill(sentence: str, words: Mapping[str, Any], chance: Random) -> str:
    def choose(match: re.Match[str]) -> str:
        slot = match.group(1)
        if slot == "n":
            return str(chance.randint(2, 40))
        if slot == "big":
            return f"{chance.randint(2, 60)}00"
        return str(chance.choice(words["day"] if slot == "day" else words["slots"][slot]))

    filled = _SLOT.sub(choose, sentence)
    return filled[0].upper() + filled[1:]
