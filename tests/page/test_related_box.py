"""A box « on the same subject » after the first paragraph of a story ends with the next full paragraph."""

from __future__ import annotations

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_commons, load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

LEAD = (
    "Sáng 16/9, tại Hà Nội, Bộ trưởng Ngoại giao Việt Nam Lê Minh Hoan đã tiếp Bộ trưởng Ngoại giao Chile "
    "Rosario Ortuzar."
)
BOX = "TIN LIÊN QUAN\nQuốc vương Jordan sắp thăm Oslo"
REST = (
    "Hai bên nhất trí cho rằng quan hệ Đối tác toàn diện giữa hai nước tiếp tục phát triển tốt đẹp trên mọi lĩnh vực, "
    "từ thương mại, đầu tư đến giáo dục và giao lưu nhân dân.",
    "Bộ trưởng Rosario Ortuzar khẳng định Chile coi trọng vai trò của Việt Nam ở khu vực và mong muốn hai bên sớm tổ "
    "chức kỳ họp tiếp theo của Ủy ban hỗn hợp.",
)


def test_what_follows_the_box_is_the_story() -> None:
    """Both paragraphs after the box are body; the link in it is not."""
    text = "\n\n".join((f"Bộ trưởng Lê Minh Hoan tiếp Bộ trưởng Chile\n\n{LEAD}", BOX, *REST))
    reading = read(Page(source="p", text=text), load_packs(), load_knowledge(), commons=load_commons())
    told = [reading.report.text[s.span.start : s.span.end] for s in reading.report.segments if s.kind == "body"]
    assert all(any(part in segment for segment in told) for part in REST)
    assert not any("Jordan" in segment for segment in told)
