"""Vietnamese reports of provinces, parliaments and parties: whose delegation, who received it, which side it is of."""

from __future__ import annotations

import pytest

from aidememoire.languages.vi.pack import PACK
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read

Told = tuple[str, str, str | None, tuple[tuple[str | None, str | None], ...]]


def _tell(text: str) -> list[Told]:
    reading = read(Page(source="example", text=text), {"vi": PACK}, Knowledge.empty(), language="vi")
    actors = reading.cast.actors
    return [
        (
            e.kind,
            e.status,
            e.when.edtf if e.when else None,
            tuple((actors[p.actor].name, actors[p.actor].state) for p in e.participants),
        )
        for e in reading.events
        if not e.background
    ]


_QUISPE, _IBARRA = ("Rosa Quispe", "PE"), ("Ramón Ibarra", "ES")

CASES = [
    (
        "Sáng 8/11/2031, Đoàn đại biểu thành phố Arequita (Peru) do bà Rosa Quispe, Thị trưởng thành phố làm Trưởng "
        "đoàn đã đến thăm và làm việc với tỉnh Ninh Bình. Tiếp và làm việc với Đoàn có các đồng chí: Nguyễn Văn Bảo, "
        "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh; Trần Thị Lan, TVTU, Phó Chủ tịch HĐND tỉnh; lãnh đạo một số sở.",
        ("reception", "held", "2031-11-08", (_QUISPE, ("Nguyễn Văn Bảo", "VN"), ("Trần Thị Lan", "VN"))),
    ),
    (
        "Ngày 3/5/2031, Chủ tịch UBND TPHCM Trần Văn Bảo tiếp Đại sứ Peru Rosa Quispe. Cùng dự buổi tiếp có Phó Chủ "
        "tịch UBND TPHCM Lê Thị Lan; lãnh đạo một số sở.",
        ("reception", "held", "2031-05-03", (("Trần Văn Bảo", "VN"), _QUISPE, ("Lê Thị Lan", "VN"))),
    ),
    (
        "Ngày 3/5/2031, Phó Chủ tịch Quốc hội Trần Văn Bảo tiếp Đoàn Nhóm Nghị sĩ hữu nghị Peru - Việt Nam do bà "
        "Rosa Quispe, Chủ tịch Nhóm dẫn đầu.",
        ("reception", "held", "2031-05-03", (("Trần Văn Bảo", "VN"), _QUISPE)),
    ),
    (
        "Ngày 3/5/2031, Bộ trưởng Bộ Công an Trần Văn Bảo đã tiếp bà Rosa Quispe, Đại sứ Peru tại Việt Nam. Khẳng định "
        "Việt Nam luôn coi Peru là đối tác quan trọng hàng đầu tại khu vực, Bộ trưởng Trần Văn Bảo cảm ơn Đại sứ.",
        ("reception", "held", "2031-05-03", (("Trần Văn Bảo", "VN"), _QUISPE)),
    ),
    (
        "Ngày 3/5/2031, Tổng thống Peru Rosa Quispe gặp Thủ tướng Tây Ban Nha Ramón Ibarra. Sau đó, bà Quispe làm việc "
        "với Ngoại trưởng nước này, ông Diego Alarcón.",
        ("meeting", "held", "2031-05-03", (_QUISPE, ("Diego Alarcón", "ES"))),
    ),
    (
        "Chiều 28-11-2031, bà Trần Thị Lan-Phó Chủ tịch UBND tỉnh đã có buổi tiếp ông Hugo Tineo-Tham tán, Đại biện "
        "lâm thời Peru tại Việt Nam.",
        ("reception", "held", "2031-11-28", (("Trần Thị Lan", "VN"), ("Hugo Tineo", "PE"))),
    ),
    (
        "Ngày 3/5/2031, Đại sứ Peru tại Việt Nam, bà Rosa Quispe đã đến chào từ biệt Chủ tịch Quốc hội Trần Văn Bảo.",
        ("reception", "held", "2031-05-03", (_QUISPE, ("Trần Văn Bảo", "VN"))),
    ),
    (
        "Ngày 3/5/2031, Thủ tướng Tây Ban Nha Ramón Ibarra nhận được điện thoại từ Tổng thống Peru Rosa Quispe.",
        ("call", "held", "2031-05-03", (_IBARRA, _QUISPE)),
    ),
    (
        "Ngày 3/5/2031, Đặc phái viên Mỹ về Syria Tom Barker đã gặp Tổng thống Peru Rosa Quispe.",
        ("meeting", "held", "2031-05-03", (("Tom Barker", "US"), _QUISPE)),
    ),
    (
        "Tổng thống Peru Rosa Quispe sẽ không đến Madrid ngày 3/5/2031 để gặp Thủ tướng Tây Ban Nha Ramón Ibarra.",
        ("meeting", "cancelled", "2031-05-03", (_QUISPE, _IBARRA)),
    ),
    (
        "Ngày 3/5/2031, Thủ tướng Tây Ban Nha Ramón Ibarra đã có các cuộc gặp song phương với Tổng thống Peru Rosa "
        "Quispe, Tổng thống Chile Pablo Ruiz tại Lima.",
        ("meeting", "held", "2031-05-03", (_IBARRA, ("Pablo Ruiz", "CL"))),
    ),
    (
        "Ngày 3/5/2031, Tổng thống Peru Rosa Quispe và Phó Tổng thống Peru Hugo Tineo gửi điện mừng tới Thủ tướng Tây "
        "Ban Nha Ramón Ibarra.",
        ("message", "held", "2031-05-03", (_QUISPE, ("Hugo Tineo", "PE"), _IBARRA)),
    ),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_contacts(text: str, told: Told) -> None:
    """The contact is told with all its people, their states and its day."""
    kind, status, day, people = told
    assert (kind, status, day, set(people)) in [(k, s, d, set(p)) for k, s, d, p in _tell(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Tối 5/1/2031, đội tuyển Việt Nam của huấn luyện viên Kim Sang-sik gặp Peru trên sân nhà.",
        "Lần gần nhất Tổng thống Peru Rosa Quispe gặp Thủ tướng Tây Ban Nha Ramón Ibarra là ngày 17/6/2030.",
        "Tổng thống Peru Rosa Quispe nói về những khó khăn gặp phải khi đàm phán trực tiếp Thủ tướng Ramón Ibarra.",
    ],
)
def test_no_contacts(text: str) -> None:
    """A match, a meeting long past, « trực tiếp »: nobody received anybody."""
    assert _tell(text) == []
