"""Roman numerals, as congresses and legislatures are numbered."""

from __future__ import annotations

_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}


def read_numeral(words: str) -> int:
    """The number of « XIII » or of figures with whatever ends them (« 13e », "14th"); 0 where it is neither."""
    figures = "".join(c for c in words if c.isdigit())
    if figures:
        return int(figures)
    values = [_VALUES.get(c, 0) for c in words.lower()]
    if not values or 0 in values:
        return 0
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
