"""English names of dialogue mechanisms: what qualifies them, a noun of institution, its ordinal and its rhythm."""

from __future__ import annotations

import re
from dataclasses import replace

from aidememoire.languages.en.ties_numbers import ORDINAL, find_ordinal
from aidememoire.lexicon.rows import Row, load_rows
from aidememoire.pack.ties import Body
from aidememoire.rules.rule import Example, rule

_SENSES = ("head", "institution", "description", "topic", "acronym")
_ROWS = load_rows("aidememoire.languages.en", "lexicon", "mechanisms.csv", senses=frozenset(_SENSES))
_PERIODS = {
    form: period
    for period, forms in (
        ("P1M", ("monthly",)),
        ("P3M", ("quarterly", "every three months")),
        ("P6M", ("half-yearly", "twice a year", "every six months", "twice yearly", "semi-annual", "semi-annually")),
        ("P1Y", ("annual", "annually", "yearly", "every year", "once a year")),
        ("P2Y", ("biennial", "biennially", "every two years", "every other year")),
        ("P3Y", ("triennial", "every three years")),
    )
    for form in forms
}
"""ISO 8601 durations. « biannual » is left out: it means twice a year or every other year."""


def _build_choice(*senses: str) -> str:
    forms = sorted((r.form for r in _ROWS if r.sense in senses), key=len, reverse=True)
    return "|".join(re.escape(f).replace("\\ ", " ") for f in forms)


_HEAD = rf"(?i:{_build_choice('head')})\b"
_ACRONYM = rf"(?:{_build_choice('acronym')})\b"
_RHYTHM = rf"(?i:{'|'.join(sorted(_PERIODS, key=len, reverse=True))})\b"
_WORD = rf"(?:(?i:{_build_choice('institution', 'description')})(?![\w+])|{_RHYTHM})"
_CAPITALS = r"[A-Z][\w&/-]*(?:(?:, and | and |, | & | )[A-Z][\w&/-]*){0,9}"
_SUBJECT = rf"(?P<subject>(?: (?i:on|for|of(?= co-?op))(?: the)? (?:{_CAPITALS}|[^.;:,()\"]{{2,60}}?))?)"
_LAND = r"[A-Z][\w'.]+"
_PAIRED = rf"(?<![\w-])(?!{_WORD}){_LAND}(?: {_LAND})? ?[-–/] ?{_LAND} "
_PAIR = rf"(?:(?:(?!{_WORD}){_LAND} ){{0,2}}?(?!{_WORD}){_LAND} ?[-–/] ?{_LAND} (?:{_LAND} )??)?"
_TAIL = (
    r"(?=[.;:,()\"’']| \(|\s(?:between|was|were|is|are|will|has|have|had|with|which|that|held|at|in|of|and|to|"
    r"on|alongside|took|here|[Mm]eetings?|session|ended|began|beg[iu]ns|convened?s?|after|before|this|next|last|since|"
    r"for|by|opene?d?s?|concluded?s?|kicked|got|starte?d?s?|closed?s?|gathered|during|as|under|co-chaired|chaired|led|"
    r"headed|due|expected|scheduled|would|should|may|could|must|later|today|yesterday|tomorrow|meets?|[a-z]{3,}ed)\b|\s[-–]|\s[A-Z]|$)"
)
_QUALITIES = rf"(?P<qualities>(?:{_WORD}(?:['’]s?)?(?:,? and |, | |-)){{0,9}}){_PAIR}"
_SESSION = (
    r"(?:(?i:(?:ministerial |plenary |regular |annual |official |formal )?(?:session|meeting|round|edition|"
    r"plenary session)) of (?i:the |their |its |this |an? )?)?"
)
_NOT = (
    r"(?! (?i:of the (?:United|Political|Politburo|Central|National|Party|Communist|House|Senate)|"
    r"on the sidelines|call))"
)
_MEETS = (
    r"(?:(?=[^.;]{0,40}?\b(?i:meets?|convenes?|convened|held|hosted|takes? place)"
    rf"(?: (?i:\w+)){{0,3}} (?P<rhythm>{_RHYTHM})))?"
)
_OWN = (
    r"(?:(?=[^.;]{0,70}? (?i:now in|in|held|holds|(?:will |to )?hold|opened|concluded|convened?s?|wrapped up|began|"
    r"closed|ended) "
    rf"(?i:its|their) (?P<own>{ORDINAL}) (?i:session|meeting|round|edition)))?"
)
"""The number told after the name: « the joint commission held its 13th session »."""
_VN = "Vietnamese Deputy Minister Le Minh Hoan met Australian Deputy Minister Karen Whitlock in Hanoi. "


