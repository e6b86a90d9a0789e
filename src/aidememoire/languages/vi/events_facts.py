"""Founding facts recalled in passing, and statements to the press."""

from __future__ import annotations

import re
from collections.abc import Callable

from aidememoire.languages.vi.spelling import spell
from aidememoire.rules.rule import Example, Rule, rule


def _fact(
    name: str,
    pattern: str,
    gives: str,
    examples: tuple[Example | str, ...],
    refusals: tuple[str, ...],
    over: str = "marked-gist",
) -> Rule:
    def build(match: re.Match[str]) -> str:
        return gives

    built: Callable[..., Rule] = rule(
        name=f"vi.events.{name}",
        stage="events",
        pattern=spell(f"(?i:{pattern})"),
        over=over,
        examples=examples,
        refusals=refusals,
    )
    return built(build)


_MET = "Bộ trưởng Ngoại giao Tây Ban Nha Diego Alarcón Ruiz đã gặp Đại sứ Peru Hugo Tineo."

FACTS = (
    _fact(
        "anniversary-to-be-kept",
        r"(?:chuẩn bị|hướng tới|tổ chức|phối hợp)[^.;]{0,80}?kỷ niệm[^.;]{0,80}?(?={time})",
        "ceremony/planned",
        (f"{_MET} Hai bên sẽ tổ chức các hoạt động kỷ niệm 50 năm quan hệ vào năm 2031.",),
        (f"{_MET} Hai bên từng kỷ niệm 30 năm quan hệ năm 2011.",),
    ),
    _fact(
        "relations-established",
        r"(?<!năm )(?<!niệm )(?:thiết lập|bình thường hóa) quan hệ(?: ngoại giao| đối tác)?[^.;]{0,50}?(?={time})",
        "other",
        (f"{_MET} Từ khi thiết lập quan hệ ngoại giao năm 1975, hai nước có nhiều hợp tác.",),
        (f"{_MET} Quan hệ ngoại giao tốt đẹp trong năm 2025.",),
    ),
    _fact(
        "relationship-raised",
        r"(?:nâng cấp|nâng|nâng tầm) (?:[^.;]{0,40}?quan hệ[^.;]{0,40}?)?(?:lên"
        r"|thành) [^.;]{0,20}?đối tác[^.;]{0,70}?(?={time})",
        "other",
        (f"{_MET} Từ khi nâng cấp quan hệ lên Đối tác chiến lược năm 2019, hai nước có nhiều hợp tác.",),
        (f"{_MET} Quan hệ Đối tác chiến lược phát triển tốt trong năm 2025.",),
    ),
)

BRIEFINGS = (
    _fact(
        "press-conference",
        r"(?<!\w)(?:tại|trong|trả lời|ở)[^.;]{0,40}?(?:họp báo|câu hỏi của (?:các )?phóng viên"
        r"|phỏng vấn)(?!\w)|họp báo thường kỳ",
        "any",
        ("Tại cuộc họp báo, Người phát ngôn Bộ Ngoại giao Tây Ban Nha Pablo Encinas Roy kêu gọi Peru bình tĩnh.",),
        ("Bộ trưởng Ngoại giao Tây Ban Nha Diego Alarcón Ruiz không nói gì với báo chí.",),
        over="marked",
    ),
    _fact(
        "spokesperson-said",
        r"(?<!là )(?<!làm )(?<!kiêm )(?<!chức )(?<!\w)(?:người phát ngôn|phát ngôn viên|phó phát ngôn)(?!\w)"
        r"(?=[^;]{0,200}?(?<!\w)(?:cho biết|cho hay|nêu rõ|nói|khẳng định|tuyên bố|nhấn mạnh|trả lời|bày tỏ|thông báo"
        r"|lên tiếng|phản đối|kêu gọi|phát biểu|yêu cầu|đề nghị|bác bỏ|xác nhận|chỉ trích|lên án|hoan nghênh|:)(?!\w))",
        "alone",
        ("Người phát ngôn Bộ Ngoại giao Tây Ban Nha Eva Llorente Ruano khẳng định Peru là bạn.",),
        (f"{_MET} Người phát ngôn Bộ Ngoại giao Tây Ban Nha Eva Llorente Ruano cho biết như vậy.",),
        over="marked",
    ),
)
