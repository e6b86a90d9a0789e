"""Vietnamese anniversaries: what is remembered, and how many years."""

from __future__ import annotations

import re
from dataclasses import replace

from aidememoire.languages.vi.spelling import spell
from aidememoire.pack.ties import Jubilee
from aidememoire.rules.rule import Example, rule

_TOPICS = (
    (r"bình thường hóa quan hệ", "normalisation of relations"),
    (r"quan hệ ngoại giao", "diplomatic relations"),
    (r"đối tác chiến lược", "strategic partnership"),
    (r"đối tác", "partnership"),
    (r"độc lập", "independence"),
    (r"quốc khánh", "national day"),
    (r"giải phóng", "liberation"),
    (r"thống nhất đất nước", "reunification"),
    (r"chiến thắng", "victory"),
    (r"hiệp ước", "treaty"),
    (r"hiệp định", "agreement"),
    (r"tuyên bố", "declaration"),
    (r"cách mạng", "revolution"),
    (r"gia nhập", "accession"),
    (r"quan hệ hữu nghị", "friendship"),
    (r"quan hệ hợp tác|hợp tác", "cooperation"),
    (r"quan hệ", "diplomatic relations"),
)
_OF = tuple((re.compile(spell(rf"(?i:{pattern})")), of) for pattern, of in _TOPICS)
_EVENT = (
    r"(?P<event>(?i:ngày |năm )?(?i:thiết lập|ký kết|ký|nâng cấp|xác lập|bình thường hóa|gia nhập|Quốc khánh|giải phóng"
    r"|độc lập|chiến thắng|thống nhất|cách mạng|quan hệ|đối tác|tuyên bố)(?:(?! và \d)[^.;:,()\n]){0,70})"
)
_VN = "Bộ trưởng Ngoại giao Việt Nam Lê Minh Hoan đã gặp Bộ trưởng Ngoại giao Nhật Bản Kenji Moriyama tại Hà Nội. "


def _build(match: re.Match[str]) -> Jubilee | None:
    of = next((of for pattern, of in _OF if pattern.search(match["event"])), None)
    count = int(match["count"])
    return Jubilee(of=of, ordinal=count) if of and count else None


@rule(
    name="vi.ties.anniversary",
    stage="ties",
    over="marked",
    pattern=spell(
        rf"(?i:kỷ niệm|đánh dấu|mừng)(?: (?i:tròn|lần thứ|dịp))? (?P<count>\d{{1,3}})(?: (?i:năm))?"
        rf"(?: (?i:ngày|tròn))? {_EVENT}"
    ),
    examples=(
        Example(
            text=_VN + "Năm tới là dịp kỷ niệm 60 năm quan hệ ngoại giao.", finds="kỷ niệm 60 năm quan hệ ngoại giao"
        ),
        Example(text=_VN + "Hai bên kỷ niệm 75 năm ngày thiết lập quan hệ ngoại giao.", gives="diplomatic relations"),
        Example(text=_VN + "Nhân kỷ niệm lần thứ 59 Quốc khánh Togo, hai bên trao đổi thư.", gives="national day"),
    ),
    refusals=(_VN + "Hai nước kỷ niệm ngày hội.", _VN + "Bảo tàng kỷ niệm 60 năm tòa nhà."),
)
def anniversary(match: re.Match[str]) -> Jubilee | None:
    """« kỷ niệm 75 năm thiết lập quan hệ ngoại giao », « kỷ niệm lần thứ 241 Quốc khánh »."""
    return _build(match)


@rule(
    name="vi.ties.years-since",
    stage="ties",
    over="marked",
    pattern=spell(
        r"(?i:sau|qua|trải qua|chặng đường|nhân dịp|nhân|hơn|tròn|dịp|dấu mốc|cột mốc) (?P<count>\d{1,3}) "
        r"(?i:năm)(?: (?i:ngày))? "
        r"(?P<event>(?i:thiết lập|bình thường hóa|ký kết)(?: (?i:quan hệ|hiệp định|hiệp ước))[^.;:,()\n]{0,60})"
    ),
    examples=(
        Example(
            text=_VN + "Sau 50 năm thiết lập quan hệ ngoại giao, hai nước rất gần gũi.", gives="diplomatic relations"
        ),
    ),
    refusals=(_VN + "Sau 50 năm làm việc, ông nghỉ hưu.",),
)
def years_since(match: re.Match[str]) -> Jubilee | None:
    """« nhân dịp 50 năm thiết lập quan hệ ngoại giao »; only round numbers are kept."""
    return _build(match) if int(match["count"]) % 5 == 0 else None


@rule(
    name="vi.ties.years-full",
    stage="ties",
    over="marked",
    pattern=spell(
        r"(?P<event>(?i:quan hệ ngoại giao|quan hệ|đối tác (?:hợp tác )?(?:chiến lược|toàn diện))[^.;:,()\n]{0,60}?) "
        r"(?i:tròn|vừa tròn|bước sang tuổi|kỷ niệm) (?P<count>\d{1,3})(?: (?i:năm|tuổi))(?!\w)"
    ),
    examples=(
        Example(text=_VN + "Năm nay quan hệ ngoại giao hai nước tròn 45 năm.", gives="diplomatic relations"),
        Example(text=_VN + "Đối tác chiến lược giữa hai nước tròn 10 năm.", gives="strategic partnership"),
    ),
    refusals=(_VN + "Bảo tàng vừa tròn 45 năm.",),
)
def years_full(match: re.Match[str]) -> Jubilee | None:
    """« quan hệ ngoại giao Việt - Pháp tròn 45 năm »."""
    return _build(match)


@rule(
    name="vi.ties.anniversary-also",
    stage="ties",
    over="marked",
    pattern=spell(rf"(?i:,| và)(?: (?i:tròn))? (?P<count>\d{{1,3}}) (?i:năm)(?: (?i:ngày))? {_EVENT}"),
    examples=(
        Example(
            text=_VN + "Hai bên kỷ niệm 50 năm quan hệ ngoại giao và 10 năm quan hệ Đối tác chiến lược.",
            gives="strategic partnership",
        ),
    ),
    refusals=(_VN + "Hai bên gặp nhau và 10 năm quan hệ đã qua.",),
)
def also(match: re.Match[str]) -> Jubilee | None:
    """« …, 80 năm Quốc khánh », after another anniversary."""
    jubilee = _build(match)
    return None if jubilee is None else replace(jubilee, also=True)


RULES = (anniversary, also, years_since, years_full)
