"""Pages come from files, folders and standard input; what is no page is refused with its reason."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest

from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.sources.decode import MOST_BYTES, MOST_IN_LINE
from aidememoire.sources.pages import find_pages

_STORY = "Le ministre sénégalais des Mines a reçu jeudi l'ambassadeur de Suède."


def _read(path: Path) -> list[Page | Refusal]:
    return list(find_pages(path))


def _get_reason(found: list[Page | Refusal]) -> str:
    (refusal,) = found
    assert isinstance(refusal, Refusal)
    return refusal.reason


def test_a_text_file_is_one_page_named_by_its_path(tmp_path: Path) -> None:
    """The source of a page is the path as given."""
    file = tmp_path / "un.txt"
    file.write_text(_STORY, encoding="utf-8")
    assert [Page(source=str(file), text=_STORY)] == _read(file)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_utf_8_and_marked_utf_16_read_the_same(tmp_path: Path, encoding: str) -> None:
    """A byte order mark is no part of the text."""
    file = tmp_path / "un.txt"
    file.write_bytes(_STORY.encode(encoding))
    (page,) = _read(file)
    assert isinstance(page, Page)
    assert page.text == _STORY


def test_letters_written_in_two_parts_become_one(tmp_path: Path) -> None:
    """NFC: « é » as e and an accent is the same page as « é »."""
    file = tmp_path / "un.txt"
    file.write_text("Rec\u0327u par l'e\u0301mir", encoding="utf-8")
    (page,) = _read(file)
    assert isinstance(page, Page)
    assert page.text == "Reçu par l'émir"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"PK\x03\x04\x00\x00", "NUL"),
        ("Reçu à Paris".encode("cp1252"), "Windows-1252"),
        (b"abc\xff\xfe\x81\x8d", "not valid UTF-8"),
        (b"\x01\x02\x03\x04abc", "control characters"),
        (b"a" * (MOST_IN_LINE + 1), "a line of more than"),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(tmp_path: Path, content: bytes, reason: str) -> None:
    """The reason says what is wrong with the bytes."""
    file = tmp_path / "un.txt"
    file.write_bytes(content)
    assert reason in _get_reason(_read(file))


def test_a_huge_file_is_refused_without_being_read_whole(tmp_path: Path) -> None:
    """Only as much as the limit is read."""
    file = tmp_path / "un.txt"
    with file.open("wb") as stream:
        stream.truncate(MOST_BYTES * 10)
    assert "larger than" in _get_reason(_read(file))


def test_a_missing_path_is_refused(tmp_path: Path) -> None:
    """A path to nothing gives a refusal, not an exception."""
    assert "no such file" in _get_reason(_read(tmp_path / "rien.txt"))


def test_a_folder_is_read_in_the_order_of_names_with_its_folders(tmp_path: Path) -> None:
    """Sub-folders are read; hidden files are passed over; other files are refused."""
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "a.txt", "b/1.txt", ".cache.txt"):
        (tmp_path / name).write_text(_STORY, encoding="utf-8")
    (tmp_path / "d.mp3").write_bytes(b"ID3")
    found = _read(tmp_path)
    assert [str(tmp_path / name) for name in ("a.txt", "b/1.txt", "c.txt", "d.mp3")] == [f.source for f in found]
    assert isinstance(found[-1], Refusal) and "not a text report" in found[-1].reason


def test_a_folder_that_holds_itself_ends(tmp_path: Path) -> None:
    """A symbolic link to a folder above is refused once."""
    (tmp_path / "a.txt").write_text(_STORY, encoding="utf-8")
    os.symlink(tmp_path, tmp_path / "boucle")
    found = _read(tmp_path)
    assert [Page, Refusal] == [type(f) for f in found]


def test_a_link_to_nothing_and_a_pipe_are_refused(tmp_path: Path) -> None:
    """Neither blocks the reading of a folder."""
    os.symlink(tmp_path / "absent", tmp_path / "lien.txt")
    os.mkfifo(tmp_path / "tuyau.txt")
    assert [Refusal, Refusal] == [type(f) for f in _read(tmp_path)]


def test_an_unreadable_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's reason is passed on."""
    file = tmp_path / "un.txt"
    file.write_text(_STORY, encoding="utf-8")

    def deny(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", deny)
    assert "Permission denied" in _get_reason(_read(file))


def test_json_lines_give_pages_and_name_bad_lines(tmp_path: Path) -> None:
    """A bad line is refused with its number; the lines after it are read."""
    file = tmp_path / "pages.jsonl"
    rows = [
        json.dumps({"text": _STORY, "url": "https://exemple.org/1", "date": "2021-03-04", "title": "Mines"}),
        "{oups",
        "",
        json.dumps({"url": "https://exemple.org/2"}),
        json.dumps(["text"]),
        json.dumps({"text": _STORY, "date": 2021}),
        json.dumps({"text": _STORY}),
    ]
    file.write_text("\n".join(rows), encoding="utf-8")
    found = _read(file)
    assert [
        "https://exemple.org/1", *(f"{file}:{n}" for n in (2, 4, 5, 6, 7))
    ] == [f.source for f in found]  # fmt: skip
    assert [Page, Refusal, Refusal, Refusal, Refusal, Page] == [type(f) for f in found]
    first = found[0]
    assert isinstance(first, Page)
    assert (first.date, first.title) == ("2021-03-04", "Mines")


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ({"text": ""}, "the text is empty"),
        ({"text": {"body": _STORY}}, "it has no text"),
        ({"text": [_STORY]}, "it has no text"),
        ({"text": _STORY, "title": "Mines \ud800"}, "« title » holds half of a character"),
        ({"text": _STORY + "\udfff"}, "it holds half of a character"),
        ({"text": _STORY, "date": {"day": 4}}, "« date » must be text or null"),
    ],
)
def test_a_record_that_is_no_page_is_named_by_its_line(tmp_path: Path, record: object, reason: str) -> None:
    """The refusal says which line, and what of it is wrong; keys nobody asked for are passed over."""
    file = tmp_path / "pages.jsonl"
    rows = [json.dumps(record), json.dumps({"text": _STORY, "size": 10**3000, "tags": [{"a": None}]})]
    file.write_text("\n".join(rows), encoding="utf-8")
    refused, page = _read(file)
    assert isinstance(refused, Refusal) and isinstance(page, Page)
    assert refused.source == f"{file}:1"
    assert reason in refused.reason


