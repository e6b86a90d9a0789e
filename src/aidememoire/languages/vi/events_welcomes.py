"""Vietnamese words by which a sentence says who received a visitor or saw them off."""

from __future__ import annotations

from aidememoire.languages.vi.spelling import spell
from aidememoire.rules.leads import build_leads

_CAME = "Ngày 12/4/2021, Thủ tướng Lào Bounmy Keola bắt đầu chuyến thăm chính thức Việt Nam."
_GREET = r"(?:đón tiếp|tiếp đón|chào đón|nghênh đón|đón|tiễn|chia tay)(?!\w)"
_welcome = build_leads("vi", what="welcome", over="marked-gist", spell=spell)

WELCOMES = (
    _welcome(
        "greeting-at-the-airport-were",
        rf"(?<!\w)(?:ra )?{_GREET}[^.;]{{0,110}}?(?:sân bay|phi trường|⟨L\d+⟩)[^.;⟨]{{0,30}}"
        r"(?:⟨[LS]\d+⟩[^.;⟨]{0,24}){0,2}?(?<!\w)(?:có|gồm)(?!\w)",
        "after at an airport",
        (
            f"{_CAME} Đón Thủ tướng Bounmy Keola tại sân bay Nội Bài có Bộ trưởng Ngoại giao Việt Nam Lê Văn Hùng.",
            f"{_CAME} Ra đón tại sân bay có Bộ trưởng Ngoại giao Việt Nam Lê Văn Hùng.",
        ),
        (f"{_CAME} Tại sân bay Nội Bài có tranh của Bộ trưởng Ngoại giao Việt Nam Lê Văn Hùng.",),
    ),
    _welcome(
        "who-greeted-at-the-airport",
        rf"(?<=⟩ )(?:đã )?(?:(?:ra|đến|tới) (?:sân bay|⟨L\d+⟩)[^.;⟨]{{0,20}}(?:⟨L\d+⟩ ?)?{_GREET}|"
        rf"(?:ra )?{_GREET}[^.;]{{0,90}}?(?:sân bay|⟨L\d+⟩))",
        "before at an airport",
        (f"{_CAME} Chủ tịch nước Việt Nam Trần Văn Nam đã ra sân bay Nội Bài đón Thủ tướng Bounmy Keola.",),
        (f"{_CAME} Thủ tướng Việt Nam Lê Văn Hùng khánh thành sân bay Nội Bài.",),
    ),
    _welcome(
        "who-held-the-ceremony",
        r"(?<=⟩ )(?:và phu nhân )?(?:đã )?(?:chủ trì|cử hành|tổ chức) lễ (?:đón|tiễn)(?!\w)",
        "before",
        (f"{_CAME} Thủ tướng Việt Nam Lê Văn Hùng chủ trì lễ đón Thủ tướng Bounmy Keola.",),
        (f"{_CAME} Thủ tướng Việt Nam Lê Văn Hùng chủ trì lễ trao thưởng.",),
    ),
)
