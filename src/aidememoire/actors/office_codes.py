"""The controlled code of an office: head noun, rank, portfolio, body and state put together."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aidememoire.actors.tokens import Token
from aidememoire.pack.actors import OrganisationFact

HEADS = "Haek"
RANKS = "r"
_OF_SOMETHING = re.compile(r"R*(?:dD?|C)[rpJ]{0,2}[wXV]")
UNITS = "PBU"
BEFORE_HEAD = UNITS + "JSMK"
"""What may stand before the head noun: a portfolio, a body or a state (« UN chief », « Party leader »)."""
_MINISTERS = {"foreign_affairs": "foreign_minister", "defence": "defence_minister"}
PRIME_FIELDS = frozenset(_MINISTERS)
_DEPUTIES = frozenset(
    """head_of_state head_of_government minister foreign_minister defence_minister speaker party_leader chair
    head_of_organisation secretary_general governor director representative spokesperson state_secretary""".split()
)
_BODIES = ("body_parliament", "body_party", "body_state", "body_organ", "body_rule", "body_body", "body_namesake")
_MINOR = frozenset({"minister", "state_councillor", "politburo_member", "member", "secretary", "adviser", "military"})
UNIQUE = frozenset({"head_of_state", "head_of_government", "foreign_minister", "defence_minister", "speaker"})
"""Offices of which a state has one holder at a time."""
NATIONAL = frozenset(
    """head_of_state head_of_government minister foreign_minister defence_minister deputy_minister speaker party_leader
    deputy_head_of_government deputy_head_of_state deputy_speaker deputy_foreign_minister deputy_defence_minister
    crown_prince secretary_general spokesperson politburo_member governor chair director mayor member chief secretary
    chief_of_staff state_secretary general admiral envoy""".split()
)
CORE = NATIONAL - {"chair", "director", "member", "chief", "mayor", "governor", "secretary", "envoy"}
"""Offices that say their state even without an agency: there the side that is left over is theirs."""
_FOREIGN_SECRETARIES = frozenset({"GB", "PH", "MX"})
"""States whose « foreign secretary » is a minister; elsewhere the title is a civil servant's."""


def get_organisation_code(token: Token) -> str:
    """The code of the organisation a token names."""
    return next(r.code for r in token.rows if r.file.endswith("organisations.csv"))


def is_joined(tokens: Sequence[Token], index: int) -> bool:
    """Whether the head at `index` is a further office of the same person (after « and » or a comma)."""
    at = index - 1
    while at > 0 and tokens[at].tag in RANKS + BEFORE_HEAD:
        at -= 1
    return tokens[at].tag in "&,"


def _build_code(
    base: str,
    tokens: Sequence[Token],
    states: tuple[str, ...],
    organisation: str | None,
    facts: Mapping[str, OrganisationFact],
) -> str:
    """The controlled code of one office."""
    fact = facts.get(organisation or "")
    domain = find_domain(tokens)
    body = next((kind for t in tokens if t.tag == "B" for kind in _BODIES if t.has(kind)), "")
    if fact is not None:
        body = "body_party" if fact.kind == "party" else "organisation"
    stateless = body == "body_state" and not states and not tokens[-1].has("body_state")
    if base == "president" and (stateless or (not body and _presides(tokens))):
        body = "body_body"  # « la Fédération internationale de football »
    if any(t.has("elect") for t in tokens):
        return f"{base}_elect"
    if base == "minister" and any(t.has("junior") for t in tokens):
        return "minister"
    code = build_base(base, domain, body, states)
    deputy = any(t.has("deputy_before") or t.has("deputy_after") for t in tokens if t.tag in "rR")
    return f"deputy_{code}" if deputy and code in _DEPUTIES else code


def _presides(tokens: Sequence[Token]) -> bool:
    """« président de la fondation », « president of the panel »: of something that is no state."""
    head = next(i for i, t in enumerate(tokens) if t.tag in HEADS)
    tags = "".join(t.tag for t in tokens[head + 1 :])
    return _OF_SOMETHING.match(tags) is not None


def find_domain(tokens: Sequence[Token]) -> str:
    """The domain of the portfolio, foreign affairs and defence before all others; the empty string for none."""
    domains = [r.code[10:] for t in tokens if t.tag == "P" for r in t.rows if r.code.startswith("portfolio_")]
    return next((d for d in domains if d in _MINISTERS), domains[0] if domains else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One of the offices a person is said to hold: the places of its first word, its head and its end, and its code."""

    first: int
    head: int
    stop: int
    code: str


def split_offices(
    tokens: Sequence[Token],
    heads: Sequence[int],
    states: tuple[str, ...],
    organisation: str | None,
    facts: Mapping[str, OrganisationFact],
) -> tuple[Part, ...]:
    """The offices that `tokens` tell of one person, in their order."""
    starts = [heads[0], *(i for i in heads[1:] if is_joined(tokens, i))]
    parts = []
    for start, stop in zip(starts, [*starts[1:], len(tokens)], strict=True):
        row = next(r for r in tokens[start].rows if r.file.endswith("offices.csv"))
        first = start
        while first and tokens[first - 1].tag in RANKS + BEFORE_HEAD:
            first -= 1
        first = 0 if start == heads[0] else first
        code = _build_code(row.code, tokens[first:stop], states, organisation, facts)
        parts.append(Part(first=first, head=start, stop=stop, code=code))
    return tuple(parts)


def choose_code(tokens: Sequence[Token], parts: Sequence[Part]) -> str:
    """The code of the first office, or of the first that says more where it is a minor one (« ministre d'État, … »)."""
    codes = [part.code for part in parts]
    after = parts[0].head + 1
    if len(codes) > 1 and codes[0] == "ambassador" and after < len(tokens) and tokens[after].tag in ",&":
        codes = codes[1:]  # « ambassadeur, directeur des affaires africaines »: the first is a rank of the service
    return next((code for code in codes if code not in _MINOR), codes[0])


def build_base(base: str, domain: str, body: str, states: tuple[str, ...]) -> str:
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
