"""The Vietnamese words by which clauses are read; patterns run on gists with their marks."""

from __future__ import annotations

import re

from aidememoire.languages.vi.events_fates import DENIAL, FATES
from aidememoire.languages.vi.events_frames import look
from aidememoire.languages.vi.events_stay_words import AFAR, AIRPORT, ENDING, TOUR
from aidememoire.pack.events import ClauseWords
from aidememoire.pack.sessions import ModeCue, SessionWords

_PREPOSITIONS = (
    r"(?:chuyến )?thăm(?: (?:chính thức|cấp Nhà nước|làm việc|hữu nghị|song phương|và làm việc|xã giao|lại))*"
    r"|theo lời mời của|nhận lời mời của|cùng với|dành cho|đối với|với sự tham dự của|thay mặt|với|của|cho|tới"
    r"|đến|từ|do|bởi|giữa|về"
    r"|cùng|theo|tại|ở|lên|bằng|trong|ngoài|trước|sau|gồm|qua|sang|vào|phu nhân|bên cạnh|mời|hộ tống|chúc|trên"
    r"|kể từ|như|nhân dân"
    r"|lãnh đạo|người dân|quan hệ|chính sách|đường lối|đất nước|thủ đô|chính phủ|tháp tùng"
    r"|bên lề(?: [\w-]+){1,9}|(?:tham )?dự(?! kiến| định)(?: [\w-]+){1,9}"
)
_HEADS = (
    r"(?: (?:các|những|nước|cả|đồng chí|Ngài|ngài|tân|bạn|nhân dân|đất nước|phía|cá nhân|riêng|toàn thể|lãnh đạo"
    r"|hai|ba))*"
)

