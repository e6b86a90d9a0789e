"""A printed name taken apart for comparison: the words that count, initials, numbers, the tradition it follows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.name_tables import load_name_tables

_TOKEN = re.compile(r"[^\W\d_](?:[^\W_]|['’ʼ`´‘\u0300-\u036f])*|\d\w*")
_APOSTROPHES = str.maketrans("", "", "'’ʼ`´‘")
_NUMBER = re.compile(r"(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})|jr|sr|junior|senior|\d\w*")
_ARTICLE = re.compile(r"(?:a[lnrstdz]|e[lnrstdz]|ash|ech|ach|esh|adh|ath)")
"""The Arabic article, assimilated too; only before a hyphen and after another word."""
_DOTTED = re.compile(
    r"(?:S\. ?E\.|S\. ?M\.|S\. ?A\. ?R\.|H\. ?E\.|H\. ?M\.|H\. ?R\. ?H\.)(?: ?M(?:me|r|\.)\.?)? (?=\S)"
)
"""Ranks in dotted capitals before a name."""
_SERVANT = re.compile(r"abd(?:(?:[aeiu]|ou)(?:[lnrstdz]|ss|ch|sh))?")
_SERVANT_OF = re.compile(r"abd(?:[aeiu]|ou)(?:[lnrtdz]|ss|ch|sh|s(?=[aeiou]))(?=\w{3})")
"""« Abdel Fattah », « Abdelfattah », « Abd al-Fattah » are one given name."""

_ONSET = r"(?:ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?"
_SYLLABLE = re.compile(
    r"yeu|yen|yet|yem|(?:[hlqt]|kh|th|x)ue(?:ch|nh)?|"
    + _ONSET
    + r"(?:uye|uya|uyu|oai|oay|oeo|uay|uoi|uou|ieu|yeu|oao|uao"
    r"|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ui|uo|uu|uy|[aeiouy])(?:ch|ng|nh|[cmnpt])?"
)
_PINYIN = re.compile(
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiou])"
    r"){1,2}"
)
_KOREAN = re.compile(r"[a-z]{1,6}")


@dataclass(frozen=True, slots=True, kw_only=True)
class NameForm:
    """A name ready to be compared.

    words      folded words that count, in the order printed; initials are words of one letter
    marked     the same words with their marks
    optional   of each word, whether it may be a title (Cheikh, Hadj)
    number     what follows the name of a monarch or a son: ii, vi, jr; empty without one
    tradition  "vi", "zh", "ko" by its syllables and family, else ""
    patronymic  whether it holds an Arabic « ben », « bin », « ould »
    korean     whether it may be read as Korean
    """

    words: tuple[str, ...]
    marked: tuple[str, ...]
    optional: tuple[bool, ...]
    number: str
    tradition: str
    patronymic: bool
    korean: bool


@lru_cache(maxsize=16384)
def build_form(name: str) -> NameForm:
    """Take a name apart. A name without a letter gives no words."""
    if "," in name:
        last, _, first = name.partition(",")
        name = f"{first} {last}"
    text = unicodedata.normalize("NFC", name).strip()
    if (rank := _DOTTED.match(text)) is not None:
        text = text[rank.end() :]
    found = list(_TOKEN.finditer(text))
    tokens = [(m.group().translate(_APOSTROPHES).lower(), text[m.end() : m.end() + 1], m.group()) for m in found]
    tables = load_name_tables().words
    while len(tokens) > 1 and _is_honorific(tokens[0], tables["honorific"]):
        tokens.pop(0)
    number = ""
    if len(tokens) > 1 and _NUMBER.fullmatch(tokens[-1][0]) and (tokens[-1][2].isupper() or len(tokens[-1][0]) > 1):
        number = tokens.pop()[0].replace("junior", "jr").replace("senior", "sr")
    marked = [t[0] for t in tokens]
    words = [fold(t[0]) for t in tokens]
    tradition = _find_tradition(words, marked)
    patronymic = False
    if not tradition:
        patronymic = any(w in _SONS for w in words[1:])
        words, marked = _drop_particles(words, marked, tokens)
    optional = tuple(w in tables["optional"] for w in words)
    korean = tradition == "ko" or (tradition == "zh" and _is_korean(words))
    return NameForm(
        words=tuple(words),
        marked=tuple(marked),
        optional=optional,
        number=number,
        tradition=tradition,
        patronymic=patronymic,
        korean=korean,
    )


_SONS = frozenset({"ben", "bin", "ibn", "bint", "ould", "wuld"})
_INITIALS_OF_RANK = frozenset({"he", "se", "sem", "sm", "sar", "hm", "hrh"})


def _is_honorific(token: tuple[str, str, str], honorifics: frozenset[str]) -> bool:
    word, after, printed = token
    plain = fold(word)
    if plain not in honorifics:
        return False
    return plain not in _INITIALS_OF_RANK or (printed.isupper() and len(plain) > 1) or after == "."


def _find_tradition(words: list[str], marked: list[str]) -> str:
    """By the family name, first or last, and the syllables of the rest."""
    if not 2 <= len(words) <= 5:
        return ""
    tables = load_name_tables().words
    ends = {words[0], words[-1]}
    known = has_marks(marked) or ends & _SURE or (words[0] in tables["vi_family"] and len(words) >= 3)
    if known and len(words) <= 4 and sum(is_syllable(w, "vi") for w in words) >= len(words) - 1:
        return "vi"
    if len(words) <= 3 and ends & tables["zh_family"] and all(_PINYIN.fullmatch(w) for w in words):
        return "zh"
    return "ko" if _is_korean(words) else ""


_SURE = frozenset("nguyen tran pham hoang huynh dang bui dinh truong luong trinh phung duong".split())
_VIETNAMESE = frozenset("đăơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹĩ")


def has_marks(marked: Iterable[str]) -> bool:
    """Whether words bear marks that only Vietnamese has: then all marks are likely to be there."""
    return any(c in _VIETNAMESE for w in marked for c in w)


def _is_korean(words: list[str]) -> bool:
    families = load_name_tables().words["ko_family"]
    return (
        2 <= len(words) <= 3
        and (words[0] in families or words[-1] in families)
        and all(_KOREAN.fullmatch(w) or len(words) == 2 for w in words)
    )


def is_syllable(word: str, tradition: str) -> bool:
    """Whether a folded word is a syllable of Vietnamese ("vi"), or one or two of Chinese in pinyin ("zh")."""
    return (_SYLLABLE if tradition == "vi" else _PINYIN).fullmatch(word) is not None


def _drop_particles(
    words: list[str], marked: list[str], tokens: list[tuple[str, str, str]]
) -> tuple[list[str], list[str]]:
    """Articles, « son of » and nobiliary particles left out; « Abd al- » joined with what follows."""
    particles = load_name_tables().words["particle"]
    kept: list[tuple[str, str]] = []
    waiting = False
    for index, word in enumerate(words):
        article = index > 0 and tokens[index][1] == "-" and _ARTICLE.fullmatch(word) is not None
        if waiting and not (article or word in ("al", "el", "ul")):
            kept.append((f"abd{word}", f"abd{word}"))
            waiting = False
        elif _SERVANT.fullmatch(word) and len(word) <= 6 and index + 1 < len(words):
            waiting = True
        elif article or (word in particles and len(words) > 1 and (len(word) > 1 or tokens[index][2].islower())):
            continue
        else:
            kept.append((_SERVANT_OF.sub("abd", word), marked[index]))
    if not kept:
        return words, marked
    return [k for k, _ in kept], [m for _, m in kept]
