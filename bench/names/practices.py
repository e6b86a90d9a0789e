"""Spelling practices: each turns a name into what another press would print. Deterministic, given a `Random`.

`PRACTICES` maps a practice to (the groups of names it is used for, the function, whether it was held back while the
comparison was written). A practice that leaves a name as it is gives no pair.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from random import Random

Spell = Callable[[str, Random], str]

FRENCH_KEYS = frozenset("éèêëàâîïôûùüç")


def strip_marks(name: str, _: Random) -> str:
    """Agencies that print plain letters."""
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return plain.translate(str.maketrans("đĐøØłŁıß", "dDoOlLis"))


def halve_marks(name: str, chance: Random) -> str:
    """French pages on Viet Nam: the marks a French keyboard has stay (Nguyên, Lê), the others go."""
    found = []
    for c in unicodedata.normalize("NFC", name):
        parts = unicodedata.normalize("NFD", c)
        base = unicodedata.normalize("NFC", parts[:2]) if len(parts) > 1 else c
        found.append(base if base.lower() in FRENCH_KEYS else strip_marks(c, chance))
    return "".join(found)


def lose_a_mark(name: str, chance: Random) -> str:
    """One word of a marked name printed plain."""
    words = name.split()
    marked = [i for i, w in enumerate(words) if strip_marks(w, chance) != w]
    if not marked:
        return name
    place = chance.choice(marked)
    words[place] = strip_marks(words[place], chance)
    # the rest keeps what a French keyboard has, as pages that drop marks do
    return " ".join(halve_marks(w, chance) if i != place else w for i, w in enumerate(words))


def turn(name: str, _: Random) -> str:
    """The family name at the other end: Kishida Fumio, Fumio Kishida."""
    first, _, rest = name.partition(" ")
    return f"{rest} {first}" if rest else name


def put_comma(name: str, _: Random) -> str:
    """Lists: LAVROV, Sergey."""
    rest, _, last = name.rpartition(" ")
    return f"{last.upper()}, {rest}" if rest else name


def shout(name: str, _: Random) -> str:
    """The family name in capitals."""
    rest, _, last = name.rpartition(" ")
    return f"{rest} {last.upper()}" if rest else name


def cut_first(name: str, _: Random) -> str:
    """The first name as an initial: N. Sarkozy."""
    first, _, rest = name.partition(" ")
    if not rest or first.endswith(".") or first.startswith("M") or "-" in first:
        return name
    return f"{first[0]}. {rest}"


def drop_middle(name: str, _: Random) -> str:
    """Middle names and initials left out: Thomas Alfred Shannon, Thomas Shannon."""
    words = name.split()
    kept = len(words) == 3 and "." not in words[0] and not words[-1][0].isdigit()
    return f"{words[0]} {words[-1]}" if kept else name


def drop_last(name: str, _: Random) -> str:
    """A second family name left out: Bruno Rodríguez Parrilla, Bruno Rodríguez."""
    words = name.split()
    return " ".join(words[:-1]) if len(words) >= 3 and words[-2].lower() not in PARTICLES else name


PARTICLES = {"de", "da", "do", "dos", "del", "von", "van", "der", "la", "di", "ben", "al", "el"}


def add_title(name: str, chance: Random) -> str:
    """Honorifics and ranks before a name."""
    return f"{chance.choice(('M.', 'Mme', 'Dr', 'S.E. M.', 'Sir', 'Mr', 'Prof.', 'Gen.', 'HE'))} {name}"


def add_khmer_title(name: str, chance: Random) -> str:
    """Khmer titles."""
    return f"{chance.choice(('Samdech', 'Samdech Techo', 'Samdech Thipadei'))} {name}"


def add_arabic_title(name: str, chance: Random) -> str:
    """Sheikh and its spellings."""
    return f"{chance.choice(('Cheikh', 'Sheikh', 'SAR le prince', 'HRH Prince')).replace(' le prince', '')} {name}"


def _rewrite(name: str, rules: tuple[tuple[str, str], ...]) -> str:
    words = []
    for word in name.split(" "):
        capital = word[:1].isupper()
        text = word.lower()
        for pattern, other in rules:
            text = re.sub(pattern, other, text)
        words.append(text[:1].upper() + text[1:] if capital else text)
    return " ".join(re.sub(r"(?<=-)(\w)", lambda m: m.group().upper(), w) if "-" in w and w[0].isupper() else w
                    for w in words)  # fmt: skip


TO_FRENCH = (
    ("shch", "chtch"), ("(?<!t)ch", "tch"), ("(?<!tc)(?<!t)sh", "ch"), ("zh", "j"),
    ("(?<=[aeiou])y(?=[aeiou])", "ï"), ("ey$", "eï"), ("iy$|yy$|ii$|y$", "i"),
    ("(?<![aeoï])u", "ou"), ("ge", "gue"), ("gi", "gui"), ("(?<=[^aeiou])in$", "ine"), ("(?<=[^aeiou])yan$", "ian"),
)  # fmt: skip


def write_cyrillic_in_french(name: str, chance: Random) -> str:
    """French transcription of Cyrillic names that the English press writes: Mishustin, Michoustine."""
    return _rewrite(strip_marks(name, chance), TO_FRENCH)


ARABIC_ENGLISH = (
    ("^ben$", "bin"), ("(?<!^)ou|ou(?!ld$)", "u"), ("ch", "sh"), ("dj", "j"), ("ï", "i"), ("ç", "s"), ("aïm", "aim"),
    ("^(moham+ed)$", "muhammad"), ("^el-", "al-"), ("(?<=an)e$", ""), ("^el$", "al"), ("y(?=ane?$)", "y"),
)  # fmt: skip
ARABIC_FRENCH = (
    ("^bin$", "ben"), ("(?<![aeo])u(?!l-)", "ou"), ("sh", "ch"), ("(?<!d)j", "dj"), ("^(moham+ad)$", "mohamed"),
    ("^al-", "el-"),
    ("w(?=[aeiou])", "ou"), ("(?<=[aeiou])q", "k"),
)  # fmt: skip
ARABIC_LOOSE = (("ss", "s"), ("mm", "m"), ("tt", "t"), ("(?<=[^aeiou])ed$", "ad"), ("ay", "ai"), ("^al-", "al "))


def write_arabic_in_english(name: str, chance: Random) -> str:
    """French spellings of Arabic names as the English press writes them."""
    return _rewrite(name, ARABIC_ENGLISH)


def write_arabic_in_french(name: str, chance: Random) -> str:
    """English spellings of Arabic names as the French press writes them."""
    return _rewrite(name, ARABIC_FRENCH)


def write_arabic_loosely(name: str, chance: Random) -> str:
    """Single letters for double ones, the article apart."""
    return _rewrite(name, ARABIC_LOOSE)


def write_servant(name: str, chance: Random) -> str:
    """Abdelaziz, Abdul Aziz, Abd al-Aziz."""

    def part(match: re.Match[str]) -> str:
        return f"{chance.choice(('Abdul ', 'Abd al-', 'Abdel ', 'Abdoul '))}{match.group(1).capitalize()}"

    return re.sub(r"\bAbd(?:el|ul|oul|al)[ -]?([a-z]{4,}|[A-Z]\w{3,})", part, name)


KOREAN_SYSTEMS = (
    ("jae", "chae"), ("geun", "kŭn"), ("hyun", "hyeon"), ("yeol", "yŏl"), ("yul", "yeol"), ("suk", "seok"),
    ("young", "yeong"), ("jung", "jeong"),
    ("soo", "su"), ("woo", "u"), ("myung", "myeong"), ("byung", "byeong"), ("chul", "cheol"), ("sung", "seong"),
    ("hee", "hui"), ("sun", "seon"),
    ("joon", "jun"), ("duck", "deok"), ("kyung", "gyeong"), ("moon", "mun"), ("boo", "bu"), ("^lee", "yi"),
    ("^park", "pak"), ("^choi", "choe"),
    ("^roh", "no"), ("^chung", "jeong"), ("^cho ", "jo "), ("^yoon", "yun"), ("^shin", "sin"), ("sye", "se"),
    ("gyun", "gyun"), ("eun", "ŭn"),
)  # fmt: skip


def write_korean(name: str, chance: Random) -> str:
    """Revised Romanisation and McCune–Reischauer beside the holder's own spelling."""
    text = name.lower()
    for own, system in KOREAN_SYSTEMS:
        text = re.sub(own, system, text)
    return re.sub(r"(?:^|(?<= ))\w", lambda m: m.group().upper(), text)


