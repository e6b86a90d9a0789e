"""Readings without end: meetings of invented people between forty pairs of states, three or four reports each.

Everything is drawn from a seed and a number, so that the reports `start` to `stop` are the same whoever asks for them.
The texts are made of invented words, some of them seldom, as in prose.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from random import Random

from aidememoire.model.actors import Cast, LocalActor, Office
from aidememoire.model.events import EventMention, Participant
from aidememoire.model.reading import Reading
from aidememoire.model.report import Report, Segment
from aidememoire.model.span import Because, Citation, Span, build_citation
from aidememoire.model.speech import SpeechMention
from aidememoire.model.ties import Ties
from aidememoire.model.time import When

SIDES = (
    "MA",
    "DZ",
    "TN",
    "FR",
    "ES",
    "IT",
    "PT",
    "DE",
    "VN",
    "US",
    "JP",
    "KR",
    "IN",
    "SN",
    "ML",
    "CI",
    "GE",
    "AM",
    "AZ",
    "TR",
)
PAIRS = tuple((SIDES[i], SIDES[(i + step) % len(SIDES)]) for step in (1, 7) for i in range(len(SIDES)))
TOLD = 3.4
"""Reports of one meeting, on average: 1,000,000 reports tell 300,000 meetings."""

BUSY = 0.0167
"""Share of the meetings that are of the first pair, so that 300,000 hold 5,000 of it; the rest are of the others."""

FIRST_DAY = date(1975, 1, 1).toordinal()
DAYS = 18_500
SYLLABLES = ("ba", "re", "ti", "lo", "mu", "sa", "ne", "vi", "co", "du", "fra", "gel", "pon", "mar", "tis", "lan")
STOCK = 20_000
"""Different words; the number of a word is drawn so that half of a text is made of a hundred of them."""


def build_word(number: int) -> str:
    """The word of a number."""
    found, rest = "", number + 16
    while rest:
        rest, part = divmod(rest, 16)
        found += SYLLABLES[part]
    return found


WORDS = tuple(build_word(n) for n in range(STOCK))


def build_readings(start: int, stop: int, busy: float = BUSY) -> Iterator[Reading]:
    """The readings of the reports numbered `start` to `stop`; the events come in order of their numbers."""
    for number in range(start, stop):
        yield build_reading(number, busy)


def build_reading(number: int, busy: float = BUSY) -> Reading:
    """One report of one meeting; `busy` is the share of the first pair."""
    meeting = int(number / TOLD)
    chance = Random(f"meeting {meeting}")
    left, right = PAIRS[0] if is_busy(meeting, busy) else chance.choice(PAIRS[1:])
    host, guest = (_build_name(chance, side) for side in (left, right))
    day = date.fromordinal(FIRST_DAY + chance.randrange(DAYS)).isoformat()
    own = Random(f"report {number}")
    lead = f"Le ministre {host} a reçu le ministre {guest}"
    said = "de " + " ".join(_draw_words(own, 6))
    body = "\n".join(" ".join(_draw_words(own, 40)) + "." for _ in range(5))
    text = f"{lead} le {day}.\nIls sont convenus {said}.\n{body}"
    return _Scribe(text).build(f"{number}.txt", lead, said, ((host, left), (guest, right)), day)


def is_busy(meeting: int, busy: float) -> bool:
    """Whether a meeting is of the first pair: as many of any stretch of meetings are as its share says."""
    return int((meeting + 1) * busy) > int(meeting * busy)


def _build_name(chance: Random, side: str) -> str:
    """One of three hundred people of a side."""
    own = Random(f"{side} {chance.randrange(300)}")
    return " ".join(own.choice(WORDS[200:]).capitalize() for _ in range(2))


def _draw_words(chance: Random, count: int) -> list[str]:
    return [WORDS[int(STOCK ** chance.random()) - 1] for _ in range(count)]


class _Scribe:
    """Cuts a reading out of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.report = sha256(text.encode()).hexdigest()

    def cite(self, words: str) -> Citation:
        start = self.text.index(words)
        return build_citation(self.report, self.text, start, start + len(words))

    def build(self, source: str, lead: str, said: str, people: tuple[tuple[str, str], ...], day: str) -> Reading:
        """One meeting, one act."""
        because = (Because(rule="bench", citation=self.cite(lead)),)
        event = EventMention(
            citation=self.cite(lead),
            kind="reception",
            mode=None,
            status="held",
            background=False,
            participants=tuple(
                Participant(actor=i, role=role, citation=self.cite(people[i][0]))
                for i, role in enumerate(("host", "guest"))
            ),
            times=(),
            place=None,
            because=because,
            when=When(edtf=day, basis=because),
        )
        act = SpeechMention(
            citation=self.cite(said),
            act="agree",
            speakers=(0, 1),
            states=tuple(sorted(side for _, side in people)),
            cue=self.cite(said),
            content=self.cite(said),
            domains=("economy",),
            because=because,
            event=0,
        )
        return Reading(
            report=Report(
                id=self.report,
                source=source,
                text=self.text,
                language="fr",
                segments=(Segment(kind="body", span=Span(start=0, end=len(self.text))),),
            ),
            published=When(edtf=day),
            times=(),
            whens=(),
            cast=Cast(
                actors=tuple(self._introduce(name, side, because) for name, side in people),
                mentions=(),
                places=(),
                states=(),
            ),
            events=(event,),
            asides=(),
            acts=(act,),
            ties=Ties(),
            gaps=(),
            versions=(("pack", "bench"),),
        )

    def _introduce(self, name: str, side: str, because: tuple[Because, ...]) -> LocalActor:
        return LocalActor(
            kind="person",
            name=name,
            name_citation=self.cite(name),
            office=Office(printed="ministre", citations=(self.cite("ministre"),), code="minister"),
            state=side,
            organisation=None,
            because=because,
        )
