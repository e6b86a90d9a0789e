"""Reading an office: its words become a controlled code, a state, a body; the words themselves are kept."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from aidememoire.actors.tokens import Token, get_states
from aidememoire.pack.actors import OrganisationFact

HEADS = "Haek"
_RANKS = "r"
_UNITS = "PBU"
_BEFORE_HEAD = _UNITS + "JSMK"
"""What may stand before the head noun: a portfolio, a body or a state (« UN chief », « Party leader »)."""
_MINISTERS = {"foreign_affairs": "foreign_minister", "defence": "defence_minister"}
_DEPUTIES = frozenset(
    """head_of_state head_of_government minister foreign_minister defence_minister speaker party_leader chair
    head_of_organisation secretary_general governor director representative spokesperson state_secretary""".split()
)
_BODIES = ("body_parliament", "body_party", "body_state", "body_organ", "body_body", "body_namesake")
_MINOR = frozenset({"minister", "state_councillor", "politburo_member", "member", "secretary", "adviser", "military"})
_FOREIGN_SECRETARIES = frozenset({"GB", "PH", "MX"})
"""States whose « foreign secretary » is a minister; elsewhere the title is a civil servant's."""
_PARENTS = {"EP": "EU", "ECB": "EU", "EIB": "EU"}
"""Organs that act for a larger organisation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeReading:
    """An office as read. `start`/`end` are view offsets of the words printed; `states` the codes its words allow.

    gender and plural come from the head noun; `base` is the head noun's own code (« minister »)
    chain         several offices of one person (« vice-Premier ministre, ministre des Finances »)
    organisation  an organisation's code, `body` the word of a parliament or party without one;
                  `intergovernmental` when the organisation belongs to no state
    """

    start: int
    end: int
    base: str
    code: str
    domain: str
    former: bool
    gender: str
    plural: bool
    states: tuple[str, ...]
    state_token: Token | None
    organisation: str | None
    body: Token | None
    intergovernmental: bool
    bare: bool
    joint: int
    chain: bool


def read_office(tokens: Sequence[Token], facts: Mapping[str, OrganisationFact]) -> OfficeReading | None:
    """The office told by `tokens`, or None when no head noun stands there."""
    heads = [i for i, t in enumerate(tokens) if t.tag in HEADS]
    if not heads:
        return None
    first = heads[0]
    start = _find_start(tokens, first)
    row = next(r for r in tokens[first].rows if r.file.endswith("offices.csv"))
    organisation, body, intergovernmental, owner = _find_organisation(tokens, facts)
    token = find_state_token(tokens)
    states = get_states(token) if token else _find_place_states(tokens)
    return OfficeReading(
        start=tokens[start].start,
        end=tokens[-1].end,
        base=row.code,
        code=_choose_code(tokens, heads, states, organisation, facts),
        domain=_find_domain(tokens),
        former=any(t.has("rank_former") for t in tokens[: first + 1]),
        gender=row.sense[0],
        plural=row.sense.endswith("p"),
        states=states or ((owner,) if owner else ()),
        state_token=token,
        organisation=organisation,
        body=body,
        intergovernmental=intergovernmental and not states,
        bare=len(tokens) - first == 1 and not any(t.tag in _BEFORE_HEAD for t in tokens[:first]),
        joint=_find_joint(tokens, token),
        chain=any(_is_joined(tokens, i) for i in heads[1:]),
    )


def place_office(reading: OfficeReading, text: str, national: Sequence[tuple[re.Pattern[str], str]]) -> OfficeReading:
    """The office of a state that its wording alone tells; `text` is the view the reading's offsets count in."""
    if reading.states or reading.organisation or reading.body:
        return reading
    printed = " ".join(text[reading.start : reading.end].split())
    state = next((code for pattern, code in national if pattern.fullmatch(printed)), None)
    if state is None:
        return reading
    return replace(reading, states=(state,), code=recode(reading, state))


def _find_joint(tokens: Sequence[Token], state: Token | None) -> int:
    """Where the words that say the state begin: « du Japon », « français »."""
    at = next((i for i, t in enumerate(tokens) if t is state), 0)
    while at and tokens[at - 1].tag in "dDCs":
        at -= 1
    return tokens[at].start