WORDS = ClauseWords(
    fates=FATES,
    governor=look(rf"(?<!\w)({_PREPOSITIONS}){_HEADS} ?$"),
    joint=look(
        r"(?: (?:dẫn đầu|làm trưởng đoàn),?)?,? (?:và|cùng|cùng các|và các|cũng như|và tân|và ông|và bà|cùng với)"
        r"(?: (?:phu nhân|với|ông|bà))* ?"
        r"| và [Pp]hu nhân (?:cùng|và) "
        r"| dẫn đầu "
    ),
    comma=look(r":(?: (?:đồng chí|ông|bà|ngài))? |(?: và phu nhân)?,(?: (?:với|đến|tới|cho|các))? ?"),
    stop=look(
        r"; (?!(?:đồng chí |ông |bà |ngài )?⟨P\d+⟩(?:[;.,]|$))|(?<!⟩)(?<!đồng chí): "
        r"|: (?!(?:đồng chí |ông |bà |ngài )?⟨P)|\? |! |(?<!⟨S\d⟩)\s[–—-]\s(?=⟨[PD])|\|"
    ),
    subordinate=look(r"(?<!\w)(?:rằng|mà|khi|nếu|trong khi|tại đó|nơi|nhằm|để)(?!\w)"),
    again=look(r"(?:(?<!\w)(?:và|rồi|đồng thời|sau đó|cũng như|cũng)|,)(?: (?:đã|cũng|tiếp tục|sau đó|sẽ|có))* ?$"),
    antecedent=look(r"^,? ?(?:người|vốn) (?:đã |đang )?$"),
    contracted=frozenset({"của"}),
    singular=re.compile(r"(?!)"),
    locative=look(
        r"(?<!công tác )(?<!nhiệm vụ )(?<!nhiệm kỳ )(?<!xung đột )(?<!tình hình )(?<!chiến sự )(?<!lợi ích "
        r")(?<!\w)(?:tại|ở|đến|tới|sang|xuống|thăm(?: chính thức| cấp Nhà nước| làm việc| hữu nghị| song phương"
        r"| và làm việc| hữu nghị chính thức"
        r"| xã giao| lại)*(?: (?:tại|tới|đến|ở|với))?"
        r"|công du(?: [^⟨⟪.;]{1,40}?)??(?: (?:lần lượt là|là|gồm|bao gồm|tới|đến))?"
        r"|về|từ)"
        r"(?: (?:thủ đô|thành phố|TP|nước|trụ sở|sân bay|cung|nhà khách|khách sạn|thị xã|tỉnh|đất nước"
        r"|các nước|Cộng hòa|trung tâm|phủ))* ?$"
    ),
    not_when=look(
        r"(?<!\w)(?:từ khi|kể từ|trong vòng|trong suốt|trước|tính đến|đến|hết|sau|nhiệm kỳ|giai đoạn|ký|ký kết"
        r"|thiết lập|ra đời|tính từ|thành lập|bầu|năm học"
        r"|theo (?:đài|hãng|hãng tin|hãng thông tấn|báo|tờ|kênh|trang|tạp chí|truyền thông|thông báo|thông cáo"
        r"|tuyên bố|Bộ|văn phòng|phủ)(?!\w)[^.;,⟩]{0,30}"
        r"|(?:kể từ khi|từ khi) [^.;,⟨⟩]{1,50}"
        r"|cho biết|cho hay|tiết lộ|loan báo|thông báo|thông báo của [^.;,⟨]{0,30}|công bố|đưa tin|xác nhận"
        r"|kế hoạch|tuyên bố|đạt|công ước|so với|mục tiêu|tầm nhìn|nâng cấp|khóa)"
        r"(?: (?:vào|từ|năm|ngày|tháng|ra|hôm))? ?$"
    ),
    in_year=look(r"(?:^|(?<!\w))(?:trong|vào|năm|đầu|cuối|giữa) ?$|^(?:năm|đầu|cuối|giữa)(?!\w)"),
    of_time=look(r"(?!)"),
    reported=look(
        r"⟩,? (?:đã |cũng )?(?:đưa tin|dẫn lời|dẫn tin|dẫn nguồn|thông báo|ra thông báo|cho biết|cho hay|xác nhận"
        r"|công bố|tiết lộ)(?!\w)"
    ),
    led=look(
        r"(?<!\w)(?:do|(?:dưới|với|có) sự (?:đồng )?chủ trì (?:trọng thể )?của|dẫn đầu là|đứng đầu là"
        r"|trưởng đoàn(?: đại biểu| đàm phán)? là"
        r"|(?:trưởng đoàn|dẫn đầu|đại diện|đứng đầu)(?: (?:đoàn|phái đoàn|đại biểu))* ⟨[PSD]\d+⟩ là|⟨[PD]\d+⟩ là)"
        r"(?: (?:đồng chí|ông|bà|ngài))* ?$"
    ),
    invited=look(r"lời mời (?:của|từ)(?: (?:đồng chí|ngài|ông|bà))* ?$"),
    present=look(
        r"(?:cùng dự(?: có)?|tham dự có|với sự tham (?:dự|gia) của|chứng kiến của|tham gia có"
        r"|(?<!khi )(?<!dịp )(?<!gian )(?<!khuôn khổ )tháp tùng)(?: (?:đồng chí|ông|bà))* ?$"
    ),
    together=look(
        r"(?<!\w)(?<!quan hệ )(?<!hợp tác )(?<!đối tác )(?:giữa|do|(?:dưới|với|có) sự (?:đồng )?chủ trì của)"
        r"(?: (?:hai|ba|các))* ?$"
    ),
    paired=look(r",? với(?: (?:ông|bà|ngài|đồng chí))? "),
    owner=look(
        r"^(?:,? (?:chính thức|cấp Nhà nước|cấp nhà nước|làm việc|hữu nghị|song phương|lần thứ \w+|đầu tiên"
        r"|này|lần này|tới|đến|sang"
        r"|⟨[SLT]\d+⟩,?|từ|vào|trong|tại|sắp tới))* (?:của)(?: (?:đồng chí|ngài|ông|bà|đoàn))* ?$"
    ),
    own=look(r"(?!)"),
    agents=frozenset({"bởi"}),
    indefinite="các",
    possessive=frozenset({"mình"}),
    hosting=look(r"(?<!\w)(?:tiếp|đón|hội đàm với|hội kiến với)(?!\w)"),
    partners=frozenset({"với", "cùng", "cùng với", "giữa", "tới", "đến", "cho", "do"}),
    company=frozenset({"với", "cùng", "cùng với"}),
    owners=frozenset({"của"}),
    addressed=frozenset({"với", "cho"}),
    addressing=look(r"(?<!\w)(?:cảm ơn|chúc mừng|mời|đề nghị|kêu gọi|khuyến khích|hoan nghênh)(?: \w+)? ?$"),
    leading=look(r"^,? (?:dẫn đầu|làm trưởng đoàn|đứng đầu|cùng|và) ?$"),
    announced=look(
        r"(?<!\w)(?:thông báo|cho biết|cho hay|tuyên bố|(?:ra|phát đi) (?:thông cáo|thông báo|tuyên bố)|xác nhận"
        r"|đưa tin|công bố|khẳng định|tiết lộ|nêu rõ|thông tin|nói)(?!\w)"
    ),
    honoured=look(
        r"◊ (?:vừa |mới |đã |chính thức )*(?:được|đắc cử|tái đắc cử|trúng cử|nhậm chức|tái cử|đảm nhiệm"
        r"|giữ|lên ngôi)(?!\w)|nhân (?:dịp|việc) (?:đồng chí |ông |bà |ngài )?◊,"
        r"|(?:được|nhận|nhận được) tin (?:đồng chí |ông |bà |ngài )?◊"
    ),
    rounds=look(
        r"(?<!\w)(?:các|những|hai|ba|bốn|năm|nhiều|loạt) (?:cuộc|buổi) (?:gặp|tiếp|hội đàm|hội kiến|làm việc|tiếp xúc)"
        r"(?![^⟨]*[⟨.;])"
    ),
    one_letter=look(r"(?<!\w)(?<!các )(?<!những )(?<!nhiều )(?:điện|thư|thông điệp|lẵng hoa|lời)(?!\w)"),
    one_by_one=frozenset({"meet", "talk", "call", "phone", "n_call", "n_exchange"}),
    jointly=look(r"ba bên|bốn bên|thượng đỉnh|đa phương|cùng nhau|ba nước|bốn nước|các nước|tứ giác"),
    same_day=look(
        r"(?<!\w)(?:cùng ngày|ngay sau (?:đó|lễ|hội đàm|cuộc|buổi)|sau đó|tiếp đó|sau (?:lễ đón|hội đàm)"
        r"|cũng trong (?:ngày|sáng|chiều|tối))(?!\w)|^tại đây(?!\w)"
        r"|^(?:tiếp|đón|tiếp đón|đón tiếp)(?:(?: và|,) (?:làm việc|trao đổi)(?: với)?)? (?:⟨[DPG]\d+⟩|đoàn)"
        r"[^.;⟨]{0,40} có(?!\w)"
    ),
    ending=ENDING,
    airport=AIRPORT,
    afar=AFAR,
    lasting=look(r"(?<!\w)(?:chuyến (?:thăm|công du|công tác)|kéo dài|thăm)(?!\w)[^.;]{0,60}?$"),
    within=look(r"^(?:trong khuôn khổ|nhân dịp|nhân|bên lề)(?!\w)"),
    topic=look(
        r"(?<!\w)(?:tình hình|chiến sự|xung đột|khủng hoảng|hòa bình|chiến tranh|cuộc chiến|ngừng bắn|đại sứ(?: quán)?"
        r"|cộng đồng|người Việt|công dân|kiều bào|dự án|đầu tư|sinh sống|sinh viên|động đất|bầu cử|bạo lực|lực lượng"
        r"|căng thẳng|diễn biến|ổn định|cơ quan đại diện|vấn đề|phóng viên(?: TTXVN)?|hạt nhân|nhà máy|thảm họa|lũ lụt"
        r"|vụ|trận|doanh nghiệp|tổng lãnh sự(?: quán)?|thiên tai)(?: [\w'-]+){0,3} (?:tại|ở)(?: [\w'-]+)? ?$"
    ),
    including=look(r"(?<!\w)(?:trong đó có|gồm|bao gồm)(?: (?:đồng chí|ông|bà|ngài))* ?$"),
    unnamed=look(
        r"^(?:,? ?(?:tại |ở |vào |ngày )?⟨[TL]\d+⟩,?| với)* (?:các|một số|nhiều|những|hai|ba|bốn|năm|\d+)"
        r"(?: [\w-]+){0,4}? (?:đại sứ|quan chức|lãnh đạo|nghị sĩ|bộ trưởng|nhà lãnh đạo|trưởng đoàn|ngoại trưởng)(?!\w)"
        r"|^ (?:lãnh đạo|đại diện lãnh đạo|thường trực) (?:tỉnh|thành phố|TP|Bộ|Thành ủy|Tỉnh ủy|UBND|chính quyền"
        r"|Đảng|Nhà nước|Quốc hội|Chính phủ)(?!\w)"
    ),
    hearsay=look(r"(?<!\w)(?:theo tin|tin đồn|được cho là|theo một số nguồn tin)(?: ⟨[A-Z]\d+⟩)?"),
    denial=look(DENIAL),
    past_time=look(
        r"(?<!\w)(?:vừa qua|gần đây|trước đó|trước đây|năm ngoái|năm trước|tháng trước|nhắc lại|nhắc|nhớ lại"
        r"|kết quả (?:của )?(?:các )?$|"
        r"thành công (?:của|tốt đẹp|rực rỡ)|sau|kể từ|lịch sử|đánh giá cao|trong chuyến thăm|tại chuyến thăm"
        r"|dịp|nhân(?= (?:chuyến|kỷ niệm|lễ|ngày|sự kiện|hội nghị))|cảm ơn|ấn tượng"
        r"|kết quả|hài lòng|kỷ niệm|nồng nhiệt)(?!\w)"
    ),
    recalled=look(
        r"(?<!\w)(?:nhắc|nhắc lại|nhớ lại|kết quả|thành công|đánh giá cao|hài lòng|chúc mừng|cảm ơn|kể từ"
        r"|sau)(?!\w)[^.;,]{0,40}$"
    ),
    some=look(r"(?<!\w)một $"),
    whom=look(r"(?!)"),
    coming=look(
        r"(?<!\w)(?:sắp tới|tới đây|thời gian tới|sẽ(?! (?:góp phần|thành công|mở ra|tạo|là|thúc đẩy|đưa|tập trung|giúp"
        r"|trở thành|đem lại|mang lại|tiếp tục|làm sâu sắc|củng cố|đánh dấu)(?!\w))|dự kiến|chuẩn bị|trong tương lai|"
        r"sắp diễn ra|năm tới"
        r"|tháng tới|tuần tới|tiếp theo|"
        r"kế hoạch|được ấn định|ấn định vào|được lên lịch|lịch trình)(?!\w)"
    ),
    recent=look(
        r"(?<!\w)(?:trước đó|cùng ngày|sáng cùng ngày|chiều cùng ngày|sáng nay|chiều nay|hôm qua|hôm nay)(?!\w)"
    ),
    verb=look(
        r"(?<!\w)(?:đã|sẽ|đang|là|khẳng định|cho biết|nhấn mạnh)(?!\w) (?!⟨)"
        r"|(?<!\w)(?:và|rồi|đồng thời|trước khi|sau đó) (?:có (?:cuộc |buổi )?)?(?:hội đàm|hội kiến|gặp|tiếp|chào"
        r"|làm việc|trao đổi|điện đàm|thăm|dự|tham dự|chủ trì|phát biểu|ký|chứng kiến|thảo luận|chúc mừng)(?!\w)"
    ),
    pronoun=look(r"(?:^|, )(?:ông|bà|hai ông|họ) (?=(?:đã|sẽ|cũng|đang)?)"),
    apart=look(
        r"(?<!\w)(?:lần lượt|riêng rẽ|riêng từng|từng người|(?:các|những) (?:cuộc|buổi)"
        r"|(?:cuộc|buổi) (?:gặp|hội đàm|tiếp xúc|làm việc|trao đổi) (?:ngắn )?(?:song phương|riêng))(?!\w)"
    ),
    ahead=look(
        r"(?<!\w)(?:sẽ|sắp|dự kiến|(?:phối hợp|thu xếp|sắp xếp|xúc tiến|lên kế hoạch|chuẩn bị)(?: việc)? (?:tổ chức|"
        r"cho))(?!\w)"
    ),
    elapsed=look(r" (?:sau|kể từ)(?: khi)? (?:(?:các|những) )?(?:(?:chuyến|cuộc|lần|buổi) )?"),
    with_them=look(
        r"(?<!\w)(?:với|cùng|tiếp|gặp|đón) (?:ông|bà|ông ấy|bà ấy)(?= ?(?:[,.;]|tại|ở|vào|hôm|trong|sau|ngay|đã|⟨T)|$)"
    ),
    tour=TOUR,
    also=look(r"(?<!\w)cũng(?!\w)"),
    counterpart=re.compile(r"\b(?:dong cap|dong nhiem)\b", re.IGNORECASE),
)

