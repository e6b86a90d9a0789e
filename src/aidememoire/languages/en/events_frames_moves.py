"""What English triggers of visits and sessions evoke."""

from __future__ import annotations

from aidememoire.languages.en.events_links import NEAR, SEATED, SESSION, WITH, look
from aidememoire.pack.events import Frame

_ASKED = ("at the invitation of", "upon the invitation of", "on the invitation of")
_TO_PLACE = r"(?: the)?(?: [\w'-]+){0,3}? ⟨[LS]\d+⟩"
_NO_HOUSE = (
    r"(?! (?:an? |the |its |his |her |their )?(?:[\w-]+ ){0,3}?(?:hospitals?|clinics?|schools?|university|"
    r"factory|plants?|"
    r"museums?|markets?|camps?|site|sites|exhibition|community|farms?|centre|center|headquarters|church|mosque|"
    r"cemetery|mausoleum|memorial|monument|company|laboratory|stadium|village)\b)"
)
"""No « visited a hospital in Lima »: what is looked at, wherever it stands, is no state visited."""
_OCCASION = r"(?:meetings?|talks|reception|phone call|call|ceremony|event|discussions?|audience)\b"

_NTH = r"\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|inaugural"

MOVES = (
    Frame(
        code="greet",
        kind="visit",
        group="visit",
        subject="host",
        other="guest",
        needs=look(
            r"[^.;]{0,180}?(?:airport|on (?:his|her|their|its)? ?arrival|upon (?:his |her |their )?arrival|airbase|"
            r"(?:military|full|ceremonial|state) hono[u]?rs|guards? of hono[u]?r|red carpet)"
        ),
        alone=True,
    ),
    Frame(
        code="arrive",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=_ASKED,
        alone=True,
        needs=look(
            rf"{NEAR}(?: back| over| off| here)? (?:in|at|to|into|on a){_TO_PLACE}|{NEAR} (?:in|at) ⟨[LS]|"
            rf"{NEAR}(?: in(?:to)? the country{NEAR})? (?:for|on) (?:an? |his |her |their )"
            r"(?:(?:[\w-]+|⟨T\d+⟩) ){0,4}?(?:visit|trip|tour|stay|state)\b"
        ),
    ),
    Frame(
        code="go",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=_ASKED,
        alone=True,
        needs=look(
            rf"(?! (?:him|them|her (?:in|at|on))\b)(?! (?:\w+ ){{0,3}}⟨P){_NO_HOUSE}"
            rf"{NEAR}(?: by\b|{_TO_PLACE}| (?:the|our|this) country\b)"
        ),
    ),
    Frame(
        code="come_to",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=_ASKED,
        alone=True,
        needs=look(
            rf"(?:{NEAR} (?:in|at)(?: the)? ⟨[LS]\d+⟩|(?: the)? ⟨[LS]\d+⟩| on an? (?:[\w-]+ ){{0,4}}(?:visit|"
            rf"trip|tour))"
        ),
    ),
    Frame(
        code="leave",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=_ASKED,
        alone=True,
        needs=look(
            rf"{NEAR}(?: ⟨[LS]\d+⟩)? for{_TO_PLACE}|"
            rf"{NEAR}(?: ⟨[LS]\d+⟩)?{NEAR},? (?:at the end of|at the close of|after|following|on completion of|"
            r"having (?:concluded|completed))(?: [\w'’-]+| ⟨T\d+⟩){0,6}? (?:visit|trip|stay|tour)\b"
        ),
    ),
    Frame(
        code="attend",
        kind="conference",
        group="conference",
        alone=True,
        needs=look(
            r"(?: the)? (?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b"
            r"[^.;]{0,50}?(?:summits?|leaders' meeting|foreign ministers' meeting)\b"
        ),
    ),
    Frame(
        code="chair",
        lone=True,
        kind="dialogue",
        group="dialogue",
        links=SEATED,
        needs=look(
            r"(?! (?:plans|preparations|arrangements|negotiations|an? (?:agreement|deal))\b)(?:"
            rf"[^.;]{{0,40}}?(?:{_NTH}|"
            rf"dialogue|commission|committee|consultations|council)\b[^.;]{{0,110}}?{SESSION}|"
            rf"[^.;]{{0,90}}?(?:dialogue|commission|committee|consultations)\b)"
        ),
        refuses=look(r"preparat\w+ (?:for|of)\b|\bworking meeting on\b"),
    ),
    Frame(
        code="chair_summit",
        lone=True,
        kind="conference",
        group="conference",
        links=WITH,
        needs=look(r"[^.;]{0,60}?(?:summit|conference)\b"),
    ),
    Frame(
        code="chaired",
        kind="dialogue",
        group="dialogue",
        links=(),
        after=look(
            rf"(?<!⟨D\d⟩ )(?:{SESSION}[^.;]{{0,120}}(?<!⟨D\d⟩ )|^(?:It|This|Both|These) (?:was|is|were)(?: \w+)? )$"
        ),
        needs=look(r"(?: jointly)? by\b"),
        passive_keeps=True,
    ),
    Frame(
        code="lead",
        kind="dialogue",
        group="dialogue",
        adds=True,
        alone=True,
        vague=True,
        links=("by",),
        needs=look(r"[^.;]{0,30}?by "),
        after=look(
            r"(?:\b(?:delegations?|side|team)\b[^.;]{0,60}|⟨[DS]\d+⟩(?:[^.;⟨]{0,40} |,? ?))"
            r"(?:was|were|is|are|being|(?:to|will) be)"
            r"(?: \w+)? $|⟨D\d+⟩,? $"
        ),
    ),
    Frame(
        code="lead_own",
        kind="dialogue",
        group="dialogue",
        adds=True,
        alone=True,
        vague=True,
        needs=look(
            r" (?:(?:the|an?|his|her|their|its) )?(?:[\w-]+ ){0,2}?"
            r"(?:⟨[DS]\d+⟩|(?:side|delegation|team|one)\b)(?! of \d)"
        ),
    ),
    Frame(
        code="chair_it",
        kind="dialogue",
        group="dialogue",
        adds=True,
        alone=True,
        vague=True,
        needs=look(
            r" (?:the|this|both) (?:[\w-]+ ){0,2}?"
            r"(?:meetings?|sessions?|talks|consultations|dialogue|deliberations|proceedings|discussions)\b"
            r"(?! (?:of|on)\b)"
        ),
    ),
    Frame(
        code="attend_too",
        kind="dialogue",
        group="dialogue",
        adds=True,
        alone=True,
        vague=True,
        needs=look(rf"(?: the| also| both)* {_OCCASION}"),
    ),
    Frame(
        code="attended",
        kind="dialogue",
        group="dialogue",
        adds=True,
        alone=True,
        vague=True,
        links=("by",),
        needs=look(r"[^.;⟨]{0,20} ?by "),
        after=look(rf"{_OCCASION}[^.;]{{0,30}}? (?:was|were)(?: \w+)? $"),
    ),
    Frame(
        code="present_too",
        kind="dialogue",
        group="dialogue",
        adds=True,
        alone=True,
        vague=True,
        links=("",),
    ),
    Frame(
        code="n_session",
        kind="dialogue",
        group="dialogue",
        links=SEATED,
        vague=True,
        after=look(
            rf"(?:{_NTH}|next|previous|last) "
            r"(?:(?:[\w'-]+|⟨[SOL]\d+⟩(?:'s?)?) ?-?){0,9}$"
        ),
        needs=look(r"(?!s\b)(?! (?:with|between) ⟨P)"),
        refuses=look(r"(?:first|second|third)(?: [\w-]+)? meeting (?:with|between|since)"),
    ),
    Frame(
        code="n_visit",
        kind="visit",
        group="visit",
        subject="guest",
        other="host",
        links=_ASKED,
        alone=True,
        vague=True,
    ),
    Frame(
        code="n_body",
        kind="dialogue",
        group="dialogue",
        links=SEATED,
        vague=True,
        after=look(
            rf"\b(?:joint|mixed|inter-?governmental|bi-?national|bilateral|permanent|high[- ]level|ministerial|"
            rf"presidential|"
            rf"strategic|foreign office|steering|cooperation|integration|{_NTH}|next|the|their|⟨S\d+⟩)"
            rf"(?: (?:[\w-]+|⟨S\d+⟩(?: ?[-–] ?⟨S\d+⟩)?)){{0,4}} $"
        ),
        refuses=look(r"\b(?:plans?|proposals?|decision) (?:to|for)\b|\b(?:establish|set(?:ting)? up|creat|form)\w*\b"),
    ),
    Frame(
        code="n_dialogue",
        kind="dialogue",
        group="dialogue",
        links=SEATED,
        vague=True,
        refuses=look(
            r"(?:dialogue|consultations?) (?:mechanisms?|partners?|partnership|channels?|platforms?|relations)\b|"
            r"\b(?:memorand\w+|mous?|agreements?|accords?|protocols?|arrangements?)\b[^.;⟨]{0,40}\b(?:on|for|regarding|"
            r"concerning|establishing|launching) (?:[\w-]+ ){0,3}?(?:consultations?|dialogue)"
        ),
    ),
    Frame(
        code="n_summit",
        kind="conference",
        group="conference",
        links=WITH,
        vague=True,
        refuses=look(
            r"ministerial (?:meeting|session|dialogue|commission|committee|council|talks|consultations?|level)"
        ),
    ),
)
