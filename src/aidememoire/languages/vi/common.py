"""Words that several Vietnamese modules share: regions of the world, and those that stand in every text."""

from __future__ import annotations

_REGION = (
    r"(?:châu (?:Phi|Âu|Á|Mỹ|Đại Dương)|Trung Đông|(?:Đông |Tây )?(?:Đông Nam|Đông Bắc|Nam|Trung|Đông) Á"
    r"|(?:Bắc|Tây|Đông|Trung) Phi|(?:Nam|Trung|Bắc) Mỹ|Mỹ (?:Latinh|Latin|La-tinh|La tinh)|[Vv]ùng Vịnh|Balkan"
    r"|Kavkaz|Caucasus|Caribe|Caribbean|(?:Bắc|Tây|Đông|Trung|Nam) Âu|(?:Nam )?Thái Bình Dương)"
)
ABROAD = (
    r"(?<!\w)(?:(?:các|nhiều|một số|\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám) (?:nước|quốc gia)"
    rf"(?! (?:ta|nhà|mình|này|bạn)(?!\w))|{_REGION})(?!\w)"
)
"""Several states together, named by their number or their part of the world: « 3 nước », « châu Phi »."""
COMMON = frozenset(
    """
    và của các những là có được trong cho với tại về đã đang sẽ này đó khi ngày người không từ đến ra vào ở trên
    để cũng như một hai
    """.split()
)
"""Enough to guess the language of a page before anything is loaded."""
