"""People, places and days as each language prints them in the composed reports."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

from bench.record.world import Person

Table = Mapping[str, Any]

FR_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
FR_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
EN_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
EN_MONTHS = "January February March April May June July August September October November December".split()
EN_NUMBERS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split()
DAY_FORMS = {"fr": 3, "en": 4, "vi": 2}


class Phrases:
    """Phrases of one language, built from the tables of states and offices; `form` chooses among the ways to say it."""

    def __init__(self, language: str, states: Mapping[str, Table], offices: Mapping[str, Table]) -> None:
        self.language = language
        self._states = states
        self._offices = offices

    def name_state(self, code: str) -> SimpleNamespace:
        """The state's forms: name, adj, cap; French le, au, m, f too."""
        if self.language == "fr":
            le, au, m, f, cap = self._states[code]["fr"]
            return SimpleNamespace(le=le, au=au, m=m, f=f, cap=cap, de=join_of(le), name=le)
        if self.language == "en":
            name, adjective, cap = self._states[code]["en"]
            return SimpleNamespace(name=name, adj=adjective, cap=cap)
        name, cap = self._states[code]["vi"]
        return SimpleNamespace(name=name, cap=cap)

    def introduce(self, person: Person, form: int = 0, home: str | None = None, bare: bool = False) -> SimpleNamespace:
        """The person's forms: n office and name, c the same between commas, o the office, s the short form, h as a
        counterpart, and what agrees with the sex. Only who reports from `home` leaves its own state out; `bare`: it
        does so throughout."""
        form = form if home == person.state or self._keeps_state(person) else form % 2
        office = self._get_office(person, form, bare and home == person.state)
        short = {"fr": ("M.", "Mme"), "en": ("Mr", "Ms"), "vi": ("ông", "bà")}[self.language][person.woman]
        plain = self.language == "vi" or (self.language == "en" and bare and home == person.state)
        separator = ", " if not plain and form % 2 else " "
        made = SimpleNamespace(
            n=f"{office}{separator}{person.name}" + ("," if separator == ", " else ""),
            c=f"{office}, {person.name},",
            o=self._put_the(office),
            s=f"{short} {person.short}",
            name=person.name,
            e="e" if person.woman else "",
            son="son",
            his="her" if person.woman else "his",
        )
        made.h = self._name_counterpart(person)
        if self.language == "fr":
            made.de, made.to = join_of(made.n), join_to(made.n)
        return made

    def _keeps_state(self, person: Person) -> bool:
        """Whether the office's second form names the state too."""
        row = self._offices.get(person.office)
        return row is not None and "{" in row["fr_m"][1]

    def _put_the(self, office: str) -> str:
        return f"the {office}" if self.language == "en" and not office.startswith("the ") else office

    def _name_counterpart(self, person: Person) -> str:
        state = self.name_state(person.state)
        if self.language == "fr":
            return f"son homologue {state.f if person.woman else state.m}, {person.name},"
        return f"{{his}} {getattr(state, 'adj', '')} counterpart {person.name}"

    def _get_office(self, person: Person, form: int, bare: bool = False) -> str:
        state = self.name_state(person.state)
        if bare and person.office != "ambassador" and self.language != "vi":
            row = self._offices[person.office]
            if self.language == "en":
                return f"{str(row['en'][0]).format(adj='')}".strip()
            return " ".join(str(row["fr_f" if person.woman else "fr_m"][0]).format(m="", f="").split())
        if person.office == "ambassador":
            return self._get_embassy(person, state)
        row = self._offices[person.office]
        if self.language == "fr":
            forms = row["fr_f" if person.woman else "fr_m"]
            return str(forms[form // 2 % 2]).format(m=state.m, f=state.f)
        if self.language == "en":
            return str(row["en"][form % 2]).format(adj=state.adj, name=state.name)
        if (person.office, person.state) == ("head_of_state", "VN"):
            return "Chủ tịch nước"
        return str(row["vi"]).format(name=state.name)

    def _get_embassy(self, person: Person, state: SimpleNamespace) -> str:
        at = self.name_state(person.at or person.state)
        if self.language == "fr":
            return f"{'l’ambassadrice' if person.woman else 'l’ambassadeur'} {state.de} {at.au}".replace("’", "'")
        if self.language == "en":
            return f"the Ambassador of {state.name} to {at.name}"
        return f"Đại sứ {state.name} tại {at.name}"

    def write_day(self, day: date, form: int, year: bool) -> str:
        """« mardi 14 mai », "on Tuesday, 14 May", « ngày 14/5 »."""
        tail = f" {day.year}" if year else ""
        if self.language == "fr":
            name = f"{FR_DAYS[day.weekday()]} {write_first(day.day)} {FR_MONTHS[day.month - 1]}{tail}"
            return (name, f"ce {name}", f"le {name}")[form % 3]
        if self.language == "en":
            month, week = EN_MONTHS[day.month - 1], EN_DAYS[day.weekday()]
            comma = f", {day.year}" if year else ""
            return (
                f"on {week}, {month} {day.day}{comma}",
                f"on {week} {day.day} {month}{tail}",
                f"on {month} {day.day}{comma}",
                f"on {day.day} {month}{tail}",
            )[form % 4]
        return f"ngày {day.day}/{day.month}{f'/{day.year}' if year else ''}"

    def write_near(self, day: date, published: date, form: int) -> str | None:
        """The day as a page of its own or the next day says it: « hier », « mercredi », "today"; None further off."""
        gap = (published - day).days
        if gap not in (0, 1):
            return None
        if self.language == "fr":
            name = FR_DAYS[day.weekday()]
            return ((f"ce {name}", "aujourd'hui", name), ("hier", f"hier {name}", name))[gap][form % 3]
        if self.language == "en":
            name = EN_DAYS[day.weekday()]
            return (("today", f"on {name}", name), ("yesterday", f"on {name}", name))[gap][form % 3]
        return ("hôm nay", "hôm qua")[gap]

    def write_plain(self, day: date, year: bool) -> str:
        """« le 14 mai », "14 May"."""
        tail = f" {day.year}" if year else ""
        if self.language == "fr":
            return f"le {write_first(day.day)} {FR_MONTHS[day.month - 1]}{tail}"
        return f"{day.day} {EN_MONTHS[day.month - 1]}{tail}"

    def write_stay(self, first: date, days: int, year: bool) -> str:
        """« du 3 au 5 mai », "from 3 to 5 May"."""
        last = first + timedelta(days=days - 1)
        tail = f" {last.year}" if year else ""
        if self.language == "vi":
            end = f"{last.day}/{last.month}{f'/{last.year}' if year else ''}"
            return f"từ ngày {first.day}{'' if first.month == last.month else f'/{first.month}'} đến {end}"
        months = FR_MONTHS if self.language == "fr" else EN_MONTHS
        one = write_first(first.day) if self.language == "fr" else str(first.day)
        if first.month != last.month:
            one += f" {months[first.month - 1]}"
        pattern = "du {} au {}" if self.language == "fr" else "from {} to {}"
        return pattern.format(one, f"{last.day} {months[last.month - 1]}{tail}")

    def write_number(self, number: int) -> str:
        """« 3e », "third", « 3 »."""
        if self.language == "fr":
            return "1re" if number == 1 else f"{number}e"
        return EN_NUMBERS[number - 1] if self.language == "en" else str(number)


def write_first(day: int) -> str:
    """« 1er », then plain numbers."""
    return "1er" if day == 1 else str(day)


def join_of(phrase: str) -> str:
    """« de » before a phrase: du ministre, de la ministre, de l'ambassadeur, d'ouvrir."""
    if phrase.startswith("le "):
        return f"du {phrase[3:]}"
    if phrase.startswith("les "):
        return f"des {phrase[4:]}"
    return f"d'{phrase}" if phrase[:1].lower() in "aeiouéèêh" else f"de {phrase}"


def join_to(phrase: str) -> str:
    """« à » before a phrase: au ministre, à la ministre."""
    return f"au {phrase[3:]}" if phrase.startswith("le ") else f"à {phrase}"


def put_article(body: str) -> str:
    if body.startswith("Consultations"):
        return f"les {body}"
    return f"le {body}" if body.startswith(("Comité", "Dialogue", "Mécanisme")) else f"la {body}"


def drop_article(name: str) -> str:
    for article in ("le ", "la ", "l'"):
        if name.startswith(article):
            return name[len(article) :]
    return name


def tidy(text: str) -> str:
    """One comma where two meet, none before a full stop, a capital at the start."""
    text = text.replace(",,", ",").replace(",.", ".").replace(", ,", ",")
    return text[:1].upper() + text[1:]
