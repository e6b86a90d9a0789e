"""Shapes of French noun phrases over the tags of actors.tokens; the rules of actors_*.py are built of them."""

from __future__ import annotations

OF = "(?:dD?|C)"
SHORT = "(?:<[UBPSY]>)?"
PORTFOLIO_NOUN = f"(?:P(?:r?[pJRP])*{SHORT}|J(?:{OF}|AD?)P)"
UNKNOWN = "(?:(?<=[dCD])N(?![Nn,])|(?:(?<=C)|(?<=dD))N(?![Nn]))"
PORTFOLIO = (
    f"(?:(?:{OF}|AD?|,?oD?|oC)(?:{PORTFOLIO_NOUN}|{UNKNOWN})[pJ]*"
    f"(?:(?:,|&|,&)(?:{OF}|AD?|D)?(?:P(?:r?[pJR])*|J(?:{OF}|AD?)P|p+(?![,!])|(?<=[pP]&)p+|(?<=&)U|(?<=[dCD])(?:N(?=[pJ])[pJ]*|U)|{UNKNOWN}))*)"
)
BODY = (
    f"(?:(?:{OF}X?|dq(?=B)|AD?(?=B)|oD?(?=B))(?:[BgUPf]|Y)(?:[pJRB]|(?<=B)P|(?<=B)[XL](?:&[XL][pJ]*)?)*{SHORT}(?:[SJLX]~[SJLXN])?"
    f"(?:{OF}(?:[SKMLVBPgUYFf]|N(?!N)|(?<=d)w(?=,h*n*N))[pJ]*{SHORT})*)"
)
STATE = f"(?:{OF}[SKML](?:(?:,{OF}[SK])*&{OF}?[SK])?)"
POST = f"(?:AD?[SKLM](?:&AD?[SK])*|O{OF}(?:[BSUKYM]|[qw]?F)[pJ]*{SHORT})"
NESTED = f"(?:O?{OF}r*[Hek][RJ]*)"
CHARGE = f"(?:oD?[SLXUK](?:(?:,|&|,&){OF}(?:[SLXUK]|P[pJR]*)(?![<Nn]))*)"
OFFICE = (
    f"(?:r*(?:[Hek][RJp]{{0,4}}|a[RJp]{{0,4}}(?:(?:{OF}(?:B{OF})?|D)[SU]{SHORT})?{POST}?[RJ]?)"
    f"(?:{PORTFOLIO}|{BODY}|{STATE}|{NESTED}|(?<=[UB])AD?[SL]|(?:(?<=&dS)|(?<=&CS)|(?<=&dDS)){POST}|(?<=[BpPJ])(?:,|&|,&){OF}[PB][pJR]*(?=[,&hNdC!])|{CHARGE}|oD?[NwpL](?=,)|,?s(?:{STATE}|{POST})|[RJ]|{OF}X[pJ]*|<[BPSY]>|(?<=J)(?:,J)*,?&J)*)"
)
FIELD = f"(?:(?:{OF}|AD?|oD?|oC){PORTFOLIO_NOUN}[pJ]*(?:(?:,|&|,&)(?:{OF}|D)?P[pJR]*)*)"
"""The field of a counterpart: « son homologue togolais de la Défense »."""
OFFICES = f"(?:{OFFICE}(?:(?:,|&|,&|(?<=a)(?=H)|(?<=H)(?=H))(?!k){OFFICE})*)"
NAME = "(?:n{0,2}N(?:[ndh]{0,3}N)*)"
HONOUR = "[hk]{0,3}"
FIELDS = "P[pJRP]*(?:[,&]{1,2}P[pJRP]*)*"
LABEL = f"(?:<(?:[SJ]|{FIELDS})>|{OF}(?:B{OF})?S(?=[,&;:v!T]))"
"""What stands after each name of a list: « X (Chili) », « X (Finances) », « X de la Lettonie »."""
PERSONS = f"(?:(?:,|&|,&)(?:D?J,?|{OF}[SK],|D)?{HONOUR}(?>{NAME}){LABEL}?(?!,?D?{OFFICE}))"
END = '(?=[,;:!<>~"TvAOo]|$)'
_NEXT = f"(?=&{HONOUR}{NAME},)|(?=&D{OFFICE},?{HONOUR}(?>{NAME}))"
AFTER = f'(?:{OFFICES}(?:(?:{OF}wp?)?{END}|{_NEXT})|D{OFFICES}(?=[,;:!<>~"]|$))'
