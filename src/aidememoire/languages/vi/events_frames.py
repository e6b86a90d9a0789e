"""What Vietnamese triggers evoke."""

from __future__ import annotations

import re

from aidememoire.languages.vi.common import ABROAD
from aidememoire.languages.vi.spelling import spell
from aidememoire.pack.events import Frame

WITH = ("với", "cùng", "cùng với")
TO = ("tới", "đến", "cho", "lên")
TO_OR = ("", *TO)
INVITED = ("theo lời mời của",)
_SESSION = (
    r"(?:kỳ họp|phiên họp|cuộc họp|khóa họp|đối thoại|hội nghị|tham vấn|tham khảo|ủy ban|vòng đàm phán|hội đàm|tọa đàm"
    r"|diễn đàn|cơ chế|đàm phán)(?!\w)"
)
_LETTERS = r"(?:điện|thư|thông điệp|lẵng hoa)(?!\w)"
_CREDENTIALS = r"(?:quốc thư|thư ủy nhiệm)"


def look(pattern: str) -> re.Pattern[str]:
    """A pattern over gists with their marks, in any case and both spellings."""
    return re.compile(spell(pattern), re.IGNORECASE)


_PERSON = look(r"(?! (?:tục|theo|cận|nối|thu|sức|tế|diễn|đến|Tết|nhận|đà))")
"""After a verb that is also the first syllable of another (« tiếp tục »)."""
_NOT_ANOTHER = look(r"(?<!trực )(?<!gián )(?<!giao )(?<!liên )(?<!kế )(?<!nối )(?<!mật )(?<!tương )$")
"""Before a verb that is also the last syllable of another word (« trực tiếp »)."""
_HOPED_FOR = look(
    r"(?<!\w)(?:mong|mong muốn|hy vọng|trông đợi|mong đợi|chờ đợi|vui mừng|hân hạnh)(?: (?:sớm|được|có dịp|sẽ))* "
    r"(?:chào đón|đón tiếp|tiếp đón|đón)(?!\w)"
    r"|(?<!\w)(?:cảm ơn|cám ơn) [^.;]{0,50}?(?:đã|vì|về việc) [^.;]{0,30}?(?:tiếp|đón|gửi)(?!\w)"
)
"""« mong sớm được đón A sang thăm », « cảm ơn A đã tiếp đón »: hoped for or thanked for, told by others."""
_NOT_DOING = look(r"(?<!tìm cách )(?<!phải )(?<!muốn )(?<!cần )(?<!nỗ lực )(?<!sẵn sàng )(?<!không )(?<!để )(?<!tự )$")
"""Before a noun of talks: after « tìm cách », « muốn » it is the verb of what somebody would do."""
_NOT_BESIDE = look(r"(?<!bên lề )(?<!bên lề các )$")
_NOT_NOUN = look(r"(?<!tại )(?<!sau )(?<!trước )(?<!trong )(?<!thúc )(?<!của )(?<!buổi )(?<!cuộc )$")
"""Before a word that is a verb here: after « tại », « sau » it is a noun."""

_NOT_SESSION = look(
    r"(?<!diễn ra )(?<!tham dự )(?<!dự )(?<!tại )(?<!buổi )(?<!cuộc )(?<!phiên )(?<!chương trình )(?<!của )(?<!trì )"
    r"(?<!tiến hành )(?<!tổ chức )(?<!khai mạc )(?<!họp )(?<!bắt đầu )(?<!kết thúc )(?<!thiết lập )(?<!cơ chế )$"
)
"""Before « Đối thoại »: the name of a meeting, not the verb."""

OF = ("của", "từ")

TALKS = (
    Frame(
        code="receive_credentials",
        kind="appointment",
        group="appointment",
        subject="host",
        other="guest",
        links=OF,
        needs=look(r"[^.;⟨]{0,60}?(?:của|từ) "),
    ),
    Frame(
        code="receive_message",
        kind="message",
        group="message",
        mode="letter",
        subject="recipient",
        other="initiator",
        links=OF,
        needs=look(rf"(?:(?: (?:được|các|những|bức))* {_LETTERS}(?! (?:ký|mời|ủy))[^.;⟨]{{0,60}}?)? (?:của|từ) "),
    ),
    Frame(
        code="receive_newcomers",
        kind="appointment",
        group="talks",
        subject="host",
        other="guest",
        needs=look(rf"[^.;]{{0,220}}?(?:trình|trao|nhận) {_CREDENTIALS}"),
    ),
    Frame(
        code="receive",
        after=_NOT_ANOTHER,
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        links=("", "với"),
        needs=_PERSON,
        refuses=_HOPED_FOR,
    ),
    Frame(
        code="welcome",
        kind="reception",
        group="welcome",
        subject="host",
        other="guest",
        links=("", "với"),
        needs=_PERSON,
        refuses=_HOPED_FOR,
    ),
    Frame(
        code="host_ceremony",
        kind="ceremony",
        group="welcome",
        subject="host",
        other="guest",
        links=("", "cho"),
        lone=True,
    ),
    Frame(code="summon", kind="meeting", group="talks", subject="host", other="guest"),
    Frame(
        code="meet",
        kind="meeting",
        group="talks",
        links=("", *WITH),
        lone=True,
        needs=look(r"(?! (?:khó|phải|may|trở))"),
    ),
    Frame(
        code="talk",
        kind="meeting",
        group="talks",
        links=WITH,
        lone=True,
        after=_NOT_NOUN,
        needs=look(r"(?! (?:giữa|báo))"),
    ),
    Frame(code="discuss", kind="meeting", group="talks", links=WITH, vague=True, lone=True, after=_NOT_SESSION),
    Frame(
        code="call",
        kind="call",
        group="call",
        mode="phone",
        subject="initiator",
        other="recipient",
        links=("", *WITH),
        lone=True,
        after=_NOT_NOUN,
        needs=look(r"(?! giữa)"),
    ),
    Frame(code="phone", kind="call", group="call", mode="phone", subject="initiator", other="recipient", links=TO_OR),
    Frame(code="answer", kind="call", group="call", mode="phone", subject="recipient", other="initiator", links=OF),
    Frame(code="farewell", kind="reception", group="talks", subject="guest", other="host"),
    Frame(code="courtesy", kind="reception", group="talks", subject="guest", other="host"),
    Frame(
        code="greet",
        kind="reception",
        group="talks",
        subject="guest",
        other="host",
        needs=look(r" ⟨P"),
    ),
    Frame(code="n_exchange", kind="meeting", group="talks", links=WITH, vague=True, after=_NOT_DOING),
    Frame(code="n_talk", kind="meeting", group="talks", links=("", *WITH), vague=True, after=_NOT_DOING),
    Frame(
        code="n_audience",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        links=("", "dành cho", "với"),
        direct=True,
        vague=True,
    ),
    Frame(code="n_call", kind="call", group="call", mode="phone", links=WITH, vague=True),
    Frame(
        code="n_welcome",
        kind="ceremony",
        group="welcome",
        subject="host",
        other="guest",
        direct=True,
        vague=True,
    ),
)

