"""The French words of a first look at a page; loaded without the rest of the pack."""

from __future__ import annotations

from aidememoire.lexicon.rows import Row, load_rows
from aidememoire.pack.gate import build_gate

_EVERYDAY = frozenset(
    """
    agree agree_by_phone arrive attend attended be_at bring_together call celebrate chair chair_summit chaired
    chaired_again come_invited come_to conclude cosponsor discuss donate fly_to gather go_to_see grant_audience
    hand_message have_on_phone host_welcome inaugurate lead lead_side leave n_body n_ceremony n_handover
    n_meeting_of n_session reach_by_phone receive_newcomers review review_with see send_flowers sent set_hand
    show speak speak_together stay_at travel_along tread write accompany agree_with be_greeted have_guest have_visit
    hold_many in_office launch_site pay_homage ring seen_handed take_stock
    """.split()
)
"""Triggers that news of every sort uses; see build_gate."""

_PROOFS = frozenset({"n_call", "n_credentials", "n_dialogue"})
_BETWEEN = frozenset({"lettres de créance", "lettre de créance", "copies figurées"})
_PEOPLE = ("counterpart", "delegation", "portfolio_foreign_affairs")


def _load(name: str) -> tuple[Row, ...]:
    return load_rows("aidememoire.languages.fr", "lexicon", f"{name}.csv")


GATE = build_gate(
    sides=(*_load("states"), *_load("organisations")),
    offices=(*_load("offices"), *(row for row in _load("words") if row.code in _PEOPLE)),
    contacts=_load("triggers"),
    everyday=_EVERYDAY,
    proofs=_PROOFS,
    between=_BETWEEN,
)
