"""The ties grammar of Vietnamese: frameworks, mechanisms, known instruments, anniversaries."""

from __future__ import annotations

import re

from aidememoire.languages.vi.anniversaries import RULES as ANNIVERSARIES
from aidememoire.languages.vi.mechanisms import RULES as MECHANISMS
from aidememoire.languages.vi.spelling import spell
from aidememoire.languages.vi.ties_frameworks import BLOCS
from aidememoire.languages.vi.ties_frameworks import RULES as FRAMEWORKS
from aidememoire.pack.ties import Paper, PartyWords, SinceWords, StandingWords, TieGrammar
from aidememoire.rules.rule import NOTHING, Example, rule

_VN = "Bộ trưởng Ngoại giao Việt Nam Lê Minh Hoan đã gặp Bộ trưởng Ngoại giao Nhật Bản Kenji Moriyama tại Hà Nội. "
_STATE = r"(?:nước |Cộng hòa |các nước |Vương quốc )?"
_BODY = r"(?:(?:Bộ|Đảng|Quốc hội|Nghị viện|Chính phủ)(?: (?!Bộ)\w+){0,4}? )?"
"""« giữa Bộ Công an Việt Nam và Bộ Nội vụ Lào »: bodies of the two sides."""
_RAISE = r"thiết lập|nâng cấp|nâng|nâng tầm|xác lập|trở thành|ký|thành lập|đưa quan hệ"


def _look(pattern: str) -> re.Pattern[str]:
    return re.compile(spell(pattern), re.IGNORECASE)


@rule(
    name="vi.ties.law-of-the-sea",
    stage="ties",
    over="marked",
    pattern=(
        r"(?P<form>Công ước (?:của )?(?:Liên hợp quốc|LHQ|Liên Hợp Quốc) về Luật Biển"
        r"|(?<!\w)UNCLOS)(?: ?(?:năm )?1982)?"
    ),
    examples=(Example(text=_VN + "Hai bên nhất trí tôn trọng UNCLOS 1982.", finds="UNCLOS 1982"),),
    refusals=(_VN + "Hai bên nhất trí tôn trọng luật chơi.",),
)
def law_of_the_sea(match: re.Match[str]) -> Paper:
    """« Công ước Liên hợp quốc về Luật Biển 1982 »."""
    return Paper(name="UNCLOS", known=True, year=1982)


@rule(
    name="vi.ties.code-of-conduct",
    stage="ties",
    over="marked",
    pattern=(
        r"(?P<form>Bộ Quy tắc [Ứứ]ng xử[^.;,()]{0,40}|(?<!\w)(?:COC|DOC)(?!\w)"
        r"|Tuyên bố về [Ứứ]ng xử[^.;,()]{0,50})"
    ),
    examples=(Example(text=_VN + "Hai bên nhất trí sớm hoàn tất COC.", finds="COC"),),
    refusals=(_VN + "Hai bên nhất trí giữ quy tắc chung.",),
)
def code_of_conduct(match: re.Match[str]) -> Paper:
    """« Bộ Quy tắc ứng xử ở Biển Đông (COC) », « DOC »."""
    words = match.group()
    return Paper(name="DOC" if words.startswith(("DOC", "Tuyên")) else "COC", known=True)


INSTRUMENTS = (law_of_the_sea, code_of_conduct)

GRAMMAR = TieGrammar(
    rules=(*FRAMEWORKS, *MECHANISMS, *INSTRUMENTS, *ANNIVERSARIES),
    frameworks=FRAMEWORKS,
    mechanisms=MECHANISMS,
    instruments=INSTRUMENTS,
    anniversaries=ANNIVERSARIES,
    blocs=BLOCS,
    parties=PartyWords(
        lead=_look(rf"[\s»\"”)]*(?:(?:lần )?thứ \w+ )?(?:giữa |của )?(?P<with>với )?{_BODY}{_STATE}"),
        join=_look(rf" ?(?:-|–|—|/|và|với) ?{_BODY}{_STATE}"),
        both=_look(r"[\s»\"”)]*(?:giữa |của )hai (?:nước|bên|quốc gia|dân tộc|Đảng)"),
        stranger=_look(
            r" ?(?:giữa|với) (?:các )?(?:công ty|doanh nghiệp|tập đoàn|trường|tỉnh|thành phố|địa phương|ngân hàng)"
        ),
    ),
    since=SinceWords(
        after=_look(r"[\s»\"”)]*(?:(?:giữa|với) [^.;:,]{0,60}?)?,? ?(?:vào|từ|trong|tại [^.;:,]{0,40}?|hồi)? ?\(?"),
        founded=_look(
            r"[\s»\"”)]*(?:(?:giữa|với) [^.;:,]{0,60}?)?,? ?\(?(?:được )?(?:thiết lập|nâng cấp|xác lập|từ"
            r"|kể từ) ?(?:vào|từ|năm)? ?"
        ),
        trigger=_look(rf"(?<!\w)(?:{_RAISE}|kỷ niệm|năm quan hệ)(?!\w)"),
        verb=_look(rf",? ?[^.;:]{{0,50}}?(?:{_RAISE})[^.;:]{{0,80}}?"),
        today=_look(
            r"(?<!\w)(?:tuyên bố|ra Tuyên bố chung|nhất trí|quyết định|thông báo)[^.;]{0,40}(?:nâng cấp|nâng"
            r"|thiết lập|xác lập)[^.;]{0,60}"
        ),
    ),
    standing=StandingWords(
        wished=_look(
            r"(?<!\w)(?:hướng tới|tiến tới|mong muốn|mong|đề nghị|xem xét|nghiên cứu|sớm|sẽ|khả năng|muốn|cân nhắc|"
            r"trao đổi về|phấn đấu)(?!\w)[^.;]{0,40}(?:nâng|nâng cấp|thiết lập|xây dựng|xác lập)(?!\w)[^.;]{0,40}$"
        ),
        open=_look(r"(?<!\w)(?:nâng|nâng cấp|nâng tầm|thiết lập|xác lập|đưa)(?!\w)[^.;]{0,50}$"),
        level=NOTHING,
        settled=_look(r"(?P<hedge>(?<!\w)(?:chưa|không) )?(?:nâng|thiết lập|xác lập|đưa)[^.;]{0,60}$"),
        borne=NOTHING,
        hoped=NOTHING,
        later=_look(
            r"[\s»\"”)]*(?:(?:giữa|với) [^.;:,]{0,40}?)?,? ?(?:trong thời gian (?:sớm|tới|sắp|gần)|trong tương lai|"
            r"vào thời điểm|vào dịp thích hợp|trong năm tới|sắp tới|càng sớm)"
        ),
    ),
    marked=_look(r"(?<!\w)(?:nhân dịp|nhân|kỷ niệm|đánh dấu|chào mừng|đúng dịp|dịp)(?!\w)[^.;]{0,80}$"),
    ahead=_look(
        r"(?<!\w)(?:năm tới|sang năm|sắp tới|hướng tới|tiến tới|chuẩn bị|sẽ|dự kiến|trong năm tới|trước thềm)(?!\w)"
    ),
    falls=_look(r"(?:(?!thiết lập|xác lập|nâng cấp|ký|thành lập)[^.;])*(?<!\w)(?:vào|trong)(?: năm| dịp năm)? ?"),
    dated=_look(r"[\s»\"”)]*(?:\(\w+\))?,? ?(?:ký|được ký|năm|ngày|vào|ký năm|ký ngày)? ?"),
    founded=_look(r"(?<!\w)(?:thiết lập|nâng cấp|ký|thành lập)(?!\w)"),
)
