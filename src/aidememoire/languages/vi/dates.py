"""The Vietnamese DateGrammar."""

from __future__ import annotations

import re

from aidememoire.languages.vi import dates_days, dates_feasts, dates_landmarks, dates_units
from aidememoire.languages.vi.dates_words import NUMBER, UNIT
from aidememoire.pack.dates import Context, DateGrammar, sort_words

_CONTEXTS = (
    Context(
        name="vi.dates.published-on",
        pattern=re.compile(r"(?<!\w)(?i:cập nhật|đăng|xuất bản)(?!\w)[^.;]{0,20}$"),
        sets=("bearing", "published"),
        grains=frozenset(("day",)),
    ),
    Context(
        name="vi.dates.day-of-a-feast",
        pattern=re.compile(
            r"(?<!\w)(?i:Quốc khánh|ngày Độc lập|ngày Cộng hòa|ngày Thống nhất|ngày Giải phóng|Quốc tế Lao động"
            r"|Quốc tế Phụ nữ|ngày Chiến thắng|ngày thành lập|ngày sinh|ngày truyền thống)(?!\w)"
            r"(?: [^.;,()\d]{1,40}?)? ?\(?(?:ngày )?$"
        ),
        sets=("bearing", "beside"),
        grains=frozenset(("day",)),
    ),
    Context(
        name="vi.dates.last-day",
        pattern=re.compile(
            r"(?<!\w)(?i:kết thúc|khép lại|bế mạc|lên đường về nước|rời (?:\S+ ){1,4}về nước)"
            r"(?: (?i:vào|trong|ngày))? ?$"
            r"|(?<!\w)(?i:kết thúc|hoàn thành) (?i:tốt đẹp )?(?i:chuyến (?:thăm|công tác|công du))(?!\w)[^.;,]{0,60} "
            r"(?:(?i:vào|hôm|ngày) ?){1,2}$"
        ),
        sets=("bearing", "last"),
        grains=frozenset(("day",)),
    ),
    Context(
        name="vi.dates.founded-in-brackets",
        pattern=re.compile(
            r"(?<!\w)(?i:ký|ký kết|thiết lập|nâng cấp|thành lập|ra đời|Quốc khánh|giải phóng)(?!\w)[^.;()]{0,80}\($"
        ),
        sets=("bearing", "recalled"),
        grains=frozenset(("day", "month", "year")),
    ),
    Context(
        name="vi.dates.plan-before",
        pattern=re.compile(
            r"(?<!\w)(?:(?i:sẽ|dự kiến|chuẩn bị|hướng tới|đến năm|mục tiêu)(?!\w)[^.;]{0,140}"
            r"|(?i:kỷ niệm)(?!\w)[^.;,()]{0,90})$"
        ),
        sets=("bearing", "ahead"),
        grains=frozenset(("day", "month", "year")),
    ),
    Context(
        name="vi.dates.year-recalled",
        pattern=re.compile(
            r"(?<!\w)(?i:từ|thiết lập|ký|nâng cấp|nâng lên|thành lập|tuyên bố|hiệp định|công ước)(?!\w)[^.;]{0,60}$"
        ),
        sets=("bearing", "recalled"),
        grains=frozenset(("day", "month", "year")),
    ),
    Context(
        name="vi.dates.year-of-a-paper",
        pattern=re.compile(
            r"(?<!\w)(?i:bản ghi nhớ|biên bản|thỏa thuận|nghị định thư|hiệp ước|tuyên bố chung|kế hoạch hành động"
            r"|chương trình hợp tác)(?!\w)[^.;,]{0,60}$"
        ),
        sets=("bearing", "recalled"),
        grains=frozenset(("year",)),
    ),
)

_SORTS = {
    "feast": dates_feasts.NAMES.heads,
    "month": ("thang",),
    "quarter": ("quy",),
    "season": ("mua",),
    "weekday": ("thu", "chu", "chua"),
    "unit": [word for unit in UNIT for word in unit.split()],
    "count": [word for number in NUMBER for word in number.split()],
    "this": ("nay", "qua", "mai", "kia"),
    "event": ("cung", "hom"),
    "side": ("vua", "truoc", "ngoai", "qua", "roi", "tiep", "ke", "toi", "sau", "nay", "hien"),
}
_NEEDS = {
    "feast": ("feast",),
    "year marked": ("iso-date",),
    "number": ("range-of-days", "range-of-days-dotted", "day-alone"),
    "month number": ("day-of-month",),
    "number marked": ("numeric-date", "either-day"),
    "weekday": ("weekday", "weekday-to-weekday"),
    "month": ("month",),
    "quarter": ("quarter",),
    "season": ("season",),
    "year": ("year",),
    "this": ("today-and-yesterday",),
    "event": ("day-from-an-event",),
    "side unit": ("last-and-next-unit",),
    "count unit": ("counted-units",),
}

GRAMMAR = DateGrammar(
    rules=(*dates_days.RULES, *dates_feasts.RULES, *dates_units.RULES),
    ranges=frozenset(("vi.dates.range-of-days", "vi.dates.range-of-days-dotted", "vi.dates.weekday-to-weekday")),
    contexts=_CONTEXTS,
    landmarks=(dates_landmarks.CONGRESS,),
    lunar=dates_landmarks.LUNAR,
    aims=re.compile(
        r"(?<!\w)(?i:sẽ|muốn|mong muốn|đề nghị|hướng tới|sớm|tiến tới|việc|quyết định|nhất trí|thống nhất|đồng ý"
        r"|cam kết|cân nhắc|xem xét|khả năng) [^.;]{0,60}(?i:nâng|thiết lập|xây dựng|đưa quan hệ)[^.;]{0,80}$"
        r"|(?<!\w)(?<!(?i:đã) )(?<!(?i:được) )(?<!(?i:vừa) )(?<!(?i:khi) )(?<!(?i:hai nước) )(?<!(?i:hai bên) )"
        r"(?i:nâng(?: cấp| tầm)?|đưa) (?:mối )?quan hệ(?!\w)[^.;]{0,80}$"
    ),
    occasions=re.compile(
        r"(?<!\w)(?i:nhân|nhân dịp|đúng dịp|vào dịp|chào mừng|đánh dấu|bối cảnh|khi)(?!\w)[^.;]{0,40}$"
    ),
    triggers=sort_words(_SORTS),
    needs={f"vi.dates.{name}": frozenset(sorts.split()) for sorts, names in _NEEDS.items() for name in names},
)
