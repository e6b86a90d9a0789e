"""The working of a date in the language of the reader: notes are kept in English; French is made from their parts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from aidememoire.export.calendar import write_date
from aidememoire.export.ledger_words import load_ledger_words
from aidememoire.export.offices import load_office_names
from aidememoire.export.wording import Wording

_WEEKDAYS = dict(
    zip(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
        "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
        strict=True,
    )
)
_MONTHS = dict(
    zip(
        "January February March April May June July August September October November December".split(),
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
        strict=True,
    )
)
_DATE = r"(?P<date>[\dX][\dX/.-]*|\[[^\]]*\])"

FRENCH = (
    (rf"told on or shortly after {_DATE}", "raconté ce jour-là ou peu après : {date}"),
    (rf"told after {_DATE}", "raconté après : {date}"),
    (rf"dated {_DATE}", "daté : {date}"),
    (rf"dateline of {_DATE}", "ligne de date : {date}"),
    (rf"written on {_DATE}", "écrit : {date}"),
    (rf"marks {_DATE}", "célèbre : {date}"),
    (rf"held in {_DATE}", "tenu : {date}"),
    (rf"{_DATE} is still to come", "encore à venir : {date}"),
    (rf"anniversary of {_DATE} still to come", "anniversaire encore à venir de l'année {date}"),
    (rf"on the visit of {_DATE}", "pendant la visite : {date}"),
    (rf"the days of the stay: {_DATE}", "les jours du séjour : {date}"),
    (rf"(?P<count>\d+) days from {_DATE}", "{count} jours à compter de : {date}"),
    (rf"(?P<count>\d+) years? after {_DATE}", "{count} an(s) après : {date}"),
    (r"no day told; the month the report came out", "aucun jour n'est dit ; le mois de parution"),
    (r"the one day of the first sentences", "le seul jour des premières phrases"),
    (
        r"(?P<name>\S+) dates its dispatches on the day of what they tell",
        "{name} date ses dépêches du jour de ce qu'elles racontent",
    ),
    (r"the first such month after the promise", "le premier mois de ce nom après la promesse"),
    (
        rf"the printed weekday is not that of {_DATE}; the printed day is kept",
        "le jour de la semaine imprimé n'est pas celui du {date} ; le quantième imprimé est gardé",
    ),
    (
        r"the printed weekday fits no year that the rest of the report allows",
        "le jour de la semaine imprimé ne convient à aucune année que le reste du compte rendu permet",
    ),
    (
        r"(?P<weekday>\w+day) (?P<day>\d+) (?P<month>\w+) fits (?P<years>no year|[\d, ]+)",
        "le {weekday} {day} {month} tombe en : {years}",
    ),
    (r"that day (?P<day>\d+) (?P<month>\w+) fits (?P<years>no year|[\d, ]+)", "le {day} {month} est de : {years}"),
    (rf"only {_DATE} fits.*", "seule convient : {date}"),
    (rf"(?P<side>\S+) (?P<framework>.+) in force since {_DATE}", "{side}, {framework} en vigueur depuis : {date}"),
    (r"(?P<name>.+) held this office", "{name} exerçait cette fonction"),
    (
        rf"session (?P<count>\d+) held on {_DATE}: session (?P<name>\d+) is later",
        "session {count} tenue : {date} ; la session {name} est donc postérieure",
    ),
    (
        rf"session (?P<count>\d+) held on {_DATE}: session (?P<name>\d+) is earlier",
        "session {count} tenue : {date} ; la session {name} est donc antérieure",
    ),
    (
        rf"party congress (?P<count>\d+) of (?P<side>\S+) held {_DATE}: told as held",
        "{count}e congrès du parti ({side}) tenu : {date} ; il est dit passé",
    ),
    (
        rf"party congress (?P<count>\d+) of (?P<side>\S+) held {_DATE}: told as just held",
        "{count}e congrès du parti ({side}) tenu : {date} ; il est dit récent",
    ),
    (
        rf"party congress (?P<count>\d+) of (?P<side>\S+) held {_DATE}: still to come",
        "{count}e congrès du parti ({side}) tenu : {date} ; il est dit à venir",
    ),
    (r"lunar years (?P<years>[\d, ]+)", "années lunaires : {years}"),
    (
        r"(?P<name>.+) seen as (?P<office>[\w]+) of (?P<side>\S+) on (?P<rest>.+)",
        "{name}, {office} ({side}), vu : {rest}",
    ),
    (r"(?P<name>.+?) (?P<office>[a-z]+(?:_[a-z]+)*) (?P<rest>[\d-]+ to .+)", "{name}, {office} : {rest}"),
    (rf"{_DATE}", "{date}"),
)
"""A note in English, whole → the same in French; what stands in brackets is said again, dates in words."""

_PATTERNS = tuple((re.compile(source), french) for source, french in FRENCH)


def write_note(note: str, wording: Wording) -> str:
    """A note of a working as the reader's language says it; one that nobody foresaw stays in English."""
    if wording.code != "fr":
        return note
    for pattern, french in _PATTERNS:
        found = pattern.fullmatch(note)
        if found is not None:
            parts = found.groupdict().items()
            return french.format(**{key: _write(key, value, wording) for key, value in parts})
    return note


def _write(key: str, value: str, wording: Wording) -> str:
    if key == "date":
        return write_date(value, wording.calendar) or value
    if key in ("weekday", "month"):
        return (_WEEKDAYS | _MONTHS).get(value, value)
    if key == "years":
        return value.replace("no year", "aucune année")
    if key == "framework":
        return _load_frameworks().get(f"framework.{value}", value)
    if key == "office":
        return _load_offices().get(value, value.replace("_", " "))
    return value.replace(" to …", " à ce jour").replace(" to ", " au ") if key == "rest" else value


@cache
def _load_frameworks() -> Mapping[str, str]:
    return load_ledger_words("fr")


@cache
def _load_offices() -> Mapping[str, str]:
    return load_office_names("fr")