def _build_body(match: re.Match[str], ordinal: str | None) -> Body:
    """The mechanism named by the parts of a match."""
    parts = match.groupdict()
    qualities, subject = parts["qualities"], parts["subject"] or ""
    noun = next(r.code for r in _ROWS if r.sense == "head" and r.form.lower() == parts["head"].lower())
    adjectives = tuple(dict.fromkeys(r.code for r in _find(qualities, "institution", "description")))
    topic = " and ".join(dict.fromkeys(r.code for r in _find(subject, "topic"))) or None
    name = " ".join((*adjectives, noun)) + (f" on {topic}" if topic else "")
    told = f"{qualities} {parts.get('rhythm') or ''}"
    return Body(
        name=name,
        head=noun,
        topic=topic,
        ordinal=find_ordinal(ordinal) if ordinal else None,
        periodicity=next((_PERIODS[m.group().lower()] for m in re.finditer(_RHYTHM, told)), None),
        named=bool(adjectives or topic or ordinal) or noun.endswith("mechanism"),
    )


def _find(words: str, *senses: str) -> list[Row]:
    rows = sorted((r for r in _ROWS if r.sense in senses), key=lambda r: -len(r.form))
    taken: list[tuple[int, int, Row]] = []
    for row in rows:
        for m in re.finditer(rf"(?<![\w-]){re.escape(row.form)}(?!\w)", words, re.IGNORECASE):
            if not any(a < m.end() and m.start() < b for a, b, _ in taken):
                taken.append((m.start(), m.end(), row))
    return [row for _, _, row in sorted(taken, key=lambda t: t[:2])]


@rule(
    name="en.ties.mechanism-ordinal",
    stage="ties",
    pattern=rf"\b(?P<ordinal>{ORDINAL}) {_SESSION}"
    rf"(?P<body>{_PAIR}{_QUALITIES}(?P<head>{_HEAD}){_NOT}{_SUBJECT}){_TAIL}{_MEETS}",
    examples=(
        Example(text=_VN + "They co-chaired the 9th Vietnam-Australia Strategic Dialogue.", gives="strategic dialogue"),
        Example(text=_VN + "They led the XII session of the Joint Commission.", gives="joint commission"),
        Example(
            text=_VN + "They opened the fourth session of the joint commission between Vietnam and Australia.",
            gives="joint commission",
        ),
        Example(
            text=_VN + "They led the third round of Foreign Office Consultations (FOC) between Vietnam and Australia.",
            gives="foreign office consultations",
        ),
        Example(
            text=_VN + "The 11th session of the Joint Permanent Commission of Cooperation (JPCC) ended in Hanoi.",
            gives="joint permanent commission on cooperation",
        ),
    ),
    refusals=(_VN + "The fourth training session began.",),
)
def ordinal(match: re.Match[str]) -> Body | None:
    """« the 10th Asia-Pacific Dialogue », « the fourth session of the joint commission »."""
    return _build_body(match, match.group("ordinal"))


_OFFERED = re.compile(
    r"(?i)\b(?:propos\w+|suggest\w+|idea|call(?:s|ed|ing)? for|urg\w+|wish\w*|hop(?:es?|ed|ing)|seeks?|would like)\b"
    r"[^.;]{0,60}$"
)
"""What one side would like is no body yet."""
_COUPLE = re.compile(_PAIRED)
_SEATS = ("council", "committee", "commission")


@rule(
    name="en.ties.mechanism-standing",
    stage="ties",
    pattern=rf"\b(?:(?i:the|their|its|this|an?|next|hold|held|holding|convene|resume|institutionali[sz]e) |"
    rf"(?={_PAIRED}))(?P<body>{_PAIR}{_QUALITIES}(?P<head>{_HEAD}){_NOT}"
    rf"{_SUBJECT}){_TAIL}{_MEETS}{_OWN}",
    examples=(
        Example(text=_VN + "The joint commission on trade held its 13th session.", gives="joint commission on trade"),
        Example(text=_VN + "The annual joint commission will meet in Sydney.", gives="joint commission"),
        Example(text=_VN + "The joint commission meets every two years.", gives="joint commission"),
        Example(text=_VN + "The parliamentary forum held its sixth meeting.", gives="parliamentary forum"),
        Example(text="Vietnam-Australia Political Consultations were held in Hanoi.", gives="political consultations"),
        Example(text=_VN + "They agreed to resume the dialogue mechanism.", gives="dialogue mechanism"),
        Example(text=_VN + "The Strategic Dialogue will be held in Sydney.", gives="strategic dialogue"),
    ),
    refusals=(_VN + "The dialogue was frank.", _VN + "They spoke of the Security Council."),
)
def standing(match: re.Match[str]) -> Body | None:
    """A standing body without ordinal: « the joint commission », « this annual dialogue »."""
    body = _build_body(match, match.group("own"))
    if match.group()[:2].lower() in ("a ", "an") and _OFFERED.search(
        match.string[max(0, match.start() - 90) : match.start()]
    ):
        return None
    if " " in body.head and body.head.endswith(_SEATS) and _COUPLE.match(match.group("body")):
        return replace(body, named=True, beside=True)
    qualities = _find(match.group("qualities"), "institution", "description")
    told = any(r.sense == "institution" for r in qualities) or body.head.endswith("mechanism")
    proper = body.head in ("dialogue", "consultations") and match.group("head")[0].isupper() and bool(qualities)
    proper = proper or body.name == "political consultations"
    return body if told or proper or body.periodicity or (body.ordinal and qualities) else None


