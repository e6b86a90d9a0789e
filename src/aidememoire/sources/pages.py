"""Pages from wherever they are kept: a file, a folder, standard input."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.sources.decode import MOST_BYTES, read_text
from aidememoire.sources.records import find_line_pages, read_record

_LINES = frozenset({".jsonl", ".ndjson"})
ANNOTATIONS = "gold.jsonl"
"""A folder's annotations for `evaluate`: no report, so it is passed over."""
_KNOWN = frozenset({".txt", ".json", *_LINES})


def find_pages(path: str | Path, stdin: BinaryIO | None = None) -> Iterator[Page | Refusal]:
    """Every page under `path`, and a refusal for everything there that is none; it raises nothing for bad data.

    `path` is a text file, a file of JSON (one object) or of JSON lines, a folder of these (read in the order of
    their names, sub-folders too), or "-" for `stdin`, which holds one text, or JSON lines when it begins with « { ».
    A page's source is its address where it has one, else the file's path, with the line for JSON lines.
    """
    if str(path) == "-":
        yield from _read_stdin(stdin)
        return
    root = Path(path)
    if root.is_dir():
        yield from _read_folder(root, frozenset())
    elif not root.exists():
        yield Refusal(source=str(path), reason="there is no such file or folder")
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
        yield _build_text_page(content, "-")


def _read_folder(folder: Path, above: frozenset[str]) -> Iterator[Page | Refusal]:
    real = os.path.realpath(folder)
    if real in above:
        yield Refusal(source=str(folder), reason="the folder holds itself by a symbolic link; it is read once")
        return
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield Refusal(source=str(folder), reason=_explain(error))
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name == ANNOTATIONS:
            continue
        if entry.is_dir():
            yield from _read_folder(entry, above | {real})
        else:
            yield from _read_file(entry, named=False)


def _read_file(file: Path, *, named: bool) -> Iterator[Page | Refusal]:
    """Pages of one file; a file the caller named is read as text whatever its ending."""
    ending = file.suffix.lower()
    if not named and ending not in _KNOWN:
        yield Refusal(source=str(file), reason=f"not a text report: it must end in {', '.join(sorted(_KNOWN))}")
        return
    try:
        if not file.is_file():
            yield Refusal(source=str(file), reason="it is no ordinary file, or a link that leads nowhere")
            return
        with file.open("rb") as stream:
            if ending in _LINES:
                yield from find_line_pages(stream, str(file))
            else:
                content = stream.read(MOST_BYTES + 1)
                yield read_object(content, str(file)) if ending == ".json" else _build_text_page(content, str(file))
    except OSError as error:
        yield Refusal(source=str(file), reason=_explain(error))


def read_object(content: bytes, source: str) -> Page | Refusal:
    """The page of a .json file, which holds one object."""
    if len(content) > MOST_BYTES:
        return _refuse_size(source)
    return read_record(content, source) if content.strip() else Refusal(source=source, reason="the file is empty")


def _build_text_page(content: bytes, source: str) -> Page | Refusal:
    if len(content) > MOST_BYTES:
        return _refuse_size(source)
    text, problem = read_text(content)
    return Page(source=source, text=text) if text is not None else Refusal(source=source, reason=problem or "")


def _refuse_size(source: str) -> Refusal:
    return Refusal(source=source, reason=f"it is larger than {MOST_BYTES:,} bytes; a report is smaller")


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
