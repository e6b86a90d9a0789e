"""Vietnamese words by which visits are told to end."""

from __future__ import annotations

from aidememoire.languages.vi.common import ABROAD
from aidememoire.languages.vi.events_frames import look

_STAY = r"(?:chuyến (?:thăm|công du|công tác|đi)|(?:chương trình )?(?:thăm|chuyến thăm)|thăm)(?!\w)"

ENDING = look(
    rf"(?<!\w)(?:kết thúc|hoàn tất|khép lại|hoàn thành)(?: [\w-]+){{0,4}}? {_STAY}|"
    rf"(?<!\w){_STAY}[^.;⟨]{{0,40}}(?:⟨[LST]\d+⟩[^.;⟨]{{0,24}}){{0,3}}(?<!\w)(?:kết thúc|khép lại)(?!\w)"
)
AIRPORT = look(r"sân bay|phi trường|cầu thang máy bay")
TOUR = look(rf"(?<!\w)(?:công du|thăm|công tác)(?!\w)[^.;⟨]{{0,40}}?{ABROAD}")
"""A journey through several states, which need not be named: « chuyến công du 3 nước Đông Nam Á »."""
AFAR = look(
    r"(?<!\w)(?:rằng|về việc|về tình hình|liên quan|trước thềm|xung quanh|khẳng định|cho biết|cho rằng)(?!\w)[^,⟩]*$"
)
