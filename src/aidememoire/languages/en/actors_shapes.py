"""Shapes of English noun phrases over the tags of actors.tokens; the rules of actors_*.py are built of them.

Unlike in French, the state and the portfolio may stand before the office: « Japan's Foreign Minister ».
"""

from __future__ import annotations

OF = "(?:dD?)"
SHORT = "(?:<[UBPSYHa]>)?"
SEAT = f"(?:[SJMK]{SHORT})"
NOUN = f"(?:[NJLXSp]{{0,2}}P{SHORT})"
PORTFOLIO = f"(?:(?:{OF}|oD?|AD?)?{NOUN}(?:(?:,|&|,&)(?:{OF}|oD?)?{NOUN})*)"
UNIT = f"(?:(?:[NXJLpP]{{0,3}}B|U|Y)[pRB]*{SHORT})"
BODY = (
    f"(?:(?:{OF}|AD?|oD?)?{SEAT}?p?{UNIT}{UNIT}?"
    f"(?:(?:{OF}|oD?|~)(?:{SEAT}(?:&{SEAT})?|[LBPgUYF][BP]?|N(?!N)){SHORT}[B]?)*"
    f"(?:(?:,|&|,&)(?:{OF}|oD?)?{NOUN}(?!P*[Haek]))*)"
)
STATE = f"(?:{OF}p{{0,2}}[SKML]{SHORT}(?:(?:,D?[SJ](?=[,&]))*,?&{OF}?D?[SKJ](?![HBPaekr]))?)"
POST = f"(?:AD?(?:[SKLM]|U|B){SHORT}(?:(?:,|&|,&)(?:AD?)?D?[SKU](?![HBPaekr]))*)"
NESTED = f"(?:(?:{OF}|AD){SEAT}?r*[Hek]R?)"
BEFORE = f"(?:B(?:dD?{NOUN}(?:&{NOUN})?)?|U|P(?:,P)*(?:&P)?|B)"
HEAD = f"(?:[rR]*(?:J(?:(?:,|&|,&)J)+|{SEAT})?[rR]*{BEFORE}{{0,3}}[rR]*)"
REGION = "(?:oD?[pJNXL]{0,2}[LXS](?:&[SLX])?)"
MORE = f"(?:{PORTFOLIO}|{BODY}|{STATE}|{NESTED}|{REGION}|R|<[BPSY]>)*"
CIVIL = f"[Hek]{SHORT}(?:~?R)?(?:&{NOUN}(?!P*[Haek]))?{MORE}"
OFFICE = f"(?:{HEAD}(?:{CIVIL}|a{SHORT}R?(?:{OF}[SU]{SHORT}(?:{OF}[SU])?(?!B))?R?{POST}?{MORE}{POST}?))"
OFFICES = f"(?:{OFFICE}(?:(?:,D?|,?&(?!k)|~){OFFICE})*)"
"""« the Foreign Secretary and the Irish Foreign Minister » are two people: the article begins another."""
NAME = "(?:n{0,2}N(?:[nh]{0,2}N)*(?:,?n(?=[^nN]|$))?)"
HONOUR = "(?:[hk]|<h>){0,4}"
PERSONS = f"(?:(?:(?:,|&|,&)D?|(?:[,;]&?|&)(?:dD?|D)?p?[SK],){HONOUR}(?>{NAME})(?!,?D?{OFFICE}))"
END = '(?=[,;:!<>~"TvAOow&]|$)'