def part_korean(name: str, chance: Random) -> str:
    """Jae-in, Jae In, Jaein."""
    if "-" not in name:
        return name
    head, _, tail = name.rpartition("-")
    return chance.choice((f"{head} {tail.capitalize()}", f"{head}{tail}"))


def lengthen(name: str, chance: Random) -> str:
    """Japanese long vowels: Taro, Tarō, Tarou; Ono, Ohno."""
    return re.sub(r"o(?=$|\s)", lambda _: chance.choice(("ō", "ou", "oh")), name)


def aspirate(name: str, chance: Random) -> str:
    """Khmer, Lao and Thai: aspiration and double letters written or left out."""
    return _rewrite(
        name, (("th", "t"), ("ph(?!a?n)", "p"), ("nn", "n"), ("kk", "k"), ("pp", "p"), ("ss", "s"), ("ou", "u"))
    )


def spell_out_umlauts(name: str, _: Random) -> str:
    """Schröder, Schroeder."""
    return name.replace("ö", "oe").replace("ü", "ue").replace("ä", "ae")


def part_hyphens(name: str, _: Random) -> str:
    """Jean-Yves, Jean Yves."""
    return name.replace("-", " ")


KEYS = "qwertyuiop asdfghjkl zxcvbnm"


def slip(name: str, chance: Random) -> str:
    """A slip of the keyboard inside a long word: two letters swapped, one left out, doubled, hit wrong."""
    words = name.split()
    long = [i for i, w in enumerate(words) if len(w) >= 6 and w.isalpha()]
    if not long:
        return name
    place = chance.choice(long)
    word = words[place]
    at = chance.randrange(1, len(word) - 1)
    kind = chance.randrange(4)
    if kind == 0:
        word = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    elif kind == 1:
        word = word[:at] + word[at + 1 :]
    elif kind == 2:
        word = word[:at] + word[at] + word[at:]
    else:
        key = KEYS.find(word[at].lower())
        word = word[:at] + (KEYS[key - 1] if key > 0 and KEYS[key - 1] != " " else "e") + word[at + 1 :]
    words[place] = word
    return " ".join(words)


