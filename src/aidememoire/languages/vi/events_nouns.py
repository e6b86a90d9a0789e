"""Shapes of nouns: with a light verb, in a circumstance, as a subject that takes place, or in passing."""

from __future__ import annotations

from aidememoire.languages.vi.events_fates import (
    CALLED_OFF,
    CALLED_OFF_DONE,
    HELD_AFTER_ALL,
    NOT_OF_ANOTHER,
    NOT_TO_BE,
    PUT_OFF,
    PUT_OFF_DONE,
    TO_BE_AFTER_ALL,
)
from aidememoire.languages.vi.events_shapes import GAP, LOOSE, NOUN, PLAN, shape

_MIN = "Bộ trưởng Ngoại giao Tây Ban Nha Diego Alarcón Ruiz"
_AMB = "Đại sứ Peru Hugo Tineo"
_LIGHT = (
    r"(?:có|tiến hành|tổ chức|thực hiện|bắt đầu|mở đầu|khởi đầu|kết thúc"
    r"|(?:tham )?dự(?! [^.;⟨⟪]{0,30}⟪\w+:noun⟫[^.;⟨]{0,50}?"
    r" (?:có|gồm)(?: [^ .;⟨]+){0,3}:? ⟨P)|chủ trì|đồng chủ trì|tham gia|chứng kiến"
    r"|khai mạc|họp|mở|thiết|hoàn tất|hoàn thành|nối lại|khởi động)"
)
_COUNT = r"(?:(?:một |những |các |nhiều |hai |ba |lễ |bữa |buổi |thành công )*)"

