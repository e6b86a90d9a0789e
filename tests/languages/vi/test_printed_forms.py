"""Vietnamese posts, ministries and labels as papers print them, mechanisms and anniversaries."""

from __future__ import annotations

import pytest

from aidememoire.languages.vi.pack import PACK
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def _read(text: str) -> Reading:
    return read(Page(source="example", text=text), {"vi": PACK}, Knowledge.empty(), language="vi")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ngày 3/5/2031, Bộ trưởng Quốc Phòng Peru Rosa Quispe đã hội đàm với Bộ Trưởng Ngoại Giao Chile Hugo Tineo.",
         [("Rosa Quispe", "PE"), ("Hugo Tineo", "CL")]),
        ("Kỳ họp do Tổng thư ký Bộ Công nghiệp Peru Rosa Quispe và Thứ trưởng Bộ Xây dựng Chile Hugo Tineo "
         "đồng chủ trì ngày 3/5/2031.", [("Rosa Quispe", "PE"), ("Hugo Tineo", "CL")]),
        ("Kỳ họp do Thứ trưởng Bộ Năng lượng Peru, Rosa Quispe, và Thứ trưởng Bộ Năng lượng Chile, Hugo Tineo, "
         "đồng chủ trì ngày 3/5/2031.", [("Rosa Quispe", "PE"), ("Hugo Tineo", "CL")]),
        ("Ngày 3/5/2031, Bộ trưởng Ngoại giao Peru Rosa Quispe đã cùng Bộ trưởng Ngoại giao Chile Hugo Tineo "
         "đồng chủ trì Phiên họp lần thứ 5 Ủy ban hỗn hợp.", [("Rosa Quispe", "PE"), ("Hugo Tineo", "CL")]),
        ("Ngày 3/5/2031, Thủ tướng Peru Rosa Quispe dẫn đầu Đoàn đại biểu Peru và Thủ tướng Chile Hugo Tineo dẫn đầu "
         "Đoàn đại biểu Chile đã hội đàm tại Lima.", [("Rosa Quispe", "PE"), ("Hugo Tineo", "CL")]),
    ],
)  # fmt: skip
def test_people_of_the_contact(text: str, people: list[tuple[str, str]]) -> None:
    reading = _read(text)
    actors = reading.cast.actors

    assert [(actors[p.actor].name, actors[p.actor].state) for p in reading.events[0].participants] == people


def test_one_calls_in_company_of_nobody_told_after_the_verb() -> None:
    reading = _read(
        "Ngày 3/5/2031, Thủ tướng Peru Rosa Quispe đã điện đàm với Thủ tướng Chile Hugo Tineo, trao đổi về cá."
    )

    assert [e.kind for e in reading.events] == ["call"]


def test_a_label_before_a_colon_gives_its_state() -> None:
    reading = _read(
        "Lãnh đạo các nước đã gửi điện mừng Việt Nam.\nPeru: Tổng thống Rosa Quispe đã gửi điện mừng tới "
        "Thủ tướng Chile Hugo Tineo."
    )

    assert [a.state for a in reading.cast.actors if a.name == "Rosa Quispe"] == ["PE"]


@pytest.mark.parametrize(
    ("text", "parties", "ordinal"),
    [
        ("Kỳ họp lần thứ 8 Ủy ban liên Chính phủ Peru - Chile đã khai mạc.", ("CL", "PE"), 8),
        ("Đối thoại chính sách quốc phòng Peru-Chile lần thứ IV đã diễn ra.", ("CL", "PE"), 4),
        ("Ủy ban liên Chính phủ Peru-Chile họp kỳ thứ 13 tại Lima.", ("CL", "PE"), 13),
    ],
)
def test_mechanisms_with_their_number(text: str, parties: tuple[str, str], ordinal: int) -> None:
    found = _read(f"Bộ trưởng Peru Rosa Quispe đã gặp Bộ trưởng Chile Hugo Tineo. {text}").ties.mechanisms

    assert [(m.parties, m.ordinal) for m in found] == [(parties, ordinal)]


@pytest.mark.parametrize(
    ("text", "year", "origin"),
    [
        ("Hai nước kỷ niệm 50 năm thiết lập quan hệ ngoại giao (3/5/1981-3/5/2031).", 2031, 1981),
        ("Năm 2031 hai nước sẽ kỷ niệm 55 năm thiết lập quan hệ ngoại giao.", 2031, 1976),
        ("Kể từ khi thiết lập quan hệ ngoại giao năm 1971, hai nước rất gần gũi; năm 2021 hai nước kỷ niệm 50 năm "
         "quan hệ.", 2021, 1971),
    ],
)  # fmt: skip
def test_years_of_anniversaries(text: str, year: int, origin: int) -> None:
    found = _read(f"Bộ trưởng Peru Rosa Quispe đã gặp Bộ trưởng Chile Hugo Tineo. {text}").ties.anniversaries

    assert [(a.year, a.origin) for a in found] == [(year, origin)]
