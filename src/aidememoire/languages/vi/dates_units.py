"""Vietnamese: months, quarters, years, days named from another, spans."""

from __future__ import annotations

import re

from aidememoire.languages.vi.dates_words import (
    AFTER,
    COMING,
    COUNT,
    LAST,
    MONTH,
    NEXT,
    PARTS,
    SEASON,
    THIS,
    UNIT,
    UNITS,
    YEAR,
    read_month,
    read_number,
    read_part,
    read_side,
    read_year,
)
from aidememoire.lexicon.fold import fold
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_LETTER = {"day": "P{}D", "week": "P{}W", "month": "P{}M", "quarter": "P{}Q", "year": "P{}Y", "decade": "P{}DE",
           "century": "P{}C", "hour": "PT{}H", "minute": "PT{}M", "second": "PT{}S"}  # fmt: skip
_MODIFIER = {"dau": "start", "giua": "mid", "cuoi": "end"}
_DEICTIC = {"nay": 0, "qua": -1, "mai": 1, "kia": -2, "truoc": -1, "sau": 1}
_WHICH = rf"(?:(?P<last>{LAST})|(?P<next>{NEXT})|(?P<this>{THIS}))"


@rule(
    name="vi.dates.month",
    stage="dates",
    over="marked",
    pattern=(
        rf"(?<![\w/-])(?<!\d )(?P<t>(?:(?P<mod>(?i:đầu|giữa|cuối))\s)?(?i:tháng)\s(?P<month>{MONTH})(?:(?:,?\s(?:củ"
        rf"a\s)?(?i:năm)\s|/)(?P<year>{YEAR})"
        rf"|\s(?:của\s)?năm\s(?:(?P<lastyear>{LAST})|(?P<nextyear>{NEXT})|(?P<thisyear>{THIS}))"
        rf"|\s(?P<last>{LAST})|\s(?P<next>{NEXT}))?)(?!\w)"
    ),
    examples=(
        Example(text="Ông nhậm chức vào tháng 10 năm ngoái.", finds="tháng 10 năm ngoái"),
        Example(text="Quan hệ được nâng cấp vào tháng 9 năm 2023.", finds="tháng 9 năm 2023"),
        Example(text="Ông nhắc chuyến thăm tháng Tám vừa qua.", finds="tháng Tám vừa qua"),
    ),
    refusals=("Hàng tháng họ gặp nhau.",),
)
def month(match: re.Match[str]) -> TimeValue | None:
    """« tháng 9 năm 2023 », « tháng Tám vừa qua », « cuối tháng 3 »."""
    modifier = _MODIFIER[fold(match["mod"]).lower()] if match["mod"] else None
    direction = read_side(match["last"], match["next"])
    other = match["lastyear"] or match["nextyear"] or match["thisyear"]
    amount = -1 if match["lastyear"] else 1 if match["nextyear"] else 0
    return TimeValue(
        year=read_year(match["year"]),
        month=read_month(match["month"]),
        direction=direction,
        modifier=modifier,
        reference="report" if other else None,
        offset=(amount, "year") if other else None,
    )


@rule(
    name="vi.dates.quarter",
    stage="dates",
    over="marked",
    pattern=(
        r"(?<!\w)(?P<t>(?i:quý)\s(?P<n>[1-4]|(?i:một|hai|ba|tư|bốn|IV|III|II|I))(?:(?:\s(?:của\s)?năm\s|/)"
        rf"(?P<year>{YEAR}))?)(?!\w)"
    ),
    examples=(Example(text="Thương mại tăng trong quý 3 năm 2024.", finds="quý 3 năm 2024"),),
    refusals=("Quý vị đại biểu thân mến.",),
)
def quarter(match: re.Match[str]) -> TimeValue | None:
    """« quý 3 năm 2024 »."""
    numbers = {"mot": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4}
    key = fold(match["n"]).lower()
    return TimeValue(quarter=int(key) if key.isdigit() else numbers[key], year=read_year(match["year"]))


@rule(
    name="vi.dates.season",
    stage="dates",
    over="marked",
    pattern=(
        rf"(?<!\w)(?P<t>(?i:mùa)\s(?P<season>(?i:xuân|hè|hạ|thu|đông))(?:\s(?:(?:năm\s)?(?P<year>{YEAR})"
        rf"|(?:năm\s)?{_WHICH}))?)(?!\w)"
    ),
    examples=(Example(text="Họ sẽ gặp nhau mùa hè này.", finds="mùa hè này"),),
    refusals=("Mùa màng bội thu.",),
)
def season(match: re.Match[str]) -> TimeValue | None:
    """« mùa hè này », « mùa xuân 2024 »."""
    return TimeValue(
        season=SEASON[fold(match["season"]).lower()],
        year=read_year(match["year"]),
        direction=read_side(match["last"], match["next"]),
        reference="report" if match["this"] else None,
        offset=(0, "year") if match["this"] else None,
    )


