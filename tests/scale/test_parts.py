"""Readings as files: the same whoever writes them, whole or not there, and the same record in the end."""

from __future__ import annotations

import json
import os
import signal
from functools import partial
from pathlib import Path

import pytest
from store.build_readings import build_meeting

from aidememoire.errors import SourceError
from aidememoire.model.origin import Origin
from aidememoire.model.passed import Passed
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.scale.files import Read, Tally, Task, build_tasks, read_file
from aidememoire.scale.local import run_here
from aidememoire.scale.parts import Outcome, find_parts, read_parts, write_part


def read_number(page: Page) -> Outcome:
    """A meeting; every third page is passed over, page 4 is refused."""
    number = int(page.text.split()[-1])
    if number == 4:
        raise SourceError(page.source, "too long")
    if number % 3 == 0:
        return Passed(source=page.source, reason="apart", report=str(number) * 30)
    return build_meeting(f"2024-05-{1 + number:02}", source=page.source)


def build_plain() -> Read:
    """What a process reads with."""
    return read_number


def build_deadly(folder: Path) -> Read:
    """A reader whose process dies over page 5 the first time."""

    def read(page: Page) -> Outcome:
        mark = folder / "died"
        if page.text.endswith(" 5") and not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return read_number(page)

    return read


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Three files of five pages, and a hidden one that is no page."""
    folder = tmp_path / "archive"
    (folder / "b").mkdir(parents=True)
    (folder / ".hidden").write_text("no page")
    for number, name in enumerate(("a.jsonl", "b/c.jsonl", "z.jsonl")):
        lines = [json.dumps({"text": f"Page {5 * number + at}"}) for at in range(5)]
        (folder / name).write_text("\n".join(lines), encoding="utf-8")
    return folder


def get_files(folder: Path) -> dict[str, bytes]:
    """Name and bytes of everything in a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_outcomes_come_back_as_they_were(tmp_path: Path) -> None:
    """Readings with their text and source, origins, refusals with the place to try again, reasons."""
    origin = Origin(place="archive.zip", member="3")
    told = [
        (build_meeting("2024-05-01", source="1.txt"), origin),
        (Refusal(source="2.txt", reason="empty", place="2.txt"), None),
        (Passed(source="3.txt", reason="apart", report="f" * 64), None),
    ]
    assert write_part(tmp_path / "part-000000-00000.parquet", told) == 3
    found = list(read_parts(find_parts(tmp_path)))
    assert found == told
    assert isinstance(found[1][0], Refusal) and found[1][0].place == "2.txt"


@pytest.mark.parametrize("workers", [1, 2])
def test_files_are_the_same_whoever_reads(archive: Path, tmp_path: Path, workers: int) -> None:
    """Byte for byte, in the order of the file names; marks included."""
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
    expected = [read_file(task, build_plain) for task in build_tasks([str(archive)], str(tmp_path / "one"))]
    tallies = list(run_here(build_tasks([str(archive)], str(tmp_path / "other")), build_plain, workers))
    assert tallies == expected
    assert sum(tallies, Tally()) == Tally(files=3, read=9, passed=5, refused=1)
    assert get_files(tmp_path / "one") == get_files(tmp_path / "other")


def test_a_process_that_dies_loses_nothing(archive: Path, tmp_path: Path) -> None:
    """The file is taken up again, and nothing half-written stays."""
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
    list(run_here(build_tasks([str(archive)], str(tmp_path / "one")), build_plain, 1))
    tasks = build_tasks([str(archive)], str(tmp_path / "other"))
    assert sum(run_here(tasks, partial(build_deadly, tmp_path), 2), Tally()).read == 9
    assert get_files(tmp_path / "one") == get_files(tmp_path / "other")


def test_what_a_dead_process_had_begun_is_taken_away(archive: Path, tmp_path: Path) -> None:
    """Its half-written part and mark do not stay beside the whole ones."""
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
    for task in build_tasks([str(archive)], str(tmp_path / "one")):
        read_file(task, build_plain)
    for left in (".done-000001.json.4711", ".part-000001-00000.parquet.4711"):
        (tmp_path / "other" / left).write_bytes(b"half")
    for task in build_tasks([str(archive)], str(tmp_path / "other")):
        read_file(task, build_plain)
    assert get_files(tmp_path / "one") == get_files(tmp_path / "other")


def test_what_is_done_is_not_done_again(archive: Path, tmp_path: Path) -> None:
    """A second run reads nothing, and says what the first one found."""
    tasks = build_tasks([str(archive)], str(tmp_path))
    first = [read_file(task, build_plain, b"first") for task in tasks]

    def build_never() -> Read:
        raise AssertionError("it was read again")

    assert [read_file(task, build_never, b"second") for task in tasks] == first


def test_a_file_that_holds_no_readings_is_named(tmp_path: Path) -> None:
    """One sentence with the name of the file."""
    part = tmp_path / "part-000000-00000.parquet"
    part.write_bytes(b"PAR1 but no more")
    with pytest.raises(SourceError, match=r"part-000000-00000\.parquet: it holds no readings"):
        list(read_parts([part]))


def test_tasks_follow_the_names_of_the_files(archive: Path) -> None:
    """Numbers and paths are those of any other run over the same folder."""
    tasks = build_tasks([str(archive), "lone.txt"], "out")
    assert tasks[3] == Task(number=3, path="lone.txt", folder="out")
    assert [Path(t.path).name for t in tasks[:3]] == ["a.jsonl", "z.jsonl", "c.jsonl"]
