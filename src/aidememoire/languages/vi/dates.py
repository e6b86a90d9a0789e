"""The Vietnamese DateGrammar."""

from __future__ import annotations

from aidememoire.languages.vi import dates_days, dates_units
from aidememoire.pack.dates import Context, DateGrammar
from aidememoire.rules.rule import build_pattern

_CONTEXTS = (
    Context(
        name="vi.dates.published-on",
        pattern=build_pattern(r"\b(?i:cập nhật|đăng|xuất bản)\b[^.;]{0,20}$"),
        sets=("bearing", "published"),
        grains=frozenset(("day",)),
    ),
    Context(
        name="vi.dates.plan-before",
        pattern=build_pattern(r"\b(?i:sẽ|dự kiến|chuẩn bị|hướng tới|đến|mục tiêu|kỷ niệm)\b[^.;]{0,90}$"),
        sets=("bearing", "ahead"),
        grains=frozenset(("day", "month", "year")),
    ),
    Context(
        name="vi.dates.year-recalled",
        pattern=build_pattern(
            r"\b(?i:từ|thiết lập|ký|nâng cấp|nâng lên|thành lập|tuyên bố|hiệp định|công ước)\b[^.;]{0,60}$"
        ),
        sets=("bearing", "recalled"),
        grains=frozenset(("day", "month", "year")),
    ),
)

GRAMMAR = DateGrammar(
    rules=(*dates_days.RULES, *dates_units.RULES),
    ranges=frozenset(("vi.dates.range-of-days",)),
    contexts=_CONTEXTS,
    aims=build_pattern(
        r"\b(?i:sẽ|muốn|mong muốn|đề nghị|hướng tới|sớm|tiến tới) [^.;]{0,60}(?i:nâng|thiết lập|xây dựng)[^.;]{0,80}$"
    ),
)
