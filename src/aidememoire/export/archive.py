"""Zip archives that are equal for equal contents: no clock, no order by chance."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_STAMP = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip archive can hold."""


def pack(members: Mapping[str, bytes]) -> bytes:
    """An archive of these members, in their order."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            member = ZipInfo(name, _STAMP)
            member.compress_type = ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            archive.writestr(member, content)
    return stream.getvalue()


def repack(archive: bytes) -> bytes:
    """The same members in the same order, without the times at which they were written."""
    with ZipFile(BytesIO(archive)) as opened:
        return pack({name: opened.read(name) for name in opened.namelist()})
