"""What English triggers of talks evoke: meetings, receptions, calls."""

from __future__ import annotations

from aidememoire.languages.en.events_links import GUEST, NEAR, PERSON, TO, WITH, look
from aidememoire.pack.events import Frame

_TOLD = r"(?! (?:the |a )?(?:press|reporters|media|journalists))[^.;]{0,60}?⟨[PDG]\d+⟩[^.;]{0,180}? (?:at|during|in|on)"
_NOT_PEOPLE = (
    r"(?! (?:up )?(?:with )?(?:the |all |their |his |her |its |some |strong |fierce |members of the )*"
    r"(?:press|reporters|media|journalists|criticis\w+|success|challenges?|needs?|demands?|requirements?|targets?|"
    r"deadlines?|goals?|conditions?|criteria|standards?|resistance|opposition|commitments?|obligations?)\b)"
)
_IN_PLACE = (
    r"(?:in|at)(?: (?:the|his|her))?(?: (?-i:[A-Z])[\w.'’-]*){0,4} ?"
    r"(?:⟨[LS]\d+⟩|(?:palace|office|residence|ministry)\b)"
)
"""Where somebody was told something face to face."""
_COURTESY = r"(?:courtesy|introductory|familiari[sz]ation|farewell|protocol|get-acquainted)"

