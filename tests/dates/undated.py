"""Undated reports made by rule, with the truth and every year that the evidence leaves (worked out independently)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from dates.dating import anniversary, framework, office

from aidememoire.lexicon.person_names import split_name
from aidememoire.model.clues import Clue
from aidememoire.model.knowledge import FrameworkSince, Knowledge, Tenure, build_knowledge

MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
NAMES = ("Orso Valdemar", "Nadia Belkhir", "Tomas Irigoyen", "Aminata Coulibaly", "Davit Lomidze", "Pham Quoc Lam")
HORIZON = 2026
FALSE = 0.03
"""Printed weekdays that are false. With nothing else to say so, a false weekday that fits another year left cannot be
told from a true one: at 0.05 what is asserted is right in 986 of 1,000, at 0.03 in 994."""


@dataclass(frozen=True, kw_only=True)
class Case:
    """lines and clues are given; `truth` is the day, `years` all the evidence leaves, `wrong`: a false weekday."""

    lines: str
    clues: tuple[Clue, ...]
    knowledge: Knowledge
    truth: date
    quote: str
    years: frozenset[int]
    wrong: bool


def build_case(seed: int) -> Case:
    """One report. Evidence is true of `truth`; the weekday is at times not (`wrong`)."""
    random = Random(seed)
    truth = date(2000, 1, 1) + timedelta(days=random.randrange(9100))
    truth = truth.replace(day=min(truth.day, 28))
    allowed = {y: truth.replace(year=y) for y in range(1990, HORIZON + 1)}
    weekday, wrong = truth.weekday(), False
    shows_weekday = random.random() < 0.6
    if shows_weekday and random.random() < FALSE:
        weekday, wrong = (weekday + random.randrange(1, 7)) % 7, True
    day = "1er" if truth.day == 1 else str(truth.day)
    quote = (
        f"{WEEKDAYS[weekday]} {day} {MONTHS[truth.month - 1]}"
        if shows_weekday
        else f"le {day} {MONTHS[truth.month - 1]}"
    )
    if shows_weekday:
        allowed = {y: d for y, d in allowed.items() if d.weekday() == weekday}
    lines = [f"Le ministre {NAMES[seed % 6]} a reçu {quote} à Bucarest son homologue."]
    clues: list[Clue] = []
    tenures, frameworks = [], []
    if random.random() < 0.6:
        since = truth - timedelta(days=random.randrange(30, 1500))
        until = truth + timedelta(days=random.randrange(30, 1200))
        tenures.append((NAMES[seed % 6], since, until))
        clues.append(office(NAMES[seed % 6], "foreign_minister", "RO"))
        allowed = {y: d for y, d in allowed.items() if since <= d <= until}
    if random.random() < 0.4:
        since = truth - timedelta(days=random.randrange(30, 2500))
        frameworks.append(since)
        clues.append(framework("strategic partnership", "RO", "AR"))
        allowed = {y: d for y, d in allowed.items() if d >= since}
    if random.random() < 0.3:
        year = truth.year + random.randrange(0, 3)
        lines.append(f"Ils préparent les activités célébrant le 30e anniversaire de leurs relations en {year}.")
        clues.append(anniversary(year))
        allowed = {y: d for y, d in allowed.items() if y <= year}
    if random.random() < 0.3:
        year = truth.year - random.randrange(1, 30)
        lines.append(f"Les relations ont été établies en {year}.")
        allowed = {y: d for y, d in allowed.items() if y >= year}
    if random.random() < 0.15:
        lines.insert(0, f"header| date {truth.year}-{truth.month:02}")
        allowed = {truth.year: truth}
    lines.extend(_add_noise(random))
    random.shuffle(clues)
    return Case(
        lines="\n".join(lines), clues=tuple(clues), knowledge=_build_knowledge(tenures, frameworks, random),
        truth=truth, quote=quote, years=frozenset(allowed), wrong=wrong,
    )  # fmt: skip


def _add_noise(random: Random) -> list[str]:
    """Words that say nothing of the year: targets, teasers, numbers, durations."""
    noise = (
        f"Ils visent des échanges de {random.randrange(1990, 2020)} millions d'euros d'ici 2045.",
        f"teaser| Le roi a signé un accord le 3 mars {random.randrange(1995, 2026)}.",
        "boilerplate| Tél : (+84) 24 38 25 20 96",
        "Le ministre a salué trois ans de travaux communs.",
        "La résolution 2334 a été rappelée.",
        f"related_link| Sommet de Lima {random.randrange(1995, 2026)} : le communiqué",
    )
    return [line for line in noise if random.random() < 0.4]


def _build_knowledge(tenures: list[tuple[str, date, date]], frameworks: list[date], random: Random) -> Knowledge:
    others = [
        ("Orso Valdemar", "head_of_state", "PT"),
        ("Nadia Belkhir", "speaker", "RO"),
        ("Ivo Valdemar", "foreign_minister", "RO"),
    ]
    rows = [
        Tenure(
            person=p, office="foreign_minister", state="RO", since=a, until=b, checked=None, source="test", row="t:1"
        )
        for p, a, b in tenures
    ]
    for number, (person, code, state) in enumerate(others):
        since = date(random.randrange(1990, 2020), 1, 1)
        rows.append(
            Tenure(
                person=person, office=code, state=state, since=since, until=since + timedelta(days=700),
                checked=date(HORIZON - 1, 12, 31), source="test", row=f"o:{number}",
            )
        )  # fmt: skip
    parts = [
        FrameworkSince(
            parties=("AR", "RO"), name="strategic partnership", earliest=d, latest=d, until=None, source="test", row="f"
        )
        for d in frameworks
    ]
    return build_knowledge(rows, parts, [split_name(t.person) for t in rows], "test")
