"""Words to search by: folded, whatever marks a page or a person writes, and the index of them on either engine.

Both engines are given the same words, parted and folded here, so they answer alike. PostgreSQL also knows stems, in
the language of each report; SQLite has none for French and is given the words as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, text

from aidememoire.lexicon.fold import fold, fold_character
from aidememoire.store.words_postgresql import PARTS, REPORTS, find_numbers, get_table

LONGEST = 60
"""Characters kept of one word: longer ones are data, and told apart by their beginning."""

MOST_BYTES = 600_000
"""Bytes of words kept of one passage, under the limit of either engine; a report has a hundredth of it."""

STEMMED = {"fr": "aidememoire_fr", "en": "aidememoire_en"}
"""Configurations of the PostgreSQL index by language, made in its migration; other languages have plain words."""

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Words that stand side by side; of the last one only the beginning is given when `open`."""

    words: tuple[str, ...]
    open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the index keeps of a passage: its number, its words parted by spaces, the marks it is chosen by."""

    id: int
    words: str
    marks: tuple[str, ...]
    language: str


def find_words(content: str) -> Iterator[tuple[str, int, int]]:
    """Every word, folded and in lower case, with the half-open span of code points where it stands."""
    folded, places = [], []
    for place, character in enumerate(content):
        plain = fold_character(character)
        folded.append(plain)
        places.extend([place] * len(plain))
    joined = "".join(folded)
    for match in _WORD.finditer(joined):
        yield match.group().lower()[:LONGEST], places[match.start()], places[match.end() - 1] + 1


def write_words(content: str) -> str:
    """The words of a text for the index."""
    found, size = [], 0
    for word in _WORD.findall(fold(content).lower()):
        kept = word[:LONGEST]
        size += len(kept.encode()) + 4
        if size > MOST_BYTES:
            break
        found.append(kept)
    return " ".join(found)


def write_mark(kind: str, value: str) -> str:
    """A mark as the index holds it: letters and digits only."""
    return kind + "".join(_WORD.findall(fold(value).lower()))


def parse_query(asked: str) -> tuple[Term, ...]:
    """What a person typed: words, "words side by side", begin* ; every other sign parts words and means nothing."""
    found = []
    for number, part in enumerate(re.split(r'["“”«»]', asked)):
        if number % 2:
            found.append(Term(words=_part(part)))
            continue
        for piece in part.split():
            words = _part(piece)
            found.append(Term(words=words, open=piece.endswith("*")))
    return tuple(term for term in found if term.words)


def _part(piece: str) -> tuple[str, ...]:
    return tuple(w[:LONGEST] for w in _WORD.findall(fold(piece).lower()))


def insert_words(connection: Connection, entries: Sequence[Entry]) -> None:
    """Add passages to the index."""
    if not entries:
        return
    if connection.dialect.name == "postgresql":
        for table in (REPORTS, PARTS):
            _insert_postgresql(connection, table, [e for e in entries if get_table(e.marks) == table])
        return
    statement = text("INSERT INTO passage_words (rowid, words, marks) VALUES (:id, :words, :marks)")
    connection.execute(statement, [{"id": e.id, "words": e.words, "marks": " ".join(e.marks)} for e in entries])


def _insert_postgresql(connection: Connection, table: str, entries: Sequence[Entry]) -> None:
    if not entries:
        return
    statement = text(
        f"INSERT INTO {table} (id, words) VALUES (:id, to_tsvector(CAST(:stems AS regconfig), :words) "
        "|| array_to_tsvector(CAST(:marks AS text[])))"
    )
    rows = [
        {"id": e.id, "words": e.words, "marks": list(e.marks), "stems": STEMMED.get(e.language, "simple")}
        for e in entries
    ]
    connection.execute(statement, rows)


def find_passages(
    connection: Connection, terms: Iterable[Term], marks: Sequence[str], first: int, last: int, limit: int
) -> tuple[int, ...]:
    """Up to `limit` passages with all the terms and marks, numbered `first` to `last`, the highest first.

    Among the marks there has to be one of a kind.
    """
    asked = list(terms)
    values: dict[str, object] = {"first": first, "last": last, "limit": limit}
    if connection.dialect.name == "postgresql":
        return find_numbers(connection, get_table(marks), _write_postgresql(asked, marks, values), values)
    values["asked"] = _write_sqlite(asked, marks)
    query = "SELECT rowid FROM passage_words WHERE passage_words MATCH :asked "
    query += "AND rowid BETWEEN :first AND :last ORDER BY rowid DESC LIMIT :limit"
    return tuple(connection.execute(text(query), values).scalars())


def _write_sqlite(terms: Sequence[Term], marks: Sequence[str]) -> str:
    """Only letters and digits ever stand between the quotes, so nothing a person types is read as an operator."""
    parts = [f'words : "{" ".join(t.words)}"{" *" if t.open else ""}' for t in terms]
    return " AND ".join([*parts, *(f'marks : "{m}"' for m in marks)])


def _write_postgresql(terms: Sequence[Term], marks: Sequence[str], values: dict[str, object]) -> str:
    """Each term in the plain words and in the stems of every language; what was typed goes in as values."""
    parts = []
    for number, term in enumerate(terms):
        values[f"term{number}"] = " <-> ".join(f"'{w}'" for w in term.words) + (":*" if term.open else "")
        forms = (f"to_tsquery('{c}', :term{number})" for c in ("simple", *STEMMED.values()))
        parts.append(f"({' || '.join(forms)})")
    for number, mark in enumerate(marks):
        values[f"mark{number}"] = f"'{mark}'"
        parts.append(f"CAST(:mark{number} AS tsquery)")
    return " && ".join(parts)
