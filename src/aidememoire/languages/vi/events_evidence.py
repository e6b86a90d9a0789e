"""Vietnamese words that make it likelier, or less, that two people of a report met; gists keep their marks."""

from __future__ import annotations

import re

from aidememoire.languages.vi.events_frames import look
from aidememoire.lexicon.contact_weights import load_contact_weights
from aidememoire.pack.evidence import Evidence


def _look(pattern: str) -> re.Pattern[str]:
    return look(rf"(?<!\w)(?:{pattern})(?!\w)")


EVIDENCE = Evidence(
    words={
        "talk": _look(
            r"hội đàm|hội kiến|cuộc gặp|gặp gỡ|gặp|tiếp|đón tiếp|tiếp kiến|buổi tiếp|làm việc|tiếp xúc|trao đổi|"
            r"chào xã giao|chào|đón|đàm phán|chủ trì|tọa đàm|tiệc"
        ),
        "receive": _look(r"tiếp|đón tiếp|tiếp kiến|buổi tiếp|chào xã giao|chào từ biệt|đón"),
        "topic": _look(r"nhất trí|thảo luận|trao đổi|bàn|chia sẻ|rà soát|đi sâu"),
        "seat": _look(r"trụ sở|phủ chủ tịch|nhà quốc hội|văn phòng|cung|phòng|dinh|sân bay|nhà khách"),
        "host": _look(r"chủ nhà|khách|vị khách|đồng cấp|người đồng cấp|đồng nhiệm"),
        "press": _look(r"họp báo|phỏng vấn|thông cáo|người phát ngôn|tuyên bố|bài viết|mạng xã hội|truyền hình"),
        "call": _look(r"điện đàm|điện thoại|trực tuyến|gọi"),
        "message": _look(r"điện mừng|thư|thông điệp|chúc mừng|chia buồn|điện"),
        "visit": _look(r"thăm|chuyến thăm|công du|rời|chuyến công tác"),
        "sign": _look(r"ký|ký kết|lễ ký"),
        "session": _look(r"ủy ban|kỳ họp|phiên họp|đối thoại|tham vấn|hội nghị|diễn đàn"),
        "ceremony": _look(r"lễ|khánh thành|khởi công|trao tặng|bàn giao"),
        "blame": _look(
            r"chỉ trích|phản đối|cáo buộc|lên án|trừng phạt|bác bỏ|phát biểu của|phát ngôn|bình luận|ca ngợi|phê phán|"
            r"đáp trả|phản bác|chế giễu|khó hiểu|từ trần|qua đời|sự ra đi"
        ),
        "spoken_of": look(
            r"(?<!\w)(?:gửi|chuyển|nhờ chuyển|chuyển tới) (?:lời|những lời)[^.;]{0,90}(?:đến|tới|của)"
            r"(?: (?:đồng chí|ông|bà|ngài))? ?$|"
            r"(?<!\w)(?:cử|phái) (?:đặc phái viên|phái viên|đặc sứ)[^.;]{0,50}(?:đến|tới|gặp) ?$|"
            r"(?<!\w)(?:chỉ đạo|lãnh đạo|tầm nhìn|sáng kiến|thay mặt|ủy quyền) của ?$"
        ),
        "odd": _look(
            r"trận|chung kết|cúp|giải vô địch|đội tuyển|cầu thủ|bóng đá|bóng ném|quần vợt|huy chương|olympic|"
            r"huấn luyện viên|liên hoan|phim"
        ),
    },
    weights=load_contact_weights(),
)
