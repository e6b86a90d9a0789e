"""Reports whose texts are withheld: what stands in for the text, and what proves that the quotes are untouched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

import msgspec
from sqlalchemy import Connection, select

from aidememoire.errors import RecordError
from aidememoire.store.engine import CHUNK
from aidememoire.store.ready import IDS, among
from aidememoire.store.schema import CITATIONS, REPORTS, WITHHELD

FILLER = "\n"
"""Stands where no quote is known, so that nothing found there runs on into words."""

Quotes = Sequence[tuple[int, int, str]]
"""Start, end and words of each citation of a report, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """`length` in code points and `digest` (SHA-256) of the text; `seal` is that of its citations (see build_seal)."""

    report: str
    length: int
    digest: str
    seal: str


_TEXTS = select(REPORTS.c.id, REPORTS.c.text).where(among(REPORTS.c.id))
_WITHHELD = select(WITHHELD.c.report).limit(1)


def build_withheld(report: str, text: str, quotes: Quotes) -> Withheld:
    """What stays of a text that is left out."""
    return Withheld(report=report, length=len(text), digest=build_digest(text), seal=build_seal(quotes))


def build_digest(text: str) -> str:
    """SHA-256 of a text in UTF-8."""
    return sha256(text.encode()).hexdigest()


def build_seal(quotes: Quotes) -> str:
    """SHA-256 of all citations of a report with their places, as they were while the text was there."""
    return sha256(msgspec.json.encode(sorted(quotes))).hexdigest()


def rebuild_text(length: int, quotes: Quotes) -> str:
    """As much of a text as its quotes hold, each in its place; FILLER elsewhere. Same length as the text."""
    characters = [FILLER] * length
    for start, end, quote in quotes:
        if 0 <= start < end <= length and len(quote) == end - start:
            characters[start:end] = quote
    return "".join(characters)


def load_quotes(connection: Connection, reports: Sequence[str]) -> dict[str, list[tuple[int, int, str]]]:
    """The citations of at most CHUNK reports."""
    found: dict[str, list[tuple[int, int, str]]] = {r: [] for r in reports}
    c = CITATIONS.c
    query = select(c.report, c.start, c.end, c.quote).where(c.report.in_(reports)).order_by(c.report, c.start, c.end)
    for report, start, end, quote in connection.execute(query):
        found[report].append((start, end, quote))
    return found


def load_texts(connection: Connection, reports: Iterable[str]) -> dict[str, str]:
    """The text of each report; what its quotes hold of it where the text is withheld."""
    wanted = sorted(set(reports))
    found: dict[str, str] = {}
    for start in range(0, len(wanted), CHUNK):
        some = wanted[start : start + CHUNK]
        found.update((report, text) for report, text in connection.execute(_TEXTS, {IDS: some}))
        bare = [r for r in some if not found.get(r, "-")]
        if bare:
            quotes = load_quotes(connection, bare)
            for row in connection.execute(select(WITHHELD).where(WITHHELD.c.report.in_(bare))):
                found[row.report] = rebuild_text(row.length, quotes[row.report])
    return found


def is_withheld(connection: Connection) -> bool:
    """Whether the record was copied without its texts."""
    return connection.execute(_WITHHELD).scalar() is not None


def require_texts(connection: Connection) -> None:
    """Raise RecordError in a record copied without its texts: nothing can be read into it or drawn from it anew."""
    if is_withheld(connection):
        raise RecordError(
            "this record was copied without its texts: it can be asked, not added to nor drawn again; "
            "do that in the record it was copied from, and copy it again",
            problem="withheld",
        )


def list_rows(withheld: Iterable[Withheld]) -> list[Mapping[str, object]]:
    """Rows of the table."""
    return [{"report": w.report, "length": w.length, "digest": w.digest, "seal": w.seal} for w in withheld]
