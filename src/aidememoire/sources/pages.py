"""Pages from wherever they are kept: a file, a folder, standard input."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.sources.decode import MOST_BYTES
from aidememoire.sources.formats import KNOWN, build_text_page, is_known, read_stream
from aidememoire.sources.records import find_line_pages
from aidememoire.sources.seat import build_seat

ANNOTATIONS = "gold.jsonl"
"""A folder's annotations for `evaluate`: no report, so it is passed over."""


def find_pages(path: str | Path, stdin: BinaryIO | None = None) -> Iterator[Page | Refusal]:
    """Every page under `path`, and a refusal for everything there that is none; it raises nothing for bad data.

    `path` is a file of any kind `formats` knows (text, HTML, PDF, Word, e-mail, JSON, tables, archives), a folder of
    these (read in the order of their names, sub-folders too), or "-" for `stdin`, which holds one text, or JSON lines
    when it begins with « { ». A page's source is its address where it has one, else the file's path, with the line,
    row, record or member. Refusals name the path to try again.
    """
    if str(path) == "-":
        yield from _read_stdin(stdin)
        return
    root = Path(path)
    if root.is_dir():
        yield from _read_folder(root, frozenset())
    elif not root.exists():
        yield build_seat(str(path)).refuse("there is no such file or folder")
    else:
        yield from _read_file(root, named=True)


def _read_stdin(stdin: BinaryIO | None) -> Iterator[Page | Refusal]:
    if stdin is None:
        yield Refusal(source="-", reason="there is no standard input to read")
        return
    content = stdin.read(MOST_BYTES + 1)
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        yield from find_line_pages(_Joined(content, stdin), "-")
    else:
        yield build_text_page(content, "-")


def _read_folder(folder: Path, above: frozenset[str]) -> Iterator[Page | Refusal]:
    real = os.path.realpath(folder)
    if real in above:
        yield build_seat(str(folder)).refuse("the folder holds itself by a symbolic link; it is read once")
        return
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield build_seat(str(folder)).refuse(_explain(error))
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name == ANNOTATIONS:
            continue
        if entry.is_dir():
            yield from _read_folder(entry, above | {real})
        else:
            yield from _read_file(entry, named=False)


def _read_file(file: Path, *, named: bool) -> Iterator[Page | Refusal]:
    """Pages of one file; one the caller named is read by what it holds, as text when nothing else is seen in it."""
    seat = build_seat(str(file))
    if not named and not is_known(file.name):
        yield seat.refuse(f"not a text report: it must end in {', '.join(sorted(KNOWN))}, or these with .gz")
        return
    try:
        if not file.is_file():
            yield seat.refuse("it is no ordinary file, or a link that leads nowhere")
            return
        with file.open("rb") as stream:
            yield from read_stream(stream, file.name, seat)
    except OSError as error:
        yield seat.refuse(_explain(error))


def _explain(error: OSError) -> str:
    return f"it cannot be read: {error.strerror or type(error).__name__}"


class _Joined:
    """Bytes already read, then the rest of the stream they came from: enough of a file to read lines from."""

    def __init__(self, content: bytes, stream: BinaryIO) -> None:
        self._content = content
        self._at = 0
        self._stream = stream

    def readline(self, limit: int) -> bytes:
        """The next line, or `limit` bytes of it."""
        if self._at >= len(self._content):
            return self._stream.readline(limit)
        end = self._content.find(b"\n", self._at, self._at + limit) + 1
        end = end or min(len(self._content), self._at + limit)
        line = self._content[self._at : end]
        self._at = end
        if end == len(self._content) and not line.endswith(b"\n") and len(line) < limit:
            line += self._stream.readline(limit - len(line))
        return line
