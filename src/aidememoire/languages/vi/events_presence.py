"""Vietnamese words by which a later sentence says who else was at a contact."""

from __future__ import annotations

from aidememoire.languages.vi.spelling import spell
from aidememoire.rules.leads import build_leads

_CONTACT = (
    r"(?:(?:buổi|cuộc|lễ|phiên|kỳ|hội|chương trình)(?: (?:tiếp|gặp|gặp gỡ|làm việc|hội đàm|hội kiến|tiếp xúc|họp"
    r"|tham vấn|tham khảo|đối thoại|đàm phán|trao đổi|ký|ký kết|trao|trình|đàm|kiến|xã giao|chính trị|và|tọa đàm)){1,4}"
    r"|hội đàm|hội kiến|tham vấn|đối thoại|tham khảo chính trị)"
)
_ATTEND = (
    r"(?:(?:cùng|đồng) )?(?:tham dự|dự|tham gia|có mặt|chứng kiến|tiếp|tháp tùng)(?: (?:tiếp|tại|trong|cùng|với"
    rf"|đoàn|Thủ tướng|Chủ tịch|Bộ trưởng|{_CONTACT}|này|nói trên)){{0,4}}"
)
_LIST = r"(?:(?: còn| đều)? (?:có|gồm có|gồm|bao gồm)(?: (?:sự tham dự của|các|đồng chí|ông|bà|ngài|vị|đại biểu))*:?)"
_SIDE = r"(?:,? ?về (?:phía )?(?:⟨[A-Z]\d+⟩|bạn|đoàn|khách|tỉnh|thành phố|Bộ [^.;⟨]{2,30}),?)"
_MET = "Bộ trưởng Ngoại giao Tây Ban Nha Diego Alarcón Ruiz đã tiếp Đại sứ Peru Hugo Tineo."
_WHO = "Thứ trưởng Thủy sản Tây Ban Nha Alba Rueda Soto"

_presence = build_leads("vi", what="present", over="marked-gist", spell=spell)

PRESENCE = (
    _presence(
        "attending-were",
        rf"^{_ATTEND}{_SIDE}?,?{_LIST}(?= ⟨P)|^{_SIDE}{_LIST}(?= ⟨P)",
        "after",
        (
            f"{_MET} Cùng dự buổi tiếp có {_WHO}.",
            f"{_MET} Tham dự cuộc gặp về phía Tây Ban Nha có {_WHO}.",
            f"{_MET} Về phía Tây Ban Nha có {_WHO}.",
        ),
        (f"{_MET} Dự lễ hội hóa trang có {_WHO}.", f"{_MET} Về phía nam có gió."),
    ),
    _presence(
        "by-attending",
        rf"(?:(?:cũng|cùng|đều|đã) )*(?:tham dự|dự|có mặt tại|tham gia|chứng kiến) {_CONTACT}(?!\w)",
        "before",
        (f"{_MET} {_WHO} cũng tham dự buổi tiếp.",),
        (f"{_MET} {_WHO} cũng tham dự lễ hội.",),
    ),
)
