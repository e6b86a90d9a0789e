"""Who leads « la délégation » told of before is of its side; where two delegations were told, of neither for that."""

from __future__ import annotations

import pytest

from aidememoire.languages import load_packs
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read

_PACKS = load_packs()


def _find_states(text: str) -> dict[str | None, str | None]:
    reading = read(Page(source="example", text=text), _PACKS, Knowledge.empty())
    return {a.name: a.state for a in reading.cast.actors if a.kind == "person"}


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        (
            "Ngày 3/5, Chủ tịch UBND tỉnh Lê Văn Bảo tiếp đoàn đại biểu tỉnh Vân Nam (Trung Quốc). Đoàn do ông Chu "
            "Minh Khang, Phó Tỉnh trưởng làm trưởng đoàn.",
            "Chu Minh Khang",
            "CN",
        ),
        (
            "Ngày 3/5, Đại sứ Peru Hugo Tineo tiếp đoàn đại biểu Latvia. Buổi tiếp diễn ra tại Lima. Đoàn do ông Arvis "
            "Kalnozols dẫn đầu.",
            "Arvis Kalnozols",
            "LV",
        ),
        (
            "Ngày 3/5, Tỉnh ủy tiếp đoàn đại biểu Latvia. Tiếp đoàn có ông Lê Văn Bảo, Bí thư Tỉnh ủy. Cùng đi với "
            "đoàn có bà Rosa Quispe.",
            "Lê Văn Bảo",
            "VN",
        ),
        (
            "Đoàn Peru và đoàn Latvia đã gặp nhau ngày 3/5. Đoàn do ông Arvis Kalnozols dẫn đầu.",
            "Arvis Kalnozols",
            None,
        ),
    ],
)
def test_the_head_of_a_delegation_is_of_its_side(text: str, name: str, state: str | None) -> None:
    assert _find_states(text)[name] == state
