"""The speech grammar of Vietnamese."""

from __future__ import annotations

import re

from aidememoire.languages.vi.speech_cues import COMPLEMENTS, CUES, TURNS
from aidememoire.languages.vi.speech_told import TOLD
from aidememoire.languages.vi.spelling import build_spellings
from aidememoire.lexicon.match import Matcher
from aidememoire.lexicon.rows import load_rows
from aidememoire.pack.speech import SpeechGrammar, SpeechWords

_DOMAINS = load_rows("aidememoire.languages.vi", "lexicon", "domains.csv", senses=frozenset({"domain"}))
_NEVER = re.compile(r"(?!)")
_NOUNS = "|".join(sorted(map(re.escape, COMPLEMENTS), key=len, reverse=True)).replace("\\ ", " ") or "(?!)"
_ADVERB = (
    r"(?:đã|cũng|đều|đồng thời|luôn|tiếp tục|một lần nữa|cùng|cũng như|trân trọng|chân thành|nhiệt liệt|sau đó"
    r"|vừa|đặc biệt|nhân dịp này"
    r"|qua đó|về phần mình|khi đó|tại cuộc gặp|tại buổi tiếp|tại hội đàm|thay mặt|chính thức|lần lượt"
    r"|bên cạnh đó|ngoài ra|từ đó"
    r"|trên cơ sở đó|theo đó|tái|hết sức|rất|và|đánh giá cao|nêu bật|trước|tại đây|mạnh mẽ|sẽ)"
)


