"""Shapes of Vietnamese noun phrases over the tags of actors.tokens; the rules of actors_*.py are built of them.

What qualifies a noun follows it, mostly without a preposition: office, portfolio, state, name.
"""

from __future__ import annotations

SHORT = "(?:<[UBPSY]>)?"
STATE = f"(?:d*[SK]{SHORT})"
UNIT = f"(?:d*(?:[BU]|Y){SHORT})"
PORTFOLIO = "(?:d?P(?:(?:,|&|,&|~)P)*)"
POST = f"(?:A(?:{STATE}|{UNIT})(?:(?:,|&|R|~)A?{STATE})*)"
ENVOYS = f"(?:a{STATE}(?:,{STATE})+(?:,?&{STATE})?)"
OFFICE = f"(?:{ENVOYS}|r*(?:[Hek]|a){SHORT}(?:R|{PORTFOLIO}|{UNIT}|{STATE}(?:~{STATE})?|{POST})*)"
OFFICES = f"(?:{OFFICE}(?:(?:(?<![SK]),|(?<!aS)(?<!aK),(?!r*a)|&|R|~){OFFICE})*)"
"""« với Đại sứ Chile, Chủ tịch nước », « của Tổng thống Chile, Đại sứ X » are two people: one is an envoy abroad."""
NAME = "(?:N(?:n{0,2}N)*)"
HONOUR = "[hk]{0,4}"
OFFICES_AFTER = f"(?:{OFFICE}(?:(?:(?<![SK]),|(?<!aS)(?<!aK),(?!r*a)|&(?!k{HONOUR}{NAME})|R|~){OFFICE})*)"
"""After a name: « và Trung tướng Y » opens another person."""
PERSONS = f"(?:(?:,|&|,&){HONOUR}{NAME})"
END = '(?=[,;:!<>~"TvAOowX&]|$)'
