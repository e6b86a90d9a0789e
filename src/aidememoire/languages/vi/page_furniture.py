"""What surrounds the story: photo credits, related links, teasers, signatures, imprint, buttons."""

from __future__ import annotations

import re

from aidememoire.languages.vi.page_words import AGENCIES, DATE, NAME
from aidememoire.pack.page import Cut, Place, build_cut
from aidememoire.rules.rule import Example, rule

_TELLS = "Bộ trưởng Mỏ Senegal hôm thứ Năm đã tiếp Đại sứ Thụy Điển tại Dakar để bàn về một dự án hợp tác chung."
_LONG = f"{_TELLS} Hai bên nhất trí sẽ gặp lại vào mùa xuân tại Stockholm cùng doanh nghiệp hai nước."


@rule(
    name="vi.page.picture-number",
    stage="page",
    over="line",
    pattern=r"(?:^|(?<=\s))(?:ảnh|hình|anh) ?\d{1,2}(?=[A-Z« ]|$)",
    examples=(
        Example(
            text=f"Tiếp Đại sứ tại Dakar\n\n{_TELLS}\nTiếp Đại sứ tại Dakar ảnh 1Bộ trưởng và khách.", finds="ảnh 1"
        ),
    ),
    refusals=(_TELLS,),
)
def picture_number(match: re.Match[str], place: Place) -> Cut | None:
    """« ảnh 1 », printed between the repeated headline and the caption."""
    return build_cut(match, "boilerplate", shows=True)


@rule(
    name="vi.page.labelled-credit",
    stage="page",
    over="line",
    pattern=(
        rf"(?:[|(\[/–—-] ?)?(?<!\w)(?:(?i:nguồn )?(?i:ảnh|photo|hình)(?i: tư liệu| minh họa)?|Nguồn ảnh"
        rf"|Tin, ảnh|Bài, ảnh) ?"
        rf"[:.©] ?(?:{NAME} ?[-–/,] ?)?(?:{AGENCIES}(?=[ .)\]|]|$)|[^|()\[\]]{{2,60}}(?= ?[|)\]]| ?$)"
        rf"|{NAME}(?=\. ))[ .)\]|]*"
    ),
    examples=(
        Example(text=f"{_TELLS}\n\nBộ trưởng và vị khách. (Ảnh: TTXVN)", finds="(Ảnh: TTXVN)"),
        Example(text=f"{_TELLS}\n\nBộ trưởng và vị khách. Ảnh: Lê Văn Khải - TTXVN", finds="Ảnh: Lê Văn Khải - TTXVN"),
    ),
    refusals=("Đại sứ tặng bảo tàng một bức ảnh cảng Dakar, nơi ông từng làm thủy thủ.",),
)
def labelled_credit(match: re.Match[str], place: Place) -> Cut | None:
    """Who took a picture, after a word that says so. It closes its line, or names an agency."""
    agency = re.search(AGENCIES, match.group()) is not None
    return None if not agency and place.after > 12 else build_cut(match, "credit", pictures=True)


@rule(
    name="vi.page.related-link",
    stage="page",
    over="line",
    pattern=r"^(?:>>+|>|»|►|▶|→|⇒|👉|\* ?>>) ?(?=\S).+$",
    examples=(
        Example(text=f"{_LONG}\n\n>> Quốc vương Jordan sắp thăm Oslo", finds=">> Quốc vương Jordan sắp thăm Oslo"),
    ),
    refusals=(_LONG,),
)
def related_link(match: re.Match[str], place: Place) -> Cut | None:
    """A line that begins with an arrow: the headline of another story."""
    return build_cut(match, "related_link")


@rule(
    name="vi.page.labelled-link",
    stage="page",
    over="line",
    pattern=r"^\W{0,3}(?i:xem thêm|đọc thêm|mời xem|đọc tiếp|xem tiếp) ?(?::|>+|\||–|-) ?.{12,}$",
    examples=(Example(text=f"{_LONG}\n\nXem thêm: Quốc vương Jordan sắp thăm Oslo"),),
    refusals=("Ông muốn xem thêm kết quả của dự án này trước mùa xuân.",),
)
def labelled_link(match: re.Match[str], place: Place) -> Cut | None:
    """« Xem thêm: » and the headline of another story, on one line."""
    return build_cut(match, "related_link")


