"""How Vietnamese ends its sentences. Its words differ by their marks alone (« mới », « mời »), so they are kept."""

from __future__ import annotations

import re

from aidememoire.pack.sentences import SentenceGrammar

_ABBREVIATIONS = "tp ts gs pgs ths ths.s bs ks đ/c mr mrs dr st tr tt vs jr sr"
_BEFORE_DIGIT = "số no đt tel fax"
_OPENERS = "Ông Bà Ngài Hai Tại Trong Ngày Sáng Chiều Tối Thủ Bộ Tổng Chủ Đại Ngoại Các Đây Theo"
_INNER = (
    r"(?<=[a-zà-ỹ]{2}\.)(?=[A-ZÀ-Ỹ][a-zà-ỹ])"
    r"|(?<=\w )(?=\(?[A-ZĐ]{2,6}\)? ?[-–—] (?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm|Theo|Nhận lời|Tại)(?!\w))"
)
"""« ngoái.Phát ngôn viên », and « chúc mừng Quốc khánh ĐNO - Sáng 29/8 »: a headline glued to the paper's dateline."""

SENTENCES = SentenceGrammar(
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    before_digit=frozenset(_BEFORE_DIGIT.split()),
    openers=frozenset(_OPENERS.split()),
    marked=True,
    inner=re.compile(_INNER),
)
