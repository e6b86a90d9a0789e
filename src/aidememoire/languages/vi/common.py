"""Words that stand in every Vietnamese text: enough to guess the language of a page before anything is loaded."""

from __future__ import annotations

COMMON = frozenset(
    """
    và của các những là có được trong cho với tại về đã đang sẽ này đó khi ngày người không từ đến ra vào ở trên
    để cũng như một hai
    """.split()
)
