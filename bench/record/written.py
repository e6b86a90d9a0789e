"""The reports written by hand, one file a part: `written_*` beside the composed ones, `both_*` told once in each of two
languages; a line « @@ source | language | url | date | origin » begins each."""

from __future__ import annotations

from bench.record.piece import FOLDER, Piece, build_piece


def load_written(part: str) -> tuple[Piece, ...]:
    """Every hand-written report of a part, in the order of the file."""
    return _load(f"written_{part}")


def load_both(part: str) -> tuple[Piece, ...]:
    """The reports of events told once in French and once in English, by the two sides."""
    return _load(f"both_{part}")


def _load(name: str) -> tuple[Piece, ...]:
    path = FOLDER / f"{name}.txt"
    blocks = path.read_text(encoding="utf-8").split("\n@@ ")[1:] if path.exists() else []
    return tuple(_build(block) for block in blocks)


def _build(block: str) -> Piece:
    head, _, text = block.partition("\n")
    source, language, url, date, origin = (part.strip() for part in head.split("|"))
    side = origin.split()[1] if origin.split()[0] in ("agency", "ministry") else None
    return build_piece(
        text.strip(), source=source, language=language, url=url or None, date=date or None, origin=origin, side=side
    )
