"""Shapes of Vietnamese noun phrases over the tags of actors.tokens; the rules of actors_*.py are built of them.

What qualifies a noun follows it, mostly without a preposition: office, portfolio, state, name.
"""

from __future__ import annotations

SHORT = "(?:<[UBPSY]>)?"
STATE = f"(?:f?d*[SK]{SHORT})"
"""« Nhật Bản », « nước Cộng hòa Chile », « phía Trung Quốc »."""
UNIT = f'(?:d*(?:B?"[UYNBSWw]{{1,6}}"|[BU]|Y){SHORT})'
PORTFOLIO = "(?:d?P(?:(?:,|&|,&|~)P)*)"
POST = f"(?:A(?:{STATE}|{UNIT})(?:(?:,|&|R|~)A?{STATE})*)"
LOCAL = f"(?:L{SHORT})"
"""« Bí thư Tỉnh ủy Nghệ An », « Thị trưởng Busan »: where the event takes place has a preposition."""
FIELD = "(?:o[wPWXSKLBUdf&~A0]{0,14}?)"
"""« phụ trách các vấn đề Nam Á và Trung Á »: whatever words the charge is told in, up to the name."""
CHIEF = f"(?:d?r*[He](?:{STATE}|{UNIT})*)"
"""« Đặc phái viên của Tổng thống Mali »: in whose name an envoy comes."""
ENVOYS = f"(?:a{STATE}(?:,{STATE})+(?:,?&{STATE})?)"
ERRAND = f"(?:r*a(?:{CHIEF}|{STATE}|{UNIT})*O(?:{STATE}|{UNIT}|L)(?=,?[hk]{{0,4}}N))"
"""« Đặc phái viên Mỹ về Syria X »: what an envoy is for, before the name."""
OFFICE = (
    f"(?:{ENVOYS}|{ERRAND}|r*a{CHIEF}|r*(?:[Hek]|a){SHORT}"
    f"(?:R(?!r*[Hek])|{FIELD}|{PORTFOLIO}|{UNIT}|{STATE}(?:~{STATE})?|{POST}|{LOCAL})*)"
)
OFFICES = f"(?:{OFFICE}(?:(?:(?<![SK]),|,(?=k{{1,2}}h*N)|(?<!aS)(?<!aK),(?!r*a)|(?<![SK])&|R|~){OFFICE})*)"
"""« với Đại sứ Chile, Chủ tịch nước », « của Tổng thống Chile, Đại sứ X » are two people: one is an envoy abroad."""
NAME = "(?:n?N(?:n{0,2}N)*)"
ALIAS = "(?P<alias><N(?:n{0,2}N)*>)?"
"""« Phư-mi-ô Ki-si-đa (Fumio Kishida) »: the same name in Latin letters."""
HONOUR = "[hk]{0,4}"
NOT_NEXT = f"(?!{OFFICE}(?:,{OFFICE})?{HONOUR}{NAME})"
OFFICES_AFTER = f"(?:{OFFICE}(?:(?:(?<![SK]),{NOT_NEXT}|(?<!aS)(?<!aK),(?!r*a){NOT_NEXT}|&{NOT_NEXT}|R|~){OFFICE})*)"
"""After a name: « và Trung tướng Y » opens another person."""
PERSONS = f"(?:(?:,|&|,&){HONOUR}{NAME})"
END = '(?=[,;:!<>~"TvAOowX&]|$)'
