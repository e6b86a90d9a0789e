"""Words that name a contact whatever their shape, for leads that no precise shape reads; who sat at a session."""

from __future__ import annotations

from aidememoire.languages.vi.events_frames import look
from aidememoire.languages.vi.spelling import spell
from aidememoire.rules.leads import build_leads

_MIN = "Bộ trưởng Ngoại giao Tây Ban Nha Diego Alarcón Ruiz"
_AMB = "Đại sứ Peru Hugo Tineo"

_lead = build_leads("vi", over="marked-gist", spell=spell)


LEADS = (
    _lead(
        "call",
        r"(?<!\w)(?:điện đàm|đàm thoại|(?:qua|bằng) điện thoại|gọi điện|hội đàm trực tuyến|trao đổi trực tuyến)(?!\w)",
        "call/phone",
        f"Đầu dây bên kia, hôm thứ Ba, qua điện thoại, là {_AMB}, và ở đầu này là {_MIN}.",
        f"{_MIN} mua một chiếc thuyền.",
    ),
    _lead(
        "signing",
        r"(?<!\w)(?:ký|ký kết)(?!\w)[^.;⟨]{0,40}(?:hiệp định|thỏa thuận|bản ghi nhớ|biên bản|tuyên bố|nghị định thư)"
        r"|lễ ký",
        "signing",
        f"Bản ghi nhớ, hôm thứ Ba, với {_MIN}, {_AMB} là đại diện: một lễ ký ngắn.",
        f"{_MIN} đọc một bản ghi nhớ.",
    ),
    _lead(
        "session",
        r"(?<!\w)(?:ủy ban (?:hỗn hợp|liên chính phủ|hợp tác)|tham vấn chính trị|tham khảo chính trị|đối thoại"
        r" (?:chiến lược|chính sách|quốc phòng)|phân ban)(?!\w)",
        "dialogue",
        f"Về nghề cá, tham vấn chính trị cùng {_MIN}, {_AMB} đã nói nhiều.",
        f"{_MIN} đứng đầu một ủy ban.",
    ),
    _lead(
        "talks",
        r"(?<!\w)(?:hội đàm|hội kiến|cuộc gặp|gặp gỡ|gặp|tiếp kiến|buổi tiếp|buổi làm việc|tiếp xúc song phương)(?!\w)",
        "meeting",
        f"Với {_MIN}, cuộc gặp hôm thứ Ba là với {_AMB}.",
        f"{_MIN} mua một chiếc thuyền.",
    ),
    _lead(
        "visit",
        r"(?<!\w)(?:chuyến thăm|chuyến công du|thăm chính thức|thăm cấp nhà nước|thăm làm việc|công du)(?!\w)",
        "visit",
        f"Một chuyến công du ngắn, theo chương trình, của {_MIN}: ở Peru.",
        f"{_MIN} mua một chiếc thuyền.",
    ),
)

CHAIRS = look(
    r"(?<!\w)(?:chủ trì|đồng chủ trì|trưởng đoàn|dẫn đầu|làm trưởng đoàn|đại diện|phía ⟨S\d+⟩|đoàn ⟨S\d+⟩|ký)(?!\w)"
)
"""In the sentence after a session or a signing: who sat there."""
BEHALF = look(
    r"(?<!\w)(?:thay mặt|theo lời mời của|nhận lời mời của|theo đề nghị của|theo ủy quyền của|phái viên của"
    r"|đại diện của|thông điệp của|thư của|điện của|lời (?:chúc|thăm hỏi|chào)[^.;⟨]{0,20}|cố"
    r"|phu nhân(?: của)?|trợ lý của|cố vấn của|người kế nhiệm|người tiền nhiệm|bổ nhiệm|bầu"
    r"|tháp tùng|cùng dự có|tham dự có|chúc mừng|chứng kiến của)"
    r"(?: (?:đồng chí|ông|bà|ngài))* ?$"
)
"""Before those in whose name somebody acts, or who are only told of."""
