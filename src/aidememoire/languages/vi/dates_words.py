"""Vietnamese words of dates: pieces of patterns, and what they stand for (folded, lower case)."""

from __future__ import annotations

import re

from aidememoire.lexicon.fold import fold

_NUMBERS = "một hai ba bốn năm sáu bảy tám chín mười".split()
_MONTHS = ("một|giêng", "hai", "ba", "tư|bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai|chạp")
_WEEKDAYS = ("hai|2", "ba|3", "tư|4", "năm|5", "sáu|6", "bảy|7")

NUMBER = {fold(w): n for n, w in enumerate(_NUMBERS, 1)} | {
    "muoi mot": 11,
    "muoi hai": 12,
    "hai muoi": 20,
    "ba muoi": 30,
}
MONTH_NUMBER = {fold(w): n for n, forms in enumerate(_MONTHS, 1) for w in forms.split("|")}
WEEKDAY_NUMBER = {fold(w): n for n, forms in enumerate(_WEEKDAYS) for w in forms.split("|")}
SEASON = {"xuan": "SP", "he": "SU", "ha": "SU", "thu": "FA", "dong": "WI"}
UNIT = {"ngay": "day", "hom": "day", "tuan": "week", "thang": "month", "quy": "quarter", "nam": "year",
        "thap ky": "decade", "thap nien": "decade",
        "the ky": "century", "gio": "hour", "tieng": "hour", "phut": "minute",
        "giay": "second"}  # fmt: skip
PART = {"sang": "MO", "trua": "MI", "chieu": "AF", "toi": "EV", "dem": "NI"}

_SPELT = "mười một|mười hai|giêng|chạp|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười"
MONTH = rf"(?:0?[1-9](?!\d)|1[0-2](?!\d)|(?i:{_SPELT})(?!\w))"
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
YEAR = r"(?:1[5-9]\d\d|20\d\d)(?!\d|[.,]\d)"
WEEKDAY = (
    r"(?:(?i:thứ)\s(?P<weekday>(?i:hai|ba|tư|năm|sáu|bảy)(?!\w)|[2-7](?!\d|/))|(?P<sunday>(?i:chủ nhật"
    r"|chúa nhật))(?!\w))"
)
COUNT = r"(?:\d{1,3}(?!\d)|(?i:mười một|mười hai|hai mươi|ba mươi|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\w))"
UNITS = r"(?:ngày|hôm|tuần|tháng|quý|năm|thập kỷ|thập niên|thế kỷ|giờ|tiếng|phút|giây)(?!\w)"
PARTS = r"(?:sáng|trưa|chiều|tối|đêm)"
LAST = r"(?:vừa qua|vừa rồi|trước|ngoái|qua|rồi)(?!\w)"
_SOMEWHERE = r"\s(?:[A-ZĐÁẤÚÝ]|tỉnh|thành phố|thủ đô|các nước|nước|đất nước|bang|đảo|khu vực|vùng)"
COMING = rf"tới(?!{_SOMEWHERE})"
"""« tuần tới », not « hai ngày tới tỉnh Nara »: before a place the word says where to."""
AFTER = r"sau(?! (?:khi|chuyến|cuộc|lần|lễ|vụ|đại hội|Đại hội|hội nghị|Hội nghị))"
"""« năm sau », not « một năm sau chuyến thăm »: before an event the word says after what."""
NEXT = rf"(?:tiếp theo|kế tiếp|{COMING}|{AFTER}|tiếp|kế)(?!\w)"
THIS = r"(?:này|nay|hiện tại)(?!\w)"


def read_number(words: str) -> int:
    """« 12 », « mười hai » as a number; 0 where it is none."""
    digits = re.match(r"\d+", words)
    return int(digits.group()) if digits else NUMBER.get(fold(words).lower(), 0)


def read_month(words: str) -> int:
    """The month's number of « 9 » or « chín »."""
    return int(words) if words.isdigit() else MONTH_NUMBER[fold(words).lower()]


def read_weekday(match: re.Match[str]) -> int | None:
    """0 for « thứ Hai », from the groups weekday and sunday."""
    if match["sunday"]:
        return 6
    return WEEKDAY_NUMBER[fold(match["weekday"]).lower()] if match["weekday"] else None


def read_part(words: str | None) -> str | None:
    """TimeML's part of day; None for None."""
    return PART[fold(words).lower()] if words else None


def read_year(words: str | None) -> int | None:
    """« 2024 », « 17 »; None for none."""
    if not words:
        return None
    year = int(words)
    return year if year > 99 else year + (1900 if year > 40 else 2000)


def read_side(last: str | None, following: str | None) -> str | None:
    """past, future, or None."""
    return "past" if last else "future" if following else None
