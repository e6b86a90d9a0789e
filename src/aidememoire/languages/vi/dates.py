"""The Vietnamese DateGrammar."""

from __future__ import annotations

import re

from aidememoire.languages.vi import dates_days, dates_feasts, dates_units
from aidememoire.pack.dates import Context, DateGrammar

_CONTEXTS = (
    Context(
        name="vi.dates.published-on",
        pattern=re.compile(r"(?<!\w)(?i:cập nhật|đăng|xuất bản)(?!\w)[^.;]{0,20}$"),
        sets=("bearing", "published"),
        grains=frozenset(("day",)),
    ),
    Context(
        name="vi.dates.plan-before",
        pattern=re.compile(r"(?<!\w)(?i:sẽ|dự kiến|chuẩn bị|hướng tới|đến năm|mục tiêu|kỷ niệm)(?!\w)[^.;]{0,90}$"),
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
)

GRAMMAR = DateGrammar(
    rules=(*dates_days.RULES, *dates_feasts.RULES, *dates_units.RULES),
    ranges=frozenset(("vi.dates.range-of-days",)),
    contexts=_CONTEXTS,
    aims=re.compile(
        r"(?<!\w)(?i:sẽ|muốn|mong muốn|đề nghị|hướng tới|sớm|tiến tới) [^.;]{0,60}(?i:nâng|thiết lập"
        r"|xây dựng)[^.;]{0,80}$"
    ),
)
