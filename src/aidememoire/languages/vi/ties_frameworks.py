"""Vietnamese names of partnership frameworks, put together from their parts.

« Đối tác hợp tác chiến lược toàn diện » is a noun and three modifiers; each has its English word in
lexicon/frameworks.csv, and English puts them in an order of its own.
"""

from __future__ import annotations

import re

from aidememoire.languages.vi.spelling import build_spellings
from aidememoire.lexicon.match import Matcher
from aidememoire.lexicon.rows import load_rows
from aidememoire.pack.ties import Level
from aidememoire.rules.rule import Example, rule

_ROWS = tuple(
    build_spellings(
        load_rows(
            "aidememoire.languages.vi", "lexicon", "frameworks.csv", senses=frozenset({"modifier", "motto", "bloc"})
        )
    )
)
_MODIFIERS = {row.form.lower(): row.code for row in _ROWS if row.sense == "modifier"}
BLOCS = Matcher((row for row in _ROWS if row.sense == "bloc"), folded=False, any_case=False)
_MOTTOES = {row.form.lower(): row.code for row in _ROWS if row.sense == "motto"}
_ORDER = (
    "enhanced", "special and privileged", "special", "green", "innovation", "comprehensive", "extensive", "strategic",
    "cooperative",
)  # fmt: skip
_WORDS = "|".join(sorted(map(re.escape, _MODIFIERS), key=len, reverse=True)).replace("\\ ", " ")
_MODIFIER = rf"(?:{_WORDS})(?!\w)"
_VN = "Bộ trưởng Ngoại giao Việt Nam Lê Minh Hoan đã gặp Bộ trưởng Ngoại giao Nhật Bản Kenji Moriyama tại Hà Nội. "


@rule(
    name="vi.ties.partnership",
    stage="ties",
    over="marked",
    pattern=rf"(?<!\w)(?i:đối tác)(?P<modifiers>(?i:[ ,]+(?:và )?[“\"]?{_MODIFIER})+)",
    examples=(
        Example(
            text=_VN + "Hai bên đánh giá cao quan hệ Đối tác chiến lược toàn diện giữa hai nước.",
            finds="Đối tác chiến lược toàn diện",
            gives="comprehensive strategic partnership",
        ),
        Example(
            text=_VN + "Hai bên đánh giá cao quan hệ Đối tác chiến lược sâu rộng giữa hai nước.",
            gives="extensive strategic partnership",
        ),
    ),
    refusals=(_VN + "Hai bên đánh giá cao đối tác tin cậy của nhau.",),
)
def partnership(match: re.Match[str]) -> Level | None:
    """« Đối tác » with the modifiers that make it a level of relations."""
    found = {_MODIFIERS[m.group().lower()] for m in re.finditer(_MODIFIER, match.group("modifiers"), re.IGNORECASE)}
    codes = tuple(code for code in _ORDER if code in found)
    if not {"strategic", "comprehensive"} & set(codes):
        return None
    return Level(name=" ".join((*codes, "partnership")), parts=codes)


_PART = "|".join(sorted(map(re.escape, _MOTTOES), key=len, reverse=True)).replace("\\ ", " ")


@rule(
    name="vi.ties.motto",
    stage="ties",
    over="marked",
    pattern=rf"(?<!\w)(?i:(?:{_PART})(?:(?:, | và |, và )(?:{_PART}))*)(?!\w)",
    examples=(
        Example(
            text="Bộ trưởng Việt Nam Lê Minh Hoan đã gặp Bộ trưởng Lào Somsak Keo tại Viêng Chăn. Hai bên vun đắp quan "
            "hệ hữu nghị vĩ đại, đoàn kết đặc biệt và hợp tác toàn diện.",
            gives="great friendship, special solidarity and comprehensive cooperation",
        ),
    ),
    refusals=(_VN + "Hai bên thúc đẩy hợp tác toàn diện.", _VN + "Hai bên vun đắp quan hệ hữu nghị truyền thống."),
)
def motto(match: re.Match[str]) -> Level | None:
    """The formula by which two neighbours name their relation: two virtues or more."""
    parts = tuple(_MOTTOES[m.group().lower()] for m in re.finditer(_PART, match.group(), re.IGNORECASE))
    if len(parts) < 2:
        return None
    return Level(name=" and ".join((", ".join(parts[:-1]), parts[-1])), parts=parts, motto=True)


@rule(
    name="vi.ties.diplomatic-relations",
    stage="ties",
    over="marked",
    pattern=r"(?i:quan hệ ngoại giao)(?= \(| (?:năm|vào|từ|ngày)|[^.;,]{0,40} (?:năm|ngày) \d)",
    examples=(
        Example(
            text=_VN + "Hai nước thiết lập quan hệ ngoại giao năm 1973.",
            finds="quan hệ ngoại giao",
            gives="diplomatic relations",
        ),
    ),
    refusals=(_VN + "Hai nước chăm lo quan hệ ngoại giao.",),
)
def diplomatic_relations(match: re.Match[str]) -> Level:
    """Diplomatic relations, where the text says since when."""
    return Level(name="diplomatic relations", parts=("diplomatic relations",), dated=True)


RULES = (partnership, motto, diplomatic_relations)
