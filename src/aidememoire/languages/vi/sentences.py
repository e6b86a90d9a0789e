"""How Vietnamese ends its sentences. Its words differ by their marks alone (« mới », « mời »), so they are kept."""

from __future__ import annotations

from aidememoire.pack.sentences import SentenceGrammar

_ABBREVIATIONS = "tp ts gs pgs ths ths.s bs ks đ/c mr mrs dr st tr tt vs jr sr"
_BEFORE_DIGIT = "số no đt tel fax"
_OPENERS = "Ông Bà Ngài Hai Tại Trong Ngày Sáng Chiều Tối Thủ Bộ Tổng Chủ Đại Ngoại Các Đây Theo"

SENTENCES = SentenceGrammar(
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    before_digit=frozenset(_BEFORE_DIGIT.split()),
    openers=frozenset(_OPENERS.split()),
    marked=True,
)
