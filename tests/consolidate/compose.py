"""A set of reports composed from what wire reports do to one event, with the truth beside it.

Events: for each of several pairs of states, calls, receptions, visits with a meeting inside, and two mechanisms with
yearly numbered sessions; with the traps a chronology falls into: the same people a month later, two visits of one guest
in a year, two mechanisms at the same number, a session put off, other people on the same day.
Reports: a dispatch and copies of it (cut, credited, dateline lost), an outlet's own report (short names, other word
order, a side described and not named, the year or the day lost), an announcement before, a recollection later.
All people are invented.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from store.build_readings import What, Who, build_reading

from aidememoire.model.reading import Reading

PEOPLE = {
    "DZ": (
        ("Amel Ziani", "ministre de la Pêche"),
        ("Yacine Benthabet", "ministre du Commerce"),
        ("Nora Belaïd", "députée"),
    ),
    "IT": (
        ("Bruno Caldera", "ministre de la Mer"),
        ("Chiara Montalbano", "ministre du Travail"),
        ("Elio Greco", "sénateur"),
    ),
    "VN": (("Đặng Thu Hà", "ministre du Plan"), ("Lê Quốc Thái", "ministre du Riz"), ("Phạm Bảo Ngân", "députée")),
    "JP": (("Murase Kenjiro", "ministre des Ports"), ("Onoda Haruka", "ministre du Climat"), ("Tachi Ren", "sénateur")),
    "SN": (
        ("Ndeye Sagna", "ministre des Mines"),
        ("Cheikh Diokhané", "ministre du Sport"),
        ("Awa Thiombane", "députée"),
    ),
    "MR": (
        ("Sidi Ould Lehbib", "ministre du Fer"),
        ("Isselmou Bellal", "ministre du Lait"),
        ("Mariem Vall", "sénatrice"),
    ),
}
PAIRS = (("DZ", "IT"), ("VN", "JP"), ("SN", "MR"), ("IT", "SN"), ("DZ", "MR"), ("VN", "IT"))
BODIES = ("dialogue sur l'agriculture", "commission mixte de transport")
SUBJECTS = (
    "les ports",
    "le rail",
    "la pêche",
    "les visas",
    "le riz",
    "le gaz",
    "les câbles",
    "la santé",
    "les musées",
    "le sport",
)
VERBS = ("ont évoqué", "ont salué", "veulent relancer", "entendent soutenir", "ont examiné", "souhaitent ouvrir")
TAILS = (
    "avant l'hiver",
    "dès cette année",
    "avec prudence",
    "sans tarder",
    "dans les deux pays",
    "au niveau des experts",
)


@dataclass(frozen=True, kw_only=True)
class Fact:
    """An event as it happened. `guest` leads `host` in the order of PAIRS."""

    number: int
    kind: str
    day: date
    sides: tuple[str, str]
    people: tuple[int, int]
    length: int = 1
    mechanism: str | None = None
    ordinal: int | None = None
    planned: date | None = None

    @property
    def edtf(self) -> str:
        """Its date."""
        last = self.day + timedelta(days=self.length - 1)
        return self.day.isoformat() if self.length == 1 else f"{self.day.isoformat()}/{last.isoformat()}"


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A report, the fact it tells, and the dispatch it is a copy of."""

    fact: int
    dispatch: str
    reading: Reading


def find_facts(chance: random.Random) -> Iterator[Fact]:
    """The events, numbered."""
    number = 0
    for sides in PAIRS:
        for fact in _find_pair(sides, chance):
            yield replace(fact, number=number)
            number += 1


def _find_pair(sides: tuple[str, str], chance: random.Random) -> Iterator[Fact]:
    def fact(kind: str, day: date, people: tuple[int, int], **values: object) -> Fact:
        return Fact(number=0, kind=kind, day=day, sides=sides, people=people, **values)  # type: ignore[arg-type]

    for year in (2022, 2023, 2024):
        start = date(year, 1, 5) + timedelta(days=chance.randrange(60))
        yield fact("call", start, (0, 0))
        yield fact("call", start + timedelta(days=31), (0, 0))
        yield fact("reception", start, (1, 0))
        yield fact("visit", start + timedelta(days=70), (0, 1), length=3)
        yield fact("meeting", start + timedelta(days=71), (0, 1))
        yield fact("visit", start + timedelta(days=200), (0, 1), length=2)
        session = start + timedelta(days=150)
        for place, body in enumerate(BODIES):
            late = 60 if place == 0 and year == 2023 else 0
            yield fact(
                "dialogue",
                session + timedelta(days=late),
                (2, 2) if place else (1, 1),
                mechanism=body,
                ordinal=year - 2018,
                planned=session if late else None,
            )


