"""Vietnamese: calendar days, ranges, weekdays."""

from __future__ import annotations

import re

from aidememoire.languages.vi.dates_words import (
    DAY,
    LAST,
    MONTH,
    NEXT,
    PARTS,
    THIS,
    WEEKDAY,
    WEEKDAY_NUMBER,
    YEAR,
    read_month,
    read_part,
    read_side,
    read_weekday,
    read_year,
)
from aidememoire.lexicon.fold import fold
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_HEAD = (
    rf"(?:(?P<part>(?i:{PARTS}))\s)?(?:{WEEKDAY},?\s)?(?:\(|(?P<word>(?i:ngày|hôm|rạng sáng))\s)?(?:(?P<early>"
    r"(?i:mồng|mùng))\s)?"
)

_MOMENT = re.compile(
    r"(?:^|[^\w\s]|(?<!\w)(?:hôm|vào|ngày|sáng|trưa|chiều|tối|đêm|từ|đến|tới|và|hoặc|trong|qua|cuối|mỗi)) $"
)
"""Before a weekday in figures or small letters: after a noun it is a rank (« vòng đàm phán thứ 5 »)."""
_SEVERAL = re.compile(r"(?<!\w)(?:hai|ba|2|3|các|những) ngày $", re.IGNORECASE)
"""Before days parted by a comma: each of them is meant."""
_TODAY = re.compile(r"(?<!\w)(?:nay|qua|mai),? ?\(?$", re.IGNORECASE)
"""Before a day of the month that names the same day again (« sáng nay, 12-11 »)."""


def build_day(match: re.Match[str], month: int, year: int | None) -> TimeValue | None:
    """The day of the groups day, weekday, part; None where no calendar has it."""
    day = int(match["day"])
    if not 1 <= day <= (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31):
        return None
    return TimeValue(year=year, month=month, day=day, weekday=read_weekday(match), part_of_day=read_part(match["part"]))


@rule(
    name="vi.dates.day-of-month",
    stage="dates",
    over="marked",
    pattern=(
        rf"(?<![\w/.-])(?P<t>{_HEAD}(?P<day>{DAY})\s(?i:tháng)\s(?P<month>{MONTH})(?:,?\s(?:của\s)?(?i:năm)\s(?P<ye"
        rf"ar>{YEAR})|(?:/|,\s)(?P<year2>{YEAR}))?)"
    ),
    examples=(
        Example(text="Hai bên hội đàm ngày 17 tháng 9 năm 2024 tại Lima.", finds="ngày 17 tháng 9 năm 2024"),
        Example(text="Ông đến thăm sáng ngày 3 tháng Ba.", finds="sáng ngày 3 tháng Ba"),
    ),
    refusals=("Có 40 tháng trôi qua.",),
)
def day_of_month(match: re.Match[str]) -> TimeValue | None:
    """« ngày 17 tháng 9 năm 2024 »."""
    return build_day(match, read_month(match["month"]), read_year(match["year"] or match["year2"]))


