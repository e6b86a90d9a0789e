"""Vietnamese: feasts, of every calendar in lexicon/feasts.csv."""

from __future__ import annotations

import re

from aidememoire.dates.named import build_feast_names, is_on
from aidememoire.languages.vi.dates_words import LAST, NEXT, THIS, YEAR, read_side, read_year
from aidememoire.lexicon.rows import load_rows
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

NAMES = build_feast_names(
    load_rows("aidememoire.languages.vi", "lexicon", "feasts.csv", senses=frozenset({"feast"})),
    frozenset("nguyen quoc te dong trung thanh tuan sau thai lan han campuchia lao chinh thong giao truyen".split()),
)
_ON = re.compile(r"(?<!\w)(?i:vào|trong|suốt|đúng)\s(?:(?i:ngày|đêm|tối|sáng|dịp|tháng|lễ|kỳ nghỉ)\s){0,2}$")
_FOR = re.compile(r"\s(?:độc lập|quân dân)")


@rule(
    name="vi.dates.feast",
    stage="dates",
    over="marked",
    pattern=(
        rf"(?<!\w)(?P<t>(?:(?i:ngày|tháng lễ|tháng|lễ)\s){{0,2}}(?P<name>{NAMES.pattern})(?!\w)(?!(?<=Noel)\s[A-Z])"
        rf"(?:\s(?:năm\s)?(?P<year>{YEAR})|\s(?:năm\s)?(?:(?P<last>{LAST})|(?P<next>{NEXT})|(?P<this>{THIS})))?)"
    ),
    examples=(
        Example(text="Hai bên sẽ gặp lại sau Tết Nguyên đán 2025.", finds="Tết Nguyên đán 2025"),
        Example(text="Ông gửi thư vào ngày Giáng sinh.", finds="ngày Giáng sinh"),
        Example(text="Các cửa hàng đóng cửa trong tháng lễ Ramadan năm 2024.", finds="tháng lễ Ramadan năm 2024"),
    ),
    refusals=("Thời tiết tốt.", "Đại sứ Noel Tineo đến chào."),
)
def feast(match: re.Match[str]) -> TimeValue | None:
    """« Tết Nguyên đán 2025 », « ngày Giáng sinh », « tháng lễ Ramadan năm nay »."""
    return TimeValue(
        feast=NAMES.get_code(match["name"]),
        year=read_year(match["year"]),
        direction=read_side(match["last"], match["next"]),
        bearing=None if is_on(match, _ON, _FOR) else "beside",
        reference="report" if match["this"] else None,
        offset=(0, "year") if match["this"] else None,
    )


RULES = (feast,)
