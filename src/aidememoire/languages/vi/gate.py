"""The Vietnamese words of a first look at a page; loaded without the rest of the pack."""

from __future__ import annotations

from aidememoire.languages.vi.spelling import build_spellings
from aidememoire.lexicon.rows import Row, load_rows
from aidememoire.pack.gate import build_gate

_EVERYDAY = frozenset(
    """
    arrive chair discuss lead
    """.split()
)
"""Triggers that news of every sort uses; see build_gate."""

_PROOFS = frozenset({"n_call", "n_credentials", "n_dialogue"})
_BETWEEN = frozenset({"quốc thư", "thư ủy nhiệm", "thư uỷ nhiệm"})
_PEOPLE = ("counterpart", "delegation", "portfolio_foreign_affairs")


def _load(name: str) -> tuple[Row, ...]:
    return load_rows("aidememoire.languages.vi", "lexicon", f"{name}.csv")


GATE = build_gate(
    sides=build_spellings((*_load("states"), *_load("organisations"))),
    offices=build_spellings((*_load("offices"), *(row for row in _load("words") if row.code in _PEOPLE))),
    contacts=build_spellings(_load("triggers")),
    everyday=_EVERYDAY,
    proofs=_PROOFS,
    between=_BETWEEN,
    marked=True,
    home="VN",
)
