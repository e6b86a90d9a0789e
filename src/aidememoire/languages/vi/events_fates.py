"""What becomes of a contact that was to be: the Vietnamese words for putting off, calling off, not holding, holding.

One place for each family of words; shapes of nouns and verbs, and the words of clauses, are written with them.
"""

from __future__ import annotations

from aidememoire.languages.vi.events_frames import look
from aidememoire.pack.fates import FateWords

PUT_OFF = (
    r"(?:tạm hoãn|trì hoãn|hoãn lại|hoãn|lùi lại|lùi|dời lại|dời|gác lại|tạm gác|tạm dừng|tạm ngừng|đình chỉ)(?!\w)"
)
NOT_OF_ANOTHER = r"(?! (?:lại |việc |kế hoạch |lịch trình |lịch )*(?:chuyến|cuộc|buổi|phiên|kỳ họp|hội nghị|lễ)(?!\w))"
"""After a verb of putting off: it has no object of its own that is put off."""
CALLED_OFF = r"(?:hủy bỏ|hủy|bãi bỏ|đổ bể)(?!\w)"

_EARLIER = r"(?<!từng )(?<!vốn )(?<!lần )"
"""Not just after a word that makes it history (« từng bị hoãn »)."""
PUT_OFF_DONE = (
    rf"(?<!\w){_EARLIER}(?:(?:đã |phải |vừa |sẽ |tiếp tục )*(?:bị|được|phải|tạm) (?:phải )?{PUT_OFF}|"
    rf"(?:đã|phải|tạm) {PUT_OFF})"
)
CALLED_OFF_DONE = rf"(?<!\w){_EARLIER}(?:(?:đã |phải |vừa )*(?:bị|được|phải) {CALLED_OFF}|đã {CALLED_OFF}|đổ bể)"
NOT_TO_BE = (
    r"(?<!\w)(?:(?:sẽ |có thể )?không (?:thể )?(?:diễn ra|được tổ chức) (?:như|theo)"
    r"|(?:sẽ|có thể) không (?:thể |còn )?(?:diễn ra|được tổ chức)|không còn (?:diễn ra|được tổ chức))(?!\w)"
)
"""Predicates of a contact that will not be held."""

_HELD = r"(?:đã |cuối cùng (?:đã )?|chính thức )*(?:diễn ra|được tổ chức|khai mạc|bắt đầu)(?!\w)"
_TO_BE = r"(?:sẽ|dự kiến|được ấn định|sắp)(?: (?:được |chính thức )?(?:diễn ra|tổ chức|bắt đầu|khai mạc))(?!\w)"
_ONCE = (
    r"(?<!\w)(?:(?:đã từng|từng|vốn|nhiều lần|hai lần|ba lần|một lần|sau khi|sau nhiều lần|sau hai lần|sau một lần)"
    rf" (?:đã |bị |phải |được |tạm )*(?:{PUT_OFF}|{CALLED_OFF}))"
)
"""Words by which an earlier putting off is told beside what became of it."""
ONCE = _ONCE
HELD_AFTER_ALL = rf"{_ONCE}[^.;:⟪]{{0,90}}?(?<!sẽ )(?<!kiến ){_HELD}"
TO_BE_AFTER_ALL = rf"{_ONCE}[^.;:⟪]{{0,90}}?{_TO_BE}"
AFTER_ALL = rf"(?:{_ONCE}[^.;:]{{0,90}}?(?:{_TO_BE}|{_HELD}))"
"""Beside a noun: it was put off or called off once, and is held, or set anew, after all."""
UNHELD = rf"(?<!\w)(?:{PUT_OFF}|{CALLED_OFF}|không|chưa|suýt|bác (?:bỏ|tin)|phủ nhận)(?!\w)"
"""In a sentence: nobody may take the contact it names for one that was simply held."""
DENIAL = (
    r"(?<!\w)(?:bác bỏ|phủ nhận|bác (?:thông )?tin|cải chính"
    r"|(?:thông tin|tin|tin đồn|tuyên bố|cáo buộc)(?!\w)[^.;]{0,110}(?<!\w)là (?:giả|tin giả|sai sự thật|bịa đặt|"
    r"hoàn toàn sai"
    r"|sai|không đúng sự thật|không chính xác|vô căn cứ))(?!\w)"
)
"""In a sentence: whatever contact it names is denied."""
_SUPPOSED = r"^(?:Nhưng )?(?:Nếu|Giả sử) [^;]{5,200}?, (?=[^;]{0,120}?(?<!\w)(?:sẽ|có thể|đã có thể)(?!\w))"
_ANNOUNCES = r"(?<!\w)(?:thông báo|cho biết|cho hay|công bố|xác nhận|tuyên bố|đưa tin|thông cáo)(?!\w)"


FATES = FateWords(
    postponed=look(PUT_OFF_DONE),
    cancelled=look(rf"{CALLED_OFF_DONE}|{NOT_TO_BE}"),
    until=look(r"(?<!\w)(?:hoãn|lùi|dời|chuyển)(?: lại| lịch)? (?:sang|đến|tới|xuống)(?: (?:ngày|thứ|hôm))? ?$"),
    dropped=look(rf"(?<!\w)(?:{PUT_OFF}|{CALLED_OFF})(?: (?:hồi|vào|từ|trong|hôm|ngày))* ?$"),
    forgone=look(rf"[^;.]{{0,70}}?(?<!\w)(?:{PUT_OFF}|{CALLED_OFF})"),
    was_to=look(r"(?<!\w)(?:vốn|ban đầu|lẽ ra|đáng lẽ)(?!\w)"),
    unkept=look(NOT_TO_BE),
    after_all=look(AFTER_ALL),
    once=look(ONCE),
    whose=look(
        rf"(?<!\w)(?:sau khi|từng|vốn|đã từng) (?:đã |phải |bị |quyết định )*(?:{PUT_OFF}|{CALLED_OFF})[^.;,⟨]{{0,20}}$"
    ),
    unheld=look(rf"{UNHELD}|{_SUPPOSED}"),
    missed=look(r"(?<!\w)(?:suýt(?: nữa)?(?: đã)?|mà không) ?$"),
    supposed=look(_SUPPOSED),
    announcing=look(rf"{_ANNOUNCES} (?:vào |hôm |ngày )*$"),
    announcing_next=look(rf",? (?:[^.;:⟨]|⟨[OSPDG]\d+⟩){{0,60}}?{_ANNOUNCES}"),
    leading_up=look(r"\s?(?:trước|trước thềm)(?!\w)"),
)
