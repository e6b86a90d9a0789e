"""The reports written by hand, one file a part; a line « @@ source | language | url | date | origin » begins each."""

from __future__ import annotations

from bench.record.piece import FOLDER, Piece, build_piece


def load_written(part: str) -> tuple[Piece, ...]:
    """Every hand-written report of a part, in the order of the file."""
    path = FOLDER / f"written_{part}.txt"
    blocks = path.read_text(encoding="utf-8").split("\n@@ ")[1:] if path.exists() else []
    return tuple(_build(block) for block in blocks)


def _build(block: str) -> Piece:
    head, _, text = block.partition("\n")
    source, language, url, date, origin = (part.strip() for part in head.split("|"))
    side = origin.split()[1] if origin.split()[0] in ("agency", "ministry") else None
    return build_piece(
        text.strip(), source=source, language=language, url=url or None, date=date or None, origin=origin, side=side
    )
