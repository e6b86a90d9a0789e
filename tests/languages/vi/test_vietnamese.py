"""Vietnamese words differ by their marks alone, names are family-first, and verbs tell no tense."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from aidememoire.analysis.parse import parse
from aidememoire.analysis.view import build_view
from aidememoire.languages.vi.pack import PACK
from aidememoire.languages.vi.spelling import change_tone
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.page.clean import clean
from aidememoire.reading.read import read

QUALITY = Path(__file__).parents[3] / "quality" / "vi" / "open"
_LEAD = "Ngày 3/5/2021, Thứ trưởng Ngoại giao Đinh Quốc Khải {} Đại sứ Na Uy Sigrid Halvorsen Lund."


def _read(text: str) -> Reading:
    return read(Page(source="example", text=text), {"vi": PACK}, Knowledge.empty(), language="vi")


def _tell(text: str) -> list[tuple[str, str, tuple[str | None, ...]]]:
    reading = _read(text)
    return [
        (e.kind, e.status, tuple(reading.cast.actors[p.actor].state for p in e.participants)) for e in reading.events
    ]


@pytest.mark.parametrize(
    ("verb", "told"),
    [
        ("đã tiếp", [("reception", "held", ("VN", "NO"))]),
        ("tiếp", [("reception", "held", ("VN", "NO"))]),
        ("sẽ tiếp", [("reception", "planned", ("VN", "NO"))]),
        ("không tiếp", [("reception", "denied", ("VN", "NO"))]),
        ("điện đàm với", [("call", "held", ("VN", "NO"))]),
        ("đã có cuộc điện đàm với", [("call", "held", ("VN", "NO"))]),
        ("hội đàm trực tuyến với", [("call", "held", ("VN", "NO"))]),
        ("gửi điện mừng tới", [("message", "held", ("VN", "NO"))]),
        ("tiệp", []),
        ("gấp", []),
    ],
)
def test_words_before_a_verb_tell_its_status(verb: str, told: list[tuple[str, str, tuple[str | None, ...]]]) -> None:
    """« sẽ », « không » and their like; a word with other marks is another word."""
    assert _tell(_LEAD.format(verb)) == told


def test_marks_tell_states_from_other_words() -> None:
    """« Nga » and « Anh » are states after an office and given names after an honorific."""
    reading = _read(
        "Ngoại trưởng Nga Arseny Volkonsky đã gặp Ngoại trưởng Anh Gareth Pemberton. "
        "Bà Lê Thu Nga, Đại sứ Việt Nam tại Nga, cùng dự. Bà Nga và ông Nguyễn Tuấn Anh cảm ơn hai bên."
    )
    people = {a.name: a.state for a in reading.cast.actors if a.kind == "person"}
    assert people["Arseny Volkonsky"] == "RU"
    assert people["Gareth Pemberton"] == "GB"
    assert people["Lê Thu Nga"] == "VN"
    assert people["Nguyễn Tuấn Anh"] == "VN"


def test_last_syllable_alone_is_the_same_person() -> None:
    """« ông Khải » and « Thứ trưởng Khải » go on with Đinh Quốc Khải."""
    reading = _read(_LEAD.format("đã tiếp") + " Ông Khải cảm ơn Đại sứ. Thứ trưởng Khải mời Đại sứ thăm Huế.")
    assert [a.name for a in reading.cast.actors if a.kind == "person"] == ["Đinh Quốc Khải", "Sigrid Halvorsen Lund"]


def test_decomposed_marks_are_read() -> None:
    """A page in decomposed Unicode reads as one in composed Unicode; its quotes stay its own."""
    text = _LEAD.format("đã tiếp")
    apart = unicodedata.normalize("NFD", text)
    assert build_view(apart).marked == build_view(text).marked
    assert _tell(apart) == _tell(text)
    for event in _read(apart).events:
        assert event.citation.quote in apart


def test_gists_and_lexicons_keep_marks() -> None:
    """Other languages are read without marks, Vietnamese with them."""
    report = clean(Page(source="example", text="Hai bên mời nhau."), PACK.page, "vi")
    assert parse(report, PACK.sentences).text == "Hai bên mời nhau."


@pytest.mark.parametrize(
    ("one", "other"),
    [("hòa bình", "hoà bình"), ("Ủy viên", "Uỷ viên"), ("KHÓA", "KHOÁ"), ("quý", "quý"), ("hoàn", "hoàn")],
)
def test_tone_marks_in_both_places(one: str, other: str) -> None:
    """Two house styles put one tone mark on different letters; « quý » has but one spelling."""
    assert change_tone(one) == other
    assert change_tone(other) == one


def test_agent_of_a_passive_stands_before_the_verb() -> None:
    """« B được A tiếp »: A is the host."""
    reading = _read("Đại sứ Peru Hugo Tineo đã được Bộ trưởng Quốc phòng Lương Đức Vượng tiếp tại Hà Nội.")
    (event,) = reading.events
    assert {reading.cast.actors[p.actor].name: p.role for p in event.participants} == {
        "Lương Đức Vượng": "host",
        "Hugo Tineo": "guest",
    }


def test_gold_of_the_open_set_is_whole() -> None:
    """Every report of the set is coded, and every content coded stands in its text."""
    lines = [json.loads(line) for line in (QUALITY / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {line["source"] for line in lines} == {path.name for path in QUALITY.glob("*.txt")}
    for line in lines:
        text = (QUALITY / line["source"]).read_text(encoding="utf-8")
        assert all(act["content"] in text for act in line["acts"])
