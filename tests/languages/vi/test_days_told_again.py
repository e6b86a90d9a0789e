"""Vietnamese days told twice: restated, ended, in captions, in the brackets of an anniversary, of a paper."""

from __future__ import annotations

import pytest

from aidememoire.languages.vi.pack import PACK
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read

_PERU = "Tổng thống Peru Rosa Quispe"
_SPAIN = "Thủ tướng Tây Ban Nha Ramón Ibarra"


def _date(text: str, kind: str) -> str | None:
    reading = read(Page(source="example", text=text), {"vi": PACK}, Knowledge.empty(), language="vi")
    return next((e.when.edtf if e.when else None for e in reading.events if e.kind == kind), "no such event")


@pytest.mark.parametrize(
    ("text", "kind", "date"),
    [
        (f"Ngày 26-10-2031, theo báo El Norte, {_PERU} có cuộc điện đàm với {_SPAIN}. Cuộc điện đàm diễn ra ngày "
         "25-10, trước khi hai nhà lãnh đạo lên đường dự hội nghị.", "call", "2031-10-25"),
        (f"Ngày 9/3/2031, {_PERU} đã hội đàm với {_SPAIN}. Cuộc hội đàm trước đó diễn ra ngày 7/3.",
         "meeting", "2031-03-09"),
        (f"Ngày 9/3/2031, {_PERU} đã hội đàm với {_SPAIN}. Cuộc hội đàm diễn ra ngày 2/6.", "meeting", "2031-03-09"),
        (f"Sau khi trình Quốc thư, ngày 4/4/2031, Đại sứ Peru Hugo Tineo đã chào xã giao {_SPAIN}.",
         "reception", "2031-04-04"),
        (f"Chuyến thăm chính thức Tây Ban Nha của {_PERU} và Phu nhân đã khép lại chiều 12/11/2031. Trong các ngày "
         f"10-12/11, bà đã hội đàm với {_SPAIN}.", "visit", "2031-11-10/2031-11-12"),
        (f"Ngày 23/11, {_PERU} đã gặp {_SPAIN} tại Lima.\n\nQuang cảnh cuộc gặp, chiều 23-11-2031.\n\nHai bên nhất trí "
         "mở rộng thương mại.", "meeting", "2031-11-23"),
        (f"Ngày 3/7/2031, nhân kỷ niệm lần thứ 200 Quốc khánh Peru (28/7/1821 - 28/7/2021), {_SPAIN} gửi điện mừng tới "
         f"{_PERU}.", "message", "2031-07-03"),
    ],
)  # fmt: skip
def test_days_of_contacts(text: str, kind: str, date: str) -> None:
    assert _date(text, kind) == date


def test_the_day_of_a_caption_of_two_years_settles_nothing() -> None:
    text = (
        f"Ngày 23/11, {_PERU} đã gặp {_SPAIN} tại Lima.\n\nẢnh chụp ngày 23-11-2029.\n\nẢnh chụp ngày 23-11-2031.\n\n"
        "Hai bên nhất trí mở rộng thương mại."
    )

    assert _date(text, "meeting") == "XXXX-11-23"


def test_the_year_of_a_memorandum_dates_no_talks() -> None:
    text = (
        f"Tại đối thoại, {_PERU} và {_SPAIN} đã đánh giá việc triển khai Bản ghi nhớ về hợp tác nghề cá năm 2023. "
        "Hai bên nhất trí mở rộng thương mại."
    )

    assert _date(text, "dialogue") is None


def test_a_wife_puts_no_visit_into_the_past() -> None:
    text = f"Chuyến thăm Peru của {_SPAIN} và Phu nhân kết thúc ngày 12/11/2031."
    reading = read(Page(source="example", text=text), {"vi": PACK}, Knowledge.empty(), language="vi")

    assert [e.background for e in reading.events if e.kind == "visit"] == [False]


@pytest.mark.parametrize(
    ("text", "kind", "date"),
    [
        ("Phó Thủ tướng Tây Ban Nha Diego Alarcón đã sang thăm Peru và đồng chủ trì Khóa họp lần thứ 5 Ủy ban hỗn hợp "
         "Peru - Tây Ban Nha từ ngày 3 đến 5/5/2031.", "visit", "2031-05-03/2031-05-05"),
        (f"{_PERU} sẽ gặp {_SPAIN} vào ngày 7 hoặc 8/5/2031.", "meeting", "2031-05"),
        (f"Sáng 29/8/2031, {_PERU} đã tiếp {_SPAIN} đến chúc mừng Quốc khánh 28/7.", "reception", "2031-08-29"),
        (f"{_PERU} đã gặp {_SPAIN} hôm 3/5/2031.Hai bên nhất trí mở rộng thương mại.", "meeting", "2031-05-03"),
    ],
)  # fmt: skip
def test_days_of_stays_feasts_and_plans(text: str, kind: str, date: str) -> None:
    assert _date(text, kind) == date


def test_a_visit_on_whose_occasion_something_is_planned_is_to_come() -> None:
    text = f"Ngày 5/6/2031, {_PERU} sẽ hội đàm với {_SPAIN} nhân dịp ông Ibarra có chuyến thăm Peru."
    reading = read(Page(source="example", text=text), {"vi": PACK}, Knowledge.empty(), language="vi")

    assert [e.status for e in reading.events if e.kind == "visit"] == ["planned"]