@rule(
    name="vi.dates.numeric-date",
    stage="dates",
    over="marked",
    pattern=(
        rf"(?:(?<![\w/.,:+-])|(?<=\d{{4}}-))(?P<t>{_HEAD}(?P<day>{DAY})(?P<mark>[-/.])(?:\s(?=\d\d?(?P=mark)\s?\d{{4}}))?(?P<month>0?[1-9]|1[0-2])(?:(?P=mark)"
        r"\s?(?P<year>(?:1[5-9]|20)?\d\d))?)(?![\w/%]|[.,]\d|-(?!\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))"
    ),
    examples=(
        Example(text="Hai nước kỷ niệm Quốc khánh (2/9/1945-2/9/2025).", finds="2/9/2025"),
        Example(text="Ngày 16/4, hai Bộ trưởng đã điện đàm.", finds="Ngày 16/4"),
        Example(text="Cập nhật: 18/09/2024 tại Hà Nội.", finds="18/09/2024"),
        Example(text="Tối 24- 4-2010, hai bên hội đàm.", finds="Tối 24- 4-2010"),
        Example(text="Tối 14-4, đoàn đã tới sân bay.", finds="Tối 14-4"),
        Example(text="Sáng nay, 12-11, hai bên hội đàm.", finds="12-11"),
    ),
    refusals=("Hồ sơ 45/13/2020 đã đóng.", "Tăng 2.5 lần."),
)
def numeric_date(match: re.Match[str]) -> TimeValue | None:
    """« ngày 16/4 », « 18/09/2024 »; dashes or dots only after « ngày », a part of day, « nay », or with a year."""
    told = match["mark"] == "/" or match["year"] or match["word"] or match["part"]
    if not told and _TODAY.search(match.string, 0, match.start()) is None:
        return None
    return build_day(match, int(match["month"]), read_year(match["year"]))


@rule(
    name="vi.dates.day-alone",
    stage="dates",
    over="marked",
    pattern=(
        rf"(?<![\w/.-])(?P<t>(?:(?P<part>(?i:{PARTS}))(?:\s(?i:ngày))?|(?i:ngày|hôm))\s(?P<day>{DAY}))(?=,\s(?:\w+\s)?\w"
        r"|\s(?:tại|theo|ở|vừa qua|giờ địa phương)(?!\w)|\s\()(?!,\s\d)"
    ),
    examples=(
        Example(text="Sáng 18, tại Lima, hai Bộ trưởng đã hội đàm.", finds="Sáng 18"),
        Example(text="Chiều ngày 7, tại Rome, ông tiếp Đại sứ Peru.", finds="Chiều ngày 7"),
    ),
    refusals=("Ngày 2 của chuyến thăm bắt đầu muộn.", "Ngày 12/5, tại Lima, hai bên họp.", "Sáng 18 tháng 3, ông tới."),
)
def day_alone(match: re.Match[str]) -> TimeValue | None:
    """« Sáng 18, »: a day of the month of the report."""
    return TimeValue(day=int(match["day"]), part_of_day=read_part(match["part"]))


@rule(
    name="vi.dates.iso-date",
    stage="dates",
    over="marked",
    pattern=r"(?<![\w/.-])(?P<t>(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>[0-3]\d))?)(?:(?![\w/-])|(?=T\d\d:))",
    examples=(
        Example(text=" date 2022-11-18 Hai Bộ trưởng đã điện đàm.", finds="2022-11-18"),
        Example(text="Cập nhật: 2021-03-04 tại Hà Nội.", finds="2021-03-04"),
    ),
    refusals=("Nhiệm kỳ 2021-2026 đã bắt đầu.",),
)
def iso_date(match: re.Match[str]) -> TimeValue | None:
    """« 2022-11-18 », as collectors of pages print it; « 2022-11 »."""
    year, month = int(match["year"]), int(match["month"])
    if match["day"] is None:
        return TimeValue(year=year, month=month)
    day = int(match["day"])
    if not 1 <= day <= (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31):
        return None
    return TimeValue(year=year, month=month, day=day)


