"""Vietnamese reports of journeys through several states, of contacts told in passing, and of unknown units' heads."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
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


_QUISPE, _IBARRA, _TINEO = ("Rosa Quispe", "PE"), ("Ramón Ibarra", "ES"), ("Hugo Tineo", "PE")

CASES = [
    (
        "Tổng thống Peru Rosa Quispe ngày 3/5/2031 lên đường, mở đầu chuyến công du 5 nước châu Phi.",
        ("visit", "held", "2031-05-03", (_QUISPE,)),
    ),
    (
        "Ngày 3/5/2031, Tổng thống Peru Rosa Quispe lên đường công du ba nước Đông Nam Á.",
        ("visit", "held", "2031-05-03", (_QUISPE,)),
    ),
    (
        "Tổng thống Peru Rosa Quispe ngày 3/5/2031 sẽ sang châu Phi, lần lượt thăm ba nước: Gabon, Angola và Mali.",
        ("visit", "planned", "2031-05-03", (_QUISPE,)),
    ),
    (
        "Ba văn kiện được ký nhân chuyến thăm của Tổng thống Peru Rosa Quispe tới Mali tuần trước.",
        ("visit", "held", None, (_QUISPE,)),
    ),
    (
        "Tổng thống Peru Rosa Quispe tối 3/5/2031 đã đặt chân tới Madrid. Chuyến thăm chính thức kéo dài từ ngày "
        "3-6/5/2031.",
        ("visit", "held", "2031-05-03/2031-05-06", (_QUISPE,)),
    ),
    (
        "Trong cuộc điện đàm ngày 3/5/2031 với Thủ tướng Tây Ban Nha Ramón Ibarra, Tổng thống Peru Rosa Quispe mong "
        "Madrid thông cảm cho quyết định hoãn chuyến thăm của bà.",
        ("call", "held", "2031-05-03", (_IBARRA, _QUISPE)),
    ),
    (
        "ABC1 - Tiếp Thủ tướng Tây Ban Nha Ramón Ibarra tại Lima, Tổng thống Peru Rosa Quispe ngày 3/5/2031 đã nhắc "
        "lại đề xuất của mình.",
        ("reception", "held", "2031-05-03", (_IBARRA, _QUISPE)),
    ),
    (
        "Tổng thống Peru Rosa Quispe đã ở Madrid ngày 3/5/2031. Hội đàm với bà, Thủ tướng Tây Ban Nha Ramón Ibarra bàn "
        "cách đẩy mạnh hợp tác.",
        ("meeting", "held", "2031-05-03", (_IBARRA, _QUISPE)),
    ),
    (
        "Tây Ban Nha và Peru ngày 3/5/2031 tiến hành phiên đối thoại chính trị đầu tiên. Cuộc đối thoại, với sự đồng "
        "chủ trì của ông Ramón Ibarra, Thứ trưởng Ngoại giao Tây Ban Nha, và bà Rosa Quispe, Thứ trưởng Ngoại giao "
        "Peru, là dịp để hai nước trao đổi.",
        ("dialogue", "held", "2031-05-03", (_IBARRA, _QUISPE)),
    ),
    (
        "Ngày 3/5/2031, Đại sứ Peru Hugo Tineo đã được Giám đốc Sở Ngoại vụ thành phố Trần Quang Bảo tiếp.",
        ("reception", "held", "2031-05-03", (_TINEO, ("Trần Quang Bảo", "VN"))),
    ),
    (
        "Ngày 3/5/2031, Vụ trưởng Vụ Hoạch định chính sách Tây Ban Nha, ông Ramón Ibarra đã gặp Đại sứ Peru "
        "Hugo Tineo.",
        ("meeting", "held", "2031-05-03", (_IBARRA, _TINEO)),
    ),
    (
        "Ngày 3/5/2031, Thủ tướng Chính phủ Hoàng gia Tây Ban Nha Ramón Ibarra đã tiếp Đại sứ Peru Hugo Tineo.",
        ("reception", "held", "2031-05-03", (_IBARRA, _TINEO)),
    ),
    (
        "Ngày 3/5/2031, Chủ tịch Đuma Quốc gia Nga Arkadi Velin đã tiếp Đại sứ Peru Hugo Tineo.",
        ("reception", "held", "2031-05-03", (("Arkadi Velin", "RU"), _TINEO)),
    ),
    (
        "Ngày 3/5/2031, Đại sứ Peru Hugo Tineo e Silva và Đại sứ Tây Ban Nha Ramón Ibarra đã lần lượt trình Quốc thư "
        "lên Chủ tịch nước Trần Văn Bảo.",
        (
            "appointment",
            "held",
            "2031-05-03",
            (("Hugo Tineo e Silva", "PE"), _IBARRA, ("Trần Văn Bảo", "VN")),
        ),
    ),
    (
        "Chiều 3/5/2031, Chủ tịch UBND tỉnh Lê Văn Bảo tiếp đoàn đại biểu tỉnh Vân Nam (Trung Quốc). Đoàn do ông Chu "
        "Minh Khang, Phó Tỉnh trưởng làm trưởng đoàn.",
        ("reception", "held", "2031-05-03", (("Lê Văn Bảo", "VN"), ("Chu Minh Khang", "CN"))),
    ),
    (
        "Chiều 3/5/2031, Chủ tịch UBND tỉnh Lê Văn Bảo tiếp đoàn đại biểu tỉnh Champasak, Lào. Dẫn đầu đoàn là đồng "
        "chí Somboun Keola, Phó Tỉnh trưởng.",
        ("reception", "held", "2031-05-03", (("Lê Văn Bảo", "VN"), ("Somboun Keola", "LA"))),
    ),
    (
        "Ngày 3/5/2031, Tổng thống Peru Rosa Quispe đã có cuộc gặp ngắn với Thủ tướng Tây Ban Nha Ramón Ibarra và "
        "Ngoại trưởng Latvia Arvis Kalnozols.",
        ("meeting", "held", "2031-05-03", (_QUISPE, _IBARRA, ("Arvis Kalnozols", "LV"))),
    ),
    (
        "Ngày 3/5/2031, Tổng thống Peru Rosa Quispe đã có cuộc gặp song phương với Thủ tướng Tây Ban Nha Ramón Ibarra "
        "và Ngoại trưởng Latvia Arvis Kalnozols.",
        ("meeting", "held", "2031-05-03", (_QUISPE, _IBARRA)),
    ),
    (
        "Tây Ban Nha đã hủy bỏ một cuộc gặp với Tổng thống Peru Rosa Quispe, cuộc gặp vốn được lên lịch cho tháng "
        "5/2031.",
        ("meeting", "cancelled", "2031-05", ((None, "ES"), _QUISPE)),
    ),
    (
        "Hai bên đang phối hợp tổ chức một cuộc gặp giữa Tổng thống Peru Rosa Quispe và Thủ tướng Tây Ban Nha Ramón "
        "Ibarra tại Lima vào tháng 5/2031.",
        ("meeting", "planned", "2031-05", (_QUISPE, _IBARRA)),
    ),
    (
        "Ngày 3/5/2031, Bộ trưởng Công an Tây Ban Nha Ramón Ibarra dẫn đầu đoàn đại biểu cấp cao Tây Ban Nha và Bộ "
        "trưởng Nội vụ Peru Rosa Quispe dẫn đầu đoàn đại biểu cấp cao Peru đã tiến hành hội đàm. Hai Bộ trưởng đã ký "
        "bản ghi nhớ hợp tác.",
        ("meeting", "held", "2031-05-03", (_IBARRA, _QUISPE)),
    ),
    (
        "Ngày 3/5/2031, ông Ramón Ibarra, Chủ nhiệm Ủy ban pháp luật Quốc hội Tây Ban Nha đã hội đàm với bà Rosa "
        "Quispe, Chủ nhiệm Ủy ban pháp luật Quốc hội Peru.",
        ("meeting", "held", "2031-05-03", (_IBARRA, _QUISPE)),
    ),
    (
        "Cuộc điện đàm của Tổng thống Peru với Thủ tướng Tây Ban Nha\n\nNgày 3/5/2031, Tổng thống Peru Rosa Quispe đã "
        "có cuộc trao đổi với Thủ tướng Tây Ban Nha Ramón Ibarra.",
        ("call", "held", "2031-05-03", (_QUISPE, _IBARRA)),
    ),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_the_contact_is_told_with_its_people(text: str, told: Told) -> None:
    assert told in _tell(text)


UNTOLD = [
    "Tổng thống Peru Rosa Quispe ngày 3/5/2031 bắt đầu chuyến công tác tại ba tỉnh miền núi.",
    "Chủ tịch UBND tỉnh Trần Văn Bảo sẽ đến hai huyện, thăm bốn trường học.",
    "Vụ trưởng Vụ Hoạch định chính sách đã gặp ông Bảo.",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_journeys_at_home_are_no_contact(text: str) -> None:
    assert _tell(text) == []


def test_a_contact_that_is_itself_put_off_was_not_held() -> None:
    text = "Cuộc gặp giữa Tổng thống Peru Rosa Quispe và Thủ tướng Tây Ban Nha Ramón Ibarra ngày 3/5/2031 hoãn lại."
    assert [told[1] for told in _tell(text)] == ["postponed"]


@pytest.mark.parametrize(
    ("printed", "office"),
    [
        ("Đặc phái viên của Tổng thống Mỹ Arvis Kalnozols", "envoy"),
        ("Đặc phái viên của Tổng thống Mỹ Donald Trump", "head_of_state"),
    ],
)
def test_the_name_after_an_envoy_s_sender_is_the_sender_s_where_data_knows_it(printed: str, office: str) -> None:
    text = f"Ngày 3/5/2025, Tổng thống Peru Rosa Quispe đã gặp {printed}."
    reading = read(Page(source="example", text=text), {"vi": PACK}, load_knowledge(), language="vi")
    found = {a.name: a.office.code for a in reading.cast.actors if a.kind == "person" and a.office is not None}
    assert found[printed.split("Mỹ ")[1]] == office


def test_whoever_is_met_beside_a_session_is_not_met_at_it() -> None:
    text = (
        "Bên lề Khóa họp 80 Đại hội đồng LHQ, Chủ tịch nước Trần Văn Bảo đã có các cuộc gặp song phương với Tổng thống "
        "Peru Rosa Quispe và Thủ tướng Tây Ban Nha Ramón Ibarra."
    )
    assert {kind for kind, *_ in _tell(text)} == {"meeting"}