NOUNS = (
    shape(
        "noun-to-be-held-after-all",
        rf"(?P<at>{NOUN})(?=[^;.⟪]{{0,160}}?{TO_BE_AFTER_ALL})",
        "occur",
        (f"Chuyến thăm Peru của {_MIN}, từng bị hoãn, sẽ diễn ra vào ngày 3/6.",),
        (f"{_MIN} đã gặp {_AMB}.", f"Cuộc gặp giữa {_MIN} và {_AMB} đã bị hoãn."),
        status="planned",
    ),
    shape(
        "noun-held-after-all",
        rf"(?P<at>{NOUN})(?=[^;.⟪]{{0,160}}?{HELD_AFTER_ALL})",
        "occur",
        (f"Cuộc gặp giữa {_MIN} và {_AMB}, từng bị hoãn, đã diễn ra ngày 3/6.",),
        (f"{_MIN} đã gặp {_AMB}.", f"Cuộc gặp giữa {_MIN} và {_AMB} đã bị hoãn."),
    ),
    shape(
        "no-such-noun",
        rf"(?P<at>(?<!\w)(?:(?:không|chưa) (?:hề )?(?:có|diễn ra)(?: (?:bất kỳ|kế hoạch|lịch trình|lịch|cho|về"
        rf"|tổ chức))*|(?:phủ nhận|bác bỏ)"
        rf"(?: (?:thông tin|tin|việc|về|đã|sẽ|sắp|có|diễn ra))*)) {_COUNT}{NOUN}",
        "noun",
        (f"Không có cuộc điện đàm nào giữa {_MIN} và {_AMB}.",),
        (f"{_MIN} và {_AMB} có cuộc điện đàm.",),
        status="denied",
    ),
    shape(
        "noun-put-off",
        rf"(?P<at>{NOUN})(?=[^;]{{0,220}}?(?:{PUT_OFF_DONE}"
        rf"|(?<!bị )(?<!được )(?<!phải )(?<!tạm )(?<!khi )(?<!lần )(?<!\w){PUT_OFF}{NOT_OF_ANOTHER}"
        r"|chưa (?:thể )?(?:diễn ra|được tổ chức)(?!\w)))",
        "occur",
        (f"Cuộc gặp giữa {_MIN} và {_AMB} đã bị hoãn.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        status="postponed",
    ),
    shape(
        "noun-called-off",
        rf"(?P<at>{NOUN})(?=[^;]{{0,220}}?(?:{CALLED_OFF_DONE}|{NOT_TO_BE}))",
        "occur",
        (f"Cuộc gặp giữa {_MIN} và {_AMB} đã bị hủy.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        status="cancelled",
    ),
    shape(
        "put-off-by-its-subject",
        rf"(?P<at>(?<!\w){PUT_OFF})(?: (?:lại"
        rf"|thời điểm|thời gian|lịch|việc tổ chức|tổ chức|ngày"
        rf"|của|các))* {NOUN}",
        "light",
        (f"{_MIN} hoãn chuyến thăm Peru.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        status="postponed",
    ),
    shape(
        "called-off-by-its-subject",
        rf"(?P<at>(?<!\w){CALLED_OFF})(?: (?:kế hoạch|lịch|việc tổ chức|tổ chức|việc|tham gia|tham dự|tới dự|dự|"
        rf"toàn bộ|các|một))* {NOUN}",
        "light",
        (f"{_MIN} hủy chuyến thăm Peru.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        status="cancelled",
    ),
    shape(
        "on-a-visit-to-come",
        r"(?<!\w)(?:sẽ|sắp|dự kiến)(?!\w)[^.;]{0,200}?(?<!\w)(?:nhân dịp|nhân|khi|trong khuôn khổ|trong dịp) {who}"
        r"(?: và [Pp]hu nhân)?,? (?P<at>(?:có|thực hiện|tiến hành) ⟪n_visit:noun⟫)",
        "light",
        (f"{_AMB} sẽ gặp Thủ tướng Tây Ban Nha Ramón Ibarra Leal nhân dịp {_MIN} có chuyến thăm Peru.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        status="planned",
    ),
    shape(
        "on-a-visit",
        r"(?P<at>(?<!\w)(?:đang|hiện đang|đang có|nhân dịp|nhân|trong|trong thời gian"
        r"|kết thúc(?: (?:tốt đẹp|thành công))*|trong khuôn khổ)(?: (?:có|sang|thực hiện))?"
        r" (?:ngày làm việc (?:thứ \w+|đầu tiên) (?:của|trong) )?⟪n_visit:noun⟫)(?! của ⟨[PD]\d+⟩(?: và [Pp]hu nhân)?"
        r" (?:tới|đến|sang|tại) ⟨[LS])",
        "stay",
        (
            "Bộ trưởng Ngoại giao Tây Ban Nha Diego Alarcón Ruiz, đang có chuyến thăm Peru, nói về nghề cá.",
            "Nhân chuyến thăm Peru, Bộ trưởng Ngoại giao Tây Ban Nha Diego Alarcón Ruiz nói về nghề cá.",
        ),
        (f"{_MIN} đã gặp {_AMB}.",),
    ),
    shape(
        "attended-and-spoke",
        r"(?P<at>(?<!\w)(?:tham dự|dự|tham gia|phát biểu)(?: (?:và|cùng) [^⟨⟪.;,]{1,40})?) (?:tại|trong khuôn khổ) "
        r"⟪n_(?:dialogue|summit|session):noun⟫",
        "light",
        (f"{_MIN} đã tham dự và phát biểu tại Hội nghị thượng đỉnh ở Lima.",),
        (f"{_MIN} đã gặp {_AMB}.",),
    ),
    shape(
        "in-the-course-of",
        rf"(?P<at>(?<!\w)(?:tại|trong|sau|trước|ngay sau|ngay trước|(?<!đã )(?<!vừa )kết thúc|phát biểu tại|nhân"
        rf"|nhân dịp|bên lề|tiếp theo|trong khuôn khổ|"
        rf"trước khi|sau khi)(?: (?:đến |sang )?(?:dự|tham dự))?) {_COUNT}(?:khi )?{NOUN}",
        "circumstance",
        (f"Tại cuộc gặp với {_AMB}, {_MIN} nói về nghề cá.",),
        (f"{_MIN} đã gặp {_AMB}.",),
    ),
    shape(
        "noun-with-verb-proposed",
        rf"(?P<at>(?<!\w)(?:đề nghị|đề xuất|mong muốn|mong|sẵn sàng|muốn|sớm|cần|(?<!đang )phối hợp|có thể|kêu gọi"
        rf"|hối thúc|cân nhắc|xem xét))"
        rf"(?: {{who}})? {LOOSE}(?:tổ chức|có|tiến hành"
        rf"|thực hiện|họp|nối lại|triển khai|duy trì) {_COUNT}{NOUN}",
        "light",
        (f"{_MIN} đề nghị tổ chức cuộc gặp với {_AMB}.",),
        (f"{_MIN} đã có cuộc gặp với {_AMB}.",),
        status="proposed",
    ),
    shape(
        "noun-with-verb-to-come",
        rf"(?P<at>(?<!\w)(?<!không )(?<!chưa )(?:sẽ|sắp|dự kiến|dự định|chuẩn bị|(?:có|lên) kế hoạch|lên lịch)"
        rf"(?: (?:sẽ|sớm|việc))*) {GAP}{_LIGHT} {GAP}{_COUNT}{NOUN}"
        rf"|(?P<at2>(?<!\w)(?:đang|tiếp tục|tích cực|hiện) (?:thu xếp|sắp xếp|dàn xếp|chuẩn bị|lên kế hoạch|lên lịch"
        rf"|phối hợp(?= (?:để )?tổ chức))"
        rf"(?: (?:cho|về|tổ chức))* {_COUNT}{NOUN})"
        rf"|(?P<at3>(?<!\w)(?:nhất trí|thống nhất|đồng ý) (?:sẽ |sớm |việc )*{_LIGHT}) {_COUNT}"
        r"⟪n_(?!summit)\w+:noun⟫",
        "light",
        (f"{_MIN} sẽ có cuộc gặp với {_AMB}.",),
        (f"{_MIN} đã có cuộc gặp với {_AMB}.",),
        status="planned",
    ),
    shape(
        "noun-that-will-be",
        rf"(?P<at>(?<!\w)(?:sẽ|sắp) là {_COUNT}{NOUN})",
        "noun",
        (f"Đây sẽ là cuộc gặp đầu tiên giữa {_MIN} và {_AMB}.",),
        (f"Đây là cuộc gặp đầu tiên giữa {_MIN} và {_AMB}.",),
        status="planned",
    ),
    shape(
        "noun-with-verb-done",
        rf"(?P<at>(?<!\w)(?:đã|vừa|mới|đang|cũng|cùng) {GAP}(?<!\w){_LIGHT}) {GAP}{_COUNT}{NOUN}",
        "light",
        (f"{_MIN} đã có cuộc gặp với {_AMB}.",),
        (f"{_MIN} sẽ có cuộc gặp với {_AMB}.",),
    ),
    shape(
        "noun-announced",
        rf"(?P<at>(?<!\w)(?:công bố|thông báo(?: về)?|loan báo|xác nhận(?: về)?)(?: (?:lịch|kế hoạch))*) {_COUNT}"
        r"⟪n_visit:noun⟫"
        r"(?=[^;.]{0,140}{time} (?:tới|sắp tới))",
        "noun",
        (f"Bộ Ngoại giao công bố chuyến thăm Peru của {_MIN} từ ngày 3 đến ngày 5/6 tới.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        status="planned",
    ),
    shape(
        "noun-by-the-plan",
        rf"^(?:{PLAN})(?!\w)[^;.⟪]*?(?P<at>{GAP}(?<!\w){_LIGHT}) {GAP}{_COUNT}{NOUN}",
        "light",
        (f"Theo kế hoạch, {_MIN} có cuộc gặp với {_AMB}.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        status="planned",
    ),
    shape(
        "noun-with-verb-plain",
        rf"(?P<at>{GAP}(?<!\w){_LIGHT}) {GAP}{_COUNT}{NOUN}",
        "light",
        ("Bộ trưởng Ngoại giao Tây Ban Nha Diego Alarcón Ruiz có chuyến thăm Peru.",),
        (f"{_MIN} sẽ có cuộc gặp với {_AMB}.",),
        untensed=True,
    ),
    shape(
        "noun-that-will-take-place",
        rf"(?P<at>{NOUN})(?=[^;]{{0,200}}?(?:sẽ (?:diễn ra|được tổ chức|bắt đầu)|dự kiến (?:diễn ra"
        rf"|được tổ chức|vào)|sắp diễn ra|được ấn định|được lên (?:lịch|kế hoạch)))"
        rf"|(?:sẽ|dự kiến) diễn ra (?P<at2>{NOUN})",
        "occur",
        (f"Cuộc gặp giữa {_MIN} và {_AMB} sẽ diễn ra hôm thứ Hai.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        status="planned",
    ),
    shape(
        "noun-that-takes-place-some-day",
        rf"(?P<at>{NOUN}) (?:này |trên )?diễn ra (?=(?:từ |vào |trong |ngày |các ngày )*{{time}})",
        "occur",
        (f"{_MIN} sẽ thăm Peru. Chuyến thăm diễn ra từ ngày 3 đến ngày 5/6.",),
        (f"{_MIN} đã gặp {_AMB}.",),
        untensed=True,
    ),
    shape(
        "noun-that-takes-place",
        rf"(?P<at>{NOUN})(?=[^;]{{0,200}}?(?:đã )?(?:diễn ra|được tổ chức|kết thúc|khép lại"
        r"|khai mạc|bế mạc|bắt đầu)(?!\w))"
        rf"|diễn ra (?P<at2>{NOUN})",
        "occur",
        (f"Cuộc gặp giữa {_MIN} và {_AMB} diễn ra hôm thứ Hai.",),
        (f"{_MIN} đã gặp {_AMB}.",),
    ),
    shape(
        "noun-in-passing",
        r"(?P<at>(?:(?<!\w)(?:các|những|một|hai) )?⟪(?!n_dialogue|n_signing|n_summit)n_\w+:noun⟫)",
        "noun",
        (f"Cuộc điện đàm giữa {_MIN} và {_AMB}.",),
        (f"{_MIN} đã gặp {_AMB}.",),
    ),
)