@rule(
    name="vi.dates.range-of-days",
    stage="dates",
    over="marked",
    pattern=(
        rf"(?<![\w/.-])(?P<t>(?:(?i:từ|trong)\s)?(?:(?i:các\s)?(?i:ngày)\s)?(?P<d1>{DAY})(?:/(?P<m1>0?[1-9]|1[0-2])|\stháng\s"
        rf"(?P<m4>{MONTH}))?(?:\s?(?:-|–|đến|tới|và)\s?(?:hết\s)?(?:ngày\s)?|(?P<list>,\s))(?P<d2>{DAY})(?:/(?P<m2>0?[1-9]|1[0-2])(?:/(?P<year>{YEAR}))?"
        rf"|\stháng\s(?P<m3>{MONTH})(?:\snăm\s(?P<year2>{YEAR}))?))(?![\w/])"
    ),
    examples=(
        Example(text="Chuyến thăm diễn ra từ ngày 18 đến 20/2 tại Rome.", finds="từ ngày 18 đến 20/2"),
        Example(text="Hội nghị họp 8-10/7/2023 tại Oslo.", finds="8-10/7/2023"),
        Example(text="Ông thăm Oslo trong hai ngày 8, 9/7.", finds="ngày 8, 9/7"),
        Example(
            text="Ông ở Lima từ ngày 28 tháng 2 đến ngày 2 tháng 3 năm 2024.",
            finds="từ ngày 28 tháng 2 đến ngày 2 tháng 3 năm 2024",
        ),
    ),
    refusals=("Từ 20 đến 18/2 không có gì.", "Có 8-10 người.", "Ngày 8, 9/7 và 10/7 họ đi vắng."),
)
def range_of_days(match: re.Match[str]) -> TimeValue | None:
    """« từ ngày 18 đến 20/2 », « 8-10/7 », « trong hai ngày 12, 13/3 »."""
    if match["list"] and _SEVERAL.search(match.string, 0, match.start("d1")) is None:
        return None
    month2 = read_month(match["m2"] or match["m3"])
    month1 = read_month(match["m1"] or match["m4"]) if match["m1"] or match["m4"] else month2
    year = read_year(match["year"] or match["year2"])
    day1, day2 = int(match["d1"]), int(match["d2"])
    if month1 == month2 and day1 >= day2:
        return None
    first = None if year is None else year - (month1 > month2)
    return TimeValue(year=first, month=month1, day=day1, end=TimeValue(year=year, month=month2, day=day2))


@rule(
    name="vi.dates.range-of-days-dotted",
    stage="dates",
    over="marked",
    pattern=(
        rf"(?<![\w/.-])(?P<t>(?:(?i:từ|trong)\s)?(?i:(?:các\s)?ngày)\s(?P<d1>{DAY})(?:(?P<mark1>[.-])(?P<m1>0?[1-9]|1[0-2]))?"
        rf"\s?(?:-|–|đến|tới|và)\s?(?:hết\s)?(?:ngày\s)?(?P<d2>{DAY})(?P<mark>[.-])(?P<m2>0?[1-9]|1[0-2])"
        rf"(?:(?P=mark)(?P<year>{YEAR}))?)(?![\w/]|[.-]\d)"
    ),
    examples=(
        Example(text="Ông ở Lima từ ngày 29.9-2.10.", finds="từ ngày 29.9-2.10"),
        Example(text="Hội nghị họp ngày 8-10.7.2023 tại Oslo.", finds="ngày 8-10.7.2023"),
        Example(text="Ông thăm Lima từ ngày 29 đến 31-5-2017.", finds="từ ngày 29 đến 31-5-2017"),
    ),
    refusals=("Giá tăng 8-10.7 phần trăm.",),
)
def range_of_days_dotted(match: re.Match[str]) -> TimeValue | None:
    """« từ ngày 29.9-2.10 », « từ ngày 29 đến 31-5 »."""
    month2 = read_month(match["m2"])
    month1 = read_month(match["m1"]) if match["m1"] else month2
    year = read_year(match["year"])
    day1, day2 = int(match["d1"]), int(match["d2"])
    if month1 == month2 and day1 >= day2:
        return None
    first = None if year is None else year - (month1 > month2)
    return TimeValue(year=first, month=month1, day=day1, end=TimeValue(year=year, month=month2, day=day2))


