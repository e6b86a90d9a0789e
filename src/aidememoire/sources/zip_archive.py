"""ZIP archives: each member read in memory by its ending, nothing written to disk, nothing larger than it may be."""

from __future__ import annotations

import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from aidememoire.sources.bounded import FREE, MOST_GROWTH
from aidememoire.sources.seat import DEEPEST, Found, Seat

MOST_MEMBERS = 100_000
MOST_MEMBER = 2_000_000_000
"""Bytes one member unpacks to; only archives and files of lines come near."""
MOST_TOTAL = 50_000_000_000
_HELD = 20_000_000
"""Bytes of a member kept in memory; a larger one waits in a file without a name."""
_PIECE = 1_000_000

ReadStream = Callable[[BinaryIO, str, Seat], Iterator[Found]]


def read_zip(stream: BinaryIO, seat: Seat, read: ReadStream) -> Iterator[Found]:
    """Pages of the members in the order they are listed; `read(stream, name, seat)` reads one.

    A member that is refused costs its line and stops nothing. Nothing is unpacked to a path, so a name cannot lead out
    of the archive; one that tries to is refused all the same, for the archive is not what it seems.
    """
    if seat.depth >= DEEPEST:
        yield seat.refuse(f"it lies more than {DEEPEST} archives deep; unpack the outer ones first")
        return
    try:
        archive = zipfile.ZipFile(stream)
        members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, UnicodeError) as error:
        yield seat.refuse(f"not a ZIP archive that can be read: {error}")
        return
    if len(members) > MOST_MEMBERS:
        yield seat.refuse(f"it lists {len(members):,} members; {MOST_MEMBERS:,} are allowed: split it")
        return
    total = 0
    with archive:
        for member in members:
            name = PurePosixPath(member.filename.replace("\\", "/"))
            if member.is_dir() or any(part.startswith((".", "__MACOSX")) and part != ".." for part in name.parts):
                continue
            inner = seat.enter(member.filename)
            total += member.file_size
            problem = find_problem(member, name, total)
            if problem is not None:
                yield inner.refuse(problem)
            else:
                yield from _read_member(archive, member, inner, read)


def find_problem(member: zipfile.ZipInfo, name: PurePosixPath, total: int) -> str | None:
    """Why a member is not opened; its sizes are what the archive claims, and are checked again while it is read."""
    if name.is_absolute() or ".." in name.parts or (name.parts and name.parts[0].endswith(":")):
        return "its name leads out of the archive; pack the files again with plain names"
    if member.flag_bits & 1:
        return "it is encrypted; unpack it with its password first"
    if member.file_size > MOST_MEMBER or total > MOST_TOTAL:
        return f"it unpacks to more than is allowed ({MOST_MEMBER:,} bytes a member, {MOST_TOTAL:,} in all)"
    if member.file_size > FREE and member.file_size > MOST_GROWTH * max(1, member.compress_size):
        return f"it unpacks to more than {MOST_GROWTH} times its size"
    return None


def _read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, seat: Seat, read: ReadStream) -> Iterator[Found]:
    with tempfile.SpooledTemporaryFile(max_size=_HELD) as held:
        try:
            with archive.open(member) as opened:
                size = 0
                while piece := opened.read(_PIECE):
                    size += len(piece)
                    held.write(piece)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            RuntimeError,
            NotImplementedError,
        ) as error:
            yield seat.refuse(f"it cannot be unpacked: {error}")
            return
        held.seek(0)
        yield from read(held, member.filename, seat)  # type: ignore[arg-type]