@rule(
    name="vi.page.teaser-opener",
    stage="page",
    over="line",
    pattern=(
        r"^\W{0,3}(?i:(?P<near>(?:các )?tin liên quan|(?:các )?bài(?: viết)? liên quan|tin bài liên quan|đọc thêm)"
        r"|tin cùng chuyên mục|tin khác|các tin khác|xem thêm"
        r"|có thể bạn quan tâm"
        r"|tin mới(?: nhất)?|tin nổi bật|đọc nhiều(?: nhất)?|cùng chuyên mục"
        r"|các bài viết khác|tin cùng loại"
        r"|tin đã đưa|các tin đã đưa|tin tức khác|đọc tiếp|mới nhất|tin tiếp theo|các tin tiếp)"
        r" ?[:.…»>]*\W{0,3}$"
    ),
    examples=(Example(text=f"{_LONG}\n\nTin liên quan\n\nQuốc vương Jordan sắp thăm Oslo", finds="Tin liên quan"),),
    refusals=(f"{_LONG} Chưa có tin mới nhất về cuộc gặp này.",),
)
def teaser_opener(match: re.Match[str], place: Place) -> Cut | None:
    """A line after which a page lists other stories: those on the same subject, or any."""
    return build_cut(match, "teaser", opens="teaser", near=match.group("near") is not None)


@rule(
    name="vi.page.comments",
    stage="page",
    over="line",
    pattern=(
        r"^(?i:(?:ý kiến )?bình luận(?: ?\(\d+\))?|ý kiến bạn đọc.*|gửi bình luận.*|(?:\(?\d+\)? )bình luận"
        r"|viết bình luận.*)$"
    ),
    examples=(Example(text=f"{_LONG}\n\nBình luận (3)\nTin vui cho cảng biển!", finds="Bình luận (3)"),),
    refusals=("Bình luận về chuyến thăm, ông nói kết quả rất tốt.",),
)
def comments(match: re.Match[str], place: Place) -> Cut | None:
    """Where readers' comments begin: what follows is theirs."""
    return build_cut(match, "boilerplate", opens="boilerplate")


@rule(
    name="vi.page.imprint",
    stage="page",
    over="line",
    pattern=(
        r"^(?i:tổng biên tập|phó tổng biên tập|giấy phép(?: số)?|địa chỉ|tòa soạn|điện thoại|đường dây nóng"
        r"|hotline|email"
        r"|cơ quan chủ quản|tel|fax|trụ sở chính|chịu trách nhiệm (?:chính|nội dung)|issn|bản quyền thuộc"
        r"|© ?(?:bản quyền|báo)"
        r"|thiết kế bởi|ghi rõ nguồn)\b.*$"
    ),
    examples=(Example(text=f"{_LONG}\n\nTổng biên tập: Lê Văn Khải", finds="Tổng biên tập: Lê Văn Khải"),),
    refusals=("Vị tổng biên tập được mời đến Oslo nhận giải thưởng.",),
)
def imprint(match: re.Match[str], place: Place) -> Cut | None:
    """The publisher's masthead: who, where, by which permit."""
    return build_cut(match, "boilerplate") if place.starts and len(match.group()) < 300 else None


@rule(
    name="vi.page.button",
    stage="page",
    over="line",
    pattern=(
        r"^\W{0,3}(?i:chia sẻ|in bài(?: viết)?|gửi email|facebook|twitter|zalo|lưu bài|trang chủ|đăng nhập"
        r"|đăng ký|tìm kiếm"
        r"|quảng cáo|từ khóa ?:.{0,200}|tags? ?:.{0,200}|thẻ ?:.{0,200}|theo dõi .{3,40} trên(?: google news)?"
        r"|nghe đọc bài"
        r"|nghe bài viết|copy link|sao chép liên kết|dòng sự kiện ?:?|chủ đề ?:.{0,120}|a\+|a-|aa"
        r"|về trang trước|lên đầu trang"
        r"|\d+ lượt xem|lượt xem ?: ?\d+|print|share)\W{0,3}$"
    ),
    examples=(
        Example(text=f"{_LONG}\n\nChia sẻ", finds="Chia sẻ"),
        Example(text=f"{_LONG}\n\nTừ khóa: mỏ, cảng, hợp tác"),
    ),
    refusals=("Chia sẻ nguồn nước vẫn là vấn đề chính của cuộc gặp.",),
)
def button(match: re.Match[str], place: Place) -> Cut | None:
    """The words of a button or a label of the site."""
    return build_cut(match, "boilerplate")