_ALL = frozenset({"talks", "call", "dialogue", "signing", "conference"})
_FACE = frozenset({"talks", "call"})
MODES = (
    ModeCue(
        pattern=look(r"trực tuyến|cầu truyền hình|video|truyền hình trực tuyến"),
        mode="video",
        kind="call",
        groups=_FACE,
    ),
    ModeCue(pattern=look(r"trực tuyến|cầu truyền hình"), mode="video", kind=None, groups=_ALL),
    ModeCue(pattern=look(r"qua điện thoại|điện thoại"), mode="phone", kind="call", groups=_FACE),
    ModeCue(
        pattern=look(r"bên lề|nhân dịp (?:dự|tham dự)"),
        mode="sidelines",
        kind=None,
        groups=frozenset({"talks", "signing"}),
    ),
)

_ORDINAL_WORDS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split()
ORDINALS = {word: n for words in (_ORDINAL_WORDS, _ROMAN) for n, word in enumerate(words, start=1)} | {"đầu tiên": 1}

_HEAD = (
    r"(?:kỳ họp|phiên họp|cuộc họp|vòng|hội nghị|đối thoại|tham vấn|tham khảo|ủy ban|diễn đàn|cơ chế|hội thảo"
    r"|tọa đàm|khóa họp)"
)
_TAIL = (
    r"(?:(?! (?:tại|ở|vào|do|diễn ra|được|sẽ|đã|ngày|sáng|chiều|tối|dưới|giữa|trong)(?!\w))(?:[^,;:.()«»⟨]|⟨[SO]\d+⟩))*"
)
SESSIONS = SessionWords(
    phrase=look(
        rf"(?P<name>{_HEAD}{_TAIL}?) ?lần (?:thứ )?(?P<ordinal>\d{{1,3}}|[IVX]+|{'|'.join(ORDINALS)})(?!\w){_TAIL}"
        rf"|(?P<plain>{_HEAD} (?:chính sách|chiến lược|liên chính phủ|hợp tác|quốc phòng|chính trị|bộ trưởng"
        rf"|song phương|tham khảo){_TAIL})"
    ),
    conference=look(r"(?<!\w)(?:hội nghị|diễn đàn|thượng đỉnh)(?!\w)"),
    ordinals=ORDINALS,
    digits=re.compile(r"(\d{1,3})"),
)
