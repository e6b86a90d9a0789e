"""English names of dialogue mechanisms: what qualifies them, a noun of institution, its ordinal and its rhythm."""

from __future__ import annotations

import re

from aidememoire.languages.en.ties_numbers import ORDINAL, find_ordinal
from aidememoire.lexicon.rows import Row, load_rows
from aidememoire.pack.ties import Body
from aidememoire.rules.rule import Example, rule

_SENSES = ("head", "institution", "description", "topic")
_ROWS = load_rows("aidememoire.languages.en", "lexicon", "mechanisms.csv", senses=frozenset(_SENSES))
_PERIODS = {
    "monthly": "P1M", "quarterly": "P3M", "half-yearly": "P6M", "twice a year": "P6M", "every six months": "P6M",
    "annual": "P1Y", "yearly": "P1Y", "every year": "P1Y", "once a year": "P1Y", "biennial": "P2Y",
    "every two years": "P2Y", "triennial": "P3Y", "every three years": "P3Y",
}  # fmt: skip
"""ISO 8601 durations."""


def _build_choice(*senses: str) -> str:
    forms = sorted((r.form for r in _ROWS if r.sense in senses), key=len, reverse=True)
    return "|".join(re.escape(f).replace("\\ ", " ") for f in forms)


_HEAD = rf"(?i:{_build_choice('head')})\b"
_RHYTHM = rf"(?i:{'|'.join(sorted(_PERIODS, key=len, reverse=True))})\b"
_WORD = rf"(?:(?i:{_build_choice('institution', 'description')})\b|{_RHYTHM})"
_SUBJECT = r"(?P<subject>(?: (?i:on|for) [^.;:,()\"]{2,60}?)?)"
_PAIR = r"(?:[A-Z][\w-]+ ?[-–] ?[A-Z][\w-]+ )?"
_TAIL = (
    r"(?=[.;:,()\"’']|\s(?:between|was|were|is|are|will|has|have|had|with|which|that|held|at|in|of|and|to|"
    r"on)\b|\s[-–]|\s[A-Z]|$)"
)
_QUALITIES = rf"(?P<qualities>(?:{_WORD}(?:,? and | |-))*)"
_NOT = r"(?! (?i:of the United|on the sidelines|call))"
_VN = "Vietnamese Deputy Minister Le Minh Hoan met Australian Deputy Minister Karen Whitlock in Hanoi. "


def _build_body(match: re.Match[str], ordinal: str | None, rhythm: str = "") -> Body | None:
    """The mechanism named by the parts of a match."""
    number = find_ordinal(ordinal) if ordinal else None
    qualities, subject = match.group("qualities"), match.group("subject") or ""
    noun = next(r.code for r in _ROWS if r.sense == "head" and r.form.lower() == match.group("head").lower())
    adjectives = tuple(dict.fromkeys(r.code for r in _find(qualities, "institution", "description")))
    topic = " and ".join(dict.fromkeys(r.code for r in _find(subject, "topic"))) or None
    name = " ".join((*adjectives, noun)) + (f" on {topic}" if topic else "")
    period = next((_PERIODS[m.group().lower()] for m in re.finditer(_RHYTHM, f"{qualities} {rhythm}")), None)
    named = bool(adjectives or topic or ordinal)
    return Body(name=name, head=noun, topic=topic, ordinal=number, periodicity=period, named=named)


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
    pattern=rf"\b(?P<ordinal>{ORDINAL}) (?:(?i:session|meeting|round|edition|plenary session) of the )?"
    rf"(?P<body>{_PAIR}{_QUALITIES}(?P<head>{_HEAD}){_NOT}{_SUBJECT}){_TAIL}",
    examples=(
        Example(text=_VN + "They co-chaired the 9th Vietnam-Australia Strategic Dialogue.", gives="strategic dialogue"),
        Example(
            text=_VN + "They opened the fourth session of the joint commission between Vietnam and Australia.",
            gives="joint commission",
        ),
    ),
    refusals=(_VN + "The fourth training session began.",),
)
def ordinal(match: re.Match[str]) -> Body | None:
    """« the 10th Asia-Pacific Dialogue », « the fourth session of the joint commission »."""
    return _build_body(match, match.group("ordinal"))


@rule(
    name="en.ties.mechanism-standing",
    stage="ties",
    pattern=rf"\b(?i:the|their|its|this|an?) (?P<body>{_PAIR}(?P<qualities>(?:{_WORD}(?:,? and | |"
    rf"-))+)(?P<head>{_HEAD}){_NOT}"
    rf"{_SUBJECT}){_TAIL}",
    examples=(Example(text=_VN + "The annual joint commission will meet in Sydney.", gives="joint commission"),),
    refusals=(_VN + "The dialogue was frank.",),
)
def standing(match: re.Match[str]) -> Body | None:
    """A standing body without ordinal: « the joint commission », « this annual dialogue »."""
    body = _build_body(match, None)
    told = any(r.sense == "institution" for r in _find(match.group("qualities"), "institution"))
    return body if body is not None and (told or body.periodicity) else None


RULES = (ordinal, standing)