def _is_joined(tokens: Sequence[Token], index: int) -> bool:
    """Whether the head at `index` is a further office of the same person (after « and » or a comma)."""
    at = index - 1
    while at > 0 and tokens[at].tag in _RANKS + _BEFORE_HEAD:
        at -= 1
    return tokens[at].tag in "&,"


def _find_start(tokens: Sequence[Token], head: int) -> int:
    """Where the printed office begins: at a rank or a body that is part of it (« premier vice- »), else at the head."""
    start = head
    while start and (
        tokens[start - 1].tag in _UNITS
        or (tokens[start - 1].tag in _RANKS and _is_deputy(tokens[start - 1 : start + 1]))
        or (tokens[start - 1].tag in "dD&," and any(t.tag in _UNITS for t in tokens[: start - 1]))
    ):
        start -= 1
    return start


def _is_deputy(tokens: Sequence[Token]) -> bool:
    return any(t.has("deputy_before") for t in tokens)


def find_state_token(tokens: Sequence[Token]) -> Token | None:
    """The word that says for which state the office is held: an adjective, or « of » and a state's name."""
    head = next(i for i, t in enumerate(tokens) if t.tag in HEADS)
    for i, token in enumerate(tokens[head + 1 :], start=head + 1):
        if token.tag == "J" and (tokens[i - 1].tag in HEADS + "rRBU" or not _is_side(token)):
            return token
        if (
            token.tag in "SMK"
            and not _is_charge(tokens, i)
            and (_follows_of(tokens, i) or tokens[i - 1].tag in HEADS + "RPB")
        ):
            return token
    return next((token for token in reversed(tokens[:head]) if token.tag in "JSMK"), None)


def _is_side(token: Token) -> bool:
    """Whether an adjective is an organisation's only (« européen »), which may qualify a portfolio."""
    return not any(r.file.endswith("states.csv") for r in token.rows)


def _is_charge(tokens: Sequence[Token], index: int) -> bool:
    """« ministre de la Coopération et de la Francophonie », « chargé de l'Afrique et des Nations unies »: a field."""
    joined = False
    for token in reversed(tokens[:index]):
        if token.tag in "Po" and (joined or token.tag == "o"):
            return True
        joined = joined or token.tag in ",&"
        if token.tag not in ",&dCDpSLXUK":
            return False
    return False


