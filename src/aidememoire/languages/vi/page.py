"""Vietnamese pages: the grammar of the page stage."""

from __future__ import annotations

import re

from aidememoire.languages.vi import page_furniture, page_heads
from aidememoire.languages.vi.page_words import AGENCY_ROWS
from aidememoire.languages.vi.sentences import SENTENCES
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.match import Matcher
from aidememoire.pack.page import PageGrammar

_TELLS = (
    r"(?<!\w)(?i:đã|tiếp|hội đàm|điện đàm|hội kiến|gặp|gặp gỡ|đến chào|chào xã giao|chào từ biệt|chủ trì|gửi|ký"
    r"|thăm|đón|khẳng định|cho biết|nhấn mạnh|dự|tiễn|chiêu đãi|nhất trí|đề nghị|cho rằng|cảm ơn)(?!\w)"
)
"""A verb of contact or of speech: the words before a photo credit are often the lead itself."""

_DEPICTS = (
    r"\((?:bên |ngoài cùng )?(?:trái|phải|giữa)[^)]{0,20}\)|\b(?:từ trái (?:sang|qua)|bên trái|bên phải"
    r"|ảnh tư liệu|toàn cảnh|quang cảnh|chụp ảnh|bắt tay|hình ảnh)\b"
)

_UNFINISHED = "và của với tại cho về các những là ở để từ trong một hai"

GRAMMAR = PageGrammar(
    rules=(*page_heads.RULES, *page_furniture.RULES),
    sentences=SENTENCES,
    agencies=Matcher(AGENCY_ROWS, any_case=False),
    tells=re.compile(_TELLS),
    unfinished=frozenset(fold(_UNFINISHED).split()),
    depicts=re.compile(fold(_DEPICTS), re.IGNORECASE),
)
