"""What people decided, as rows and back: appended, never changed; a decision taken back is one more row."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from hashlib import sha256

from sqlalchemy import Connection, select

from aidememoire.model.decisions import Decision
from aidememoire.store.engine import insert_new
from aidememoire.store.schema import DECISIONS


def build_decision(
    kind: str, left: str, right: str, verdict: str, *, reason: str, author: str, at: str, withdraws: str | None = None
) -> Decision:
    """A decision with its id, the smaller reference first. Raises ValueError on an unknown verdict, one thing twice."""
    one, other = sorted((left, right))
    content = [kind, one, other, verdict, reason, author, at, withdraws]
    identity = sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()[:32]
    return Decision(
        id=identity,
        kind=kind,
        left=one,
        right=other,
        verdict=verdict,
        reason=reason,
        author=author,
        at=at,
        withdraws=withdraws,
    )


def withdraw(decision: Decision, *, reason: str, author: str, at: str) -> Decision:
    """The row that takes a decision back."""
    return build_decision(
        decision.kind,
        decision.left,
        decision.right,
        decision.verdict,
        reason=reason,
        author=author,
        at=at,
        withdraws=decision.id,
    )


def insert_decision(connection: Connection, decision: Decision) -> bool:
    """Keep a decision; False when the very same is there."""
    return insert_new(connection, DECISIONS, [asdict(decision)]) > 0


def load_decisions(connection: Connection, kind: str) -> tuple[Decision, ...]:
    """Every decision on things of a kind, those taken back too, in order of time."""
    query = select(DECISIONS).where(DECISIONS.c.kind == kind).order_by(DECISIONS.c.at, DECISIONS.c.id)
    return tuple(Decision(**row) for row in connection.execute(query).mappings())


def find_standing_decisions(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """The decisions that stand: not taken back, and of several on one pair the latest."""
    known = list(decisions)
    gone = {d.withdraws for d in known if d.withdraws}
    latest: dict[tuple[str, str, str], Decision] = {}
    for decision in sorted(known, key=lambda d: (d.at, d.id)):
        if decision.withdraws is None and decision.id not in gone:
            latest[decision.kind, decision.left, decision.right] = decision
    return tuple(latest[key] for key in sorted(latest))
