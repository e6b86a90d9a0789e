"""Vietnamese speech whose speaker follows the words, and what both leaders say after a sentence of something else."""

from __future__ import annotations

import pytest

from aidememoire.languages.vi.pack import PACK
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read

_MET = "Ngày 3/5, Tổng thống Peru Rosa Quispe đã gặp Thủ tướng Latvia Arvis Kalnozols. "


def _find_acts(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    reading = read(Page(source="example", text=text), {"vi": PACK}, Knowledge.empty(), language="vi")
    return [(a.act, tuple(sorted(a.states)), a.content.quote) for a in reading.acts]


@pytest.mark.parametrize(
    ("said", "act", "states", "content"),
    [
        ("Nghề cá là ưu tiên của hai nước, bà Quispe nói.", "affirm", ("PE",), "Nghề cá là ưu tiên của hai nước"),
        ("Theo ông Kalnozols, nghề cá là ưu tiên.", "affirm", ("LV",), "nghề cá là ưu tiên"),
        (
            "Bà Quispe khẳng định trong cuộc họp báo ngày 3/5 rằng nghề cá là ưu tiên.",
            "affirm",
            ("PE",),
            "nghề cá là ưu tiên",
        ),
        ("Vai trò của Latvia được bà Quispe đánh giá cao.", "welcome", ("PE",), "Vai trò của Latvia"),
        (
            "Latvia là nước chủ tịch EU năm nay. Hai nhà lãnh đạo bày tỏ lo ngại về nạn hạn hán kéo dài.",
            "concern",
            ("LV", "PE"),
            "nạn hạn hán kéo dài",
        ),
        (
            "Hai bên nhất trí mở lại đường bay thẳng, bà Quispe cho biết.",
            "agree",
            ("LV", "PE"),
            "mở lại đường bay thẳng, bà Quispe cho biết",
        ),
    ],
)
def test_what_is_said_is_of_who_says_it(said: str, act: str, states: tuple[str, ...], content: str) -> None:
    found = _find_acts(_MET + said)
    assert (act, states) in [(a, s) for a, s, _ in found]
    assert any(content.startswith(quote) or quote.startswith(content) for _, _, quote in found)


@pytest.mark.parametrize("said", ["Sau khi thăm cảng, bà Quispe phát biểu.", "Theo lịch trình, bà Quispe thăm cảng."])
def test_a_setting_is_not_said(said: str) -> None:
    assert _find_acts(_MET + said) == []
