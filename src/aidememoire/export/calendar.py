"""EDTF dates in words. What is unknown stays visible: « 21 mai (année inconnue) », « 25 mars 2013 ou 2019 »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aidememoire.export.wording import CalendarWords

_PART = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX|XXXX)"
    r"(?:-(?:(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12]\d|3[01]))?|(?P<part>2[1-4]|3[3-6])))?"
    r"(?P<mark>[?~%]?)"
)
_UNSPECIFIED = re.compile(r"(?:-XX)+(?=[?~%]?$)")
_OPEN = ("", "..")


def write_date(edtf: str | None, words: CalendarWords) -> str:
    """The date `edtf` (EDTF level 0–1, sets, or None) in words. A form not known here is given as it stands."""
    if not edtf:
        return words.unknown
    if edtf[0] in "[{":
        return _write_set(edtf[1:-1].split(","), words)
    if "/" in edtf:
        first, last = edtf.split("/", 1)
        return _write_span(first, last, words)
    return _write_single(edtf, words)


def _write_set(members: list[str], words: CalendarWords) -> str:
    """Candidates: « 25 mars 2013 ou 2019 » when only the year differs, else each in full."""
    members = [member.strip() for member in members if member.strip()]
    tails = {member[4:] for member in members if "/" not in member and ".." not in member}
    if len(tails) == 1 and len(members) > 1 and all(m[:4].isdigit() for m in members):
        first = write_date(members[0], words)
        return _join((first, *(m[:4] for m in members[1:])), words.or_)
    return _join(tuple(write_date(m.replace("..", "/"), words) for m in members), words.or_)


def write_open(edtf: str | None, alternatives: Sequence[str], words: CalendarWords) -> str:
    """The date with the other values its evidence leaves open: « 14 mai (2014 ou 2025) », « mai 2024 ou juin 2024 »."""
    if not alternatives or (edtf and edtf[0] in "[{"):
        return write_date(edtf, words)
    dates = tuple(dict.fromkeys(d for d in (edtf, *alternatives) if d))
    open_day = next((d for d in dates if d.startswith("XXXX-") and "/" not in d), None)
    rest = [d for d in dates if d != open_day]
    if open_day is not None and len(open_day) == 10 and all(d[:4].isdigit() and d[4:] == open_day[4:] for d in rest):
        bare = words.month_day.format(day=_write_day(open_day[8:10], words), month=_write_month(open_day[5:7], words))
        return f"{bare} ({_join(tuple(d[:4] for d in rest), words.or_)})"
    return _join(tuple(write_date(d, words) for d in dates), words.or_)


def _match(edtf: str) -> re.Match[str] | None:
    """The parts of one date; a month or day written XX at its end is one that is not given."""
    return _PART.fullmatch(_UNSPECIFIED.sub("", edtf))


def _join(parts: tuple[str, ...], word: str) -> str:
    return f" {word} ".join((", ".join(parts[:-1]), parts[-1])) if len(parts) > 1 else "".join(parts)


def _write_span(first: str, last: str, words: CalendarWords) -> str:
    if first in _OPEN or last in _OPEN:
        known = _write_single(last if first in _OPEN else first, words)
        return words.until.format(last=known) if first in _OPEN else words.from_on.format(first=known)
    left, right = _match(first), _match(last)
    if left is None or right is None or left["year"] != right["year"] or not (left["day"] and right["day"]):
        return words.span.format(first=_write_single(first, words), last=_write_single(last, words))
    year = "" if "X" in left["year"] else left["year"]
    if left["month"] == right["month"]:
        text = words.days_of_one_month.format(
            first=_write_day(left["day"], words),
            last=int(right["day"]),
            month=_write_month(left["month"], words),
            year=year,
        )
    else:
        text = words.days_of_one_year.format(
            first=_write_month_day(left, words), last=_write_month_day(right, words), year=year
        )
    return text if year else words.no_year.format(date=text.rstrip())


def _write_single(edtf: str, words: CalendarWords) -> str:
    found = _match(edtf)
    if found is None:
        return edtf
    text = _write_parts(found, words)
    if found["mark"] == "~":
        return words.about.format(date=text)
    return words.uncertain.format(date=text) if found["mark"] else text


def _write_parts(found: re.Match[str], words: CalendarWords) -> str:
    year, month, day = found["year"], found["month"], found["day"]
    if "X" in year:
        return _write_without_year(found, words)
    part = int(found["part"] or 0)
    if part > 30:
        return words.quarter[part > 33].format(n=part - 32, year=year)
    if part:
        return words.month.format(month=words.seasons[part - 21], year=year)
    if not month:
        return year
    if not day:
        return words.month.format(month=_write_month(month, words), year=year)
    return words.day.format(day=_write_day(day, words), month=_write_month(month, words), year=year)


def _write_without_year(found: re.Match[str], words: CalendarWords) -> str:
    year, month, day = found["year"], found["month"], found["day"]
    if month:
        text = _write_month_day(found, words) if day else _write_month(month, words)
        return words.no_year.format(date=text)
    if year[:3].isdigit():
        return words.decade.format(year=f"{year[:3]}0")
    return words.unknown


def _write_month(month: str, words: CalendarWords) -> str:
    return words.months[int(month) - 1]


def _write_day(day: str, words: CalendarWords) -> str:
    return words.first_of_month if int(day) == 1 else str(int(day))


def _write_month_day(found: re.Match[str], words: CalendarWords) -> str:
    return words.month_day.format(day=_write_day(found["day"], words), month=_write_month(found["month"], words))
