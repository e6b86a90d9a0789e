"""Ray on this machine: the same files as without it, also when a process is killed. Needs the extra `scale`."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from functools import partial
from pathlib import Path

import pytest

from aidememoire.cli.reader import build_worker
from aidememoire.scale.files import Tally, build_tasks
from aidememoire.scale.local import run_here
from bench.general.compose import build_mix
from bench.speed.rival import load_pages

FILES, PAGES = 12, 150


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files of general news and of reports."""
    folder = tmp_path_factory.mktemp("archive")
    pages = tuple(build_mix((*load_pages("fr"), *load_pages("en")), FILES * PAGES, 0.2))
    for number in range(FILES):
        some = pages[number * PAGES : (number + 1) * PAGES]
        lines = [json.dumps({"text": p.text, "url": f"https://news.example/{p.source}"}) for p in some]
        (folder / f"{number:02}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def expected(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of one process."""
    folder = tmp_path_factory.mktemp("one")
    list(run_here(build_tasks([str(archive)], str(folder)), partial(build_worker, None, "en", True), 1))
    return get_files(folder)


def get_files(folder: Path) -> dict[str, bytes]:
    """Name and bytes of every part and mark."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")}


@pytest.mark.parametrize("killed", [False, True])
def test_ray_writes_what_one_process_writes(
    archive: Path, expected: dict[str, bytes], tmp_path: Path, killed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two processes; one of them is killed while it reads."""
    pytest.importorskip("ray", reason="Ray is not installed: pip install 'aidememoire[scale]'")
    from aidememoire.scale.on_ray import run_on_ray

    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(p for p in sys.path if p))
    killing = threading.Thread(target=kill_one, args=(tmp_path, dead := []), daemon=True)
    if killed:
        killing.start()
    tasks = build_tasks([str(archive)], str(tmp_path))
    total = sum(run_on_ray(tasks, partial(build_worker, None, "en", True), 2), Tally())
    assert total.files == FILES and total.read > 0
    assert get_files(tmp_path) == expected
    assert len(dead) == killed


def kill_one(folder: Path, dead: list[int]) -> None:
    """Once a file is done, kill a process that is at another, and add it to the dead."""
    while not list(folder.glob("done-*")):
        time.sleep(0.1)
    for name in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if name.read_bytes().startswith(b"ray::read_file") and is_ours(int(name.parent.name)):
                os.kill(int(name.parent.name), signal.SIGKILL)
                dead.append(int(name.parent.name))
                return
        except (OSError, ValueError):
            continue


def is_ours(process: int) -> bool:
    """Whether this program started the process, by way of Ray's own."""
    while process > 1:
        status = Path(f"/proc/{process}/status").read_text().splitlines()
        process = int(next(line for line in status if line.startswith("PPid")).split()[1])
        if process == os.getpid():
            return True
    return False
