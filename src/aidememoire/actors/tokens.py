"""Words of a sentence with one tag each: what the lexicons of the pack say they are.

A tag is one character, so that a rule is a regular expression over a sentence's tags:

    D article   C article fused with `of`   d of   A to, in, at   O other preposition   o in charge of   & and
    H office   a office abroad   k rank of arms   e office or description   r rank before   R rank after
    P portfolio   B body   U organisation   Y unknown acronym   G agency
    S state   J adjective or demonym   K capital   M seat of power   L place   V venue
    N name word   n name particle   h honorific   E description   Q counterpart   u that of
    f side   F sides   g delegation   2 number   q possessive   I/i subject pronoun (m/f)   Z both   z the latter
    W capitalised word that opens a sentence   x participle that opens it   X never part of a name
    j in the quality of   s respectively   T time   v verb   p qualifier   c caption word   0 figure   w other word
    , ; : ! < > ~ " signs (! ends a sentence, < and > are brackets, ~ a dash or hyphen)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from aidememoire.analysis.parse import Sentence
from aidememoire.lexicon.rows import Row
from aidememoire.model.quick import quick

WORD_TAGS = {
    "det": "D", "fused": "C", "of": "d", "place_prep": "A", "prep": "O", "agent": "O", "in_charge": "o", "and": "&",
    "possessive": "q", "number": "2", "pair": "Z", "latter": "z", "subject_m": "I", "subject_f": "i",
    "rank_before": "r", "rank_former": "r", "rank_after": "R", "deputy_before": "r", "deputy_after": "R",
    "elect": "R", "junior": "R", "counterpart": "Q", "describer": "E",
    "describers": "E", "that_of": "u", "side": "f", "sides": "F", "delegation": "g", "venue": "V", "blocker": "X",
    "delegation_mission": "g", "describer_envoy": "E", "place_class": "A",
    "caption_word": "c", "name_particle": "n", "verb": "v", "ordinary": "W", "agency": "G",
    "impersonal": "w", "impersonal_be": "w",
    "impersonal_of": "w", "impersonal_self": "w", "company": "w", "credit": "X", "host_side": "R",
    "indefinite": "D", "several": "2", "describer_guest": "E", "describer_monarch": "E", "describers_role": "E",
    "as_office": "j", "respectively": "s", "led": "w", "leads": "w", "flank": "w", "margin": "w", "comprises": "w",
    "presence": "w", "departs": "w", "gathering": "w", "signs": "w", "behalf": "O", "colleague": "Q",
    "represents": "O", "on_subject": "O", "trouble": "w", "guest_in": "A", "family_compound": "N",
}  # fmt: skip
_ABROAD = frozenset(
    {"ambassador", "consul", "charge_d_affaires", "representative", "attache", "mission_head", "envoy", "coordinator"}
)
_STATE_TAGS = {"name": "S", "adjective": "J", "demonym": "J", "capital": "K", "metonym": "M"}
_PRECEDENCE = "hGHaekSMJUKLBPrRgVQEfFDCdA&qojsZzu2IiTXNnvOWcwp"


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """`[start, end)` of the view; `text` is folded; `rows` are the lexicon rows behind the tag."""

    start: int
    end: int
    tag: str
    text: str
    rows: tuple[Row, ...] = ()

    def has(self, code: str) -> bool:
        """Whether a row behind the token has this code."""
        return any(row.code == code for row in self.rows)

    @property
    def is_plural(self) -> bool:
        """Whether a row behind the token says it stands for several (« ils »)."""
        return any(row.sense in ("mp", "fp", "cp") for row in self.rows)


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One sentence as tokens; `tags` has one character for each. `capitals`: the sentence is all in capitals.

    `text` is the whole view that offsets count in.
    """

    sentence: Sentence
    number: int
    tokens: tuple[Token, ...]
    tags: str
    capitals: bool
    text: str = ""


def get_states(token: Token) -> tuple[str, ...]:
    """The sides a token may name: states, and organisations by their adjective (« européen »)."""
    return tuple(
        dict.fromkeys(
            r.code
            for r in token.rows
            if r.file.endswith("states.csv") or (r.sense == "side" and r.file.endswith("organisations.csv"))
        )
    )


def get_row_tag(row: Row) -> str:
    """The tag a row gives to the words it matches."""
    return _get_tag(row.file, row.sense, row.code)


@cache
def _get_tag(file: str, sense: str, code: str) -> str:
    lexicon = file.rsplit("/", 1)[-1]
    if lexicon == "states.csv":
        return _STATE_TAGS.get(sense, "S")
    if lexicon == "organisations.csv":
        return "J" if sense == "side" else "U"
    if lexicon == "places.csv":
        return "L" if sense in ("city", "region") else "V"
    if lexicon == "titles.csv":
        return "h"
    if lexicon == "offices.csv":
        return "k" if code in ("military", "prince") else ("a" if code in _ABROAD else "H")
    head = code.split("_", 1)[0]
    if head in ("portfolio", "body", "agency"):
        return {"portfolio": "P", "body": "B", "agency": "G"}[head]
    return WORD_TAGS[code]


def choose_tag(rows: Iterable[Row]) -> str:
    """One tag for rows that share a form; an office that is also a description is `e`."""
    tags = {_get_tag(row.file, row.sense, row.code) for row in rows}
    if "E" in tags and tags & {"H", "a", "k"}:
        return "e"
    return next(tag for tag in _PRECEDENCE if tag in tags)


def is_subject(scene: Scene, index: int) -> bool:
    """Whether the state at `index` is what is spoken of: « about Chile », « la crise au Mali »."""
    before = index - 2 if index and scene.tags[index - 1] == "D" else index - 1
    if before > 0 and scene.tags[before] in "AC" and scene.tokens[before - 1].has("trouble"):
        return True
    told = next((i for i in range(index - 1, -1, -1) if scene.tokens[i].has("on_subject")), None)
    return told is not None and not set(scene.tags[told:index]) & set("v!;N")