@rule(
    name="vi.page.numbered-menu",
    stage="page",
    over="line",
    pattern=r"^\d{1,2}\. .{3,70}$",
    examples=(Example(text=f"1. Bầu cử tại Oslo\n2. Giá lúa mì\n\n{_LONG}", finds="1. Bầu cử tại Oslo"),),
    refusals=(f"{_LONG}\n\n1. Một chương trình về cảng biển",),
)
def numbered_menu(match: re.Match[str], place: Place) -> Cut | None:
    """A numbered list of other subjects above the story."""
    return build_cut(match, "boilerplate") if not place.told_before and place.told_after else None


@rule(
    name="vi.page.signature",
    stage="page",
    over="line",
    pattern=(
        rf"(?:^|[–—-] ?|(?<=[.!?»”\"…]) |\./\. ?)(?:\({AGENCIES}(?:[ :,-]+{DATE})?\)|/?{AGENCIES}/?"
        rf"|\(?(?:Nguồn|Theo) ?:? ?(?:{NAME} ?[/–-] ?)?{AGENCIES}\)?|Theo {NAME} ?/ ?\w[\w+.]*)\.?(?:/\.)?$"
    ),
    examples=(
        Example(text=f"{_LONG}\n\nTheo Lê Khải/TTXVN", finds="Theo Lê Khải/TTXVN"),
        Example(text=f"{_LONG} (TTXVN)", finds="(TTXVN)"),
    ),
    refusals=("Thông tin này do phóng viên viết theo TTXVN và các báo khác",),
)
def signature(match: re.Match[str], place: Place) -> Cut | None:
    """The agency's name at the end of its story."""
    if not place.told_before and place.before <= 90:
        return None
    pictured = place.starts and not place.before and place.told_after > 0
    return build_cut(match, "credit", signs=True, pictures=pictured)


@rule(
    name="vi.page.source-line",
    stage="page",
    over="line",
    pattern=r"^\(?(?:Nguồn|NGUỒN) ?:? ?[^.;]{2,60}\)?\.?$|^(?:Nguồn) (?:www\.)?[\w.-]+\.(?:vn|com|net)(?:\.vn)?/?$",
    examples=(Example(text=f"{_LONG}\n\nNguồn: Phủ Tổng thống Senegal", finds="Nguồn: Phủ Tổng thống Senegal"),),
    refusals=("Nguồn nước vẫn chia rẽ hai thủ đô, theo lời của vị Bộ trưởng phụ trách khu vực này.",),
)
def source_line(match: re.Match[str], place: Place) -> Cut | None:
    """Where the story was taken from, on a line of its own."""
    return build_cut(match, "credit", signs=True)


@rule(
    name="vi.page.byline",
    stage="page",
    over="line",
    pattern=(
        rf"^(?:(?:PV|Phóng viên|Tác giả|Bài|Thực hiện|Theo) ?:? ?{NAME}|{NAME}(?: ?[-–,(] ?.{{0,40}})?"
        rf"|[A-Z]\.\w{{1,8}})$"
    ),
    examples=(
        Example(text=f"Tiếp Đại sứ tại Dakar\n\nLê Khải\n\n{_TELLS}", finds="Lê Khải"),
        Example(text=f"{_LONG}\n\nHoài Thương", finds="Hoài Thương"),
    ),
    refusals=("Dakar",),
)
def byline(match: re.Match[str], place: Place) -> Cut | None:
    """Who wrote the story: a name alone between headline and story, or after it."""
    words = match.group()
    plain = len(words) <= 40 and (" " in words or "." in words)
    above = not place.told_before and place.told_after > 0
    below = place.told_before > 0 and place.told_after == 0
    return build_cut(match, "byline") if plain and (above or below) else None


RULES = (
    picture_number,
    labelled_credit,
    related_link,
    labelled_link,
    teaser_opener,
    comments,
    imprint,
    button,
    numbered_menu,
    signature,
    source_line,
    byline,
)