@rule(
    name="vi.dates.year",
    stage="dates",
    over="marked",
    pattern=(
        rf"(?<!\w)(?<!tháng )(?P<t>(?:(?P<mod>đầu|giữa|cuối)\s)?(?<!Việt )(?i:năm)\s(?P<year>{YEAR})"
        rf"(?:\s?[-–]\s?(?P<last>{YEAR}))?)(?![\w/])"
    ),
    examples=(
        Example(text="Quan hệ được thiết lập năm 1976 tại Paris.", finds="năm 1976"),
        Example(text="Năm 1976, hai nước thiết lập quan hệ.", finds="Năm 1976"),
    ),
    refusals=("Có năm người và 2000 cây.",),
)
def year(match: re.Match[str]) -> TimeValue | None:
    """« năm 1976 »."""
    modifier = _MODIFIER[fold(match["mod"]).lower()] if match["mod"] else None
    last = read_year(match["last"])
    return TimeValue(year=int(match["year"]), modifier=modifier, end=TimeValue(year=last) if last else None)


@rule(
    name="vi.dates.today-and-yesterday",
    stage="dates",
    over="marked",
    pattern=(
        rf"(?<!\w)(?P<t>(?:(?P<part>(?i:{PARTS}))\s)?(?:(?i:ngày\shôm|hôm|bữa)\s(?P<a>(?i:nay|qua|kia))"
        rf"|(?i:ngày)\s(?P<b>(?i:mai|kia)))|(?P<part2>(?i:{PARTS}))\s(?P<c>nay|mai|qua))(?!\w)"
        r"(?!(?<!nay),?\s?\(?(?:ngày\s)?\d{1,2}[/-]\d{1,2}(?!\d))"
    ),
    examples=(Example(text="Hai nhà lãnh đạo điện đàm hôm qua.", finds="hôm qua"),),
    refusals=("Qua cầu là đến chợ.", "Hai bên gặp nhau ngày mai (28/7)."),
)
def today_and_yesterday(match: re.Match[str]) -> TimeValue | None:
    """« hôm nay », « hôm qua », « ngày mai », « sáng nay »; not « ngày mai 17/10 », which the day itself tells."""
    word = fold(match["a"] or match["b"] or match["c"]).lower()
    amount = 2 if match["b"] and word == "kia" else _DEICTIC[word]
    part = read_part(match["part"] or match["part2"])
    return TimeValue(reference="report", offset=(amount, "day"), part_of_day=part)


@rule(
    name="vi.dates.day-from-an-event",
    stage="dates",
    over="marked",
    pattern=(
        r"(?<!\w)(?P<t>(?P<word>(?i:cùng ngày|hôm sau|ngày hôm sau|hôm trước|ngày hôm trước|ngày hôm đó"
        r"|hôm đó)))(?!\w)"
    ),
    examples=(Example(text="Cùng ngày, bà đã gặp Chủ tịch Quốc hội.", finds="Cùng ngày"),),
    refusals=("Hôm nay trời đẹp.",),
)
def day_from_an_event(match: re.Match[str]) -> TimeValue | None:
    """« cùng ngày », « hôm sau »."""
    word = fold(match["word"]).lower()
    return TimeValue(reference="event", offset=(1 if "sau" in word else -1 if "truoc" in word else 0, "day"))


@rule(
    name="vi.dates.last-and-next-unit",
    stage="dates",
    over="marked",
    pattern=rf"(?<!\w)(?<!\d )(?P<t>(?P<unit>(?i:tuần|tháng|quý|năm|thập kỷ|thế kỷ))\s{_WHICH})",
    examples=(Example(text="Ông đã thăm Rome tuần trước.", finds="tuần trước"), "Họ sẽ gặp nhau năm tới."),
    refusals=("Hàng tuần họ gặp nhau.",),
)
def last_and_next_unit(match: re.Match[str]) -> TimeValue | None:
    """« tuần trước », « năm tới », « tháng này »."""
    amount = -1 if match["last"] else 1 if match["next"] else 0
    return TimeValue(reference="report", offset=(amount, UNIT[fold(match["unit"]).lower()]))


@rule(
    name="vi.dates.counted-units",
    stage="dates",
    over="marked",
    pattern=(
        rf"(?<!\w)(?<!thứ )(?P<t>(?P<n>{COUNT})\s(?P<unit>{UNITS})(?:\s(?:(?P<last>vừa qua|vừa rồi|qua)"
        rf"|(?P<next>{COMING}|tiếp theo)|(?P<ago>trước(?: đây)?(?! khi))|(?P<later>{AFTER}|nữa)))?)(?!\w)"
    ),
    examples=(
        Example(text="Hai nước thiết lập quan hệ 30 năm trước.", finds="30 năm trước"),
        "Chuyến thăm kéo dài ba ngày.",
        Example(text="Chuyến thăm hai ngày tới tỉnh Nara đã bắt đầu.", finds="hai ngày"),
    ),
    refusals=("Có ba bộ trưởng.",),
)
def counted_units(match: re.Match[str]) -> TimeValue | None:
    """« 3 ngày tới », « 30 năm trước », « ba ngày »."""
    number, unit = read_number(match["n"]), UNIT[fold(match["unit"]).lower()]
    if not number:
        return None
    if unit in ("hour", "minute", "second") or not (match["last"] or match["next"] or match["ago"] or match["later"]):
        return TimeValue(kind="duration", duration=_LETTER[unit].format(number))
    if match["ago"] or match["later"]:
        sign = -1 if match["ago"] else 1
        return TimeValue(reference="report", offset=(sign * number, unit), modifier="count")
    first, last = (-number, -1) if match["last"] else (1, number)
    return TimeValue(reference="report", offset=(first, unit), end=TimeValue(reference="report", offset=(last, unit)))


RULES = (
    month, quarter, season, year, today_and_yesterday, day_from_an_event, last_and_next_unit, counted_units,
)  # fmt: skip
