"""What stands around a Vietnamese contact: settings, trains, rolls, sayings, and plans told without a tense."""

from __future__ import annotations

import pytest

from aidememoire.languages.vi.pack import PACK
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read

Told = tuple[str, str, str | None, tuple[tuple[str | None, str | None], ...]]


def _read(text: str) -> Reading:
    return read(Page(source="example", text=text), {"vi": PACK}, Knowledge.empty(), language="vi")


def _tell(text: str) -> list[Told]:
    reading = _read(text)
    actors = reading.cast.actors
    return [
        (
            e.kind,
            e.status,
            e.when.edtf if e.when else None,
            tuple((actors[p.actor].name, actors[p.actor].state) for p in e.participants),
        )
        for e in reading.events
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ngày 14/5/2031, Tổng thống Peru Rosa Quispe và Thủ tướng Tây Ban Nha Ramón Ibarra đã có cuộc gặp "
            "song phương bên lề hội nghị thượng đỉnh Tổ chức Hợp tác Thượng Hải (SCO) "
            "tại thành phố Thiên Tân của Trung Quốc.",
            ("meeting", "held", "2031-05-14", (("Rosa Quispe", "PE"), ("Ramón Ibarra", "ES"))),
        ),
        (
            "Phát biểu trong cuộc gặp với Tổng thống Peru Rosa Quispe bên lề Khóa họp thứ 86 Đại hội đồng "
            "Liên hợp quốc ngày 24/9/2031, Thủ tướng Tây Ban Nha Ramón Ibarra kêu gọi hai nước mở rộng thương mại.",
            ("meeting", "held", "2031-09-24", (("Rosa Quispe", "PE"), ("Ramón Ibarra", "ES"))),
        ),
        (
            "Nhân dịp tháp tùng Thủ tướng Tây Ban Nha Ramón Ibarra thăm chính thức Peru, sáng 17/1/2031 "
            "(giờ địa phương), tại thủ đô Lima, Bộ trưởng Thương mại Tây Ban Nha Diego Alarcón đã hội đàm với "
            "Bộ trưởng Thương mại Peru Hugo Tineo.",
            ("meeting", "held", "2031-01-17", (("Diego Alarcón", "ES"), ("Hugo Tineo", "PE"))),
        ),
        (
            "Ngày 14/5/2031, Hội nghị ba bên đã diễn ra tại Lima với sự tham dự của Tổng thống Peru Rosa Quispe; "
            "Tổng thống Chile Matías Ortuzar; Thủ tướng Tây Ban Nha Ramón Ibarra.",
            (
                "conference",
                "held",
                "2031-05-14",
                (("Rosa Quispe", "PE"), ("Matías Ortuzar", "CL"), ("Ramón Ibarra", "ES")),
            ),
        ),
        (
            "Ngoại trưởng Chile Matías Ortuzar chủ trì cuộc đàm phán hòa bình giữa Ngoại trưởng Peru Hugo Tineo và "
            "Ngoại trưởng Tây Ban Nha Diego Alarcón tại Lima ngày 10/5/2031.",
            (
                "meeting",
                "held",
                "2031-05-10",
                (("Hugo Tineo", "PE"), ("Diego Alarcón", "ES"), ("Matías Ortuzar", "CL")),
            ),
        ),
    ],
    ids=["sidelines", "speaker-at-a-meeting", "in-a-train", "roll-of-semicolons", "talks-presided"],
)
def test_only_those_who_meet_take_part(text: str, told: Told) -> None:
    """Conferences, leaders accompanied and chairs are told apart from the two sides, and the day is the contact's."""
    assert told in _tell(text)


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        (
            " date 2031-04-10 Thủ tướng Slovakia Marek Hudec thăm Latvia từ ngày 12-14/4.",
            "planned",
            "2031-04-12/2031-04-14",
        ),
        (
            " date 2031-04-20 Thủ tướng Slovakia Marek Hudec thăm Latvia từ ngày 12-14/4.",
            "held",
            "2031-04-12/2031-04-14",
        ),
        (
            "Thủ tướng Slovakia Marek Hudec sắp có chuyến thăm Latvia, Bộ Ngoại giao nước này cho biết ngày 20/4/2031.",
            "planned",
            None,
        ),
        (
            "Ngoại trưởng Peru Hugo Tineo và Ngoại trưởng Chile Matías Ortuzar đang thu xếp một cuộc hội đàm tại Lima "
            "vào ngày 15/2/2031.",
            "planned",
            "2031-02-15",
        ),
    ],
)
def test_a_verb_without_a_tense_is_dated_before_it_is_called_held(text: str, status: str, when: str | None) -> None:
    """A visit whose days come after the page's is still to come; the day of an announcement dates nothing."""
    kind, told, day, _ = _tell(text)[0]
    assert kind in ("visit", "meeting")
    assert (told, day) == (status, when)


def test_the_day_a_report_came_out_is_not_the_day_of_the_call() -> None:
    """« ngày 14/9 đưa tin »: the agency's day, not the meeting's."""
    [(kind, status, day, _)] = _tell(
        "Một hãng thông tấn ngày 14/9/2031 đưa tin Ngoại trưởng Peru Hugo Tineo đã gặp Ngoại trưởng Chile "
        "Matías Ortuzar."
    )
    assert (kind, status) == ("meeting", "held")
    assert day != "2031-09-14"


