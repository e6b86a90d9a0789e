"""Vietnamese names of congresses and of lunar years."""

from __future__ import annotations

import re

from aidememoire.languages.vi.spelling import spell
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.roman import read_numeral
from aidememoire.pack.dates import LandmarkWords, LunarWords

_STEMS = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý")
_BRANCHES = ("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi")


def _look(pattern: str) -> re.Pattern[str]:
    return re.compile(spell(pattern), re.IGNORECASE)


def _fold(words: tuple[str, ...], **others: int) -> dict[str, int]:
    return {fold(word).lower(): number for number, word in enumerate(words)} | others


CONGRESS = LandmarkWords(
    code="party_congress",
    pattern=_look(
        r"(?<!\w)Đại hội (?:(?:Đảng|đại biểu) )?(?:toàn quốc )?(?:lần thứ )?(?P<n>[IVX]{1,5}|\d{1,2})(?!\w)"
        r"(?: (?:của )?(?:Đảng )?(?P<of>Cộng sản Việt Nam|Cộng sản Trung Quốc|Nhân dân Cách mạng Lào|NDCM Lào|"
        r"Cộng sản Cuba)(?!\w))?"
    ),
    read=read_numeral,
    states={
        "cong san viet nam": "VN",
        "cong san trung quoc": "CN",
        "nhan dan cach mang lao": "LA",
        "ndcm lao": "LA",
        "cong san cuba": "CU",
    },
    ahead=_look(
        r"(?<!\w)(?:tiến tới|hướng tới|chuẩn bị|chào mừng|trước thềm|trước|sắp|sẽ tổ chức|đón chờ)(?!\w)[^.;]{0,40}$"
    ),
    fresh=_look(r"(?<!\w)(?:chúc mừng[^.;]{0,50}(?:thành công|kết quả)|vừa|mới|ngay sau)(?!\w)[^.;]{0,25}$"),
)
LUNAR = LunarWords(
    pattern=_look(
        rf"(?<!\w)(?P<feast>Tết|Xuân|mừng năm mới|năm mới)?(?: Nguyên đán)?(?: năm)? ?(?:năm )?"
        rf"(?P<stem>{'|'.join(_STEMS)}) (?P<branch>{'|'.join(_BRANCHES)}|Mẹo|Tị)(?!\w)"
    ),
    branches=_fold(_BRANCHES, meo=3, ti=5),
    stems=_fold(_STEMS),
)
"""« Tết Quý Tỵ », « Xuân Giáp Thìn », « năm Ất Tỵ »."""
