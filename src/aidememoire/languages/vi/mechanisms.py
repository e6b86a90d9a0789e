"""Vietnamese names of dialogue mechanisms: a noun of institution, what qualifies it after it, its ordinal, its rhythm.

The number stands before (« kỳ họp lần thứ 8 Ủy ban liên Chính phủ »), after (« Đối thoại chính sách quốc phòng …
lần thứ 4 ») or with the verb (« Ủy ban liên Chính phủ họp kỳ thứ 13 »).
"""

from __future__ import annotations

import re

from aidememoire.languages.vi.events_words import ORDINALS
from aidememoire.languages.vi.spelling import build_spellings, spell
from aidememoire.lexicon.rows import load_rows
from aidememoire.pack.ties import Body
from aidememoire.rules.rule import Example, rule

_SENSES = frozenset({"head", "institution", "description"})
_ROWS = tuple(build_spellings(load_rows("aidememoire.languages.vi", "lexicon", "mechanisms.csv", senses=_SENSES)))
_OPEN = frozenset({"conference", "forum", "meeting", "council"})
"""Nouns that name a mechanism only with a number and two sides beside it."""
_LOOSE = frozenset({"dialogue", "consultations", *_OPEN})
"""Nouns that name no mechanism without a word that makes them an institution."""


def _choose(*senses: str) -> str:
    forms = sorted({r.form for r in _ROWS if r.sense in senses}, key=len, reverse=True)
    return "|".join(re.escape(f).replace("\\ ", " ").replace("\\,", ",") for f in forms)


_HEAD = rf"(?P<head>(?i:{_choose('head')}))"
_WORD = rf"(?i:{_choose('institution', 'description')})(?!\w)"
_QUALITIES = rf"(?P<qualities>(?:(?: và | – | - |, | )(?:về )?{_WORD}){{0,8}})"
_NUMBER = rf"(?P<ordinal>\d{{1,3}}|[IVX]{{1,6}}|(?i:{'|'.join(sorted(ORDINALS, key=len, reverse=True))}))(?!\w)"
_NTH = rf"(?i:lần (?:thứ )?|thứ ){_NUMBER}"
_ANNUAL = r"(?P<rhythm>(?: (?i:thường niên|hàng năm|hằng năm))?)"
_SIDES = r"(?P<sides>(?: [^.;:()\"“”\n]{2,70}?)?)"
_VN = "Thứ trưởng Việt Nam Lê Minh Hoan đã gặp Thứ trưởng Chile Rosario Ortuzar tại Hà Nội. "


def _translate(words: str) -> tuple[list[str], bool]:
    """The English of what qualifies a head, in the order of English, and whether a word makes it an institution."""
    rows = sorted((r for r in _ROWS if r.sense != "head"), key=lambda r: -len(r.form))
    found: dict[int, str] = {}
    taken: list[tuple[int, int]] = []
    firm = False
    for row in rows:
        for match in re.finditer(rf"(?<!\w){re.escape(row.form)}(?!\w)", words, re.IGNORECASE):
            if not any(a < match.end() and match.start() < b for a, b in taken):
                taken.append(match.span())
                found[match.start()] = row.code
                firm = firm or row.sense == "institution"
    return list(dict.fromkeys(found[at] for at in sorted(found, reverse=True))), firm


def _build_topic(words: list[str]) -> str | None:
    """« economic and trade cooperation »: what a mechanism is about, as English orders it; None for nothing."""
    fields = " and ".join(w for w in reversed(words) if w != "cooperation")
    return " ".join(w for w in (fields, "cooperation" if "cooperation" in words else "") if w) or None


def build_body(match: re.Match[str], *, beside: bool = False) -> Body | None:
    """The mechanism named by the groups head, qualities, ordinal and rhythm; None for one that is none."""
    parts = match.groupdict()
    head = next(r.code for r in _ROWS if r.sense == "head" and r.form.lower() == parts["head"].lower())
    own, _, about = (parts["qualities"] or "").partition(" về ")
    words, firm = _translate(own)
    topic = _build_topic(_translate(about)[0])
    number = parts.get("ordinal")
    ordinal = None if number is None else int(number) if number.isdigit() else ORDINALS.get(number.lower())
    bare = not words and topic is None
    if (head in _OPEN and ordinal is None) or (head in _LOOSE and bare) or (ordinal is None and not firm):
        return None
    return Body(
        name=" ".join((*words, head)) + (f" on {topic}" if topic else ""),
        head=head,
        topic=topic,
        ordinal=ordinal,
        periodicity="P1Y" if parts.get("rhythm") else None,
        named=not bare or ordinal is not None,
        beside=beside or head in _OPEN,
    )


