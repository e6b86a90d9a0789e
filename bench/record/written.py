"""The reports written by hand, one file a part: `written_*` beside the composed ones, `both_*` told once in each of two
languages; a line « @@ source | language | url | date | origin » begins each.

A sixth field « copy of X cut N » prints the report X under the headline given, without its last N paragraphs and with
what else is written below the headline, a credit, at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bench.record.piece import FOLDER, Piece, build_piece

_COPY = re.compile(r"copy of (?P<of>\S+)(?: cut (?P<cut>\d+))?")


def load_written(part: str) -> tuple[Piece, ...]:
    """Every hand-written report of a part, in the order of the file."""
    return _load(f"written_{part}")


def load_both(part: str) -> tuple[Piece, ...]:
    """The reports of events told once in French and once in English, by the two sides."""
    return _load(f"both_{part}")


def _load(name: str) -> tuple[Piece, ...]:
    path = FOLDER / f"{name}.txt"
    blocks = path.read_text(encoding="utf-8").split("\n@@ ")[1:] if path.exists() else []
    return tuple(_build_all(blocks))


def _build_all(blocks: list[str]) -> Iterator[Piece]:
    texts: dict[str, str] = {}
    for block in blocks:
        head, _, text = block.partition("\n")
        source, language, url, date, origin, *rest = (part.strip() for part in head.split("|"))
        texts[source] = _print_copy(texts, text.strip(), rest[0]) if rest else text.strip()
        side = origin.split()[1] if origin.split()[0] in ("agency", "ministry") and not rest else None
        yield build_piece(
            texts[source],
            source=source,
            language=language,
            url=url or None,
            date=date or None,
            origin=origin,
            side=side,
        )


def _print_copy(texts: dict[str, str], own: str, order: str) -> str:
    """The dispatch that `order` names, under another headline."""
    found = _COPY.fullmatch(order)
    if found is None:
        raise ValueError(f"« {order} »: a copy is ordered as « copy of SOURCE » or « copy of SOURCE cut NUMBER »")
    headline, *credit = own.split("\n\n")
    body = texts[found["of"]].split("\n\n")[1:]
    return "\n\n".join((headline, *body[: len(body) - int(found["cut"] or 0)], *credit))