def _look(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


WORDS = SpeechWords(
    light_piece=_look(
        rf"(?:[\s,]+|{_ADVERB}(?!\w)|\([^)]*\)|(?:của|tại|ở|trong|với|nhân|trước"
        rf"|về) [^,;⟨]{{0,50}}(?:⟨[TLPSODG]\d+⟩)?[^,;⟨]{{0,20}}"
        r"|⟨[TL]\d+⟩)"
    ),
    aside=re.compile(r",[^,;]*,(?=\s)"),
    governor=_look(
        r"(?<!\w)(?:với|của|cho|tới|đến|từ|do|bởi|giữa|về|cùng|theo|tại|ở|lên|đối với|mời|tiếp|gặp|cảm ơn|thăm"
        r"|chúc mừng|hỗ trợ|giúp đỡ|giúp|chào mừng|hoan nghênh|dành cho|trao tặng|rời|sang|vào"
        r"|(?:tiếp đón|đón tiếp|đón)(?: (?:nồng hậu|trọng thị|chu đáo|thân tình|nồng nhiệt|trọng thể))*) ?$"
    ),
    contracted=frozenset({"của"}),
    inside=_NEVER,
    perfected=_NEVER,
    of_both=_look(r" (?:của |giữa )?(?:⟨G\d+⟩|hai (?:nước|bên))"),
    pronoun=_look(r"(?:^|[\s,;])(?:ông|bà|hai ông|họ)(?: (?:đã|cũng|đồng thời|còn))*\s*$"),
    she=_look(r"(?<!\w)bà(?!\w)"),
    woman=_look(r"bà "),
    man=_look(r"ông "),
    relative=_NEVER,
    pair=_look(r"\s*(?:,|và|cùng|cũng như)\s*"),
    listed=_look(r"\s*,\s*"),
    tonic=frozenset(),
    unnamed=_NEVER,
    reports=_NEVER,
    led=_look(
        r" (?:trong|tại|với|trên|trước|nhân|ở|vào|sau|qua|hôm|ngày|⟨T\d+⟩)(?!\w)"
        r"(?:[^,;:«\"“⟨]|⟨[TLPSODG]\d+⟩){0,120}? (?=rằng )"
    ),
    quoted=_look(r"[^;:⟨«\"“]{0,40}: ?(?=[«\"“])"),
    guest=_look(r"(?<!\w)(?:vị khách|khách mời)(?!\w)"),
    host=_look(r"(?<!\w)chủ nhà(?!\w)"),
    nobody=_look(r"\s*⟨[PSODG]\d+⟩[\s,.]*"),
    measure=_NEVER,
    measures=_NEVER,
    sport=_look(r"(?<!\w)(?:trận đấu|bóng đá|huy chương|đội tuyển|chung kết|vòng loại|giải đấu)(?!\w)"),
    again=_look(
        r"(?:^|[,;]|(?<!\w)(?:và|đồng thời|cũng như|rồi|đồng thời cũng|sau đó))(?: (?:đã|cũng|đồng thời"
        r"|tiếp tục|chân thành|trân trọng))*\s*$"
    ),
    verb=_look(
        r"\s*(?:,[^,;]*,|,)?\s*(?:đã|sẽ|đang|cũng|khẳng định|nhấn mạnh|cho biết|nói|tiếp|gặp|nêu|bày tỏ|cho rằng"
        r"|chúc|thông báo|gửi|cảm ơn|đánh giá|hoan nghênh|đề nghị|hội đàm|điện đàm|thăm|đến|nhắc|vui mừng|mời)(?!\w)"
    ),
    clause=_look(r"\s*(?:rằng|việc|dù|sẽ|luôn|:|[«\"“]|⟨[SPGOD]\d+⟩)"),
    object_of=_NEVER,
    asks=_look(
        r"(?<!\w)(?:rằng|nếu|khi|khẳng định|nhấn mạnh|cho biết|cho rằng|nêu rõ|tin tưởng|đề nghị|mong|mong muốn|hy vọng"
        r"|kêu gọi|đề xuất|việc|để)(?: (?:Đảng|Nhà nước|Chính phủ|và|các)(?!\w),?)* $"
    ),
    opening=_look(r"(?:^(?-i:[A-Z][A-Z0-9.]{1,9}) ?[-–] )?(?:\s|[,:«\"“]|(?:rằng|việc|về việc|là|về)(?!\w))*"),
    closing=_look(
        r"(?:[\s,;:.…»\"”–—/-]|(?<=[\s,])(?:và|đồng thời|cũng như|rồi|trong đó|đồng thời cũng|sau đó|cũng|qua đó))+$"
    ),
    trailing=_NEVER,
    reason=_look(r"[^;]*? (?:về|vì|đã|được|đạt|nhân|do) "),
    courtesy=_look(r"(?:lời chúc|lời thăm hỏi|sức khỏe|Quốc thư|lời chào)(?!\w)"),
    another=_look(r", (?:và )?(?=⟨[PSODG]\d+⟩ (?:cũng|đã|khẳng định|đề nghị|nhấn mạnh))"),
    subordinate=_look(r";|, (?:trong khi|còn) "),
    hypothetical=_look(r"(?<!\w)(?:nếu|có thể) $"),
    addressee=_look(r"(⟨[PSODG]\d+⟩) (?=(?:tiếp tục|sớm|cần|hỗ trợ|tạo|phối hợp)(?!\w))"),
    both=_look(r"(?:rằng |việc )*(?:⟨G\d+⟩|hai (?:nước|bên))"),
    own=_look(r"(?:rằng |: |việc )*(?:nước mình|chính phủ mình|mình|ông|bà|chúng tôi)(?!\w)"),
    infinitive=re.compile(r"(?P<link>(?!))"),
    coordinated=_NEVER,
)

GRAMMAR = SpeechGrammar(
    rules=(*TOLD, *CUES, *TURNS),
    cues=(*TOLD, *CUES),
    turns=TURNS,
    complements=COMPLEMENTS,
    noun=_look(rf"\s*(?:sự |lòng |lời |những |sự (?:rất )?)?(?P<noun>{_NOUNS})(?!\w)"),
    domains=Matcher(build_spellings(_DOMAINS), folded=False, any_case=False),
    words=WORDS,
)
