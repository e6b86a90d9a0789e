"""Reading an office: its words become a controlled code, a state, a body; the words themselves are kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aidememoire.actors.office_codes import (
    BEFORE_HEAD,
    HEADS,
    RANKS,
    UNITS,
    build_base,
    choose_code,
    find_domain,
    get_organisation_code,
    is_joined,
    split_offices,
)
from aidememoire.actors.office_core import Core, find_core
from aidememoire.actors.tokens import Token, get_states
from aidememoire.pack.actors import OrganisationFact

_LEADERS = frozenset({"president", "head_of_state", "head_of_government", "monarch", "crown_prince"})
_POSTED = frozenset({"ambassador", "consul", "charge_d_affaires"})
"""Offices that are held with whom they are told to be « to » or « at »."""
_PARENTS = {"EP": "EU", "ECB": "EU", "EIB": "EU"}
"""Organs that act for a larger organisation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeReading:
    """An office as read. `start`/`end` are view offsets of the words printed; `states` the codes its words allow.

    gender and plural come from the head noun; `base` is the head noun's own code (« minister »)
    chain         several offices of one person (« vice-Premier ministre, ministre des Finances »)
    core          what of it a counterpart holds too, None where the words leave that open
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
    core: Core | None


def read_office(tokens: Sequence[Token], facts: Mapping[str, OrganisationFact]) -> OfficeReading | None:
    """The office told by `tokens`, or None when no head noun stands there."""
    heads = [i for i, t in enumerate(tokens) if t.tag in HEADS]
    if not heads:
        return None
    heads = heads[_skip_owner(tokens, heads) :]
    first = heads[0]
    start = _find_start(tokens, first)
    row = next(r for r in tokens[first].rows if r.file.endswith("offices.csv"))
    organisation, body, intergovernmental, owner = _find_organisation(tokens, facts)
    token = find_state_token(tokens)
    states = get_states(token) if token else _find_place_states(tokens)
    parts = split_offices(tokens, heads, states, organisation, facts)
    code = choose_code(tokens, parts)
    return OfficeReading(
        start=tokens[start].start,
        end=tokens[-1].end,
        base=row.code,
        code=code,
        domain=find_domain(tokens),
        former=any(t.has("rank_former") for t in tokens[: first + 1]),
        gender=row.sense[0],
        plural=row.sense.endswith("p"),
        states=states or ((owner,) if owner else ()),
        state_token=token,
        organisation=organisation,
        body=body,
        intergovernmental=intergovernmental and not states,
        bare=len(tokens) - first == 1 and not any(t.tag in BEFORE_HEAD for t in tokens[:first]),
        joint=_find_joint(tokens, token),
        chain=any(is_joined(tokens, i) for i in heads[1:]),
        core=find_core(tokens, parts, tokens[start].start, code),
    )


def _skip_owner(tokens: Sequence[Token], heads: Sequence[int]) -> int:
    """« the Sultan of Brunei's envoy »: how many heads before it own the office, by a possessive right before it."""
    for number, head in enumerate(heads[1:], start=1):
        at = head - 1
        while at > heads[number - 1] and tokens[at].tag in RANKS + UNITS:
            at -= 1
        if tokens[at].tag == "J" and tokens[at].text.endswith(("'s", "s'")) and tokens[at - 1].tag in "dD":
            return number
    return 0


