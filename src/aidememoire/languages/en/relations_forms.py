"""Forms of English verbs: by rule, with the irregular pasts of a table, and both spellings of « -ise » and « -our »."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.rows import Row
from aidememoire.pack.relations import Form
from aidememoire.relations.sentence import cut

GAP_SIGN = "~"
_VOWELS = "aeiou"
_DOUBLED = frozenset(
    "commit permit admit submit regret expel rebel compel control transfer confer refer patrol".split()
)
_SINGLE = frozenset("visit limit edit benefit target credit exit audit".split())
_ISE = ("ise", "ised", "ises", "ising")


def build_forms(rows: Iterable[Row], pasts: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[Form, ...]]:
    """Every form of every row by its first word, longest first."""
    found: dict[str, list[Form]] = {}
    kept = tuple(rows)
    printed = (form for row in kept for form in _build_row(row, pasts))
    for form in (*printed, *(form for row in kept for form in _build_plural(row))):
        held = found.setdefault(form.words[0], [])
        if all(form.words != other.words or form.shape != other.shape for other in held):
            held.append(form)
    return {word: tuple(sorted(forms, key=lambda f: -len(f.words))) for word, forms in found.items()}


def _build_row(row: Row, pasts: Mapping[str, tuple[str, ...]]) -> Iterator[Form]:
    words = tuple(
        "~" if word == "~" else part for word in fold(row.form).lower().split() for part in cut(word) or ("~",)
    )
    if row.sense in ("noun", "fixed"):
        for head in spell(words[0]):
            yield Form(words=(head, *words[1:]), row=row, shape=row.sense)
        return
    for shape, head in inflect(words[0], pasts):
        for spelled in spell(head):
            yield Form(words=(spelled, *words[1:]), row=row, shape=shape)


def _build_plural(row: Row) -> Iterator[Form]:
    """The plural of a noun; one that stands in a row of its own comes before it."""
    words = fold(row.form).lower().split()
    if row.sense == "noun" and not words[-1].endswith("s") and all(cut(word) == (word,) for word in words):
        yield Form(words=(*words[:-1], add_s(words[-1])), row=row, shape=row.sense)


def inflect(verb: str, pasts: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """(shape, form) of a verb. A past that looks like the bare verb (« cut ») is given as both."""
    yield "base", verb
    yield "third", add_s(verb)
    for past in pasts.get(verb, (_add(verb, "ed"),)):
        yield "past", past
    yield "gerund", _add(verb, "ing")


def add_s(verb: str) -> str:
    """« urges », « pushes », « denies »."""
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else f"{verb}s"


def _add(verb: str, ending: str) -> str:
    """« urging », « denied », « banned », « applied »."""
    if verb.endswith("e") and not (ending == "ing" and verb.endswith(("ee", "oe", "ye"))):
        return f"{verb[:-2]}ying" if verb.endswith("ie") and ending == "ing" else f"{verb[:-1]}{ending}"
    if ending == "ed" and verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}{ending}" if is_doubled(verb) else f"{verb}{ending}"


def is_doubled(verb: str) -> bool:
    """True where the last consonant is written twice: « ban », « commit », « cancel »."""
    if len(verb) < 3 or verb[-1] in f"{_VOWELS}wxy" or verb[-2] not in _VOWELS or verb in _SINGLE:
        return False
    if verb in _DOUBLED or (verb.endswith("l") and verb[-3] not in _VOWELS):
        return True
    syllables = sum(
        letter in _VOWELS and before not in _VOWELS for before, letter in zip(f" {verb}", verb, strict=False)
    )
    return syllables == 1 and verb[-3] not in _VOWELS


def spell(word: str) -> tuple[str, ...]:
    """The word in British and in American spelling."""
    for ending in _ISE:
        if word.endswith(ending) and len(word) > len(ending) + 3:
            return word, f"{word[: -len(ending)]}{ending.replace('s', 'z', 1)}"
    if "our" in word[-7:] and word.startswith(("hon", "favo", "harb", "lab")):
        return word, word.replace("our", "or")
    if word.startswith("cancell"):
        return word, word.replace("ll", "l")
    return (word, word.replace("defence", "defense")) if "defence" in word else (word,)