def compose(seed: int = 7) -> tuple[Piece, ...]:
    """Every report of every fact."""
    chance = random.Random(seed)
    return tuple(piece for fact in find_facts(chance) for piece in _tell(fact, chance))


def _tell(fact: Fact, chance: random.Random) -> Iterator[Piece]:
    writer = Writer(fact, chance)
    lead, body = writer.write_body(), writer.write_body()
    yield writer.report("dispatch", lead)
    if chance.random() < 0.6:
        yield writer.report("dispatch", lead.rsplit(". ", 1)[0] + ".", note="Avec agence.")
    if chance.random() < 0.3:
        yield writer.report("dispatch", lead, note="Publié tard.", edtf=None)
    if chance.random() < 0.7:
        yield writer.report("own", body, spell=True, edtf=writer.blur())
    if chance.random() < 0.4:
        yield writer.report("other", writer.write_body(), spell=True)
    if fact.planned is not None:
        yield writer.report("put off", writer.write_body(), status="postponed", edtf=fact.planned.isoformat())
    elif chance.random() < 0.3:
        yield writer.report("before", writer.write_body(), status="planned")
    if chance.random() < 0.3:
        yield writer.report("later", writer.write_body(), background=True, edtf=fact.day.isoformat()[:7])


class Writer:
    """Writes reports of one fact."""

    def __init__(self, fact: Fact, chance: random.Random) -> None:
        self.fact = fact
        self.chance = chance
        self.count = 0

    def write_body(self) -> str:
        """Five sentences on some subjects."""
        pick = self.chance.choice
        return " ".join(
            f"Les délégations {pick(VERBS)} {pick(SUBJECTS)} et {pick(SUBJECTS)} {pick(TAILS)}, "
            f"puis {pick(SUBJECTS)} {pick(TAILS)}."
            for _ in range(5)
        )

    def blur(self) -> str | None:
        """The date as a report without a year, or without a day, gives it."""
        edtf = self.fact.edtf
        if self.fact.length > 1:
            return edtf
        return self.chance.choice((edtf, edtf, edtf, f"XXXX{edtf[4:]}" if self.fact.kind != "call" else edtf))

    def spell(self, name: str) -> str:
        """The name as another outlet prints it."""
        words = name.split()
        plain = name.translate(str.maketrans("ĐđặàảêốáăạïéÉ", "DdaaaeoaaaieE"))
        return self.chance.choice((name, plain, " ".join(reversed(words)), words[-1]))

    def report(
        self, dispatch: str, body: str, *, note: str = "", spell: bool = False, edtf: str | None = "", **values: object
    ) -> Piece:
        """A report of the fact; `edtf` stands instead of its own date unless it is the empty string."""
        fact = self.fact
        self.count += 1
        people = []
        for side, index, role in zip(fact.sides, fact.people, ("guest", "host"), strict=True):
            name, office = PEOPLE[side][index]
            printed = self.spell(name) if spell else name
            people.append(Who(words=f"{office} {printed}", name=printed, side=side, office=office, role=role))
        session = f" pour la {fact.ordinal}e session du {fact.mechanism}" if fact.mechanism else ""
        lead = f"Le {people[0].words} et le {people[1].words} ({fact.kind}){session}"
        what = What(
            words=lead,
            kind=fact.kind,
            date=fact.edtf if edtf == "" else edtf,
            people=tuple(people),
            mechanism=fact.mechanism,
            ordinal=fact.ordinal,
            **values,  # type: ignore[arg-type]
        )
        source = f"{fact.number}-{self.count}.txt"
        reading = build_reading(f"{lead}. {body} {note} {source}", [what], source=source)
        return Piece(fact=fact.number, dispatch=f"{fact.number} {dispatch}", reading=reading)