def find_inner(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the office of a leader begins inside `[start, end)`, else `start`: « l'envoyé du président (X) ».

    The name that follows without a comma is the leader's, and so it may be with one where it is known to be.
    """
    for i in range(end - 1, start, -1):
        token = tokens[i]
        first = i - 1 if tokens[i - 1].tag in "JS" and i - start > 2 else i  # « the envoy of Latvian President X »
        before = tokens[first - 1].tag
        if token.tag in "oO,&":
            return start
        leads = token.tag in HEADS and any(row.code in _LEADERS for row in token.rows)
        owned = before in ("C", "d") or (before == "D" and tokens[first - 2].tag == "d")
        if leads and owned and first - start > 1 and tokens[first - 2].tag != "O":
            return first
    return start


def _find_joint(tokens: Sequence[Token], state: Token | None) -> int:
    """Where the words that say the state begin: « du Japon », « français »."""
    at = next((i for i, t in enumerate(tokens) if t is state), 0)
    while at and tokens[at - 1].tag in "dDCs":
        at -= 1
    return tokens[at].start


def _find_start(tokens: Sequence[Token], head: int) -> int:
    """Where the printed office begins: at a rank or a body that is part of it (« premier vice- »), else at the head."""
    start = head
    while start and (
        tokens[start - 1].tag in UNITS
        or (tokens[start - 1].tag in RANKS and _is_deputy(tokens[start - 1 : start + 1]))
        or (tokens[start - 1].tag in "dD&," and any(t.tag in UNITS for t in tokens[: start - 1]))
    ):
        start -= 1
    return start


def _is_deputy(tokens: Sequence[Token]) -> bool:
    return any(t.has("deputy_before") for t in tokens)


def find_state_token(tokens: Sequence[Token]) -> Token | None:
    """The word that says for which state the office is held: an adjective, or « of » and a state's name."""
    head = next(i for i, t in enumerate(tokens) if t.tag in HEADS)
    for i, token in enumerate(tokens[head + 1 :], start=head + 1):
        ranked = tokens[i - 1].tag in HEADS + "rRBU"
        if token.tag == "J" and not _is_field(tokens[i - 1], token) and (ranked or not _is_side(token)):
            return token
        follows = _follows_of(tokens, i) or tokens[i - 1].tag in HEADS + "RPBf>" or _owns_body(tokens, i)
        if token.tag in "SMK" and not _is_charge(tokens, i) and follows:
            return token
    return next((token for token in reversed(tokens[:head]) if token.tag in "JSMK"), None)


def _owns_body(tokens: Sequence[Token], index: int) -> bool:
    """« at the US Department of … », « adviser to UAE President »: a state's name right before its organ or leader."""
    return tokens[index].tag in "SM" and index + 1 < len(tokens) and tokens[index + 1].tag in "BH"


def _is_field(before: Token, token: Token) -> bool:
    """« directrice des affaires américaines »: an adjective in the plural of a portfolio's own noun."""
    return before.tag == "P" and token.text.endswith("es")


def _is_side(token: Token) -> bool:
    """Whether an adjective is an organisation's only (« européen »), which may qualify a portfolio."""
    return not any(r.file.endswith("states.csv") for r in token.rows)


def _is_charge(tokens: Sequence[Token], index: int) -> bool:
    """« ministre de la Coopération et de la Francophonie », « chargé de l'Afrique et des Nations unies »: a field."""
    before = next((t.tag for t in reversed(tokens[:index]) if t.tag not in "dDC"), "")
    joined = before in (",", "&")
    if not joined and before != "o":
        return False
    for token in reversed(tokens[:index]):
        if token.tag in "Po" and (joined or token.tag == "o"):
            return True
        if token.tag not in ",&dCDpSLXUK":
            return False
    return False


def _find_place_states(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The states the place an office is of may lie in (« gouverneur de la préfecture de Shizuoka »)."""
    for i, token in enumerate(tokens):
        codes = tuple(dict.fromkeys(r.code for r in token.rows if r.file.endswith("places.csv")))
        beside = token.tag == "L" and i > 0 and tokens[i - 1].tag == "H"  # « Tỉnh trưởng Chămpasắc »
        if token.tag in "LVB" and codes and (beside or _follows_of(tokens, i)):
            return codes
    return ()


def _follows_of(tokens: Sequence[Token], index: int) -> bool:
    before = tokens[index - 1].tag if index else ""
    return before in "dC" or (before == "D" and index > 1 and tokens[index - 2].tag in "da")


def _find_organisation(
    tokens: Sequence[Token], facts: Mapping[str, OrganisationFact]
) -> tuple[str | None, Token | None, bool, str | None]:
    """(organisation, body, whether it is between states, the state that owns it)."""
    abroad = any(t.tag == "a" and any(r.code in _POSTED for r in t.rows) for t in tokens)
    for i, token in enumerate(tokens):
        if token.tag == "U" and not (abroad and _is_sent_to(tokens, i)) and not _is_charge(tokens, i):
            code = get_organisation_code(token)
            fact = facts.get(code)
            if (fact is None or fact.state is None) and _is_national(tokens, i):
                return None, None, False, None
            code = _PARENTS.get(code, code)
            return code, None, fact is None or fact.state is None, fact.state if fact else None
    for token in tokens:
        if token.tag == "B" and (token.has("body_parliament") or token.has("body_party")):
            return None, token, False, None
    return None, None, False, None


def _is_sent_to(tokens: Sequence[Token], index: int) -> bool:
    """« ambassador to the Association and the Community »: whom an envoy is sent to, not whom he acts for."""
    at = index - 1
    while at >= 0 and tokens[at].tag in "DdU&,":
        at -= 1
    return at >= 0 and tokens[at].tag in "AO" and any(t.tag in HEADS for t in tokens[:at])


def _is_national(tokens: Sequence[Token], index: int) -> bool:
    """« Armenia's Security Council »: a body of one state that has the name of one between states."""
    before = tokens[index - 1] if index else None
    return before is not None and before.tag == "J" and not _is_side(before) and any(t.tag in HEADS for t in tokens)


def recode(reading: OfficeReading, state: str) -> str:
    """The code once the state is known: an American « secrétaire d'État » is the foreign minister."""
    if reading.base == "foreign_secretary":
        return build_base(reading.base, reading.domain, "", (state,))
    if reading.base.endswith("state_secretary") and state == "US" and not reading.domain:
        return reading.code.replace("state_secretary", "foreign_minister")
    return reading.code


def _is_post(before: Sequence[Token]) -> bool:
    """« les ambassadeurs du Chili et du Pérou au Ghana », « auprès du Ghana »: where they are posted."""
    tags = "".join(t.tag for t in before).rstrip("D")
    return tags.endswith("A") or tags.rstrip("dDC").endswith("O")


def _is_listed(tokens: Sequence[Token], index: int) -> bool:
    """« of Peru, Somali and Chile »: an adjective in a list of names stands for its state."""
    around = "".join(t.tag for t in tokens[max(0, index - 1) : index + 2])
    return around[:1] in tuple(",&") and (len(around) == 2 or around[2:] in tuple(",&"))


def list_states(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The codes of states named one after the other, in order; one that its word leaves open is left out."""
    return tuple(codes[0] for codes in list_open_states(tokens) if len(codes) == 1)


def list_open_states(tokens: Sequence[Token]) -> tuple[tuple[str, ...], ...]:
    """States named one after the other (« du Chili et du Pérou »), else adjectives in a row: the codes of each."""
    named = [t for i, t in enumerate(tokens) if t.tag == "S" and not _is_post(tokens[:i])]
    if len(named) > 1:
        named = [t for i, t in enumerate(tokens) if t in named or (t.tag == "J" and _is_listed(tokens, i))]
    if not named:
        tags = [" ", *(t.tag for t in tokens), " "]
        beside = zip(tokens, tags, tags[2:], strict=False)
        named = [t for t, before, after in beside if t.tag == "J" and (before in "Haek,&" or after in ",&")]
    return tuple(codes for t in named if (codes := get_states(t)))
