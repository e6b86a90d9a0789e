"""The English words of a first look at a page; loaded without the rest of the pack."""

from __future__ import annotations

from aidememoire.lexicon.rows import Row, load_rows
from aidememoire.pack.gate import build_gate

_EVERYDAY = frozenset(
    """
    agree arrive attend attend_too attended call chair chair_summit chaired come_to discuss engage extend go
    grant_audience inaugurate lead lead_own leave n_session present_too same send_flowers sent speak speak_there
    speak_together swap tell tell_call tell_reception tell_visitor write hand_note n_body visit_him
    """.split()
)
"""Triggers that news of every sort uses; see build_gate."""

_PROOFS = frozenset({"n_call", "n_credentials", "n_dialogue"})
_BETWEEN = frozenset(
    {"letters of credence", "letter of credence", "his credentials", "her credentials", "their credentials"}
)
_PEOPLE = ("counterpart", "delegation", "portfolio_foreign_affairs")


def _load(name: str) -> tuple[Row, ...]:
    return load_rows("aidememoire.languages.en", "lexicon", f"{name}.csv")


GATE = build_gate(
    sides=(*_load("states"), *_load("organisations")),
    offices=(*_load("offices"), *(row for row in _load("words") if row.code in _PEOPLE)),
    contacts=_load("triggers"),
    everyday=_EVERYDAY,
    proofs=_PROOFS,
    between=_BETWEEN,
)