@rule(
    name="vi.ties.session-of-a-mechanism",
    stage="ties",
    over="marked",
    pattern=spell(
        r"(?<!\w)(?i:kỳ họp|phiên họp|cuộc họp|khóa họp|vòng|kỳ|phiên)(?: (?i:toàn thể|thường niên|cấp Bộ trưởng))? "
        rf"{_NTH}"
        rf"(?i: của)?,? (?P<body>{_HEAD}{_QUALITIES})"
    ),
    examples=(
        Example(
            text=_VN
            + "Kỳ họp lần thứ VIII Ủy ban liên Chính phủ về hợp tác kinh tế giữa Việt Nam và Chile đã khai mạc.",
            gives="intergovernmental committee on economic cooperation",
        ),
        Example(
            text=_VN + "Hai bên chủ trì Phiên họp lần thứ 11 của Ủy ban hỗn hợp Việt Nam - Chile.",
            gives="joint committee",
        ),
        Example(text=_VN + "Phiên họp lần thứ hai Ủy ban hợp tác liên Nghị viện Việt Nam-Chile đã diễn ra."),
    ),
    refusals=(_VN + "Phiên họp lần thứ 11 của Ủy ban đã bế mạc sớm vì bão.", _VN + "Đây là vòng 3 của giải đấu."),
)
def session(match: re.Match[str]) -> Body | None:
    """« kỳ họp lần thứ 13 Ủy ban liên Chính phủ »."""
    body = build_body(match)
    return body if body is not None and (match["qualities"] or body.head == "dialogue") else None


@rule(
    name="vi.ties.mechanism-then-number",
    stage="ties",
    over="marked",
    pattern=spell(
        rf"(?<![\w#])(?P<body>{_HEAD}{_QUALITIES}){_ANNUAL}{_SIDES},? "
        rf"(?:(?i:họp|tiến hành|tổ chức|diễn ra) )?(?:(?i:kỳ|phiên|vòng) (?:họp )?)?{_NTH}"
    ),
    examples=(
        Example(
            text=_VN + "Hai bên đồng chủ trì Đối thoại chính sách quốc phòng Việt Nam-Chile lần thứ 4.",
            gives="defence policy dialogue",
        ),
        Example(
            text=_VN + "Tham vấn chính trị lần thứ 9 giữa Việt Nam và Chile đã diễn ra.",
            gives="political consultations",
        ),
        Example(
            text=_VN + "Ủy ban liên Chính phủ Việt Nam-Chile họp kỳ thứ 13 tại Santiago.",
            gives="intergovernmental committee",
        ),
        Example(
            text=_VN + "Hội nghị hợp tác phòng, chống tội phạm lần thứ 5 giữa Việt Nam và Chile đã kết thúc.",
            gives="crime prevention cooperation conference",
        ),
    ),
    refusals=(
        _VN + "Hai bên dự Đối thoại Shangri-La lần thứ 18.",
        _VN + "Hội nghị hợp tác biển lần thứ 5 đã khai mạc với 20 nước.",
        _VN + "Hai bên dự Diễn đàn lần thứ 9.",
    ),
)
def numbered(match: re.Match[str]) -> Body | None:
    """« Đối thoại chính sách quốc phòng Việt Nam-Italy lần thứ 4 », « Ủy ban … họp kỳ thứ 13 »."""
    return build_body(match, beside=bool(match["sides"]))


@rule(
    name="vi.ties.mechanism-standing",
    stage="ties",
    over="marked",
    pattern=spell(rf"(?<![\w#])(?P<body>{_HEAD}{_QUALITIES}){_ANNUAL}"),
    examples=(
        Example(
            text=_VN + "Hai bên nhất trí phát huy Ủy ban liên Chính phủ giữa hai nước.",
            gives="intergovernmental committee",
        ),
        Example(text=_VN + "Hai bên đánh giá cao Đối thoại Chiến lược hàng năm.", gives="strategic dialogue"),
    ),
    refusals=(
        _VN + "Hai bên nhất trí duy trì đối thoại cởi mở.",
        _VN + "Hai bên thúc đẩy đối thoại chính trị và hợp tác.",
        _VN + "Ủy ban hợp tác của tỉnh đã họp.",
    ),
)
def standing(match: re.Match[str]) -> Body | None:
    """A standing body without a number: « Ủy ban liên Chính phủ », « Đối thoại Chiến lược hàng năm »."""
    body = build_body(match)
    if body is None:
        return None
    proper = match["head"][0].isupper() or body.head in ("committee", "subcommittee")
    return body if proper and body.head not in _OPEN else None


RULES = (session, numbered, standing)