def _find_place_states(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The states the place an office is of may lie in (« gouverneur de la préfecture de Shizuoka »)."""
    for i, token in enumerate(tokens):
        if token.tag in "LVB" and _follows_of(tokens, i):
            return tuple(dict.fromkeys(r.code for r in token.rows if r.file.endswith("places.csv")))
    return ()


def _follows_of(tokens: Sequence[Token], index: int) -> bool:
    before = tokens[index - 1].tag if index else ""
    return before in "dC" or (before == "D" and index > 1 and tokens[index - 2].tag == "d")


def _find_organisation(
    tokens: Sequence[Token], facts: Mapping[str, OrganisationFact]
) -> tuple[str | None, Token | None, bool, str | None]:
    """(organisation, body, whether it is between states, the state that owns it)."""
    abroad = any(t.tag == "a" for t in tokens)
    for i, token in enumerate(tokens):
        if token.tag == "U" and not (abroad and not token.text) and not _is_charge(tokens, i):
            code = get_organisation_code(token)
            fact = facts.get(code)
            code = _PARENTS.get(code, code)
            return code, None, fact is None or fact.state is None, fact.state if fact else None
    for token in tokens:
        if token.tag == "B" and (token.has("body_parliament") or token.has("body_party")):
            return None, token, False, None
    return None, None, False, None


def get_organisation_code(token: Token) -> str:
    """The code of the organisation a token names."""
    return next(r.code for r in token.rows if r.file.endswith("organisations.csv"))


def _build_code(
    base: str,
    tokens: Sequence[Token],
    states: tuple[str, ...],
    organisation: str | None,
    facts: Mapping[str, OrganisationFact],
) -> str:
    """The controlled code of one office."""
    fact = facts.get(organisation or "")
    domain = _find_domain(tokens)
    body = next((kind for t in tokens if t.tag == "B" for kind in _BODIES if t.has(kind)), "")
    if fact is not None:
        body = "body_party" if fact.kind == "party" else "organisation"
    if any(t.has("elect") for t in tokens):
        return f"{base}_elect"
    if base == "minister" and any(t.has("junior") for t in tokens):
        return "minister"
    code = _build_base(base, domain, body, states)
    deputy = any(t.has("deputy_before") or t.has("deputy_after") for t in tokens if t.tag in "rR")
    return f"deputy_{code}" if deputy and code in _DEPUTIES else code


def _find_domain(tokens: Sequence[Token]) -> str:
    """The domain of the portfolio, foreign affairs and defence before all others; the empty string for none."""
    domains = [r.code[10:] for t in tokens if t.tag == "P" for r in t.rows if r.code.startswith("portfolio_")]
    return next((d for d in domains if d in _MINISTERS), domains[0] if domains else "")


def recode(reading: OfficeReading, state: str) -> str:
    """The code once the state is known: an American « secrétaire d'État » is the foreign minister."""
    if reading.base == "foreign_secretary":
        return _build_base(reading.base, reading.domain, "", (state,))
    if reading.base.endswith("state_secretary") and state == "US" and not reading.domain:
        return reading.code.replace("state_secretary", "foreign_minister")
    return reading.code


def _choose_code(
    tokens: Sequence[Token],
    heads: Sequence[int],
    states: tuple[str, ...],
    organisation: str | None,
    facts: Mapping[str, OrganisationFact],
) -> str:
    """The code of the first office, or of the first that says more where it is a minor one (« ministre d'État, … »)."""
    starts = [heads[0], *(i for i in heads[1:] if _is_joined(tokens, i))]
    codes = []
    for start, stop in zip(starts, [*starts[1:], len(tokens)], strict=True):
        row = next(r for r in tokens[start].rows if r.file.endswith("offices.csv"))
        first = start
        while first and tokens[first - 1].tag in _RANKS + _BEFORE_HEAD:
            first -= 1
        first = 0 if start == heads[0] else first
        codes.append(_build_code(row.code, tokens[first:stop], states, organisation, facts))
    return next((code for code in codes if code not in _MINOR), codes[0])


def _build_base(base: str, domain: str, body: str, states: tuple[str, ...]) -> str:
    if base == "foreign_secretary":
        return "foreign_minister" if states and states[0] in _FOREIGN_SECRETARIES else "secretary"
    if base == "monarch":
        return "head_of_state"
    if base in ("president", "chair", "secretary_general", "secretary") and body == "body_party":
        return "party_leader"
    if base in ("president", "chair") and body == "body_parliament" and not domain:
        return "speaker"
    if base == "president":
        kinds = {
            "body_state": "head_of_state",
            "organisation": "head_of_organisation",
            "": "head_of_state",
        }
        return kinds.get(body, "chair") if not domain else "chair"
    if base == "secretary_general" and body == "organisation":
        return "head_of_organisation"
    if base in ("minister", "deputy_minister", "state_secretary") and domain in _MINISTERS:
        plain = _MINISTERS[domain]
        return (
            f"deputy_{plain}"
            if base == "deputy_minister" or (base == "state_secretary" and "US" not in states)
            else plain
        )
    if base.endswith("state_secretary") and states == ("US",) and not domain:
        return base.replace("state_secretary", "foreign_minister")
    if base == "secretary_of_defence" or (base == "secretary" and domain == "defence"):
        return "defence_minister"
    return base


def list_states(tokens: Sequence[Token]) -> tuple[str, ...]:
    """States named one after the other (« du Chili et du Pérou »), else adjectives in a row, in order."""
    named = [t for t in tokens if t.tag == "S"]
    if not named:
        tags = [" ", *(t.tag for t in tokens)]
        named = [t for t, before in zip(tokens, tags, strict=False) if t.tag == "J" and before in "Haek,&"]
    return tuple(get_states(t)[0] for t in named if len(get_states(t)) == 1)