def test_a_line_of_fifty_megabytes_is_skipped_and_the_next_one_read(tmp_path: Path) -> None:
    """The long line is never held whole."""
    file = tmp_path / "pages.ndjson"
    with file.open("wb") as stream:
        stream.write(b'{"text": "')
        for _ in range(50):
            stream.write(b"a" * 1_000_000)
        stream.write(b'"}\n' + json.dumps({"text": _STORY}).encode())
    assert [Refusal, Page] == [type(f) for f in _read(file)]


def test_standard_input_is_one_text_or_json_lines() -> None:
    """It is JSON lines when it begins with a brace."""
    (page,) = find_pages("-", io.BytesIO(_STORY.encode()))
    assert Page(source="-", text=_STORY) == page
    lines = "\n".join(json.dumps({"text": f"{_STORY} {n}"}) for n in range(3))
    assert [f.source for f in find_pages("-", io.BytesIO(lines.encode()))] == ["-:1", "-:2", "-:3"]


def test_a_json_file_is_one_object(tmp_path: Path) -> None:
    """A pretty-printed object is read whole."""
    file = tmp_path / "un.json"
    file.write_text(json.dumps({"text": _STORY}, indent=2), encoding="utf-8")
    (page,) = _read(file)
    assert isinstance(page, Page) and page.text == _STORY