@rule(
    name="vi.dates.either-day",
    stage="dates",
    over="marked",
    pattern=rf"(?<![\w/.-])(?P<t>(?:ngày\s)?{DAY}\s(?:hoặc|hay)\s(?:ngày\s)?{DAY}[/-](?P<month>0?[1-9]|1[0-2])(?:[/-](?P<year>{YEAR}))?)(?![\w/-])",
    examples=(Example(text="Hai ông sẽ gặp nhau vào ngày 7 hoặc 8/5.", finds="ngày 7 hoặc 8/5"),),
    refusals=("Họ gặp nhau ngày 8/5.",),
)
def either_day(match: re.Match[str]) -> TimeValue | None:
    """« ngày 7 hoặc 8/5 »: only the month is known."""
    return TimeValue(year=read_year(match["year"]), month=int(match["month"]))


@rule(
    name="vi.dates.weekday",
    stage="dates",
    over="marked",
    pattern=(
        rf"(?<!\w)(?P<t>(?:(?P<part>(?i:{PARTS}))\s)?{WEEKDAY}(?:\s(?:(?:của\s)?tuần\s(?:(?P<wlast>{LAST})"
        rf"|(?P<wnext>{NEXT})|(?P<wthis>{THIS}))"
        rf"|(?P<last>{LAST})|(?P<next>{NEXT})|(?P<this>{THIS})))?)(?!\s(?:\d|ngày|mồng|mùng)|\w)"
    ),
    examples=(
        Example(text="Ông phát biểu hôm thứ Ba tại Paris.", finds="thứ Ba"),
        Example(text="Hai bên gặp nhau thứ Năm tuần trước.", finds="thứ Năm tuần trước"),
    ),
    refusals=("Đây là lần thứ 12.", "Đây là vòng đàm phán thứ 5 giữa hai bên.", "Ông bắt đầu nhiệm kỳ thứ 3."),
)
def weekday(match: re.Match[str]) -> TimeValue | None:
    """« thứ Ba », « thứ Năm tuần trước », « Chủ nhật tới »; not « lần thứ hai »."""
    before = match.string[max(0, match.start() - 14) : match.start()].lower()
    if re.search(r"(?<!\w)(?:lần|khóa|khoá|kỳ họp|đứng|người|hạng|phiên) (?:đầu )?$", before):
        return None
    named = match["sunday"] or match["part"] or (match["weekday"] or "")[:1].isupper()
    if not named and before[-1:] == " " and _MOMENT.search(before) is None:
        return None
    number = read_weekday(match)
    if match["wlast"] or match["wnext"] or match["wthis"]:
        amount = -1 if match["wlast"] else 1 if match["wnext"] else 0
        return TimeValue(weekday=number, reference="week", offset=(amount, "week"))
    side = read_side(match["last"], match["next"])
    return TimeValue(weekday=number, reference="report", direction=side, part_of_day=read_part(match["part"]))


@rule(
    name="vi.dates.weekday-to-weekday",
    stage="dates",
    over="marked",
    pattern=(
        r"(?<!\w)(?P<t>(?i:từ)\s(?:ngày\s)?(?i:thứ)\s(?P<first>(?i:hai|ba|tư|năm|sáu|bảy))\s(?:đến|tới)\s(?:hết\s)?"
        rf"{WEEKDAY})(?!\w|\s(?:\d|ngày))"
    ),
    examples=(Example(text="Ông ở thăm Lusaka từ thứ Hai đến thứ Năm.", finds="từ thứ Hai đến thứ Năm"),),
    refusals=("Hạng từ thứ hai mươi đến thứ năm mươi.",),
)
def weekday_to_weekday(match: re.Match[str]) -> TimeValue | None:
    """« từ thứ Hai đến thứ Năm »: the second is the first such day after the first."""
    end = TimeValue(weekday=read_weekday(match), reference="report")
    return TimeValue(weekday=WEEKDAY_NUMBER[fold(match["first"]).lower()], reference="report", end=end)


RULES = (
    either_day,
    day_alone,
    iso_date,
    range_of_days,
    range_of_days_dotted,
    day_of_month,
    numeric_date,
    weekday_to_weekday,
    weekday,
)
