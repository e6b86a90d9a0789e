"""One copy of a record's rows: other ids, other days, other texts, so that a small record can be laid out many times.

A copy tells other meetings between the same people: days move by one number of days for all, and every report gets the
last lines of another one, so that words stay as frequent as they were.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import blake2b, sha256

from aidememoire.consolidate.days import build_days
from aidememoire.consolidate.keys import find_keys
from aidememoire.consolidate.telling import Telling
from aidememoire.store.packing import pack, unpack
from aidememoire.store.passages import BITS
from bench.scale.generate import DAYS, FIRST_DAY

MARK = 3
"""Hexadecimal digits of an id that say which copy it is of: 4,096 copies at most."""

STRIDE = 1_237
"""Days from one copy to the next; prime to DAYS, so that copies of one meeting lie far apart."""

_ISO = re.compile(rb'"(\d{4}-\d\d-\d\d)"')
_ID = re.compile(rb'"([0-9a-f]{32}(?:[0-9a-f]{32})?)"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Blob:
    """Stored JSON made ready for copying: its bytes, and the ids and days in it that change."""

    plain: bytes
    ids: tuple[str, ...]
    days: tuple[str, ...]


def build_blob(content: bytes, changing: frozenset[str]) -> Blob:
    """A stored value; only the ids among `changing` are changed."""
    plain = unpack(content)
    ids = {i.decode() for i in _ID.findall(plain)} & changing
    return Blob(plain=plain, ids=tuple(sorted(ids)), days=tuple(sorted({d.decode() for d in _ISO.findall(plain)})))


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """Copy `number` of a record; `named` are the ids in it that are made of other things than themselves."""

    number: int
    named: Mapping[str, str] = field(default_factory=dict)

    def move_id(self, identity: str) -> str:
        """The id in this copy."""
        return self.named.get(identity) or f"{self.number:0{MARK}x}{identity[:-MARK]}"

    def move_day(self, day: str) -> str:
        """The day (ISO 8601) in this copy."""
        moved = (date.fromisoformat(day).toordinal() - FIRST_DAY + self.number * STRIDE) % DAYS
        return date.fromordinal(FIRST_DAY + moved).isoformat()

    def move_blob(self, blob: Blob, *also: tuple[bytes, bytes]) -> bytes:
        """The JSON in this copy; `also` are other words to change."""
        plain = blob.plain
        for identity in blob.ids:
            plain = plain.replace(identity.encode(), self.move_id(identity).encode())
        # days by a word that is none, so that a day moved onto another one of the blob is not moved again
        for place, day in enumerate(blob.days):
            plain = plain.replace(f'"{day}"'.encode(), b'"\0%d"' % place)
        for place, day in enumerate(blob.days):
            plain = plain.replace(b'"\0%d"' % place, f'"{self.move_day(day)}"'.encode())
        for old, new in also:
            plain = plain.replace(old, new)
        return plain

    def pack(self, plain: bytes) -> bytes:
        """As the store packs it."""
        return pack(plain)

    def move_keys(self, telling: Telling, keys: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
        """The keys of a telling in this copy: those by day anew, those by its text under other numbers."""
        when = telling.event.when
        days = build_days(self.move_day(when.edtf)) if when and when.edtf else None
        dated = find_keys(replace(telling, days=days), ())
        return [*dated, *((f"{k[:-8]}{self._mix(k[-8:])}", n) for k, n in keys if k.startswith("text|"))]

    def _mix(self, digits: str) -> str:
        return f"{int(digits, 16) ^ (self.number * 2_654_435_761 % 2**32):08x}"

    def move_passage(self, identity: int) -> int:
        """The number of a passage: of its new day, and its own."""
        day, rest = identity >> BITS, identity & (2**BITS - 1)
        if day:
            day = date.fromisoformat(self.move_day(date.fromordinal(day).isoformat())).toordinal()
        own = int.from_bytes(blake2b(b"%d %d" % (rest, self.number), digest_size=8).digest(), "big") >> (64 - BITS)
        return day << BITS | own


def build_shift(number: int, tellings: Iterable[Telling]) -> Shift:
    """A copy in which tellings have the ids that drawing would give them; an event's is that of one of its tellings."""
    plain = Shift(number=number)
    named: dict[str, str] = {}
    for telling in tellings:
        span = telling.event.citation.span
        place = "|".join((plain.move_id(telling.report), telling.event.kind, str(span.start), str(span.end), "0"))
        named[telling.id] = sha256(place.encode()).hexdigest()[:32]
    return Shift(number=number, named=named)


def compute_reading_id(plain: bytes) -> str:
    """The id of a reading, as the store computes it."""
    return sha256(plain).hexdigest()
