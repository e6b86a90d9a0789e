"""The town of a local office, before the name of who holds it: « Chủ tịch UBND Cần Thơ Trần Văn Bảo »."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aidememoire.actors.tokens import Token
from aidememoire.lexicon.rows import Row


def is_seat_of_office(token: Token, before: Token, rest: Sequence[Token], given: Mapping[str, tuple[Row, ...]]) -> bool:
    """« Bí thư Thành ủy Hà Nội Trần Văn Bảo »: a town of two words after an office, before a whole name of its own.

    A town of one word counts before three parts of a name (« Huế Trần Văn Bảo »), or in capitals (« TPHCM »).
    """
    names = len(rest) > 1 and rest[0].tag == rest[1].tag == "N"
    local = before.has("mayor") or before.has("governor")
    long = " " in token.text or token.text.isupper() or local or _is_whole_name(rest, given)
    return token.tag in "KL" and long and names and token.text not in given


def _is_whole_name(rest: Sequence[Token], given: Mapping[str, tuple[Row, ...]]) -> bool:
    """Three parts of which the first is a Vietnamese family name."""
    known = any(r.code == "VN" and r.sense == "family_first" for r in given.get(rest[0].text, ())) if rest else False
    return known and len(rest) > 2 and all(t.tag == "N" for t in rest)