PRACTICES: dict[str, tuple[tuple[str, ...], Spell, bool]] = {
    "plain letters": (("vi", "la", "ar"), strip_marks, False),
    "half of the marks": (("vi",), halve_marks, False),
    "a mark lost": (("vi",), lose_a_mark, False),
    "family name at the other end": (("vi", "ko", "zh", "ja"), turn, False),
    "comma": (("la", "cy"), put_comma, True),
    "family name in capitals": (("la", "cy", "ar"), shout, False),
    "initial": (("la", "cy"), cut_first, False),
    "middle name left out": (("la",), drop_middle, False),
    "second family name left out": (("es",), drop_last, False),
    "honorific": (("vi", "la", "zh", "ja"), add_title, False),
    "Khmer title": (("se",), add_khmer_title, False),
    "Arabic title": (("ar",), add_arabic_title, False),
    "French for Cyrillic": (("cy",), write_cyrillic_in_french, False),
    "English for Arabic": (("ar",), write_arabic_in_english, False),
    "French for Arabic": (("ar",), write_arabic_in_french, False),
    "loose Arabic": (("ar",), write_arabic_loosely, True),
    "Abdel": (("ar",), write_servant, False),
    "Korean systems": (("ko",), write_korean, False),
    "Korean parting": (("ko",), part_korean, False),
    "Japanese long vowels": (("ja",), lengthen, True),
    "aspiration": (("se",), aspirate, False),
    "umlauts spelt out": (("la",), spell_out_umlauts, True),
    "hyphens": (("la",), part_hyphens, True),
    "a slip": (("la", "cy", "ar", "se", "vi"), slip, False),
}