TALKS = (
    Frame(
        code="receive",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        needs=look(rf"{NEAR}(?: by\b|{PERSON}|[^.;⟨]{{0,60}}(?:ambassadors|envoys|diplomats))"),
        refuses=look(r"receiv\w+ (?:[\w-]+ ){0,3}(?:calls?|messages?|letters?|credentials|reports?|briefing)\b"),
    ),
    Frame(
        code="grant_audience",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        links=("", *TO),
        needs=look(r"[^.;]{0,60}?audience"),
    ),
    Frame(
        code="receive_call",
        kind="call",
        group="call",
        mode="phone",
        subject="recipient",
        other="initiator",
        links=("from",),
        needs=look(
            rf"(?![^.;⟨]{{0,40}}(?:⟨T\d+⟩[^.;⟨]{{0,40}}?)?{_COURTESY})[^.;⟨]{{0,30}}?"
            r"(?:⟨T\d+⟩[^.;⟨]{0,30}?)?(?:calls?|phone ?calls?|telephone)\b"
        ),
    ),
    Frame(
        code="receive_courtesy",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        links=("from", "by"),
        lone=True,
        needs=look(rf"[^.;⟨]{{0,30}}?(?:⟨T\d+⟩[^.;⟨]{{0,30}}?)?{_COURTESY} (?:call|visit)s?\b"),
    ),
    Frame(
        code="welcome",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        needs=look(rf"{NEAR}(?: by\b|{PERSON}(?!'))"),
    ),
    Frame(
        code="summon",
        kind="meeting",
        group="talks",
        subject="host",
        other="guest",
        alone=True,
        needs=look(
            rf"{NEAR}(?: by| (?:to|at) (?:the|its|his|her) (?:⟨\w\d+⟩|(?-i:[A-Z])|\w+ (?:ministry|affairs))|{GUEST})"
        ),
    ),
    Frame(
        code="guest_of",
        kind="reception",
        group="talks",
        subject="guest",
        other="host",
        links=("", "of"),
        needs=look(PERSON),
    ),
    Frame(
        code="meet",
        kind="meeting",
        group="talks",
        links=("", *WITH),
        lone=True,
        needs=look(_NOT_PEOPLE),
    ),
    Frame(code="engage", kind="meeting", group="talks", links=("", *WITH), needs=look(GUEST)),
    Frame(code="talk", kind="meeting", group="talks", links=WITH, lone=True),
    Frame(
        code="talk_to",
        kind="meeting",
        group="talks",
        links=(*WITH, *TO),
        needs=look(r"(?![^.;]{0,90}(?:phone|telephon))[^.;]{0,60}? (?:with|to) [^.;]{0,40}?⟨[PDG]"),
    ),
    Frame(
        code="speak_there",
        kind="meeting",
        group="talks",
        links=(*WITH, *TO),
        needs=look(
            r"[^.;]{0,60}? (?:with|to) [^.;]{0,90}?(?:in person|face[- ]to[- ]face|on the (?:sidelines|margins))"
        ),
    ),
    Frame(
        code="speak",
        kind="call",
        group="call",
        mode="phone",
        links=(*WITH, *TO),
        lone=True,
        needs=look(
            rf"(?:{NEAR}(?: by (?:tele)?phone| on the (?:tele)?phone| over the (?:tele)?phone)?{NEAR} (?:with|to)"
            rf"(?! the (?:press|media)){GUEST}|[^.;]{{0,60}}?(?:phone|telephone))"
        ),
    ),
    Frame(
        code="speak_together",
        kind="call",
        group="call",
        mode="phone",
        lone=True,
        needs=look(
            r"(?: (?:again|also|earlier))?(?: (?:on |this )?(?:⟨T\d+⟩|morning|afternoon|evening))+"
            r"(?:[.,;]|$| and (?:discussed|reviewed|agreed|exchanged))"
        ),
        after=look(r"⟨P\d+⟩,? and (?:[\w'.]+ ){0,3}?⟨P\d+⟩,? (?:have |also |both )?$"),
    ),
    Frame(
        code="tell_call",
        kind="call",
        group="call",
        mode="phone",
        links=("",),
        needs=look(rf"{_TOLD} (?:a|an|the|their|his|her) (?:\w+ ){{0,2}}(?:phone|telephone|call)"),
    ),
    Frame(
        code="tell_reception",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        needs=look(rf"{_TOLD} (?:a|an|the|his|her|their) (?:\w+ )?reception\b(?! (?:hosted|held|marking|for))"),
    ),
    Frame(
        code="tell_visitor",
        kind="meeting",
        group="talks",
        subject="host",
        other="guest",
        needs=look(r"(?:,? (?:on )?⟨T\d+⟩,?)? (?:the )?visiting (?:[\w.'’-]+ ){0,3}?⟨[PDG]\d+⟩"),
    ),
    Frame(
        code="tell_there",
        kind="meeting",
        group="talks",
        needs=look(rf"{PERSON},? (?:(?:on |this )?(?:⟨T\d+⟩|yesterday|today|morning|evening),? )?{_IN_PLACE}"),
    ),
    Frame(
        code="tell",
        kind="meeting",
        group="talks",
        needs=look(
            rf"{_TOLD} (?:a|an|the|their|his|her|a bilateral) (?:[\w-]+ ){{0,2}}(?:meetings?|talks|discussions?)\b"
        ),
    ),
    Frame(
        code="phone",
        kind="call",
        group="call",
        mode="phone",
        subject="initiator",
        other="recipient",
        needs=look(rf"(?: by\b|{GUEST})"),
    ),
    Frame(
        code="call",
        kind="call",
        group="call",
        mode="phone",
        subject="initiator",
        other="recipient",
        needs=look(
            r"(?: up)?(?: [\w.'’-]+){0,3}? ⟨P\d+⟩(?:,? (?:on |this |in the )?(?:⟨T\d+⟩|\w+day|morning|afternoon|"
            r"evening),?)*"
            r"(?: (?:to|by (?:tele)?phone|and|from|in order|over|about)\b|[.;]|$)"
        ),
    ),
    Frame(
        code="call_on",
        kind="reception",
        group="talks",
        subject="guest",
        other="host",
        links=("", "on", "upon", "to"),
        needs=look(rf"(?: (?:this )?⟨T\d+⟩ (?:to|on))?{GUEST}(?!'?s? (?:government|to\b))(?! ⟨[SOG]\d+⟩ to\b)"),
    ),
    Frame(
        code="hand_note",
        kind="meeting",
        group="talks",
        adds=True,
        alone=True,
        vague=True,
        needs=look(r"[^.;⟨]{0,40}?\b(?:notes?(?: verbale)?|d[ée]marche|strong protest)\b"),
    ),
    Frame(code="call_on_him", kind="reception", group="talks", subject="guest", other="host", lone=True),
    Frame(
        code="visit_him",
        kind="reception",
        group="talks",
        subject="guest",
        other="host",
        needs=look(r" (?:him|her|them)\b"),
        lone=True,
    ),
    Frame(code="farewell", kind="reception", group="talks", links=("", "to", "of"), needs=look(GUEST)),
    Frame(
        code="n_courtesy",
        kind="reception",
        group="talks",
        subject="guest",
        other="host",
        links=(*TO, "on", "upon", *WITH),
        vague=True,
    ),
    Frame(code="discuss", kind="meeting", group="talks", links=WITH, vague=True, lone=True),
    Frame(code="negotiate", kind="meeting", group="talks", links=WITH, vague=True),
    Frame(
        code="agree",
        kind="meeting",
        group="talks",
        links=WITH,
        vague=True,
        lone=True,
        needs=look(
            r"(?! in (?:a|their) (?:joint )?(?:statement|declaration|communique))"
            r"(?! (?:\w+ ){0,2}to (?:meet|hold|visit|talk))"
            r"(?!(?: (?:on )?⟨T\d+⟩)? to (?:postpone|put off|delay|defer|reschedule|push back|move|shift|cancel|"
            r"call off|"
            r"scrap)\b)"
        ),
        after=look(r"⟨[PG]\d+⟩,? (?:and|&) (?:[\w']+ ){0,3}⟨P\d+⟩,? (?:(?:on )?⟨T\d+⟩ |have |also |both |has ){0,2}$"),
    ),
    Frame(
        code="n_talk",
        kind="meeting",
        group="talks",
        links=WITH,
        vague=True,
        refuses=look(
            r"(?:meetings?|talks|discussions?),? (?:which )?(?:was |were )?(?:also |"
            r"jointly )?(?:(?:co-?)?chaired|attended)|"
            r"(?-i:\bthe (?:[A-Z][\w.-]+ )+(?:meetings?|talks|discussions)\b)|"
            r"\bchair(?:s|ed)? (?:the|this|both) (?:meetings?|talks|discussions)\b"
        ),
    ),
    Frame(code="n_bilateral", kind="meeting", group="talks", links=WITH, vague=True, needs=look(r" (?:with|on the)\b")),
    Frame(
        code="n_audience",
        kind="reception",
        group="talks",
        subject="host",
        other="guest",
        links=(*TO, "for", "in honour of", "in honor of", *WITH),
        vague=True,
        refuses=look(r"reception (?:of|centre|center|party|hall)\b|\baudience of\b"),
    ),
    Frame(
        code="n_call",
        kind="call",
        group="call",
        mode="phone",
        links=(*WITH, *TO, "from"),
        vague=True,
        refuses=look(
            r"\bcalls? (?:for|on(?! ⟨T)|upon)\b|\b(?:via|through|using)(?: an?)? (?:video|tele)[\w -]{0,14}conference"
        ),
    ),
)