_NAMED = re.compile(rf"(?P<qualities>(?:{_WORD} )*)(?P<head>{_HEAD}){_SUBJECT}")
_FULL = {r.form: name for r in _ROWS if r.sense == "acronym" and (name := _NAMED.fullmatch(r.code))}


@rule(
    name="en.ties.mechanism-acronym",
    stage="ties",
    pattern=rf"\b(?:(?P<ordinal>{ORDINAL}) {_SESSION}|(?i:the|their|its|next) )"
    rf"(?P<body>{_PAIR}(?P<acronym>{_ACRONYM}))",
    examples=(
        Example(text=_VN + "They closed the 11th JPCC.", gives="joint permanent commission on cooperation"),
        Example(text=_VN + "The 3rd session of the Vietnam-Australia BNC ended.", gives="binational commission"),
    ),
    refusals=(_VN + "They closed the 11th GDP.",),
)
def acronym(match: re.Match[str]) -> Body | None:
    """« the 11th JPCC »; without an ordinal it only adds to the mechanism named in full."""
    body = _build_body(_FULL[match.group("acronym")], match.group("ordinal"))
    return body if match.group("ordinal") else replace(body, named=False)


_MINISTERS = r"(?i:foreign and defen[cs]e minist(?:ers['’]?|erial|ry)) (?i:dialogue|meeting|consultations|talks)"


@rule(
    name="en.ties.mechanism-two-plus-two",
    stage="ties",
    pattern=rf"\b(?:(?P<ordinal>{ORDINAL}) {_SESSION}|(?i:the|their|its|next|an?) )(?P<body>{_PAIR}(?:(?i:annual) )?"
    rf"(?:2 ?(?:\+|(?i:plus)) ?2 (?:{_MINISTERS}|"
    r"(?i:(?:ministerial )?(?:dialogue|meeting|consultations|talks|format)(?: mechanism)?)"
    rf")|{_MINISTERS}))",
    examples=(
        Example(text=_VN + "They held the third Vietnam-Australia 2+2 Ministerial Dialogue.", gives="2+2 dialogue"),
        Example(text=_VN + "They prepared the first foreign and defence ministerial meeting.", gives="2+2 dialogue"),
    ),
    refusals=(_VN + "They proved that 2+2 makes four.",),
)
def two_plus_two(match: re.Match[str]) -> Body | None:
    """« the 2nd 2+2 ministerial dialogue », « the inaugural foreign and defence ministerial meeting »."""
    number = find_ordinal(match.group("ordinal")) if match.group("ordinal") else None
    return Body(name="2+2 dialogue", head="2+2 dialogue", topic=None, ordinal=number, periodicity=None)


_RANK = r"(?i:senior officials[’']?|foreign ministers[’']?|defen[cs]e ministers[’']?|ministerial|leaders[’']?)"


@rule(
    name="en.ties.mechanism-meeting",
    stage="ties",
    pattern=rf"\b(?P<ordinal>{ORDINAL}) {_SESSION}(?P<body>(?={_PAIRED}){_PAIR}(?P<rank>{_RANK}) (?i:meeting))\b",
    examples=(
        Example(
            text=_VN + "They opened the 12th Vietnam-Australia Senior Officials' Meeting.",
            gives="senior officials meeting",
        ),
    ),
    refusals=(_VN + "They attended the 12th Ministerial Meeting.",),
)
def meeting(match: re.Match[str]) -> Body | None:
    """« the 23rd ASEAN-EU Ministerial Meeting »: a meeting by rank, numbered, of two sides named in it."""
    name = re.sub(r"['’]", "", match.group("rank").lower()).replace("defense", "defence") + " meeting"
    number = find_ordinal(match.group("ordinal"))
    return Body(name=name, head=name, topic=None, ordinal=number, periodicity=None, beside=True)


@rule(
    name="en.ties.mechanism-this",
    stage="ties",
    pattern=rf"\b(?i:this) (?P<body>(?P<ordinal>{ORDINAL}) (?i:session|round|edition|meeting))\b(?! of\b)",
    examples=(
        Example(
            text=_VN + "The Strategic Dialogue was held in Hanoi. This seventh round was devoted to water.",
            gives="strategic dialogue",
        ),
    ),
    refusals=(_VN + "This seventh ferry was devoted to tourism.",),
)
def this_session(match: re.Match[str]) -> Body:
    """« this seventh round »: the number of the mechanism told before."""
    number = find_ordinal(match.group("ordinal"))
    return Body(name="", head="", topic=None, ordinal=number, periodicity=None, named=False)


RULES = (two_plus_two, meeting, ordinal, standing, acronym, this_session)