MOVES = (
    Frame(
        code="visit",
        after=look(r"(?<!nước )(?<!nước đi )(?<!nước đầu tiên )(?<!nước đầu tiên đi )(?<!nước đầu tiên đến )$"),
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=INVITED,
        alone=True,
        needs=look(
            rf"(?! (?:hỏi|dò))(?:[^.;⟨]{{0,60}}(?:⟨[SLT]|tại (?:UBND )?(?:tỉnh|thành phố))|[^.;,⟨]{{0,30}}{ABROAD})"
        ),
    ),
    Frame(
        code="arrive",
        refuses=look(r"chuyến (?:thăm|công du|công tác)[^.,;⟨⟩]{0,40} (?:tới|đến|sang)(?!\w)"),
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=INVITED,
        alone=True,
        needs=look(
            r"(?![^.;]{0,140}chuyến (?:thăm|công du))[^.;⟨]{0,50}⟨[LS]\d+⟩[^.]{0,160}?(?:thăm|bắt đầu|công du|dự"
            r"|công tác|để (?:gặp|hội đàm|hội kiến|thảo luận))"
        ),
    ),
    Frame(
        code="chair",
        lone=True,
        kind="dialogue",
        group="dialogue",
        links=WITH,
        needs=look(rf"[^.;]{{0,100}}?{_SESSION}"),
    ),
    Frame(code="n_session", kind="dialogue", group="dialogue", links=WITH, vague=True, after=_NOT_BESIDE),
    Frame(
        code="n_visit",
        after=look(r"(?<!trước thềm )$"),
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=INVITED,
        alone=True,
        vague=True,
    ),
    Frame(code="n_dialogue", kind="dialogue", group="dialogue", links=WITH, vague=True),
    Frame(code="n_summit", kind="conference", group="conference", links=(), vague=True),
)

PAPERS = (
    Frame(
        code="hand_credentials",
        kind="appointment",
        group="appointment",
        subject="guest",
        other="host",
        links=TO,
    ),
    Frame(
        code="send",
        kind="message",
        group="message",
        mode="letter",
        subject="initiator",
        other="recipient",
        links=("", *TO),
        needs=look(rf"[^.;]{{0,40}}?{_LETTERS}"),
    ),
    Frame(
        code="write",
        refuses=_HOPED_FOR,
        lone=True,
        kind="message",
        group="message",
        mode="letter",
        subject="initiator",
        other="recipient",
        links=("", *TO),
    ),
    Frame(code="exchange_letters", kind="message", group="message", mode="letter", links=WITH, lone=True),
    Frame(
        code="send_words",
        kind="message",
        group="message",
        subject="initiator",
        other="recipient",
        links=("", *TO),
        weak=True,
    ),
    Frame(code="congratulate", kind="message", group="message", subject="initiator", other="recipient", weak=True),
    Frame(
        code="sign",
        lone=True,
        kind="signing",
        group="signing",
        links=WITH,
        needs=look(
            r"[^.;]{0,60}?(?:hiệp định|thỏa thuận|bản ghi nhớ|biên bản|tuyên bố|văn kiện|nghị định thư"
            r"|kế hoạch|hiệp ước|ý định thư)"
        ),
    ),
    Frame(code="decorate", kind="ceremony", group="ceremony", subject="host", other="guest", links=TO),
    Frame(code="accept_consul", kind="appointment", group="appointment", subject="host", other="guest", links=TO),
    Frame(code="n_ceremony", kind="ceremony", group="ceremony", vague=True),
    Frame(code="wreath", kind="ceremony", group="ceremony", alone=True),
    Frame(code="n_signing", kind="signing", group="signing", links=WITH),
    Frame(
        code="n_credentials",
        kind="appointment",
        group="appointment",
        subject="guest",
        other="host",
        links=TO,
        vague=True,
    ),
)
