"""People that reference data knows: the state of a name, where the report itself says none."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from aidememoire.lexicon.person_names import split_name
from aidememoire.model.knowledge import Knowledge, Tenure
from aidememoire.model.span import Because, Citation

SAME_FIRST_NAME = 0.8
_SOUNDS = tuple(
    (re.compile(spelling), sound)
    for spelling, sound in (
        ("tch|tsch|tsh", "c"), ("sch|sh|ch", "s"), ("ou|oo", "u"), ("dj", "j"), ("gu(?=[ei])", "g"), ("ff?$", "v"),
        ("[yj](?=[aeiou])", "i"), ("i+[ae]*y*$|y+$", "i"), ("ie(?=[^aeiou])", "e"), ("y", "i"), ("(?<=.)ine$", "in"),
        ("kh|ck|q", "k"), ("ph", "f"), ("w", "v"), ("h", ""), ("z", "s"), (r"(.)\1+", r"\1"), ("i(?=[aeiou])", ""),
    )
)  # fmt: skip
"""Spellings to sounds, in order; only for comparing two spellings of one name, never shown."""
_PERSONAL = ("secretary_general",)


def find_known_state(name: Citation, knowledge: Knowledge) -> tuple[str, Because] | None:
    """The one state that every tenure under this name was held for, with the row that says so; None otherwise.

    A full name must be wholly printed or wholly known, two words at least, or differ in the spelling of the
    first name alone. A single word must be the last of every
    name that holds it, so that « Poutine » is one man and « Pham » is nobody.
    """
    printed = split_name(name.quote)
    rows = _find_rows(printed, knowledge)
    states = {row.state for row in rows}
    if len(states) != 1 or any(row.office.startswith(_PERSONAL) for row in rows):
        return None
    row = rows[0]
    note = f"{row.person} held office for {row.state}"
    return row.state, Because(rule="actors.known-name", citation=name, source=row.row, note=note)


def find_tenures(name: Citation, knowledge: Knowledge) -> tuple[Tenure, ...]:
    """Every tenure under this name, where all are of one person; see `find_known_state` for what counts as a match."""
    rows = _find_rows(split_name(name.quote), knowledge)
    return rows if len({split_name(row.person) for row in rows}) == 1 else ()


def _find_rows(printed: tuple[str, ...], knowledge: Knowledge) -> tuple[Tenure, ...]:
    if not printed:
        return ()
    if len(printed) == 1:
        rows = knowledge.by_name.get(printed[0], ())
        single = len(printed[0]) > 3 and all(split_name(row.person)[-1] == printed[0] for row in rows)
        return rows if single and len({split_name(row.person) for row in rows}) == 1 else ()
    found = (row for word in printed for row in knowledge.by_name.get(word, ()))
    unique = {row.row: row for row in found if _is_same(printed, split_name(row.person))}
    return tuple(unique.values())


@lru_cache(maxsize=20_000)
def build_sound(parts: tuple[str, ...]) -> tuple[str, ...]:
    """A name's parts with the spellings that French and English give to one foreign sound made the same."""
    found = []
    for part in parts:
        for pattern, sound in _SOUNDS:
            part = pattern.sub(sound, part)
        found.append(part)
    return tuple(found)


def _is_same(printed: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """Whole inside the other, the same by ear (Poutine, Putin), or the same but for the first name's spelling.

    A middle name may be an initial (« Maria J. Silva », Maria Joana Silva).
    """
    if len(known) > 1 and build_sound(printed) == build_sound(known):
        return True
    if printed[0] == known[0] and printed[-1] == known[-1] and len(printed[1:-1]) == len(known[1:-1]) == 1:
        return printed[1][0] == known[1][0] and 1 in (len(printed[1]), len(known[1]))
    a, b = set(printed), set(known)
    if len(a & b) >= 2:
        return a <= b or b <= a
    if len(known) < 2 or printed[-1] != known[-1] or len(known[-1]) < 4 or printed[0][0] != known[0][0]:
        return False
    return len(printed[0]) == 1 or JaroWinkler.similarity(printed[0], known[0]) >= SAME_FIRST_NAME
