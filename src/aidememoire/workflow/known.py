"""Bringing the people of a record up to reference data that changed, and nobody else.

Reference data say who somebody is known as, by the name, the side and the offices held for it; events do not ask them.
So when tenures change, the names of their sides alone are looked up again, and only people told under a name whose
answer is another now are drawn anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from aidememoire.consolidate.known_digests import load_digests_of_today
from aidememoire.consolidate.people_known import KnownPeople
from aidememoire.model.decisions import PERSON
from aidememoire.store.decisions import find_standing_decisions, load_decisions
from aidememoire.store.engine import open_transaction
from aidememoire.store.known import find_changed, find_guises, list_sides, load_digests, load_known, set_digests
from aidememoire.store.people import load_guises
from aidememoire.store.record import Record
from aidememoire.workflow.people import load_known_people, regroup
from aidememoire.workflow.portions import MANY


def is_known(connection: Connection) -> bool:
    """Whether the people of the record were told apart by the reference data of today."""
    return find_changed(load_digests(connection), load_digests_of_today()) == ()


def renew_known(record: Record) -> int:
    """Look the names of changed sides up again; how many are known as somebody else, or by nobody, now.

    Each portion of names is a transaction, and a side is done when its last one is: interrupted, the next call begins
    with the side this one stopped at. A record drawn by an earlier version is gone through whole, for it does not say
    as whom it had anybody.
    """
    now, known = load_digests_of_today(), load_known_people()
    with open_transaction(record.engine) as connection:
        kept = load_digests(connection)
        if (changed := find_changed(kept, now)) == ():
            return 0
        sides = list_sides(connection) if changed is None else list(changed)
        guises = {side: find_guises(connection, side) for side in sides}
    count = 0
    for side, ids in guises.items():
        for start in range(0, len(ids), MANY):
            with open_transaction(record.engine, writing=True) as connection:
                count += _renew(connection, ids[start : start + MANY], known, whole=kept is None)
        if kept is not None:
            with open_transaction(record.engine, writing=True) as connection:
                _keep_side(connection, side, now)
    if kept is None:
        with open_transaction(record.engine, writing=True) as connection:
            set_digests(connection, now)
    return count


def _renew(connection: Connection, ids: Iterable[str], known: KnownPeople, *, whole: bool) -> int:
    held = load_known(connection, ids)
    guises = load_guises(connection, held)
    others = {i for i, guise in guises.items() if whole or known.find(guise) != held[i]}
    if others:
        decisions = find_standing_decisions(load_decisions(connection, PERSON))
        regroup(connection, dict.fromkeys(others), decisions, known, judge=others)
    return len(others)


def _keep_side(connection: Connection, side: str, now: Mapping[str, str]) -> None:
    digests = load_digests(connection) or {}
    digests.pop(side, None)
    set_digests(connection, digests | ({side: now[side]} if side in now else {}))
