"""English words that make it likelier, or less, that two people of a report met; patterns run on folded gists."""

from __future__ import annotations

import re

from aidememoire.lexicon.contact_weights import load_contact_weights
from aidememoire.pack.evidence import Evidence


def _look(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


EVIDENCE = Evidence(
    words={
        "talk": _look(
            r"met|meet\w*|talks|discussions?|audience|encounter|exchange of views|receiv\w+|hosted|hosts|hosting|"
            r"welcom\w+|face[- ]to[- ]face|tete-a-tete|sat down|called on|calls on|courtesy|consultations|"
            r"negotiations|dinner|lunch|four-eye|one-on-one|at the table|conferred|huddled|held"
        ),
        "receive": _look(r"receiv\w+|hosted|welcom\w+|courtesy|call(?:ed|s)? on|audience|farewell|credentials"),
        "topic": _look(
            r"discuss\w+|review\w+|exchang\w+|agreed|took stock|focus\w* on|agenda|touched on|explored|covered|"
            r"underscored|reaffirm\w+|turned to|spoke about|talked about"
        ),
        "seat": _look(
            r"office|palace|state house|residence|headquarters|presidency|istana|airport|secretariat|hall|chancery"
        ),
        "host": _look(r"hosts?|visitors?|visiting|guests?|envoy|counterparts?|interlocutor"),
        "press": _look(
            r"press conference|briefing|communique|interview|op-ed|tweet\w*|spokes\w+|statement|reporters|journalists|"
            r"on x|social media|television|column"
        ),
        "call": _look(
            r"phone\w*|telephon\w+|video|virtual\w*|on (?:a|the) call|(?:held|had|in) an? (?:\w+ )?call|"
            r"called (?:his|her|up)|calls? with|spoke to|rang"
        ),
        "message": _look(r"messages?|letters?|congratulat\w+|condolences|greetings|cable"),
        "visit": _look(r"visit\w*|trip|tour|stay|arriv\w+|landed|stopover|travel\w+"),
        "sign": _look(r"sign\w*|initial\w+|inked|put their names"),
        "session": _look(r"commission|committee|dialogue|consultations|session|summit|conference|forum"),
        "ceremony": _look(r"ceremony|inaugurat\w+|foundation stone|handover|handed over|donat\w+"),
        "blame": _look(
            r"critici[sz]\w+|slam\w*|accus\w+|denounc\w+|condemn\w*|blam\w+|remarks|sanction\w*|regrettable|reject\w*|"
            r"hits? back|hit out|lash\w+|mock\w+|prais\w+|insult\w*|retort\w*|respond\w*|react\w*"
        ),
        "spoken_of": re.compile(
            r"\b(?:sent|sends|sending|dispatch\w+|despatch\w+|deputed) (?:an?|his|her|its|their) [^.;]{0,50}\bto "
            r"(?:the )?$|"
            r"\b(?:read|read out|issued|published|announced|driven|championed|envisioned|envisaged|inspired|initiated)"
            r" by (?:the |his |her )?$|"
            r"\b(?:leadership|guidance|vision|instructions?|directives?|directions?|orders|behalf) of (?:the |his |"
            r"her )?$",
            re.IGNORECASE,
        ),
        "odd": _look(
            r"match|final|cup|championship|club|players?|handball|tennis|football|basketball|athletics|cycling|medals?|"
            r"tournament|olympics?|coach|cricket|rugby|festival|film"
        ),
    },
    weights=load_contact_weights(),
)
