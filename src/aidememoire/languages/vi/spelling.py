"""Two spellings of one Vietnamese word: where the tone mark stands in « òa », « óe », « úy » differs by house style."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from aidememoire.lexicon.rows import Row

_NEW = {
    "òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ",
    "òe": "oè", "óe": "oé", "ỏe": "oẻ", "õe": "oẽ", "ọe": "oẹ",
    "ùy": "uỳ", "úy": "uý", "ủy": "uỷ", "ũy": "uỹ", "ụy": "uỵ",
}  # fmt: skip
_OLD = {new: old for old, new in _NEW.items()}
_COMMON = re.compile(
    r"(?<!\w)(?:Nhân dân|Dân chủ|Xã hội|Chủ nghĩa|Hồi giáo|Liên bang|Hợp quốc|Hợp Quốc|Cộng hòa|Châu|Cộng sản"
    r"|Cách mạng)(?!\w)"
)
_SMALL = frozenset({"và", "các", "của", "về", "-"})
_PLACED = re.compile(rf"(?<![qQ])(?:{'|'.join((*_NEW, *_OLD))})(?!\w)", re.IGNORECASE)


def change_tone(form: str) -> str:
    """The form with every such tone mark in its other place: « hòa » and « hoà », « ủy » and « uỷ »."""
    return _PLACED.sub(_swap, form)


def _swap(match: re.Match[str]) -> str:
    printed = match.group()
    lower = printed.lower()
    other = _NEW.get(lower) or _OLD[lower]
    if printed.isupper():
        return other.upper()
    return other[0].upper() + other[1:] if printed[0].isupper() else other


def build_spellings(rows: Iterable[Row]) -> Iterator[Row]:
    """Every row as it is, then in its other spelling, and with a capital at the head of a sentence."""
    for row in rows:
        for form in dict.fromkeys((row.form, change_tone(row.form))):
            yield row if form == row.form else replace(row, form=form)
            capital = form[:1].upper() + form[1:]
            if capital != form:
                yield replace(row, form=capital)


def build_cases(rows: Iterable[Row]) -> Iterator[Row]:
    """Rows of long official names, also with their common words in small letters (« Cộng hòa nhân dân … »)."""
    for row in rows:
        yield row
        head, _, rest = row.form.partition(" ")
        small = _COMMON.sub(lambda m: m.group().lower(), rest)
        if small != rest:
            yield replace(row, form=f"{head} {small}")


def build_titles(rows: Iterable[Row]) -> Iterator[Row]:
    """Rows, and each of several syllables with a capital on every one, as some papers print posts (« Quốc Phòng »)."""
    for row in rows:
        yield row
        titled = " ".join(word if word in _SMALL else word[:1].upper() + word[1:] for word in row.form.split(" "))
        committee = row.form.replace("Ủy ban", "Ủy Ban")
        for form in {titled, committee} - {row.form} if " " in row.form else ():
            yield replace(row, form=form)


def spell(pattern: str) -> str:
    """A pattern in which every such word is accepted in both spellings."""
    return _PLACED.sub(lambda m: f"(?:{m.group()}|{_swap(m)})", pattern)