def test_thanks_for_greetings_are_no_second_message() -> None:
    """Greetings conveyed at a meeting are part of it."""
    told = _tell(
        "Ngày 3/5/2031, Ngoại trưởng Peru Hugo Tineo đã hội đàm với Ngoại trưởng Chile Matías Ortuzar. "
        "Ngoại trưởng Peru Hugo Tineo gửi lời chúc mừng tới Ngoại trưởng Chile Matías Ortuzar nhân Quốc khánh."
    )
    assert [kind for kind, *_ in told] == ["meeting"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ngày 3/3/2031, Bí thư Tỉnh ủy Lạng Sơn Hoàng Văn Khánh hội đàm với Thị trưởng Busan Park Jun-ho.",
            [("Hoàng Văn Khánh", "Bí thư Tỉnh ủy Lạng Sơn", "VN"), ("Park Jun-ho", "Thị trưởng Busan", "KR")],
        ),
        (
            "Ngày 3/3/2031, Phó Chủ tịch nước Lê Thu Nga hội đàm với Phó Tổng thống Chile Rosario Ortuzar. "
            "Phó Tổng thống Chile cảm ơn.",
            [("Lê Thu Nga", "Phó Chủ tịch nước", "VN"), ("Rosario Ortuzar", "Phó Tổng thống Chile", "CL")],
        ),
        (
            "Ngày 3/3/2031, tại Jakarta, Indonesia, Thủ tướng Lê Đức Hải đã có các cuộc gặp với Thủ tướng "
            "Canada Mark Ellis và Tổng thống Hàn Quốc Kim Min-jae. Gặp Tổng thống Hàn Quốc Kim Min-jae, Thủ tướng "
            "đề nghị hai bên hợp tác.",
            [
                ("Lê Đức Hải", "Thủ tướng", "VN"),
                ("Mark Ellis", "Thủ tướng Canada", "CA"),
                ("Kim Min-jae", "Tổng thống Hàn Quốc", "KR"),
            ],
        ),
    ],
    ids=["local-officials", "name-of-the-other-side", "bare-office-is-the-press's-own"],
)
def test_each_official_has_the_whole_office_and_the_own_state(text: str, told: list[tuple[str, str, str]]) -> None:
    """Towns belong to offices; a bare office is held by the one of the country whose press it is."""
    reading = _read(text)
    found = {p.actor for e in reading.events for p in e.participants}
    people = [reading.cast.actors[a] for a in sorted(found)]
    assert [(a.name, a.office.printed if a.office else None, a.state) for a in people] == told


def test_ambassadors_announced_together_are_named_after() -> None:
    """« Đại sứ các nước … »: the envoys take part under the names the next sentences give."""
    [(kind, _, day, people)] = _tell(
        "Chiều 26/3/2031, Đại sứ các nước Peru và Chile được Chủ tịch nước Lê Đức Hải tiếp nhân dịp trình Quốc thư.\n"
        "Đại sứ Peru Hugo Tineo hứa sẽ vun đắp quan hệ.\n"
        "Đại sứ Chile Noel Ortuzar cam kết đẩy mạnh thương mại."
    )
    assert (kind, day) == ("appointment", "2031-03-26")
    assert {name for name, _ in people} == {"Hugo Tineo", "Noel Ortuzar", "Lê Đức Hải"}


def test_a_question_about_a_visit_is_not_the_visit() -> None:
    """A noun in passing, and the question of a press conference, tell no status of their own."""
    told = _tell(
        "Chiều 9/5/2031, Người phát ngôn Bộ Ngoại giao Vi Thanh Tuyền chủ trì họp báo thường kỳ.\n"
        "Hỏi: Xin cho biết về chuyến thăm Việt Nam của Tổng thống Pháp?\n"
        "Trả lời: Nhận lời mời của Chủ tịch nước Lê Đức Hải, Tổng thống Pháp Claire Dubois sẽ thăm cấp Nhà nước tới "
        "Việt Nam từ ngày 20 đến 22/5/2031."
    )
    assert [(kind, status) for kind, status, *_ in told] == [("press_statement", "held"), ("visit", "planned")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Bộ trưởng Ngoại giao Peru Rosa Quispe chưa có kế hoạch thăm Chile.", "denied"),
        ("Bộ trưởng Ngoại giao Peru Rosa Quispe gác lại chuyến thăm Chile.", "postponed"),
        ("Thủ tướng Peru Rosa Quispe kêu gọi tổ chức cuộc gặp với Tổng thống Chile Hugo Tineo.", "proposed"),
        ("Thủ tướng Peru Rosa Quispe cân nhắc tổ chức cuộc gặp với Tổng thống Chile Hugo Tineo.", "proposed"),
    ],
    ids=["no-plan", "shelved", "called-for", "weighed"],
)
def test_what_is_only_thought_of_is_not_held(text: str, status: str) -> None:
    """Plans denied, shelved, called for or weighed."""
    assert [s for _, s, *_ in _tell(text)] == [status]


def test_acts_told_by_fuller_wordings() -> None:
    """« bày tỏ quan ngại về », « trân trọng cảm ơn », « cùng nhất trí »."""
    reading = _read(
        "Ngày 3/4/2031, Bộ trưởng Ngoại giao Peru Rosa Quispe hội đàm với Bộ trưởng Ngoại giao Chile Hugo Tineo.\n"
        "Bà Quispe bày tỏ quan ngại về tình hình Biển Đỏ.\n"
        "Ông Tineo trân trọng cảm ơn Peru đã giúp ngư dân Chile."
    )
    told = [(a.act, a.states) for a in reading.acts]
    assert told == [("concern", ("PE",)), ("thank", ("CL",))]
