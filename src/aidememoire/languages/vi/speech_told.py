"""Vietnamese speech whose speaker does not stand before the verb: after the words, after « theo », after « được »."""

from __future__ import annotations

import re

from aidememoire.pack.speech import Cue, Lexeme
from aidememoire.rules.rule import Example, rule

_MEET = "Bộ trưởng Ngoại giao Maroc Driss Alaoui đã gặp Bộ trưởng Ngoại giao Pháp Marie Vasseur. "
_SAID = (
    r"(?:nói(?: thêm)?|phát biểu|nhận định|khẳng định|tái khẳng định|nhấn mạnh|bày tỏ|tuyên bố"
    r"|viết|giải thích|lưu ý|chia sẻ|bình luận|kết luận|cảnh báo|nêu rõ|nhắc lại|chỉ rõ)"
)
"""Verbs that follow what was said; not « cho biết », « cho hay », beside which an act told keeps its own verb."""
_WHERE = (
    r"(?: ⟨T\d+⟩| (?:tại|trong|với|trên|sau|qua) (?:cuộc|buổi|họp báo|lễ|báo giới|báo chí|phóng viên|kênh|đài|mạng|bài"
    r"|truyền hình)(?!\w)[^,;.«“\"]{0,40})?"
)
"""Where or when it was said: no clause of its own (« nhấn mạnh trong thời gian tới hai bên cần … »)."""
_SETTING = re.compile(
    r"(?:Tại|Trong|Sau|Trước|Ngày|Hôm|Sáng|Chiều|Tối|Khi|Trả lời|Phát biểu|Nhân|Bên lề|Về phần|Theo|Cùng ngày)"
    r"(?!\w)[^,]*"
)
_MIND = {
    "đánh giá cao": "welcome", "hoan nghênh": "welcome", "ghi nhận": "welcome", "ca ngợi": "welcome",
    "ủng hộ": "support", "nhấn mạnh": "affirm", "khẳng định": "affirm", "nhắc lại": "affirm", "nêu bật": "affirm",
    "lên án": "condemn", "đề xuất": "propose",
}  # fmt: skip
_BOTH = {
    "kêu gọi": "request", "khẳng định": "affirm", "tái khẳng định": "affirm", "nhấn mạnh": "affirm",
    "cam kết": "commit", "lên án": "condemn", "nhất trí": "agree", "hoan nghênh": "welcome",
    "bày tỏ quan ngại": "concern", "bày tỏ lo ngại": "concern",
}  # fmt: skip


@rule(
    name="vi.speech.told-after",
    stage="speech",
    over="marked-gist",
    pattern=rf"(?:,|[»”\"],?|[»”\"] ?[-–])(?: theo lời)? (?P<who>{{who}}) (?:(?:đã|cũng|còn|đồng thời) )?"
    rf"(?P<verb>{_SAID}){_WHERE}(?=[.!?;]|$)",
    examples=(
        Example(text=_MEET + "Cảng này sẽ được mở rộng trước mùa hè, bà Vasseur nhận định.", gives="affirm FR"),
        Example(text=_MEET + "« Cảng này rất quan trọng với chúng tôi », ông Alaoui nói.", gives="affirm MA"),
    ),
    refusals=(
        _MEET + "Tại buổi tiếp, bà Vasseur phát biểu.",
        _MEET + "Cảng này sẽ được mở rộng trước mùa hè, bà Vasseur ngủ.",
        _MEET + "Sau khi thăm cảng và chợ cá, bà Vasseur bày tỏ trong chuyến đi này bà đã mệt.",
    ),
)
def told_after(match: re.Match[str], marked: str) -> Cue | None:
    """« …, bà X nhận định. »: the words before are what X said; not where they only tell when and where."""
    before = match.string[: match.start()]
    if _SETTING.fullmatch(before.rsplit(". ", 1)[-1]) is not None:
        return None
    return Cue(
        act="affirm",
        start=match.start("who"),
        end=match.end("verb"),
        place="inverted",
        finite="composed",
        who=match.span("who"),
    )


@rule(
    name="vi.speech.according",
    stage="speech",
    over="marked-gist",
    pattern=r"(?:^|(?<=, )|(?<=; ))(?i:theo)(?: lời)? (?P<who>⟨P\d+⟩)(?=,|[.;]|$)",
    examples=(
        Example(text=_MEET + "Theo ông Alaoui, cảng này còn trống.", finds="Theo ông Alaoui", gives="affirm MA"),
        Example(text=_MEET + "Cảng này sẽ được mở rộng trước mùa hè, theo bà Vasseur.", gives="affirm FR"),
    ),
    refusals=(_MEET + "Theo lịch trình, cảng mở cửa vào tháng 6.",),
)
def according(match: re.Match[str], marked: str) -> Cue:
    """« Theo bà X, … », « …, theo bà X. »."""
    return Cue(act="affirm", start=match.start(), end=match.end(), place="owner", finite="none", who=match.span("who"))


@rule(
    name="vi.speech.by-whom",
    stage="speech",
    over="marked-gist",
    pattern=rf"(?<!\w)(?:cũng |đã |luôn )*được (?P<who>{{who}}) (?:rất |đặc biệt )?"
    rf"(?P<verb>{'|'.join(_MIND)})(?=[.,;]|$)",
    examples=(
        Example(text=_MEET + "Những đóng góp của Maroc được bà Vasseur đánh giá cao.", gives="welcome FR"),
        Example(text=_MEET + "Tầm quan trọng của cảng này cũng được ông Alaoui nhấn mạnh.", gives="affirm MA"),
    ),
    refusals=(_MEET + "Ông Alaoui được bà Vasseur tiễn ra sân bay.",),
)
def by_whom(match: re.Match[str], marked: str) -> Cue:
    """« … được bà X đánh giá cao »: the subject of the passive is what X thinks of."""
    act, verb = _MIND[match["verb"]], match["verb"]
    return Cue(
        act=act,
        start=match.start(),
        end=match.end(),
        place="inverted",
        finite="composed",
        who=match.span("who"),
        lexeme=Lexeme(form=verb, act=act, row="vi.speech.by-whom"),
        settled=True,
    )


@rule(
    name="vi.speech.joint-text",
    stage="speech",
    over="marked-gist",
    pattern=r"(?<!\w)(?:tuyên bố|thông cáo|bản ghi nhớ) chung(?: [^,;.⟨]{1,40})?, (?:trong đó|qua đó|theo đó)"
    rf"(?: (?:hai bên|hai nước|⟨G\d+⟩|cùng|đã))* (?P<verb>{'|'.join(_BOTH)})(?!\w)",
    examples=(
        Example(text=_MEET + "Hai bên ra tuyên bố chung, trong đó kêu gọi bảo vệ nghề cá.", gives="request FR+MA"),
    ),
    refusals=(_MEET + "Hai bên ra tuyên bố chung, trong đó có nghề cá.",),
)
def joint_text(match: re.Match[str], marked: str) -> Cue:
    """« ra tuyên bố chung, trong đó kêu gọi … »: what a text of both sides says."""
    return Cue(act=_BOTH[match["verb"]], start=match.start("verb"), end=match.end(), place="joint", finite="composed")


TOLD = (told_after, according, by_whom, joint_text)
